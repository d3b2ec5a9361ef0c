import { buildJabatanAwal } from '@shared/features/referensi/jabatan-awal.rules'
import {
  findNomorAntara,
  findPejabatPada,
  formatJabatanPejabat,
  getNomorUrut,
  normalizeJabatan,
  parseNamaBergelar,
} from '@shared/features/referensi/referensi.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('protocol order', () => {
  it('goes by rank, then by place inside the rank, unless put elsewhere by hand', () => {
    const wali = { peringkat: 'a', urutan: 40, urutanManual: null } as const
    const kapolres = { peringkat: 'f', urutan: 1, urutanManual: null } as const
    const camat = { peringkat: 'l', urutan: 1, urutanManual: null } as const
    const camatByHand = { ...camat, urutanManual: getNomorUrut(kapolres) - 1 }
    const sorted = [camat, kapolres, wali, camatByHand].toSorted((a, b) => getNomorUrut(a) - getNomorUrut(b))
    expect(sorted).toEqual([wali, camatByHand, kapolres, camat])
  })

  it('finds a place strictly between two others as long as there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000_000 }), fc.integer({ min: 1, max: 5_000 }), (low, gap) => {
        const place = findNomorAntara(low, low + gap)
        if (gap === 1) expect(place).toBeNull()
        else expect(place).toSatisfy((value: number) => low < value && value < low + gap)
      }),
    )
    expect(findNomorAntara(null, 5_000)).toBeLessThan(5_000)
    expect(findNomorAntara(5_000, null)).toBeGreaterThan(5_000)
  })
})

describe('findPejabatPada', () => {
  const definitif = { jenis: 'definitif', mulai: '2020-01-01', selesai: null, nama: 'definitif' } as const
  const pj = { jenis: 'Pj.', mulai: '2024-04-20', selesai: '2024-11-30', nama: 'pj' } as const
  const former = { jenis: 'definitif', mulai: '2015-01-01', selesai: '2019-12-31', nama: 'former' } as const

  it('takes the acting official on the days of his period, the definitive one otherwise', () => {
    const list = [former, definitif, pj]
    expect(findPejabatPada(list, '2024-11-01')?.nama).toBe('pj')
    expect(findPejabatPada(list, '2024-12-01')?.nama).toBe('definitif')
    expect(findPejabatPada(list, '2019-12-31')?.nama).toBe('former')
  })

  it('finds nobody where the office was empty', () => {
    expect(findPejabatPada([former], '2021-01-01')).toBeNull()
  })
})

it('writes the mark of an acting official in front of the jabatan', () => {
  expect(formatJabatanPejabat('Wali Kota Bogor', 'Pj.')).toBe('Pj. Wali Kota Bogor')
  expect(formatJabatanPejabat('Wali Kota Bogor', 'definitif')).toBe('Wali Kota Bogor')
  expect(formatJabatanPejabat('Wali Kota Bogor', null)).toBe('Wali Kota Bogor')
})

it.each([
  ['Dr. Dra. Hj. Ratna Fiktif, M.Si.', { gelarDepan: 'Dr. Dra. Hj.', nama: 'Ratna Fiktif', gelarBelakang: 'M.Si.' }],
  ['Bima Misalnya, S.H., M.H.', { gelarDepan: null, nama: 'Bima Misalnya', gelarBelakang: 'S.H., M.H.' }],
  ['H. Arya', { gelarDepan: 'H.', nama: 'Arya', gelarBelakang: null }],
  ['H.', { gelarDepan: null, nama: 'H.', gelarBelakang: null }],
  ['Melati', { gelarDepan: null, nama: 'Melati', gelarBelakang: null }],
])('divides the name %s', (text, parts) => {
  expect(parseNamaBergelar(text)).toEqual(parts)
})

it('knows one jabatan under its different spellings', () => {
  expect(normalizeJabatan('WALIKOTA  Bogor')).toBe(normalizeJabatan('Wali Kota Bogor'))
  expect(normalizeJabatan('Ketua KPU Kab. Bekasi')).toBe(normalizeJabatan('Ketua KPU Kabupaten Bekasi'))
  expect(normalizeJabatan('Camat Bogor Utara')).not.toBe(normalizeJabatan('Camat Bogor Timur'))
})

describe('buildJabatanAwal', () => {
  const kecamatan = [{ kode: '32.71.01', nama: 'Bogor Selatan' }]

  it('names a kota and a kabupaten each in its own words', () => {
    const kota = buildJabatanAwal('Kota Bogor', 'Badan Kesatuan Bangsa dan Politik', kecamatan).map(({ nama }) => nama)
    expect(kota).toContain('Wali Kota Bogor')
    expect(kota).toContain('Camat Bogor Selatan')
    const kabupaten = buildJabatanAwal('Kabupaten Bekasi', 'Badan Kesatuan Bangsa dan Politik', []).map(
      ({ nama }) => nama,
    )
    expect(kabupaten).toContain('Bupati Bekasi')
    expect(kabupaten).toContain('Ketua KPU Kabupaten Bekasi')
  })

  it('counts as Forkopimda whom UU 23/2014 Pasal 26 names, and nobody else', () => {
    const members = buildJabatanAwal('Kota Bogor', 'Bakesbangpol', kecamatan).filter((row) => row.anggotaForkopimda)
    expect(members.map(({ singkatan }) => singkatan)).toEqual([
      'Wali Kota',
      'Ketua DPRD',
      'Kapolres',
      'Dandim',
      'Kajari',
    ])
  })

  it('gives no two jabatan the same name', () => {
    const names = buildJabatanAwal('Kabupaten Bekasi', 'Bakesbangpol', kecamatan).map(({ nama }) => nama)
    expect(new Set(names).size).toBe(names.length)
  })
})
