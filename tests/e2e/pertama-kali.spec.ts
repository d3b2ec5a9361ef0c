import { writeFileSync } from 'node:fs'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { field, forgetRefusals, setUpOffice } from './office'

test.use({ now: '2024-11-11T02:30:00.000Z' })

test('a new office answers three questions by keyboard and finds its jabatan prepared', async ({ page }) => {
  const kop = page.getByRole('img', { name: /^Kop surat/ })
  await expect(page.getByRole('heading', { name: 'Kantor mana yang memakai Simpul?' })).toBeVisible()
  await expectNoViolation(page)

  await field(page, 'Kabupaten atau kota').pressSequentially('bog')
  await expect(kop).toHaveAccessibleName(/PEMERINTAH BOG/)
  await expect(page.getByRole('option', { name: /Kota Bogor 6 kecamatan/ })).toBeVisible()
  await field(page, 'Kabupaten atau kota').fill('kota bogor')
  await page.keyboard.press('Enter')
  await expect(kop).toHaveAccessibleName(/PEMERINTAH KOTA BOGOR, BADAN KESATUAN BANGSA DAN POLITIK/)
  await expect(page.getByText(/6 kecamatan, .* disiapkan untuk Kota Bogor/)).toBeVisible()
  await page.keyboard.press('Control+Enter')

  await expect(field(page, 'Baris pertama kop')).toHaveValue('PEMERINTAH KOTA BOGOR')
  await expect(field(page, 'Tempat di depan tanggal surat')).toHaveValue('Bogor')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Alamat dan kode pos')).toBeFocused()
  await page.keyboard.type('Jalan Contoh No. 10, Kota Bogor 16121')
  await expect(kop).toHaveAccessibleName(/Jalan Contoh No\. 10/)
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')

  await field(page, 'Nama').fill('Dr. Siti Rahmawati, M.Si.')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Nama')).toHaveValue('Siti Rahmawati')
  await expect(field(page, 'Gelar depan')).toHaveValue('Dr.')
  await expect(field(page, 'Gelar belakang')).toHaveValue('M.Si.')
  await field(page, 'NIP').fill('1986092620150510')
  await expect(page.getByText('NIP biasanya 18 angka, ini 16.')).toBeVisible()
  await field(page, 'NIP').fill('198609262015051001')
  await page.keyboard.press('Enter')
  await expect(field(page, 'NIP')).toHaveValue('19860926 201505 1 001')
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('status').filter({ hasText: 'jabatan disiapkan' })).toContainText('6 kecamatan')
  await expectNoViolation(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Modul' })).toContainText('Kota Bogor')
})

test('what is missing is said beside its field and nothing goes on', async ({ page }) => {
  await field(page, 'Nama perangkat daerah').fill('')
  await field(page, 'Kabupaten atau kota').fill('tidak ada nama ini')
  await expect(page.getByText('Tidak ada kabupaten atau kota dengan nama ini.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Pilih kabupaten atau kota dari daftar.')).toBeVisible()
  await expect(page.getByText('Nama perangkat daerah belum diisi.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Kantor mana yang memakai Simpul?' })).toBeVisible()
})

test('a logo that is no picture or too large is refused in plain words, a picture is shown', async ({
  page,
  simpul,
}, info) => {
  await field(page, 'Kabupaten atau kota').fill('kota bogor')
  await expect(page.getByRole('option', { name: /Kota Bogor/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  const input = page.locator('input[type="file"]')
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )

  await input.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('bukan gambar') })
  await expect(page.getByRole('alert')).toContainText('logo.png')
  await expect(page.getByRole('button', { name: 'Pilih gambar logo' })).toBeVisible()

  await input.setInputFiles({ name: 'tiga.png', mimeType: 'image/png', buffer: Buffer.alloc(3 * 1024 * 1024, 1) })
  await expect(page.getByRole('alert')).toContainText('tiga.png')
  await expect(page.getByRole('alert')).toContainText('2 MB')

  const besar = info.outputPath('besar.png')
  writeFileSync(besar, Buffer.alloc(50 * 1024 * 1024, 1))
  await input.setInputFiles(besar)
  await expect(page.getByRole('alert')).toContainText('besar.png')
  await expect(page.getByRole('alert')).toContainText('2 MB')

  await input.setInputFiles({ name: 'lambang.png', mimeType: 'image/png', buffer: png })
  await expect(page.getByRole('img', { name: 'Logo yang dipakai' })).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
  forgetRefusals(simpul)
})

test('Ruang latihan opens from the first start and leads back to an office that is still empty', async ({ page }) => {
  await page.getByRole('button', { name: 'Buka Ruang latihan' }).click()
  await expect(page.getByRole('navigation', { name: 'Modul' })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page.getByRole('button', { name: 'Kembali ke data kantor' }).click()
  await expect(page.getByRole('heading', { name: 'Kantor mana yang memakai Simpul?' })).toBeVisible({ timeout: 20_000 })
})

test('every choice can be changed later, is kept at once and shows in the letterhead', async ({ page, simpul }) => {
  await setUpOffice(page)
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  const kop = page.getByRole('img', { name: /^Kop surat/ })
  await field(page, 'Baris kedua').fill('KANTOR KESATUAN BANGSA DAN POLITIK')
  await page.keyboard.press('Enter')
  await expect(kop).toHaveAccessibleName(/KANTOR KESATUAN BANGSA/)
  await page.getByRole('radiogroup', { name: 'Ukuran huruf' }).getByText('12 pt').click()
  await page.getByRole('checkbox', { name: 'Nomor HP' }).check()
  await field(page, 'Tepi kiri').fill('30')
  await page.keyboard.press('Enter')
  await field(page, 'Ruang tanda tangan').fill('40')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Paling besar 30.')).toBeVisible()
  await expect(page.getByText(/Tersimpan \d/)).toBeVisible()
  await expectNoViolation(page)

  const again = await simpul.start()
  await again.getByRole('link', { name: 'Pengaturan' }).click()
  await expect(field(again, 'Baris kedua')).toHaveValue('KANTOR KESATUAN BANGSA DAN POLITIK')
  await expect(field(again, 'Tepi kiri')).toHaveValue('30')
  await expect(again.getByRole('checkbox', { name: 'Nomor HP' })).toBeChecked()
  await expect(again.getByRole('radio', { name: '12 pt' })).toBeChecked()
})
