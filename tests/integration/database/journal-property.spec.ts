import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getRounds, getSeed } from './random'
import { dumpData, openToy, TOY_TABLES, type Toy } from './toy'
import { commandArbitrary, runCommand } from './toy-commands'

describe('journal-property', () => {
  const seed = getSeed('journal-property')
  const parameters = { seed, numRuns: getRounds(40), endOnFailure: false }
  const commands = (least: number, most: number) => fc.array(commandArbitrary, { minLength: least, maxLength: most })

  it('undoes any run of actions to the start and redoes it to the end, row for row', () => {
    fc.assert(
      fc.property(commands(0, 8), commands(5, 40), (before, after) => {
        withToy((toy, nextId) => {
          for (const command of before) runCommand(toy, command, nextId, 'Awal')
          const start = dump(toy)
          for (const command of after) runCommand(toy, command, nextId)
          const end = dump(toy)
          const undone = undoAll(toy)
          expect(dump(toy)).toBe(start)
          for (let step = 0; step < undone; step += 1) toy.journal.redo()
          expect(dump(toy)).toBe(end)
          expect(toy.journal.verify()).toMatchObject({ ok: true, temuan: [] })
          expect(toy.db.pragma('foreign_key_check')).toEqual([])
        })
      }),
      parameters,
    )
  }, 120_000)

  it('leaves everything as it was when a step is refused, whoever took it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commandArbitrary, fc.constantFrom('Sari', 'Tono')), { maxLength: 60 }), (steps) => {
        withToy((toy, nextId) => {
          for (const [command, actor] of steps) {
            const before = dump(toy)
            if (runCommand(toy, command, nextId, actor)) expect(dump(toy)).toBe(before)
          }
          expect(toy.journal.verify()).toMatchObject({ ok: true, temuan: [] })
        })
      }),
      parameters,
    )
  }, 120_000)

  it('knows the same steps and passes the same proof after a restart', () => {
    fc.assert(
      fc.property(commands(1, 25), (list) => {
        withToy((toy, nextId) => {
          for (const command of list) runCommand(toy, command, nextId)
          const state = toy.journal.state()
          const again = toy.reopen()
          expect(again.journal.state()).toEqual(state)
          expect(again.journal.verify().temuan).toEqual([])
          again.close()
        })
      }),
      { ...parameters, numRuns: getRounds(15) },
    )
  }, 120_000)
})

function undoAll(toy: Toy): number {
  let steps = 0
  while (toy.journal.state().urungkan !== null) {
    toy.journal.undo()
    steps += 1
  }
  return steps
}

function dump(toy: Toy): string {
  return dumpData(toy.db, TOY_TABLES)
}

function withToy(work: (toy: Toy, nextId: () => string) => void): void {
  const toy = openToy()
  let last = 0
  try {
    work(toy, () => {
      last += 1
      return `b${String(last).padStart(4, '0')}`
    })
  } finally {
    toy.remove()
  }
}
