/** The two forms of a paper say the same: LibreOffice lays the DOCX out, poppler reads both. */
import { createTeksKaya, type TeksKaya } from '@shared/lib/teks-kaya'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PdfDefinition } from '../../electron/documents/definition'
import { buildPembukaPdf } from '../../electron/features/desk/pembuka.pdf'
import { buildDaftarHadirPdf } from '../../electron/features/kehadiran/daftar-hadir.pdf'
import type { DaftarHadirReport } from '../../electron/features/kehadiran/daftar-hadir.report'
import { buildRekapKehadiranPdf } from '../../electron/features/laporan/rekap-kehadiran.pdf'
import { buildLaporanProvinsiPdf } from '../../electron/features/laporan-provinsi/laporan-provinsi.pdf'
import { buildNotulaPdf } from '../../electron/features/notula/notula.pdf'
import type { NotulaReport } from '../../electron/features/notula/notula.report'
import { buildPartisipasiPdf } from '../../electron/features/partisipasi/partisipasi.pdf'
import { buildSuratPdf } from '../../electron/features/surat/surat.pdf'
import { buildUndanganPdf } from '../../electron/features/surat/undangan.pdf'
import { buildPengingatPdf } from '../../electron/features/tindak-lanjut/pengingat.pdf'
import { expectSignatureInCompany, expectSoundTable } from '../support/aturan-naskah'
import { convertWithWriter, hasWriter, readLetters, renderWord } from '../support/docx'
import { createPng, FOTO_RAPAT, FOTO_TEGAK } from '../support/gambar'
import { createDaftarHadirBogor, createNotulaBogor, createNotulenLama, PAPER_BOGOR } from '../support/laporan-bogor'
import { createBeritaAcara, createNotaDinas } from '../support/laporan-rapat-contoh'
import { renderNaskah } from '../support/naskah'
import { createPaket, createPaketReport, createSumberSesudah } from '../support/paket-contoh'
import { createPartisipasiReport, createPartisipasiRinci } from '../support/partisipasi-laporan'
import { type ReadPdf, readPdf } from '../support/pdf'
import { createPembukaReport } from '../support/pembuka-contoh'
import { createLembarPengingat, createPengingat } from '../support/pengingat-contoh'
import { createRekapKehadiranReport } from '../support/rekap-kehadiran-laporan'
import { createSuratKantor, createSuratKepalaDaerah, createSuratSekda, PENERIMA_RAKOR } from '../support/surat-contoh'

const KOSONG = createTeksKaya('')

