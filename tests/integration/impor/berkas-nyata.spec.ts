import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/features/impor/read-workbook'
import { readSelAngka } from '../../../shared/features/impor/angka-sel.rules'
import {
  type AturanJumlah,
  type BarisAngka,
  findTemuanJumlah,
} from '../../../shared/features/impor/aturan-jumlah.rules'
import type { BarisTabel } from '../../../shared/features/impor/baris-tabel.rules'
import { createPencocokWilayah, findWilayahGanda } from '../../../shared/features/impor/cocok-wilayah.rules'
import { parseKodeWilayah } from '../../../shared/features/impor/kode-wilayah.rules'
import { getNilaiAngka, readKolomAngka } from '../../../shared/features/impor/kolom-angka.rules'
import type { Lembar, Sel } from '../../../shared/features/impor/lembar.rules'
import { countJenisBaris, findTabel, type Tabel } from '../../../shared/features/impor/tabel.rules'
import { listTawaran } from '../../../shared/features/impor/tawaran.rules'
import { findWilayahDiKolom, turnTabel } from '../../../shared/features/impor/wilayah-di-kolom.rules'
import { hasKasus, listWilayahResmi, readKasus, readKasusCsv } from '../../support/kasus-impor'
import { convertToXlsx, hasLibreOffice } from '../../support/xlsx'

const baca = (file: string) => readWorkbook(readKasus(file))

async function bacaLembar(file: string, nama?: string): Promise<Lembar> {
  const { lembar } = await baca(file)
  const satu = nama === undefined ? lembar[0] : lembar.find((lain) => lain.nama === nama)
  if (satu === undefined) throw new Error('no such sheet')
  return satu
}

function toTabel(lembar: Lembar): Tabel {
  const tabel = findTabel(lembar)
  if (tabel === null) throw new Error('no table')
  return tabel
}

const refuse = (file: string) =>
  baca(file).then(
    () => null,
    (error: unknown) => error,
  )
const isi = ({ baris }: Lembar) => baris.map(({ sel }) => sel)
const listData = ({ baris }: Tabel): readonly BarisTabel[] => baris.filter(({ jenis }) => jenis === 'data')

function sumSel(lembar: Lembar): number {
  return lembar.baris
    .flatMap(({ sel }) => sel)
    .reduce<number>((jumlah, sel) => jumlah + (typeof sel === 'number' ? sel : 0), 0)
}

/** Column by letter, read as people, and its sum with the repair accepted or not. */
function readKolom(tabel: Tabel, huruf: string, strip: 'kosong' | 'nol' = 'kosong') {
  const indeks = tabel.kolom.find((kolom) => kolom.huruf === huruf)?.indeks ?? -1
  const kolom = readKolomAngka(
    listData(tabel).map(({ nomor, sel }) => ({ nomor, sel: sel[indeks] ?? null })),
    { strip, isSelisih: true },
  )
  const sum = (isDiperbaiki: boolean) =>
    kolom.nilai.reduce((jumlah, { nilai }) => jumlah + (getNilaiAngka(nilai, isDiperbaiki) ?? 0), 0)
  return { ...kolom, sum, nilaiOf: new Map(kolom.nilai.map(({ nomor, nilai }) => [nomor, getNilaiAngka(nilai, true)])) }
}

/** Rows of a table as numbers, repaired, under the names that `huruf` gives to its letters. */
function toBarisAngka(tabel: Tabel, huruf: Readonly<Record<string, string>>): readonly BarisAngka[] {
  const kolom = Object.entries(huruf).map(([nama, satu]) => [nama, readKolom(tabel, satu)] as const)
  return listData(tabel).map(({ nomor }) => ({
    nomor,
    nilai: Object.fromEntries(kolom.map(([nama, { nilaiOf }]) => [nama, nilaiOf.get(nomor) ?? null])),
  }))
}

const temuan = (baris: readonly BarisAngka[], aturan: readonly AturanJumlah[]) =>
  findTemuanJumlah(baris, aturan, (kolom) => kolom)

