import { describe, expect, it } from 'vitest'
import type { Gabungan, Lembar, Sel } from '../../../../../shared/features/impor/lembar.rules'
import {
  countJenisBaris,
  fillKeBawah,
  findTabel,
  type PilihanTabel,
  type Tabel,
} from '../../../../../shared/features/impor/tabel.rules'
import { createLembar, createLembarDari } from '../../../../support/lembar-uji'

type Baris = readonly (Sel | null)[]

function read(baris: readonly Baris[], ubah: Partial<Lembar> = {}, pilihan: PilihanTabel = {}): Tabel {
  const tabel = findTabel(createLembarDari(baris, ubah), pilihan)
  if (tabel === null) throw new Error('no table')
  return tabel
}

const jenis = ({ baris }: Tabel) => baris.map((satu) => `${satu.nomor} ${satu.jenis}`)
const blok = (atas: number, bawah: number, kiri: number, kanan: number): Gabungan => ({ atas, bawah, kiri, kanan })
const KECAMATAN: readonly Baris[] = [
  ['Simpang Lima', 100, 80],
  ['Sukamaju', 200, 150],
  ['Mekar Sari', 300, 250],
]

describe('header', () => {
  it('is found below title and notes, which are kept as such', () => {
    const tabel = read([
      ['REKAPITULASI PARTISIPASI'],
      ['Kabupaten Contoh'],
      [],
      ['Kecamatan', 'DPT', 'Pengguna'],
      ...KECAMATAN,
    ])
    expect(tabel.judul).toEqual({ dari: 4, sampai: 4 })
    expect(tabel.catatanAtas).toEqual(['REKAPITULASI PARTISIPASI', 'Kabupaten Contoh'])
    expect(tabel.kolom.map(({ huruf, judul, isi }) => [huruf, judul, isi])).toEqual([
      ['A', 'Kecamatan', 'nama'],
      ['B', 'DPT', 'angka'],
      ['C', 'Pengguna', 'angka'],
    ])
    expect(tabel.kolomKunci).toBe(0)
  })

  const BERTINGKAT: readonly Baris[] = [
    ['REKAPITULASI PARTISIPASI PEMILIH'],
    ['No', 'Kecamatan', 'DPT', null, null, 'Pengguna Hak Pilih'],
    [null, null, 'L', 'P', 'Jumlah', 'L', 'P', 'Jumlah'],
    [1, 'Simpang Lima', 50, 50, 100, 40, 40, 80],
    [2, 'Sukamaju', 100, 100, 200, 75, 75, 150],
  ]
  const LABEL = [
    'No',
    'Kecamatan',
    'DPT · L',
    'DPT · P',
    'DPT · Jumlah',
    'Pengguna Hak Pilih · L',
    'Pengguna Hak Pilih · P',
    'Pengguna Hak Pilih · Jumlah',
  ]

  it('joins group heads, merged', () => {
    const gabungan = [blok(1, 1, 0, 7), blok(2, 3, 0, 0), blok(2, 3, 1, 1), blok(2, 2, 2, 4), blok(2, 2, 5, 7)]
    const tabel = read(BERTINGKAT, { gabungan })
    expect(tabel.judul).toEqual({ dari: 2, sampai: 3 })
    expect(tabel.kolom.map(({ label }) => label)).toEqual(LABEL)
    expect(tabel.catatanAtas).toEqual(['REKAPITULASI PARTISIPASI PEMILIH'])
  })

  it('joins group heads, not merged', () => {
    const tabel = read(BERTINGKAT)
    expect(tabel.judul).toEqual({ dari: 2, sampai: 3 })
    expect(tabel.kolom.map(({ label }) => label)).toEqual(LABEL)
  })

  it('tells equal headers apart by the column at their left and by letter', () => {
    const tabel = read([
      ['Daerah', 'Pemilih L', 'Pengguna', 'Persen', 'Pemilih P', 'Pengguna', 'Persen', 'Persen'],
      ['Simpang Lima', 100, 80, 0.8, 110, 90, 0.81, 0.8],
      ['Sukamaju', 200, 150, 0.75, 210, 160, 0.76, 0.7],
    ])
    expect(tabel.kolom.map(({ label }) => label)).toEqual([
      'Daerah',
      'Pemilih L',
      'Pemilih L · Pengguna',
      'Pemilih L · Persen',
      'Pemilih P',
      'Pemilih P · Pengguna',
      'Pemilih P · Persen (kolom G)',
      'Pemilih P · Persen (kolom H)',
    ])
  })

  it('does not take text rows for header rows', () => {
    const tabel = read([
      ['Kode', 'Nama', 'Uraian'],
      ['000', 'Umum', 'Surat umum'],
      ['100', 'Pemerintahan', 'Surat dinas'],
      ['200', 'Politik', 'Surat politik'],
    ])
    expect([tabel.judul, tabel.baris.length]).toEqual([{ dari: 1, sampai: 1 }, 3])
  })

  it('is not taken from notes of several cells above it', () => {
    const tabel = read([
      ['mohon', 'diisi', null, 'lengkap'],
      ['dan', null, 'dikirim kembali'],
      ['Kecamatan', 'DPT', 'Pengguna', 'Sah'],
      ...KECAMATAN.map((baris) => [...baris, 9]),
    ])
    expect([tabel.judul, tabel.catatanAtas]).toEqual([
      { dari: 3, sampai: 3 },
      ['mohon diisi lengkap', 'dan dikirim kembali'],
    ])
  })

  it('can be chosen, and there can be none', () => {
    const baris: readonly Baris[] = [
      ['a', 'b'],
      ['c', 'd'],
      [1, 2],
      [3, 4],
    ]
    expect(read(baris, {}, { barisJudul: 1 }).baris).toHaveLength(3)
    const tanpa = read(
      [
        [1, 2],
        [3, 4],
      ],
      {},
      { barisJudul: null },
    )
    expect([tanpa.judul, tanpa.kolom.map(({ label }) => label), jenis(tanpa)]).toEqual([
      null,
      ['Kolom A', 'Kolom B'],
      ['1 data', '2 data'],
    ])
  })

  it('is looked for inside the chosen block only', () => {
    const baris: readonly Baris[] = [
      ['Nama', 'Umur'],
      ['Budi', 40],
      [],
      ['x', 'Kecamatan', 'DPT'],
      [9, 'Simpang Lima', 100],
      [9, 'Sukamaju', 200],
    ]
    const tabel = read(baris, {}, { rentang: blok(4, 6, 1, 2) })
    expect(tabel.kolom.map(({ huruf, judul }) => `${huruf} ${judul}`)).toEqual(['B Kecamatan', 'C DPT'])
    expect(tabel.baris.map(({ nomor }) => nomor)).toEqual([5, 6])
  })

  it('is not found in a form', () => {
    const form: readonly Baris[] = [
      ['BERITA ACARA'],
      ['TPS', ': ……', 'Desa', ': ……'],
      ['Kecamatan', ': ……'],
      [],
      ['A. DATA PEMILIH'],
      ['1. Laki-laki', '………'],
      ['2. Perempuan', '………'],
      ['Ketua'],
      ['(………………)'],
    ]
    expect(findTabel(createLembarDari(form))).toBeNull()
    expect(findTabel(createLembarDari([]))).toBeNull()
    expect(findTabel(createLembarDari([['ABC']]))).toBeNull()
  })
})

