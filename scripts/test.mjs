/**
 * `npm test`: installs what is missing, builds, and runs everything. Names of suites narrow it down:
 *
 *   npm test -- unit contract e2e
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { ensureTestPrograms, findTestBrowser } from './lib/debian.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { outDir, report, runCommand, runMain } from './lib/project.mjs'
import { countPlaywright, countVitest, readTestResult } from './lib/test-results.mjs'

const reportDir = join(outDir, 'test')

await runMain(async (args) => {
  await ensureInstalled()
  const missing = await ensureTestPrograms()
  await ensureBuilt()
  mkdirSync(reportDir, { recursive: true })

  const suites = args.filter((arg) => !arg.startsWith('-'))
  const results = []
  if (suites.length === 0 || suites.some((suite) => suite !== 'e2e')) results.push(await runVitest(suites))
  if (suites.length === 0 || suites.includes('e2e')) results.push(await runPlaywright())

  for (const line of missing) report(line)
  for (const name of results.flatMap((result) => result.failures)) process.stdout.write(`failed: ${name}\n`)
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`)
  if (sum('flaky') > 0) report(`${sum('flaky')} passed only at the second try: look for "flaky" above.`)
  return sum('failed') === 0 ? 0 : 1
})

async function runVitest(suites) {
  const file = join(reportDir, 'vitest.json')
  rmSync(file, { force: true })
  const projects = suites.filter((suite) => suite !== 'e2e').flatMap((suite) => ['--project', suite])
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file]
  const code = await runCommand('vitest', ['run', ...projects, ...reporters])
  return readTestResult(file, code, countVitest)
}

async function runPlaywright() {
  if (!findTestBrowser()) return { passed: 0, failed: 0, skipped: 1, flaky: 0, failures: [] }
  const file = join(reportDir, 'playwright.json')
  rmSync(file, { force: true })
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await runCommand('@playwright/test', ['test', '--reporter', 'list,json'], { command: 'playwright', env })
  return readTestResult(file, code, countPlaywright)
}