describe.skipIf(!hasKasus)('files of other projects (../shared/cases/files, README 1)', () => {
  it.each([
    ['pemiluapi-pemilih_data.xls', 'xls'],
    ['pemiluapi-MODEL C1-KWK.xls', 'xls'],
    ['roo-type_excel.xlsx', 'xls'],
    ['nusandata-ifr_penumpang_ka.xls', 'html'],
    ['guushoekman-processed-data.ods', 'ods'],
    ['calamine-issue_594_dos.ods', 'ods'],
    ['roo-type_openoffice.xlsx', 'ods'],
    ['calamine-pass_protected.xlsx', 'sandi'],
    ['poi-SimpleMacro.xlsm', 'makro'],
    ['poi-Simple.xlsb', 'xlsb'],
    ['phpspreadsheet-premiere.utf16lebom.csv', 'csv'],
    ['pemiluapi-suara_data.csv', 'csv'],
    ['pemiluapi-kecamatan-rekapitulasi_C1_2015.csv', 'csv'],
    ['pemiluapi-tps-Rekapitulasi_C1.csv', 'csv'],
    ['exceljs-missing-bits.xlsx', 'bukan buku kerja'],
    ['commons-zipbomb.xlsx', 'berbahaya'],
    ['openspout-attack_billion_laughs.xlsx', 'berbahaya'],
    ['poi-duplicate-filename.xlsx', 'berbahaya'],
    ['poi-poc-shared-strings.xlsx', 'berbahaya'],
    ['poi-57893-many-merges.xlsx', 'terlalu besar'],
    ['exceljs-test-issue-877.xlsx', 'tanpa lembar'],
  ])('%s is refused as %s', async (file, kode) => {
    expect(await refuse(file)).toMatchObject({ name: 'FileRefusal', kode, message: expect.stringMatching(/\.$/) })
  })
})

describe.skipIf(!hasKasus)('workbooks that are hard to read (README 3)', () => {
  it.each([
    ['calamine-nonstandard-xml-ns-prefix.xlsx', 10],
    ['excel-streaming-reader-missing-r-attrs.xlsx', 120],
    ['calamine-any_sheets.xlsx', 21],
    ['phpspreadsheet-HiddenMergeCellsTest.xlsx', 14],
  ])('%s sums to %i', async (file, jumlah) => {
    expect(sumSel(await bacaLembar(file))).toBe(jumlah)
  })

  it('counts rows and columns by the cells', async () => {
    const tanpaAlamat = await bacaLembar('edr-Test_Issue_NoStyles_NoRAttribute.xlsx')
    expect(tanpaAlamat.baris.map(({ nomor }) => nomor).slice(0, 2)).toEqual([1, 5])
    expect([tanpaAlamat.baris.at(-1)?.nomor, tanpaAlamat.baris[0]?.sel.length]).toEqual([39, 18])
    const rows = await bacaLembar('excel-streaming-reader-missing-r-attrs.xlsx')
    expect(rows.baris.map(({ nomor }) => nomor)).toEqual([1, 2, 7])
    const bohong = toTabel(await bacaLembar('edr-Test_git_issue_271_InvalidDimension.xlsx'))
    expect([bohong.judul, bohong.baris.at(-1)?.nomor]).toEqual([{ dari: 4, sampai: 4 }, 9])
  })

  it('reads shared texts under a capital, and strict files', async () => {
    const kapital = await bacaLembar('openspout-one_sheet_with_capital_shared_strings_filename.xlsx')
    expect([isi(kapital)[0]?.[0], isi(kapital)[4]?.[4]]).toEqual(['s1--A1', 's1--E5'])
    const strict = toTabel(await bacaLembar('calamine-strict_iso_paths.xlsx', 'ml_out'))
    const kolom = strict.kolom.find(({ judul }) => judul === 'GoldenRun')
    expect([strict.baris.length, strict.kolom.length, readKolom(strict, kolom?.huruf ?? '').sum(false)]).toEqual([
      75, 18, 3239,
    ])
  })

  it('names hidden sheets and charts', async () => {
    expect(await baca('calamine-any_sheets.xlsx')).toMatchObject({
      lembar: [{ nama: 'Visible' }],
      lembarTersembunyi: ['Hidden', 'VeryHidden'],
      lembarTanpaSel: ['Chart'],
    })
    expect(await refuse('exceljs-test-issue-877.xlsx')).toMatchObject({
      message: expect.stringContaining('lembar tersembunyi'),
    })
  })

  it('reads errors, days of 1904, and line ends for what they are', async () => {
    const galat = isi(await bacaLembar('calamine-errors.xlsx')).map(([sel]) => readSelAngka(sel, { gaya: 'polos' }))
    expect(galat).toHaveLength(7)
    expect(galat[0]).toEqual({ jenis: 'salah', pesan: 'Berisi galat #DIV/0!.' })
    expect(galat.every(({ jenis }) => jenis === 'salah')).toBe(true)
    expect(isi(await bacaLembar('exceljs-1904.xlsx'))[0]?.[1]).toMatchObject({ tanggal: '1904-01-01' })
    expect(isi(await bacaLembar('calamine-has_x000D_.xlsx'))).toEqual([['ABC\nDEF']])
  })

  it('keeps all figures of a number that is text', async () => {
    const rows = isi(await bacaLembar('readxl-big-texty-numbers-xlsx.xlsx'))
    expect(rows.slice(2).map(([angka, teks]) => [angka, teks])).toEqual(
      [2147483647, 2147483648, 2147483649, -2147483648, -2147483649].map((angka) => [angka, String(angka)]),
    )
  })

  it('finds the table between the notes', async () => {
    for (const [nama, usia] of [
      ['arts', 729],
      ['other', 754],
    ] as const) {
      const tabel = toTabel(await bacaLembar('readxl-deaths.xlsx', nama))
      expect(tabel.judul).toEqual({ dari: 5, sampai: 5 })
      expect(tabel.kolom.map(({ judul }) => judul)).toEqual([
        'Name',
        'Profession',
        'Age',
        'Has kids',
        'Date of birth',
        'Date of death',
      ])
      expect(countJenisBaris(tabel)).toMatchObject({ data: 10, catatan: 4 })
      expect(readKolom(tabel, 'C').sum(false)).toBe(usia)
      expect(tabel.catatanAtas).toHaveLength(4)
    }
  })
})

