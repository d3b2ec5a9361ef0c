import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery()

const listSaves = (page: Page) => page.evaluate(() => window.galeri?.saves.map(({ value }) => value) ?? [])
const answer = (page: Page, index: number, how: 'resolve' | 'reject') =>
  page.evaluate(([at, name]) => window.galeri?.saves[at]?.[name](), [index, how] as const)
const status = (page: Page) => page.getByTestId('status').textContent()
const bar = (page: Page) => page.locator('footer').textContent()

describe('useAutosave', () => {
  it('saves after a pause and says Tersimpan only when the core has answered', async () => {
    const page = await gallery.open('#autosave')
    const field = page.getByLabel('Pembukaan')
    expect(await listSaves(page)).toEqual([])
    await field.fill('Rapat dibuka')
    expect(await status(page)).toBe('mengetik')
    await eventually(() => listSaves(page)).toEqual(['Rapat dibuka'])
    expect(await status(page)).toBe('menyimpan')
    expect(await bar(page)).not.toContain('Tersimpan')
    await answer(page, 0, 'resolve')
    await eventually(() => status(page)).toBe('tersimpan')
    expect(await bar(page)).toMatch(/Tersimpan \d\d\.\d\d/)
  })

  it('never saves twice at once; what changed meanwhile goes next', async () => {
    const page = await gallery.open('#autosave')
    const field = page.getByLabel('Pembukaan')
    await field.fill('satu')
    await eventually(() => listSaves(page)).toEqual(['satu'])
    await field.fill('dua')
    await field.fill('tiga')
    await page.waitForTimeout(400)
    expect(await listSaves(page)).toEqual(['satu'])
    await answer(page, 0, 'resolve')
    await eventually(() => listSaves(page)).toEqual(['satu', 'tiga'])
  })

  it('saves at once when the field is left, when it goes away, and when the page is hidden', async () => {
    const page = await gallery.open('#autosave')
    const field = page.getByLabel('Pembukaan')
    await field.fill('tinggal')
    await field.blur()
    expect(await listSaves(page)).toEqual(['tinggal'])
    await answer(page, 0, 'resolve')
    await field.fill('sembunyi')
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
    expect(await listSaves(page)).toEqual(['tinggal', 'sembunyi'])
    await answer(page, 1, 'resolve')
    await field.fill('tutup')
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Tutup isian')?.click(),
    )
    await eventually(() => listSaves(page)).toEqual(['tinggal', 'sembunyi', 'tutup'])
  })

  it('stays unsaved when the core refuses, says so, and tries again with the next letter', async () => {
    const page = await gallery.open('#autosave')
    const field = page.getByLabel('Pembukaan')
    await field.fill('ditolak')
    await eventually(() => listSaves(page)).toEqual(['ditolak'])
    await answer(page, 0, 'reject')
    await eventually(() => status(page)).toBe('gagal')
    expect(await bar(page)).toContain('Belum tersimpan')
    await field.fill('ditolak lagi')
    await eventually(() => listSaves(page)).toEqual(['ditolak', 'ditolak lagi'])
    await answer(page, 1, 'resolve')
    await eventually(() => bar(page)).toContain('Tersimpan')
  })
})
