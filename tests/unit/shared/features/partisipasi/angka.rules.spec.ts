import {
  ANGKA_KOSONG,
  getPartisipasi,
  getPengguna,
  getPenggunaKelamin,
  getPenyebut,
  hitungPersen,
  sumAngka,
} from '@shared/features/partisipasi/angka.rules'
import type { Angka, KolomAngka } from '@shared/features/partisipasi/angka.schema'
import { describe, expect, it } from 'vitest'

const angka = (isi: Partial<Record<KolomAngka, number>>): Angka => ({ ...ANGKA_KOSONG, ...isi })
const kategori = (...penyebut: readonly boolean[]) =>
  penyebut.map((satu, index) => ({ urutan: index + 1, penyebut: satu }))

describe('hitungPersen', () => {
  it.each([
    // The kota of papers.md 09, and Pilkada 2015 and 2017 of domain.md 3.4.
    [679_731, 815_249, 8338],
    [126_607, 152_318, 8312],
    [70_288_210, 100_411_729, 7000],
    [30_829_808, 41_382_293, 7450],
    // Halves go up: 0,005 % becomes 0,01 %.
    [1, 20_000, 1],
    [1, 20_001, 0],
    [0, 10, 0],
    [10, 10, 10_000],
  ])('%i of %i is %i hundredths of a percent', (bagian, dasar, persen) => {
    expect(hitungPersen(bagian, dasar)).toBe(persen)
  })

  it('knows nothing without a base', () => {
    expect(hitungPersen(5, 0)).toBeNull()
    expect(hitungPersen(5, null)).toBeNull()
    expect(hitungPersen(null, 5)).toBeNull()
  })
})

describe('getPengguna', () => {
  it('takes what was written, else the categories, else valid and invalid ballots', () => {
    expect(getPengguna(angka({ pengguna: 10, pengguna1: 8, sah: 9, tidakSah: 2 }))).toBe(10)
    expect(getPengguna(angka({ pengguna1L: 3, pengguna1P: 5, pengguna3: 1, sah: 9, tidakSah: 2 }))).toBe(9)
    expect(getPengguna(angka({ sah: 9, tidakSah: 2 }))).toBe(11)
    expect(getPengguna(angka({ sah: 9 }))).toBeNull()
  })

  it('knows one sex only when every category with users says so', () => {
    expect(getPenggunaKelamin(angka({ pengguna1L: 3, pengguna1P: 5, pengguna2L: 1, pengguna2P: 0 }), 'l')).toBe(4)
    expect(getPenggunaKelamin(angka({ pengguna1L: 3, pengguna1P: 5, pengguna2: 1 }), 'l')).toBeNull()
    expect(getPenggunaKelamin(ANGKA_KOSONG, 'p')).toBeNull()
  })
})

describe('getPenyebut', () => {
  const isi = angka({ dpt: 1000, pengguna1: 700, pengguna2: 20, pengguna3L: 3, pengguna3P: 4 })

  it.each([
    ['DPT', kategori(true, false, false), 1000, 7270],
    ['DPT + DPTb', kategori(true, true, false), 1020, 7127],
    ['DPT + DPK', kategori(true, false, true), 1007, 7219],
  ])('%s', (_nama, choice, dasar, persen) => {
    expect(getPenyebut(isi, choice)).toBe(dasar)
    expect(getPartisipasi(isi, choice)).toBe(persen)
  })
})

describe('sumAngka', () => {
  it('adds totals as they count and keeps a half only where all have it', () => {
    const sum = sumAngka([angka({ dptL: 3, dptP: 4, sah: 5 }), angka({ dpt: 10, sah: 1, tidakSah: 2 }), ANGKA_KOSONG])
    expect(sum).toMatchObject({ dpt: 17, dptL: null, dptP: null, sah: 6, tidakSah: 2, suratSisa: null })
  })

  it('passes over those that reported nothing', () => {
    const one = angka({ dptL: 3, dptP: 4, pengguna1: 2 })
    expect(sumAngka([ANGKA_KOSONG, one])).toMatchObject({ dptL: 3, dptP: 4, dpt: 7, pengguna1: 2, pengguna: 2 })
  })
})
