import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery()
const MM_PER_PT = 25.4 / 72

describe('PratinjauPdf', () => {
  it('shows pages and thumbnails, but draws only those near, and walks with PgDn', async () => {
    const page = await gallery.open('#pratinjau')
    await eventually(() => page.locator('footer').textContent()).toContain('Halaman 1 dari 30')
    const drawn = page.locator('[data-page] canvas')
    await eventually(() => drawn.count()).toBeGreaterThan(0)
    expect(await drawn.count()).toBeLessThan(6)
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await eventually(() => page.locator('footer').textContent()).toContain('Halaman 3 dari 30')
    await page.keyboard.press('End')
    await eventually(() => page.locator('[data-page="30"] canvas').count()).toBe(1)
    await eventually(() => page.locator('[data-page="1"] canvas').count()).toBe(0)
    await eventually(() => page.locator('[data-page="30"]').textContent()).toContain('Lembar uji 30')
  })

  it('zooms the paper only, and fits page or width', async () => {
    const page = await gallery.open('#pratinjau')
    const paper = page.locator('[data-page="3"]')
    await eventually(async () => (await paper.boundingBox())?.width ?? 0).toBeGreaterThan(100)
    const sidebar = await page.getByRole('navigation', { name: 'Modul' }).boundingBox()
    await page.keyboard.press('Control+0')
    await eventually(async () => Math.round((await paper.boundingBox())?.width ?? 0)).toBe(
      Math.round((297 / 25.4) * 96),
    )
    await page.keyboard.press('Control++')
    await eventually(() => page.getByText('125 %').count()).toBe(1)
    await page.getByText('Satu halaman').click()
    await eventually(async () => (await page.locator('[data-page="1"]').boundingBox())?.height ?? 9999).toBeLessThan(
      649,
    )
    expect(await page.getByRole('navigation', { name: 'Modul' }).boundingBox()).toEqual(sidebar)
  })

  it('prints each page at the size of its paper, without an empty page', async () => {
    const page = await gallery.open('#pratinjau')
    await page.getByRole('button', { name: 'Cetak' }).click()
    await eventually(() => page.getByTestId('siap').textContent()).toBe('siap')
    const folder = mkdtempSync(join(tmpdir(), 'simpul-cetak-'))
    try {
      const path = join(folder, 'cetak.pdf')
      writeFileSync(path, await page.pdf({ preferCSSPageSize: true }))
      const info = execFileSync('pdfinfo', ['-f', '1', '-l', '9', path], { encoding: 'utf8' })
      const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(([, width, height]) => [
        Math.round(Number(width) * MM_PER_PT),
        Math.round(Number(height) * MM_PER_PT),
      ])
      expect(sizes).toEqual([
        [215, 330],
        [297, 210],
      ])
      const images = execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' })
      expect(Number(/image\s+(\d+)/.exec(images)?.[1])).toBe(Math.round((215 / 25.4) * 300))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