const CASES: Readonly<Record<string, PdfDefinition>> = {
  notula: buildNotulaPdf(createNotulaBogor()),
  'notula on F4, 12 pt, 3 cm left': notula({
    paper: { ...PAPER_BOGOR, kertas: 'F4', ukuranHuruf: 12, tepi: { ...PAPER_BOGOR.tepi, kiri: 30 } },
  }),
  'notula in Times on Legal': notula({ paper: { ...PAPER_BOGOR, huruf: 'Tinos', kertas: 'Legal' } }),
  'notula without kop': notula({ paper: { ...PAPER_BOGOR, kop: null } }),
  'notula with kop of the kepala daerah': notula({
    paper: { ...PAPER_BOGOR, kop: kopKepalaDaerah() },
  }),
  'notula with two signers': notula({ notulis: { ...createNotulaBogor().penandatangan, nama: 'Tara Umpama' } }),
  'notulen, old form': buildNotulaPdf(createNotulenLama()),
  'notula of which nothing is known': notula({
    acara: [],
    pembukaan: KOSONG,
    penutup: KOSONG,
    pembahasan: [],
    keputusan: [],
    tindakLanjut: [],
    peserta: { rows: [], unsur: [], hitung: { jabatan: 0, hadir: 0, diwakili: 0, izin: 0, tidakHadir: 0, tamu: 0 } },
    foto: [],
  }),
  'notula with photos of all shapes': notula({
    foto: [FOTO_TEGAK, FOTO_TEGAK, FOTO_RAPAT, createPng(400, 100), 'data:image/jpeg;base64,QUJD'].map(
      (gambar, at) => ({ gambar, keterangan: `Keterangan foto ke-${at + 1}.` }),
    ),
  }),
  'notula with lists and a table': notula({ pembukaan: createRichText() }),
  'notula of a later rapat of a seri': notula({
    pembahasan: [
      {
        judul: 'Tindak lanjut rapat sebelumnya',
        butir: [],
        simpulan: null,
        tindakLanjutLalu: createNotulaBogor().tindakLanjut,
      },
      ...createNotulaBogor().pembahasan.map((item) => ({ ...item, keadaan: 'Acara ini ditunda ke rapat berikutnya.' })),
    ],
  }),
  'notula with 60 keputusan': notula({
    keputusan: Array.from(
      { length: 60 },
      (_, at) => `Keputusan nomor ${at + 1} ${'dengan alasan panjang '.repeat(6)}.`,
    ),
  }),
  'notula with a row higher than a page': notula({
    tindakLanjut: createNotulaBogor().tindakLanjut.map((row, at) =>
      at === 4 ? { ...row, uraian: Array.from({ length: 900 }, (_, word) => `kata${word}`).join(' ') } : row,
    ),
  }),
  'report to the province': buildLaporanProvinsiPdf(createPaketReport()),
  'report to the province after the voting day, 23 kecamatan': buildLaporanProvinsiPdf(
    createPaketReport(createPaket(createSumberSesudah(23))),
  ),
  'turnout by kecamatan': buildPartisipasiPdf(createPartisipasiReport()),
  'readiness of a desk': buildPembukaPdf(createPembukaReport()),
  'turnout with every picture': buildPartisipasiPdf(createPartisipasiRinci(6, 30)),
  'letter of the office, number to come': buildUndanganPdf(createSuratKantor()),
  'letter a.n. with annex': buildUndanganPdf(createSuratSekda()),
  'letter of the kepala daerah': buildUndanganPdf(createSuratKepalaDaerah()),
  'a letter for each addressee': buildUndanganPdf(
    createSuratSekda({ bentuk: 'per penerima', penerima: PENERIMA_RAKOR.slice(0, 3) }),
  ),
  'nota dinas': buildSuratPdf(createNotaDinas()),
  'berita acara, one signer': buildSuratPdf(createBeritaAcara()),
  'berita acara, table': buildSuratPdf(createBeritaAcara({ tataTandaTangan: 'tabel' })),
  'berita acara, blocks': buildSuratPdf(createBeritaAcara({ tataTandaTangan: 'blok' })),
  'reminder of one office': buildPengingatPdf(createPengingat()),
  'reminders of three offices': buildPengingatPdf(
    createPengingat({
      lembar: ['Ketua KPU', 'Ketua Bawaslu', 'Camat Contoh'].map((nama) => createLembarPengingat(nama)),
      paper: { ...PAPER_BOGOR, kaki: 'tidak' },
    }),
  ),
  'rekap kehadiran': buildRekapKehadiranPdf(createRekapKehadiranReport()),
  'rekap kehadiran on F4, 120 jabatan': buildRekapKehadiranPdf(
    createRekapKehadiranReport(120, { paper: { ...PAPER_BOGOR, kop: null, kertas: 'F4' } }),
  ),
  'rekap kehadiran of a period without rapat': buildRekapKehadiranPdf(
    createRekapKehadiranReport(0, { jumlahRapat: 0, perUnsur: [] }),
  ),
  'daftar hadir to sign': daftarHadir({}),
  'daftar hadir to sign, page filled': daftarHadir({ penuhiHalaman: true }),
  'daftar hadir to sign, nobody invited': daftarHadir({ rows: [], barisKosong: 0 }),
  'daftar hadir filled': daftarHadir({ bentuk: 'terisi', hitung: createNotulaBogor().peserta.hitung }),
  'daftar hadir filled, 120 names': daftarHadir({ bentuk: 'terisi', rows: createRows(120) }),
  'daftar hadir to sign, 120 names, all columns': daftarHadir({
    rows: createRows(120),
    kolom: ['nama', 'jabatan', 'jenis kelamin', 'nomor hp', 'golongan', 'tanda tangan'],
  }),
}

