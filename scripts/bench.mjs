/**
 * `npm run bench [-- <name> …]`: the workloads of tests/bench, each beside its peer in the same run. Prints a table and
 * never fails on a slow machine: it is read, not asserted.
 */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { findPinnedNode, projectDir, report, runMain } from './lib/project.mjs'

const benchDir = join(projectDir, 'tests', 'bench')
const COLUMNS = ['work', 'Simpul ms', 'peer ms', 'ratio', 'goal', 'peer']

await runMain(async (names) => {
  await ensureInstalled()
  await ensureBuilt()

  const files = readdirSync(benchDir).filter((file) => file.endsWith('.bench.ts'))
  const chosen = files.filter((file) => names.length === 0 || names.includes(basename(file, '.bench.ts')))
  const rows = []
  let failed = false
  for (const file of chosen.sort()) {
    report(`${file} …`)
    const { code, output } = await runFile(join(benchDir, file))
    failed ||= code !== 0
    rows.push(
      ...output
        .split('\n')
        .filter(Boolean)
        .map((line) => toRow(JSON.parse(line))),
    )
  }
  process.stdout.write(formatTable([COLUMNS, ...rows]))
  return failed ? 1 : 0
})

function runFile(path) {
  return new Promise((done) => {
    const args = ['--expose-gc', join(projectDir, 'scripts', 'lib', 'bench-file.mjs'), path]
    const child = spawn(findPinnedNode(), args, { cwd: projectDir, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.on('close', (code) => done({ code, output }))
  })
}

function toRow({ work, simpulMs, peerMs, ratio, goal, peer }) {
  const reached = goal === undefined || ratio === undefined ? '' : ratio <= goal ? ' ok' : ' MISSED'
  return [
    work,
    simpulMs.toFixed(1),
    peerMs?.toFixed(1) ?? '',
    ratio?.toFixed(2) ?? '',
    goal ? `<= ${goal}${reached}` : '',
    peer ?? '',
  ]
}

function formatTable(rows) {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, column, widths[column]))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

function pad(cell, column, width) {
  return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width)
}
