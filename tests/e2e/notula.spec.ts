import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { withRapatDesk } from './isi'
import { field } from './office'
import { beginNotula, openKehadiran, openRapatDesk, openTahap, waitForSave } from './rapat-desk'

test.use({ now: '2024-11-11T05:00:00.000Z', awal: withRapatDesk('2024-11-11') })

test('an acara is written by keyboard and stands there after a reload', async ({ page }) => {
  await openRapatDesk(page)
  await openTahap(page, 3)
  await expect(page.getByText('Notula belum ditulis.')).toBeVisible()
  await expectNoViolation(page)
  await beginNotula(page)

  await page.keyboard.press('Control+Shift+b')
  await page.keyboard.type('ketua kpu')
  await page.keyboard.press('Enter')
  const uraian = page.getByRole('textbox', { name: 'Uraian Ketua KPU Kota Bogor' })
  await expect(uraian).toBeFocused()
  await page.keyboard.type('Kotak suara dan bilik suara sudah lengkap. ')

  await page.keyboard.press('Control+Shift+s')
  await page.keyboard.type('Logistik siap dikirim.')
  await page.keyboard.press('Control+Shift+k')
  await page.keyboard.type('Logistik dikirim paling lambat 26 November 2024.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Gudang dijaga 24 jam.')

  await page.keyboard.press('Control+Shift+l')
  await page.keyboard.type('Menyampaikan jadwal distribusi')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ketua kpu')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('30/11')
  await page.keyboard.press('Enter')
  await waitForSave(page)
  await expectNoViolation(page)

  await page.reload()
  await expect(uraian).toHaveText('Kotak suara dan bilik suara sudah lengkap.')
  await expect(page.getByRole('textbox', { name: 'Simpulan' })).toHaveText('Logistik siap dikirim.')
  await expect(page.getByRole('textbox', { name: 'Keputusan 1' })).toHaveValue(
    'Logistik dikirim paling lambat 26 November 2024.',
  )
  await expect(page.getByRole('textbox', { name: 'Keputusan 2' })).toHaveValue('Gudang dijaga 24 jam.')
  await expect(page.getByRole('textbox', { name: 'Tindak lanjut 1', exact: true })).toHaveValue(
    'Menyampaikan jadwal distribusi',
  )
  await expect(page.getByLabel('Penanggung jawab tindak lanjut 1', { exact: true }).first()).toHaveValue(
    'Ketua KPU Kota Bogor',
  )
  await expect(page.getByLabel('Batas waktu tindak lanjut 1')).toHaveValue('30 November 2024')
  await expect(page.getByRole('button', { name: /Kesiapan logistik , sudah ditulis/ })).toBeVisible()

  await page.keyboard.press('Control+ArrowDown')
  await expect(page.getByRole('region', { name: 'Kesiapan TPS' })).toBeVisible()
})

test('what is typed before a new speaker has his record is not lost', async ({ page }) => {
  await openRapatDesk(page)
  await beginNotula(page)
  await page.route('**/rpc/notula/pembahasan/create', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.keyboard.press('Control+Shift+b')
  await page.keyboard.type('ketua kpu')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Kotak suara lengkap.')
  const uraian = page.getByRole('textbox', { name: 'Uraian Ketua KPU Kota Bogor' })
  await expect(uraian).toBeFocused()
  await page.keyboard.type(' Bilik juga.')
  await expect(uraian).toHaveText('Kotak suara lengkap. Bilik juga.')
  await waitForSave(page)
})

test('Ctrl+Z takes back typing first, then the last recorded step', async ({ page }) => {
  await openRapatDesk(page)
  await beginNotula(page)
  await page.keyboard.press('Control+Shift+k')
  await page.keyboard.type('Keputusan pertama.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Keputusan kedua.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Keputusan 3' })).toBeFocused()
  await waitForSave(page)

  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Diurungkan: /)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Keputusan 2' })).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'Keputusan 1' })).toHaveValue('Keputusan pertama.')
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('textbox', { name: 'Keputusan 2' })).toHaveValue('Keputusan kedua.')
})

test('what was typed when the program was killed comes back', async ({ page, simpul }) => {
  await openRapatDesk(page)
  await beginNotula(page)
  await page.keyboard.press('Control+Shift+b')
  await page.keyboard.type('ketua bawaslu')
  await page.keyboard.press('Enter')
  const uraian = page.getByRole('textbox', { name: 'Uraian Ketua Bawaslu Kota Bogor' })
  await expect(uraian).toBeFocused()
  await page.keyboard.type('Sudah tersimpan.')
  await waitForSave(page)
  await page.route('**/rpc/notula/pembahasan/update', () => {})
  await page.keyboard.type(' Belum sempat tersimpan.')
  await page.keyboard.press('Control+Shift+k')
  await page.route('**/rpc/notula/keputusan/create', () => {})
  await page.keyboard.type('Keputusan yang belum tersimpan.')
  const address = page.url()
  await simpul.kill()

  const next = await simpul.start()
  await next.evaluate((hash) => {
    window.location.hash = hash
  }, new URL(address).hash)
  await expect(next.getByText('2 tulisan yang belum sempat tersimpan sudah dipulihkan.')).toBeVisible()
  await expect(next.getByRole('textbox', { name: 'Uraian Ketua Bawaslu Kota Bogor' })).toHaveText(
    'Sudah tersimpan. Belum sempat tersimpan.',
  )
  await expect(next.getByRole('textbox', { name: 'Keputusan 1' })).toHaveValue('Keputusan yang belum tersimpan.')
  await next.reload()
  await expect(next.getByRole('textbox', { name: 'Keputusan 1' })).toHaveValue('Keputusan yang belum tersimpan.')
})

