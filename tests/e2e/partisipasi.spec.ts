import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { KANTOR } from './isi'
import { field, openModule, pasteText } from './office'

test.use({ now: '2024-10-28T02:00:00.000Z', awal: KANTOR })

/** The two pemilihan of 27 November 2024, made from an empty register by keyboard. */
async function createPilkada(page: Page): Promise<void> {
  await openModule(page, 'Partisipasi')
  await page.keyboard.press('Control+n')
  await field(page, 'Tanggal pemungutan suara').fill('27/11/2024')
  await page.getByRole('checkbox', { name: 'Gubernur dan Wakil Gubernur' }).check()
  await page.getByRole('checkbox', { name: 'Wali Kota dan Wakil Wali Kota Bogor' }).check()
  await expect(page.getByText('diambil dari daftar resmi')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('grid', { name: 'Partisipasi per wilayah' })).toContainText('Bogor Selatan')
}

async function openRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pemilihan', exact: true }).click()
  await expect(page.getByRole('grid', { name: 'Daftar pemilihan' })).toContainText('Jawa Barat 2024')
}

/** The entry of the figures of the wali kota. */
async function openIsian(page: Page): Promise<void> {
  await openRegister(page)
  await page.getByRole('grid', { name: 'Daftar pemilihan' }).getByText('Wali Kota').click()
  await page.getByRole('button', { name: 'Isi data' }).click()
  await expect(page.getByRole('grid', { name: 'Isian data partisipasi' })).toContainText('Bogor Selatan')
}

test('two pemilihan of one day are made, and their wilayah is filled by a paste and undone as one', async ({
  page,
}) => {
  await createPilkada(page)
  await openRegister(page)
  await expectNoViolation(page)
  const register = page.getByRole('grid', { name: 'Daftar pemilihan' })
  await register.getByText('Wali Kota dan Wakil Wali Kota Bogor 2024').click()
  const panel = page.getByRole('complementary', { name: 'Pemilihan yang dipilih' })
  await expect(panel).toContainText('Persentase dihitung dari DPT.')
  await panel.getByRole('checkbox', { name: 'penyebut' }).nth(2).click()
  await expect(panel).toContainText('Persentase dihitung dari DPT + DPTb.')
  await expectNoViolation(page)

  await panel.getByRole('button', { name: 'Wilayah dan TPS' }).click()
  const wilayah = page.getByRole('grid', { name: 'Daftar wilayah' })
  await expect(wilayah).toContainText('Bogor Selatan')
  await wilayah.focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await pasteText(page, '21\n1.2\n19\n')
  await expect(wilayah.getByRole('gridcell').filter({ hasText: '1.2' })).toHaveAttribute('aria-invalid', 'true')
  await expect(wilayah.locator('[data-total]')).toContainText('40')
  await expectNoViolation(page)
  await page.getByText('Kecamatan', { exact: true }).first().click()
  await expect(wilayah.locator('[data-total]')).toContainText('40')
  await page.keyboard.press('Control+z')
  await expect(wilayah.locator('[data-total]')).not.toContainText('40')
})

test('a kecamatan is divided, and the stages take dates as people type them', async ({ page }) => {
  await createPilkada(page)
  await openRegister(page)
  await page.getByRole('button', { name: 'Wilayah dan TPS' }).click()
  await page.getByRole('radiogroup', { name: 'Tingkat' }).getByText('Kecamatan').click()
  const wilayah = page.getByRole('grid', { name: 'Daftar wilayah' })
  await wilayah.getByText('Tanah Sareal').click()
  await page.getByRole('button', { name: 'Pecah…' }).click()
  await field(page, 'Nama wilayah baru').fill('Tanah Sareal Utara')
  await page.getByRole('checkbox', { name: 'Kedung Badak' }).check()
  await page.keyboard.press('Control+Enter')
  await expect(wilayah).toContainText('Tanah Sareal Utara')
  await wilayah.getByText('Tanah Sareal Utara').click()
  const riwayat = page.getByRole('complementary', { name: 'Riwayat wilayah' })
  await expect(riwayat).toContainText('Pecah Tanah Sareal menjadi Tanah Sareal Utara')
  await expectNoViolation(page)

  await openModule(page, 'Partisipasi')
  await openRegister(page)
  await page.getByRole('grid', { name: 'Daftar pemilihan' }).getByText('Jawa Barat').click()
  await page.getByRole('button', { name: 'Tahapan' }).click()
  const tahapan = page.getByRole('grid', { name: 'Tahapan pemilihan' })
  await expect(tahapan).toContainText('Masa tenang')
  await tahapan.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('25 sep')
  await page.keyboard.press('Tab')
  await page.keyboard.type('23/11')
  await page.keyboard.press('Enter')
  await expect(tahapan).toContainText('Berjalan')
  await expectNoViolation(page)
})

