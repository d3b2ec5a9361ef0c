import { expect, type Page } from '@playwright/test'
import { field, setUpOffice } from './office'

export const NAMA_RAPAT = 'Rakor Terpadu Desk Pilkada 2024'

/** From an empty Simpul to a Desk Pilkada rakor on `tanggal` (as typed), with its ten acara and everybody invited. */
export async function createRapatDesk(page: Page, tanggal: string): Promise<void> {
  await setUpOffice(page)
  await page.keyboard.press('Alt+2')
  await expect(page.getByText('Belum ada rapat.')).toBeVisible()
  await page.keyboard.press('1')
  await expect(field(page, 'Nama rapat')).toBeFocused()
  await field(page, 'Nama rapat').fill(NAMA_RAPAT)
  await field(page, 'Tanggal').fill(tanggal)
  await field(page, 'Jam mulai').fill('9')
  await page.keyboard.press('Tab')
  await field(page, 'Jam selesai').fill('11.40')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: NAMA_RAPAT })).toBeVisible()
}

/** Opens a stage of the rapat by its key, `Ctrl+1` … `Ctrl+5`. */
export async function openTahap(page: Page, nomor: number): Promise<void> {
  await page.keyboard.press(`Control+${nomor}`)
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
