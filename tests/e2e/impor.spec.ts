import type { Page } from '@playwright/test'
import { buildBukuSatu } from '../support/buku-kerja'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { type Awal, KANTOR } from './isi'
import { pasteText } from './office'

const SAAT = '2024-10-28T02:00:00.000Z'

/** One pemilihan by kecamatan, with last month's DPT of two of them. */
const PEMILIHAN: Awal = {
  nama: 'pemilihan wali kota',
  isi: async (client) => {
    await KANTOR.isi(client)
    const { ids } = await client.partisipasi.pemilihan.create({
      jenis: ['bupati'],
      tanggal: '2024-11-27',
      tingkatData: 'kecamatan',
    })
    const pemilihanId = ids[0] ?? ''
    const wilayah = await client.partisipasi.wilayah.list({ pemilihanId, tingkat: 'kecamatan' })
    const getId = (nama: string) => wilayah.find((satu) => satu.nama === nama)?.id ?? ''
    await client.partisipasi.data.set({
      pemilihanId,
      sel: [
        { wilayahId: getId('Bogor Selatan'), kolom: 'dptL', nilai: 75_900 },
        { wilayahId: getId('Bogor Selatan'), kolom: 'dptP', nilai: 76_387 },
      ],
    })
  },
}

test.use({ now: SAAT, awal: PEMILIHAN })

const REKAP = buildBukuSatu([
  ['REKAPITULASI DPT', null, null, null, null],
  ['No', 'Kecamatan', 'L', 'P', 'Jumlah'],
  [1, 'Kec. Bogor Selatan', 75_931, 76_387, 152_318],
  [2, 'Kec. Bogor Timur', 39_815, '39,640', 79_455],
  [3, 'Kec. Bogor Utarra', 71_401, 72_206, 143_607],
  [4, 'Kec. Bogor Tengah', 37_705, 39_197, 76_920],
])

async function openImpor(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Partisipasi' }).click()
  await page.getByRole('button', { name: 'Isi data' }).click()
  await page.getByRole('button', { name: 'Impor Excel' }).click()
  await expect(page.getByText('Jatuhkan berkas Excel')).toBeVisible()
}

async function pickFile(page: Page, bytes: Uint8Array, name = 'rekap.xlsx'): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
}

test('a recap goes from file to figures: alike names asked, wrong rows mended, one undo', async ({ page }) => {
  await openImpor(page)
  await expectNoViolation(page)
  await pickFile(page, new TextEncoder().encode('a;b\n1;2\n'), 'rekap.csv')
  await expect(page.getByRole('alert')).toContainText('Berkas teks (.csv)')

  await pickFile(page, REKAP)
  await expect(page.getByRole('table', { name: 'Kolom berkas' })).toContainText('Kecamatan')
  await expect(page.getByRole('combobox', { name: 'Arti kolom C' })).toHaveValue('DPT L')
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')

  await expect(page.getByText('“Kec. Bogor Utarra” mirip “Bogor Utara”. Sama?')).toBeVisible()
  await expectNoViolation(page)
  await page.getByRole('button', { name: 'Sama: Bogor Utara' }).click()
  await expect(page.getByText('Tidak ada nama yang perlu ditanyakan.')).toBeVisible()
  await page.keyboard.press('Control+Enter')

  const grid = page.getByRole('grid', { name: 'Pratinjau impor' })
  await expect(grid).toContainText('39,640')
  await expect(page.getByText('2 baris akan disimpan sekaligus')).toBeVisible()
  await expectNoViolation(page)
  await expect(grid).toBeFocused()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  const editor = grid.getByRole('textbox')
  await expect(editor).toBeFocused()
  await editor.fill('39.640')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 baris akan disimpan sekaligus')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('2 baris akan disimpan sekaligus')).toBeVisible()
  await page.getByRole('button', { name: 'Perbaiki DPT P' }).click()
  await expect(page.getByText('3 baris akan disimpan sekaligus')).toBeVisible()
  await page.keyboard.press('Control+Enter')

  const isian = page.getByRole('grid', { name: 'Isian data partisipasi' })
  await expect(isian).toContainText('71.401')
  await expect(isian).not.toContainText('37.705')
  await page.keyboard.press('Control+z')
  await expect(isian).not.toContainText('71.401')
  await expect(isian).toContainText('75.900')
})

test('a block pasted into the entry passes the same checks: lost thousands are offered back', async ({ page }) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Partisipasi' }).click()
  await page.getByRole('button', { name: 'Isi data' }).click()
  const isian = page.getByRole('grid', { name: 'Isian data partisipasi' })
  await expect(isian).toContainText('Bogor Selatan')
  await expect(isian).toBeFocused()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight')
  await pasteText(page, '75,931\t76.387\n39.815\t-\n7,1\t72.206\n')
  await expect(page.getByText('2 angka yang ditempel tampaknya kehilangan ribuan; belum disimpan.')).toBeVisible()
  await expect(page.getByText('7,1 menjadi 7.100')).toBeVisible()
  await expect(isian).not.toContainText('75.931')
  await expectNoViolation(page)
  await page.getByRole('button', { name: 'Pakai usulan' }).click()
  await expect(isian).toContainText('75.931')
  await expect(isian.locator('[aria-invalid]')).toHaveCount(0)
  await expect(page.getByText('tampaknya kehilangan ribuan')).toHaveCount(0)
})
