import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/features/impor/read-workbook'
import type { Lembar } from '../../../shared/features/impor/lembar.rules'
import {
  type BukuUji,
  buildBagian,
  buildBuku,
  buildBukuSatu,
  type LembarUji,
  type SelUji,
} from '../../support/buku-kerja'
import { buildZip } from '../../support/zip'

type BukuTanpaNama = Omit<BukuUji, 'lembar'> & { readonly lembar: readonly Omit<LembarUji, 'nama'>[] }

async function readLembar(buku: BukuTanpaNama): Promise<Lembar> {
  const lembar = buku.lembar.map((satu, index) => ({ ...satu, nama: `Lembar ${index + 1}` }))
  const [first] = (await readWorkbook(buildBuku({ ...buku, lembar }))).lembar
  if (first === undefined) throw new Error('no sheet')
  return first
}

const readRow = async (row: readonly SelUji[], buku: Partial<BukuUji> = {}) =>
  (await readLembar({ ...buku, lembar: [{ baris: [row] }] })).baris[0]?.sel

const refuse = (buku: BukuUji) =>
  readWorkbook(buildBuku(buku)).then(
    () => null,
    (error: unknown) => error,
  )

describe('values of cells', () => {
  it('keeps text as text, canonical and without blanks at the ends', async () => {
    expect(
      await readRow([' 000.1 ', 'ABC_x000D_\nDEF', '_x005F_x0041_', 'Jum\u0065\u0301', '3201012345678901']),
    ).toEqual(['000.1', 'ABC\nDEF', '_x0041_', 'Jum\u00e9', '3201012345678901'])
  })

  it('takes what blanks leave as nothing', async () => {
    expect(await readRow(['a', '  ', '', { rumus: 'A1', hasil: '' }, 'b'])).toEqual(['a', null, null, null, 'b'])
  })

  it('reads numbers, truth and errors for what they are', async () => {
    expect(await readRow([7.19, -5, 1.5e3, true, false, { galat: '#DIV/0!' }])).toEqual([
      7.19,
      -5,
      1500,
      true,
      false,
      { jenis: 'galat', kode: '#DIV/0!' },
    ])
  })

  it('tells percentages and days by their style', async () => {
    expect(
      await readRow([
        { gaya: 'persen', nilai: 0.659 },
        { gaya: 'tanggal', nilai: 45_623 },
        { gaya: 'tanggal', nilai: 0.5 },
      ]),
    ).toEqual([
      { jenis: 'persen', angka: 0.659 },
      { jenis: 'tanggal', tanggal: '2024-11-27', jam: null, angka: 45_623 },
      { jenis: 'tanggal', tanggal: null, jam: '12:00', angka: 0.5 },
    ])
  })

  it('counts days from 1904 where the workbook says so, and skips the day that never was', async () => {
    expect(await readRow([{ gaya: 'tanggal', nilai: 0 }], { is1904: true })).toMatchObject([{ tanggal: '1904-01-01' }])
    expect(await readRow([59, 60, 61].map((nilai) => ({ gaya: 'tanggal', nilai })))).toMatchObject([
      { tanggal: '1900-02-28' },
      60,
      { tanggal: '1900-03-01' },
    ])
  })

  it('takes the saved result of a formula and says when there is none', async () => {
    const lembar = await readLembar({
      lembar: [
        { baris: [[1, { rumus: 'A1+1', hasil: 41 }, { rumus: 'A1&"x"', hasil: '1x' }, { rumus: 'A1', hasil: null }]] },
      ],
    })
    expect(lembar.baris).toEqual([
      { nomor: 1, sel: [1, 41, '1x', { jenis: 'galat', kode: 'rumus tanpa hasil' }], rumus: [1, 2, 3] },
    ])
  })

  it('joins the runs of a shared text and leaves its readings out', async () => {
    const parts = buildBagian({
      lembar: [{ nama: 'Data', data: '<row><c t="s"><v>0</v></c></row>' }],
      teks: [],
    }).map((part) =>
      part.name === 'xl/sharedStrings.xml'
        ? { ...part, data: '<sst><si><r><t>Simpang </t></r><r><t>Lima</t></r><rPh><t>x</t></rPh></si></sst>' }
        : part,
    )
    expect((await readWorkbook(buildZip(parts))).lembar[0]?.baris[0]?.sel).toEqual(['Simpang Lima'])
  })

  it('refuses a text longer than a cell, even one that is used once', async () => {
    const buku = { lembar: [{ nama: 'Data', data: '<row><c t="s"><v>0</v></c></row>' }], teks: ['x'.repeat(32_768)] }
    expect(await refuse(buku)).toMatchObject({ kode: 'berbahaya', message: expect.stringContaining('32.767') })
    expect(await refuse({ ...buku, teks: ['x'.repeat(32_767)] })).toBeNull()
  })

  it('refuses a reference to a text that is not there, and a number that is none', async () => {
    for (const data of ['<row><c t="s"><v>7</v></c></row>', '<row><c><v>1,5</v></c></row>']) {
      expect(await refuse({ lembar: [{ nama: 'Data', data }], teks: ['a'] })).toMatchObject({
        kode: 'bukan buku kerja',
      })
    }
  })
})

