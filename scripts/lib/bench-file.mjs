/** Runs one bench file in a process of its own, so that no file warms or bloats another; one JSON line per result. */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { projectDir } from './project.mjs'

const config = { root: projectDir, configFile: false, resolve: { alias: { '@shared': join(projectDir, 'shared') } } }
const { module: measure } = await runnerImport(join(projectDir, 'tests/bench/support/bench.ts'), config)
const { module: file } = await runnerImport(process.argv[2], config)

const { benches, close } = await file.buildBenchList()
try {
  for (const bench of benches) process.stdout.write(`${JSON.stringify(await measure.measureBench(bench))}\n`)
} finally {
  await close()
}
