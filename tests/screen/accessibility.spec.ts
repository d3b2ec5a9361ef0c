import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery()

/** `scope` is a CSS selector of the part that is looked at; the rest of the page has been looked at before. */
async function findViolations(page: Page, scope = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .include(scope)
    .analyze()
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

  const openings: readonly (readonly [what: string, scope: string, open: (page: Page) => Promise<void>])[] = [
    [
      'the menu',
      '[role="menu"]',
      async (page) => {
        await page.keyboard.press('Alt+t')
        await page.getByRole('menu').waitFor()
      },
    ],
    [
      'the palette',
      '[role="dialog"]',
      async (page) => {
        await page.keyboard.press('Control+k')
        await page.keyboard.type('ra')
        await eventually(() => page.getByRole('option').count()).toBeGreaterThan(2)
      },
    ],
    [
      'a filter',
      '[role="dialog"]',
      async (page) => {
        await page.getByRole('button', { name: 'Saring Jenis' }).click()
        await page.getByRole('checkbox', { name: '(Pilih semua)' }).waitFor()
      },
    ],
    [
      'the menu of the list',
      '[role="menu"]',
      async (page) => {
        await page.getByRole('grid').focus()
        await page.keyboard.press('Shift+F10')
        await page.getByRole('menu', { name: 'Menu daftar' }).waitFor()
      },
    ],
    [
      'the key card',
      '[role="dialog"]',
      async (page) => {
        await page.keyboard.press('F1')
        await page.getByRole('dialog').waitFor()
      },
    ],
  ]
  it.each(openings)('finds nothing in %s', async (_what, scope, open) => {
    const page = await gallery.open('#daftar')
    await page.getByRole('grid').waitFor()
    await open(page)
    expect(await findViolations(page, scope)).toEqual([])
  })

  it('finds nothing in high contrast and in forced colours', async () => {
    const page = await gallery.open('#daftar', { forcedColors: 'active' })
    await page.getByRole('grid').waitFor()
    await page.evaluate(() => document.documentElement.setAttribute('data-kontras', 'tinggi'))
    expect(await findViolations(page)).toEqual([])
  })
})
