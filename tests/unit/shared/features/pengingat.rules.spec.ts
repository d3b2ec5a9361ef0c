import {
  buildPembukaPengingat,
  buildPermintaanPengingat,
  buildTeksPengingat,
  type FaktaPengingat,
  getBatasJawabanUsulan,
  groupPerJabatan,
} from '@shared/features/tindak-lanjut/pengingat.rules'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { describe, expect, it } from 'vitest'

const HARI_INI = '2024-11-11'

describe('pengingat.rules', () => {
  it('asks for an answer in two working days, over a weekend and a voting day', () => {
    expect(getBatasJawabanUsulan('2024-11-11')).toBe('2024-11-13')
    expect(getBatasJawabanUsulan('2024-11-14')).toBe('2024-11-18')
    expect(getBatasJawabanUsulan('2024-11-26')).toBe('2024-11-29')
  })

  it('groups what is open, leaving out what is done and what nobody answers for', () => {
    const rows = [
      createRow({ id: '1' }),
      createRow({ id: '2', status: 'selesai' }),
      createRow({ id: '3', jabatanId: null }),
      createRow({ id: '4', jabatanId: 'lain' }),
      createRow({ id: '5', status: 'proses' }),
    ]
    const groups = [...groupPerJabatan(rows)].map(([id, own]) => [id, own.map((row) => row.id)])
    expect(groups).toEqual([
      ['kadis', ['1', '5']],
      ['lain', ['4']],
    ])
  })

  it.each([
    [
      ['2024-11-20'],
      'terdapat 1 (satu) tindak lanjut yang menjadi tanggung jawab Saudara dan belum dinyatakan selesai.',
    ],
    [['2024-11-01'], 'belum dinyatakan selesai dan telah melewati batas waktu.'],
    [
      ['2024-11-01', '2024-11-12'],
      '2 (dua) tindak lanjut yang menjadi tanggung jawab Saudara dan belum dinyatakan selesai, 1 (satu) di antaranya telah melewati batas waktu.',
    ],
    [['2024-11-01', '2024-11-08'], 'belum dinyatakan selesai, semuanya telah melewati batas waktu.'],
  ])('opens with how many there are, and how many of them are late: %s', (batas, end) => {
    const pembuka = buildPembukaPengingat(createFakta(batas.map((batasWaktu) => createRow({ batasWaktu }))))
    expect(pembuka.startsWith('Berdasarkan keputusan Rapat Koordinasi Desk Pilkada, terdapat ')).toBe(true)
    expect(pembuka.endsWith(end)).toBe(true)
  })

  it('names no single rapat when there are several', () => {
    const fakta = createFakta([createRow({}), createRow({ rapatId: 'lain', rapat: 'Rakor Lain' })])
    expect(buildPembukaPengingat(fakta)).toContain(
      'Berdasarkan keputusan rapat yang disebut di bawah ini, terdapat 2 (dua)',
    )
  })

  it('asks for progress and evidence until a named day', () => {
    expect(buildPermintaanPengingat(createFakta([createRow({})]))).toBe(
      'Kami mohon Saudara menyampaikan kemajuan dan bukti pelaksanaannya kepada Bakesbangpol Kota Contoh paling lambat hari Rabu, tanggal 13 November 2024.',
    )
  })

  it('writes for a chat as staff do: one rapat plain', () => {
    const fakta = createFakta([
      createRow({ batasWaktu: '2024-11-01' }),
      createRow({ uraian: 'Dua\nbaris', batasWaktu: null }),
    ])
    expect(buildTeksPengingat(fakta)).toBe(
      `Yth. Kepala Dinas Kesehatan

Pengingat tindak lanjut Rapat Koordinasi Desk Pilkada, 18 Oktober 2024:
1. Menyusun jadwal siaga
   Batas waktu 1 November 2024, terlambat 10 hari
2. Dua baris
   Tanpa batas waktu

Mohon kemajuan dan buktinya disampaikan paling lambat Rabu, 13 November 2024. Terima kasih.
Bakesbangpol Kota Contoh, kondisi per 11 November 2024`,
    )
  })

  it('writes for a chat as staff do: several rapat in lettered blocks', () => {
    const lain = { rapatId: 'lain', rapat: 'Rakor Logistik', tanggalRapat: null }
    const teks = buildTeksPengingat(createFakta([createRow({}), createRow(lain), createRow({ uraian: 'Tiga' })]))
    expect(teks.split('\n').slice(2, 11)).toEqual([
      'Pengingat tindak lanjut:',
      'A. Rapat Koordinasi Desk Pilkada, 18 Oktober 2024',
      '   1. Menyusun jadwal siaga',
      '      Batas waktu 12 November 2024, jatuh tempo besok',
      '   2. Tiga',
      '      Batas waktu 12 November 2024, jatuh tempo besok',
      'B. Rakor Logistik',
      '   1. Menyusun jadwal siaga',
      '      Batas waktu 12 November 2024, jatuh tempo besok',
    ])
  })
})

function createFakta(rows: readonly TindakLanjutRow[]): FaktaPengingat {
  return {
    jabatan: 'Kepala Dinas Kesehatan',
    rows,
    hariIni: HARI_INI,
    batasJawaban: '2024-11-13',
    kantor: 'Bakesbangpol Kota Contoh',
  }
}

function createRow(ubah: Partial<TindakLanjutRow>): TindakLanjutRow {
  return {
    id: 'satu',
    rapatId: 'rakor',
    acaraId: null,
    urutan: 1,
    uraian: 'Menyusun jadwal siaga',
    jabatanId: 'kadis',
    batasWaktu: '2024-11-12',
    status: 'belum',
    selesaiPada: null,
    jabatan: 'Kepala Dinas Kesehatan',
    rapat: 'Rapat Koordinasi Desk Pilkada',
    tanggalRapat: '2024-10-18',
    acara: null,
    persen: null,
    jumlahBukti: 0,
    ...ubah,
  }
}
