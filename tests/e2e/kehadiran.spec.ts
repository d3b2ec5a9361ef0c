import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { withRapatDesk } from './isi'
import { openKehadiran, openRapatDesk, openTahap } from './rapat-desk'

test.use({ now: '2024-11-11T01:30:00.000Z', awal: withRapatDesk('2024-11-11') })

test('keeps pace with a door: two letters and a key for every person', async ({ page }) => {
  await openRapatDesk(page)
  await openKehadiran(page)
  const kolom = page.getByRole('combobox', { name: 'Catat kehadiran' })
  const grid = page.getByRole('grid', { name: /Daftar kehadiran/ })
  await expect(kolom).toBeFocused()
  await expectNoViolation(page)

  await page.keyboard.type('wa')
  await expect(page.getByRole('option').first()).toContainText('Wali Kota Bogor')
  await page.keyboard.press('Enter')
  await expect(kolom).toBeFocused()
  await expect(kolom).toHaveValue('')
  await expect(grid.getByRole('row', { name: /Wali Kota Bogor.*Hadir/ }).first()).toContainText('08.30')

  await expect(page.getByRole('region', { name: 'Baru saja dicatat' })).toContainText('Wali Kota Bogor')

  await page.keyboard.type('ketua dp w')
  await expect(page.getByRole('option').first()).toContainText('Diwakili')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Wakil Ketua I DPRD')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('row', { name: /Ketua DPRD/ })).toContainText('Wakil Ketua I DPRD')

  await page.keyboard.type('dandim i')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('row', { name: /Komandan Kodim/ })).toContainText('Izin')
  await page.keyboard.type('kajari t')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('row', { name: /Kepala Kejaksaan/ })).toContainText('Tidak hadir')

  await page.keyboard.type('camat')
  const kedua = await page.getByRole('option').nth(1).locator('span').first().textContent()
  await page.keyboard.type('2')
  await expect(grid.getByRole('row', { name: new RegExp(`${kedua}.*Hadir`) })).toBeAttached()

  await page.keyboard.type('+')
  await page.keyboard.type('Dewi Rekaan')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ketua FKUB')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Hitungan kehadiran' })
  await expect(panel).toContainText('1 tamu')
  await expect(panel).toContainText('2 hadir')
  await expect(panel).toContainText('1 diwakili')
  await expect(grid.getByRole('row', { name: /Dewi Rekaan.*Tamu.*Ketua FKUB/ })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(panel).not.toContainText('tamu')
  await expect(kolom).toBeFocused()
})

test('those already recorded come last and are changed the same way', async ({ page }) => {
  await openRapatDesk(page)
  await openKehadiran(page)
  await page.keyboard.type('camat')
  const pertama = (await page.getByRole('option').first().locator('span').first().textContent()) ?? ''
  await page.keyboard.press('Enter')
  await page.keyboard.type('camat')
  await expect(page.getByRole('option').first()).not.toContainText(pertama)
  await page.keyboard.press('Escape')
  await page.keyboard.type(`${pertama} i`)
  await expect(page.getByRole('option').first()).toContainText('sudah hadir')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: new RegExp(pertama) })).toContainText('Izin')
})

test('ticks 40 names from the paper list with at most 60 keystrokes', async ({ page }) => {
  await openRapatDesk(page)
  await openTahap(page, 1)
  const unsur = page.getByRole('complementary', { name: 'Undangan per unsur' })
  await unsur.getByRole('checkbox', { name: 'Sekda, asisten, staf ahli' }).click()
  await expect(unsur.getByRole('checkbox', { name: 'Sekda, asisten, staf ahli' })).toBeChecked()
  await openKehadiran(page)
  const rows = page.getByRole('grid', { name: /Daftar kehadiran/ })
  await expect(rows).toBeVisible()

  let keystrokes = 0
  const press = async (key: string) => {
    keystrokes += 1
    await page.keyboard.press(key)
  }
  await press('F4')
  for (let row = 1; row <= 40; row += 1) {
    // Every tenth came by a representative, every thirteenth had excused himself.
    if (row % 10 === 0) await press('w')
    else if (row % 13 === 0) await press('i')
    else await press('Enter')
  }
  await press('Escape')
  expect(keystrokes).toBeLessThanOrEqual(60)

  const panel = page.getByRole('complementary', { name: 'Hitungan kehadiran' })
  await expect(panel).toContainText('Terwakili 37 dari')
  // Reloaded at once, while the last of them may still be on their way.
  await page.reload()
  await expect(panel).toContainText('33 hadir')
  await expect(panel).toContainText('4 diwakili')
  await expect(panel).toContainText('3 izin')
  await expectNoViolation(page)
})

test('a record that could not be saved stays beside its row until it is', async ({ page, simpul }) => {
  await openRapatDesk(page)
  await openKehadiran(page)
  await page.route('**/rpc/kehadiran/set', (route) => route.abort())
  await page.keyboard.type('wa')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 catatan belum tersimpan. Tidak ada yang hilang; coba simpan lagi.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Hadir belum tersimpan/ })).toContainText('Wali Kota Bogor')
  await expectNoViolation(page)

  await page.unroute('**/rpc/kehadiran/set')
  await page.getByRole('button', { name: 'Simpan lagi' }).click()
  await expect(page.getByText('catatan belum tersimpan')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('row', { name: /Wali Kota Bogor.*Hadir/ }).first()).toBeVisible()
  expect(simpul.pageErrors).toEqual([])
})

test('cells of the list take the same letters, and a note names the representative', async ({ page }) => {
  await openRapatDesk(page)
  await openKehadiran(page)
  const row = page.getByRole('row', { name: /Ketua KPU Kota Bogor/ })
  await row.getByRole('gridcell').nth(2).click()
  await page.keyboard.type('w')
  await page.keyboard.press('Tab')
  await expect(row).toContainText('Diwakili')
  await page.keyboard.type('Sekretaris KPU')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Sekretaris KPU')
  await page.reload()
  await expect(row).toContainText('Diwakili')
  await expect(row).toContainText('Sekretaris KPU')
})
