import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acquireLock } from '../../electron/database/lock'
import { catchStartupError } from '../integration/database/startup'
import { createDir } from '../integration/database/toy'
import { buildChild, NODE, startChild } from './child'

describe('lock', () => {
  let script: string
  let dir: string

  beforeAll(async () => {
    script = await buildChild('lock-child')
    dir = createDir()
  }, 60_000)
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it('is given to one at a time, also within one process', () => {
    const lock = acquireLock(dir)
    const error = catchStartupError(() => acquireLock(dir))
    expect(error.kode).toBe('SUDAH_DIBUKA')
    expect(error.pesan).toContain('Gunakan jendela yang sudah terbuka')
    lock.release()
    acquireLock(dir).release()
  })

  it('is given to exactly one of several processes that start together', async () => {
    for (let round = 0; round < 5; round += 1) {
      const children = Array.from({ length: 4 }, () => startChild(NODE, [script, dir]))
      const answers = await Promise.all(children.map(readLine))
      expect(answers.toSorted()).toEqual(['SUDAH_DIBUKA', 'SUDAH_DIBUKA', 'SUDAH_DIBUKA', 'dapat'])
      await Promise.all(children.map(kill))
    }
  }, 60_000)

  it('goes with the process that held it, however it ends', async () => {
    const child = startChild(NODE, [script, dir])
    expect(await readLine(child)).toBe('dapat')
    expect(catchStartupError(() => acquireLock(dir)).kode).toBe('SUDAH_DIBUKA')
    await kill(child)
    acquireLock(dir).release()
  })
})

function readLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.stdout?.once('data', (chunk) => done(String(chunk).trim()))
  })
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.on('exit', () => done())
    child.kill('SIGKILL')
  })
}
