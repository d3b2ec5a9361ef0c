import { createPartisipasiBogor } from '../../electron/contoh/partisipasi-bogor'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { type Awal, KANTOR } from './isi'
import { field, openModule, pasteText } from './office'

/** Kota Bogor with its pemilihan of 27 November 2024 and the Pilpres before it. */
const PARTISIPASI: Awal = {
  nama: 'partisipasi',
  isi: async (client) => {
    await KANTOR.isi(client)
    await createPartisipasiBogor(client)
  },
}

test.use({ now: '2024-11-27T03:05:00.000Z', awal: PARTISIPASI })

test('reports of the voting day are pasted, those that are missing are listed, and what cannot be is named', async ({
  page,
}) => {
  await openModule(page, 'Partisipasi')
  await page.getByRole('button', { name: 'Pemilihan', exact: true }).click()
  await page.getByRole('grid', { name: 'Daftar pemilihan' }).getByText('Wali Kota').click()
  await page.getByRole('button', { name: 'Hari-H' }).click()
  await page.getByRole('radiogroup', { name: 'Laporan per' }).getByText('Kecamatan').click()
  const laporan = page.getByRole('grid', { name: 'Laporan pengguna per jam' })
  // Desa name their kecamatan as well; the count tells that the level has changed.
  await expect(page.locator('footer')).toContainText('6 kecamatan')
  await expect(laporan).toContainText('Bogor Selatan')
  await laporan.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await pasteText(page, '9.000\t21.000\n4.000\t3.999\n8.500\t\n')
  const panel = page.getByRole('complementary', { name: 'Kemajuan laporan' })
  await expect(panel).toContainText('Belum melapor pukul 09.00: 4')
  await expect(panel).toContainText('Pukul 09.00 3.999, lebih sedikit daripada pukul 08.00, 4.000.')
  await expect(laporan.locator('[data-total]')).toContainText('21.500')
  await expectNoViolation(page)

  await page.getByRole('checkbox', { name: 'Belum melapor saja' }).check()
  await expect(laporan).not.toContainText('Bogor Selatan')
  await expect(laporan).toContainText('Tanah Sareal')
  await page.keyboard.press('Control+z')
  await expect(panel).toContainText('Belum melapor pukul 08.00: 6')
})

test('desa stand in a heat table, their figures are explained, and the workbook is saved', async ({ page }) => {
  await openModule(page, 'Partisipasi')
  await page.getByRole('radiogroup', { name: 'Tingkat' }).getByText('Desa').click()
  await page.getByRole('toolbar', { name: 'Saringan' }).getByText('Grafik').click()
  const peta = page.getByRole('region', { name: 'Peta panas desa' })
  await expect(peta).toContainText('70–80')
  await expectNoViolation(page)
  await peta.getByRole('button').first().click()
  await expect(page.getByRole('dialog', { name: 'Jelaskan angka ini' })).toContainText('Partisipasi acuan')
  await page.keyboard.press('Escape')
  const unduhan = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Excel' }).click()
  expect((await unduhan).suggestedFilename()).toMatch(/^Partisipasi Pemilih .* 2024-11-27\.xlsx$/)
})

test('a published national figure fills the target with its source, and the pemilihan is found by a kelurahan', async ({
  page,
}) => {
  await openModule(page, 'Partisipasi')
  await page.getByRole('button', { name: /^Target/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Target partisipasi' })
  await dialog.getByRole('combobox', { name: 'Target nasional' }).click()
  await page.getByRole('option', { name: 'Pilkada 2024: 82,00 %, KPU' }).click()
  await expect(field(page, 'Ditetapkan oleh')).toHaveValue('KPU')
  await expect(field(page, 'Dokumen dasar')).toHaveValue(/tribunnews/)
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Target 82 %, KPU' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Palet perintah' }).getByRole('combobox')).toBeFocused()
  await page.keyboard.type('sempur')
  await page
    .getByRole('option', { name: /Sempur.*27 November 2024/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/partisipasi\/[0-9a-f-]+$/)
})