describe.skipIf(!hasWriter)('DOCX beside PDF', () => {
  const pdfs = new Map<string, Uint8Array>()
  const words = new Map<string, Uint8Array>()
  beforeAll(async () => {
    const names = Object.keys(CASES)
    const documents = await Promise.all(Object.values(CASES).map(renderWord))
    for (const [at, bytes] of convertWithWriter(documents).entries()) words.set(names[at] ?? '', bytes)
    for (const [name, definition] of Object.entries(CASES)) pdfs.set(name, await renderNaskah(definition))
  }, 300_000)

  const read = (name: string) => ({
    definition: CASES[name] as PdfDefinition,
    pdf: pdfs.get(name) as Uint8Array,
    word: words.get(name) as Uint8Array,
  })

  it.each(Object.keys(CASES))('says the same, letter for letter: %s', (name) => {
    const { definition, pdf, word } = read(name)
    const expected = readLetters(pdf, definition)
    expect(expected.length).toBeGreaterThan(100)
    expect(readLetters(word, definition)).toBe(expected)
  })

  it.each(Object.keys(CASES))('has as many pages, or one more or less: %s', (name) => {
    const { pdf, word } = read(name)
    expect(Math.abs(readPdf(word).pageCount - readPdf(pdf).pageCount)).toBeLessThanOrEqual(1)
  })

  it.each(['notula', 'notula in Times on Legal', 'daftar hadir to sign', 'notulen, old form'])(
    'breaks its pages at the same places: %s',
    (name) => {
      const { pdf, word } = read(name)
      const first = (file: Uint8Array) => listFirstLines(readPdf(file))
      expect(first(word)).toEqual(first(pdf))
    },
  )

  it.each(Object.keys(CASES).filter((name) => name.startsWith('notula')))(
    'keeps the signature in company: %s',
    (name) => {
      expectSignatureInCompany(readPdf(read(name).word), 'WALI KOTA CONTOH,', 'Surya Andaian', 1)
    },
  )

  it('keeps rows whole, heads repeated and two rows on the last page', () => {
    for (const name of ['daftar hadir filled, 120 names', 'daftar hadir to sign, 120 names, all columns']) {
      const report = readPdf(read(name).word)
      expectSoundTable(report, 'No. Nama', name.includes('to sign') ? 130 : 120)
    }
  })

  it('numbers its pages at the foot, on paper of the same size', () => {
    const { pdf, word } = read('notula on F4, 12 pt, 3 cm left')
    const [made, expected] = [readPdf(word), readPdf(pdf)]
    expect(made.widthMm).toBeCloseTo(expected.widthMm, 0)
    expect(made.heightMm).toBeCloseTo(expected.heightMm, 0)
    const feet = made.lines.flatMap(({ text }) => /Halaman \d+ dari \d+$/.exec(text)?.[0] ?? [])
    expect(feet).toEqual(Array.from({ length: made.pageCount }, (_, at) => `Halaman ${at + 1} dari ${made.pageCount}`))
  })
})

function listFirstLines(pdf: ReadPdf): (string | undefined)[] {
  return Array.from({ length: pdf.pageCount }, (_, at) =>
    pdf.lines.find(({ page }) => page === at + 1)?.text.replaceAll('\u00a0', ' '),
  )
}

function notula(changes: Partial<NotulaReport>): PdfDefinition {
  return buildNotulaPdf(createNotulaBogor(changes))
}

function daftarHadir(changes: Partial<DaftarHadirReport>): PdfDefinition {
  return buildDaftarHadirPdf(createDaftarHadirBogor(changes))
}

function kopKepalaDaerah(): NotulaReport['paper']['kop'] {
  return {
    jenis: 'kepala daerah',
    baris1: 'WALI KOTA CONTOH',
    baris2: '',
    alamat: [],
    lambang: createPng(80, 100),
    tinggiLambangMm: 25,
    garis: 'ganda',
  }
}

function createRows(count: number): DaftarHadirReport['rows'] {
  return Array.from({ length: count }, (_, at) => ({
    nama: `Dr. Drs. H. Nama Sangat Panjang Rekaan Nomor ${at + 1}, S.H., M.Si., M.A.P.`,
    jabatan: `Kepala Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah ${at + 1}`,
    jenisKelamin: at % 2 === 0 ? 'L' : 'P',
    nomorHp: '0800-0000-0000',
    golongan: 'IV/b',
    kehadiran: at % 3 === 0 ? 'Diwakili Sekretaris Badan' : 'Hadir',
    pukul: '08.45',
  }))
}

function createRichText(): TeksKaya {
  const paragraph = (text: string, ...marks: string[]) => ({
    type: 'paragraph',
    content: [{ type: 'text', text, marks: marks.map((type) => ({ type })) }],
  })
  const item = (...content: TeksKaya['content'] & object) => ({ type: 'listItem', content })
  const cell = (text: string, attrs = {}, type = 'tableCell') => ({ type, attrs, content: [paragraph(text)] })
  const row = (...content: TeksKaya['content'] & object) => ({ type: 'tableRow', content })
  return {
    type: 'doc',
    content: [
      paragraph('Tebal miring', 'bold', 'italic', 'underline'),
      { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph('tiga')), item(paragraph('empat'))] },
      {
        type: 'bulletList',
        content: [item(paragraph('titik'), { type: 'orderedList', content: [item(paragraph('dalam'))] })],
      },
      {
        type: 'orderedList',
        content: Array.from({ length: 30 }, () =>
          item(paragraph('luar'), { type: 'orderedList', content: [item(paragraph('dalam'))] }),
        ),
      },
      {
        type: 'table',
        content: [
          row(cell('Kepala', {}, 'tableHeader'), cell('Dua kolom', { colspan: 2 }, 'tableHeader')),
          row(cell('Turun dua', { rowspan: 2 }), cell('b'), cell('c')),
          row(cell('d', { colspan: 2 })),
        ],
      },
      paragraph('Sesudah tabel.'),
    ],
  }
}
