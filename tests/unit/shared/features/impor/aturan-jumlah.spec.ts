import { describe, expect, it } from 'vitest'
import {
  type AturanJumlah,
  findTemuanJumlah,
  findTemuanTotal,
} from '../../../../../shared/features/impor/aturan-jumlah.rules'

const PENGGUNA: AturanJumlah = { jenis: 'jumlah', kode: 'pengguna', bagian: ['l', 'p'], jumlah: 'total' }
const BATAS: AturanJumlah = { jenis: 'batas', kode: 'batas', kecil: 'pengguna', besar: 'dpt' }
const label = (kolom: string) => kolom.toUpperCase()
const periksa = (nilai: Readonly<Record<string, number | null>>, aturan: AturanJumlah) =>
  findTemuanJumlah([{ nomor: 7, nilai }], [aturan], label)

describe('rules that figures keep', () => {
  it('is silent where they hold or something is missing', () => {
    expect(periksa({ l: 3, p: 4, total: 7 }, PENGGUNA)).toEqual([])
    expect(periksa({ l: 3, p: null, total: 7 }, PENGGUNA)).toEqual([])
    expect(periksa({ l: 3, p: 4 }, PENGGUNA)).toEqual([])
    expect(periksa({ pengguna: 5, dpt: 5 }, BATAS)).toEqual([])
  })

  it('says what does not add up, without a guess where none fits', () => {
    expect(periksa({ l: 722_676, p: 700_843, total: 1_434_099 }, PENGGUNA)).toEqual([
      {
        nomor: 7,
        kode: 'pengguna',
        kolom: 'total',
        pesan: 'L + P = 1.423.519, tertulis TOTAL 1.434.099; beda 10.580.',
        hitung: 1_423_519,
        tercetak: 1_434_099,
        dugaan: null,
      },
    ])
  })

  it.each([
    ['the total', { l: 254_581, p: 290_055, total: 545 }, { kolom: 'total', sebelum: 545, sesudah: 545_000 }],
    ['one part', { l: 254, p: 290_055, total: 544_055 }, { kolom: 'l', sebelum: 254, sesudah: 254_000 }],
  ])('guesses that %s lost its thousands', (_, nilai, dugaan) => {
    expect(periksa(nilai, PENGGUNA)[0]?.dugaan).toEqual({ nomor: 7, ...dugaan })
  })

  it('does not take a small slip for lost thousands', () => {
    // 3 times a thousand would come nearer to the total: by chance.
    expect(periksa({ l: 3, p: 500_000, total: 504_000 }, PENGGUNA)[0]?.dugaan).toBeNull()
    expect(periksa({ l: 0, p: 4, total: 4000 }, PENGGUNA)[0]?.dugaan).toMatchObject({ kolom: 'p', sesudah: 4000 })
  })

  it('finds users above the DPT, and a DPT that lost its thousands', () => {
    expect(periksa({ pengguna: 260, dpt: 257 }, BATAS)).toMatchObject([
      { pesan: 'PENGGUNA 260 melebihi DPT 257.', dugaan: null },
    ])
    expect(periksa({ pengguna: 295, dpt: 0 }, BATAS)).toMatchObject([{ dugaan: null }])
    expect(periksa({ pengguna: 4100, dpt: 5 }, BATAS)).toMatchObject([
      { dugaan: { kolom: 'dpt', sebelum: 5, sesudah: 5000 } },
    ])
  })

  it('compares all rows with the total row, column by column', () => {
    const baris = [12_000, 545, 9000].map((dpt, index) => ({ nomor: index + 2, nilai: { dpt, pengguna: 1 } }))
    const total = { nomor: 5, nilai: { dpt: 566_000, pengguna: 3, sah: null } }
    expect(findTemuanTotal(baris, total, label)).toEqual([
      {
        nomor: null,
        kode: 'total',
        kolom: 'dpt',
        pesan: 'Jumlah DPT semua baris 21.545, baris total menulis 566.000.',
        hitung: 21_545,
        tercetak: 566_000,
        dugaan: { nomor: 3, kolom: 'dpt', sebelum: 545, sesudah: 545_000 },
      },
    ])
  })
})
