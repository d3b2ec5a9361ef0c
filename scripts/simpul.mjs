/** `npm run simpul -- <command> …`: Simpul's command line on the pinned Node, built first when stale. */
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { runMain, runProgram } from './lib/project.mjs'

await runMain(async (args) => {
  await ensureInstalled()
  await ensureBuilt()
  return runProgram('cli', args)
})