describe.skipIf(!hasKasus)('Indonesian tables (README 2)', () => {
  it('reads the votes of 2015 and leaves blank rows and side notes out', async () => {
    const tabel = toTabel(await bacaLembar('pemiluapi-PemilihData.xlsx', 'SuaraData'))
    expect(countJenisBaris(tabel)).toMatchObject({ data: 237, kosong: 32 })
    expect(['B', 'C', 'D', 'E', 'F'].map((huruf) => readKolom(tabel, huruf).sum(false))).toEqual([
      61_616_892, 2_067_280, 63_680_462, 63_623_865, -56_597,
    ])
    const selisih = readKolom(tabel, 'F').nilai.filter(({ nilai }) => getNilaiAngka(nilai, false) !== 0)
    expect(selisih).toHaveLength(199)
    expect(tabel.kolom.map(({ huruf }) => huruf)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    expect(tabel.catatanSamping[0]).toBe('Data per 23 Desember 2015')
  })

  it('tells equal headers apart and finds the eight rows that lost their thousands', async () => {
    const tabel = toTabel(await bacaLembar('pemiluapi-PemilihData.xlsx', 'PemilihData'))
    expect(countJenisBaris(tabel)).toMatchObject({ data: 42, kosong: 226 })
    expect(new Set(tabel.kolom.map(({ label }) => label)).size).toBe(13)
    expect(
      tabel.kolom.filter(({ judul }) => judul === 'Pengguna_Hak_Pilih').map(({ huruf, grup }) => [huruf, grup]),
    ).toEqual([
      ['C', 'Jumlah_Pemilih_Laki_Laki'],
      ['F', 'Jumlah_Pemilih_Perempuan'],
      ['L', 'Jumlah_Pemilih_Disabilitas'],
    ])
    expect(tabel.kolom.filter(({ isi: satu }) => satu === 'persen').map(({ huruf }) => huruf)).toEqual([
      'D',
      'G',
      'J',
      'M',
    ])

    const total = readKolom(tabel, 'H')
    const meragukan = new Set(
      ['B', 'C', 'E', 'F', 'H', 'I', 'K', 'L'].flatMap((huruf) =>
        readKolom(tabel, huruf)
          .nilai.filter(({ nilai }) => nilai.jenis === 'meragukan' || nilai.jenis === 'salah')
          .map(({ nomor }) => nomor),
      ),
    )
    expect([...meragukan].sort()).toEqual([262, 263, 264, 265, 266, 267, 268, 269])
    expect(total.usulan).toMatchObject({
      jumlah: 5,
      contoh: [{ nomor: 262, sebelum: '920,115', sesudah: 920_115 }, {}, {}, {}, {}],
    })
    expect(total.sum(true)).toBe(24_139_618)
    expect(total.nilai.some(({ nilai }) => getNilaiAngka(nilai, false) === 458)).toBe(false)

    const baris = toBarisAngka(tabel, { l: 'B', p: 'E', total: 'H', penggunaL: 'C', penggunaP: 'F', pengguna: 'I' })
    expect(temuan(baris, [{ jenis: 'jumlah', kode: 'dpt', bagian: ['l', 'p'], jumlah: 'total' }])).toHaveLength(40)
    const users = temuan(baris, [
      { jenis: 'jumlah', kode: 'pengguna', bagian: ['penggunaL', 'penggunaP'], jumlah: 'pengguna' },
    ])
    expect(users).toHaveLength(39)
    expect(temuan(baris, [{ jenis: 'jumlah', kode: 'dpt', bagian: ['l', 'p'], jumlah: 'total' }])[0]).toMatchObject({
      nomor: 2,
      hitung: 1_423_519,
      tercetak: 1_434_099,
      dugaan: null,
    })
  })

  it('takes an empty result of a formula as nothing', async () => {
    const tabel = toTabel(await bacaLembar('pemiluapi-PemilihData.xlsx', 'RisetPartisipasi'))
    expect(countJenisBaris(tabel)).toMatchObject({ data: 1, kosong: 267 })
    expect([readKolom(tabel, 'D').sum(false), readKolom(tabel, 'G').sum(false)]).toEqual([1_450_414, 969_068])
  })

  it('repairs the kecamatan of Surabaya to the last voter', () => {
    const kecamatan = toTabel(readKasusCsv('pemiluapi-kecamatan-rekapitulasi_C1_2015.csv'))
    const tps = toTabel(readKasusCsv('pemiluapi-tps-Rekapitulasi_C1.csv'))
    const benar = [2_014_476, 1_050_984, 1_026_633, 18_747, 1_043_806]
    expect(['C', 'D', 'G', 'H', 'I'].map((huruf) => readKolom(kecamatan, huruf).sum(true))).toEqual(benar)
    expect(['B', 'C', 'F', 'G', 'H'].map((huruf) => readKolom(tps, huruf).sum(false))).toEqual(benar)
    expect(listData(tps)).toHaveLength(3936)

    const baris = toBarisAngka(tps, { pemilih: 'B', pengguna: 'C', sah: 'F', tidakSah: 'G', total: 'H' })
    const lebih = temuan(baris, [{ jenis: 'batas', kode: 'lebih', kecil: 'pengguna', besar: 'pemilih' }])
    expect(lebih.map(({ pesan }) => pesan)).toContain('pengguna 260 melebihi pemilih 257.')
    expect(lebih.map(({ pesan }) => pesan)).toContain('pengguna 295 melebihi pemilih 0.')
    expect(temuan(baris, [{ jenis: 'jumlah', kode: 'a', bagian: ['pengguna'], jumlah: 'total' }])).toHaveLength(87)
    expect(temuan(baris, [{ jenis: 'jumlah', kode: 'b', bagian: ['sah', 'tidakSah'], jumlah: 'total' }])).toHaveLength(
      39,
    )
  })

  it('finds the English style of a program, brackets as minus, a dash as the clerk says', () => {
    const tabel = toTabel(readKasusCsv('pemiluapi-suara_data.csv'))
    expect(['C', 'D', 'E', 'F', 'G'].map((huruf) => readKolom(tabel, huruf, 'nol').sum(false))).toEqual([
      61_616_892, 2_067_280, 63_680_462, 63_623_865, -56_597,
    ])
    const selisih = readKolom(tabel, 'G')
    expect(selisih.gaya).toBe('inggris')
    expect(selisih.nilai.filter(({ nilai }) => nilai.jenis === 'angka' && nilai.nilai < 0)).toHaveLength(139)
    expect(selisih.sebutanKosong.get('-')).toBeGreaterThan(0)
  })

  it('sees that wilayah stand in the columns, and turns them without counting twice', async () => {
    const cocokkan = createPencocokWilayah(listWilayahResmi('35.78'), '35.78')
    const { lembar } = await baca('pemiluapi-Rekapitulasi hasil penghitungan suara 1.xlsx')
    const tabelList = lembar.map(toTabel)
    const sums = new Array<number>(10).fill(0)
    let cocok = 0
    let tidak = 0
    let partai = 0
    for (const tabel of tabelList) {
      const letak = findWilayahDiKolom(tabel, cocokkan)
      expect(letak?.kolom.map(({ judul }) => judul)).toEqual([
        'Simokerto',
        'Wonocolo',
        'Asem rowo',
        'Jambangan',
        'Benteng',
        'Gayungan',
        'Kenjeran',
        'Mejoyo',
        'Gubeng',
        'Manunggal',
      ])
      if (letak === null) throw new Error('not found')
      const putar = turnTabel(tabel, letak)
      const terakhir = new Map(tabel.baris.map(({ nomor, sel }) => [nomor, sel[12]]))
      for (const { nomor, isInduk } of putar.ukuran) {
        const nilai = putar.baris.map((baris) => baris.nilai.get(nomor) ?? null)
        if (nilai.every((satu) => satu === null)) continue
        const jumlah = nilai.reduce<number>((total, satu) => total + (typeof satu === 'number' ? satu : 0), 0)
        if (jumlah === (terakhir.get(nomor) ?? 0)) cocok += 1
        else tidak += 1
        if (!isInduk) continue
        partai += 1
        nilai.forEach((satu, index) => {
          sums[index] = (sums[index] ?? 0) + (typeof satu === 'number' ? satu : 0)
        })
      }
    }
    expect(sums).toEqual([44_013, 41_363, 18_826, 21_366, 28_704, 20_438, 60_286, 36_034, 60_528, 54_489])
    expect([partai, cocok, tidak]).toEqual([21, 118, 16])
  })

  it('asks which of eight rows of one desa is meant', async () => {
    const { lembar } = await baca('opendk-Format_Upload_AKI_&_AKB.xlsx')
    const tabel = toTabel(lembar[0] as Lembar)
    expect([readKolom(tabel, 'B').sum(false), readKolom(tabel, 'C').sum(false)]).toEqual([428, 171])
    const ganda = findWilayahGanda(listData(tabel).map(({ nomor, sel }) => ({ nomor, wilayahId: String(sel[0]) })))
    expect(ganda).toEqual([{ wilayahId: '53.06.13.2001', nomor: [2, 3, 4, 5, 6, 7, 8, 9] }])
    expect(listTawaran({ lembar, lembarTersembunyi: [], lembarTanpaSel: [] }).map(({ nama }) => nama)[0]).toBe(
      'FORM AKI & AKB',
    )
  })

  it('keeps codes of letters as text, trimmed', async () => {
    const lembar = await bacaLembar('opensid-klasifikasi_surat.xlsx')
    const tabel = toTabel(lembar)
    expect(tabel.baris).toHaveLength(993)
    const kode = tabel.baris.map(({ sel }) => sel[0])
    expect(kode.every((satu) => typeof satu === 'string' && /^[\d.]+$/.test(satu))).toBe(true)
    expect(kode).toEqual(expect.arrayContaining(['000', '000.1.1', '200', '900.1.15.5']))
    const teks = tabel.baris.flatMap(({ sel }) => sel).filter((sel): sel is string => typeof sel === 'string')
    expect(teks.every((satu) => satu === satu.trim())).toBe(true)
  })

  it('finds all codes of Jakarta between repeated heads and page marks', async () => {
    const tabel = toTabel(await bacaLembar('hanreev-11.xlsx'))
    expect(tabel.judul).toEqual({ dari: 17, sampai: 18 })
    const hitung = countJenisBaris(tabel)
    expect(hitung['judul ulang']).toBe(18)
    expect(hitung['penanda halaman']).toBe(9)
    const berkode = tabel.baris.filter(({ sel }) => parseKodeWilayah(sel[0]) !== null)
    const panjang = Map.groupBy(berkode, ({ sel }) => parseKodeWilayah(sel[0])?.length)
    expect([2, 5, 8, 13].map((satu) => panjang.get(satu)?.length)).toEqual([1, 6, 44, 267])
    expect(berkode.at(-1)?.sel[0]).toBe('31.75.10.1008')

    const nama = ({ sel }: BarisTabel): string =>
      [5, 4, 3, 2, 1]
        .map((kolom) => sel[kolom])
        .find((satu) => typeof satu === 'string' && /\p{L}/u.test(satu)) as string
    const kota = ['31.01', '31.71', '31.72', '31.73', '31.74', '31.75']
    const hasil = kota.flatMap((kode) => {
      const cocokkan = createPencocokWilayah(listWilayahResmi(kode), kode)
      return berkode
        .filter(
          ({ sel }) => (parseKodeWilayah(sel[0]) ?? '').length > 5 && (parseKodeWilayah(sel[0]) ?? '').startsWith(kode),
        )
        .map((baris) => cocokkan({ kode: baris.sel[0], nama: nama(baris) }).jenis)
    })
    expect(hasil).toHaveLength(311)
    expect(hasil.filter((jenis) => jenis !== 'salah')).toHaveLength(311)

    const penduduk = (nomor: number): Sel | null => tabel.baris.find((baris) => baris.nomor === nomor)?.sel[8] ?? null
    expect(readSelAngka(penduduk(20), { gaya: 'indonesia' })).toMatchObject({ jenis: 'meragukan', usulan: 28_289 })
    expect(readSelAngka(penduduk(29), { gaya: 'indonesia' })).toEqual({ jenis: 'angka', nilai: 1_145_569 })
  })
})

/** What the clerk gets who follows the sentence and saves the old file again. */
describe.skipIf(!hasKasus || !(await hasLibreOffice()))('old files after saving as .xlsx (LibreOffice)', () => {
  const bacaUlang = async (file: string) => (await readWorkbook(await convertToXlsx(readKasus(file)))).lembar

  it('finds the total of 261 daerah behind lost thousands, and the one that no format betrays', async () => {
    const [lembar] = await bacaUlang('pemiluapi-pemilih_data.xls')
    const tabel = toTabel(lembar as Lembar)
    expect(countJenisBaris(tabel)).toMatchObject({ data: 261, kosong: 7 })
    expect(['H', 'B', 'E', 'I'].map((huruf) => readKolom(tabel, huruf).sum(true))).toEqual([
      106_969_323, 52_987_387, 52_926_829, 68_120_199,
    ])
    const mentah = listData(tabel).reduce((jumlah, { sel }) => jumlah + (typeof sel[7] === 'number' ? sel[7] : 0), 0)
    expect(mentah).toBeCloseTo(15_419_328.15, 2)

    const baris = toBarisAngka(tabel, { l: 'C', p: 'F', pengguna: 'I' })
    const ngawi = tabel.baris.find(({ sel }) => String(sel[0]).includes('NGAWI'))?.nomor
    const hasil = temuan(baris, [{ jenis: 'jumlah', kode: 'pengguna', bagian: ['l', 'p'], jumlah: 'pengguna' }])
    expect(hasil.find(({ nomor }) => nomor === ngawi)).toMatchObject({
      hitung: 544_636,
      tercetak: 545,
      dugaan: { kolom: 'pengguna', sebelum: 545, sesudah: 545_000 },
    })
  })

  it('finds no table in the blank form of a TPS', async () => {
    const lembar = await bacaUlang('pemiluapi-MODEL C1-KWK.xls')
    expect(lembar.map((satu) => findTabel(satu))).toEqual([null, null])
  })

  it('knows the total row of the party table', async () => {
    const [lembar] = await bacaUlang('guushoekman-processed-data.ods')
    const tabel = toTabel(lembar as Lembar)
    expect(countJenisBaris(tabel)).toMatchObject({ data: 77, total: 1 })
    expect([readKolom(tabel, 'B').sum(false), readKolom(tabel, 'N').sum(false)]).toEqual([8_402_812, 124_972_491])
  })
})
