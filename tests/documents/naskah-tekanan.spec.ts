/** The stress cases of papers.md 6: whatever an office sets or a clerk types, the rules hold. */
import { createTeksKaya, type TeksKaya } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'
import { buildDaftarHadirPdf } from '../../electron/features/kehadiran/daftar-hadir.pdf'
import { buildNotulaPdf } from '../../electron/features/notula/notula.pdf'
import type { NotulaReport } from '../../electron/features/notula/notula.report'
import { expectSignatureInCompany, expectSound, expectSoundTable } from '../support/aturan-naskah'
import { createPng, FOTO_RAPAT, FOTO_TEGAK } from '../support/gambar'
import { createDaftarHadirBogor, createNotulaBogor, createNotulenLama, PAPER_BOGOR } from '../support/laporan-bogor'
import { readNaskah, renderNaskah } from '../support/naskah'
import { findLine, hasPoppler } from '../support/pdf'

const JAHAT = [
  'NUL\u0000 dan C0\u0001\u0008\u001b',
  'surogat \ud800 tunggal \udc00',
  'emoji 👩‍👩‍👧‍👦 🇮🇩 ✓',
  'RTL \u202eterbalik\u202c \u200fمرحبا',
  'tak tampak\u00a0\u200b\u00ad\u2060\ufeff selesai',
  '=1+1',
  '<b>&amp;</b> "kutip" \'petik\' \\ ( ) %',
  'a'.repeat(1_000),
].join('\n')

