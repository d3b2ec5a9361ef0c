import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSavedFiles } from '../../../electron/window/saved-files'
import { createWindowMemory } from '../../../electron/window/window-memory'
import { electron, electronModule, resetElectron } from '../../support/electron-stand-in'

vi.mock('electron', async () => (await import('../../support/electron-stand-in')).electronModule)

describe('createSavedFiles', () => {
  let dir: string
  let asked: { defaultPath: string; filters: unknown }[]
  const window = new (electronModule.BrowserWindow as unknown as new (options: object) => BrowserWindow)({})
  const pdf = (text = '%PDF-1.7') => new File([text], 'apa saja.bin', { type: 'application/pdf' })

  beforeEach(() => {
    resetElectron()
    dir = mkdtempSync(join(tmpdir(), 'simpul-saved-'))
    asked = []
    electron.paths.documents = dir
    chooses(join(dir, 'Notula.pdf'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  const open = () => createSavedFiles(() => window, createWindowMemory(join(dir, 'memory', 'jendela.json')))
  const chooses = (filePath: string, canceled = false) => {
    electron.saveDialog = (options) => {
      asked.push(options)
      return { canceled, filePath }
    }
  }

  it('writes where the clerk says and answers with a handle instead of the path', async () => {
    const result = await open().saveFile(pdf(), 'Notula Rakor.pdf')
    expect(result).toEqual({ tersimpan: true, kunci: expect.stringMatching(/^[0-9a-f-]{36}$/), nama: 'Notula.pdf' })
    expect(readFileSync(join(dir, 'Notula.pdf'), 'utf8')).toBe('%PDF-1.7')
    expect(asked).toEqual([
      {
        title: 'Simpan berkas',
        buttonLabel: 'Simpan',
        defaultPath: join(dir, 'Notula Rakor.pdf'),
        filters: [{ name: 'Dokumen PDF', extensions: ['pdf'] }],
      },
    ])
  })

  it('writes nothing when the clerk changes his mind', async () => {
    chooses('', true)
    await expect(open().saveFile(pdf(), 'Notula.pdf')).resolves.toEqual({ tersimpan: false })
    expect(readdirSync(dir)).toEqual([])
  })

  it('replaces a file in one step and leaves no draft behind', async () => {
    writeFileSync(join(dir, 'Notula.pdf'), 'old and longer than the new one')
    await open().saveFile(pdf('new'), 'Notula.pdf')
    expect(readFileSync(join(dir, 'Notula.pdf'), 'utf8')).toBe('new')
    expect(readdirSync(dir).filter((name) => name.endsWith('.simpul'))).toEqual([])
  })

  it('remembers the folder for each kind of file, also at the next start', async () => {
    mkdirSync(join(dir, 'rekap'))
    chooses(join(dir, 'rekap', 'Rekap.xlsx'))
    await open().saveFile(pdf(), 'Rekap.xlsx')
    const later = open()
    await later.saveFile(pdf(), 'Rekap 2.xlsx')
    chooses(join(dir, 'Notula.pdf'))
    await later.saveFile(pdf(), 'Notula.pdf')
    expect(asked.map(({ defaultPath }) => defaultPath)).toEqual([
      join(dir, 'Rekap.xlsx'),
      join(dir, 'rekap', 'Rekap 2.xlsx'),
      join(dir, 'Notula.pdf'),
    ])
  })

  it('forgets a folder that is gone', async () => {
    mkdirSync(join(dir, 'flashdisk'))
    chooses(join(dir, 'flashdisk', 'Notula.pdf'))
    await open().saveFile(pdf(), 'Notula.pdf')
    rmSync(join(dir, 'flashdisk'), { recursive: true })
    chooses('', true)
    await open().saveFile(pdf(), 'Notula.pdf')
    expect(asked.at(-1)?.defaultPath).toBe(join(dir, 'Notula.pdf'))
  })

  it('makes a name safe before it is offered', async () => {
    await open().saveFile(pdf(), '..\\..\\Rakor: 1/11 <akhir>?.pdf')
    const offered = asked[0]?.defaultPath ?? ''
    expect(offered.startsWith(`${dir}/`)).toBe(true)
    expect(offered.slice(dir.length + 1)).not.toMatch(/[\\/:*?"<>|]|^\./)
  })

  it('gives a file the ending of its kind whatever was typed', async () => {
    chooses(join(dir, 'Notula.exe'))
    await open().saveFile(pdf(), 'Notula.pdf')
    expect(readdirSync(dir)).toContain('Notula.exe.pdf')
    expect(readdirSync(dir)).not.toContain('Notula.exe')
  })

  it.each(['virus.exe', 'skrip.js', 'pintasan.lnk', 'tanpa-akhiran', '.pdf.cmd', ''])(
    'refuses to save %s',
    async (nama) => {
      await expect(open().saveFile(pdf(), nama)).rejects.toMatchObject({ data: { kode: 'BERKAS_DITOLAK' } })
      expect(asked).toEqual([])
    },
  )

  it('ignores a path with a NUL byte', async () => {
    chooses(`${join(dir, 'a.exe')}\0.pdf`)
    await expect(open().saveFile(pdf(), 'a.pdf')).resolves.toEqual({ tersimpan: false })
  })

  it('says in a sentence that the folder is gone, and writes nothing', async () => {
    chooses(join(dir, 'hilang', 'Notula.pdf'))
    await expect(open().saveFile(pdf(), 'Notula.pdf')).rejects.toMatchObject({
      data: { kode: 'BERKAS_DITOLAK', pesan: 'Folder untuk Notula.pdf tidak ada lagi. Pilih folder lain.' },
    })
  })

  it('shows and opens only what it saved itself, by handle', async () => {
    const files = open()
    const result = await files.saveFile(pdf(), 'Notula.pdf')
    const kunci = result.tersimpan ? result.kunci : ''
    await files.showInFolder(kunci)
    await files.openFile(kunci)
    expect(electron.calls).toEqual([
      `showItemInFolder ${join(dir, 'Notula.pdf')}`,
      `openPath ${join(dir, 'Notula.pdf')}`,
    ])
  })

  it.each(['', '/etc/passwd', 'C:\\Windows\\System32\\calc.exe', '__proto__'])(
    'knows no handle "%s"',
    async (kunci) => {
      const files = open()
      await expect(files.showInFolder(kunci)).rejects.toMatchObject({ data: { kode: 'TIDAK_DITEMUKAN' } })
      await expect(files.openFile(kunci)).rejects.toMatchObject({ data: { kode: 'TIDAK_DITEMUKAN' } })
      expect(electron.calls).toEqual([])
    },
  )

  it('says when the file has been moved, and when no program opens it', async () => {
    const files = open()
    const result = await files.saveFile(pdf(), 'Notula.pdf')
    const kunci = result.tersimpan ? result.kunci : ''
    electron.openPath = () => 'No application'
    await expect(files.openFile(kunci)).rejects.toMatchObject({ data: { kode: 'TIDAK_TERSEDIA' } })
    rmSync(join(dir, 'Notula.pdf'))
    await expect(files.showInFolder(kunci)).rejects.toMatchObject({
      data: { pesan: 'Notula.pdf sudah dipindah atau dihapus. Simpan lagi bila masih perlu.' },
    })
  })

  it('counts a damaged memory as an empty one', async () => {
    mkdirSync(join(dir, 'memory'))
    writeFileSync(join(dir, 'memory', 'jendela.json'), '{"place":{"bounds":{"x":"NaN"}},"folder":[1]}')
    await open().saveFile(pdf(), 'Notula.pdf')
    expect(asked[0]?.defaultPath).toBe(join(dir, 'Notula.pdf'))
  })
})
