import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { BUTIR_DESK } from '../../electron/contoh/butir-desk'
import { hasPoppler, readPdf } from '../support/pdf'
import { hasLibreOffice, readCachedTotals, readWorkbookWithLibreOffice } from '../support/xlsx'
import { expect, test } from './fixture'
import { createKeyboard, type Keyboard } from './keyboard'
import { field, pasteText } from './office'
import { waitForSave } from './rapat-desk'

/** The afternoon of the rakor: 14.00 WIB, 1 November 2024. */
test.use({ now: '2024-11-01T07:00:00.000Z' })

const NAMA_RAPAT = 'Rapat Koordinasi Terpadu Desk Pilkada Kota Bogor Tahun 2024'

/** As the office keeps it in Excel; two camat come without a name. */
const DAFTAR_EXCEL = [
  'No\tJabatan\tNama Pejabat\tNIP\tPangkat',
  '1\tWali Kota Bogor\tDrs. H. Arya Contoh, M.Si.\t\t',
  '2\tKetua KPU Kota Bogor\tMelati Umpama, S.IP.\t\t',
  '3\tKepala Bidang Politik Dalam Negeri\tDewi Andaian, S.Sos.\t19800101 200501 2 901\tPembina (IV/a)',
  '4\tCamat Bogor Utara\tRatna Ibarat, S.STP., M.AP.\t19810101 200601 2 902\tPembina (IV/a)',
  '5\tCamat Bogor Selatan\tSatria Rekaan, S.T.\t19790101 200401 1 903\tPembina (IV/a)',
].join('\n')

/** Who comes through the door, by the two letters the clerk types; the first who is not yet recorded is meant. */
const PINTU = Object.entries({ wa: 1, ko: 2, ke: 17, an: 5, se: 3, as: 3, di: 1, in: 1, ca: 5 }).flatMap(
  ([huruf, jumlah]) => Array.from({ length: jumlah }, () => huruf),
)

type Jumlah = { readonly hadir: number; readonly diwakili: number; readonly izin: number; readonly tidakHadir: number }

test('one day of a clerk without a mouse, from the first start to the saved PDF and Excel', async ({ page }) => {
  test.setTimeout(240_000)
  const keys = createKeyboard(page)
  await setUp(page, keys)
  await fillJabatan(page, keys)
  await createRakor(page, keys)
  const jumlah = await recordDoor(page, keys)
  await writeNotula(page, keys)
  await lockNotula(page, keys)
  await checkPdf(await savePdf(page, keys), jumlah)
  await checkRekap(await saveRekap(page, keys), jumlah)
})

async function setUp(page: Page, keys: Keyboard): Promise<void> {
  await expect(field(page, 'Kabupaten atau kota')).toBeFocused()
  await keys.type('kota bogor')
  await expect(page.getByRole('option', { name: /Kota Bogor/ })).toBeVisible()
  await keys.press('Enter')
  await keys.press('Control+Enter')

  await expect(field(page, 'Baris pertama kop')).toBeFocused()
  await keys.press('Enter')
  await keys.press('Enter')
  await keys.type('Jalan Contoh Nomor 1, Kota Bogor 16000')
  await keys.tabTo(page.getByRole('radio', { name: /A4|F4/, checked: true }))
  if (await page.getByRole('radio', { name: 'A4' }).isChecked()) await keys.press('ArrowRight')
  await expect(page.getByRole('radio', { name: /F4/ })).toBeChecked()
  await keys.press('Control+Enter')

  await expect(field(page, 'Nama')).toBeFocused()
  await keys.type('Dr. Siti Rahmawati, M.Si.')
  await keys.tabTo(field(page, 'NIP'))
  await keys.type('198609262015052901')
  await keys.press('Enter')
  await keys.type('Pembina Utama Muda (IV/c)')
  await keys.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Mulai bekerja' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByText('Belum ada rapat.')).toBeVisible()
}