describe('rows', () => {
  it('are told apart', () => {
    const judul: Baris = ['Kecamatan', 'DPT', 'Pengguna']
    const tabel = read([
      judul,
      ['1', '2', '3'],
      ...KECAMATAN.slice(0, 2),
      ['- 2 -'],
      judul,
      ['Mekar Sari', 300, 250],
      ['Tanpa Data'],
      ['JUMLAH', 600, 480],
      [],
      ['Sumber: KPU'],
      [null, 'Bogor, 1 November 2024'],
    ])
    expect(jenis(tabel)).toEqual([
      '2 nomor kolom',
      '3 data',
      '4 data',
      '5 penanda halaman',
      '6 judul ulang',
      '7 data',
      '8 kosong',
      '9 total',
      '11 catatan',
      '12 catatan',
    ])
    expect(countJenisBaris(tabel)).toMatchObject({ data: 3, kosong: 1, total: 1, catatan: 2 })
  })

  it.each(['TOTAL', 'Jumlah Kabupaten', 'Sub Total', 'GRAND TOTAL', 'Jml.', 'Jumlah dipindahkan'])(
    'called %s are totals',
    (nama) => {
      expect(
        jenis(
          read([
            ['Kecamatan', 'DPT'],
            ['A Lama', 1],
            ['B Baru', 2],
            [nama, 3],
          ]),
        ).at(-1),
      ).toBe('4 total')
    },
  )

  it('that begin with "Jumlah" everywhere are what the table is about', () => {
    const tabel = read([
      ['Uraian', 'Simpang', 'Suka'],
      ['Jumlah pemilih L', 1, 2],
      ['Jumlah pemilih P', 3, 4],
      ['Jumlah pengguna', 5, 6],
      ['Jumlah sah', 7, 8],
    ])
    expect(countJenisBaris(tabel)).toMatchObject({ data: 4, total: 0 })
  })

  it('with nothing but zeros of formulas are empty, typed zeros are data', () => {
    const tabel = findTabel(
      createLembar([
        { nomor: 1, sel: ['Daerah', 'Sah', 'Total'] },
        { nomor: 2, sel: ['Simpang', 5, 5], rumus: [2] },
        { nomor: 3, sel: ['Suka', null, 0], rumus: [2] },
        { nomor: 4, sel: ['Mekar', 0, 0], rumus: [2] },
      ]),
    )
    expect(tabel && jenis(tabel)).toEqual(['2 data', '3 kosong', '4 data'])
    expect(tabel?.kolom.map(({ isRumus }) => isRumus)).toEqual([false, false, true])
  })

  it('of a sheet that only fetches from others are empty where it fetched nothing', () => {
    const tabel = findTabel(
      createLembar([
        { nomor: 1, sel: ['Daerah', 'DPT', 'Pengguna'] },
        { nomor: 2, sel: ['Simpang', 5, 0], rumus: [1, 2] },
        { nomor: 3, sel: ['Suka', 0, 0], rumus: [1, 2] },
      ]),
    )
    expect(tabel && jenis(tabel)).toEqual(['2 data', '3 kosong'])
  })

  it('are empty by the columns that are imported', () => {
    const baris: readonly Baris[] = [
      ['Kecamatan', 'TPS', 'DPT'],
      ['Simpang', 5, null],
      ['Suka', 6, 100],
    ]
    expect(jenis(read(baris))).toEqual(['2 data', '3 data'])
    expect(jenis(read(baris, {}, { kolomIsi: [2] }))).toEqual(['2 kosong', '3 data'])
  })

  it('above others are parents: by code, by name, by a merge', () => {
    const olehKode = read([
      ['Kode', 'Nama', 'DPT'],
      ['32.01.01', 'Simpang', 30],
      ['32.01.01.2001', 'Suka', 10],
      ['32.01.01.2002', 'Mekar', 20],
      ['32.01.02.2001', 'Lain', 5],
    ])
    expect(jenis(olehKode)).toEqual(['2 induk', '3 data', '4 data', '5 data'])
    const olehNama = read([
      ['Wilayah', 'DPT'],
      ['Kec. Simpang', 30],
      ['Suka', 10],
      ['Mekar', 20],
    ])
    expect(jenis(olehNama)).toEqual(['2 induk', '3 data', '4 data'])
    const olehGabungan = read(
      [
        ['No', 'Nama', 'Suara'],
        ['1. Partai Contoh', null, 30],
        [1, 'Budi', 10],
        [2, 'Tono', 20],
      ],
      { gabungan: [blok(2, 2, 0, 1)] },
    )
    expect(jenis(olehGabungan)).toEqual(['2 induk', '3 data', '4 data'])
  })

  it('keep a name alone as an empty row when the table has more of them', () => {
    expect(jenis(read([['Daerah', 'DPT'], ['Simpang', 1], ['Suka'], ['Mekar']]))).toEqual([
      '2 data',
      '3 kosong',
      '4 kosong',
    ])
  })

  it('inherit the kecamatan that is written once', () => {
    const tabel = read([
      ['Kecamatan', 'Desa', 'DPT'],
      ['Simpang', 'Suka', 1],
      [null, 'Mekar', 2],
      ['Lain', 'Jaya', 3],
      ['Total', null, 6],
    ])
    expect(fillKeBawah(tabel, 0)).toEqual(
      new Map([
        [2, 'Simpang'],
        [3, 'Simpang'],
        [4, 'Lain'],
      ]),
    )
  })

  it('lose what stands beside the table, and it is kept as a note', () => {
    const tabel = read([
      ['Kecamatan', 'DPT', null, 'Sumber: KPU'],
      ...Array.from({ length: 20 }, (_, index): Baris => [`Desa ${String.fromCharCode(65 + index)}`, index]),
      ['Desa Z', 5, null, 'lihat berita acara'],
    ])
    expect(tabel.kolom.map(({ huruf }) => huruf)).toEqual(['A', 'B'])
    expect(tabel.catatanSamping).toEqual(['Sumber: KPU', 'lihat berita acara'])
  })

  it('name hidden columns', () => {
    expect(
      read([['Kecamatan', 'DPT', 'Pengguna'], ...KECAMATAN], { kolomTersembunyi: [2] }).kolom.map(
        ({ isTersembunyi }) => isTersembunyi,
      ),
    ).toEqual([false, false, true])
  })
})
