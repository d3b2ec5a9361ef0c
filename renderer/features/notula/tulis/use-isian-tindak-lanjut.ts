import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { useEffect, useRef, useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { useIsiNotula } from '../notula-context'
import { buildKunciDraf } from '../simpan/pulihkan-draf'
import { useSimpanOtomatis } from '../simpan/use-simpan-otomatis'

type Options = {
  readonly acaraId: string
  /** Missing while the line is blank or its record not yet read back. */
  readonly row: TindakLanjutRow | undefined
  readonly drafId: string
  readonly onCreated?: ((id: string) => void) | undefined
}

type Pilihan = { readonly jabatanId: string | null; readonly batasWaktu: string | null }

/** The three fields of one tindak lanjut. The record begins with the first saved words of its uraian. */
export function useIsianTindakLanjut({ acaraId, row, drafId, onCreated }: Options) {
  const { rapat } = useIsiNotula()
  const save = useSave()
  const id = useRef(row?.id)
  useEffect(() => {
    id.current = row?.id
  }, [row?.id])
  // Chosen before there is a record to hold it.
  const [awal, setAwal] = useState<Pilihan>({ jabatanId: null, batasWaktu: null })
  const pilihan: Pilihan = row ?? awal
  const latestPilihan = useRef(pilihan)
  latestPilihan.current = pilihan

  const uraian = useSimpanOtomatis({
    kunci: buildKunciDraf(rapat.id, onCreated === undefined ? 'tindak-lanjut' : 'tindak-lanjut-baru', drafId),
    nilai: row?.uraian ?? '',
    send: async (isi) => {
      // An emptied line is removed when it is left; until then its record keeps the last words.
      if (isi.trim() === '') return
      if (id.current !== undefined) {
        await client.tindakLanjut.update({ id: id.current, ubah: { uraian: isi } })
        return
      }
      const dibuat = await client.tindakLanjut.create({
        rapatId: rapat.id,
        acaraId,
        uraian: isi,
        ...latestPilihan.current,
      })
      id.current = dibuat.id
      onCreated?.(dibuat.id)
    },
  })

  const choose = async (ubah: Partial<Pilihan>) => {
    const terpilih = { jabatanId: pilihan.jabatanId, batasWaktu: pilihan.batasWaktu, ...ubah }
    latestPilihan.current = terpilih
    setAwal(terpilih)
    await uraian.flush()
    const recordId = id.current
    if (recordId !== undefined) await save(() => client.tindakLanjut.update({ id: recordId, ubah }))
  }
  const remove = async () => {
    await uraian.flush()
    const recordId = id.current
    if (recordId !== undefined) await save(() => client.tindakLanjut.remove({ id: recordId }))
  }
  const move = (geser: 1 | -1) => {
    if (row !== undefined) {
      void save(() => client.tindakLanjut.move({ id: row.id, urutan: Math.max(1, row.urutan + geser) }))
    }
  }
  return { uraian, pilihan, choose, remove, move }
}
