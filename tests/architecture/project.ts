/**
 * The code as data: every source file parsed once, with its imports resolved the way the bundler does it.
 * Rules take this and nothing else, so that they run alike on the real tree and on a toy tree in memory.
 */
import { posix } from 'node:path'
import { parseSync } from 'vite'

export type Import = {
  readonly from: string
  readonly line: number
  /** As written: `./rapat.service`, `zod`, `node:fs`. */
  readonly specifier: string
  /** Path of a file of the project, or name of a package (`zod`, `@orpc/server`, `node:fs`). */
  readonly to: string
  readonly isFile: boolean
  /** Only types come over; a rule about worlds counts them, a rule about bundles does not. */
  readonly isType: boolean
}

export type SourceFile = {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  readonly program: ReturnType<typeof parseSync>['program'] | undefined
}

export type Project = {
  readonly files: readonly SourceFile[]
  readonly imports: readonly Import[]
}

const SCRIPT = /\.tsx?$/
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']

/** Builds the project from path (with forward slashes, relative to its root) and content. */
export function buildProject(tree: ReadonlyMap<string, string>): Project {
  const files = [...tree].map(([path, text]) => parseFile(path, text, tree))
  return { files, imports: files.flatMap((file) => file.imports) }
}

/** 1-based line of a position in a text. */
export function getLine(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

function parseFile(path: string, text: string, tree: ReadonlyMap<string, string>): SourceFile {
  if (!SCRIPT.test(path)) return { path, text, imports: [], program: undefined }
  const { module, program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)

  const build = (specifier: string, position: number, isType: boolean): Import => {
    const line = getLine(text, position)
    return { from: path, line, specifier, isType, ...resolveSpecifier(path, specifier, tree) }
  }
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries, start }) =>
      build(moduleRequest.value, start, entries.length > 0 && entries.every((entry) => entry.isType)),
    ),
    ...module.staticExports.flatMap(({ entries, start }) => {
      const request = entries.find((entry) => entry.moduleRequest)?.moduleRequest
      return request
        ? [
            build(
              request.value,
              start,
              entries.every((entry) => entry.isType),
            ),
          ]
        : []
    }),
    ...module.dynamicImports.map(({ moduleRequest, start }) =>
      build(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), start, false),
    ),
  ]
  return { path, text, imports, program }
}

function resolveSpecifier(from: string, specifier: string, tree: ReadonlyMap<string, string>) {
  const path = specifier.replace(/\?.*$/, '')
  const isOwn = path.startsWith('.') || path.startsWith('@shared/')
  if (!isOwn) return { to: getPackageName(path), isFile: false }
  const base = path.startsWith('.')
    ? posix.join(posix.dirname(from), path)
    : posix.join('shared', path.slice('@shared/'.length))
  const found = ENDINGS.map((ending) => base + ending).find((candidate) => tree.has(candidate))
  return { to: found ?? base, isFile: true }
}

function getPackageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}
