import type { Page } from '@playwright/test'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import { recordKehadiranContoh } from '../../electron/contoh/isi-rapat'
import type { OfficeClient } from '../../electron/lib/office-client'
import { hasPoppler, readPdf } from '../support/pdf'
import { expectNoViolation } from './axe'
import { expect, test } from './fixture'
import { fillBogor, withClient } from './isi'
import { field } from './office'
import { waitForSave } from './rapat-desk'

/** The afternoon of the third rakor: 14.00 WIB, 15 November 2024. */
test.use({ now: '2024-11-15T07:00:00.000Z' })

const RAKOR_KEDUA = '2024-11-08T06:00:00.000Z'
const KEPUTUSAN_KEDUA = 'Distribusi logistik diperiksa setiap hari oleh KPU dan camat.'
const KEPUTUSAN_KETIGA = 'Distribusi logistik dilaporkan setiap sore kepada Desk Pilkada.'

type Rakor = { readonly pertama: string; readonly kedua: string; readonly ketiga: string }

test('three rakor of a seri: what is left open travels, officials change, a keputusan is replaced', async ({
  simpul,
}) => {
  test.setTimeout(150_000)
  const pertama = await fillBogor(simpul.dataDir)
  await withClient(simpul.dataDir, (client) => leaveOpen(client, pertama))
  const kedua = await withClient(simpul.dataDir, holdSecond, RAKOR_KEDUA)

  const page = await simpul.start()
  await beginThird(page)
  await changeOfficial(page)
  await recordDoor(page)
  await writeThird(page)
  await lookAtRegister(page)
  await simpul.kill()

  await withClient(simpul.dataDir, async (client) => {
    const [ketiga] = await client.rapat.list({})
    await checkPapers(client, { pertama, kedua, ketiga: ketiga?.id ?? '' })
  })
})

/** After the first: one point was not finished, another put off; the rakor becomes the first of a weekly seri. */
async function leaveOpen(client: OfficeClient, rapatId: string): Promise<void> {
  const notulaId = (await client.notula.get({ rapatId }))?.id ?? ''
  await client.notula.reopen({ id: notulaId, alasan: 'Keadaan dua acara belum ditulis' })
  const [logistik, tps] = (await client.rapat.get({ id: rapatId })).acara
  await client.rapat.acara.setKeadaan({ id: logistik?.id ?? '', keadaan: 'belum selesai' })
  await client.rapat.acara.setKeadaan({ id: tps?.id ?? '', keadaan: 'ditunda' })
  await client.notula.finalkan({ id: notulaId })
  const seri = { nama: 'Rakor Desk Pilkada', jenis: 'Desk Pilkada', hari: null, jamMulai: null, tempat: null }
  await client.seri.create({ ...seri, irama: 'tiap pekan', jabatanIds: [], rapatId })
}

/** The second, a week later, with another Kapolres: one tindak lanjut is finished on the day, TPS is done, logistik not. */
async function holdSecond(client: OfficeClient): Promise<string> {
  const [seri] = await client.seri.list()
  const hasil = await client.seri.createBerikut({ seriId: seri?.id ?? '' })
  if (hasil.hasil !== 'dibuat') throw new Error('the second rakor was there already')
  const rapatId = hasil.id
  await createPejabat(client, 'Kapolres', 'Raka Seandainya', '2024-11-05')
  await client.rapat.update({
    id: rapatId,
    ubah: { jamSelesai: '11:00', nomorUndangan: '000.1.5/1207/Setda/2024', tanggalUndangan: '2024-11-05' },
  })
  await recordKehadiranContoh(client, rapatId)
  const { id: notulaId } = await client.notula.create({ rapatId })
  const { acara, undangan, tindakLanjutLalu } = await client.rapat.get({ id: rapatId })
  const [, logistik, tps] = acara
  for (const { id: acaraId } of acara.slice(1)) {
    const jabatanId = undangan[0]?.jabatanId ?? null
    const isi = createTeksKaya('menyampaikan bahwa persiapan terus berjalan.')
    await client.notula.pembahasan.create({ notulaId, acaraId, jenis: 'uraian', jabatanId, isi })
    const simpulan = createTeksKaya('Persiapan dilanjutkan sesuai rencana.')
    await client.notula.pembahasan.create({ notulaId, acaraId, jenis: 'simpulan', jabatanId: null, isi: simpulan })
  }
  await client.notula.keputusan.create({ rapatId, acaraId: logistik?.id ?? null, isi: KEPUTUSAN_KEDUA })
  await client.notula.keputusan.create({ rapatId, acaraId: tps?.id ?? null, isi: 'Kesiapan TPS dinyatakan cukup.' })
  await client.rapat.acara.setKeadaan({ id: logistik?.id ?? '', keadaan: 'belum selesai' })
  await client.tindakLanjut.update({ id: tindakLanjutLalu[0]?.id ?? '', ubah: { status: 'selesai' } })
  await client.notula.finalkan({ id: notulaId })
  return rapatId
}

