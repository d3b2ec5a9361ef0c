import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { expectNoViolation } from './axe'
import { test } from './fixture'
import { startHost } from './host'
import { fillBogor, KANTOR, SAAT_ISI, withClient } from './isi'
import { field, forgetRefusals, openModule, pasteText } from './office'

test.use({ now: SAAT_ISI })

/** One sentence for people, with what to do: begins like one, is closed by a full stop or a question, carries no words of programs. */
const KALIMAT = /^[A-Z\d“/](?!.*(Error|undefined|null|SQLITE|EACCES|EROFS|at \/)).*[.?]$/

test('a time before its beginning and a day that does not exist make no rapat', async ({ simpul }) => {
  await fillBogor(simpul.dataDir)
  const page = await simpul.start()
  const before = countRows(simpul.dataDir)
  await openModule(page, 'Rapat')
  await page.keyboard.press('Control+n')
  await field(page, 'Nama rapat').fill('Rakor Salah Waktu')
  await field(page, 'Jam mulai').fill('11')
  await field(page, 'Jam selesai').fill('9.30')
  await page.keyboard.press('Control+Enter')
  await expectOneSentence(page, 'Jam selesai 09.30 lebih awal daripada jam mulai 11.00.')

  await field(page, 'Jam selesai').fill('12')
  await field(page, 'Tanggal').fill('31 november')
  await page.keyboard.press('Control+Enter')
  await expectOneSentence(page, '31 November tidak ada. Maksudnya 30 November atau 1 Desember?')
  await expect(field(page, 'Tanggal')).toBeFocused()
  await expectNoViolation(page)
  expect(countRows(simpul.dataDir)).toEqual(before)

  await page.getByRole('button', { name: '30 November 2024', exact: true }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Fakta rapat' })).toContainText('Sabtu, 30 November 2024')
})

test('a second notula from another window is refused, and that window shows the first one', async ({
  simpul,
  context,
}, info) => {
  test.skip(info.project.name === 'electron', 'Electron has one window')
  const rapatId = await withClient(simpul.dataDir, async (client) => {
    await KANTOR.isi(client)
    const { id } = await client.rapat.create({ templat: 'desk pilkada', ubah: { tanggal: '2024-11-04' } })
    return id
  })
  const first = await simpul.start()
  const again = startHost({ dataDir: simpul.dataDir, now: SAAT_ISI })
  const second = await context.newPage()
  await second.goto(await again.url())
  for (const page of [first, second]) {
    await expect(page.getByRole('navigation', { name: 'Modul' })).toBeVisible()
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/rapat/${rapatId}/notula`)
    await expect(page.getByText('Notula belum ditulis.')).toBeVisible()
  }
  await first.getByRole('button', { name: 'Mulai menulis' }).first().click()
  await expect(first.getByRole('region', { name: 'Kesiapan logistik' })).toBeVisible()
  const before = countRows(simpul.dataDir)

  await second.getByRole('button', { name: 'Mulai menulis' }).first().click()
  await expectOneSentence(second, 'Rapat ini sudah punya notula.')
  await expect(second.getByText('Belum tersimpan')).toHaveCount(0)
  await expect(second.getByRole('region', { name: 'Kesiapan logistik' })).toBeVisible()
  expect(countRows(simpul.dataDir)).toEqual(before)
  await again.kill()
  forgetRefusals(simpul)
})

test('a logo that is no picture, or of 50 MB, leaves letterhead and attachments as they were', async ({
  simpul,
}, info) => {
  await fillBogor(simpul.dataDir)
  const page = await simpul.start()
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await expect(page.getByRole('button', { name: 'Pilih gambar logo' }).first()).toBeVisible()
  const before = { rows: countRows(simpul.dataDir), files: hashFiles(simpul.dataDir, /lampiran/) }
  const besar = info.outputPath('besar.png')
  writeFileSync(besar, Buffer.alloc(50 * 1024 * 1024, 1))
  const bukan = info.outputPath('surat.png')
  writeFileSync(bukan, 'Dengan hormat, bersama ini kami sampaikan undangan.')
  for (const [path, saran] of [
    [besar, '2 MB'],
    [bukan, 'PNG atau JPEG'],
  ] as const) {
    await page.locator('input[type="file"]').first().setInputFiles(path)
    await expectOneSentence(page, saran)
  }
  expect({ rows: countRows(simpul.dataDir), files: hashFiles(simpul.dataDir, /lampiran/) }).toEqual(before)
  forgetRefusals(simpul)
})

test('names with quotes, emoji and direction marks come in clean, 1,000 characters are refused', async ({ simpul }) => {
  await withClient(simpul.dataDir, KANTOR.isi)
  const page = await simpul.start()
  await openModule(page, 'Jabatan')
  await page.getByRole('grid', { name: 'Daftar jabatan' }).focus()
  const panjang = 'Koordinator '.repeat(84).slice(0, 1000)
  await pasteText(
    page,
    [
      'Jabatan\tNama\tUnsur',
      `Ketua "Forum" d'Umpama & <b>Rekan</b>\tSiti O'Contoh, S.H.\tFKUB`,
      'Ketua Forum 👩🏽‍⚖️ Keluarga\tBudi 😀 Misalnya\tFKUB',
      'Ketua \u202EFDP.exe\u202C\u200F Balik\tDewi \u2067Rekaan\u2069\tFKUB',
      `${panjang}\tPanji Tamsil\tFKUB`,
    ].join('\n'),
  )
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('4 baris: 3 baru, 0 berubah, 0 sama, 1 salah.')
  await expect(dialog.getByRole('row').nth(4)).toContainText('200')
  await dialog.getByRole('button', { name: 'Simpan 3 baris' }).click()
  await expect(page.getByText('3 baris disimpan: 3 baru, 0 berubah. 1 baris salah dilewati.')).toBeVisible()
  await simpul.kill()

  const list = await withClient(simpul.dataDir, (client) => client.referensi.jabatan.list({}))
  const added = list.filter(({ unsur, nama }) => unsur === 'FKUB' && !nama.startsWith('Ketua FKUB'))
  expect(added.map(({ nama, pejabat }) => [nama, pejabat?.nama]).sort()).toEqual([
    [`Ketua "Forum" d'Umpama & <b>Rekan</b>`, "Siti O'Contoh"],
    ['Ketua FDP.exe Balik', 'Dewi Rekaan'],
    ['Ketua Forum 👩🏽‍⚖️ Keluarga', 'Budi 😀 Misalnya'],
  ])
})

