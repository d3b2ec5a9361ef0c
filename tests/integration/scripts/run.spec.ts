import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '../../../scripts/lib/project.mjs'

const moduleUrl = pathToFileURL(resolve(import.meta.dirname, '../../../scripts/lib/project.mjs')).href
let dir = ''

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'simpul-run-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** A program that notes that it began, and how it was asked to end. */
function buildChildCode(): string {
  return `
    const { writeFileSync } = require('node:fs')
    writeFileSync(${JSON.stringify(join(dir, 'pid'))}, String(process.pid))
    process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(join(dir, 'ended'))}, 'SIGTERM'); process.exit(0) })
    setTimeout(() => process.exit(9), 20000)`
}

function startScript(): ChildProcess {
  const script = `
    const { run } = await import(${JSON.stringify(moduleUrl)})
    process.exitCode = await run(process.execPath, ['-e', ${JSON.stringify(buildChildCode())}])`
  // A shell between us and the script, as npm has one: it passes no signal on.
  return spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; exit $?', process.execPath, script], { stdio: 'ignore' })
}

const waitForFile = (name: string) =>
  vi.waitFor(() => expect(existsSync(join(dir, name))).toBe(true), { timeout: 10_000, interval: 50 })

describe('run', () => {
  it('gives the exit code of the program', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(7)'])).toBe(7)
    expect(await run(join(dir, 'no-such-program'), [])).toBe(127)
    expect(await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 300 })).toBe(128)
  })

  it.skipIf(process.platform === 'win32')('ends the program when npm and its shell are gone', async () => {
    const shell = startScript()
    await waitForFile('pid')
    shell.kill('SIGKILL')
    await waitForFile('ended')
    expect(readFileSync(join(dir, 'ended'), 'utf8')).toBe('SIGTERM')
  })
})
