import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { KANTOR, withRapatDesk } from './isi'
import { openModule } from './office'
import { beginNotula, openRapatDesk, waitForSave } from './rapat-desk'

test.use({ now: '2024-11-11T05:00:00.000Z', awal: withRapatDesk('2024-11-01') })

test.describe('without a rapat', () => {
  test.use({ awal: KANTOR })

  test('an office is told where to begin', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1, name: 'Senin, 11 November 2024' })).toBeVisible()
    await expect(page.getByText('Belum ada rapat.')).toBeVisible()
    await expectNoViolation(page)
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('dialog')).toBeVisible()
  })
})

test('what is late stands first, is marked done with Spasi and comes back with Ctrl+Z', async ({ page }) => {
  await openRapatDesk(page)
  await page.keyboard.press('Control+Enter')
  await expect(
    page.locator('header').getByText('Terjadwal').or(page.getByText('Menunggu notula').first()),
  ).toBeVisible()
  await beginNotula(page)
  for (const [uraian, batas] of [
    ['Menyiapkan mitigasi banjir', '7/11'],
    ['Mengedarkan surat netralitas', '12/11'],
    ['Mengawasi distribusi', '25/11'],
  ] as const) {
    await page.keyboard.press('Control+Shift+l')
    await page.keyboard.type(uraian)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type(batas)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('textbox', { name: 'Tindak lanjut 4', exact: true })).toBeFocused()
  await waitForSave(page)

  await page.keyboard.press('Alt+1')
  const daftar = page.getByRole('grid', { name: 'Yang perlu dikerjakan' })
  await expect(daftar.getByRole('row', { name: /Menyiapkan mitigasi banjir.*lewat 4 hari/ })).toBeVisible()
  await expect(daftar.getByRole('row', { name: /Mengedarkan surat netralitas.*besok/ })).toBeVisible()
  await expect(daftar.getByRole('row', { name: /Rakor Terpadu Desk Pilkada 2024.*sudah 10 hari/ })).toBeVisible()
  await expect(daftar).not.toContainText('Mengawasi distribusi')
  const rincian = page.getByRole('region', { name: 'Yang dipilih' })
  await expect(rincian).toContainText('Menyiapkan mitigasi banjir')
  await expectNoViolation(page)

  await page.keyboard.press('Space')
  await expect(daftar).not.toContainText('Menyiapkan mitigasi banjir')
  await expect(rincian).toContainText('Mengedarkan surat netralitas')
  await page.keyboard.press('Control+z')
  await expect(daftar).toContainText('Menyiapkan mitigasi banjir')

  await openModule(page, 'Tindak lanjut')
  const semua = page.getByRole('grid', { name: 'Daftar tindak lanjut' })
  await expect(semua).toContainText('Mengawasi distribusi')
  await semua.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(semua.getByRole('row', { name: /Menyiapkan mitigasi banjir.*Proses/ })).toBeVisible()
  await page.getByRole('button', { name: '4–7 1' }).click()
  await expect(semua).not.toContainText('Mengawasi distribusi')
  await expectNoViolation(page)
})

test('the recap is built with its progress and saved', async ({ page }) => {
  await openRapatDesk(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rekap rapat')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Rekap Excel' })
  await expect(dialog.getByLabel('Periode').first()).toHaveValue('Bulan ini, November 2024')
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: 'Rekap Excel sudah jadi' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Simpan Excel' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
  await expect(page.getByText('Disimpan di folder Unduhan.')).toBeVisible()
})
