import { expect, type Page } from '@playwright/test'
import type { Simpul } from './fixture'

/** The one field of that label; listboxes carry the same name and are left out. */
export function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true }).or(page.getByRole('combobox', { name, exact: true }))
}

/** Takes an empty Simpul through the first start as Kota Bogor, by keyboard, to Beranda. */
export async function setUpOffice(page: Page): Promise<void> {
  await field(page, 'Kabupaten atau kota').pressSequentially('kota bogor')
  await expect(page.getByRole('option', { name: /Kota Bogor/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'Baris pertama kop')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'Nama')).toBeFocused()
  await page.keyboard.type('Dr. Siti Rahmawati, M.Si.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Mulai bekerja' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Modul' })).toBeVisible()
}

/** Opens a module from the sidebar and waits for its title. */
export async function openModule(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Modul' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Pastes text into whatever has the focus, as Ctrl+V from Excel would. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** The browser reports each refused request in its console; a test that looked at the refusal takes those lines away. */
export function forgetRefusals(simpul: Simpul): void {
  simpul.expectRefusals()
}