describe.skipIf(!hasPoppler)('naskah under stress', () => {
  it.each([
    ['3 cm left', { tepi: { ...PAPER_BOGOR.tepi, kiri: 30 } }],
    ['12 pt', { ukuranHuruf: 12 }],
    ['3 cm left and 12 pt on F4 210', { tepi: { ...PAPER_BOGOR.tepi, kiri: 30 }, ukuranHuruf: 12, kertas: 'F4-210' }],
    ['Times on Legal', { huruf: 'Tinos', kertas: 'Legal' }],
    ['own paper', { kertas: { lebarMm: 180, tinggiMm: 250 } }],
    ['no kop', { kop: null }],
  ] as const)('keeps the rules with %s', async (_name, changes) => {
    const paper = { ...PAPER_BOGOR, ...changes }
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ paper })))
    expectSound(pdf, paper.tepi)
    expectSignatureInCompany(pdf, 'Pj. WALI KOTA CONTOH,', 'Surya Andaian', 2)
    expectSoundTable(pdf, 'No. Uraian', 10, paper.tepi.kiri)
    const list = await readNaskah(buildDaftarHadirPdf(createDaftarHadirBogor({ paper })))
    expectSound(list, paper.tepi)
    expectSoundTable(list, 'No. Nama', 40, paper.tepi.kiri)
    expectSignatureInCompany(list, 'KEPALA', 'NIP 19700101', 3)
  })

  it('stays inside the margins even on A5, and draws Hebrew from right to left', async () => {
    const paper = { ...PAPER_BOGOR, kertas: { lebarMm: 148, tinggiMm: 210 } }
    expectSound(await readNaskah(buildNotulaPdf(createNotulaBogor({ paper }))), paper.tepi)
    expectSound(await readNaskah(buildDaftarHadirPdf(createDaftarHadirBogor({ paper }))), paper.tepi)
    const hebrew = await readNaskah(buildNotulaPdf(createNotulaBogor({ ketua: 'שלום' })))
    expect(findLine(hebrew, 'Ketua :').words).toHaveLength(3)
  })

  it('shrinks line 2 of the kop to 15 and 14 pt, line 1 with it 3 : 4, then breaks it', async () => {
    const heights: number[] = []
    for (const baris2 of [
      'BADAN KESATUAN BANGSA DAN POLITIK',
      'BADAN KESATUAN BANGSA DAN POLITIK KOTA',
      'BADAN KESATUAN BANGSA, POLITIK, DAN UMUM',
      'BADAN KESATUAN BANGSA DAN POLITIK SERTA PERLINDUNGAN MASYARAKAT',
    ]) {
      const paper = { ...PAPER_BOGOR, kop: { ...PAPER_BOGOR.kop, baris2 } as typeof PAPER_BOGOR.kop }
      const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ paper })))
      expectSound(pdf, paper.tepi)
      const line = findLine(pdf, 'BADAN KESATUAN')
      heights.push(Math.round((line.bottom - line.top) / 1.117 / 0.352778))
      const first = findLine(pdf, 'PEMERINTAH KOTA')
      expect((first.bottom - first.top) / (line.bottom - line.top)).toBeCloseTo(0.75, 1)
    }
    expect(heights[0]).toBe(16)
    expect(heights.at(-1)).toBe(14)
    expect(heights).toEqual(heights.toSorted((a, b) => b - a))
  })

  it('prints a kop of the kepala daerah, a double rule, and no emblem when there is none', async () => {
    const kop = {
      ...PAPER_BOGOR.kop,
      jenis: 'kepala daerah',
      baris1: 'WALI KOTA CONTOH',
      garis: 'ganda',
    } as NotulaReport['paper']['kop']
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ paper: { ...PAPER_BOGOR, kop } })))
    expectSound(pdf, PAPER_BOGOR.tepi)
    const line = pdf.lines[0]
    expect(line?.text).toBe('WALI KOTA CONTOH')
    expect(((line?.left ?? 0) + (line?.right ?? 0)) / 2).toBeCloseTo(107.5, 1)
    const bare = { ...PAPER_BOGOR, kop: { ...PAPER_BOGOR.kop, lambang: null } as NotulaReport['paper']['kop'] }
    const text = await readNaskah(buildNotulaPdf(createNotulaBogor({ paper: bare })))
    const office = findLine(text, 'BADAN KESATUAN')
    expect((office.left + office.right) / 2).toBeCloseTo(107.5, 1)
  })

  it('leaves out an emblem that is no picture and says so for a photo', async () => {
    const paper = {
      ...PAPER_BOGOR,
      kop: { ...PAPER_BOGOR.kop, lambang: 'data:image/png;base64,QUJD' } as NotulaReport['paper']['kop'],
    }
    const foto = [{ gambar: 'data:image/jpeg;base64,QUJD', keterangan: 'Rusak.' }]
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ paper, foto })))
    expectSound(pdf, paper.tepi)
    expect(pdf.text).toContain('Foto tidak dapat dibaca.')
  })

  it('prints the foot always, from two pages on, or never', async () => {
    const countFeet = async (kaki: NotulaReport['paper']['kaki'], barisKosong: number) => {
      const report = createDaftarHadirBogor({ paper: { ...PAPER_BOGOR, kaki }, rows: [], barisKosong })
      const pdf = await readNaskah(buildDaftarHadirPdf(report))
      return { feet: pdf.lines.filter(({ text }) => text.includes('Halaman')).length, pages: pdf.pageCount }
    }
    expect(await countFeet('selalu', 3)).toEqual({ feet: 1, pages: 1 })
    expect(await countFeet('dari dua halaman', 3)).toEqual({ feet: 0, pages: 1 })
    expect(await countFeet('dari dua halaman', 30)).toEqual({ feet: 2, pages: 2 })
    expect(await countFeet('tidak', 30)).toEqual({ feet: 0, pages: 2 })
  })

  it('shortens a foot that would run into the page number', async () => {
    const judulPendek = 'Rapat Koordinasi '.repeat(30)
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ judulPendek })))
    expectSound(pdf, PAPER_BOGOR.tepi)
    const foot = pdf.lines.find(({ text }) => text.includes('Halaman 1 dari'))
    expect(foot?.text).toContain('…')
  })

  it.each([0, 1, 60])('prints %i keputusan', async (count) => {
    const keputusan = Array.from(
      { length: count },
      (_, at) =>
        `Keputusan nomor ${at + 1} yang cukup panjang untuk dua baris karena menyebut alasan dan akibatnya bagi semua pihak.`,
    )
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ keputusan })))
    expectSound(pdf, PAPER_BOGOR.tepi)
    expect(pdf.text.includes('Rapat tidak mengambil keputusan.')).toBe(count === 0)
    if (count === 60) expect(findLine(pdf, '60. Keputusan nomor 60').left).toBeCloseTo(33, 1)
    expectSignatureInCompany(pdf, 'Pj. WALI KOTA CONTOH,', 'Surya Andaian', 2)
  })

  it('prints a meeting of which nothing is known yet', async () => {
    const kosong = createTeksKaya('')
    const pdf = await readNaskah(
      buildNotulaPdf(
        createNotulaBogor({
          rapat: 'Rapat',
          acara: [],
          pembukaan: kosong,
          penutup: kosong,
          pembahasan: [],
          keputusan: [],
          tindakLanjut: [],
          peserta: {
            rows: [],
            unsur: [],
            hitung: { jabatan: 0, hadir: 0, diwakili: 0, izin: 0, tidakHadir: 0, tamu: 0 },
          },
          foto: [],
        }),
      ),
    )
    expectSound(pdf, PAPER_BOGOR.tepi)
    expect(pdf.text).toContain('0 (nol) orang')
  })

  it('draws evil text without losing a word, with a box for what no font holds', async () => {
    const pdf = await readNaskah(buildNotulaPdf(createEvil()))
    expectSound(pdf, PAPER_BOGOR.tepi)
    for (const word of ['NUL', 'surogat', 'emoji', 'terbalik', 'selesai', '=1+1', '<b>&amp;</b>', '□']) {
      expect(pdf.text).toContain(word)
    }
    expect(pdf.text.replace(/\s/g, '').match(/a{200,}/)).not.toBeNull()
    const list = await readNaskah(
      buildDaftarHadirPdf(
        createDaftarHadirBogor({
          tempat: JAHAT,
          rows: [
            {
              nama: JAHAT,
              jabatan: JAHAT,
              jenisKelamin: null,
              nomorHp: null,
              golongan: null,
              kehadiran: JAHAT,
              pukul: null,
            },
          ],
        }),
      ),
    )
    expectSound(list, PAPER_BOGOR.tepi)
  })

  it('divides a row higher than the page instead of losing its end', async () => {
    const uraian = Array.from({ length: 900 }, (_, at) => `kata${at}`).join(' ')
    const report = createNotulaBogor()
    const rows = report.tindakLanjut.map((row, at) => (at === 0 || at === 4 ? { ...row, uraian } : row))
    const pdf = await readNaskah(buildNotulaPdf({ ...report, tindakLanjut: rows }))
    expectSound(pdf, PAPER_BOGOR.tepi)
    expect(pdf.words.filter(({ text }) => text === 'kata899')).toHaveLength(2)
    expect(pdf.words.filter(({ text }) => text === 'kata450')).toHaveLength(2)
    expect(findLine(pdf, 'Menyampaikan kembali surat edaran').page).toBeGreaterThan(3)
  })

  it('prints a closing paragraph longer than a page, the signature with its end', async () => {
    const penutup = createTeksKaya(Array.from({ length: 1_200 }, (_, at) => `akhir${at}`).join(' '))
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ penutup })))
    expectSound(pdf, PAPER_BOGOR.tepi)
    expectSignatureInCompany(pdf, 'Pj. WALI KOTA CONTOH,', 'Surya Andaian', 2)
    expect(pdf.words.filter(({ text }) => /^akhir\d+$/.test(text))).toHaveLength(1_200)
  })

  it('keeps photo and caption together, upright photos two beside each other', async () => {
    const foto = [FOTO_TEGAK, FOTO_TEGAK, FOTO_RAPAT, FOTO_TEGAK, FOTO_RAPAT, createPng(400, 100)].map(
      (gambar, at) => ({
        gambar,
        keterangan: `Keterangan foto ke-${at + 1}.`,
      }),
    )
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ foto, denganDaftarHadir: false })))
    expectSound(pdf, PAPER_BOGOR.tepi)
    const pair = findLine(pdf, 'Foto 1.')
    expect(pair.text).toContain('Foto 2.')
    expect(findLine(pdf, 'DOKUMENTASI').page).toBe(pair.page)
    for (const number of [3, 4, 5, 6]) expect(findLine(pdf, `Foto ${number}.`).text).toContain(`ke-${number}.`)
  })

  it('takes a thousand letters in every field of the old form', async () => {
    const long = 'Rapat Koordinasi '.repeat(60)
    const pdf = await readNaskah(buildNotulaPdf(createNotulenLama({ rapat: long, ketua: long, judulPendek: 'Rakor' })))
    expectSound(pdf, PAPER_BOGOR.tepi)
  })
})

