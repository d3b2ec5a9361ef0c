import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { KANTOR } from './isi'
import { forgetRefusals, openModule, pasteText } from './office'

test.use({ now: '2024-11-11T02:30:00.000Z', awal: KANTOR })

test('names are typed into the sheet, gelar apart, NIP in groups, and one key takes a name back', async ({ page }) => {
  await openModule(page, 'Jabatan')
  const sheet = page.getByRole('grid', { name: 'Daftar jabatan' })
  await expect(sheet).toContainText('Wali Kota Bogor')
  await expectNoViolation(page)

  await sheet.getByText('Kapolres', { exact: true }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Drs. Arya Contoh, S.H., M.H.')
  await page.keyboard.press('Tab')
  const panel = page.getByRole('complementary', { name: 'Jabatan yang dipilih' })
  await expect(panel.getByRole('button', { name: /Drs\. Arya Contoh, S\.H\., M\.H\./ })).toBeVisible()
  await page.keyboard.type('197601012001031001')
  await page.keyboard.press('Enter')
  await expect(sheet).toContainText('19760101 200103 1 001')

  await page.keyboard.press('Control+z')
  await expect(sheet).not.toContainText('19760101 200103 1 001')
  await page.keyboard.press('Control+z')
  await expect(sheet).not.toContainText('Arya Contoh')
})

test('a jabatan has holders by period; who holds it follows from the day', async ({ page, simpul }) => {
  await openModule(page, 'Jabatan')
  const sheet = page.getByRole('grid', { name: 'Daftar jabatan' })
  await sheet.getByText('Wali Kota Bogor', { exact: true }).click()
  const panel = page.getByRole('complementary', { name: 'Jabatan yang dipilih' })
  await panel.getByRole('button', { name: 'Pejabat baru' }).click()
  const form = page.getByRole('form', { name: 'Pejabat baru' })
  await form.getByRole('textbox', { name: 'Nama tanpa gelar' }).fill('Bima Fiktif')
  await form.getByRole('textbox', { name: 'NIP' }).fill('123')
  await expect(form.getByText('NIP biasanya 18 angka, ini 3.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Mulai' }).fill('1/1/2020')
  await form.getByRole('textbox', { name: 'Sampai' }).fill('31/12/2019')
  await page.keyboard.press('Control+Enter')
  await expect(form.getByRole('alert')).toBeVisible()
  await form.getByRole('textbox', { name: 'Sampai' }).fill('31/12/2023')
  await page.keyboard.press('Control+Enter')
  await expect(panel).toContainText('01/01/2020 sampai 31/12/2023')
  await expect(sheet).not.toContainText('Bima Fiktif')

  await panel.getByRole('button', { name: 'Pejabat baru' }).click()
  await form
    .getByRole('combobox', { name: 'Jenis' })
    .or(form.getByRole('textbox', { name: 'Jenis' }))
    .click()
  await page.getByRole('option', { name: 'Pj.', exact: true }).click()
  await form.getByRole('textbox', { name: 'Nama tanpa gelar' }).fill('Melati Umpama')
  await form.getByRole('textbox', { name: 'Mulai' }).fill('1/1/2024')
  await page.keyboard.press('Control+Enter')
  await expect(sheet).toContainText('Pj. Melati Umpama')
  await expectNoViolation(page)

  await panel.getByRole('button', { name: 'Riwayat' }).click()
  await expect(panel).toContainText('Ditambahkan')
  forgetRefusals(simpul)
})

test('order is changed by Alt and arrows, goes back to UU 9/2010, and a jabatan can rest', async ({ page }) => {
  await openModule(page, 'Jabatan')
  await page.getByText('Urutan protokol', { exact: true }).click()
  const sheet = page.getByRole('grid', { name: 'Daftar jabatan' })
  const places = async () => (await sheet.getByRole('row').allInnerTexts()).slice(1, 6).join('\n')
  await expect(sheet.getByRole('row').nth(1)).toContainText('Wali Kota Bogor')
  await sheet.getByText('Ketua DPRD Kota Bogor').click()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(sheet.getByRole('row').nth(2)).toContainText('Ketua DPRD Kota Bogor')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(sheet.getByRole('row').nth(1)).toContainText('Ketua DPRD Kota Bogor')
  await page.getByRole('button', { name: 'Kembalikan urutan UU 9/2010' }).click()
  await expect(sheet.getByRole('row').nth(3)).toContainText('Ketua DPRD Kota Bogor')
  expect(await places()).toContain('Wakil Wali Kota Bogor')

  await sheet.getByText('Ketua Pengadilan Agama Bogor').click()
  await page.getByRole('switch', { name: 'Aktif' }).click()
  await expect(sheet).not.toContainText('Ketua Pengadilan Agama Bogor')
  await page.getByRole('button', { name: /^Tampilkan/ }).click()
  await page.getByRole('option', { name: 'Semua' }).click()
  await expect(sheet).toContainText('Nonaktif')
})

test('a new jabatan, and a name that exists already', async ({ page, simpul }) => {
  await openModule(page, 'Jabatan')
  await page.keyboard.press('Control+n')
  const nama = page.getByRole('dialog').getByRole('textbox', { name: 'Nama jabatan' })
  await expect(nama).toBeFocused()
  await page.keyboard.type('camat bogor utara')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('sudah ada')
  await nama.fill('Kepala Rumah Sakit Contoh')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('grid', { name: 'Daftar jabatan' })).toContainText('Kepala Rumah Sakit Contoh')
  forgetRefusals(simpul)
})

test('a block from Excel is compared before it is saved, and one key takes all of it back', async ({ page }) => {
  await openModule(page, 'Jabatan')
  const sheet = page.getByRole('grid', { name: 'Daftar jabatan' })
  await sheet.focus()
  await pasteText(
    page,
    [
      'No\tJabatan\tNama Pejabat\tNIP\tUnsur',
      '1\tCamat Bogor Utara\tRatna Ibarat, S.STP., M.AP.\t19800101 200501 2 001\tCamat',
      '2\tKepala Kantor Pos Contoh\tSatria Rekaan\t\tInstansi vertikal',
      '3\tKetua Panitia\tDewi Andaian\t\tTidak Ada Unsurnya',
    ].join('\n'),
  )
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('3 baris: 1 baru, 1 berubah, 0 sama, 1 salah.')
  await expect(dialog.getByRole('row').nth(1)).toContainText('Berubah')
  await expect(dialog.getByRole('row').nth(2)).toContainText('Baru')
  await expect(dialog.getByRole('row').nth(3)).toContainText('Salah')
  await expect(dialog.getByRole('row').nth(3)).toContainText('Tidak Ada Unsurnya')
  await expect(dialog.getByRole('combobox', { name: 'Arti kolom 3' })).toHaveValue('nama')
  await expectNoViolation(page)
  await dialog.getByRole('button', { name: 'Simpan 2 baris' }).click()

  await expect(page.getByText('2 baris disimpan: 1 baru, 1 berubah. 1 baris salah dilewati.')).toBeVisible()
  await page.getByRole('searchbox').fill('ratna')
  await expect(sheet).toContainText('Ratna Ibarat, S.STP., M.AP.')
  await page.getByRole('searchbox').fill('')
  await sheet.focus()
  await page.keyboard.press('Control+z')
  await page.getByRole('searchbox').fill('kantor pos')
  await expect(page.getByText('Tidak ada yang cocok dengan filter ini.')).toBeVisible()
})
