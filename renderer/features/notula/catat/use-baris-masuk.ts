import { type Catatan, parseCatatan, splitBarisCatatan } from '@shared/features/notula/catatan.rules'
import { useState } from 'react'
import { useIsiNotula } from '../notula-context'
import { buildSidikJari } from '../simpan/draf'
import { buildKunciMasuk } from '../simpan/pulihkan-draf'
import { drafStore } from '../simpan/use-simpan-otomatis'
import { useAntrean } from './use-antrean'

type Options = {
  readonly acaraId: string
  readonly pembicaraId: string | null
  readonly onPembicara: (jabatanId: string) => void
}

/** The line that is being written: kept on this computer with every key, read anew with every key, entered with Enter. */
export function useBarisMasuk({ acaraId, pembicaraId, onPembicara }: Options) {
  const { rapat, notula, bacaan, pilihanJabatan } = useIsiNotula()
  const antrean = useAntrean()
  const kunci = buildKunciMasuk(rapat.id, acaraId)
  const [teks, setTeks] = useState(() => readDraf(kunci))
  const catatan = parseCatatan(teks, bacaan)

  const change = (baru: string) => {
    setTeks(baru)
    if (baru.trim() === '') drafStore.remove(kunci)
    else drafStore.write(kunci, { isi: baru, dasar: buildSidikJari(''), waktu: new Date().toISOString() })
  }

  /** Records every line that says something; marks without words stay in the field. */
  const enter = () => {
    let pembicara = pembicaraId
    const sisa: string[] = []
    for (const baris of splitBarisCatatan(teks)) {
      const satu = parseCatatan(baris, bacaan)
      if (satu.jenis === 'pembahasan' && satu.jabatanId !== null) pembicara = satu.jabatanId
      else if (satu.isi === '') sisa.push(baris)
      if (satu.isi !== '') addBaris(baris, satu, pembicara)
    }
    if (pembicara !== null && pembicara !== pembicaraId) onPembicara(pembicara)
    change(sisa.join('\n'))
  }

  const addBaris = (baris: string, satu: Catatan, pembicara: string | null) => {
    const nama = pilihanJabatan.find(({ id }) => id === pembicara)?.label
    const isTanpaNama = satu.jenis === 'pembahasan' && satu.jabatanId === null
    antrean.add({
      notulaId: notula.id,
      rapatId: rapat.id,
      acaraId,
      // With its speaker in front, the line can be read again by whoever finds it after a power cut.
      teks: isTanpaNama && nama !== undefined ? `@${nama}: ${baris}` : baris,
      catatan: isTanpaNama ? { ...satu, jabatanId: pembicara } : satu,
    })
  }

  return { teks, catatan, change, enter }
}

function readDraf(kunci: string): string {
  const isi = drafStore.list(kunci).find((draf) => draf.kunci === kunci)?.isi
  return typeof isi === 'string' ? isi : ''
}
