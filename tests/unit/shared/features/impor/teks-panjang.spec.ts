import { describe, expect, it } from 'vitest'
import { createPencocokWilayah } from '../../../../../shared/features/impor/cocok-wilayah.rules'
import { parseKodeWilayah } from '../../../../../shared/features/impor/kode-wilayah.rules'
import { readKolomAngka } from '../../../../../shared/features/impor/kolom-angka.rules'
import { parseSelPersen } from '../../../../../shared/features/impor/persen-sel.rules'
import { findTabel } from '../../../../../shared/features/impor/tabel.rules'
import { createLembarDari } from '../../../../support/lembar-uji'

const PANJANG = 32_000
const HURUF = ['1', ' ', '.', ',', '(', '-', 'a', '1 ', '1.', '1,', ' a'] as const
const wilayah = Array.from({ length: 300 }, (_, index) => ({
  id: String(index),
  kode: null,
  nama: `Desa ${index} ${'maju'.repeat(10)}`,
  tingkat: 'desa' as const,
  indukId: null,
}))

/** A pattern that goes back and forth over a long text would take minutes here. */
describe('cells as long as Excel allows', () => {
  it.each(HURUF)('of %j are read in no time', (huruf) => {
    const teks = [`1${huruf.repeat(PANJANG / huruf.length)}x`, `(${huruf.repeat(PANJANG / huruf.length)}`]
    const started = performance.now()
    const kolom = readKolomAngka(teks.map((sel, nomor) => ({ nomor, sel })))
    expect(kolom.nilai.map(({ nilai }) => nilai.jenis)).toEqual(['salah', 'salah'])
    const cocokkan = createPencocokWilayah(wilayah, '99.01')
    for (const satu of teks) {
      expect(parseKodeWilayah(satu)).toBeNull()
      expect(parseSelPersen(satu)).toBeNull()
      expect(cocokkan({ kode: satu, nama: satu }).jenis).toBe('tanya')
    }
    const baris = Array.from({ length: 50 }, () => [...teks, 1])
    expect(findTabel(createLembarDari([['Nama', 'Uraian', 'DPT'], ...baris]))).not.toBeNull()
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
