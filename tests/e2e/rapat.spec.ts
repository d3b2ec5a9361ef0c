import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { KANTOR, withRapatDesk } from './isi'
import { field, forgetRefusals, openModule } from './office'
import { openRapatDesk } from './rapat-desk'

test.use({ now: '2024-11-11T02:30:00.000Z', awal: KANTOR })

test('from the empty register to a scheduled rakor, all by keyboard', async ({ page }) => {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { level: 1, name: 'Rapat' })).toBeVisible()
  await expect(page.getByText('Belum ada rapat.')).toBeVisible()
  await expectNoViolation(page)

  await page.keyboard.press('1')
  await expect(field(page, 'Nama rapat')).toBeFocused()
  await page.keyboard.type('Rakor Terpadu Desk Pilkada 2024')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Tanggal')).toBeFocused()
  await page.keyboard.type('15/11')
  await expect(page.getByText('Jumat, 15 November 2024')).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('9.30')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1140')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Paseban Sri Bima, Balai Kota Bogor')
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Rakor Terpadu Desk Pilkada 2024' })).toBeVisible()
  const facts = page.getByRole('region', { name: 'Fakta rapat' })
  await expect(facts).toContainText('Jumat, 15 November 2024')
  await expect(facts).toContainText('09.30–11.40 WIB')
  await expect(page.getByRole('grid', { name: 'Acara rapat' }).getByRole('row')).toHaveCount(12)
  await expectNoViolation(page)

  await expect(page.getByRole('button', { name: /Jadwalkan rapat/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: /Cetak daftar hadir/ })).toBeVisible()
  await expect(page.getByRole('banner').or(page.locator('header')).getByText('Terjadwal')).toBeVisible()
})

