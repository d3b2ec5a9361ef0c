import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { withRapatDesk } from './isi'
import { createKeyboard } from './keyboard'
import { openModule } from './office'
import { beginNotula, openRapatDesk, waitForSave } from './rapat-desk'

test.use({ now: '2024-11-11T05:00:00.000Z', awal: withRapatDesk('2024-11-01') })

const TUGAS = [
  ['Menyiapkan mitigasi banjir', '7/11'],
  ['Mengedarkan surat netralitas', '12/11'],
  ['Mengawasi distribusi', '25/11'],
] as const

/** A rapat of 1 November with three tindak lanjut: one late, one due tomorrow, one for later. */
async function createTugas(page: Page): Promise<void> {
  await openRapatDesk(page)
  await beginNotula(page)
  for (const [uraian, batas] of TUGAS) {
    await page.keyboard.press('Control+Shift+l')
    await page.keyboard.type(uraian)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type(batas)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('textbox', { name: 'Tindak lanjut 4', exact: true })).toBeFocused()
  await waitForSave(page)
  await openModule(page, 'Tindak lanjut')
  await expect(page.getByRole('grid', { name: 'Daftar tindak lanjut' })).toContainText(TUGAS[0][0])
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Tindak lanjut yang dipilih' })
const kolom = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })

/** Lets the program open its file dialog and answers it. */
async function choose(page: Page, key: string, files: readonly { readonly name: string; readonly buffer: Buffer }[]) {
  const dialog = page.waitForEvent('filechooser')
  await page.keyboard.press(key)
  await (await dialog).setFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })))
}

test('progress is noted with the keyboard alone, moves the status, and is taken back by Ctrl+Z', async ({
  page,
  simpul,
}) => {
  simpul.expectRefusals()
  await createTugas(page)
  const { press, type } = createKeyboard(page)
  const daftar = page.getByRole('grid', { name: 'Daftar tindak lanjut' })
  await daftar.focus()
  await press('Home')
  await expect(panel(page)).toContainText('Terlambat 4 hari')
  await expect(panel(page)).toContainText('Belum ada laporan kemajuan.')

  await press('p')
  const dialog = page.getByRole('dialog', { name: 'Catat kemajuan' })
  await expect(dialog.getByRole('textbox', { name: 'Kemajuan dan kendala' })).toBeFocused()
  await expectNoViolation(page)
  await press('Control+Enter')
  await expect(dialog).toContainText('Tulis kemajuannya')
  await type('Lokasi pengganti untuk 39 dari 41 TPS disepakati.')
  await press('Tab')
  await press('Control+a')
  await type('12/11')
  await press('Tab')
  await type('60')
  await press('Control+Enter')
  await expect(dialog).toContainText('Tanggal 12 November 2024 belum tiba.')
  await dialog.getByRole('textbox', { name: 'Tanggal' }).fill('9/11')
  await press('Control+Enter')
  await expect(dialog).toBeHidden()

  await expect(panel(page).getByRole('region', { name: 'Kemajuan' })).toContainText('9 Nov, 60 %, menjadi proses')
  await expect(daftar.getByRole('row', { name: /Menyiapkan mitigasi banjir.*Proses/ })).toBeVisible()
  await expectNoViolation(page)
  await expect(daftar).toBeFocused()
  await press('Control+z')
  await expect(panel(page)).toContainText('Belum ada laporan kemajuan.')
  await expect(daftar.getByRole('row', { name: /Menyiapkan mitigasi banjir.*Belum/ })).toBeVisible()
})

