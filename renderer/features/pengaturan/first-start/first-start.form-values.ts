import { PENGATURAN_AWAL } from '@shared/features/pengaturan/pengaturan.rules'
import type { Kertas, Kop, Setup } from '@shared/features/pengaturan/pengaturan.schema'
import type { JenisPejabat, Kabupaten } from '@shared/features/referensi/referensi.schema'
import type { Zona } from '@shared/lib/skema'
import { buildBarisKop, getKotaAwal, getSingkatanAwal, getZonaAwal } from '../kantor-awal'

/** What the clerk has typed. `null` means: not touched, so it follows from the other answers. */
export type FirstStartValues = {
  readonly kabupaten: Kabupaten | null
  readonly namaKantor: string
  readonly singkatan: string | null
  readonly zona: Zona | null
  readonly kota: string | null
  readonly baris1: string | null
  readonly baris2: string | null
  readonly alamat: readonly [string, string, string]
  readonly logoId: string | null
  readonly tinggiLogoMm: number
  readonly garis: Kop['garis']
  readonly jenisKertas: Kertas['jenis']
  readonly kepala: {
    readonly jenis: JenisPejabat
    readonly gelarDepan: string
    readonly nama: string
    readonly gelarBelakang: string
    readonly nip: string
    readonly pangkat: string
  }
}

/** The same with every answer that follows filled in: what the screen shows and the core gets. */
export type FirstStartAnswers = Omit<FirstStartValues, 'singkatan' | 'zona' | 'kota' | 'baris1' | 'baris2'> & {
  readonly singkatan: string
  readonly zona: Zona
  readonly kota: string
  readonly baris1: string
  readonly baris2: string
}

export const FIRST_START_VALUES: FirstStartValues = {
  kabupaten: null,
  namaKantor: 'Badan Kesatuan Bangsa dan Politik',
  singkatan: null,
  zona: null,
  kota: null,
  baris1: null,
  baris2: null,
  alamat: ['', '', ''],
  logoId: null,
  tinggiLogoMm: 25,
  garis: 'tunggal',
  jenisKertas: 'A4',
  kepala: { jenis: 'definitif', gelarDepan: '', nama: '', gelarBelakang: '', nip: '', pangkat: '' },
}

/** @param typed Text in the search field, so that the letterhead grows before a kabupaten has been chosen. */
export function fillAnswers(values: FirstStartValues, typed = ''): FirstStartAnswers {
  const namaDaerah = values.kabupaten?.nama ?? typed
  const kop = buildBarisKop(namaDaerah, values.namaKantor)
  return {
    ...values,
    singkatan: values.singkatan ?? getSingkatanAwal(values.namaKantor),
    zona: values.zona ?? (values.kabupaten === null ? 'WIB' : getZonaAwal(values.kabupaten.kode)),
    kota: values.kota ?? (values.kabupaten === null ? '' : getKotaAwal(values.kabupaten.nama)),
    baris1: values.baris1 ?? kop.baris1,
    baris2: values.baris2 ?? kop.baris2,
  }
}

export type FieldErrors = Readonly<Record<string, string>>

/** What is missing in a step (1 to 3), by field; empty when the step is done. */
export function findMissing(step: 1 | 2 | 3, answers: FirstStartAnswers): FieldErrors {
  const errors: Record<string, string> = {}
  if (step === 1) {
    if (answers.kabupaten === null) errors.kabupaten = 'Pilih kabupaten atau kota dari daftar. Ketik sebagian namanya.'
    if (answers.namaKantor.trim() === '') errors.namaKantor = 'Nama perangkat daerah belum diisi.'
    if (answers.singkatan.trim() === '') errors.singkatan = 'Singkatan belum diisi.'
  }
  if (step === 2) {
    if (answers.baris1.trim() === '') errors.baris1 = 'Baris pertama kop belum diisi.'
    if (answers.baris2.trim() === '') errors.baris2 = 'Baris kedua kop belum diisi.'
    if (answers.kota.trim() === '') errors.kota = 'Tempat penulisan tanggal belum diisi.'
  }
  return errors
}

/** The whole first start for the core. `withKepala` is false when the third step was left for later. */
export function toSetup(answers: FirstStartAnswers, kabupaten: Kabupaten, withKepala: boolean): Setup {
  const { kertas } = PENGATURAN_AWAL
  return {
    kantor: {
      kodeWilayah: kabupaten.kode,
      namaDaerah: kabupaten.nama,
      namaKantor: answers.namaKantor,
      singkatan: answers.singkatan,
      zona: answers.zona,
      kota: answers.kota,
    },
    kop: {
      baris1: answers.baris1,
      baris2: answers.baris2,
      alamat: answers.alamat.filter((baris) => baris.trim() !== ''),
      logoId: answers.logoId,
      tinggiLogoMm: answers.tinggiLogoMm,
      garis: answers.garis,
    },
    kertas: { ...kertas, jenis: answers.jenisKertas },
    kepala: withKepala && answers.kepala.nama.trim() !== '' ? answers.kepala : null,
  }
}

/** Does the kabupaten still fit what stands in the search field? The core searches the same way. */
export function fitsTyped({ nama, kode }: Pick<Kabupaten, 'nama' | 'kode'>, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  return nama.toLowerCase().includes(wanted) || kode.startsWith(wanted)
}

/** `6 kecamatan, 68 kelurahan` for a kota, `40 kecamatan, 435 desa dan kelurahan` for a kabupaten. */
export function formatIsiWilayah({ nama, jumlahKecamatan, jumlahDesa, jumlahKelurahan }: Kabupaten): string {
  const jenis = nama.startsWith('Kota ') && jumlahDesa === 0 ? 'kelurahan' : 'desa dan kelurahan'
  return `${jumlahKecamatan} kecamatan, ${jumlahDesa + jumlahKelurahan} ${jenis}`
}
