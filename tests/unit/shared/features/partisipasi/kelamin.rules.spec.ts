import { ANGKA_KOSONG } from '@shared/features/partisipasi/angka.rules'
import { getKelamin, hasKelamin } from '@shared/features/partisipasi/kelamin.rules'
import { describe, expect, it } from 'vitest'

const KATEGORI = [1, 2, 3].map((urutan) => ({ urutan, penyebut: urutan === 1 }))
const ANGKA = {
  ...ANGKA_KOSONG,
  dptL: 1000,
  dptP: 1200,
  pengguna1L: 700,
  pengguna1P: 900,
  pengguna2L: 10,
  pengguna2P: 24,
}

describe('turnout of laki-laki and perempuan', () => {
  it('is of the voters of the same sex, with all users of that sex', () => {
    const { l, p, selisih } = getKelamin({ angka: ANGKA }, KATEGORI)
    expect(l).toEqual({ penyebut: 1000, pengguna: 710, persen: 7100 })
    expect(p).toEqual({ penyebut: 1200, pengguna: 924, persen: 7700 })
    expect(selisih).toBe(600)
  })

  it('counts the same categories in as the office does for the whole', () => {
    const { l } = getKelamin(
      { angka: ANGKA },
      KATEGORI.map((satu) => ({ ...satu, penyebut: satu.urutan < 3 })),
    )
    expect(l).toEqual({ penyebut: 1010, pengguna: 710, persen: 7030 })
  })

  it('is unknown while one category is not told apart', () => {
    const angka = { ...ANGKA, pengguna2L: null, pengguna2P: null, pengguna2: 34 }
    expect(getKelamin({ angka }, KATEGORI)).toMatchObject({ l: { pengguna: null, persen: null }, selisih: null })
    expect(hasKelamin([{ angka }], KATEGORI)).toBe(false)
    expect(hasKelamin([{ angka }, { angka: ANGKA }], KATEGORI)).toBe(true)
  })
})
