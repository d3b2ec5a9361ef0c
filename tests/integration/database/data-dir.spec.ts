import { chmodSync, existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareDataDir } from '../../../electron/database/data-dir'
import { dirRuang } from '../../../electron/database/dir-ruang'
import { getStoragePlace, type PlaceFacts } from '../../../electron/lib/storage-place'
import { catchStartupError, withoutRoot } from './startup'
import { createDir } from './toy'

const windows: PlaceFacts = {
  platform: 'win32',
  env: { OneDrive: 'C:\\Users\\sari\\OneDrive - Kesbangpol', OneDriveCommercial: 'D:\\Awan' },
  mounts: '',
}

const linux: PlaceFacts = {
  platform: 'linux',
  env: {},
  mounts: [
    '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
    '40 22 0:41 / /mnt/kantor rw,relatime - cifs //server/bersama rw',
    '41 22 0:42 / /mnt/kantor/lokal rw,relatime - ext4 /dev/sdb1 rw',
    '42 22 0:43 / /mnt/data\\040rapat rw,relatime shared:7 - nfs4 server:/x rw',
    '43 22 0:44 / /home/sari/jauh rw - fuse.sshfs sari@server: rw',
  ].join('\n'),
}

describe('data-dir', () => {
  describe('getStoragePlace', () => {
    it.each([
      ['\\\\server\\bersama\\Simpul', true],
      ['//server/bersama/Simpul', true],
      ['\\\\?\\UNC\\server\\bersama', true],
      ['\\\\?\\C:\\Simpul', false],
      ['C:\\Users\\sari\\AppData\\Local\\Simpul\\data', false],
    ])('knows network paths of Windows: %s', (path, isNetwork) => {
      expect(getStoragePlace(path, windows).isNetwork).toBe(isNetwork)
    })

    it.each([
      ['/mnt/kantor/simpul', true],
      ['/mnt/kantor', true],
      ['/mnt/kantor/lokal/simpul', false],
      ['/mnt/kantoran', false],
      ['/mnt/data rapat/simpul', true],
      ['/home/sari/jauh/simpul', true],
      ['/home/sari/.local/share/simpul/data', false],
    ])('knows network mounts of Linux: %s', (path, isNetwork) => {
      expect(getStoragePlace(path, linux).isNetwork).toBe(isNetwork)
    })

    it.each([
      ['C:\\Users\\sari\\OneDrive - Kesbangpol\\Simpul', windows, 'OneDrive'],
      ['d:\\awan\\Simpul', windows, 'OneDrive'],
      ['D:\\Awan Lain\\Simpul', windows, null],
      ['C:\\Users\\sari\\Dropbox (Kantor)\\Simpul', windows, 'Dropbox'],
      ['G:\\Drive Saya\\Simpul', windows, 'Google Drive'],
      ['G:\\My Drive\\Simpul', windows, 'Google Drive'],
      ['C:\\Data\\Simpul', windows, null],
      ['/home/sari/Dropbox/simpul', linux, 'Dropbox'],
      ['/home/sari/Google Drive/simpul', linux, 'Google Drive'],
      ['/home/dropboxer/simpul', linux, null],
    ])('knows folders that are synchronised: %s', (path, facts, sync) => {
      expect(getStoragePlace(path, facts).sync).toBe(sync)
    })
  })

  describe('prepareDataDir', () => {
    let dir: string
    const local: PlaceFacts = { platform: 'linux', env: {}, mounts: '' }

    beforeEach(() => {
      dir = createDir()
    })
    afterEach(() => {
      chmodSync(dir, 0o777)
      rmSync(dir, { recursive: true, force: true })
    })

    it('makes the folder and leaves nothing in it', () => {
      const data = join(dir, 'Simpul 🗳 é', 'data')
      expect(prepareDataDir(data).peringatan).toEqual([])
      expect(readdirSync(data)).toEqual([])
    })

    it('warns of a synchronised folder', () => {
      expect(prepareDataDir(join(dir, 'Dropbox', 'data'), local).peringatan).toEqual([
        expect.stringContaining('disinkronkan oleh Dropbox'),
      ])
    })

    it('warns of a synchronised folder behind a link', () => {
      prepareDataDir(join(dir, 'Nextcloud'), local)
      symlinkSync(join(dir, 'Nextcloud'), join(dir, 'biasa'))
      expect(prepareDataDir(join(dir, 'biasa', 'data'), local).peringatan.join()).toContain('Nextcloud')
    })

    it('refuses a network folder before it makes anything', () => {
      const data = join(dir, 'jauh', 'data')
      const mounts = `1 1 0:1 / ${dir} rw - nfs4 server:/x rw`
      const error = catchStartupError(() => prepareDataDir(data, { ...local, mounts }))
      expect([error.kode, error.pesan]).toEqual(['FOLDER_DITOLAK', expect.stringContaining('berada di jaringan')])
      expect(existsSync(join(dir, 'jauh'))).toBe(false)
    })

    it('refuses a UNC path', () => {
      const error = catchStartupError(() => prepareDataDir('\\\\server\\bersama', windows))
      expect(error.kode).toBe('FOLDER_DITOLAK')
    })

    it('refuses a read-only folder, and a folder that cannot be made in one', () => {
      chmodSync(dir, 0o555)
      for (const data of [dir, join(dir, 'data')]) {
        expect(catchStartupError(() => withoutRoot(() => prepareDataDir(data))).kode).toBe('HANYA_BACA')
      }
    })

    it('refuses a file', () => {
      writeFileSync(join(dir, 'data'), '')
      for (const data of [join(dir, 'data'), join(dir, 'data', 'dalam')]) {
        expect(catchStartupError(() => prepareDataDir(data)).kode).toBe('FOLDER_DITOLAK')
      }
    })
  })

  describe('dirRuang', () => {
    it.each([
      ['/home/sari/.local/share/simpul/data', '/home/sari/.local/share/simpul/latihan'],
      ['/srv/Simpul/data', '/srv/Simpul/latihan'],
      ['/srv/rapat', '/srv/rapat/latihan'],
      ['/srv/data', '/srv/data/latihan'],
    ])('puts the training room of %s into %s', (data, latihan) => {
      expect(dirRuang(data, 'latihan')).toBe(latihan)
      expect(dirRuang(data, 'utama')).toBe(data)
    })
  })
})