test('1,000 characters pasted into the name of a rapat are not cut without a word', async ({ simpul }) => {
  await withClient(simpul.dataDir, KANTOR.isi)
  const page = await simpul.start()
  await expect(page.getByText('Belum ada rapat.')).toBeVisible()
  const before = countRows(simpul.dataDir)
  await page.keyboard.press('Control+n')
  await expect(field(page, 'Nama rapat')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('Sinkronisasi '.repeat(77).slice(0, 1000))
  await page.keyboard.press('Control+Enter')
  await expectOneSentence(page, '200 huruf')
  expect(countRows(simpul.dataDir)).toEqual(before)
  forgetRefusals(simpul)
})

for (const { judul, rusak, kata } of [
  { judul: 'newer than the program', rusak: makeNewer, kata: 'Pasang versi Simpul terbaru' },
  { judul: 'damaged', rusak: damage, kata: 'pulihkan data dari cadangan' },
  { judul: 'no database', rusak: replaceByText, kata: 'bukan basis data' },
  { judul: 'of another program', rusak: replaceByForeign, kata: 'program lain' },
  { judul: 'gone', rusak: moveAway, kata: 'Kembalikan berkas itu' },
]) {
  test(`a database that is ${judul} is refused in its window, and no byte of it changes`, async ({
    simpul,
    browser,
  }, info) => {
    test.skip(info.project.name === 'electron', 'the window of Electron is tested with its stand-in')
    await withClient(simpul.dataDir, KANTOR.isi)
    rusak(join(simpul.dataDir, 'simpul.db'))
    await expectRefused(simpul.dataDir, kata, browser)
  })
}

test('a data folder that is read-only is refused in its window', async ({ simpul, browser }, info) => {
  test.skip(info.project.name === 'electron', 'the window of Electron is tested with its stand-in')
  test.skip(!canFreeze(info.outputPath('beku')), 'this system cannot write-protect a folder from this user')
  await withClient(simpul.dataDir, KANTOR.isi)
  freeze(simpul.dataDir, true)
  try {
    await expectRefused(simpul.dataDir, 'Mintalah hak tulis', browser)
  } finally {
    freeze(simpul.dataDir, false)
  }
})

/** Starts the program as a double click does, and reads its window. */
async function expectRefused(dataDir: string, kata: string, browser: Browser) {
  const before = hashFiles(dataDir)
  const bin = test.info().outputPath('bin')
  const alamat = join(bin, 'alamat')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'chromium'), `#!/bin/sh\necho "$1" > "${alamat}"\nexec sleep 60\n`)
  chmodSync(join(bin, 'chromium'), 0o755)
  const env = { DISPLAY: ':99', WAYLAND_DISPLAY: '', PATH: `${bin}:/usr/bin:/bin` }
  const host = startHost({ dataDir, now: SAAT_ISI, isOpening: true, env })
  const context = await browser.newContext()
  const page = await context.newPage()
  try {
    await expect.poll(() => existsSync(alamat) && readFileSync(alamat, 'utf8')).toMatch(/^--app=http/)
    await page.goto(readFileSync(alamat, 'utf8').trim().replace('--app=', ''))
    await expect(page.getByRole('heading', { name: 'Simpul tidak dapat dibuka' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(kata)
    await expectNoViolation(page)
  } finally {
    await context.close()
    await host.close()
  }
  const { errors } = await host.exited
  expect(errors.trimEnd()).toMatch(KALIMAT)
  expect(errors.trimEnd().split('\n')).toHaveLength(1)
  // SQLite may leave its two working files behind, empty.
  expect(hashFiles(dataDir)).toMatchObject(before)
}

/** What the screen says is there once, is a sentence, and contains `kata`. */
async function expectOneSentence(page: Page, kata: string): Promise<void> {
  const message = page.getByText(kata).last()
  await expect(message).toBeVisible()
  expect((await message.innerText()).split('\n')[0]).toMatch(KALIMAT)
}

/** Number of rows of every table, the journal included. */
function countRows(dataDir: string): Readonly<Record<string, number>> {
  const db = new Sqlite(join(dataDir, 'simpul.db'), { readonly: true })
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all().map(String)
    return Object.fromEntries(
      tables.map((name) => [name, Number(db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]),
    )
  } finally {
    db.close()
  }
}

/** Every file of the folder by its content; the log and the profile of the browser come and go. */
function hashFiles(dataDir: string, only = /./): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => only.test(path) && !/[/\\](log|peramban)[/\\]/.test(path.slice(dataDir.length)))
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

function makeNewer(file: string): void {
  const db = new Sqlite(file)
  db.pragma(`user_version = ${Number(db.pragma('user_version', { simple: true })) + 1}`)
  db.close()
}

/** Two pages in the middle are lost, as on a bad disk. */
function damage(file: string): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(8192, 0xaa), 0, 8192, 4096 * 3)
}

function replaceByText(file: string): void {
  writeFileSync(file, 'Dengan hormat, ini surat dan bukan basis data.')
}

function replaceByForeign(file: string): void {
  writeFileSync(file, '')
  const db = new Sqlite(file)
  db.exec('CREATE TABLE pelanggan (nama TEXT)')
  db.close()
}

function moveAway(file: string): void {
  writeFileSync(`${file}.pindah`, readFileSync(file))
  execFileSync('rm', [file])
}

/** Root may write everywhere, so the folder is made immutable for it; anybody else loses the right to write. */
function freeze(dir: string, isFrozen: boolean): void {
  if (process.getuid?.() === 0) execFileSync('chattr', [isFrozen ? '+i' : '-i', dir], { stdio: 'ignore' })
  else chmodSync(dir, isFrozen ? 0o500 : 0o700)
}

function canFreeze(dir: string): boolean {
  mkdirSync(dir, { recursive: true })
  try {
    freeze(dir, true)
    writeFileSync(join(dir, 'coba'), '')
    return false
  } catch {
    return true
  } finally {
    freeze(dir, false)
  }
}
