import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { fillBogor, SAAT_ISI, withClient } from './isi'

/** Monday, 4 November 2024: three days after the rakor of Bogor, whose ten tindak lanjut are open. */
test.use({ now: SAAT_ISI })

test('begins a seri from a rapat, and makes the next one with what was left open, by keyboard', async ({ simpul }) => {
  const rapatId = await fillBogor(simpul.dataDir)
  await withClient(simpul.dataDir, async (client) => {
    const notula = await client.notula.get({ rapatId })
    await client.notula.reopen({ id: notula?.id ?? '', alasan: 'Keadaan acara belum ditulis' })
  })
  const page = await simpul.start()
  await expect(page.getByRole('grid', { name: 'Yang perlu dikerjakan' })).toBeFocused()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('grid', { name: 'Daftar rapat' })).toBeFocused()
  await page.keyboard.press('Enter')

  const facts = page.getByRole('region', { name: 'Fakta rapat' })
  await facts.getByRole('button', { name: /^Seri: / }).press('Enter')
  await page.keyboard.type('Rakor Desk Pilkada')
  await expect(page.getByRole('option', { name: 'Buat seri “Rakor Desk Pilkada”' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(facts).toContainText('Rakor Desk Pilkada, ke-1')

  const acara = page.getByRole('grid', { name: 'Acara rapat' })
  await acara.getByRole('gridcell', { name: 'Kesiapan logistik' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Ditunda')
  await page.keyboard.press('Enter')
  await expect(acara).toContainText('Ditunda')
  await expectNoViolation(page)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Seri rapat')
  await expect(page.getByRole('option', { name: 'Seri rapat' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Seri' })).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog', { name: 'Ubah seri' })
  await dialog
    .getByRole('combobox', { name: 'Irama' })
    .or(dialog.getByRole('textbox', { name: 'Irama' }))
    .click()
  await page.getByRole('option', { name: 'Tiap pekan' }).click()
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('grid', { name: 'Daftar seri' })).toContainText('Tiap pekan')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('Control+Shift+D')
  await expect(
    page.getByText(/^Rapat berikutnya dibuat: Jumat, 8 November 2024, dengan 1 acara lanjutan dan \d+ tindak lanjut\./),
  ).toBeVisible()
  await expect(facts).toContainText('Jumat, 8 November 2024')
  await expect(facts).toContainText('Rakor Desk Pilkada, ke-2')
  await expect(acara).toContainText('Tindak lanjut rapat sebelumnya')
  await expect(acara).toContainText('Kesiapan logistik lanjutan rapat Jum 1 Nov')
  await expect(page.getByRole('list', { name: 'Tindak lanjut rapat sebelumnya' })).toContainText('batas Sen 11 Nov')
  await expectNoViolation(page)

  // Back to the first, and asked again: it opens what is there and says so.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Rapat berikutnya: Rakor')
  await expect(page.getByRole('option', { name: /Rapat berikutnya: Rakor Desk Pilkada/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Rapat berikutnya sudah ada: Jumat, 8 November 2024.')).toBeVisible()

  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Tindak lanjut rapat sebelumnya' }).first()).toBeVisible()
  await expectNoViolation(page)

  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('button', { name: 'Seri', exact: true })).toBeVisible()
})
