import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { withRapatDesk } from './isi'
import { field } from './office'
import { beginNotula, openRapatDesk, openTahap, waitForSave } from './rapat-desk'

test.use({ now: '2024-11-11T05:00:00.000Z', awal: withRapatDesk('2024-11-11') })

/** A notula with one decision, and one thing to be done by nobody until a Saturday. */
async function writeNotula(page: Page): Promise<void> {
  await openRapatDesk(page)
  await beginNotula(page)
  await page.keyboard.press('Control+Shift+k')
  await page.keyboard.type('Logistik dikirim tepat waktu.')
  await page.keyboard.press('Control+Shift+l')
  await page.keyboard.type('Menyampaikan jadwal distribusi')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('23/11')
  await page.keyboard.press('Enter')
  await waitForSave(page)
}

/** Walks down with the arrow key until that finding is in hand. */
async function walkTo(page: Page, judul: string): Promise<void> {
  const inHand = page.locator('li[aria-current] h3')
  await expect(inHand).toBeVisible()
  for (let step = 0; step < 20; step += 1) {
    if ((await inHand.textContent())?.includes(judul) === true) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`no finding “${judul}”`)
}

test('what must be mended is mended by keyboard, the rest set aside with a reason, then the notula is final', async ({
  page,
}) => {
  await writeNotula(page)
  await page.keyboard.press('Control+Enter')
  const panel = page.getByRole('region', { name: 'Sidang periksa' })
  await expect(panel).toContainText('2 harus diperbaiki')
  const final = page.getByRole('button', { name: 'Jadikan final' })
  await expect(final).toBeDisabled()
  await expect(page.getByRole('link', { name: /^Final/ })).toContainText('2 harus diperbaiki')
  // The paper carries the numbers of the list.
  const naskah = page.getByRole('region', { name: /^Naskah notula/ })
  await expect(naskah.getByRole('button', { name: 'Temuan 2, Tindak lanjut tanpa penanggung jawab' })).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(final).toBeDisabled()

  // 1: nobody was recorded; Enter leads to the door.
  await expect(page.getByRole('button', { name: 'Catat kehadiran Enter' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/kehadiran$/)
  await page.keyboard.type('wali kota')
  await page.keyboard.press('Enter')
  await openTahap(page, 4)

  // 2: nobody answers for it; Enter leads into the very field.
  await expect(panel).toContainText('1 harus diperbaiki')
  await walkTo(page, 'Tindak lanjut tanpa penanggung jawab')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Penanggung jawab tindak lanjut 1')).toBeFocused()
  await page.keyboard.type('ketua kpu')
  await page.keyboard.press('Enter')
  await waitForSave(page)
  await openTahap(page, 4)
  await expect(final).toBeEnabled()
  await expect(panel).not.toContainText('harus diperbaiki')

  // A Saturday becomes the Friday before at once, and Ctrl+Z takes that back.
  await walkTo(page, 'Batas waktu jatuh pada hari libur')
  await expect(page.locator('li[aria-current]')).toContainText('23 November 2024 adalah hari Sabtu')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: /Batas waktu jatuh pada hari libur/ })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(panel.getByRole('heading', { name: /Batas waktu jatuh pada hari libur/ })).toBeVisible()

  // A lets it stand, but not without a reason.
  await walkTo(page, 'Batas waktu jatuh pada hari libur')
  await page.keyboard.press('a')
  const alasan = page.getByRole('textbox', { name: 'Alasan' })
  await expect(alasan).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Tulis alasannya, misalnya: sudah dikenal semua peserta.')).toBeVisible()
  await page.keyboard.type('Posko buka pada hari Sabtu')
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(panel.getByText('1 temuan diabaikan')).toBeVisible()

  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Notula dikunci sebagai versi 1.')).toBeVisible()
  const versi = page.getByRole('region', { name: 'Versi notula' })
  await versi.getByText('1 temuan diabaikan').click()
  await expect(versi).toContainText('Alasan: Posko buka pada hari Sabtu')
  await expectNoViolation(page)
})

test('without a notula there is nothing to check, and a final one shows its paper', async ({ page }) => {
  await openRapatDesk(page)
  await openTahap(page, 4)
  await expect(page.getByText('Notula belum ditulis.')).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/notula$/)
})
