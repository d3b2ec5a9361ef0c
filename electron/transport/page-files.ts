import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

export type PageFile = { readonly type: string; readonly read: () => Promise<Buffer> }

/** URL path (`/`, `/assets/index-1a2b.js`) to file: only what stands here is ever served. */
export type PageFiles = ReadonlyMap<string, PageFile>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/**
 * Lists the built page once, at start. A request is then looked up and never joined to a path, so `..`, drive letters
 * and device names have nothing to reach. Source maps are left out.
 */
export function listPageFiles(dir: string): PageFiles {
  const files = new Map<string, PageFile>()
  for (const path of listFiles(dir)) {
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    if (extname(path) === '.map') continue
    files.set(`/${relative(dir, path).split(sep).join('/')}`, { type, read: () => readFile(path) })
  }
  const index = files.get('/index.html')
  if (index) files.set('/', index)
  return files
}

function listFiles(dir: string): readonly string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) return listFiles(path)
    return entry.isFile() ? [path] : []
  })
}