async function createPejabat(client: OfficeClient, singkatan: string, nama: string, mulai: string): Promise<void> {
  const jabatan = (await client.referensi.jabatan.list({})).find((row) => row.singkatan?.startsWith(singkatan))
  const kosong = { gelarDepan: null, gelarBelakang: null, nip: null, pangkat: null, telepon: null } as const
  await client.referensi.pejabat.create({
    ...kosong,
    jabatanId: jabatan?.id ?? '',
    jenis: 'definitif',
    nama,
    jenisKelamin: null,
    mulai,
    selesai: null,
    tutup: true,
  })
}

/** The third from the palette: what is late and what goes on stands at its head. */
async function beginThird(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Belum ada rapat berikutnya' })).toContainText('Rakor Desk Pilkada')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rapat berikutnya')
  await expect(page.getByRole('option', { name: /Rapat berikutnya: Rakor Desk Pilkada/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(
    page.getByText(/^Rapat berikutnya dibuat: Jumat, 15 November 2024, dengan 1 acara lanjutan/),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Fakta rapat' })).toContainText('Rakor Desk Pilkada, ke-3')
  await expect(page.getByRole('grid', { name: 'Acara rapat' })).toContainText('lanjutan rapat Jum 8 Nov')
  const lalu = page.getByRole('list', { name: 'Tindak lanjut rapat sebelumnya' })
  await expect(lalu).toContainText('terlambat')
  await lalu.getByRole('combobox').or(lalu.getByRole('textbox')).first().press('Enter')
  await page.getByRole('option', { name: 'Selesai' }).press('Enter')
  await expectNoViolation(page)
}

/** Another Ketua KPU has been sworn in this morning; the one before him ends yesterday, said in a sentence. */
async function changeOfficial(page: Page): Promise<void> {
  await page.keyboard.press('Alt+9')
  await expect(page.getByRole('grid', { name: 'Daftar jabatan' })).toBeFocused()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('ketua kpu')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Pejabat baru' }).press('Enter')
  const form = page.getByRole('form', { name: 'Pejabat baru' })
  await expect(form.getByLabel('Nama tanpa gelar')).toBeFocused()
  await page.keyboard.type('Wulan Bayangan')
  await expect(form.getByRole('checkbox', { name: /^Akhiri masa jabatan / })).toBeChecked()
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Masa jabatan .* diakhiri 14 November 2024\./)).toBeVisible()
}

async function recordDoor(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('grid', { name: 'Daftar rapat' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('combobox', { name: 'Catat kehadiran' })).toBeFocused()
  for (const huruf of ['wa', 'ketua kpu', 'ketua bawaslu']) {
    await page.keyboard.type(huruf)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('3 hadir')).toBeVisible()
}

/** The list of what was to be done, and a keputusan that takes the place of one of the week before. */
async function writeThird(page: Page): Promise<void> {
  await page.keyboard.press('Control+3')
  await expect(page.getByText('Notula belum ditulis.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: '1. Tindak lanjut rapat sebelumnya' })).toBeVisible()
  await page.keyboard.press('Control+ArrowDown')
  await expect(page.getByRole('heading', { level: 2, name: '2. Kesiapan logistik' })).toBeVisible()
  await page.keyboard.type(`k ${KEPUTUSAN_KETIGA}`)
  await page.keyboard.press('Enter')
  const tercatat = page.getByRole('list', { name: 'Yang tercatat' }).getByRole('button', { name: KEPUTUSAN_KETIGA })
  await expect(tercatat).toBeVisible()
  await waitForSave(page)
  await page.keyboard.press('ArrowUp')
  await expect(tercatat).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, 'Keputusan 1')).toBeFocused()
  await page.keyboard.press('Alt+g')
  await expect(field(page, 'Keputusan 1 mengganti')).toBeFocused()
  await page.keyboard.type('setiap hari oleh')
  await expect(page.getByRole('option', { name: new RegExp(KEPUTUSAN_KEDUA) })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('mengganti keputusan nomor 1 tanggal 8 November 2024')).toBeVisible()
  await expectNoViolation(page)
}

async function lookAtRegister(page: Page): Promise<void> {
  await page.keyboard.press('Alt+4')
  const register = page.getByRole('grid', { name: 'Register keputusan' })
  await expect(register).toBeFocused()
  await expect(register.getByRole('row').nth(1)).toContainText(KEPUTUSAN_KETIGA)
  await page.keyboard.press('ArrowDown')
  const panel = page.getByRole('complementary', { name: 'Keputusan yang dipilih' })
  await expect(panel.getByRole('region', { name: 'Diganti oleh' })).toContainText(KEPUTUSAN_KETIGA)
  await expectNoViolation(page)

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Cabut keputusan' })
  await expect(field(page, 'Dicabut pada rapat')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Alasan').fill('Kesiapan TPS dinilai ulang.')
  await expectNoViolation(page)
  await page.keyboard.press('Control+Enter')
  await expect(panel).toContainText('Alasan: Kesiapan TPS dinilai ulang.')
  await expect(register).toContainText('Dicabut')
  await page.keyboard.press('Control+z')
  await expect(register).not.toContainText('Dicabut')
}

/** Each paper by its own day: the archives as they were, the third with what changed. */
async function checkPapers(client: OfficeClient, { pertama, kedua, ketiga }: Rakor): Promise<void> {
  if (!hasPoppler) return
  const read = async (file: File) => readPdf(new Uint8Array(await file.arrayBuffer())).text.replace(/\s+/g, ' ')
  const readNotula = async (rapatId: string) => read(await client.notula.exportPdf({ rapatId }))
  const readDaftar = async (rapatId: string) => read(await client.kehadiran.exportPdf({ rapatId, bentuk: 'terisi' }))
  const satu = await readNotula(pertama)
  expect(satu).toContain('Acara ini ditunda ke rapat berikutnya.')
  expect(satu).not.toContain('Raka Seandainya')
  expect(await readDaftar(pertama)).not.toContain('Raka Seandainya')

  const dua = await readNotula(kedua)
  expect(dua).toContain('1. Tindak lanjut rapat sebelumnya')
  expect(dua).toContain('Kesiapan TPS (lanjutan rapat 1 November 2024)')
  expect(dua).toContain('Pembahasan belum selesai dan dilanjutkan pada rapat berikutnya.')
  expect(dua).toContain('Raka Seandainya')
  expect(dua).not.toContain('Wulan Bayangan')
  expect(dua).toContain(KEPUTUSAN_KEDUA)
  expect(dua).not.toContain('mengganti keputusan')
  expect(dua).toMatch(/November 2024 Selesai/)

  const tiga = await readNotula(ketiga)
  expect(tiga).toContain('Kesiapan logistik (lanjutan rapat 8 November 2024)')
  expect(tiga).not.toContain('Kesiapan TPS (lanjutan')
  expect(tiga).toContain(
    'Distribusi logistik dilaporkan setiap sore kepada Desk Pilkada (mengganti keputusan nomor 1 tanggal 8 November 2024).',
  )
  expect(await readDaftar(ketiga)).toContain('Wulan Bayangan')
  expect(await readDaftar(kedua)).not.toContain('Wulan Bayangan')

  const { id } = await client.surat.create({ rapatId: ketiga, jenis: 'undangan' })
  const undangan = await read(await client.surat.exportPdf({ id }))
  expect(undangan).toContain('Tindak lanjut rapat sebelumnya: (1) ')
  expect(undangan).toContain('Kesiapan logistik (lanjutan rapat 8 November 2024)')
}
