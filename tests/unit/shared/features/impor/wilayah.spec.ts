import { describe, expect, it } from 'vitest'
import {
  createPencocokWilayah,
  findWilayahGanda,
  type WilayahTujuan,
} from '../../../../../shared/features/impor/cocok-wilayah.rules'
import { parseKodeWilayah } from '../../../../../shared/features/impor/kode-wilayah.rules'
import { countKemiripan, toKunciNama } from '../../../../../shared/features/impor/nama-wilayah.rules'
import { findTabel } from '../../../../../shared/features/impor/tabel.rules'
import { findWilayahDiKolom, turnTabel } from '../../../../../shared/features/impor/wilayah-di-kolom.rules'
import { createLembarDari } from '../../../../support/lembar-uji'

const kecamatan = (kode: string, nama: string): WilayahTujuan => ({
  id: kode,
  kode,
  nama,
  tingkat: 'kecamatan',
  indukId: null,
})
const desa = (kode: string, nama: string): WilayahTujuan => ({
  id: kode,
  kode,
  nama,
  tingkat: 'desa',
  indukId: kode.slice(0, 8),
})
const DAFTAR = [
  kecamatan('99.01.01', 'Simpang Lima'),
  kecamatan('99.01.02', 'Asemrowo'),
  kecamatan('99.01.03', 'Tenggilis Mejoyo'),
  kecamatan('99.01.04', 'Ujung Bulu II'),
  kecamatan('99.01.05', 'Ujung Bulu III'),
  desa('99.01.01.2001', 'Sukamaju'),
  desa('99.01.02.2001', 'Sukamaju'),
  desa('99.01.02.2002', 'Asemrowo'),
  desa('99.01.02.1003', 'Kota Batu'),
]
const cocokkan = createPencocokWilayah(DAFTAR, '99.01')

describe('names of wilayah', () => {
  it.each([
    ['Kec. Simpang  Lima', 'SIMPANG LIMA'],
    ['Kecamatan Asem Rowo', 'asemrowo'],
    ['1 Pulau Panggang', 'Pulau Panggang'],
    ['(12) Gambir', 'Gambir'],
    ['Ujung Bulu 2', 'Ujung Bulu II'],
    ['Kepulauan  Seribu\nUtara.', 'Kepulauan Seribu Utara'],
    ['Soekamadjoe', 'Sukamaju'],
    ["Ma'rang", 'Marang'],
  ])('%j is %j', (satu, lain) => {
    expect(toKunciNama(satu)).toBe(toKunciNama(lain))
  })

  it.each([
    ['Ujung Bulu II', 'Ujung Bulu III'],
    ['Kota Batu', 'Batu'],
    ['V Koto', '5 Koto Baru'],
  ])('%j is not %j', (satu, lain) => {
    expect(toKunciNama(satu)).not.toBe(toKunciNama(lain))
  })

  it('are compared letter by letter, but numbers must be the same', () => {
    expect(countKemiripan('asemrowo', 'asemrwoo')).toBeCloseTo(7 / 8)
    expect(countKemiripan('mejoyo', 'tenggilismejoyo')).toBe(0.8)
    expect(countKemiripan('ujungbulu2', 'ujungbulu3')).toBe(0)
    expect(countKemiripan('a', 'a')).toBe(1)
  })
})

describe('codes of wilayah', () => {
  it.each([
    ['99.01.02.2001', '99.01.02.2001'],
    ['9901022001', '99.01.02.2001'],
    ['990102', '99.01.02'],
    [31.1, '31.10'],
    [31.01, '31.01'],
    [31, '31'],
    ['99-01-02', '99.01.02'],
    ['99.1.2', '99.01.02'],
    ['99.01.02.', '99.01.02'],
  ])('%j is %s', (sel, kode) => {
    expect(parseKodeWilayah(sel)).toBe(kode)
  })

  it.each(['Simpang', '12345', '99.01.02.2001.1', '', '999.01', null, 7.19345])('%j is none', (sel) => {
    expect(parseKodeWilayah(sel)).toBeNull()
  })
})

