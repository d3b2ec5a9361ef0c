import { hitungKekurangan } from '@shared/features/partisipasi/kekurangan.rules'
import {
  bagiDenganKunci,
  bagiHabis,
  findSalahTarget,
  formatAcuan,
  formatTarget,
  hitungKebutuhan,
} from '@shared/features/partisipasi/target.rules'
import { describe, expect, it } from 'vitest'
import { createRandom, getRounds, getSeed } from '../../../../support/acak'

const rentang = { bentuk: 'rentang', minimum: 8000, maksimum: 8200 } as const
const lebih = { bentuk: 'lebih dari', minimum: 8477, maksimum: null } as const
const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, nilai) => total + (nilai ?? 0), 0)

describe('formatTarget', () => {
  it.each([
    [{ bentuk: 'angka', minimum: 7500, maksimum: null }, '75'],
    [rentang, '80–82'],
    [lebih, '> 84,77'],
    [{ bentuk: 'angka', minimum: 7950, maksimum: null }, '79,5'],
  ] as const)('%o is %s', (target, teks) => {
    expect(formatTarget(target)).toBe(teks)
    expect(findSalahTarget(target)).toBeNull()
  })

  it('says what is wrong with a range', () => {
    expect(findSalahTarget({ ...rentang, maksimum: 8000 })).toContain('lebih besar')
    expect(findSalahTarget({ ...rentang, maksimum: null })).toContain('belum diisi')
    expect(formatAcuan({ minimum: 6000, maksimum: 6500 })).toBe('60,00–65,00 %')
  })
})

describe('hitungKebutuhan', () => {
  it.each([
    // Kabupaten Bekasi 2024: 80 to 82 percent of 2.258.378.
    [2_258_378, 8000, 'rentang', 1_806_703],
    [2_258_378, 8200, 'rentang', 1_851_870],
    // Kota Contoh of papers.md 09: more than 84,77 percent.
    [815_249, 8477, 'lebih dari', 691_087],
    [152_318, 8477, 'lebih dari', 129_120],
    // Exactly on a whole number: reached, or to be passed.
    [1000, 8000, 'angka', 800],
    [1000, 8000, 'lebih dari', 801],
    [0, 8000, 'angka', 0],
  ] as const)('%i people, %i hundredths of a percent, %s: %i', (penyebut, persen, bentuk, perlu) => {
    expect(hitungKebutuhan(penyebut, persen, bentuk)).toBe(perlu)
  })
})