async function fillJabatan(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('Alt+9')
  const sheet = page.getByRole('grid', { name: 'Daftar jabatan' })
  await expect(sheet).toBeFocused()
  await pasteText(page, DAFTAR_EXCEL)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('5 baris: 0 baru, 5 berubah, 0 sama, 0 salah.')
  await keys.tabTo(dialog.getByRole('button', { name: 'Simpan 5 baris' }))
  await keys.press('Enter')
  await expect(page.getByText('5 baris disimpan: 0 baru, 5 berubah.')).toBeVisible()

  await keys.press('Control+f')
  await keys.type('kapolres')
  await keys.press('ArrowDown')
  await expect(sheet).toBeFocused()
  await keys.press('Home')
  while ((await sheet.getAttribute('aria-activedescendant'))?.endsWith('pejabat') === false) {
    await keys.press('ArrowRight')
  }
  await keys.type('Bima Fiktif, S.I.K., M.H.')
  await keys.press('Enter')
  await expect(sheet).toContainText('Bima Fiktif, S.I.K., M.H.')
}

async function createRakor(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('Alt+2')
  await expect(page.getByText('Belum ada rapat.')).toBeVisible()
  await keys.press('1')
  await expect(page.getByRole('radio', { name: 'Desk Pilkada' })).toBeChecked()
  await expect(field(page, 'Nama rapat')).toBeFocused()
  await keys.type(NAMA_RAPAT)
  await keys.press('Enter')
  await keys.press('Enter')
  await keys.type('1/11')
  await expect(page.getByText('Jumat, 1 November 2024')).toBeVisible()
  await keys.press('Enter')
  await keys.type('9.00')
  await keys.press('Enter')
  await keys.type('11.40')
  await keys.press('Enter')
  await keys.type('Paseban Sri Bima, Balai Kota Bogor')
  await keys.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: NAMA_RAPAT, exact: true })).toBeVisible()
  const facts = page.getByRole('region', { name: 'Fakta rapat' })
  await expect(facts).toContainText('09.00–11.40 WIB')

  for (const [label, ketikan, jabatan] of [
    ['Pimpinan', 'wali kota', 'Wali Kota Bogor'],
    ['Sekretaris', 'kesbangpol', 'Kepala Badan Kesatuan Bangsa dan Politik Kota Bogor'],
    ['Pencatat', 'kabid pol', 'Kepala Bidang Politik Dalam Negeri'],
  ] as const) {
    await keys.tabTo(facts.getByRole('button', { name: new RegExp(`^${label}`) }))
    await keys.press('Enter')
    await keys.press('Control+a')
    await keys.type(ketikan)
    await keys.press('Enter')
    await expect(facts.getByRole('button', { name: `${label}: ${jabatan}. Ubah` })).toBeFocused()
  }

  await keys.press('Control+1')
  await expect(page.getByText('36 diundang dari')).toBeVisible()
  const sekda = page.getByRole('checkbox', { name: 'Sekda, asisten, staf ahli' })
  await keys.tabTo(sekda)
  await keys.press('Space')
  await expect(sekda).toBeChecked()
  await expect(page.getByText('41 diundang dari')).toBeVisible()
}

