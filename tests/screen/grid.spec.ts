import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'

const gallery = startGallery()

type Change = {
  readonly kind: string
  readonly cells: readonly { rowId: string; columnId: string; value: unknown }[]
  readonly newRows: readonly unknown[]
  readonly rejected: readonly unknown[]
}

async function readChanges(page: Page): Promise<readonly Change[]> {
  return JSON.parse((await page.getByTestId('perubahan').textContent()) ?? '[]')
}

async function paste(page: Page, text: string) {
  await page.evaluate((value) => {
    const data = new DataTransfer()
    data.setData('text/plain', value)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
}

async function copy(page: Page): Promise<string> {
  return page.evaluate(() => {
    const data = new DataTransfer()
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    )
    return data.getData('text/plain')
  })
}

const status = (page: Page) => page.locator('footer')
const cell = (page: Page, name: string) => page.getByRole('gridcell', { name, exact: true })

describe('grid with rows', () => {
  it('walks with arrows, Page, Home and End, and opens with Enter', async () => {
    const page = await gallery.open('#daftar')
    const grid = page.getByRole('grid', { name: 'Rapat' })
    await eventually(() => grid.getAttribute('aria-activedescendant')).not.toBeNull()
    const active = () => page.locator('[role="row"][aria-selected="true"]').first().textContent()
    await page.keyboard.press('ArrowDown')
    expect(await active()).toContain('Rapat pemantauan masa tenang')
    await page.keyboard.press('End')
    expect(await active()).toContain('Rapat pembentukan Desk Pilkada')
    await page.keyboard.press('Home')
    expect(await active()).toContain('Rakor gladi')
    await page.keyboard.press('PageDown')
    expect(await active()).toContain('Rapat pembentukan')
    await page.keyboard.press('Enter')
    expect(await page.getByTestId('terbuka').textContent()).toBe('r17')
  })

  it('sorts by click, adds with Shift, and keeps the chosen row', async () => {
    const page = await gallery.open('#daftar')
    await page.getByText('Rakor Terpadu Desk Pilkada 2024').first().click()
    await page.getByRole('columnheader', { name: 'Rapat' }).getByRole('button', { name: 'Rapat', exact: true }).click()
    const first = () => page.locator('[data-row="0"]').textContent()
    expect(await first()).toContain('Audiensi FKUB')
    expect(await page.getByRole('columnheader', { name: 'Rapat' }).getAttribute('aria-sort')).toBe('ascending')
    expect(await page.locator('[role="row"][aria-selected="true"]').textContent()).toContain('Rakor Terpadu')
    await page.getByRole('button', { name: 'Jenis', exact: true }).click()
    await page.getByRole('button', { name: 'Hadir', exact: true }).click({ modifiers: ['Shift'] })
    expect(await page.locator('[aria-sort="ascending"]').count()).toBe(2)
  })

  it('filters by ticked values, says how many, remembers, and clears', async () => {
    const page = await gallery.open('#daftar')
    await page.getByRole('button', { name: 'Saring Jenis' }).click()
    await page.getByRole('searchbox', { name: 'Cari di Jenis' }).fill('fork')
    await page.getByRole('checkbox', { name: '(Pilih semua)' }).check()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await eventually(() => status(page).textContent()).toMatch(/[34] dari 18 rapat/)
    expect(await page.getByRole('button', { name: 'Saring Jenis, sedang disaring' }).count()).toBe(1)
    await page.reload()
    await eventually(() => status(page).textContent()).toMatch(/[34] dari 18 rapat/)
    await page.getByRole('searchbox', { name: 'Cari nama, acara, tempat' }).fill('tidak mungkin ada')
    await page.getByText('Tidak ada yang cocok dengan filter ini.').waitFor()
    await page.getByRole('button', { name: 'Hapus semua filter' }).click()
    await eventually(() => status(page).textContent()).toContain('18 rapat')
  })

  it('filters dates by a range typed like people type', async () => {
    const page = await gallery.open('#daftar')
    await page.getByRole('button', { name: 'Saring Tanggal' }).click()
    await page.getByRole('textbox', { name: 'Dari' }).fill('1/11/2024')
    await page.getByRole('textbox', { name: 'Sampai' }).fill('8 nov 2024')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await eventually(() => status(page).textContent()).toContain('4 dari 18 rapat')
  })

  it('deletes with Delete and offers to take it back', async () => {
    const page = await gallery.open('#daftar')
    await page.locator('[data-row="0"]').click()
    await page.keyboard.press('Shift+ArrowDown')
    await eventually(() => status(page).textContent()).toContain('Dipilih 2 rapat')
    await page.keyboard.press('Delete')
    await page.getByText('2 rapat dihapus.').waitFor()
    await page.getByRole('button', { name: /Urungkan/ }).click()
    await eventually(() => status(page).textContent()).toContain('18 rapat')
  })

  it('shows the first steps when there is nothing', async () => {
    const page = await gallery.open('#kosong')
    await page.getByText('Belum ada rapat.').waitFor()
    await page.keyboard.press('2')
    await eventually(() => status(page).textContent()).toContain('Belum ada rapat')
    expect(
      await page.getByRole('button', { name: /Rakor Desk Pilkada/ }).evaluate((one) => one === document.activeElement),
    ).toBe(true)
  })
})

describe('grid with 5,000 rows', () => {
  it('draws fewer than 600 elements and reaches the last row at once', async () => {
    const page = await gallery.open('#daftar5000')
    await eventually(() => status(page).textContent()).toContain('5.000 rapat')
    const count = () => page.getByRole('grid', { name: 'Rapat' }).evaluate((grid) => grid.querySelectorAll('*').length)
    expect(await count()).toBeLessThan(600)
    await page.keyboard.press('Control+End')
    await page.locator('[data-row="4999"]').waitFor()
    expect(await count()).toBeLessThan(600)
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('5001')
    await page.getByRole('grid').evaluate((grid) => {
      grid.scrollTop = 0
    })
    // The chosen row stays in the document, so that it can be read aloud wherever one has scrolled.
    expect(await page.locator('[data-row="4999"]').count()).toBe(1)
  })
})

describe('grid with cells', () => {
  it('overwrites by typing, goes down with Enter, right with Tab, back with Esc', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '155.312').click()
    await page.keyboard.type('155.400')
    await page.keyboard.press('Enter')
    await page.keyboard.type('80000')
    await page.keyboard.press('Tab')
    await page.keyboard.type('9')
    await page.keyboard.press('Escape')
    expect((await readChanges(page)).flatMap(({ cells }) => cells)).toEqual([
      { rowId: 'k1', columnId: 'dpt', value: 155_400 },
      { rowId: 'k2', columnId: 'dpt', value: 80_000 },
    ])
    expect(await cell(page, '70.110').getAttribute('aria-selected')).toBe('true')
  })

  it('keeps a wrong value in its cell with the reason, without saving it', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '155.312').click()
    await page.keyboard.type('31,649')
    await page.keyboard.press('Enter')
    const bad = page.locator('[aria-invalid="true"]')
    expect(await bad.textContent()).toBe('31,649')
    expect(await bad.getAttribute('title')).toContain('31.649')
    expect((await readChanges(page)).flatMap(({ cells }) => cells)).toEqual([])
  })

  it('takes a block from Excel as one change: good cells stay, bad ones turn red, rows are added', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '180.301').click()
    await paste(page, '181.000\t150.000\r\n177.500\tbanyak\r\n12\t10\r\n')
    const changes = await readChanges(page)
    expect(changes).toHaveLength(1)
    expect(changes[0]?.kind).toBe('paste')
    expect(changes[0]?.cells).toEqual([
      { rowId: 'k5', columnId: 'dpt', value: 181_000 },
      { rowId: 'k5', columnId: 'pengguna', value: 150_000 },
      { rowId: 'k6', columnId: 'dpt', value: 177_500 },
    ])
    expect(changes[0]?.newRows).toEqual([{ dpt: 12, pengguna: 10 }])
    expect(await page.locator('[aria-invalid="true"]').textContent()).toBe('banyak')
  })

  it('fills the selection with one pasted value, repeats with Ctrl+D, empties with Delete', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '155.312').click()
    await page.keyboard.press('Shift+ArrowDown')
    await paste(page, '7')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await page.keyboard.press('Delete')
    expect((await readChanges(page)).map(({ kind, cells }) => [kind, cells.length])).toEqual([
      ['paste', 2],
      ['fill', 1],
      ['clear', 2],
    ])
  })

  it('sums the selection in the status bar and copies it as Excel wants it', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '155.312').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    await eventually(() => status(page).textContent()).toContain('Dipilih 4  Jumlah 433.327  Rata-rata 108.332')
    expect(await copy(page)).toBe('155312\t127001\r\n80904\t70110')
  })

  it('jumps with Ctrl and arrows to the edge of what is filled', async () => {
    const page = await gallery.open('#sel')
    await cell(page, '127.001').click()
    await page.keyboard.press('Control+ArrowDown')
    expect(await page.locator('[data-active]').textContent()).toBe('66.230')
    await page.keyboard.press('Control+Home')
    expect(await page.locator('[data-active]').textContent()).toBe('Bogor Selatan')
  })

  it('shows totals of what is shown', async () => {
    const page = await gallery.open('#sel')
    expect(await page.getByRole('row', { name: /^Jumlah/ }).textContent()).toContain('815.249')
  })
})