test('a card walks and moves on the board by arrows, and every move comes back', async ({ page }) => {
  await createTugas(page)
  const { press } = createKeyboard(page)
  await press('Control+2')
  await expect(kolom(page, 'Belum')).toContainText('1 terlambat')
  const kartu = (nama: string) => page.getByRole('button', { name: new RegExp(nama) })
  await expect(kartu('Menyiapkan mitigasi')).toBeFocused()
  await expect(kartu('Menyiapkan mitigasi')).toContainText('lewat 4 hari')
  await expectNoViolation(page)

  await press('ArrowDown')
  await expect(kartu('Mengedarkan surat')).toBeFocused()
  await press('ArrowUp')
  await press('Control+ArrowRight')
  await expect(kolom(page, 'Proses')).toContainText('Menyiapkan mitigasi')
  await expect(kartu('Menyiapkan mitigasi')).toBeFocused()
  await press('Space')
  await expect(kolom(page, 'Selesai')).toContainText('Menyiapkan mitigasi')
  await expect(kartu('Menyiapkan mitigasi')).toBeFocused()
  await press('ArrowLeft')
  await expect(kartu('Mengedarkan surat')).toBeFocused()
  await press('Control+z')
  await expect(kolom(page, 'Proses')).toContainText('Menyiapkan mitigasi')
  await press('Control+z')
  await expect(kolom(page, 'Belum')).toContainText('Menyiapkan mitigasi')

  await kartu('Mengawasi distribusi').dragTo(kolom(page, 'Selesai'))
  await expect(kolom(page, 'Selesai')).toContainText('Mengawasi distribusi')
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('grid', { name: 'Daftar tindak lanjut' })).toContainText('Belum ada penanggung jawab')
  await expectNoViolation(page)
})

test('evidence is attached, shown, saved as a copy, taken off and brought back; bad files are named', async ({
  page,
  simpul,
}) => {
  simpul.expectRefusals()
  await createTugas(page)
  await page.getByRole('grid', { name: 'Daftar tindak lanjut' }).focus()
  await page.keyboard.press('Home')
  const bukti = panel(page).getByRole('region', { name: 'Bukti' })
  await expect(bukti).toBeVisible()
  await choose(page, 'b', [
    { name: 'Daftar lokasi pengganti.xlsx', buffer: Buffer.from('isi') },
    { name: 'Foto survei.jpg', buffer: Buffer.from('bukan foto') },
    { name: 'kosong.docx', buffer: Buffer.alloc(0) },
    { name: 'rekaman.mp4', buffer: Buffer.alloc(25 * 1024 * 1024 + 1) },
    { name: 'Daftar lagi.xlsx', buffer: Buffer.from('isi') },
  ])
  await expect(bukti.getByRole('alert')).toContainText('4 berkas belum masuk.')
  await expect(bukti.getByRole('alert').getByRole('listitem')).toHaveText([
    '“Foto survei.jpg” bukan gambar PNG atau JPEG. Pilih berkas gambar lain.',
    '“kosong.docx” kosong (0 bita). Periksa berkas asalnya, lalu lampirkan lagi.',
    '“rekaman.mp4” terlalu besar: 25,1 MB. Perkecil atau bagi dahulu; yang diterima sampai 25 MB.',
    '“Daftar lagi.xlsx” sudah dilampirkan pada tindak lanjut ini dengan nama “Daftar lokasi pengganti.xlsx”. Tidak perlu dilampirkan lagi.',
  ])
  await expectNoViolation(page)
  await bukti.getByRole('button', { name: 'Tutup pesan' }).click()
  await expect(bukti).toContainText('1 berkas')

  const download = page.waitForEvent('download')
  await bukti.getByRole('button', { name: 'Daftar lokasi pengganti.xlsx', exact: true }).click()
  expect((await download).suggestedFilename()).toBe('Daftar lokasi pengganti.xlsx')
  await bukti.getByRole('button', { name: 'Lepas Daftar lokasi pengganti.xlsx' }).click()
  await expect(bukti).toContainText('Seret berkas ke sini')
  await page.keyboard.press('Control+z')
  await expect(bukti).toContainText('Daftar lokasi pengganti.xlsx')
})

