import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery()

const opened = (page: Page) => page.getByTestId('terbuka').textContent()

async function openList(): Promise<Page> {
  const page = await gallery.open('#daftar')
  await eventually(() => page.locator('[aria-selected="true"]').count()).toBeGreaterThan(0)
  return page
}

describe('commands', () => {
  it('start by their key, also from a text field, but never eat what is typed', async () => {
    const page = await openList()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('rakor')
    expect(await page.getByRole('searchbox').inputValue()).toBe('rakor')
    await page.keyboard.press('Control+n')
    await eventually(() => opened(page)).toBe('baru')
  })

  it('with a plain key work in the list, and are plain letters in a text field', async () => {
    const page = await openList()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('rakor forkopimda')
    expect(await page.getByRole('searchbox').inputValue()).toBe('rakor forkopimda')
    expect(await opened(page)).toBe('')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await eventually(() => opened(page)).toBe('ditandai')
  })

  it('leave the keys of editing to a text field', async () => {
    const page = await openList()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('rapat')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(await page.locator('[role="row"]').count()).toBe(19)
  })

  it('stand in the menu that Alt opens, with their keys, and run from there', async () => {
    const page = await openList()
    await page.keyboard.press('Alt+b')
    const item = page.getByRole('menuitem', { name: /Rapat baru/ })
    expect(await item.textContent()).toContain('Ctrl+N')
    await page.keyboard.press('Enter')
    await eventually(() => opened(page)).toBe('baru')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await page.getByRole('grid').evaluate((grid) => grid === document.activeElement)).toBe(true)
  })

  it('are named in the status bar where the hand is', async () => {
    const page = await openList()
    expect(await page.locator('footer').textContent()).toMatch(/Enter buka.*Ctrl\+D salin jadi rapat baru/)
  })

  it('come first in the palette; Esc returns to where one was; Enter runs', async () => {
    const page = await openList()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('salin')
    const options = page.getByRole('option')
    await eventually(() => options.count()).toBe(2)
    expect(await options.first().textContent()).toContain('Salin jadi rapat baru')
    expect(await options.nth(1).textContent()).toContain('Rapat tentang salin')
    await page.keyboard.press('Escape')
    await eventually(() => page.getByRole('dialog').count()).toBe(0)
    expect(await page.getByRole('grid').evaluate((grid) => grid === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('>salin jadi')
    await page.keyboard.press('Enter')
    await eventually(() => opened(page)).toBe('salin')
  })

  it('rest while a dialog lies over them', async () => {
    const page = await openList()
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+n')
    await page.keyboard.press('Escape')
    expect(await opened(page)).toBe('')
  })

  it('stand on the key card of F1', async () => {
    const page = await openList()
    await page.keyboard.press('F1')
    const card = page.getByRole('dialog', { name: 'Tombol yang berlaku di layar ini' })
    await card.waitFor()
    expect(await card.textContent()).toContain('Salin jadi rapat baru')
    await page.keyboard.press('Escape')
    await eventually(() => card.count()).toBe(0)
  })
})

describe('shell', () => {
  it('walks between areas with F6 and hides the side panel with Ctrl+\\', async () => {
    const page = await openList()
    const area = () => page.evaluate(() => document.activeElement?.closest('[data-area]')?.getAttribute('data-area'))
    expect(await area()).toBe('isi')
    const walked: unknown[] = []
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('F6')
      walked.push(await area())
    }
    expect(walked).toEqual(['menu', 'modul', 'kepala', 'bilah', 'isi'])
    expect(await page.getByRole('complementary').count()).toBe(1)
    await page.keyboard.press('Control+\\')
    await eventually(() => page.getByRole('complementary').count()).toBe(0)
  })

  it('enlarges everything, keeps menus in their place, and goes back', async () => {
    const page = await openList()
    await page.keyboard.press('Control++')
    await page.keyboard.press('Control++')
    await eventually(() => page.locator('footer').textContent()).toContain('125 %')
    const overflow = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    expect(overflow).toBeLessThanOrEqual(1)
    await page.getByRole('button', { name: 'Saring Hadir' }).click()
    const head = await page.getByRole('columnheader', { name: 'Hadir' }).boundingBox()
    const popup = await page.getByRole('dialog', { name: /Saring Hadir/ }).boundingBox()
    expect(Math.abs((popup?.y ?? 0) - ((head?.y ?? 0) + (head?.height ?? 0)))).toBeLessThan(20)
    expect((popup?.x ?? 0) + (popup?.width ?? 0)).toBeLessThanOrEqual(1366)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+0')
    await eventually(() => page.locator('footer').textContent()).toContain('100 %')
  })

  it('shows icons only and a button for the panel when the window is narrow', async () => {
    const page = await gallery.open('#daftar', { viewport: { width: 1093, height: 614 } })
    await page.getByRole('link', { name: 'Tindak lanjut' }).waitFor()
    expect((await page.getByRole('navigation', { name: 'Modul' }).boundingBox())?.width).toBe(52)
    expect(await page.getByRole('complementary').count()).toBe(0)
    await page.getByRole('button', { name: 'Rapat yang dipilih' }).click()
    await page.getByRole('complementary').waitFor()
  })

  it('drops secondary columns below 1000 pixels, never the status', async () => {
    const page = await gallery.open('#daftar', { viewport: { width: 980, height: 614 } })
    await page.getByRole('columnheader', { name: 'Status' }).waitFor()
    expect(await page.getByRole('columnheader', { name: 'Jenis' }).count()).toBe(0)
  })

  it('says Ruang latihan where it is one', async () => {
    const page = await gallery.open('?latihan#daftar')
    await page.getByText('Ruang latihan').waitFor()
  })
})
