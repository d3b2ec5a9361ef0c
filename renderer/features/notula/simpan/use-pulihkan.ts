import { parseCatatan } from '@shared/features/notula/catatan.rules'
import type { Notula } from '@shared/features/notula/notula.schema'
import { createTeksKaya, formatTeksPolos, type TeksKaya } from '@shared/lib/teks-kaya'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { client } from '../../../lib/client'
import { showMessage } from '../../../ui/messages/messages'
import { flushAll } from '../../../ui/saved/flush'
import { trackSave } from '../../../ui/saved/saved'
import { sendCatatan } from '../catat/send-catatan'
import { useAntrean } from '../catat/use-antrean'
import type { IsiNotula } from '../notula-context'
import { type DrafTersisa, getAcaraId, isDrafMasuk, type JenisDraf, sortDraf } from './pulihkan-draf'
import { drafStore } from './use-simpan-otomatis'

type Bahan = Pick<IsiNotula, 'notula' | 'tindakLanjut' | 'bacaan'>

const TEKS_KOSONG = createTeksKaya('')

/**
 * Once per opening: texts that an earlier run could not save are saved now where nothing else has happened to them.
 * The others are offered. Until that is done the fields must not be drawn, or they would begin with the older text.
 */
export function usePulihkan(bahan: Bahan) {
  const queryClient = useQueryClient()
  const antrean = useAntrean()
  const [isSiap, setSiap] = useState(false)
  const [tawaran, setTawaran] = useState<readonly DrafTersisa[]>([])
  const hasBegun = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per opening, with what the core held then
  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    void restore().finally(() => setSiap(true))
  }, [])

  const restore = async () => {
    // Fields that were left a moment ago may still be on their way; what they save is no leftover.
    await flushAll()
    const { simpan, tawarkan, buang } = sortDraf(
      drafStore.list(`${bahan.notula.rapatId}/`).filter(({ kunci }) => !isDrafMasuk(kunci) && !antrean.hasDraf(kunci)),
      (jenis, id) => getIsi(bahan, jenis, id),
      (jenis, acaraId) => getBarisList(bahan, jenis, acaraId),
    )
    for (const kunci of buang) drafStore.remove(kunci)
    const gagal: DrafTersisa[] = []
    for (const draf of simpan) {
      if (await trySave(draf)) drafStore.remove(draf.kunci)
      else gagal.push(draf)
    }
    setTawaran([...tawarkan, ...gagal])
    const jumlah = simpan.length - gagal.length
    if (jumlah === 0) return
    await queryClient.invalidateQueries()
    showMessage(`${jumlah} tulisan yang belum sempat tersimpan sudah dipulihkan.`)
  }

  const trySave = async (draf: DrafTersisa) => {
    try {
      await trackSave(() => saveDraf(bahan, draf))
      return true
    } catch {
      return false
    }
  }

  const drop = (draf: DrafTersisa) => {
    drafStore.remove(draf.kunci)
    setTawaran((list) => list.filter((satu) => satu !== draf))
  }
  return {
    isSiap,
    tawaran,
    drop,
    take: async (draf: DrafTersisa) => {
      if (!(await trySave(draf))) return showMessage('Tulisan itu belum dapat disimpan. Salin dahulu isinya.')
      drop(draf)
      await queryClient.invalidateQueries()
    },
  }
}

/** What the core holds for a draft now; a line that was new begins empty. */
function getIsi({ notula, tindakLanjut }: Bahan, jenis: JenisDraf, id: string): TeksKaya | string | undefined {
  switch (jenis) {
    case 'pembahasan':
      return notula.pembahasan.find((satu) => satu.id === id)?.isi
    case 'simpulan':
      return findSimpulan(notula, id)?.isi ?? TEKS_KOSONG
    case 'bagian':
      return id === 'pembukaan' || id === 'penutup' ? notula[id].isi : undefined
    case 'keputusan':
      return notula.keputusan.find((satu) => satu.id === id)?.isi
    case 'tindak-lanjut':
      return tindakLanjut.find((satu) => satu.id === id)?.uraian
    case 'keterangan-foto':
      return notula.dokumentasi.find((satu) => satu.id === id)?.keterangan
    case 'pertanyaan':
      return notula.pertanyaan.find((satu) => satu.id === id)?.isi
    case 'jawaban': {
      const milik = notula.pertanyaan.find((satu) => satu.id === id)
      return milik === undefined ? undefined : (milik.jawaban ?? '')
    }
    case 'baris-baru':
    case 'keputusan-baru':
    case 'tindak-lanjut-baru':
      return ''
  }
}

function getBarisList({ notula, tindakLanjut }: Bahan, jenis: JenisDraf, acaraId: string) {
  if (jenis === 'keputusan-baru') return notula.keputusan.filter((satu) => satu.acaraId === acaraId)
  const tindakLanjutList = tindakLanjut
    .filter((satu) => satu.acaraId === acaraId)
    .map(({ id, uraian }) => ({ id, isi: uraian }))
  if (jenis === 'tindak-lanjut-baru') return tindakLanjutList
  if (jenis !== 'baris-baru') return []
  return [
    ...notula.pembahasan.map(({ isi, ...satu }) => ({ ...satu, isi: formatTeksPolos(isi) })),
    ...notula.keputusan,
    ...notula.pertanyaan,
  ]
    .filter((satu) => satu.acaraId === acaraId)
    .map(({ id, isi }) => ({ id, isi }))
    .concat(tindakLanjutList)
}

async function saveDraf({ notula, bacaan }: Bahan, { jenis, id, isi }: DrafTersisa): Promise<unknown> {
  const acaraId = getAcaraId({ id })
  const { id: notulaId, rapatId } = notula
  if (typeof isi !== 'string') {
    if (jenis === 'bagian' && (id === 'pembukaan' || id === 'penutup')) {
      return await client.notula.update({ id: notulaId, bagian: id, isi })
    }
    const simpulan = findSimpulan(notula, id)
    if (jenis === 'simpulan' && simpulan === undefined) {
      return await client.notula.pembahasan.create({ notulaId, acaraId: id, jenis: 'simpulan', jabatanId: null, isi })
    }
    return await client.notula.pembahasan.update({ id: simpulan?.id ?? id, isi })
  }
  if (jenis === 'keputusan') return await client.notula.keputusan.update({ id, isi })
  if (jenis === 'tindak-lanjut') return await client.tindakLanjut.update({ id, ubah: { uraian: isi } })
  if (jenis === 'pertanyaan') return await client.notula.pertanyaan.update({ id, isi })
  if (jenis === 'jawaban') return await client.notula.pertanyaan.update({ id, jawaban: isi })
  if (jenis === 'baris-baru') return await sendCatatan({ notulaId, rapatId, acaraId }, parseCatatan(isi, bacaan))
  if (jenis === 'keterangan-foto') return await client.notula.dokumentasi.update({ id, keterangan: isi })
  if (jenis === 'keputusan-baru') return await client.notula.keputusan.create({ rapatId, acaraId, isi })
  return await client.tindakLanjut.create({ rapatId, acaraId, uraian: isi, jabatanId: null, batasWaktu: null })
}

function findSimpulan(notula: Notula, acaraId: string) {
  return notula.pembahasan.find((satu) => satu.acaraId === acaraId && satu.jenis === 'simpulan')
}
