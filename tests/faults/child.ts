import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')

/** Node of this run: the pinned one, since plain `node` may be another. */
export const NODE = process.execPath

/**
 * Builds a script of this folder together with the core it uses, as the program itself is built, and returns the path
 * of the bundle. better-sqlite3 stays outside, so the bundle must lie inside the project.
 */
export async function buildChild(name: string): Promise<string> {
  const outDir = join(ROOT, 'out', 'tests', 'faults', name)
  mkdirSync(outDir, { recursive: true })
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(ROOT, 'shared') } },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { external: ['better-sqlite3'], output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return join(outDir, `${name}.mjs`)
}

export function startChild(command: string, args: readonly string[]): ChildProcess {
  return spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Everything the child writes until it ends, and how it ended. */
export async function collect(child: ChildProcess): Promise<{ stdout: string; stderr: string; code: number | null }> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => {
    stdout += String(chunk)
  })
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk)
  })
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', (value) => done(value))
  })
  return { stdout, stderr, code }
}