test('figures are typed and pasted; what does not add up is named and may stay with a reason', async ({ page }) => {
  await createPilkada(page)
  await openIsian(page)
  const isian = page.getByRole('grid', { name: 'Isian data partisipasi' })
  await expect(isian).toContainText('Bogor Selatan')
  await isian.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await pasteText(page, '286\t75.931\t76.387\t152.318\n270\t71.401\t72.206\t143.067\n150\t39.815\t39,640\t\n')
  await expect(isian.getByRole('gridcell').filter({ hasText: '39,640' })).toHaveAttribute('aria-invalid', 'true')
  const panel = page.getByRole('complementary', { name: 'Keutuhan data' })
  await expect(panel).toContainText('DPT L + P 143.607, jumlah tertulis 143.067, selisih 540.')
  await expect(isian).toContainText('1 selisih')
  await expectNoViolation(page)

  await field(page, 'Catatan Bogor Timur').fill('menunggu perbaikan berita acara')
  await page.keyboard.press('Enter')
  await expect(isian).toContainText('Dengan catatan')
  await page.getByRole('radiogroup', { name: 'Bagian formulir' }).getByText('Suara').click()
  await expect(isian).toContainText('Tidak sah')
  await expectNoViolation(page)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Dengan catatan')).toHaveCount(0)
})

test('a range as target shows who is missing where, divides them to the last person, and explains the figure', async ({
  page,
}) => {
  await createPilkada(page)
  await openIsian(page)
  const isian = page.getByRole('grid', { name: 'Isian data partisipasi' })
  await isian.focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await pasteText(page, '152.318\n143.607\n79.455\n76.902\n179.864\n183.103\n')
  await expect(isian.locator('[data-total]')).toContainText('815.249')
  await page.getByRole('link', { name: 'Wali Kota dan Wakil Wali Kota Bogor 2024' }).click()
  const hasil = page.getByRole('grid', { name: 'Partisipasi per wilayah' })
  await expect(hasil.locator('[data-total]')).toContainText('815.249')

  await page.getByRole('button', { name: 'Pilih acuan…' }).click()
  await field(page, 'Nama acuan').fill('Pilkada 2017')
  await field(page, 'Partisipasi').fill('68')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Acuan Pilkada 2017, 68,00 %' })).toBeVisible()
  await page.getByRole('button', { name: 'Tetapkan target…' }).click()
  await page.getByRole('radiogroup', { name: 'Bentuk' }).getByText('Rentang').click()
  await field(page, 'Batas bawah').fill('80')
  await field(page, 'Batas atas').fill('82')
  await field(page, 'Ditetapkan oleh').fill('Pemerintah daerah')
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Target 80–82 %, Pemerintah daerah' })).toBeVisible()
  await expect(hasil.locator('[data-total]')).toContainText('97.831')
  await expect(page.getByText('Jumlah 6 wilayah sama dengan Kota Bogor.')).toBeVisible()
  await expect(page.getByText(/bila partisipasi sama dengan Pilkada 2017/)).toBeVisible()
  await expectNoViolation(page)

  await hasil.getByRole('gridcell', { name: '18.278' }).click()
  await expect(page.locator('footer')).toContainText('jelaskan angka ini')
  await page.keyboard.press('F1')
  const penjelasan = page.getByRole('dialog', { name: 'Jelaskan angka ini' })
  await expect(penjelasan).toContainText('Bogor Selatan: kurang 18.278 orang ke 80 %')
  await expect(penjelasan.getByRole('row', { name: /Harus datang, dibulatkan/ })).toContainText('121.854')
  await expectNoViolation(page)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('region', { name: 'Partisipasi pemilih' })).toContainText('PARTISIPASI PEMILIH')
  await expectNoViolation(page)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Bagi kekurangan…' }).click()
  const bagi = page.getByRole('grid', { name: 'Pembagian kekurangan' })
  await bagi
    .getByRole('row', { name: /Bogor Tengah/ })
    .getByRole('gridcell')
    .nth(2)
    .click()
  await page.keyboard.type('1000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Habis terbagi: 97.831 orang.')).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(hasil).toContainText('1.000')
  await page.keyboard.press('Control+z')
  await expect(hasil.getByRole('columnheader', { name: 'Jatah' })).toHaveCount(0)
})
