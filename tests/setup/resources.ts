import { ensureResources } from '../../scripts/lib/build.mjs'

/** Fonts and wilayah for every project whose tests make papers or offices. */
export async function setup(): Promise<void> {
  await ensureResources()
}
