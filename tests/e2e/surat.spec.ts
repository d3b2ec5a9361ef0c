import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { withRapatDesk } from './isi'
import { field, forgetRefusals, openModule } from './office'
import { openRapatDesk, openTahap } from './rapat-desk'

test.use({ now: '2024-10-28T02:00:00.000Z', awal: withRapatDesk('2024-11-01') })

/** A Desk Pilkada rakor with its place, at the stage Undangan. */
async function openUndangan(page: Page): Promise<void> {
  await openRapatDesk(page)
  await page.getByRole('button', { name: /^Tempat/ }).click()
  await field(page, 'Tempat').fill('Paseban Sri Bima, Balai Kota Bogor')
  await page.keyboard.press('Enter')
  await openTahap(page, 1)
  await expect(page.getByRole('button', { name: 'Buat undangan' })).toBeVisible()
}

async function createUndangan(page: Page): Promise<void> {
  await openUndangan(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Nomor dan hal' })).toBeVisible()
}

const kertas = (page: Page) => page.getByRole('region', { name: 'Kertas surat' })

async function readPdf(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const file = await download
  return {
    name: file.suggestedFilename(),
    text: execFileSync('pdftotext', ['-layout', await file.path(), '-'], { encoding: 'utf8' }),
  }
}

test('an undangan is made from the rapat, numbered, printed and entered in the register', async ({ page }) => {
  await createUndangan(page)
  await expect(kertas(page)).toContainText('SEKRETARIAT DAERAH')
  await expect(kertas(page)).toContainText('a.n.')
  await expect(kertas(page)).toContainText('DAFTAR UNDANGAN')
  await expectNoViolation(page)
  await page.setViewportSize({ width: 1093, height: 614 })
  await expectNoViolation(page)
  await page.setViewportSize({ width: 1366, height: 768 })

  await page.getByRole('button', { name: 'Beri nomor 1' }).click()
  await expect(field(page, 'Nomor urut')).toHaveValue('1')
  await field(page, 'Bahan yang dibawa').fill('data kesiapan bidang masing-masing')
  await page.keyboard.press('Enter')
  await expect(kertas(page)).toContainText('dimohon membawa data kesiapan')
  await expect(page.getByText('Surat undangan Nomor 000.1.5/1/Setda/2024 terlampir.')).toBeVisible()

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('region', { name: /^Surat/ })).toContainText('DAFTAR UNDANGAN')
  const pdf = await readPdf(page)
  expect(pdf.name).toMatch(/^Surat Undangan .* 2024-10-28\.pdf$/)
  expect(pdf.text).toContain('000.1.5/1/Setda/2024')
  expect(pdf.text).toMatch(/hari\/tanggal +: +Jumat, 1 November 2024/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 2, name: 'Nomor dan hal' })).toBeVisible()

  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Surat terkirim' })).toBeVisible()
  await expectNoViolation(page)
  await openModule(page, 'Surat')
  const grid = page.getByRole('grid', { name: 'Register surat' })
  await expect(grid).toContainText('000.1.5/1/Setda/2024')
  await expect(grid).toContainText('Terkirim')
  await expectNoViolation(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Surat terkirim' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 2, name: 'Nomor dan hal' })).toBeVisible()
})

test('a number that was used is refused beside the field, with the next one at hand', async ({ page, simpul }) => {
  await createUndangan(page)
  await field(page, 'Nomor urut').fill('000.1.5/212/Setda/2024')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Nomor urut')).toHaveValue('212')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Buat undangan susulan' }).click()
  await expect(page.getByRole('button', { name: 'Beri nomor 213' })).toBeVisible()

  await field(page, 'Nomor urut').fill('212')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText(
    'Nomor 000.1.5/212/Setda/2024 sudah dipakai pada Undangan rapat 1 November 2024. Pakai 213?',
  )
  await field(page, 'Nomor urut').fill('200')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Tetap pakai 200' })).toBeVisible()
  await expectNoViolation(page)
  await page.getByRole('button', { name: 'Pakai 213', exact: true }).click()
  await expect(field(page, 'Nomor urut')).toHaveValue('213')
  forgetRefusals(simpul)
})

test('the drafted sentences can be rewritten and come back', async ({ page }) => {
  await createUndangan(page)
  const pembuka = page.getByRole('textbox', { name: 'Pembuka' })
  await expect(pembuka).toContainText('mengundang Saudara')
  await pembuka.fill('Kami mengundang para pimpinan pada:')
  await expect(kertas(page)).toContainText('para pimpinan')
  await page.getByText('Bapak/Ibu', { exact: true }).click()
  await expect(kertas(page)).toContainText('kehadiran Bapak/Ibu')
  await page.getByRole('button', { name: 'Susun ulang pembuka' }).click()
  await expect(pembuka).toContainText('mengundang Bapak/Ibu')

  await page.getByRole('radiogroup', { name: 'Cara' }).getByText('Nama sendiri').click()
  await expect(kertas(page)).toContainText('000.1.5/')
  await expect(page.getByText('Surat undangan terlampir.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Ketua KPU Kota Bogor' }).click()
  await expect(page.getByRole('button', { name: 'Ikuti daftar undangan' })).toBeVisible()
})
