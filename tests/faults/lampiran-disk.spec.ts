import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp } from '../support/app'
import { createBerkas } from '../support/berkas'
import { buildChild, collect, NODE, startChild } from './child'

const hasStrace = spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0
if (!hasStrace) process.stdout.write('lampiran-disk: strace is missing, so the fault injection did NOT run\n')

const hashOf = (seed: number) => createHash('sha256').update(Buffer.alloc(300_000, seed)).digest('hex')

describe('a disk that fails while attaching', () => {
  let script: string
  let dir: string
  beforeAll(async () => {
    script = await buildChild('lampiran-child')
  }, 60_000)
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'simpul-lampiran-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  it.skipIf(!hasStrace).each([
    [
      'full while the file is written',
      'write,pwrite64:error=ENOSPC',
      'Berkas belum tersimpan karena penyimpanan penuh.',
    ],
    ['failing while the file is flushed', 'fsync:error=EIO', 'Berkas belum tersimpan karena disk gagal ditulis.'],
  ])(
    'is told when it is %s, and nothing of that file stays',
    async (_what, inject, pesan) => {
      const unfinished = join(dir, 'lampiran', `${hashOf(2)}.bin.sementara`)
      const args = ['-f', '-qq', '-o', '/dev/null', '-P', unfinished, '-e', `inject=${inject}`, NODE, script, dir]
      const { stdout } = await collect(startChild('strace', args))
      const [first, second, third] = stdout.split('\n')
      expect([first, third]).toEqual(['simpan 1', 'simpan 3'])
      expect(second).toContain(`tolak 2 ${pesan}`)
      expect(readdirSync(join(dir, 'lampiran')).sort()).toEqual([`${hashOf(1)}.bin`, `${hashOf(3)}.bin`].sort())
    },
    60_000,
  )

  it('takes the file away again when the database has no room for its row', async () => {
    const app = createTestApp()
    const rapatId = app.rapat.create('kosong').id
    // The page limit of SQLite stands in for the disk: it answers with the same error. What is free inside is used up.
    app.db.pragma(`max_page_count = ${Number(app.db.pragma('page_count', { simple: true }))}`)
    const attach = (seed: number) => app.rapat.lampiran.create(rapatId, createBerkas(`${seed}.xlsx`, 64, seed))
    let pesan = ''
    let taken = 0
    for (let seed = 1; pesan === '' && seed < 250; seed += 1) {
      try {
        await attach(seed)
        taken += 1
      } catch (error) {
        pesan = error instanceof Error ? error.message : String(error)
      }
    }
    expect(pesan).toContain('belum tersimpan karena penyimpanan penuh')
    expect(app.rapat.lampiran.list(rapatId)).toHaveLength(taken)
    expect(readdirSync(join(app.dataDir, 'lampiran'))).toHaveLength(taken)
    expect(app.lampiran.findSelisih()).toEqual({ hilang: [], berubah: [], yatim: [] })
    app.db.pragma('max_page_count = 1000000')
    await expect(attach(251)).resolves.toMatchObject({})
    app.close()
  })

  it('sweeps what a power cut left half written when the folder is opened again', async () => {
    const { stdout } = await collect(startChild(NODE, [script, dir]))
    expect(stdout).toContain('simpan 3')
    writeFileSync(join(dir, 'lampiran', `${hashOf(4)}.bin.sementara`), 'half')
    await collect(startChild(NODE, [script, dir]))
    expect(readdirSync(join(dir, 'lampiran')).filter((nama) => nama.endsWith('.sementara'))).toEqual([])
  })
})
