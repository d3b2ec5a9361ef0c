import type { Page } from '@playwright/test'
import { createBogor } from '../../electron/contoh/bogor'
import { createDeskContoh } from '../../electron/contoh/desk-contoh'
import { createPartisipasiBogor } from '../../electron/contoh/partisipasi-bogor'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { fillBogor, SAAT_ISI, withClient } from './isi'
import { field } from './office'

/** Every screen and dialog, as most clerks see it and as those with weak eyes do. */
const CARA = [
  { nama: 'as it comes', kontras: false, tampilan: { viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 } },
  {
    nama: 'at 150 % with high contrast',
    kontras: true,
    tampilan: { viewport: { width: 911, height: 512 }, deviceScaleFactor: 1.5 },
  },
] as const

// The longest of all: its tests share the workers out among themselves.
test.describe.configure({ mode: 'parallel' })

for (const { nama, kontras, tampilan } of CARA) {
  test.describe(nama, () => {
    test.use({ now: SAAT_ISI, ...tampilan })
    test.setTimeout(240_000)

    test('the first start and every empty screen', async ({ page }) => {
      await setKontras(page, kontras)
      await expect(field(page, 'Kabupaten atau kota')).toBeFocused()
      await expectNoViolation(page)
      await field(page, 'Kabupaten atau kota').pressSequentially('kota bogor')
      await expect(page.getByRole('option', { name: /Kota Bogor/ })).toBeVisible()
      await expectNoViolation(page, { withPopup: true })
      await page.keyboard.press('Enter')
      await page.keyboard.press('Control+Enter')
      await expect(field(page, 'Baris pertama kop')).toBeFocused()
      await expectNoViolation(page)
      await page.keyboard.press('Control+Enter')
      await expect(field(page, 'Nama')).toBeFocused()
      await expectNoViolation(page)
      await page.getByRole('button', { name: 'Lewati, isi nanti' }).click()
      await expect(page.getByRole('button', { name: 'Mulai bekerja' })).toBeVisible()
      await expectNoViolation(page)
      await page.keyboard.press('Enter')
      for (const [hash, isi] of [
        ['/', 'Belum ada rapat.'],
        ['/rapat', 'Belum ada rapat.'],
        ['/tindak-lanjut', 'Belum ada tindak lanjut'],
        ['/surat', 'Belum ada surat.'],
        ['/seri', 'Belum ada seri.'],
        ['/keputusan', 'Belum ada keputusan.'],
        ['/partisipasi', 'Belum ada pemilihan.'],
        ['/desk', 'Belum ada pemilihan.'],
        ['/laporan', 'Tidak ada rapat pada periode ini.'],
        ['/laporan/provinsi', 'Tiga bentuk dari data yang sama'],
        ['/sampah', 'Kotak Sampah kosong.'],
      ] as const) {
        await open(page, hash)
        await expect(page.getByText(isi).first()).toBeVisible()
        await expectNoViolation(page)
      }
      await open(page, '/rapat')
      await page.keyboard.press('Control+n')
      await page.getByRole('radiogroup', { name: 'Templat' }).getByText('Kosong').click()
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('region', { name: 'Fakta rapat' })).toBeVisible()
      await expectNoViolation(page)
      for (const tahap of ['undangan', 'kehadiran', 'notula', 'periksa']) {
        await open(page, `/rapat/${getRapatId(page)}/${tahap}`)
        await expectNoViolation(page)
      }
    })

    test('a rapat whose notula is final, its papers, and the registers around it', async ({ simpul }) => {
      const rapatId = await fillBogor(simpul.dataDir)
      const page = await simpul.start()
      await setKontras(page, kontras)
      for (const [hash, isi] of [
        ['/', 'Yang perlu dikerjakan'],
        ['/rapat', 'Desk Pilkada'],
        [`/rapat/${rapatId}`, 'Acara'],
        [`/rapat/${rapatId}/undangan`, 'terkunci'],
        [`/rapat/${rapatId}/kehadiran`, 'sudah final'],
        ['/tindak-lanjut', 'Menyampaikan'],
        ['/surat', 'Register nomor surat'],
        ['/jabatan', 'Wali Kota'],
        ['/laporan', 'Rekap kehadiran'],
        ['/pengaturan', 'Ukuran tampilan'],
      ] as const) {
        await open(page, hash)
        await expect(page.getByRole('main').getByText(isi).first()).toBeAttached()
        await expectNoViolation(page)
      }
      await open(page, `/rapat/${rapatId}/notula`)
      await expect(page.getByRole('region', { name: /^Notula .*versi 1/ })).toContainText('Halaman 1 dari')
      await expectNoViolation(page)
      await open(page, '/laporan/pratinjau')
      await expect(page.getByRole('region', { name: /^Rekap kehadiran/ })).toContainText('Halaman 1 dari')
      await expectNoViolation(page)
      for (const dokumen of ['notula', 'daftar-hadir-kosong', 'daftar-hadir-terisi']) {
        await open(page, `/rapat/${rapatId}/pratinjau/${dokumen}`)
        await expect(page.getByRole('region', { name: /^(Notula|Daftar hadir)/ })).toContainText('Halaman 1 dari')
        await expectNoViolation(page)
      }
    })

    test('a pemilihan: its figures, its desk, and what goes to the province', async ({ simpul }) => {
      const pemilihanId = await withClient(simpul.dataDir, async (client) => {
        const { rapatId } = await createBogor(client)
        const id = await createPartisipasiBogor(client)
        await createDeskContoh(client, { pemilihanId: id, rapatId })
        return id
      })
      const page = await simpul.start()
      await setKontras(page, kontras)
      for (const [hash, isi] of [
        ['/partisipasi', 'Bogor Selatan'],
        ['/partisipasi/pemilihan', 'Presiden dan Wakil Presiden 2024'],
        [`/partisipasi/${pemilihanId}/data`, 'Bondongan'],
        [`/partisipasi/${pemilihanId}/wilayah`, 'Bogor Selatan'],
        [`/partisipasi/${pemilihanId}/tahapan`, 'Masa tenang'],
        [`/partisipasi/${pemilihanId}/hari-h`, 'Bogor Selatan'],
        [`/partisipasi/${pemilihanId}/impor`, 'Jatuhkan berkas Excel'],
        ['/desk', 'Kesiapan logistik'],
        ['/laporan/provinsi', 'Tiga bentuk dari data yang sama'],
      ] as const) {
        await open(page, hash)
        await expect(page.getByText(isi).first()).toBeAttached()
        await expectNoViolation(page)
      }
    })

    test('a notula that is being written, and every dialog', async ({ simpul }) => {
      const rapatId = await fillBogor(simpul.dataDir)
      await withClient(simpul.dataDir, async (client) => {
        const notula = await client.notula.get({ rapatId })
        if (notula !== null) await client.notula.reopen({ id: notula.id, alasan: 'Nama tempat salah tulis' })
      })
      const page = await simpul.start()
      await setKontras(page, kontras)
      await open(page, `/rapat/${rapatId}/notula`)
      await expect(page.getByRole('region', { name: 'Kesiapan logistik' })).toBeVisible()
      await expectNoViolation(page)
      await page.keyboard.press('Control+Shift+b')
      await page.keyboard.type('ca')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectNoViolation(page, { withPopup: true })
      await page.keyboard.press('Escape')
      for (const bagian of [/Kata Pembukaan/, /Dokumentasi/]) {
        await page.getByRole('button', { name: bagian }).click()
        await expectNoViolation(page)
      }
      await page.keyboard.press('Control+Enter')
      await expect(page.getByRole('region', { name: 'Sidang periksa' })).toContainText('perlu dilihat')
      // Where there is room for one of them, the findings stand before the paper.
      if (!kontras) await expect(page.getByRole('button', { name: /^Temuan 1,/ })).toBeAttached()
      await expectNoViolation(page)
      await expectDialog(page, 'a', 'Abaikan temuan')

      await open(page, `/rapat/${rapatId}/kehadiran`)
      await expect(page.getByRole('combobox', { name: 'Catat kehadiran' })).toBeFocused()
      await page.keyboard.type('ca')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectNoViolation(page, { withPopup: true })
      await page.keyboard.press('Enter')
      await expectDialog(page, 'Alt+Enter')
      await page.keyboard.press('F4')
      await expectNoViolation(page)

      await open(page, '/rapat')
      await expect(page.getByRole('grid', { name: 'Daftar rapat' })).toBeVisible()
      await expectDialog(page, 'Control+n', 'Rapat baru')
      await expectDialog(page, 'Control+k')
      await expectDialog(page, 'F1')
      await page
        .getByRole('button', { name: 'Berkas', exact: true })
        .or(page.getByRole('menuitem', { name: 'Berkas' }))
        .click()
      await expectNoViolation(page)
      await page.keyboard.press('Escape')
      await open(page, '/jabatan')
      await expect(page.getByRole('grid', { name: 'Daftar jabatan' })).toBeVisible()
      await expectDialog(page, 'Control+n')
    })
  })
}

async function setKontras(page: Page, isTinggi: boolean): Promise<void> {
  if (!isTinggi) return
  await page.evaluate(() => {
    document.documentElement.dataset.kontras = 'tinggi'
  })
}

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    window.location.hash = next
  }, hash)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}

function getRapatId(page: Page): string {
  return /#\/rapat\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

/** Opens a dialog by its key, looks at it and closes it by Esc. */
async function expectDialog(page: Page, key: string, name?: string): Promise<void> {
  await page.keyboard.press(key)
  const dialog = page.getByRole('dialog', name === undefined ? {} : { name })
  await expect(dialog).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}
