import { ensureBuilt } from '../../scripts/lib/build.mjs'

/** The built program, for projects whose tests start it as a process of its own. */
export async function setup(): Promise<void> {
  await ensureBuilt()
}
