import { createBogor } from '../../electron/contoh/bogor'
import { createDeskContoh } from '../../electron/contoh/desk-contoh'
import type { OfficeClient } from '../../electron/lib/office-client'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { type Awal, KANTOR, SAAT_ISI } from './isi'
import { field, openModule, pasteText } from './office'

test.use({ now: SAAT_ISI })

/** Kota Bogor with its pemilihan, before anybody thought of a desk. */
const PEMILIHAN: Awal = {
  nama: 'pemilihan tanpa desk',
  isi: async (client) => {
    await KANTOR.isi(client)
    await createPemilihan(client)
  },
}

/** Kota Bogor after its rakor, its desk filled. */
const DESK: Awal = {
  nama: 'desk bogor',
  isi: async (client) => {
    const { rapatId } = await createBogor(client)
    await createDeskContoh(client, { pemilihanId: await createPemilihan(client), rapatId })
  },
}

async function createPemilihan(client: OfficeClient): Promise<string> {
  const { ids } = await client.partisipasi.pemilihan.create({
    jenis: ['bupati'],
    tanggal: '2024-11-27',
    tingkatData: 'kecamatan',
  })
  return ids[0] ?? ''
}

test.describe('a desk to begin with', () => {
  test.use({ awal: PEMILIHAN })

  test('a desk is copied from the pattern, filled by a paste, and a problem is noted', async ({ page }) => {
    await openModule(page, 'Desk Pilkada')
    await expect(page.getByText('Desk ini belum mempunyai poin.')).toBeVisible()
    await expectNoViolation(page)
    await page.getByRole('button', { name: /Sepuluh poin/ }).click()
    const poin = page.getByRole('grid', { name: 'Kesiapan per poin' })
    await expect(poin.getByRole('row', { name: /Kesiapan logistik/ })).toContainText('Belum')

    const kecamatan = page.getByRole('grid', { name: 'Kesiapan per kecamatan' })
    await kecamatan.focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await pasteText(page, '100\t90\n100\t88\n100\t101\n100\t95\n100\t87\n100\t95\n')
    await expect(kecamatan.getByRole('gridcell').filter({ hasText: '101' })).toHaveAttribute('aria-invalid', 'true')
    await expect(poin.getByRole('row', { name: /Kesiapan logistik/ })).toContainText('100 %')
    await expect(poin.getByRole('row', { name: /Kesiapan logistik/ })).toContainText('Siap')
    await expect(poin.getByRole('row', { name: /Kesiapan TPS/ })).toContainText('91 %')
    await expectNoViolation(page)

    await poin.getByText('Pencegahan hoaks').click()
    await page.keyboard.press('Enter')
    await expect(field(page, 'Kesiapan')).toBeFocused()
    await page.keyboard.type('75')
    await field(page, 'Catatan').fill('Tim sudah dibentuk')
    await page.keyboard.press('Control+Enter')
    await expect(poin.getByRole('row', { name: /Pencegahan hoaks/ })).toContainText('75 %')
    // The letter is a command of the screen also where cells are typed over.
    await kecamatan.focus()
    await page.keyboard.press('m')
    await expect(field(page, 'Masalah')).toBeFocused()
    await page.keyboard.type('Kabar bohong beredar di grup warga.')
    await expectNoViolation(page)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('complementary')).toContainText('Kabar bohong beredar')
    await expect(page.getByText('Masalah 1')).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
    // The last step goes first, then the note, then the whole block at once.
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Masalah 1')).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(poin.getByRole('row', { name: /Pencegahan hoaks/ })).not.toContainText('75 %')
    await page.keyboard.press('Control+z')
    await expect(poin.getByRole('row', { name: /Kesiapan logistik/ })).toContainText('Belum')
  })
})

test.describe('a desk at work', () => {
  test.use({ awal: DESK })

  test('the desk is stepped back to the last rakor and on again, and its opening sheet is shown', async ({ page }) => {
    await openModule(page, 'Desk Pilkada')
    const poin = page.getByRole('grid', { name: 'Kesiapan per poin' })
    const kesehatan = poin.getByRole('row', { name: /Kesehatan petugas/ })
    await expect(kesehatan).toContainText('45 %')
    await expect(kesehatan).toContainText('−15')
    await expect(page.getByText('6 naik')).toBeVisible()
    await kesehatan.getByText('Kesehatan petugas').click()
    const panel = page.getByRole('complementary')
    await expect(panel).toContainText('Turun dari 60 menjadi 45 persen sejak 1 Nov.')
    await expect(panel.getByRole('link', { name: 'Rakor 1 Nov, acara 9' })).toBeVisible()

    await poin.focus()
    await page.keyboard.press(',')
    await expect(kesehatan).toContainText('60 %')
    await expect(page.getByText('Yang diubah di sini tercatat untuk saat itu')).toBeVisible()
    await expectNoViolation(page)
    await page.keyboard.press('.')
    await expect(kesehatan).toContainText('45 %')
    await page.keyboard.press('Space')
    await expect(kesehatan).toContainText('Belum')
    await page.keyboard.press('Control+z')
    await expect(kesehatan).toContainText('Tertinggal')

    await page.keyboard.press('F2')
    const dialog = page.getByRole('dialog', { name: 'Poin 9' })
    const jabatan = dialog.getByRole('combobox', { name: 'Penanggung jawab rincian 5' })
    await expect(jabatan).toHaveValue('Ketua KPU Kota Bogor')
    await jabatan.fill('kasat')
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('button', { name: /Pendamping dari PPS/ })).toContainText('Kasatpol PP')
    await expectNoViolation(page)
    await dialog.getByRole('button', { name: 'Selesai' }).click()

    for (const [bagian, isi] of [
      ['Masalah 3', 'Lokasi cadangan'],
      ['Kegiatan', 'Pemantauan penyortiran'],
    ] as const) {
      await page.getByRole('radiogroup', { name: 'Bagian desk' }).getByText(bagian).click()
      await expect(page.getByRole('grid')).toContainText(isi)
    }
    await page.getByRole('radiogroup', { name: 'Bagian desk' }).getByText('Kesiapan').click()
    await expect(poin).toBeVisible()
    await page.keyboard.press('Control+p')
    const lembar = page.getByRole('region', { name: 'Lembar pembuka rakor' })
    await expect(lembar).toContainText('KESIAPAN DESK PILKADA KOTA BOGOR TAHUN 2024')
    await expect(lembar).toContainText('Perbandingan dengan rapat koordinasi Jumat, 1 November 2024')

    // Back at the same point, then to what is to be done about it, and from there to the point again.
    await page.keyboard.press('Escape')
    await panel.getByRole('link', { name: /Mengirim daftar rumah sakit/ }).click()
    await expect(panel).toContainText('Poin desk')
    await panel.getByRole('link', { name: '9. Kesehatan petugas dan pemilih di rumah sakit' }).click()
    await expect(panel).toContainText('Turun dari 60 menjadi 45 persen')
  })
})