test.describe('of a rapat whose day is open', () => {
  test.use({ awal: withRapatDesk(null) })

  test('a notula is checked, locked with a version, and opens again with a reason', async ({ page }) => {
    await openRapatDesk(page)
    await openKehadiran(page)
    await page.keyboard.type('wali kota')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await waitForSave(page)
    await beginNotula(page)
    await page.keyboard.press('Control+Shift+k')
    await page.keyboard.type('Satu keputusan.')
    await page.keyboard.press('Control+Enter')
    const temuan = page.getByRole('region', { name: 'Sidang periksa' })
    await expect(temuan).toContainText('1 harus diperbaiki')
    await expect(temuan).toContainText('Tanggal rapat belum diisi')
    await expect(temuan).toContainText('“Kesiapan TPS”, belum ada isinya.')
    await expect(page.getByRole('button', { name: 'Isi tanggal Enter' })).toBeFocused()
    await page.keyboard.press('Enter')

    const facts = page.getByRole('region', { name: 'Fakta rapat' })
    await expect(field(page, 'Hari, tanggal')).toBeFocused()
    await page.keyboard.type('11/11')
    await page.keyboard.press('Enter')
    await expect(facts.getByRole('button', { name: /^Hari, tanggal: Senin, 11 November 2024/ })).toBeVisible()
    await openTahap(page, 3)
    await expect(page.getByRole('textbox', { name: 'Keputusan 1' })).toHaveValue('Satu keputusan.')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('button', { name: 'Jadikan final' })).toBeEnabled()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Notula dikunci sebagai versi 1.')).toBeVisible()
    await expect(page.getByRole('region', { name: /Notula .*, versi 1/ })).toContainText('Halaman 1 dari')
    await expectNoViolation(page)

    await openTahap(page, 2)
    await expect(page.getByText(/^Notula rapat ini sudah final/)).toBeVisible()
    await openTahap(page, 3)
    await page.getByRole('button', { name: 'Buka kembali…' }).click()
    await expect(page.getByRole('textbox', { name: 'Alasan' })).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Tulis alasannya, misalnya: nama pejabat salah tulis.')).toBeVisible()
    await page.keyboard.type('Nama tempat salah tulis')
    await page.keyboard.press('Control+Enter')
    const keputusan = page.getByRole('textbox', { name: 'Keputusan 1' })
    await expect(keputusan).toHaveValue('Satu keputusan.')

    await keputusan.fill('Dua keputusan.')
    await page.getByRole('button', { name: 'Bandingkan versi…' }).click()
    const beda = page.getByRole('region', { name: 'Perbedaan' })
    await expect(beda.getByRole('deletion')).toHaveText('[dihapus] Satu')
    await expect(beda.getByRole('insertion')).toHaveText('[ditambah] Dua')
    await expectNoViolation(page)
  })
})

test('a drafted sentence follows its facts until it is changed, and can be put in or drafted again', async ({
  page,
}) => {
  await openRapatDesk(page)
  await openKehadiran(page)
  await page.keyboard.type('wali kota')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await waitForSave(page)
  await beginNotula(page)
  await page.getByRole('button', { name: /Kata Pembukaan/ }).click()
  const pembukaan = page.getByRole('textbox', { name: 'Kata Pembukaan' })
  const asal = page.getByRole('region', { name: 'Asal kalimat' })
  await expect(page.getByText('Disusun dari data')).toBeVisible()
  await expect(asal.getByRole('listitem')).toHaveCount(2)
  await asal.getByRole('button', { name: 'Sisipkan' }).click()
  await expect(pembukaan).toContainText('tercatat 1 jabatan: 1 hadir')
  await expect(asal.getByText('Mengikuti data')).toHaveCount(2)
  await pembukaan.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Rapat didahului doa.')
  await waitForSave(page)
  await expectNoViolation(page)

  // One more comes in: the sentence that nobody touched says so, the clerk's own stays.
  await openTahap(page, 2)
  await page.keyboard.type('ketua kpu')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^2 dari/).first()).toBeVisible()
  await openTahap(page, 3)
  await page.getByRole('button', { name: /Kata Pembukaan/ }).click()
  await expect(pembukaan).toContainText(/tercatat 2 jabatan: 2 hadir.* Rapat didahului doa\.$/)

  await page.getByRole('button', { name: 'Susun lagi dari data' }).click()
  await expect(page.getByText('Disusun dari data')).toBeVisible()
  await expect(pembukaan).toHaveText(/^Rapat dibuka oleh Wali Kota Bogor pada pukul 09\.00 WIB[^.]*\.$/)
})

test('photos are scaled, turned upright, captioned and put in order', async ({ page }) => {
  await openRapatDesk(page)
  await beginNotula(page)
  await page.getByRole('button', { name: /Dokumentasi/ }).click()
  const besar = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 1500)
    const brush = canvas.getContext('2d')
    brush?.fillRect(0, 0, 3000, 1500)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
    return [...bytes]
  })
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Tambah foto' }).click()
  await (await chooser).setFiles([
    { name: 'besar.png', mimeType: 'image/png', buffer: Buffer.from(besar) },
    { name: 'bukan gambar.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan gambar') },
  ])
  await expect(page.getByText('“bukan gambar.jpg” tidak terbaca sebagai gambar.')).toBeVisible()
  const foto = page.getByRole('img', { name: 'Foto 1' })
  await expect(foto).toBeVisible()
  expect(await foto.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    2000, 1000,
  ])
  await page.getByRole('textbox', { name: 'Keterangan foto 1' }).fill('Pembukaan rapat')
  await waitForSave(page)
  await expectNoViolation(page)
  await page.reload()
  await page.getByRole('button', { name: /Dokumentasi/ }).click()
  await expect(page.getByRole('textbox', { name: 'Keterangan foto 1' })).toHaveValue('Pembukaan rapat')
})
