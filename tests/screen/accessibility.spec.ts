import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery()

async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

describe('axe', () => {
  const pages = ['#daftar', '#kosong', '#isian', '#sel', '#ringkasan', '#editor', '#pratinjau', '?latihan#daftar']
  it.each(pages)('finds nothing on %s', async (name) => {
    const page = await gallery.open(name)
    await page.getByRole('main').waitFor()
    await eventually(() => page.locator('[aria-busy="true"]').count()).toBe(0)
    expect(await findViolations(page)).toEqual([])
  })

  it('finds nothing in menu, palette, filter, dialog and key card', async () => {
    const page = await gallery.open('#daftar')
    await page.getByRole('grid').waitFor()
    await page.keyboard.press('Alt+t')
    await page.getByRole('menu').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ra')
    await eventually(() => page.getByRole('option').count()).toBeGreaterThan(2)
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Saring Jenis' }).click()
    await page.getByRole('checkbox', { name: '(Pilih semua)' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('grid').focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menu', { name: 'Menu daftar' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('finds nothing in high contrast and in forced colours', async () => {
    const page = await gallery.open('#daftar', { forcedColors: 'active' })
    await page.getByRole('grid').waitFor()
    await page.evaluate(() => document.documentElement.setAttribute('data-kontras', 'tinggi'))
    expect(await findViolations(page)).toEqual([])
  })
})
