import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, readTestResult } from '../../../scripts/lib/test-results.mjs'

const dir = mkdtempSync(join(tmpdir(), 'simpul-results-'))
const file = join(dir, 'report.json')
const write = (content: unknown) => writeFileSync(file, JSON.stringify(content))

afterAll(() => rmSync(dir, { recursive: true }))

describe('test-results', () => {
  it('counts what vitest reports, and names what failed', () => {
    const testResults = [
      {
        name: 'a.spec.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'failed', fullName: 'rakor is saved' },
          { status: 'passed', fullName: 'rakor is read' },
        ],
      },
      { name: 'b.spec.ts', status: 'failed', message: 'does not load', assertionResults: [] },
    ]
    write({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults })
    expect(readTestResult(file, 1, countVitest)).toEqual({
      passed: 7,
      failed: 1,
      skipped: 3,
      flaky: 0,
      failures: ['a.spec.ts: rakor is saved', 'b.spec.ts: does not load'],
    })
  })

  it('tells a test of playwright apart that passed at its second try', () => {
    const inner = { specs: [{ ok: false, file: 'c.spec.ts', title: 'prints' }] }
    const suites = [{ specs: [{ ok: true, file: 'c.spec.ts', title: 'opens' }], suites: [inner] }]
    write({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, suites })
    expect(readTestResult(file, 1, countPlaywright)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
      flaky: 1,
      failures: ['c.spec.ts: prints'],
    })
  })

  it('never calls a bad end a success', () => {
    write({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] })
    expect(readTestResult(file, 1, countVitest)).toMatchObject({ passed: 7, failed: 1, skipped: 0, flaky: 0 })
    expect(readTestResult(join(dir, 'missing.json'), 0, countVitest)).toMatchObject({ passed: 0, failed: 1 })
  })
})
