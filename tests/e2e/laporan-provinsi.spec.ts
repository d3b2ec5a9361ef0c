/** The report to the province as a clerk makes it: sections, the page itself, one package, and what changed since. */

import { fillPilkadaBogor } from '../support/pilkada-bogor'
import { buildTemplatContoh } from '../support/templat-contoh'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { type Awal, SAAT_ISI } from './isi'
import { field } from './office'

const PILKADA: Awal = { nama: 'pilkada', isi: fillPilkadaBogor }

test.use({ now: SAAT_ISI, awal: PILKADA })

test('sections are chosen by keyboard, the package is saved, and a second version says what changed', async ({
  page,
}) => {
  const tugas = page.getByRole('grid', { name: 'Yang perlu dikerjakan' })
  await expect(page.getByRole('link', { name: 'Laporan' })).toContainText('1')
  await tugas.getByText('Laporan Mingguan Desk Pilkada, 28 Okt – 3 Nov').click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Laporan ke provinsi' })).toBeVisible()
  await expect(page.getByText('Paling lambat hari ini 12.00')).toBeVisible()
  const judul = 'Laporan Mingguan 28 Oktober s.d. 3 November 2024'
  const kertas = page.getByRole('region', { name: judul })
  await expect(kertas).toContainText('SURAT PENGANTAR')
  await expectNoViolation(page)

  // By keyboard the second section goes to the top, by mouse back to its place.
  const first = page.getByRole('switch').first()
  await page.getByRole('switch', { name: /Kegiatan/ }).press('Alt+ArrowUp')
  await expect(first).toContainText('Kegiatan')
  await first.dragTo(page.getByRole('switch', { name: /Tahapan/ }))
  await expect(first).toContainText('Tahapan')

  const saran = page.getByRole('switch', { name: /Saran/ })
  await page.getByRole('switch', { name: /Tahapan/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('7 dari 10 bagian ikut')).toBeVisible()
  await page.keyboard.press('Space')
  await saran.focus()
  await page.keyboard.press('Space')
  await expect(saran).toBeChecked()
  await page.keyboard.press('F2')
  await expect(field(page, 'Naskah')).toBeFocused()
  await page.keyboard.type('Mohon dukungan peta rawan bencana.')
  await page.keyboard.press('Control+Enter')
  await expect(saran).toContainText('siap')

  const unduhan = page.waitForEvent('download')
  await page.keyboard.press('Control+Enter')
  expect((await unduhan).suggestedFilename()).toBe('Laporan Mingguan 32.71 2024-10-28 sd 2024-11-03 v1.zip')
  const kiriman = page.getByRole('list', { name: 'Kiriman' })
  await expect(kiriman).toContainText('Versi 1')
  await expect(page.getByText('Paling lambat')).toHaveCount(0)

  await page.getByRole('switch', { name: /Netralitas/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('table', { name: 'Berubah sejak versi 1' })).toContainText('Netralitas ASN')
  await page.keyboard.press('Control+Enter')
  await expect(kiriman.getByRole('listitem')).toHaveCount(2)
  await kiriman.getByRole('button', { name: /Versi 2/ }).click()
  await kiriman.getByRole('button', { name: 'Tanda terima…' }).click()
  await expect(field(page, 'Tanggal diterima provinsi')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(kiriman).toContainText('Tanda terima 4 Nov')
  await expectNoViolation(page)
})

test('a saved workbook is checked against the data that it carries', async ({ page }) => {
  await page.getByRole('link', { name: 'Laporan' }).click()
  await page.getByRole('button', { name: 'Laporan ke provinsi' }).click()
  const unduhan = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Excel, \d+ lembar/ }).click()
  const berkas = await (await unduhan).path()
  await page.getByRole('menuitem', { name: 'Laporan' }).click()
  await page.getByRole('menuitem', { name: 'Periksa berkas Excel laporan…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Periksa berkas Excel laporan' })
  await dialog.locator('input[type="file"]').setInputFiles(berkas)
  await expect(dialog.getByText('Utuh: semua angka sama dengan data aslinya.')).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('the form of the province is installed, its unknown placeholder named, and filled', async ({ page }) => {
  await page.getByRole('link', { name: 'Laporan' }).click()
  await page.getByRole('button', { name: 'Laporan ke provinsi' }).click()
  await page.getByRole('button', { name: 'Templat provinsi…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Templat Excel dari provinsi' })
  await dialog.locator('input[type="file"]').setInputFiles({
    name: 'Formulir Provinsi.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await buildTemplatContoh()),
  })
  await expect(dialog.getByText('Formulir Provinsi.xlsx, 15 penanda')).toBeVisible()
  await expect(dialog.getByText('Formulir, sel B4: {{partisipasi.prosen}}')).toBeVisible()
  await expectNoViolation(page)
  const unduhan = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Isi dan simpan' }).click()
  expect((await unduhan).suggestedFilename()).toContain('Templat Provinsi 32.71')
})
