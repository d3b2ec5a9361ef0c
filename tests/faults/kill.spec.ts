import { mkdirSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getRounds, getSeed } from '../integration/database/random'
import { createDir, openToy } from '../integration/database/toy'
import { buildChild, NODE, startChild } from './child'

/*
 * The promise: a save that was confirmed survives the death of the process, whenever it comes. A child saves through
 * the real journal and says so after each commit; it is killed at a random moment, again and again on the same data.
 */
describe('kill', () => {
  let script: string
  let dir: string

  beforeAll(async () => {
    script = await buildChild('writer-child')
    dir = createDir()
    mkdirSync(dir, { recursive: true })
  }, 60_000)
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it('loses no confirmed save and leaves no half one', async () => {
    const random = createRandom(getSeed('kill'))
    const rounds = getRounds(30)
    let next = 1
    let crashes = 0
    for (let round = 0; round < rounds; round += 1) {
      const confirmed = await runAndKill(script, dir, next, 5 + Math.floor(random() * 120))
      const toy = openToy({ dir, anchorDir: dir })
      const { temuan } = toy.journal.verify()
      expect(temuan, `round ${round}`).toEqual([])
      expect(toy.db.pragma('integrity_check', { simple: true })).toBe('ok')
      const bidang = new Set(toy.db.prepare<[], string>('SELECT id FROM bidang').pluck().all())
      const orang = toy.db.prepare<[], { id: string; panjang: number }>('SELECT id, length(nama) AS panjang FROM orang')
      const lengths = new Map(orang.all().map(({ id, panjang }) => [id, panjang]))
      for (let nth = 1; nth <= confirmed; nth += 1) {
        expect(bidang.has(`b${nth}`), `b${nth}`).toBe(true)
        expect(lengths.get(`o${nth}`), `o${nth}`).toBe(nth % 3000)
      }
      // The one that was under way may be there or not; nothing beyond it.
      expect(bidang.has(`b${confirmed + 2}`)).toBe(false)
      next = bidang.has(`b${confirmed + 1}`) ? repair(toy, confirmed + 1) : confirmed + 1
      crashes += 1
      toy.close()
    }
    expect(crashes).toBe(rounds)
    // On a slow machine many a child dies before its first save; without any the rounds would prove nothing.
    expect(next).toBeGreaterThan(rounds / 3)
  }, 300_000)
})

/** Takes the save that was cut short out again, so that the next child can do it anew. */
function repair(toy: ReturnType<typeof openToy>, nth: number): number {
  toy.journal.action({ name: 'Ulang' }, () => toy.db.prepare('DELETE FROM bidang WHERE id = ?').run(`b${nth}`))
  return nth
}

/** The last number that was confirmed before the child died `ms` after it was ready. */
async function runAndKill(script: string, dir: string, first: number, ms: number): Promise<number> {
  const child = startChild(NODE, [script, dir, String(first)])
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk)
  })
  let confirmed = first - 1
  if (child.stdout === null) throw new Error('the child has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'siap') setTimeout(() => child.kill('SIGKILL'), ms)
    else confirmed = Number(line.split(' ')[1])
  }
  if (child.signalCode !== 'SIGKILL' && child.exitCode === null) await new Promise((done) => child.on('close', done))
  expect(errors).toBe('')
  expect(child.signalCode).toBe('SIGKILL')
  return confirmed
}

/** Small and repeatable (mulberry32): numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
