/**
 * `npm start`: installs what is missing, builds if stale, opens Simpul. In Electron when its program is there or can be
 * fetched and a window can appear; otherwise in the browser host, which prints its one-time address and keeps serving.
 *
 *   npm start -- [--peramban | --electron] [--no-open] [--data <folder>]
 */
import { ensureBuilt } from './lib/build.mjs'
import { canShowWindow, ensureElectron } from './lib/electron-binary.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { projectDir, run, runMain, runProgram } from './lib/project.mjs'

await runMain(async (args) => {
  await ensureInstalled()
  await ensureBuilt()

  const passed = args.filter((arg) => arg !== '--peramban' && arg !== '--electron')
  const electron = await findWindowProgram(args)
  if (electron) return run(electron, [projectDir, ...passed])
  return runProgram('host', passed)
})

async function findWindowProgram(args) {
  const inBrowser = args.includes('--peramban') || args.includes('--no-open')
  if (inBrowser || !canShowWindow()) return undefined
  return ensureElectron({ retry: args.includes('--electron') })
}