/** Forty at the door: 38 of the 41 invited, some in other ways than hadir, and two tamu. */
async function recordDoor(page: Page, keys: Keyboard): Promise<Jumlah> {
  await keys.press('Control+2')
  const kolom = page.getByRole('combobox', { name: 'Catat kehadiran' })
  await expect(kolom).toBeFocused()
  const jumlah = { hadir: 0, diwakili: 0, izin: 0, tidakHadir: 0 }
  for (const [index, huruf] of PINTU.entries()) {
    const orang = index + 1
    await keys.type(huruf)
    await expect(page.getByRole('option').first()).not.toContainText('sudah')
    if (orang % 9 === 0) {
      await keys.type(' w')
      await keys.press('Enter')
      await keys.type('Sekretaris')
      jumlah.diwakili += 1
    } else if (orang % 17 === 0) {
      await keys.type(' i')
      jumlah.izin += 1
    } else if (orang === 30) {
      await keys.type(' t')
      jumlah.tidakHadir += 1
    } else {
      jumlah.hadir += 1
    }
    await keys.press('Enter')
    await expect(kolom).toHaveValue('')
  }
  for (const [nama, jabatan] of [
    ['Citra Umpama', 'Perwakilan perguruan tinggi'],
    ['Galih Semisal', 'Ketua panitia'],
  ] as const) {
    await keys.type(`+${nama}`)
    await keys.press('Enter')
    await keys.type(jabatan)
    await keys.press('Enter')
  }
  const panel = page.getByRole('complementary', { name: 'Hitungan kehadiran' })
  for (const kata of [
    `${jumlah.hadir} hadir`,
    `${jumlah.diwakili} diwakili`,
    `${jumlah.izin} izin`,
    `${jumlah.tidakHadir} tidak hadir`,
    '2 tamu',
  ]) {
    await expect(panel).toContainText(kata)
  }
  await expect(page.getByText('Belum tersimpan')).toHaveCount(0)
  return jumlah
}

