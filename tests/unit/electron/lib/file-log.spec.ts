import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../../../electron/lib/clock'
import { createFileLog } from '../../../../electron/lib/file-log'

describe('createFileLog', () => {
  const clock = createFixedClock('2024-11-01T02:00:00Z')
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'simpul-log-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  it('writes one line of JSON per event', () => {
    const log = createFileLog({ dir: join(dir, 'log'), clock })
    log.info('mulai', { versi: '0.1.0' })
    log.error('panggilan.gagal', { prosedur: 'rapat.list', jejak: 'a\nb' })
    expect(
      readFileSync(join(dir, 'log', 'simpul.log'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { waktu: '2024-11-01T02:00:00.000Z', tingkat: 'info', event: 'mulai', versi: '0.1.0' },
      {
        waktu: '2024-11-01T02:00:00.000Z',
        tingkat: 'error',
        event: 'panggilan.gagal',
        prosedur: 'rapat.list',
        jejak: 'a\nb',
      },
    ])
  })

  it('keeps the newest files and never more than it may', () => {
    const log = createFileLog({ dir, clock, maxBytes: 1_000, maxFiles: 3 })
    for (let number = 0; number < 200; number += 1) log.info('langkah', { nomor: number })
    expect(readdirSync(dir).sort()).toEqual(['simpul.1.log', 'simpul.2.log', 'simpul.log'])
    for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).size).toBeLessThanOrEqual(1_000)
    const kept = ['simpul.2.log', 'simpul.1.log', 'simpul.log']
      .flatMap((name) => readFileSync(join(dir, name), 'utf8').trimEnd().split('\n'))
      .map((line) => JSON.parse(line).nomor)
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => 200 - kept.length + index))
  })

  it('never stops the work when it cannot write', () => {
    writeFileSync(join(dir, 'log'), 'a file where the folder should be')
    expect(() => createFileLog({ dir: join(dir, 'log'), clock }).info('mulai')).not.toThrow()
    mkdirSync(join(dir, 'penuh', 'simpul.log'), { recursive: true })
    expect(() => createFileLog({ dir: join(dir, 'penuh'), clock }).info('mulai')).not.toThrow()
  })
})
