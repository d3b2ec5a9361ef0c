import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { readBookmarks } from '../support/bookmarks'
import { unzipWord } from '../support/docx'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { field, openModule } from './office'

test.use({ now: '2024-11-11T05:00:00.000Z' })

const RAPAT = 'Rakor Terpadu Desk Pilkada'
const kertas = (page: Page) => page.getByRole('region', { name: 'Kertas surat' })

/** A rakor whose notula is final, of the training room. */
async function openRapatFinal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Buka Ruang latihan' }).click()
  // A whole office is entered first.
  await expect(page.getByRole('navigation', { name: 'Modul' })).toBeVisible({ timeout: 60_000 })
  await openModule(page, 'Rapat')
  await page.getByRole('grid', { name: 'Daftar rapat' }).getByText(RAPAT, { exact: true }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: RAPAT })).toBeVisible()
}

async function download(page: Page, act: () => Promise<void>): Promise<Download> {
  const started = page.waitForEvent('download')
  await act()
  return await started
}

async function readText(file: Download): Promise<string> {
  return execFileSync('pdftotext', ['-layout', await file.path(), '-'], { encoding: 'utf8' })
}

test('a final notula is reported to the superior by a nota dinas, as PDF and for Word', async ({ page }) => {
  await openRapatFinal(page)
  await page.getByRole('button', { name: /^Buat nota dinas/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Kepada' })).toBeVisible()
  await expect(kertas(page)).toContainText('NOTA DINAS')
  await expect(kertas(page)).toContainText('Bupati Contoh')
  await expect(kertas(page)).toContainText('Pokok Hasil')
  await expectNoViolation(page)

  // A section is rewritten, another one left out; both come back.
  const saran = page.getByRole('textbox', { name: 'Saran' })
  await saran.fill('Kami mohon izin mengundang rapat lanjutan.')
  await expect(kertas(page)).toContainText('rapat lanjutan')
  await page.getByRole('button', { name: 'Susun ulang saran' }).click()
  await expect(saran).toContainText('rapat berikutnya')
  await page.getByRole('checkbox', { name: 'Cetak dasar' }).click()
  await expect(kertas(page)).toContainText('1. Pelaksanaan')
  await page.getByRole('button', { name: /^Beri nomor/ }).click()
  await expect(field(page, 'Nomor urut')).toHaveValue('1')

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('region', { name: /^Surat/ })).toContainText('NOTA DINAS')
  await expectNoViolation(page)
  const pdf = await download(page, () => page.keyboard.press('Control+s'))
  expect(pdf.suggestedFilename()).toMatch(/^Nota Dinas .* 2024-11-11\.pdf$/)
  const text = await readText(pdf)
  expect(text).toMatch(/Yth\. +: +Bupati Contoh/)
  expect(text).toContain('000.1.5/1/Bakesbangpol/2024')
  expect(text).toContain('Laporan Hasil Rakor Terpadu Desk Pilkada')
  const word = await download(page, () => page.getByRole('button', { name: 'Word' }).click())
  expect(word.suggestedFilename()).toBe(pdf.suggestedFilename().replace(/pdf$/, 'docx'))
  expect(readFileSync(await word.path()).includes('word/document.xml')).toBe(true)

  await page.getByRole('checkbox', { name: 'Word untuk SRIKANDI' }).check()
  const srikandi = await download(page, () => page.getByRole('button', { name: 'Word' }).click())
  expect(srikandi.suggestedFilename()).toMatch(/^Nota Dinas SRIKANDI .*\.docx$/)
  expect(unzipWord(readFileSync(await srikandi.path())).get('word/document.xml')).toContain('{nomor_naskah}')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Kartu SRIKANDI' })).toContainText('000.1.5 Rapat dan undangan')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Surat terkirim' })).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('link', { name: /^Nota dinas 000\.1\.5\/1\// })).toBeVisible()
})

test('the papers of a rapat are bound into one PDF with bookmarks', async ({ page }) => {
  await openRapatFinal(page)
  await page.getByRole('link', { name: /^Berkas rapat/ }).click()
  await expect(page.getByRole('region', { name: /^Berkas rapat/ })).toContainText('DAFTAR HADIR')
  await expect(page.getByRole('button', { name: 'Word' })).toBeHidden()
  await expectNoViolation(page)
  const pdf = await download(page, () => page.keyboard.press('Control+s'))
  expect(pdf.suggestedFilename()).toMatch(/^Berkas Rapat .*2024-10-25\.pdf$/)
  expect(readBookmarks(new Uint8Array(readFileSync(await pdf.path())))).toEqual([
    ['Daftar hadir', 1],
    ['Notula', 3],
  ])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 2, name: 'Berkas' })).toBeVisible()
})

test('a berita acara is signed by one, in a table or side by side', async ({ page }) => {
  await openRapatFinal(page)
  await page.getByRole('button', { name: /^Buat berita acara/ }).click()
  await expect(kertas(page)).toContainText('BERITA ACARA')
  await expect(kertas(page)).toContainText('Pada hari ini')
  await field(page, 'Tentang').fill('Kesepakatan Hasil Rakor Terpadu Desk Pilkada')
  await page.keyboard.press('Enter')
  await expect(kertas(page)).toContainText('dengan kesepakatan sebagai berikut')
  await expectNoViolation(page)

  await page.getByText('Tabel', { exact: true }).click()
  await field(page, 'Penanda tangan (tambah)').fill('ketua kpu')
  await page.getByRole('option', { name: /^Ketua KPU/ }).click()
  await field(page, 'Penanda tangan (tambah)').fill('ketua bawaslu')
  await page.getByRole('option', { name: /^Ketua Bawaslu/ }).click()
  await expect(kertas(page)).toContainText('Tanda Tangan')
  await page.getByRole('button', { name: /^Naikkan Ketua KPU/ }).click()
  await expect(page.getByRole('list', { name: 'Penanda tangan' }).getByRole('listitem').first()).toContainText(
    'Ketua KPU',
  )
  // The tooltip of the button hangs at the end of the page.
  await expectNoViolation(page, { withPopup: true })
  await page.getByText('Berdampingan', { exact: true }).click()
  await expect(kertas(page)).toContainText('KETUA KPU')

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('region', { name: /^Surat/ })).toContainText('BERITA ACARA')
  const pdf = await download(page, () => page.keyboard.press('Control+s'))
  expect(pdf.suggestedFilename()).toMatch(/^Berita Acara .*\.pdf$/)
  const text = await readText(pdf)
  expect(text).toMatch(
    /tanggal\s+dua\s+puluh\s+lima\s+bulan\s+Oktober\s+tahun\s+dua\s+ribu\s+dua\s+puluh\s+empat\s+\(25-10-2024\)/,
  )
  expect(text).toMatch(/KETUA KPU\s+KEPALA BADAN/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Berita acara ditandatangani' })).toBeVisible()
})