async function writeNotula(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('Control+3')
  await expect(page.getByText('Notula belum ditulis.')).toBeVisible()
  await keys.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: /^1\. / })).toBeVisible()
  await keys.press('Control+Shift+d')
  for (const [index, butir] of BUTIR_DESK.entries()) {
    const [uraian] = butir.uraian
    const [keputusan] = butir.keputusan
    const [tindakLanjut] = butir.tindakLanjut
    if (!uraian || keputusan === undefined || !tindakLanjut) throw new Error(`butir ${index + 1} is not complete`)
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${index + 1}\\. `) })).toBeVisible()
    await keys.press('Control+Shift+b')
    await keys.type(uraian.jabatan)
    await expect(page.getByRole('option').first()).toBeVisible()
    await keys.press('Enter')
    await expect(page.getByRole('textbox', { name: /^Uraian (?!pembicara baru)/ })).toBeFocused()
    await keys.type(uraian.isi)
    await keys.press('Control+Shift+s')
    await keys.type(butir.simpulan)
    await keys.press('Control+Shift+k')
    await keys.type(keputusan)
    await keys.press('Control+Shift+l')
    await keys.type(tindakLanjut.uraian)
    await keys.press('Enter')
    await keys.type(tindakLanjut.jabatan)
    await expect(page.getByRole('option').first()).toBeVisible()
    await keys.press('Enter')
    await keys.press('Tab')
    await keys.type(`${index + 8}/11`)
    await keys.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Tindak lanjut 2', exact: true })).toBeFocused()
    if (index < BUTIR_DESK.length - 1) await keys.press('Control+ArrowDown')
  }
  await waitForSave(page)
}

async function lockNotula(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('Control+Enter')
  const periksa = page.getByRole('region', { name: 'Sidang periksa' })
  await expect(periksa).toContainText('Kehadiran 3 dari 41 undangan belum dicatat')
  await expect(periksa).not.toContainText('harus diperbaiki')
  await expect(page.getByRole('button', { name: 'Jadikan final' })).toBeEnabled()
  await keys.press('Control+Enter')
  await expect(page.getByText('Notula dikunci sebagai versi 1.')).toBeVisible()
  await expect(page.getByRole('region', { name: /Notula .*, versi 1/ })).toContainText('Halaman 1 dari')
}

async function savePdf(page: Page, keys: Keyboard): Promise<Download> {
  await keys.press('Control+p')
  await expect(page.getByRole('region', { name: /^Notula/ })).toContainText('NOTULA')
  const download = page.waitForEvent('download')
  await keys.press('Control+s')
  return await download
}

/** Poppler, which we did not write, finds on the paper what was typed. */
async function checkPdf(download: Download, { hadir, diwakili }: Jumlah): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/^Notula .*2024-11-01.*\.pdf$/)
  if (!hasPoppler) return note('poppler-utils is missing: the PDF was not read back')
  const pdf = readPdf(readFileSync(await download.path()))
  expect([pdf.widthMm, pdf.heightMm].map(Math.round)).toEqual([215, 330])
  expect(pdf.fonts.length).toBeGreaterThan(0)
  expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
  const text = pdf.text.replace(/\s+/g, ' ')
  for (const fakta of [
    'PEMERINTAH KOTA BOGOR',
    'Jalan Contoh Nomor 1, Kota Bogor 16000',
    NAMA_RAPAT,
    'Jumat, 1 November 2024',
    'pukul 09.00 s.d. 11.40 WIB',
    'Paseban Sri Bima, Balai Kota Bogor',
    `${hadir + diwakili + 2} (`,
    'Bima Fiktif, S.I.K., M.H.',
    'Ratna Ibarat, S.STP., M.AP.',
    'Citra Umpama',
    'Galih Semisal',
    ...BUTIR_DESK.flatMap(({ keputusan, tindakLanjut }) => [keputusan[0], tindakLanjut[0]?.uraian.split(' ')[0]]),
  ]) {
    expect(text, fakta).toContain(fakta)
  }
  for (const { uraian, simpulan } of BUTIR_DESK) {
    // Cells and lines of a page may be cut apart by its foot; their first words may not.
    expect(text).toContain(uraian[0]?.isi.split(' ').slice(0, 4).join(' '))
    expect(text).toContain(`Simpulan: ${simpulan.split(' ').slice(0, 3).join(' ')}`)
  }
}

async function saveRekap(page: Page, keys: Keyboard): Promise<Download> {
  await keys.press('Control+k')
  await keys.type('rekap rapat')
  await keys.press('Enter')
  await expect(field(page, 'Periode')).toHaveValue('Bulan ini, November 2024')
  await keys.press('Control+Enter')
  const jadi = page.getByRole('dialog', { name: 'Rekap Excel sudah jadi' })
  await expect(jadi).toBeVisible()
  await keys.tabTo(jadi.getByRole('button', { name: 'Simpan Excel' }))
  const download = page.waitForEvent('download')
  await keys.press('Enter')
  return await download
}

/** What the workbook says by itself, and that LibreOffice counts the same. */
async function checkRekap(download: Download, { hadir, diwakili, izin, tidakHadir }: Jumlah): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  const path = await download.path()
  const totals = await readCachedTotals(path)
  expect(totals).toEqual({
    Rapat: [41, hadir + diwakili],
    Kehadiran: [hadir, diwakili, izin, tidakHadir, 2],
    Keputusan: [],
    'Tindak Lanjut': [0, 0, 10],
  })
  if (!(await hasLibreOffice())) return note('LibreOffice is missing: the totals were not recalculated')
  const sheets = await readWorkbookWithLibreOffice(path)
  expect([...sheets.keys()].sort()).toEqual(Object.keys(totals).sort())
  for (const [nama, cached] of Object.entries(totals)) {
    const rows = sheets.get(nama) ?? []
    const recalculated = rows
      .filter(([pertama]) => pertama?.startsWith('Jumlah'))
      .flatMap((cells) => cells.filter((cell) => /^\d+$/.test(cell)).map(Number))
    expect(recalculated, nama).toEqual(cached)
  }
  expect((sheets.get('Keputusan') ?? []).flat().join('\n')).toContain(BUTIR_DESK[9]?.keputusan[0])
  expect((sheets.get('Tindak Lanjut') ?? []).flat()).toContain('Ketua KPU Kota Bogor')
}

function note(description: string): void {
  test.info().annotations.push({ type: 'skip', description })
}
