/** The recap of attendance as a clerk reads it: period, picture, what stands behind a figure, paper and workbook. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { createBogor } from '../../electron/contoh/bogor'
import type { OfficeClient } from '../../electron/lib/office-client'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { type Awal, SAAT_ISI } from './isi'

/** The rakor of Bogor and those of `fillRakor`. */
const RAKOR: Awal = {
  nama: 'rakor',
  isi: async (client) => {
    await createBogor(client)
    await fillRakor(client)
  },
}

test.use({ now: SAAT_ISI, awal: RAKOR })

test.describe('rekap kehadiran', () => {
  test('counts what was held, opens what stands behind a figure, prints and exports it', async ({ page }) => {
    await page.getByRole('link', { name: 'Laporan' }).click()
    const grid = page.getByRole('grid', { name: 'Rekap kehadiran per jabatan' })
    await expect(grid).toBeFocused()
    await expect(page.getByText('3 rapat terlaksana')).toBeVisible()
    await expectNoViolation(page)

    await choose(page, 'Unsur', 'Instansi vertikal')
    await grid.getByRole('row', { name: /^Kepala BNN Kota Bogor/ }).click()
    const rincian = page.getByRole('list', { name: 'Rapat yang mengundang Kepala BNN Kota Bogor' })
    await expect(rincian.getByRole('listitem')).toHaveCount(2)
    await expect(rincian).toContainText('Diwakili')
    await expect(page.getByText('Hadir sendiri 1 dari 2 (50,00%), terwakili 2 (100,00%).')).toBeVisible()

    await page.getByText('Tabel', { exact: true }).click()
    await expect(page.getByRole('table', { name: 'Kehadiran per unsur' })).toContainText('Instansi vertikal')
    await expectNoViolation(page)
    await page.getByText('Grafik', { exact: true }).click()

    await choose(page, 'Unsur', 'Semua')
    await choose(page, 'Periode', 'Bulan')
    await expect(page.getByRole('status', { name: 'Periode yang ditampilkan' })).toHaveText('Januari 2024')
    await expect(page.getByText('Tidak ada rapat pada periode ini.')).toBeVisible()
    await choose(page, 'Periode', 'Semester')
    await page.getByRole('button', { name: 'Periode berikutnya' }).click()
    await expect(page.getByRole('status', { name: 'Periode yang ditampilkan' })).toHaveText('Semester II 2024')
    await choose(page, 'Jenis', 'Rakor Forkopimda')
    await expect(page.getByText('2 rapat terlaksana, 3 tamu')).toBeVisible()

    await page.getByText('Per rapat', { exact: true }).click()
    const perRapat = page.getByRole('grid', { name: 'Rekap kehadiran per rapat' })
    await expect(perRapat.getByRole('row', { name: /^1 Agustus 2024/ })).toContainText('Rakor Agustus')
    await expectNoViolation(page)

    await page.keyboard.press('Control+p')
    await expect(page.getByRole('region', { name: 'Rekap kehadiran Semester II 2024' })).toContainText('Halaman 1 dari')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Excel' }).click()
    const workbook = new ExcelJS.Workbook()
    const file = readFileSync(await (await saved).path())
    await workbook.xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Jabatan', 'Unsur', 'Rapat'])
    expect(workbook.getWorksheet('Rapat')?.getCell('B8').value).toBe('Rakor Agustus')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('status', { name: 'Periode yang ditampilkan' })).toHaveText('Semester II 2024')
  })
})

test.describe('the list as Excel has it', () => {
  test('is sorted, filtered, summed and put back by keyboard alone, and remembers it', async ({ page }) => {
    await page.getByRole('link', { name: 'Laporan' }).click()
    const grid = page.getByRole('grid', { name: 'Rekap kehadiran per jabatan' })
    await expect(grid).toBeFocused()
    await expect(page.locator('footer')).toContainText('44 jabatan')

    // The column of those represented: its menu sorts, the rows with one are shown alone.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('menuitem', { name: 'Salin' })).toBeFocused()
    await expectNoViolation(page, { withPopup: true })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem', { name: 'Urutkan Diwakili menurun' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(grid).toBeFocused()
    await expect(page.getByRole('columnheader', { name: 'Diwakili' })).toHaveAttribute('aria-sort', 'descending')
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('menuitem', { name: 'Salin' })).toBeFocused()
    await page.keyboard.press('End')
    for (let step = 0; step < 5; step += 1) {
      if (await page.getByRole('menuitem', { name: /^Saring “1”/ }).evaluate((item) => item.matches(':focus'))) break
      await page.keyboard.press('ArrowUp')
    }
    await page.keyboard.press('Enter')
    await expect(page.locator('footer')).toContainText('8 dari 44 jabatan')
    await expect(page.getByText('Disaring menurut Diwakili.')).toBeVisible()
    await expect(grid.getByRole('row', { name: /^Jumlah/ })).toContainText('8')
    await page.keyboard.press('Control+a')
    await expect(page.locator('footer')).toContainText('Dipilih 8 jabatan  Jumlah Diwakili 8  Rata-rata 1')
    await expectNoViolation(page)

    await page.reload()
    await expect(page.locator('footer')).toContainText('8 dari 44 jabatan')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('hapus semua filter')
    await page.keyboard.press('Enter')
    await expect(page.locator('footer')).toContainText('44 jabatan')
  })
})

/** Two more rakor with the vertical agencies, the second with what was recorded turned round. */
async function fillRakor(client: OfficeClient): Promise<void> {
  const vertikal = (await client.referensi.unsur.list()).find(({ nama }) => nama === 'Instansi vertikal')
  if (vertikal === undefined) throw new Error('no unsur Instansi vertikal')
  for (const [nama, tanggal, status] of [
    ['Rakor Agustus', '2024-08-01', 'hadir'],
    ['Rakor September', '2024-09-02', 'diwakili'],
  ] as const) {
    const ubah = { nama, tanggal, jenis: 'Rakor Forkopimda' }
    const { id: rapatId } = await client.rapat.create({ templat: 'kosong', ubah })
    await client.rapat.undangan.create({ rapatId, unsurIds: [vertikal.id] })
    const { rows } = await client.kehadiran.list({ rapatId })
    const catatan = rows.map(({ undanganId }) => ({ undanganId: undanganId ?? '', status }))
    await client.kehadiran.set({ rapatId, catatan })
    const tamu = status === 'hadir' ? 2 : 1
    for (let ke = 1; ke <= tamu; ke += 1) {
      await client.kehadiran.tamu.create({ rapatId, tamu: { nama: `Tamu ${ke}`, jabatan: 'Pengamat' } })
    }
    await client.rapat.setStatus({ id: rapatId, status: 'selesai' })
  }
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.locator('button[aria-haspopup="listbox"]').filter({ hasText: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