describe('matching', () => {
  it('goes by code, else by name', () => {
    expect(cocokkan({ kode: '990101', nama: 'Simpang Lima' })).toMatchObject({
      jenis: 'cocok',
      dasar: 'kode',
      wilayah: { kode: '99.01.01' },
    })
    expect(cocokkan({ kode: null, nama: 'KEC. SIMPANG LIMA' })).toMatchObject({
      jenis: 'cocok',
      dasar: 'nama',
      wilayah: { kode: '99.01.01' },
    })
    expect(cocokkan({ nama: 'ujung bulu 3' })).toMatchObject({ jenis: 'cocok', wilayah: { kode: '99.01.05' } })
    expect(cocokkan({ kode: 'A1', nama: 'Simpang Lima' })).toMatchObject({ jenis: 'cocok', dasar: 'nama' })
  })

  it('refuses the code of another kabupaten, whatever the name says', () => {
    expect(cocokkan({ kode: '98.01.01', nama: 'Simpang Lima' })).toEqual({
      jenis: 'salah',
      pesan: 'Kode 98.01.01 bukan dari kabupaten/kota ini (99.01).',
    })
    expect(cocokkan({ kode: '99.01.99' })).toMatchObject({
      jenis: 'salah',
      pesan: 'Kode 99.01.99 tidak ada dalam daftar wilayah.',
    })
    expect(cocokkan({})).toMatchObject({ jenis: 'salah', pesan: 'Nama atau kode wilayah kosong.' })
  })

  it('asks when a code and its name disagree', () => {
    expect(cocokkan({ kode: '99.01.01', nama: 'Tenggilis Mejoyo' })).toMatchObject({
      jenis: 'tanya',
      calon: [{ wilayah: { kode: '99.01.01' } }],
    })
    expect(cocokkan({ kode: '99.01.01', nama: 'Simpang Limo' })).toMatchObject({ jenis: 'cocok' })
  })

  it('asks when several have the name, unless level or kecamatan decide', () => {
    expect(cocokkan({ nama: 'Asemrowo' })).toMatchObject({ jenis: 'tanya', calon: [{ skor: 1 }, { skor: 1 }] })
    expect(cocokkan({ nama: 'Asemrowo', tingkat: 'kecamatan' })).toMatchObject({
      jenis: 'cocok',
      wilayah: { kode: '99.01.02' },
    })
    expect(cocokkan({ nama: 'Kec. Asemrowo' })).toMatchObject({ jenis: 'cocok', wilayah: { kode: '99.01.02' } })
    expect(cocokkan({ nama: 'Sukamaju' })).toMatchObject({
      jenis: 'tanya',
      pesan: 'Ada 2 wilayah bernama “Sukamaju”. Pilih salah satu.',
    })
    expect(cocokkan({ nama: 'Sukamaju', indukId: '99.01.02' })).toMatchObject({
      jenis: 'cocok',
      wilayah: { kode: '99.01.02.2001' },
    })
  })

  it('asks "sama?" for near names, best first, and never assumes', () => {
    expect(cocokkan({ nama: 'Simpang Limo' })).toMatchObject({
      jenis: 'tanya',
      calon: [{ wilayah: { nama: 'Simpang Lima' } }],
      pesan: '“Simpang Limo” mirip “Simpang Lima”. Sama?',
    })
    expect(cocokkan({ nama: 'Mejoyo' })).toMatchObject({
      jenis: 'tanya',
      calon: [{ wilayah: { nama: 'Tenggilis Mejoyo' }, skor: 0.8 }],
    })
    expect(cocokkan({ nama: 'Ujung Bulu 4' })).toMatchObject({ jenis: 'tanya', calon: [] })
  })

  it('finds rows that speak of the same wilayah', () => {
    const baris = ['a', 'b', 'a', 'c', 'a'].map((wilayahId, index) => ({ nomor: index + 2, wilayahId }))
    expect(findWilayahGanda(baris)).toEqual([{ wilayahId: 'a', nomor: [2, 4, 6] }])
  })
})

describe('wilayah in the columns', () => {
  const lembar = createLembarDari([
    ['Uraian', 'Simpang Lima', 'Asem Rowo', 'Ujung Bulu IV', 'Ujung Bulu II', 'Jumlah'],
    ['Pemilih L', 1, 2, 9, 3, 15],
    ['Pemilih P', 4, 5, 9, 6, 24],
    ['JUMLAH', 5, 7, 18, 9, 39],
  ])

  it('are seen, unknown ones between them too, and turned without their sums', () => {
    const tabel = findTabel(lembar)
    const letak = tabel && findWilayahDiKolom(tabel, cocokkan)
    expect(letak?.kolom.map(({ judul, wilayah }) => [judul, wilayah?.kode ?? null])).toEqual([
      ['Simpang Lima', '99.01.01'],
      ['Asem Rowo', '99.01.02'],
      ['Ujung Bulu IV', null],
      ['Ujung Bulu II', '99.01.04'],
    ])
    if (!tabel || !letak) throw new Error('not found')
    const { ukuran, baris } = turnTabel(tabel, letak)
    expect(ukuran.map(({ label }) => label)).toEqual(['Pemilih L', 'Pemilih P'])
    expect(baris.map(({ nilai }) => [...nilai.values()])).toEqual([
      [1, 4],
      [2, 5],
      [9, 9],
      [3, 6],
    ])
  })

  it('are not seen where they stand in the rows', () => {
    const biasa = findTabel(
      createLembarDari([
        ['Kecamatan', 'DPT', 'Pengguna'],
        ['Simpang Lima', 1, 2],
        ['Asemrowo', 3, 4],
        ['Ujung Bulu II', 5, 6],
      ]),
    )
    expect(biasa && findWilayahDiKolom(biasa, cocokkan)).toBeNull()
  })
})
