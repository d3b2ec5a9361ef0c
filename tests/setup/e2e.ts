import { ensureBuilt } from '../../scripts/lib/build.mjs'

/** Playwright builds once before all specs, so that `npx playwright test` never drives an old program. */
export default async function setup(): Promise<void> {
  await ensureBuilt()
}
