import { expect, type Page } from '@playwright/test'
import { NAMA_RAPAT } from './isi'

/** Opens the rakor of `withRapatDesk`, the only one in the register, by keyboard. */
export async function openRapatDesk(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  const register = page.getByRole('grid', { name: 'Daftar rapat' })
  await expect(register).toContainText(NAMA_RAPAT)
  await expect(register).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: NAMA_RAPAT })).toBeVisible()
}

/** Opens a stage of the rapat by its key, `Ctrl+1` … `Ctrl+5`. */
export async function openTahap(page: Page, nomor: number): Promise<void> {
  await page.keyboard.press(`Control+${nomor}`)
}

/** Opens Kehadiran and waits until what is typed goes into its field. */
export async function openKehadiran(page: Page): Promise<void> {
  await openTahap(page, 2)
  await expect(page.getByRole('combobox', { name: 'Catat kehadiran' })).toBeFocused()
}

/** Waits until everything typed so far is on disk. */
export async function waitForSave(page: Page): Promise<void> {
  await expect(page.getByText(/Tersimpan \d\d\.\d\d/)).toBeVisible()
}

/** Opens the notula of the rapat and begins it; its first acara is open then, ready for lines. */
export async function beginCatatan(page: Page): Promise<void> {
  await openTahap(page, 3)
  await expect(page.getByText('Notula belum ditulis.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Kesiapan logistik' })).toBeVisible()
}

/** Begins the notula in the view of its document, with all its fields. */
export async function beginNotula(page: Page): Promise<void> {
  await beginCatatan(page)
  await page.keyboard.press('Control+Shift+d')
  await expect(page.getByRole('region', { name: 'Simpulan' })).toBeVisible()
}