describe('naskah with very long text', () => {
  // Ends by the time limit of the suite when the cost of a word grows faster than its length.
  it('prints a word of 200,000 letters and 30,000 ordinary ones', async () => {
    const isi = createTeksKaya(`${'a'.repeat(200_000)} ${'1/2-'.repeat(10_000)} ${'tujuh belas '.repeat(10_000)}`)
    const bytes = await renderNaskah(buildNotulaPdf(createNotulaBogor({ pembukaan: isi })))
    expect(bytes.length).toBeGreaterThan(50_000)
  })
})

function createEvil(): NotulaReport {
  const isi: TeksKaya = createTeksKaya(JAHAT)
  return createNotulaBogor({
    rapat: JAHAT,
    tempat: JAHAT,
    acara: [JAHAT, JAHAT],
    ketua: JAHAT,
    judulPendek: 'Rapat 👍',
    pembukaan: isi,
    pembahasan: [{ judul: JAHAT, butir: [{ jabatan: JAHAT, isi }], simpulan: isi }],
    keputusan: [JAHAT],
    tindakLanjut: [{ uraian: JAHAT, penanggungJawab: JAHAT, batasWaktu: JAHAT, status: 'Belum' }],
    penutup: isi,
    peserta: {
      rows: [{ nama: JAHAT, jabatan: JAHAT, kehadiran: JAHAT }],
      hitung: { jabatan: 1, hadir: 1, diwakili: 0, izin: 0, tidakHadir: 0, tamu: 0 },
      unsur: [],
    },
    foto: [{ gambar: FOTO_RAPAT, keterangan: JAHAT }],
  })
}
