import { SUSUNAN_AWAL } from '@shared/features/impor/susunan.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { buildBuku, type LembarUji, type SelUji } from '../../support/buku-kerja'
import { setupKantorBogor } from '../../support/kantor'

type Kasus = {
  readonly nama: string
  readonly baris: readonly (readonly SelUji[])[]
  readonly lembar?: Partial<LembarUji>
  /** The first reason of each wrong row, by row number. */
  readonly salah: Readonly<Record<number, string>>
  readonly benar: number
}

const JUDUL = ['Kode', 'Kecamatan', 'DPT L', 'DPT P', 'DPT L+P', 'Pengguna DPT L+P']

/** What people send, and the one answer to each: nothing of it is saved silently (issue list of bad input). */
const KASUS: readonly Kasus[] = [
  {
    nama: 'users above the DPT',
    baris: [JUDUL, ['32.71.01', 'Bogor Selatan', 100, 100, 200, 201]],
    salah: { 2: 'Pengguna DPT L+P 201 melebihi DPT L+P 200.' },
    benar: 0,
  },
  {
    nama: 'negative figures, as minus and in brackets',
    baris: [
      JUDUL,
      ['32.71.01', 'Bogor Selatan', -5, 5, null, null],
      ['32.71.02', 'Bogor Timur', '(472)', 5, null, null],
    ],
    salah: { 2: 'Angka negatif -5.', 3: 'Angka negatif -472.' },
    benar: 0,
  },
  {
    nama: 'text, truths, percentages, days and errors in cells of figures',
    baris: [
      JUDUL,
      ['32.71.01', 'Bogor Selatan', 'seratus', 5, null, null],
      ['32.71.02', 'Bogor Timur', true, 5, null, null],
      ['32.71.03', 'Bogor Tengah', { gaya: 'persen', nilai: 0.5 }, 5, null, null],
      ['32.71.04', 'Bogor Barat', { gaya: 'tanggal', nilai: 45_000 }, 5, null, null],
      ['32.71.05', 'Bogor Utara', { galat: '#REF!' }, 5, null, null],
      ['32.71.06', 'Tanah Sareal', 7, 5, null, null],
    ],
    salah: {
      2: '“seratus” bukan angka.',
      3: 'Berisi BENAR, bukan angka.',
      4: 'Berisi persentase 50%, bukan jumlah.',
      5: 'Berisi tanggal 2023-03-15, bukan jumlah.',
      6: 'Berisi galat #REF!.',
    },
    benar: 1,
  },
  {
    nama: 'heads merged over two rows',
    baris: [
      ['Kode', 'Kecamatan', 'DPT', null, null],
      [null, null, 'L', 'P', 'Jumlah'],
      ['32.71.01', 'Bogor Selatan', 100, 101, 201],
    ],
    lembar: { gabungan: ['A1:A2', 'B1:B2', 'C1:E1'] },
    salah: {},
    benar: 1,
  },
  {
    nama: 'two rows for one kecamatan',
    baris: [JUDUL, ['32.71.01', 'Bogor Selatan', 1, 2, 3, null], [null, 'Kec. Bogor Selatan', 1, 2, 3, null]],
    salah: {
      2: 'Bogor Selatan juga ada di baris 3. Lewati salah satunya.',
      3: 'Bogor Selatan juga ada di baris 2. Lewati salah satunya.',
    },
    benar: 0,
  },
  {
    nama: 'codes of another kabupaten, and a code whose name is another one',
    baris: [JUDUL, ['32.01.01', 'Cibinong', 1, 2, 3, null], ['32.71.02', 'Tanah Sareal', 1, 2, 3, null]],
    salah: {
      2: 'Kode 32.01.01 bukan dari kabupaten/kota ini (32.71).',
      3: 'Kode 32.71.02 adalah Bogor Timur, tetapi namanya tertulis “Tanah Sareal”.',
    },
    benar: 0,
  },
  {
    nama: 'empty cells, dashes and NA, which are not zero',
    baris: [
      JUDUL,
      ['32.71.01', 'Bogor Selatan', '-', 'NA', 200, ''],
      ['32.71.02', 'Bogor Timur', null, null, null, null],
    ],
    salah: {},
    benar: 1,
  },
  {
    nama: '1.234 beside 1,234 in one column',
    baris: [
      JUDUL,
      ['32.71.01', 'Bogor Selatan', '1.234', 1, null, null],
      ['32.71.02', 'Bogor Timur', '2.345', 1, null, null],
      ['32.71.03', 'Bogor Tengah', '1,234', 1, null, null],
      ['32.71.04', 'Bogor Barat', 1.234, 1, null, null],
    ],
    salah: {
      4: '“1,234” terbaca desimal. Maksudnya 1.234?',
      5: '“1,234” tampaknya kehilangan ribuan. Maksudnya 1.234?',
    },
    benar: 2,
  },
]

describe('bad input', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
  })
  afterEach(() => app.close())

  it.each(KASUS)('$nama', async ({ baris, lembar, salah, benar }) => {
    const baru = { jenis: ['bupati' as const], tanggal: '2024-11-27', tingkatData: 'kecamatan' as const }
    const pemilihanId = app.partisipasi.pemilihan.create(baru).ids[0] ?? ''
    const bytes = buildBuku({ lembar: [{ nama: 'Data', baris, ...lembar }] })
    const membaca = app.imporPartisipasi.open({ pemilihanId, berkas: new File([bytes.slice()], 'salah.xlsx') })
    let langkah = await membaca.next()
    while (langkah.done !== true) langkah = await membaca.next()
    const { sesiId } = langkah.value
    const terbaca = await app.imporPartisipasi.getTabel(sesiId, SUSUNAN_AWAL)
    const susunan = { ...SUSUNAN_AWAL, pasangan: terbaca?.pasangan ?? [] }
    const pratinjau = await app.imporPartisipasi.getPratinjau(sesiId, susunan)
    const ditolak = (pratinjau?.baris ?? []).filter(({ hasil }) => hasil === 'salah')
    expect(Object.fromEntries(ditolak.map(({ nomor, alasan }) => [nomor, alasan[0]]))).toEqual(salah)
    expect(pratinjau?.hitung.baru).toBe(benar)
    if (benar > 0) await app.imporPartisipasi.save(sesiId, susunan, benar)
    expect(app.partisipasi.data.count(pemilihanId)).toBe(benar)
  })
})
