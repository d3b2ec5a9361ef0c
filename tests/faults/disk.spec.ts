import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../electron/database/open'
import { catchStartupError } from '../integration/database/startup'
import { createDir, openToy } from '../integration/database/toy'
import { buildChild, collect, NODE, startChild } from './child'

const hasStrace = spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0
if (!hasStrace) process.stdout.write('disk: strace is missing or may not trace, so the fault injection did NOT run\n')

/*
 * The kernel answers the child's writes or flushes with an error from some call on. What was confirmed before must be
 * there afterwards, what was not must be refused in plain words, and nothing may be damaged.
 */
describe('disk', () => {
  let script: string
  let dir: string

  beforeAll(async () => {
    script = await buildChild('writer-child')
  }, 60_000)
  beforeEach(() => {
    dir = createDir()
    openToy({ dir }).close()
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  it.skipIf(!hasStrace).each([
    ['full', 'pwrite64:error=ENOSPC:when=60+', true],
    ['full for a moment', 'pwrite64:error=ENOSPC:when=60..80', true],
    ['failing to write', 'pwrite64:error=EIO:when=75+', true],
    ['failing to flush', 'fsync,fdatasync:error=EIO:when=25+', false],
  ])(
    'keeps every confirmed save on a disk that is %s',
    async (_what, inject, isRefusalExpected) => {
      const args = ['-f', '-qq', '-o', '/dev/null', '-e', `inject=${inject}`, NODE, script, dir, '1', '60']
      const { stdout } = await collect(startChild('strace', args))
      const lines = stdout.split('\n')
      const confirmed = lines.filter((line) => line.startsWith('simpan ')).map((line) => Number(line.split(' ')[1]))
      const refused = lines.filter((line) => line.startsWith('penuh '))
      expect(confirmed.length).toBeGreaterThan(0)
      expect(confirmed.length).toBeLessThan(60)
      if (isRefusalExpected) expect(refused.length).toBeGreaterThan(0)
      for (const line of refused) expect(line).toContain('TIDAK_TERSEDIA')

      const toy = openToy({ dir, anchorDir: dir })
      expect(toy.journal.verify().temuan).toEqual([])
      expect(toy.db.pragma('integrity_check', { simple: true })).toBe('ok')
      const found = new Set(toy.db.prepare<[], string>('SELECT id FROM bidang').pluck().all())
      expect(confirmed.filter((nth) => !found.has(`b${nth}`))).toEqual([])
      toy.close()
    },
    120_000,
  )

  it('does not call a full disk damage', () => {
    const toy = openToy({ dir })
    // The page limit of SQLite stands in for the disk: it answers with the same error.
    toy.db.pragma(`max_page_count = ${Number(toy.db.pragma('page_count', { simple: true }))}`)
    const write = () =>
      toy.journal.action({ name: 'Isi' }, () =>
        toy.db.prepare('INSERT INTO bidang (id, nama) VALUES (?, ?)').run('b', 'x'.repeat(100_000)),
      )
    expect(write).toThrow('belum tersimpan karena penyimpanan penuh')
    expect(toy.db.prepare('SELECT count(*) FROM bidang').pluck().get()).toBe(0)
    toy.db.pragma('max_page_count = 1000000')
    expect(write).not.toThrow()
    toy.close()
  })

  it.skipIf(!hasStrace)(
    'tells a disk that fails while opening',
    async () => {
      const inject = 'inject=pread64:error=EIO:when=1+'
      const { stderr } = await collect(
        startChild('strace', [
          '-f',
          '-qq',
          '-o',
          '/dev/null',
          '-P',
          join(dir, 'simpul.db'),
          '-e',
          inject,
          NODE,
          script,
          dir,
        ]),
      )
      expect(stderr).toContain('GANGGUAN_DISK')
      expect(() => openDatabase({ file: join(dir, 'simpul.db') }).close()).not.toThrow()
      expect(catchStartupError(() => openDatabase({ file: join(dir, 'kunci.db') })).kode).toBe('BUKAN_BASIS_DATA')
    },
    60_000,
  )
})
