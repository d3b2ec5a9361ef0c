import type { Page } from '@playwright/test'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { withRapatDesk } from './isi'
import { beginCatatan, openKehadiran, openRapatDesk, waitForSave } from './rapat-desk'

test.use({ now: '2024-11-11T05:00:00.000Z', awal: withRapatDesk('2024-11-11') })

const baris = (page: Page) => page.getByRole('textbox', { name: 'Baris notula' })
const tercatat = (page: Page) => page.getByRole('list', { name: 'Yang tercatat' }).getByRole('listitem')

/** A Desk Pilkada rakor with three people in the room, its notula begun. */
async function openCatatan(page: Page): Promise<void> {
  await openRapatDesk(page)
  await openKehadiran(page)
  for (const jabatan of ['wali kota', 'ketua kpu', 'camat bogor selatan']) {
    await page.keyboard.type(jabatan)
    await page.keyboard.press('Enter')
  }
  await waitForSave(page)
  await beginCatatan(page)
  await expect(baris(page)).toBeFocused()
  await expect(page.getByRole('region', { name: 'Pembicara' }).getByRole('listitem').nth(1)).toContainText('Ketua KPU')
}

test('lines are read while they are typed, recorded with Enter, and stand there after a reload', async ({ page }) => {
  await openCatatan(page)
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('region', { name: 'Pembicara' }).locator('[aria-current]')).toContainText('Ketua KPU')
  await page.keyboard.type('kotak suara sudah lengkap.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('k distribusi selesai >26/11.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('t @ketua kpu menyerahkan daftar >jumat')
  await expect(page.getByText('paling lambat Jum 15 Nov')).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('? TPS rawan 38 atau 41')
  await page.keyboard.press('Enter')
  await page.keyboard.type('@camat bogor sel: 41 TPS rawan longsor.')
  await page.keyboard.press('Enter')
  await expect(tercatat(page).getByText('Dicatat pukul')).toHaveCount(5)

  await page.reload()
  await expect(tercatat(page)).toHaveText([
    'Dicatat pukul 12.00Ketua KPU Kota Bogor. kotak suara sudah lengkap.',
    'Dicatat pukul 12.00Camat Bogor Selatan. 41 TPS rawan longsor.',
    'Dicatat pukul 12.00KKeputusan: Distribusi selesai paling lambat 26 November 2024.',
    'Dicatat pukul 12.00TLTindak lanjut: Ketua KPU Kota Bogor menyerahkan daftar paling lambat Jum 15 Nov',
    'Dicatat pukul 12.00?Pertanyaan: TPS rawan 38 atau 41',
  ])
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Sidang periksa' })).toContainText('belum terjawab')
})

test('a sentence of the office comes by its code or from the list, in a line and in an editor', async ({ page }) => {
  await openCatatan(page)
  await page.keyboard.type('@ketua kpu ;usul gudang dijaga.')
  await expect(baris(page)).toHaveValue('@ketua kpu mengusulkan agar gudang dijaga.')
  await page.keyboard.press('Control+;')
  await expect(page.getByRole('textbox', { name: 'Cari kalimat' })).toBeFocused()
  await expectNoViolation(page)
  await page.keyboard.type('setuju')
  await page.keyboard.press('Enter')
  await expect(baris(page)).toHaveValue(
    '@ketua kpu mengusulkan agar gudang dijaga.Usul tersebut disetujui oleh peserta rapat.',
  )
  await expect(baris(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(baris(page)).toHaveValue('@ketua kpu mengusulkan agar gudang dijaga.')
  await page.keyboard.press('Enter')

  // At once, before the code of the editor has been fetched: it takes the focus as soon as it stands.
  await page.keyboard.press('Control+Shift+d')
  await page.keyboard.press('Control+Shift+s')
  const simpulan = page.getByRole('textbox', { name: 'Simpulan' })
  await expect(simpulan).toBeFocused()
  await page.keyboard.type('Logistik siap. ;pantau Lalu ')
  await page.keyboard.press('Control+;')
  await page.keyboard.type('tunda')
  await page.keyboard.press('Enter')
  await expect(simpulan).toHaveText(
    'Logistik siap. Kemajuan pelaksanaannya dilaporkan pada rapat berikutnya. Lalu Pembahasan acara ini ditunda dan dilanjutkan pada rapat berikutnya.',
  )

  await page.getByRole('link', { name: 'Pengaturan' }).click()
  const kalimat = page.getByRole('textbox', { name: 'Kode dan kalimat' })
  await expect(kalimat).toHaveValue(/^doa = .*\nlapor = melaporkan bahwa\n/)
  await kalimat.fill('gudang = Gudang dijaga 24 jam.\ngudang = x')
  await kalimat.blur()
  await expect(page.getByText('Baris 2: Kode “gudang” sudah dipakai di atas.')).toBeVisible()
  await kalimat.fill('gudang = Gudang dijaga 24 jam.')
  await kalimat.blur()
  await page.keyboard.press('Control+z')
  await expect(kalimat).toHaveValue(/^doa = /)
})
