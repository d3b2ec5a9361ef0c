import { createTeksKaya } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'
import { buildNotulaPdf } from '../../electron/features/notula/notula.pdf'
import { expectSignatureInCompany, expectSound, expectSoundTable } from '../support/aturan-naskah'
import { createNotulaBogor, createNotulenLama, PAPER_BOGOR } from '../support/laporan-bogor'
import { readNaskah, renderNaskah } from '../support/naskah'
import { findLine, hasPoppler, listBodyLines } from '../support/pdf'

const TEPI = PAPER_BOGOR.tepi

describe('notula.pdf', () => {
  it('gives the same definition for the same report', () => {
    const report = createNotulaBogor()
    const before = structuredClone(report)
    expect(buildNotulaPdf(report)).toEqual(buildNotulaPdf(report))
    expect(report).toEqual(before)
    expect(structuredClone(buildNotulaPdf(report))).toEqual(buildNotulaPdf(report))
  })

  it('gives the same bytes for the same definition, and leaves the definition as it was', async () => {
    const definition = buildNotulaPdf(createNotulaBogor())
    const before = structuredClone(definition)
    const first = await renderNaskah(definition)
    expect(definition).toEqual(before)
    expect(Buffer.from(await renderNaskah(definition)).equals(Buffer.from(first))).toBe(true)
  })
})

