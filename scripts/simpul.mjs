/** `npm run simpul -- <command> …`: Simpul's command line on the pinned Node, built first when stale. */
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { findPinnedNode, outDir, run, runMain } from './lib/project.mjs'

await runMain(async (args) => {
  await ensureInstalled()
  await ensureBuilt()
  return run(findPinnedNode(), [join(outDir, 'main', 'cli.js'), ...args])
})
