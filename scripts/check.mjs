/**
 * `npm run check`: everything a machine can say about the code without running the program. All checks run even after
 * one failed, so that one look shows all there is to mend.
 */
import { ensureInstalled, runNpm } from './lib/install.mjs'
import { report, runCommand, runMain } from './lib/project.mjs'

const CHECKS = [
  ['format and imports', () => runCommand('@biomejs/biome', ['ci', '.'])],
  ['lint with types', () => runCommand('oxlint', ['--type-aware', '--deny-warnings'])],
  ...['electron', 'shared', 'renderer', 'tests', '.'].map((world) => [
    `types: ${world === '.' ? 'configuration' : world}`,
    () => runCommand('typescript', ['--noEmit', '-p', world], { command: 'tsc' }),
  ]),
  ['architecture', () => runCommand('vitest', ['run', '--project', 'architecture', '--reporter', 'dot'])],
  ['unused code', () => runCommand('knip', [])],
  ['lock file', () => runNpm(['ci', '--dry-run', '--no-audit', '--loglevel=error'])],
]

await runMain(async () => {
  await ensureInstalled()
  const failed = []
  for (const [name, check] of CHECKS) {
    const started = performance.now()
    const code = await check()
    report(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
    if (code !== 0) failed.push(name)
  }
  report(failed.length === 0 ? 'All checks passed.' : `To mend: ${failed.join(', ')}.`)
  return failed.length === 0 ? 0 : 1
})
