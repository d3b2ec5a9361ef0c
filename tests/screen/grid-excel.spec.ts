/** The manners of Excel that go beyond walking and typing: menu, several sorts, moved columns, handle, sums, cut. */
import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery()

const status = (page: Page) => page.locator('footer')
const cell = (page: Page, name: string) => page.getByRole('gridcell', { name, exact: true })
const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name })
const heads = (page: Page) =>
  page
    .getByRole('columnheader')
    .evaluateAll((all) => all.map((head) => head.querySelector('[data-sort] > span')?.textContent))

async function readKinds(page: Page): Promise<readonly (readonly [string, readonly unknown[]])[]> {
  const changes = JSON.parse((await page.getByTestId('perubahan').textContent()) ?? '[]') as readonly {
    readonly kind: string
    readonly cells: readonly { readonly rowId: string; readonly columnId: string; readonly value: unknown }[]
  }[]
  return changes.map(
    ({ kind, cells }) => [kind, cells.map(({ rowId, value }) => `${rowId}=${JSON.stringify(value)}`)] as const,
  )
}

describe('menu of a list', () => {
  it('opens by the right button on what is under it, filters by that value, and shows the way out', async () => {
    const page = await gallery.open('#daftar')
    await cell(page, 'Forkopimda').first().click({ button: 'right' })
    expect(await page.getByRole('menu', { name: 'Menu daftar' }).count()).toBe(1)
    await menuItem(page, 'Saring “Forkopimda” saja').click()
    await eventually(() => status(page).textContent()).toMatch(/[34] dari 18 rapat/)
    expect(await page.getByText('Disaring menurut Jenis.').count()).toBe(1)
    await page.getByRole('button', { name: 'Hapus semua filter' }).click()
    await eventually(() => status(page).textContent()).toContain('18 rapat')
    expect(await page.getByText('Disaring menurut').count()).toBe(0)
  })

  it('opens by Shift+F10, is walked with arrows, and Esc gives the list back', async () => {
    const page = await gallery.open('#daftar')
    const grid = page.getByRole('grid', { name: 'Rapat' })
    await eventually(() => grid.getAttribute('aria-activedescendant')).not.toBeNull()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+F10')
    const focused = () => page.locator('[role="menuitem"]:focus').textContent()
    await eventually(focused).toContain('Buka')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await eventually(focused).toContain('Hapus')
    await page.keyboard.press('ArrowDown')
    await eventually(focused).toContain('Urutkan Rapat menaik')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('columnheader', { name: 'Rapat' }).getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Shift+F10')
    await eventually(focused).toContain('Buka')
    await page.keyboard.press('Escape')
    await eventually(() => page.getByRole('menu').count()).toBe(0)
    await eventually(() => grid.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('hides a column from its head and brings all back', async () => {
    const page = await gallery.open('#daftar')
    await page.getByRole('columnheader', { name: 'Pukul' }).click({ button: 'right' })
    await menuItem(page, 'Sembunyikan kolom Pukul').click()
    expect(await heads(page)).toEqual(['Tanggal', 'Rapat', 'Jenis', 'Hadir', 'Status'])
    await page.getByRole('columnheader', { name: 'Jenis' }).click({ button: 'right' })
    await menuItem(page, 'Tampilkan semua kolom').click()
    expect(await heads(page)).toHaveLength(6)
  })

  it('opens the filter of the column by Alt and arrow, without a mouse', async () => {
    const page = await gallery.open('#daftar')
    await eventually(() => page.getByRole('grid').getAttribute('aria-activedescendant')).not.toBeNull()
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Alt+ArrowDown')
    await eventually(() => page.locator('[type="search"]:focus').count()).toBe(1)
    await page.keyboard.type('fork')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await eventually(() => status(page).textContent()).toMatch(/[34] dari 18 rapat/)
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('[role="row"][aria-selected="true"]').count()).toBe(1)
  })
})

describe('columns', () => {
  it('number the columns that are sorted by, from two on', async () => {
    const page = await gallery.open('#daftar')
    const head = (name: string) => page.getByRole('columnheader', { name })
    await page.getByRole('button', { name: 'Jenis', exact: true }).click()
    expect(await head('Jenis').textContent()).toBe('Jenis')
    await page.getByRole('button', { name: 'Hadir', exact: true }).click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Hadir', exact: true }).click({ modifiers: ['Shift'] })
    expect([await head('Jenis').textContent(), await head('Hadir').textContent()]).toEqual(['Jenis1', 'Hadir2'])
    expect(await head('Hadir').getAttribute('aria-sort')).toBe('descending')
  })

  it('move by dragging and by Ctrl with an arrow, and stay so', async () => {
    const page = await gallery.open('#daftar')
    await page
      .getByRole('button', { name: 'Status', exact: true })
      .dragTo(page.getByRole('columnheader', { name: 'Jenis' }))
    expect(await heads(page)).toEqual(['Tanggal', 'Pukul', 'Rapat', 'Status', 'Jenis', 'Hadir'])
    await page.getByRole('button', { name: 'Pukul', exact: true }).focus()
    await page.keyboard.press('Control+ArrowRight')
    await page.keyboard.press('Control+ArrowRight')
    expect(await heads(page)).toEqual(['Tanggal', 'Rapat', 'Status', 'Pukul', 'Jenis', 'Hadir'])
    expect(await page.locator(':focus').textContent()).toBe('Pukul')
    await page.reload()
    expect(await heads(page)).toEqual(['Tanggal', 'Rapat', 'Status', 'Pukul', 'Jenis', 'Hadir'])
  })
})

describe('cells', () => {
  it('repeat what is chosen by pulling the handle, as one change', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '155.312').click()
    await page.keyboard.press('Shift+ArrowDown')
    const handle = page.locator('[data-handle]')
    const to = await cell(page, '180.301').boundingBox()
    await handle.hover()
    await page.mouse.down()
    await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 10, { steps: 4 })
    expect(await page.locator('[data-fill]').count()).toBe(3)
    await page.mouse.up()
    expect(await readKinds(page)).toEqual([['fill', ['k3=155312', 'k4=80904', 'k5=155312']]])
    await eventually(() => status(page).textContent()).toContain('Dipilih 5')
  })

  it('give the pull up with Esc', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '155.312').click()
    const to = await cell(page, '180.301').boundingBox()
    await page.locator('[data-handle]').hover()
    await page.mouse.down()
    await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 10, { steps: 4 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await readKinds(page)).toEqual([])
  })

  it('are cut and pasted from the menu', async () => {
    const page = await gallery.open('#sel', { permissions: ['clipboard-read', 'clipboard-write'] })
    await cell(page, '155.312').click({ button: 'right' })
    await menuItem(page, 'Potong').click()
    await eventually(() => readKinds(page)).toEqual([['clear', ['k1=null']]])
    await cell(page, '80.904').click({ button: 'right' })
    await menuItem(page, 'Tempel').click()
    await eventually(() => readKinds(page)).toEqual([
      ['clear', ['k1=null']],
      ['paste', ['k2=155312']],
    ])
  })

  it('say how many of those chosen hold something', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '66.230').click()
    await page.keyboard.press('Shift+ArrowDown')
    await eventually(() => status(page).textContent()).toContain('Dipilih 2  Hitung 1  Jumlah 66.230')
  })
})

describe('rows', () => {
  it('are summed over the column that the arrows have come to', async () => {
    const page = await gallery.open('#daftar')
    await eventually(() => page.getByRole('grid').getAttribute('aria-activedescendant')).not.toBeNull()
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Control+a')
    await eventually(() => status(page).textContent()).toMatch(/Dipilih 18 rapat {2}Jumlah Hadir/)
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+Control+ArrowDown')
    await eventually(() => status(page).textContent()).toMatch(/Dipilih 18 rapat {2}Jumlah Hadir [\d.]+ {2}Rata-rata/)
  })

  it('stay few in the document and near at hand when there are 10,000', async () => {
    const page = await gallery.open('#daftar10000')
    await eventually(() => status(page).textContent()).toContain('10.000 rapat')
    const count = () => page.getByRole('grid', { name: 'Rapat' }).evaluate((grid) => grid.querySelectorAll('*').length)
    expect(await count()).toBeLessThan(600)
    await page.getByRole('button', { name: 'Jenis', exact: true }).click()
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+End')
    await page.locator('[data-row="9999"]').waitFor()
    expect(await count()).toBeLessThan(620)
  })
})