test('a picture is pasted, a folder is not taken, a file that cannot be read is named', async ({ page }) => {
  await createTugas(page)
  await page.getByRole('grid', { name: 'Daftar tindak lanjut' }).focus()
  await page.keyboard.press('Home')
  const bukti = panel(page).getByRole('region', { name: 'Bukti' })
  await bukti.evaluate(async (section) => {
    const canvas = document.createElement('canvas')
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    const data = new DataTransfer()
    if (png !== null) data.items.add(new File([png], 'image.png', { type: 'image/png' }))
    section.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await bukti.getByRole('button', { name: 'Gambar tempelan.png', exact: true }).click()
  const lihat = page.getByRole('dialog', { name: 'Gambar tempelan.png' })
  await expect(lihat.getByRole('img', { name: 'Gambar tempelan.png' })).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Escape')

  await bukti.evaluate((section) => {
    const data = new DataTransfer()
    const locked = new File(['x'], 'Anggaran.xlsx')
    // Windows answers so while another program holds the file; Chromium then fails to read it.
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('locked', 'NotReadableError'))
    data.items.add(locked)
    section.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(bukti.getByRole('alert')).toContainText(
    '“Anggaran.xlsx” tidak dapat dibaca. Kalau sedang terbuka di program lain, tutup dahulu',
  )
  await expect(bukti).toContainText('1 berkas')
})

test('each jabatan is reminded on paper and in the words of a chat', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {})
  await createTugas(page)
  await page.keyboard.press('Control+p')
  await expect(page.getByText('Tidak ada yang perlu diingatkan.')).toBeVisible()
  await expect(page.getByText('3 tindak lanjut terbuka belum ada penanggung jawabnya.')).toBeVisible()
  await expectNoViolation(page)

  await page.getByRole('button', { name: 'Buka tindak lanjut' }).click()
  await page.getByRole('grid', { name: 'Daftar tindak lanjut' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const jabatan = page.getByLabel('Penanggung jawab tindak lanjut 1', { exact: true }).first()
  await jabatan.fill('ketua kpu')
  await page.keyboard.press('Enter')
  await waitForSave(page)
  await openModule(page, 'Tindak lanjut')
  await page.getByRole('grid', { name: 'Daftar tindak lanjut' }).focus()
  await page.keyboard.press('Control+p')
  const daftar = page.getByRole('grid', { name: 'Jabatan yang diingatkan' })
  await expect(daftar.getByRole('row', { name: /Ketua KPU Kota Bogor.*1.*1/ })).toBeVisible()
  await expect(page.getByText('2 tindak lanjut terbuka tidak ikut: belum ada penanggung jawabnya.')).toBeVisible()
  const pesan = page.getByRole('region', { name: 'Teks WhatsApp' })
  await expect(pesan).toContainText('Yth. Ketua KPU Kota Bogor')
  await expect(pesan).toContainText('Batas waktu 7 November 2024, terlambat 4 hari')
  await expect(page.getByLabel(/Pengingat tindak lanjut Ketua KPU Kota Bogor/).first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Jawaban paling lambat' }).fill('15/11')
  await page.keyboard.press('Tab')
  await expect(pesan).toContainText('paling lambat Jumat, 15 November 2024')
  await expectNoViolation(page)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Simpan PDF' }).click()
  expect((await download).suggestedFilename()).toBe('Pengingat Tindak Lanjut Ketua KPU Kota Bogor 2024-11-11.pdf')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Tindak lanjut' })).toBeVisible()
})

test('a rapat keeps files of its own, also when they come as a drop', async ({ page }) => {
  await openRapatDesk(page)
  const lampiran = page.getByRole('region', { name: 'Lampiran' })
  await expect(lampiran).toContainText('Seret berkas ke sini')
  await expectNoViolation(page)
  await lampiran.evaluate((section) => {
    const data = new DataTransfer()
    data.items.add(new File(['%PDF-1.4 isi'], 'Surat KPU.pdf', { type: 'application/pdf' }))
    data.items.add(new File(['isi'], 'Daftar TPS.xlsx'))
    section.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(lampiran.getByRole('listitem')).toHaveCount(2)
  await expect(lampiran).toContainText('Surat KPU.pdf')
  await expectNoViolation(page)
  await lampiran.getByRole('button', { name: 'Lepas Surat KPU.pdf' }).click()
  await expect(lampiran.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(lampiran.getByRole('listitem')).toHaveCount(2)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('daftar tps')
  await expect(page.getByRole('option', { name: /Daftar TPS\.xlsx/ })).toBeVisible()
})