describe.skipIf(!hasPoppler)('notula.pdf, measured', () => {
  it('meets the measures of the reference on A4', async () => {
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor()))
    expectSound(pdf, TEPI)
    expect(pdf.widthMm).toBeCloseTo(210, 1)
    expect(pdf.heightMm).toBeCloseTo(297, 1)
    expect(pdf.pageCount).toBe(5)
    expect(pdf.title).toBe('Notula Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024')
    expect(pdf.fonts.map(({ name }) => name.slice(7)).sort()).toEqual(['Arimo-Bold', 'Arimo-Regular'])

    const labels = ['Sidang/Rapat', 'Hari/Tanggal', 'Surat Undangan', 'Waktu Sidang/Rapat', 'Acara']
    const head = [...labels, 'Ketua', 'Sekretaris', 'Pencatat', 'Peserta sidang/rapat', 'Kegiatan Sidang/Rapat']
    const lines = head.map((label) => findLine(pdf, `${label} :`))
    expect(lines.map(({ top }) => top)).toEqual(lines.map(({ top }) => top).toSorted((a, b) => a - b))
    for (const line of lines) {
      expect(line.left).toBeCloseTo(25, 1)
      const colon = line.words.findIndex(({ text }) => text === ':')
      expect(line.words[colon]?.left).toBeCloseTo(69, 1)
      const value = line.words[colon + 1]
      if (value) expect(value.left).toBeCloseTo(73, 1)
    }
    const pitch = findLine(pdf, 'Surat Undangan').top - findLine(pdf, 'Hari/Tanggal').top
    expect(pitch).toBeCloseTo(5.41, 1)
  })

  it('hangs the numbers of its levels at 25, 33 and 41 mm', async () => {
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor()))
    expect(
      findLine(pdf, 'A. Kata Pembukaan')
        .words.map(({ left }) => left)
        .slice(0, 2),
    ).toEqual([expect.closeTo(25, 1), expect.closeTo(33, 1)])
    expect(findLine(pdf, '1. Kesiapan logistik').page).toBe(1)
    const item = pdf.lines.filter(({ text }) => text === '2. Kesiapan TPS').at(-1)
    expect(item?.words.map(({ left }) => left).slice(0, 2)).toEqual([expect.closeTo(33, 1), expect.closeTo(41, 1)])
    const spoken = findLine(pdf, 'a. Ketua KPU menyampaikan')
    expect(spoken.words.map(({ left }) => left).slice(0, 2)).toEqual([expect.closeTo(41, 1), expect.closeTo(47, 1)])
    expect(spoken.right).toBeCloseTo(190, 0)
  })

  it('signs on the right axis with 25 mm free, and nothing but the name under a Pj. kepala daerah', async () => {
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor()))
    const caption = pdf.lines.filter(({ text }) => text === 'Pimpinan Sidang/Rapat').at(-1)
    const title = findLine(pdf, 'Pj. WALI KOTA CONTOH,')
    const name = pdf.lines.find(({ text, top }) => text === 'Surya Andaian' && top > title.bottom)
    for (const line of [caption, title, name]) expect(line?.left).toBeCloseTo(115, 1)
    const room = (name?.top ?? 0) - title.bottom
    expect(room).toBeGreaterThanOrEqual(25)
    expect(room).toBeLessThanOrEqual(26)
    const block = listBodyLines(pdf, title.page).filter(({ top }) => top >= title.top)
    expect(block.map(({ text }) => text)).toEqual(['Pj. WALI KOTA CONTOH,', 'Surya Andaian'])
    expect(pdf.text).not.toMatch(/19690101|Madya|Dr\. Surya/)
    expectSignatureInCompany(pdf, 'Pj. WALI KOTA CONTOH,', 'Surya Andaian', 2)
  })

  it('keeps every measure on F4 and breaks pages like the reference', async () => {
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ paper: { ...PAPER_BOGOR, kertas: 'F4' } })))
    expectSound(pdf, TEPI)
    expect([pdf.widthMm, pdf.heightMm]).toEqual([expect.closeTo(215, 1), expect.closeTo(330, 1)])
    expect(pdf.pageCount).toBe(5)
    expect(findLine(pdf, 'D. Tindak Lanjut').page).toBe(3)
    expect(findLine(pdf, 'Pj. WALI KOTA CONTOH,').left).toBeCloseTo(120, 1)
  })

  it('repeats head and keeps rows of the annex on long lists', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({
      nama: `Peserta Nomor ${at + 1}, S.Sos., M.Si.`,
      jabatan: at % 7 === 0 ? 'Kepala Badan Perencanaan Pembangunan, Penelitian, dan Pengembangan Daerah' : 'Camat',
      kehadiran: 'Hadir',
    }))
    const hitung = { jabatan: 120, hadir: 120, diwakili: 0, izin: 0, tidakHadir: 0, tamu: 0 }
    const pdf = await readNaskah(
      buildNotulaPdf(createNotulaBogor({ peserta: { rows, hitung, unsur: [] }, denganDokumentasi: false })),
    )
    expectSound(pdf, TEPI)
    expectSoundTable(pdf, 'No. Nama', 120)
    expect(pdf.text).toContain('120 (seratus dua puluh) orang, daftar hadir terlampir')
  })

  it('prints the old form with its labels, parts and underlined name', async () => {
    const pdf = await readNaskah(buildNotulaPdf(createNotulenLama()))
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBe(2)
    expect(findLine(pdf, 'NOTULEN').page).toBe(1)
    expect(findLine(pdf, 'Waktu Panggilan :').words.at(-1)?.text).toBe('WIB')
    expect(pdf.text).not.toContain('Surat Undangan')
    for (const part of ['1. Kata Pembukaan', '2. Pembahasan', '3. Peraturan'])
      expect(findLine(pdf, part).left).toBeCloseTo(25, 1)
    expect(findLine(pdf, 'a. Kesiapan logistik.').left).toBeCloseTo(33, 1)
    expect(findLine(pdf, 'Rapat ditutup pada').left).toBeCloseTo(25, 1)
  })

  it('says that a draft is one, and closes up letters when parts are off', async () => {
    const report = createNotulaBogor({ versi: null })
    const bagian = report.bagian.map((part) => ({ ...part, tampil: part.bagian !== 'keputusan', judul: part.judul }))
    const pdf = await readNaskah(buildNotulaPdf({ ...report, bagian }))
    expect(pdf.text).toContain('1 November 2024 (konsep)')
    expect(pdf.text).toMatch(/C\.\s+Tindak Lanjut/)
    expect(pdf.text).not.toContain('Berdasarkan pembahasan tersebut')
  })

  it('has the row Tempat only when it is wished', async () => {
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ barisTempat: true })))
    expect(findLine(pdf, 'Tempat :').text).toBe('Tempat : Paseban Contoh, Balai Kota Contoh')
    expect(findLine(pdf, 'Waktu Sidang/Rapat :').text).toBe('Waktu Sidang/Rapat : pukul 09.00 s.d. 11.40 WIB')
  })

  it('lists up to eight participants by name', async () => {
    const { peserta } = createNotulaBogor()
    const few = {
      ...peserta,
      rows: peserta.rows.slice(6, 10),
      hitung: { jabatan: 4, hadir: 4, diwakili: 0, izin: 0, tidakHadir: 0, tamu: 0 },
    }
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ peserta: few })))
    expect(findLine(pdf, 'Peserta sidang/rapat :').text).toContain(
      '1. Dr. Dra. Hj. Ratna Fiktif, M.Si., Sekretaris Daerah',
    )
    expect(pdf.text).not.toContain('daftar hadir terlampir')
  })

  it('never leaves the signature alone, wherever the page ends', async () => {
    for (let lines = 0; lines < 26; lines += 1) {
      const filler = Array.from({ length: lines }, (_, at) => `Butir tambahan ke-${at + 1}.`)
      const report = createNotulaBogor({
        keputusan: filler,
        tindakLanjut: [],
        denganDaftarHadir: false,
        denganDokumentasi: false,
      })
      const pdf = await readNaskah(buildNotulaPdf(report))
      expectSound(pdf, TEPI)
      expectSignatureInCompany(pdf, 'Pj. WALI KOTA CONTOH,', 'Surya Andaian', 3)
      const closing = findLine(pdf, 'Rapat ditutup oleh')
      expect(closing.page).toBe(findLine(pdf, 'Pj. WALI KOTA CONTOH,').page)
      expect(closing.page).toBe(findLine(pdf, 'Penutup').page)
    }
  })

  it('starts no section in the last 14 percent of the text area', async () => {
    for (let lines = 0; lines < 26; lines += 1) {
      const keputusan = Array.from({ length: lines }, (_, at) => `Butir tambahan ke-${at + 1}.`)
      const report = createNotulaBogor({
        keputusan,
        tindakLanjut: [],
        denganDaftarHadir: false,
        denganDokumentasi: false,
      })
      const pdf = await readNaskah(buildNotulaPdf(report))
      const headings = pdf.lines.filter(({ text, left }) => left < 26 && /^[A-E]\. \p{Lu}/u.test(text))
      expect(headings).toHaveLength(5)
      // 8 pt stand above a heading.
      for (const { top } of headings) expect(top).toBeLessThanOrEqual(20 + 257 * 0.86 + 2.9)
    }
  })

  it('takes two rows along when the signature follows the table', async () => {
    for (const count of [13, 20, 27, 33, 40, 47]) {
      const row = createNotulaBogor().tindakLanjut[0]
      const tindakLanjut = Array.from({ length: count }, (_, at) => ({
        uraian: `Uraian ${at + 1} ${row?.uraian ?? ''}`,
        penanggungJawab: 'KPU Kota Contoh',
        batasWaktu: '8 November 2024',
        status: 'Belum',
      }))
      const report = createNotulaBogor({ tindakLanjut, denganDaftarHadir: false, denganDokumentasi: false })
      const bagian = report.bagian.map((part) => ({ ...part, tampil: part.bagian === 'tindak lanjut' }))
      const pdf = await readNaskah(buildNotulaPdf({ ...report, bagian }))
      expectSound(pdf, TEPI)
      expectSoundTable(pdf, 'No. Uraian', count)
      const title = findLine(pdf, 'Pj. WALI KOTA CONTOH,')
      const last = pdf.lines
        .filter(({ text }) => /^\d+ Uraian \d+/.test(text))
        .filter(({ page }) => page === title.page)
      expect(last.length).toBeGreaterThanOrEqual(2)
    }
  })

  it('keeps a table of twelve rows whole and under its heading', async () => {
    for (let filler = 0; filler < 12; filler += 1) {
      const report = createNotulaBogor({
        keputusan: Array.from({ length: filler * 2 }, (_, at) => `Keputusan ${at + 1}.`),
        denganDaftarHadir: false,
        denganDokumentasi: false,
      })
      const pdf = await readNaskah(buildNotulaPdf(report))
      const heads = pdf.lines.filter(({ text }) => text.startsWith('No. Uraian'))
      expect(heads).toHaveLength(1)
      expect(heads[0]?.page).toBe(findLine(pdf, 'Tindak Lanjut').page)
      expectSoundTable(pdf, 'No. Uraian', 10)
    }
  })

  it('divides long paragraphs with two lines on each side and short ones not at all', async () => {
    for (let lead = 0; lead < 14; lead += 1) {
      const report = createNotulaBogor({
        acara: Array.from({ length: lead + 1 }, (_, at) => `Acara ${at + 1}`),
        pembukaan: createTeksKaya(Array.from({ length: 170 }, (_, at) => `panjang${at}`).join(' ')),
        pembahasan: [],
        denganDaftarHadir: false,
        denganDokumentasi: false,
      })
      const pdf = await readNaskah(buildNotulaPdf(report))
      const pages = pdf.lines.filter(({ text }) => /panjang\d+/.test(text)).map(({ page }) => page)
      const counts = [...new Set(pages)].map((page) => pages.filter((other) => other === page).length)
      for (const count of counts) expect(count).toBeGreaterThanOrEqual(2)
      const heading = findLine(pdf, 'Kata Pembukaan')
      expect(heading.page).toBe(pages[0])
      expectSound(pdf, TEPI)
      expect(listBodyLines(pdf, 1).length).toBeGreaterThan(5)
    }
  })
})
