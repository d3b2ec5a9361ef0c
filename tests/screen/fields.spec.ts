import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery()

async function readValues(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse((await page.getByTestId('nilai').textContent()) ?? '{}')
}

describe('TanggalField', () => {
  it('says at once what it understood and hands it over when it is left', async () => {
    const page = await gallery.open('#isian')
    const field = page.getByLabel('Tanggal')
    await field.fill('1/11')
    await page.getByText('Jumat, 1 November 2024').waitFor()
    expect((await readValues(page)).tanggal).toBeNull()
    await field.blur()
    expect((await readValues(page)).tanggal).toBe('2024-11-01')
    expect(await field.inputValue()).toBe('1 November 2024')
    await field.fill('besok')
    await field.press('Enter')
    await eventually(async () => (await readValues(page)).tanggal).toBe('2024-11-12')
  })

  it('keeps what cannot be a date, says why, and offers what was meant', async () => {
    const page = await gallery.open('#isian')
    const field = page.getByLabel('Tanggal')
    await field.fill('31 november')
    await field.blur()
    expect(await field.inputValue()).toBe('31 november')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('button', { name: '30 November 2024' }).click()
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect((await readValues(page)).tanggal).toBe('2024-11-30')
  })

  it('goes back with Esc and empties when it is emptied', async () => {
    const page = await gallery.open('#isian')
    const field = page.getByLabel('Jam mulai')
    await field.fill('10.15')
    await field.press('Escape')
    expect(await field.inputValue()).toBe('09.00')
    await field.fill('')
    await field.blur()
    expect((await readValues(page)).jam).toBeNull()
  })
})

describe('NumberField', () => {
  it('refuses what is out of range and says the limit', async () => {
    const page = await gallery.open('#isian')
    const field = page.getByLabel('Tepi kiri')
    await field.fill('9')
    await field.blur()
    await page.getByText('Paling besar 5,0.').waitFor()
    expect((await readValues(page)).tepi).toBe(2)
  })
})

describe('Form', () => {
  it('goes to the next field with Enter and finishes with Ctrl+Enter, last field included', async () => {
    const page = await gallery.open('#isian')
    await page.getByLabel('Nama rapat').fill('Rakor')
    await page.keyboard.press('Enter')
    expect(await page.getByLabel('Tanggal').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('2 nov')
    await page.keyboard.press('Control+Enter')
    await eventually(async () => (await readValues(page)).terkirim).toBe(1)
    expect(await readValues(page)).toMatchObject({ nama: 'Rakor', tanggal: '2024-11-02' })
  })
})

describe('ComboboxField', () => {
  it('suggests while one types and takes the first with Enter', async () => {
    const page = await gallery.open('#isian')
    await page.getByRole('combobox', { name: 'Kabupaten atau kota' }).click()
    await page.keyboard.type('kab')
    await page.getByRole('option', { name: /Kabupaten Bogor/ }).waitFor()
    await page.keyboard.press('Enter')
    await eventually(async () => (await readValues(page)).kota).toBe('Kabupaten Bogor')
  })
})

describe('SelectField', () => {
  it('is chosen by keyboard', async () => {
    const page = await gallery.open('#isian')
    await page.getByRole('combobox', { name: 'Jenis rapat' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await eventually(async () => (await readValues(page)).jenis).not.toBeNull()
  })
})

describe('Dialog', () => {
  it('keeps the focus inside, closes with Esc, gives the focus back', async () => {
    const page = await gallery.open('#isian')
    const button = page.getByRole('button', { name: 'Buka dialog' })
    await button.click()
    const dialog = page.getByRole('dialog', { name: 'Buka kembali notula final' })
    await dialog.waitFor()
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab')
      expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    }
    await page.keyboard.press('Escape')
    await eventually(() => dialog.count()).toBe(0)
    await eventually(() => button.evaluate((one) => one === document.activeElement)).toBe(true)
  })
})
