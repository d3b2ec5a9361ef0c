import {
  formatKeadaanTindakLanjut,
  getHariLewat,
  getKeadaanTindakLanjut,
} from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import { describe, expect, it } from 'vitest'

const HARI_INI = '2024-11-15'

describe('tindak-lanjut.rules', () => {
  it.each([
    ['2024-11-05', 'terlambat', 'Terlambat 10 hari'],
    ['2024-11-15', 'jatuh tempo', 'Jatuh tempo hari ini'],
    ['2024-11-16', 'jatuh tempo', 'Jatuh tempo besok'],
    ['2024-11-22', 'jatuh tempo', 'Sisa 7 hari'],
    ['2024-11-28', 'masih waktu', 'Sisa 13 hari'],
    [null, 'tanpa batas waktu', 'Tanpa batas waktu'],
  ] as const)('reads a due date of %s as %s', (batasWaktu, jenis, kata) => {
    const keadaan = getKeadaanTindakLanjut({ status: 'proses', batasWaktu }, HARI_INI)
    expect(keadaan.jenis).toBe(jenis)
    expect(formatKeadaanTindakLanjut(keadaan)).toBe(kata)
  })

  it('never calls a finished one late', () => {
    expect(getKeadaanTindakLanjut({ status: 'selesai', batasWaktu: '2024-01-01' }, HARI_INI).jenis).toBe('selesai')
  })

  it.each([
    ['2024-11-08', '2024-11-08', 0],
    ['2024-11-08', '2024-11-01', 0],
    ['2024-11-08', '2024-11-13', 5],
    [null, '2024-11-13', null],
    ['2024-11-08', null, null],
  ])('knows that what was due on %s and done on %s came %s days late', (batasWaktu, selesaiPada, hari) => {
    expect(getHariLewat({ batasWaktu, selesaiPada })).toBe(hari)
  })
})
