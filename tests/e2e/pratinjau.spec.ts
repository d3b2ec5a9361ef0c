import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { withRapatDesk } from './isi'
import { beginNotula, openRapatDesk, openTahap } from './rapat-desk'

test.use({ now: '2024-11-11T05:00:00.000Z', awal: withRapatDesk('2024-11-11') })

/** Saves with Ctrl+S and reads the file with tools that we did not write. */
async function savePdf(page: Page) {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const file = await download
  const path = await file.path()
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  const size = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info)
  return {
    name: file.suggestedFilename(),
    mm: [size?.[1], size?.[2]].map((points) => Math.round((Number(points) * 25.4) / 72)),
    text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }),
  }
}

test('the attendance sheet is shown, chosen and saved as it will be printed', async ({ page }) => {
  await openRapatDesk(page)
  await openTahap(page, 2)
  await page.keyboard.press('Control+p')
  const kertas = page.getByRole('region', { name: /Daftar hadir untuk ditandatangani/ })
  await expect(kertas).toContainText('DAFTAR HADIR')
  await expectNoViolation(page)
  const a4 = await savePdf(page)
  expect(a4.mm).toEqual([210, 297])
  expect(a4.name).toMatch(/^Daftar Hadir .*2024-11-11\.pdf$/)
  await expect(page.getByText(a4.name)).toBeVisible()

  await page.getByText('F4 215 × 330').click()
  await page.getByRole('textbox', { name: 'Baris kosong untuk tamu' }).fill('3')
  await page.keyboard.press('Enter')
  // Saved at once, while the screen still shows the paper before: the file has the choices made last.
  const kosong = await savePdf(page)
  expect(kosong.mm).toEqual([215, 330])
  const nomorTerakhir = Math.max(...[...kosong.text.matchAll(/^\s*(\d+)\s/gm)].map(([, nomor]) => Number(nomor)))
  expect(nomorTerakhir).toBe(39)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Word' }).click()
  const word = await download
  expect(word.suggestedFilename()).toBe(kosong.name.replace(/pdf$/, 'docx'))
  const bytes = readFileSync(await word.path())
  expect(bytes.toString('latin1', 0, 2)).toBe('PK')
  expect(bytes.includes('word/document.xml')).toBe(true)
})

test('printing hands over every page at the size of the paper', async ({ page }) => {
  await openRapatDesk(page)
  await openTahap(page, 2)
  await page.evaluate(() => {
    window.print = () => {
      const pages = document.querySelectorAll('#cetak img').length
      const rule = document.querySelector('#cetak style')?.textContent ?? ''
      document.title = `dicetak ${pages} halaman ${/size: ([\d.]+mm [\d.]+mm)/.exec(rule)?.[1]}`
    }
  })
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('region', { name: /Daftar hadir/ })).toContainText('Halaman 1 dari 3')
  await page.keyboard.press('Control+p')
  await expect(page).toHaveTitle('dicetak 3 halaman 210.00mm 297.00mm')
})

test('annexes of the notula can be left out, and Esc goes back to the writing', async ({ page }) => {
  await openRapatDesk(page)
  await beginNotula(page)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('region', { name: /^Notula/ })).toContainText('NOTULA')
  expect((await savePdf(page)).text).toContain('DAFTAR HADIR PESERTA')
  await page.getByRole('checkbox', { name: 'Daftar hadir' }).uncheck()
  await expect.poll(async () => (await savePdf(page)).text).not.toContain('DAFTAR HADIR PESERTA')
  await expectNoViolation(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Kesiapan logistik' })).toBeVisible()
})
