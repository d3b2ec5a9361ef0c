/** `npm run build`: resources and the whole program into `out/`, whether stale or not. */
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { runMain } from './lib/project.mjs'

await runMain(async () => {
  await ensureInstalled()
  await ensureBuilt({ force: true })
})