describe('where cells stand', () => {
  it('counts on where rows and cells have no address', async () => {
    const data =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="7"><c><v>3</v></c><c r="E7"><v>4</v></c></row><row><c><v>5</v></c></row>'
    const { baris } = await readLembar({ lembar: [{ data }] })
    expect(baris).toEqual([
      { nomor: 1, sel: [1, null, 2] },
      { nomor: 7, sel: [3, null, null, null, 4] },
      { nomor: 8, sel: [5] },
    ])
  })

  it('believes the cells, not the dimension', async () => {
    const { baris } = await readLembar({ lembar: [{ kepala: '<dimension ref="A1:XFD1048576"/>', baris: [[1], [2]] }] })
    expect(baris).toHaveLength(2)
  })

  it.each([
    ['two cells at one place', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a row twice', '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>'],
  ])('refuses %s', async (_, data) => {
    expect(await refuse({ lembar: [{ nama: 'Data', data }] })).toMatchObject({ kode: 'bukan buku kerja' })
  })

  it('counts a merged value once, whatever lies under it', async () => {
    const lembar = await readLembar({
      lembar: [
        {
          baris: [
            [null, 2],
            [12, 12, 12],
          ],
          gabungan: ['A2:C2'],
        },
      ],
    })
    expect(lembar.baris.map(({ sel }) => sel)).toEqual([[null, 2], [12]])
    expect(lembar).toMatchObject({ nilaiTertutup: 2, gabungan: [{ atas: 2, bawah: 2, kiri: 0, kanan: 2 }] })
  })

  it('reads any prefix of the elements', async () => {
    const { baris } = await readLembar({ lembar: [{ baris: [['a', 1]] }], awalan: 'x' })
    expect(baris).toEqual([{ nomor: 1, sel: ['a', 1] }])
  })
})

describe('sheets', () => {
  it('names hidden sheets and reads them only when asked', async () => {
    const bytes = buildBuku({
      lembar: [
        { nama: 'Rekap', baris: [['a']] },
        { nama: 'Bantu', baris: [['b']], keadaan: 'hidden' },
        { nama: 'Rahasia', baris: [['c']], keadaan: 'veryHidden' },
      ],
    })
    const seen = await readWorkbook(bytes)
    expect(seen.lembarTersembunyi).toEqual(['Bantu', 'Rahasia'])
    expect(seen.lembar.map(({ nama }) => nama)).toEqual(['Rekap'])
    expect((await readWorkbook(bytes, { withHidden: true })).lembar.map(({ nama }) => nama)).toEqual([
      'Rekap',
      'Bantu',
      'Rahasia',
    ])
  })

  it('names hidden rows and columns', async () => {
    const lembar = await readLembar({
      lembar: [
        {
          baris: [['a'], ['b'], ['c']],
          barisTersembunyi: [2],
          kepala: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384"/></cols>',
        },
      ],
    })
    expect(lembar).toMatchObject({ barisTersembunyi: [2], kolomTersembunyi: [1, 2] })
  })

  it('answers a workbook without a value with a sentence, never with nothing', async () => {
    const kosong = { lembar: [{ nama: 'A' }, { nama: 'B', keadaan: 'hidden' as const, baris: [['x']] }] }
    expect(await refuse(kosong)).toMatchObject({
      kode: 'tanpa lembar',
      message: expect.stringContaining('1 lembar tersembunyi'),
    })
  })

  it.each([
    ['rows', Array.from({ length: 100_001 }, () => '<row><c><v>1</v></c></row>').join(''), 'lebih dari 100.000 baris'],
    ['columns', `<row>${'<c><v>1</v></c>'.repeat(101)}</row>`, 'lebih dari 100 kolom'],
  ])('puts a sheet with too many %s aside and reads the next', async (_, data, pesan) => {
    const lembar = [{ nama: 'Besar', data }]
    expect(await refuse({ lembar })).toMatchObject({ kode: 'terlalu besar', message: expect.stringContaining(pesan) })
    const { lembar: read } = await readWorkbook(buildBuku({ lembar: [...lembar, { nama: 'Kecil', baris: [['a']] }] }))
    expect(read[0]).toMatchObject({ baris: [], ditolak: expect.stringContaining(`Lembar Besar berisi ${pesan}`) })
    expect(read[1]?.baris).toHaveLength(1)
  })

  it('counts rows over all sheets', async () => {
    const lembar = [1, 2].map((nomor) => ({ nama: `L${nomor}`, data: '<row><c><v>1</v></c></row>'.repeat(50_001) }))
    expect(await refuse({ lembar })).toMatchObject({
      kode: 'terlalu besar',
      message: expect.stringContaining('sekali impor'),
    })
  })

  it('puts a sheet of merges aside', async () => {
    const gabungan = Array.from({ length: 10_001 }, (_, index) => `A${index + 1}:B${index + 1}`)
    expect(await refuse({ lembar: [{ nama: 'Besar', baris: [['a']], gabungan }] })).toMatchObject({
      message: expect.stringContaining('sel gabungan'),
    })
  })

  it('pays nothing for styled columns without values', async () => {
    const data = `<row r="1"><c r="A1"><v>1</v></c>${'<c s="1"/>'.repeat(16_000)}</row>`
    expect((await readLembar({ lembar: [{ data }] })).baris).toEqual([{ nomor: 1, sel: [1] }])
  })

  it('tells how far it is', async () => {
    const parts: number[] = []
    const baris = Array.from({ length: 20_000 }, (_, index) => [index, `desa ${index}`])
    await readWorkbook(buildBukuSatu(baris), { onProgress: (part) => parts.push(part) })
    expect(parts.length).toBeGreaterThan(10)
    expect(parts.at(-1)).toBe(1)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
  })
})
