import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..', '..')

/**
 * Bundles a worker for this spec file as it is shipped, with its libraries inside, and removes it afterwards.
 * @param name of the program, such as `documents-worker`
 * @param entry its source from the top of the project
 * @returns where it stands once the tests begin
 */
export function buildWorker(name: string, entry: string): URL {
  const outDir = mkdtempSync(join(tmpdir(), 'simpul-worker-'))
  beforeAll(async () => {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      resolve: { alias: { '@shared': join(ROOT, 'shared') } },
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir,
        target: 'node24',
        rollupOptions: {
          input: { [name]: join(ROOT, entry) },
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
        },
      },
    })
  }, 120_000)
  afterAll(() => rmSync(outDir, { recursive: true, force: true }))
  return pathToFileURL(join(outDir, `${name}.mjs`))
}