describe('bagiHabis', () => {
  it('gives the rest to the largest remainders, of equal ones to the earlier', () => {
    expect(bagiHabis(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(bagiHabis(7, [0, 50, 50])).toEqual([0, 4, 3])
    expect(bagiHabis(0, [0, 0])).toEqual([0, 0])
    expect(() => bagiHabis(1, [0, 0])).toThrow(RangeError)
    expect(() => bagiHabis(1.5, [1])).toThrow(RangeError)
  })

  it('always adds up, never strays a whole person from the exact share, and serves equals alike', () => {
    const seed = getSeed('bagi-habis')
    const random = createRandom(seed)
    for (let round = 0; round < getRounds(500); round += 1) {
      const jumlah = Math.floor(random() * 3_000_000)
      const bobot = Array.from({ length: 1 + Math.floor(random() * 40) }, () =>
        random() < 0.2 ? 0 : Math.floor(random() * 400_000),
      )
      if (sum(bobot) === 0) continue
      const parts = bagiHabis(jumlah, bobot)
      expect(sum(parts), `SEED=${seed}`).toBe(jumlah)
      for (const [index, bagian] of parts.entries()) {
        const exact = (jumlah * (bobot[index] ?? 0)) / sum(bobot)
        expect(Math.abs(bagian - exact), `SEED=${seed}`).toBeLessThan(1.000_001)
        if (bobot[index] === 0) expect(bagian, `SEED=${seed}`).toBe(0)
      }
    }
  })
})

describe('bagiDenganKunci', () => {
  it('keeps what is locked and divides the rest, or says that it cannot', () => {
    const satu = (bobot: number, kunci: number | null = null) => ({ bobot, kunci })
    expect(bagiDenganKunci(100, [satu(1), satu(1, 40), satu(2)])).toEqual([20, 40, 40])
    expect(bagiDenganKunci(30, [satu(1), satu(1, 40)])).toBeNull()
    expect(bagiDenganKunci(50, [satu(1, 10), satu(1, 20)])).toBeNull()
    expect(bagiDenganKunci(30, [satu(1, 10), satu(1, 20)])).toEqual([10, 20])
  })

  it('reconciles exactly whatever is locked', () => {
    const seed = getSeed('bagi-kunci')
    const random = createRandom(seed)
    for (let round = 0; round < getRounds(500); round += 1) {
      const jumlah = Math.floor(random() * 300_000)
      const jatah = Array.from({ length: 1 + Math.floor(random() * 30) }, () => ({
        bobot: Math.floor(random() * 300_000),
        kunci: random() < 0.3 ? Math.floor((random() * jumlah) / 10) : null,
      }))
      const bagian = bagiDenganKunci(jumlah, jatah)
      if (bagian === null) continue
      expect(sum(bagian), `SEED=${seed}`).toBe(jumlah)
      jatah.forEach(({ kunci }, index) => {
        if (kunci !== null) expect(bagian[index], `SEED=${seed}`).toBe(kunci)
      })
    }
  })
})

describe('hitungKekurangan', () => {
  const row = (id: string, penyebut: number, pengguna: number | null = null) => ({
    id,
    penyebut,
    pengguna,
    acuan: null,
    target: null,
  })

  it('counts Kabupaten Bekasi from a stated 68 percent: 271.006 to 80 percent, divided to the last person', () => {
    const penyebut = [319_573, 187_452, 1_751_353]
    const { wilayah, jumlah } = hitungKekurangan({
      wilayah: penyebut.map((nilai, index) => row(String(index), nilai)),
      jumlah: { penyebut: 2_258_378, pengguna: null, acuan: null },
      target: rentang,
      acuanTersurat: 6800,
    })
    expect(jumlah).toMatchObject({
      dasar: 'perkiraan',
      datang: 1_535_697,
      kurangMinimum: 271_006,
      kurangMaksimum: 316_173,
    })
    expect(sum(wilayah.map(({ perluMinimum }) => perluMinimum))).toBe(1_806_703)
    expect(wilayah[0]?.perluMinimum).toBe(255_658)
    expect(sum(wilayah.map(({ kurangMinimum }) => kurangMinimum))).toBe(271_006)
    expect(sum(wilayah.map(({ kurangMaksimum }) => kurangMaksimum))).toBe(316_173)
  })

  it('counts Kota Contoh from its results, as printed', () => {
    const contoh = [
      ['Selatan', 152_318, 126_607, 2_513],
      ['Utara', 143_607, 123_373, 0],
      ['Timur', 79_455, 68_681, 0],
      ['Tengah', 76_902, 62_444, 2_746],
      ['Barat', 179_864, 143_226, 9_245],
      ['Misal', 183_103, 155_400, 0],
    ] as const
    const { wilayah, jumlah } = hitungKekurangan({
      wilayah: contoh.map(([id, penyebut, pengguna]) => row(id, penyebut, pengguna)),
      jumlah: { penyebut: 815_249, pengguna: 679_731, acuan: null },
      target: lebih,
      acuanTersurat: null,
    })
    expect(wilayah.map(({ kurangMinimum }) => kurangMinimum)).toEqual(contoh.map(([, , , kurang]) => kurang))
    expect(jumlah).toMatchObject({ dasar: 'hasil', kurangMinimum: 11_356, kurangMaksimum: null })
  })

  it('takes each wilayah by its own turnout of the baseline, and by its own target where it has one', () => {
    const { wilayah, jumlah } = hitungKekurangan({
      wilayah: [
        { ...row('a', 1000), acuan: { pengguna: 500, penyebut: 900 } },
        {
          ...row('b', 500),
          acuan: { pengguna: 300, penyebut: 400 },
          target: { bentuk: 'angka', minimum: 9000, maksimum: null },
        },
      ],
      jumlah: { penyebut: 1500, pengguna: null, acuan: { pengguna: 800, penyebut: 1300 } },
      target: rentang,
      acuanTersurat: null,
    })
    expect(wilayah.map(({ datang, perluMinimum, kurangMinimum }) => [datang, perluMinimum, kurangMinimum])).toEqual([
      [556, 800, 244],
      [375, 450, 75],
    ])
    expect(wilayah[1]?.kurangMaksimum).toBeNull()
    expect(jumlah).toMatchObject({ datang: 931, perluMinimum: 1200, kurangMinimum: 269 })
  })

  it('knows no gap without a base, a target or a baseline', () => {
    const bahan = { wilayah: [row('a', 10)], jumlah: { penyebut: 10, pengguna: null, acuan: null } }
    expect(hitungKekurangan({ ...bahan, target: rentang, acuanTersurat: null }).jumlah).toMatchObject({
      perluMinimum: 8,
      kurangMinimum: null,
    })
    expect(hitungKekurangan({ ...bahan, target: null, acuanTersurat: 5000 }).jumlah).toMatchObject({
      datang: 5,
      kurangMinimum: null,
    })
  })

  it('parts add up to the whole for any election', () => {
    const seed = getSeed('kekurangan')
    const random = createRandom(seed)
    for (let round = 0; round < getRounds(200); round += 1) {
      const penyebut = Array.from({ length: 1 + Math.floor(random() * 30) }, () => 1 + Math.floor(random() * 400_000))
      const minimum = 5000 + Math.floor(random() * 4000)
      const acuanTersurat = Math.floor(random() * minimum)
      const { wilayah, jumlah } = hitungKekurangan({
        wilayah: penyebut.map((nilai, index) => row(String(index), nilai)),
        jumlah: { penyebut: sum(penyebut), pengguna: null, acuan: null },
        target: { bentuk: 'angka', minimum, maksimum: null },
        acuanTersurat,
      })
      expect(sum(wilayah.map(({ perluMinimum }) => perluMinimum)), `SEED=${seed}`).toBe(jumlah.perluMinimum)
      expect(sum(wilayah.map(({ datang }) => datang)), `SEED=${seed}`).toBe(jumlah.datang)
    }
  })
})
