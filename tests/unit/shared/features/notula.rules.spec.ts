import { buildPembukaan, buildPenutup } from '@shared/features/notula/notula.rules'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'

const LENGKAP = {
  tanggal: '2024-11-01',
  jamMulai: '09:00',
  jamSelesai: '11:40',
  zona: 'WIB',
  tempat: 'Paseban Contoh',
  dasar: 'instruksi Kementerian Dalam Negeri',
  tujuan: 'memastikan kesiapan pemungutan suara',
  pimpinan: 'Pj. Wali Kota Contoh',
} as const

const KOSONG = {
  tanggal: null,
  jamMulai: null,
  jamSelesai: null,
  zona: 'WIB',
  tempat: null,
  dasar: null,
  tujuan: null,
  pimpinan: null,
} as const

describe('notula.rules', () => {
  it('drafts pembukaan and penutup in the wording of the papers', () => {
    expect(formatTeksPolos(buildPembukaan(LENGKAP))).toBe(
      'Rapat dibuka oleh Pj. Wali Kota Contoh pada pukul 09.00 WIB di Paseban Contoh. ' +
        'Rapat dilaksanakan berdasarkan instruksi Kementerian Dalam Negeri. ' +
        'Rapat bertujuan untuk memastikan kesiapan pemungutan suara.',
    )
    expect(formatTeksPolos(buildPenutup(LENGKAP))).toBe(
      'Rapat ditutup oleh Pj. Wali Kota Contoh pada pukul 11.40 WIB dengan ucapan terima kasih kepada seluruh peserta.',
    )
  })

  it('leaves out each sentence whose facts are missing', () => {
    expect(formatTeksPolos(buildPembukaan({ ...LENGKAP, jamMulai: null, dasar: null }))).toBe(
      'Rapat bertujuan untuk memastikan kesiapan pemungutan suara.',
    )
    expect(formatTeksPolos(buildPembukaan(KOSONG))).toBe('')
    expect(formatTeksPolos(buildPenutup({ ...LENGKAP, jamSelesai: null }))).toBe('')
  })

  it('does not repeat words or full stops that the clerk typed himself', () => {
    const teks = formatTeksPolos(
      buildPembukaan({ ...LENGKAP, dasar: 'Berdasarkan surat Gubernur.', tujuan: 'Untuk Membahas kesiapan.' }),
    )
    expect(teks).toContain('Rapat dilaksanakan berdasarkan surat Gubernur. ')
    expect(teks).toMatch(/Rapat bertujuan untuk membahas kesiapan\.$/)
  })
})
