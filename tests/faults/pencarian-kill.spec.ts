import { mkdirSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getRounds } from '../integration/database/random'
import { createDir } from '../integration/database/toy'
import { listIndeks } from '../integration/pencarian/list-indeks'
import { buildChild, NODE, startChild } from './child'
import { openKantorPencarian } from './kantor-pencarian'

/* The promise: whenever the process dies, the index is what the records say, or knows what it has not read yet. */
describe('search index after a kill', () => {
  let script: string
  let dir: string

  beforeAll(async () => {
    script = await buildChild('pencarian-child')
    dir = createDir()
    mkdirSync(dir, { recursive: true })
  }, 60_000)
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it('is the index that would be built anew', async () => {
    const rounds = getRounds(8)
    for (let round = 0; round < rounds; round += 1) {
      await runAndKill(script, dir, 20 + Math.floor(Math.random() * 300))
      const kantor = openKantorPencarian(dir)
      const { indeks } = kantor.pencarian
      const waiting = indeks.countBelum()
      while (indeks.read(50) > 0);
      const grown = listIndeks(kantor.db)
      indeks.rebuild()
      while (indeks.read(500) > 0);
      expect(grown, `round ${round}, ${waiting} waiting`).toEqual(listIndeks(kantor.db))
      expect(grown.length).toBeGreaterThan(0)
      expect(kantor.db.pragma('integrity_check', { simple: true })).toBe('ok')
      kantor.close()
    }
  }, 300_000)
})

async function runAndKill(script: string, dir: string, ms: number): Promise<void> {
  const child = startChild(NODE, [script, dir])
  if (child.stdout === null) throw new Error('the child has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'siap') setTimeout(() => child.kill('SIGKILL'), ms)
  }
  if (child.signalCode !== 'SIGKILL' && child.exitCode === null) await new Promise((done) => child.on('close', done))
  expect(child.signalCode).toBe('SIGKILL')
}
