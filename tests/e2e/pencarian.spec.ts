import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { NAMA_RAPAT, withRapatDesk } from './isi'
import { beginNotula, openRapatDesk, waitForSave } from './rapat-desk'

test.use({ now: '2024-11-11T05:00:00.000Z', awal: withRapatDesk('2024-11-01') })

/** One rapat with a keputusan and a tindak lanjut in its notula. */
async function writeNotula(page: Page): Promise<void> {
  await openRapatDesk(page)
  await beginNotula(page)
  await page.keyboard.press('Control+Shift+l')
  await page.keyboard.type('Menyiapkan mitigasi banjir di titik rawan')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('7/11')
  await page.keyboard.press('Enter')
  await waitForSave(page)
}

test('the palette finds words inside records, forgives a slip and opens the place', async ({ page }) => {
  await writeNotula(page)
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Control+k')
  const palet = page.getByRole('dialog', { name: 'Palet perintah' })
  await page.keyboard.type('siapkan banjir')
  const temuan = palet.getByRole('option', { name: /Menyiapkan mitigasi banjir/ })
  await expect(temuan.locator('mark')).toHaveText(['Menyiapkan', 'banjir'])
  await expectNoViolation(page)

  await page.keyboard.press('Control+a')
  await page.keyboard.type('mitgiasi')
  await expect(temuan.locator('mark')).toHaveText(['mitigasi'])
  await expect(palet.getByRole('status')).toContainText('salah ketik dimaafkan')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/tindak-lanjut\?pilih=/)
})

test('the signs of the palette ask for one kind only', async ({ page }) => {
  await openRapatDesk(page)
  await page.keyboard.press('Control+k')
  const palet = page.getByRole('dialog', { name: 'Palet perintah' })
  await page.keyboard.type('#pilkada')
  await expect(palet.getByRole('option')).toHaveCount(1)
  await expect(palet.getByRole('option')).toContainText(NAMA_RAPAT)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('@bogut')
  await expect(palet.getByRole('option').first()).toContainText('Camat Bogor Utara')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('>cari di semua')
  await expect(palet.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Cari di semua catatan' })).toBeVisible()
})

test('the search page narrows, keeps a choice, and leads to the place and back', async ({ page }) => {
  await writeNotula(page)
  await page.keyboard.press('Control+Shift+f')
  const kata = page.getByRole('searchbox', { name: 'Cari di semua catatan' })
  await expect(kata).toBeFocused()
  await expect(page.getByText('Ketik yang dicari.')).toBeVisible()
  await expectNoViolation(page)

  await page.keyboard.type('rawan')
  const hasil = page.getByRole('grid', { name: 'Hasil pencarian' })
  const tindakLanjut = hasil.getByRole('row', { name: /Tindak lanjut.*titik rawan/ })
  await expect(tindakLanjut).toBeVisible()
  await expectNoViolation(page)

  await page.getByRole('button', { name: 'Jenis Semua' }).click()
  await page.getByRole('option', { name: 'Jabatan', exact: true }).click()
  await expect(page.getByText('Tidak ada yang cocok dengan “rawan”.')).toBeVisible()
  await page.getByRole('button', { name: 'Jenis Jabatan' }).click()
  await page.getByRole('option', { name: 'Tindak lanjut', exact: true }).click()
  await expect(tindakLanjut).toBeVisible()
  await page.getByRole('button', { name: 'Waktu Semua waktu' }).click()
  await page.getByRole('option', { name: '2023' }).click()
  await expect(tindakLanjut).toBeHidden()
  await page.getByRole('button', { name: 'Waktu 2023' }).click()
  await page.getByRole('option', { name: '2024' }).click()
  await expect(tindakLanjut).toBeVisible()

  await page.getByRole('button', { name: 'Simpan saringan' }).click()
  await expect(page.getByRole('textbox', { name: 'Nama' })).toHaveValue('rawan')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Saringan rawan' })).toBeVisible()

  await kata.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await expect(page.getByRole('complementary', { name: 'Temuan yang dipilih' })).toContainText('Jumat, 1 November 2024')
  await expectNoViolation(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/tindak-lanjut\?pilih=/)
  await page.keyboard.press('Control+Shift+f')
  await expect(tindakLanjut).toBeVisible()
  await expect(kata).toHaveValue('rawan')

  await page.getByRole('button', { name: 'Jabatan Semua' }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.type('bogut')
  await expect(page.getByRole('option')).toHaveText(['Camat Bogor Utara'])
  await expectNoViolation(page, { withPopup: true })
  await page.getByRole('option').click()
  await expect(tindakLanjut).toBeHidden()
})