test('facts are edited in place; what cannot be is said and keeps the old fact', async ({ page, simpul }) => {
  await createRapat(page, 'Rakor Fakta', '15/11')
  const facts = page.getByRole('region', { name: 'Fakta rapat' })

  await facts.getByRole('button', { name: /^Hari, tanggal/ }).click()
  await field(page, 'Hari, tanggal').fill('31 november')
  await page.keyboard.press('Enter')
  await expect(page.getByText('31 November tidak ada. Maksudnya 30 November atau 1 Desember?')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(facts.getByRole('button', { name: /^Hari, tanggal: Jumat, 15 November 2024/ })).toBeFocused()

  await page.keyboard.press('F2')
  await field(page, 'Hari, tanggal').fill('1 des')
  await page.keyboard.press('Enter')
  await expect(facts.getByRole('button', { name: /^Hari, tanggal: Minggu, 1 Desember 2024/ })).toBeFocused()

  await facts.getByRole('button', { name: /^Waktu/ }).click()
  await field(page, 'Jam mulai').fill('9')
  await page.keyboard.press('Tab')
  await field(page, 'Jam selesai').fill('8.30')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Jam selesai 08.30 lebih awal daripada jam mulai 09.00.')).toBeVisible()
  await field(page, 'Jam selesai').fill('11')
  await page.keyboard.press('Enter')
  await expect(facts.getByRole('button', { name: /^Waktu: 09\.00–11\.00 WIB/ })).toBeVisible()

  await facts.getByRole('button', { name: /^Pencatat/ }).click()
  await field(page, 'Pencatat').fill('kabid pol')
  await page.keyboard.press('Enter')
  await expect(facts.getByRole('button', { name: /^Pencatat: Kepala Bidang Politik/ })).toBeFocused()

  await facts.getByRole('button', { name: /^Surat undangan/ }).click()
  await field(page, 'Nomor surat undangan').fill('000.1.5/212-Bakesbangpol')
  await page.keyboard.press('Tab')
  await field(page, 'Tanggal surat undangan').fill('28/10/2024')
  await page.keyboard.press('Enter')
  await expect(facts).toContainText('000.1.5/212-Bakesbangpol, 28 Oktober 2024')

  await page.keyboard.press('Control+z')
  await expect(facts).toContainText('000.1.5/212-Bakesbangpol')
  await expect(facts).not.toContainText('28 Oktober 2024')
  forgetRefusals(simpul)
})

test('acara are added in one paste, renamed, moved and removed, each undone by one key', async ({ page }) => {
  await createRapat(page, 'Rakor Acara', '15/11')
  await page.getByRole('button', { name: 'Tambah acara' }).first().click()
  await field(page, 'Acara baru').fill('1. Kesiapan logistik\n2. Kesiapan TPS\n- Pencegahan hoaks')
  await expect(page.getByRole('button', { name: 'Tambah 3 acara' })).toBeVisible()
  await page.keyboard.press('Enter')
  const list = page.getByRole('grid', { name: 'Acara rapat' })
  await expect(list).toContainText('3 acara')
  await field(page, 'Acara baru').fill('Netralitas ASN')
  await page.keyboard.press('Enter')
  await expect(list).toContainText('4 acara')
  await page.keyboard.press('Escape')

  await list.getByText('Kesiapan TPS').click()
  await page.keyboard.press('F2')
  await page.keyboard.press('End')
  await page.keyboard.type(' rawan')
  await page.keyboard.press('Enter')
  await expect(list).toContainText('Kesiapan TPS rawan')

  await list.getByText('Pencegahan hoaks').click()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(list.getByRole('row').nth(2)).toContainText('Pencegahan hoaks')

  await page.keyboard.press('Delete')
  await expect(list).toContainText('3 acara')
  await expect(page.getByRole('status').filter({ hasText: 'dihapus' })).toContainText(
    'Acara “Pencegahan hoaks” dihapus.',
  )
  await page
    .getByRole('button', { name: /Urungkan/ })
    .first()
    .click()
  await expect(list).toContainText('4 acara')
})

test('whole unsur are invited by one click, single jabatan by search and Spasi', async ({ page }) => {
  await createRapat(page, 'Rakor Undangan', '15/11')
  await page.keyboard.press('Control+1')
  const panel = page.getByRole('complementary', { name: 'Undangan per unsur' })
  await panel.getByRole('checkbox', { name: 'Camat' }).click()
  await expect(panel.getByRole('checkbox', { name: 'Camat' })).toBeChecked()
  await expect(panel).toContainText('6 dari 6')
  await expectNoViolation(page)

  await page.keyboard.press('Control+f')
  await page.keyboard.type('kapol')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(panel).toContainText('7 dari')
  await expect(panel.getByRole('checkbox', { name: 'Anggota Forkopimda' })).not.toBeChecked()

  await page.keyboard.press('Delete')
  await expect(panel).toContainText('6 dari')
  await expect(page.getByText(/Undangan Kepala Kepolisian .* dihapus\./)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(panel).toContainText('7 dari')

  await panel.getByRole('checkbox', { name: 'Camat' }).click()
  await expect(panel.getByRole('checkbox', { name: 'Camat' })).not.toBeChecked()
})

test('the register finds, filters, copies, removes and brings back', async ({ page }) => {
  await createRapat(page, 'Rakor Forkopimda Oktober', '22/10')
  await createRapat(page, 'Audiensi FKUB', '13/11')
  await createRapat(page, 'Rakor Forkopimda November', '15/11')
  await openModule(page, 'Rapat')
  const list = page.getByRole('grid', { name: 'Daftar rapat' })
  await expect(list).toContainText('Rakor Forkopimda November')
  await expect(page.getByText('3 rapat')).toBeVisible()
  await expectNoViolation(page)

  await page.keyboard.press('Control+f')
  await page.keyboard.type('forkopimda okt')
  await expect(page.getByText('1 dari 3 rapat')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Periode/ }).click()
  await page.getByRole('option', { name: 'Bulan ini' }).click()
  await expect(page.getByText('2 dari 3 rapat')).toBeVisible()
  await page.getByRole('button', { name: 'Hapus semua filter' }).click()

  await list.getByText('Audiensi FKUB').click()
  await expect(page.getByRole('region', { name: 'Rapat yang dipilih' })).toContainText('Rabu, 13 November 2024')
  await page.keyboard.press('Delete')
  await expect(page.getByText('“Audiensi FKUB” dihapus.')).toBeVisible()
  await expect(page.getByText('2 rapat', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page.getByRole('button', { name: 'Buka Kotak Sampah' }).click()
  const trash = page.getByRole('grid', { name: 'Yang dihapus' })
  await expect(trash).toContainText('Audiensi FKUB')
  await expectNoViolation(page)
  await trash.getByText('Audiensi FKUB').click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Kotak Sampah kosong.')).toBeVisible()

  await openModule(page, 'Rapat')
  await list.getByText('Audiensi FKUB').click()
  await expect(page.getByRole('region', { name: 'Rapat yang dipilih' })).toContainText('Audiensi FKUB')
  await page.keyboard.press('Control+d')
  await expect(page.getByRole('heading', { level: 1, name: 'Audiensi FKUB' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Hari, tanggal: Belum ada. Ubah' })).toBeVisible()
})

test('month and year show the same rapat, and arrow keys walk through the days', async ({ page }) => {
  await createRapat(page, 'Rakor Kalender', '15/11')
  await openModule(page, 'Rapat')
  await page.getByText('Bulan', { exact: true }).click()
  await expectNoViolation(page)
  await page.getByRole('button', { name: /^Jumat, 15 November 2024/ }).click()
  await expect(page.getByRole('button', { name: /15 November 2024, 1 rapat: Rakor Kalender/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /^Jumat, 22 November 2024/ })).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: /^Minggu, 22 Desember 2024/ })).toBeFocused()
  await page.getByText('Tahun', { exact: true }).click()
  await expect(page.getByRole('button', { name: /^Rabu, 27 November 2024, hari pemungutan suara/ })).toBeVisible()
  await expectNoViolation(page)
})

test('names of 200 characters, quotes, emoji and formulas stay whole and break nothing', async ({ page }) => {
  const panjang = `=1+1 “Rakor” <b>&amp; 😀 ${'Sinkronisasi '.repeat(20)}`.slice(0, 200).trim()
  await createRapat(page, panjang, '15/11')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(panjang)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await openModule(page, 'Rapat')
  await expect(page.getByRole('region', { name: 'Rapat yang dipilih' })).toContainText(panjang)
})

/** Makes an empty rapat by the form of Ctrl+N and waits for its page. */
async function createRapat(page: Page, nama: string, tanggal: string): Promise<void> {
  await openModule(page, 'Rapat')
  await page.keyboard.press('Control+n')
  await field(page, 'Nama rapat').fill(nama)
  await field(page, 'Tanggal').fill(tanggal)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Fakta rapat' })).toBeVisible()
}

test.describe('of a rapat that stands', () => {
  test.use({ awal: withRapatDesk('2024-11-11') })

  test('what is typed into a fact is kept when a key leads away before the field was left', async ({ page }) => {
    await openRapatDesk(page)
    await page.getByRole('button', { name: /^Tempat/ }).click()
    await expect(field(page, 'Tempat')).toBeFocused()
    await page.keyboard.type('Paseban Sri Bima')
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('combobox', { name: 'Catat kehadiran' })).toBeFocused()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByRole('button', { name: 'Tempat: Paseban Sri Bima. Ubah' })).toBeVisible()
  })
})
