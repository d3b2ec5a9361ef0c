import { describe, expect, it } from 'vitest'
import { buildProject } from './project'
import { RULES } from './rules'
import { TOY_TREE } from './toy-tree'

type Planted = readonly [rule: string, file: string, text: string]

/** Each adds or replaces one file of the toy tree and must be found under the name of its rule, and there. */
const PLANTED: readonly Planted[] = [
  ['two-worlds-electron', 'electron/lib/label.ts', `import type { App } from '../../renderer/app/app'`],
  ['two-worlds-renderer', 'renderer/lib/clock.ts', `export { systemClock } from '../../electron/lib/clock'`],
  ['production-never-imports-tests', 'electron/lib/fake.ts', `import '../../tests/unit/rapat.spec'`],
  ['tests-stand-alone', 'tests/unit/other.spec.ts', `import './rapat.spec'`],
  ['shared-is-pure', 'shared/lib/read.ts', `import { readFileSync } from 'node:fs'`],
  ['shared-is-pure', 'shared/lib/open.ts', `import type { openDatabase } from '../../electron/database/open'`],
  ['shared-is-pure', 'shared/lib/lazy.ts', `export const load = () => import('dayjs')`],
  ['shared-tells-no-time', 'shared/lib/today.ts', `export const getToday = () => new Date().toISOString()`],
  [
    'shared-tells-no-time',
    'electron/features/rapat/rapat.service.ts',
    `export const createRapatService = () => Math.random()`,
  ],
  ['no-windows-locale', 'renderer/lib/number.ts', `export const a = (n: number) => n.toLocaleString('id-ID')`],
  ['renderer-is-a-web-page', 'renderer/lib/file.ts', `import { join } from 'node:path'`],
  ['renderer-is-a-web-page', 'renderer/lib/native.ts', `import { app } from 'electron'`],
  ['one-caller', 'renderer/features/rapat/rapat.queries.ts', `import { createORPCClient } from '@orpc/client'`],
  ['router-calls-service-only', 'electron/features/rapat/rapat.router.ts', `import { list } from './rapat.repository'`],
  ['router-calls-service-only', 'electron/features/rapat/rapat.router.ts', `import { eq } from 'drizzle-orm'`],
  [
    'service-knows-no-transport',
    'electron/features/rapat/acara.service.ts',
    `import { openDatabase } from '../../database/open'`,
  ],
  ['service-knows-no-transport', 'electron/features/rapat/acara.service.ts', `import { router } from './rapat.router'`],
  ['service-knows-no-transport', 'electron/features/rapat/acara.service.ts', `import { eq } from 'drizzle-orm'`],
  [
    'repository-is-the-floor',
    'electron/features/rapat/acara.repository.ts',
    `import { createRapatService } from './rapat.service'`,
  ],
  ['repository-is-the-floor', 'electron/features/rapat/acara.repository.ts', `import { oc } from '@orpc/contract'`],
  ['entry-points-only-compose', 'electron/lib/again.ts', `import '../main'`],
  ['app-is-the-top', 'electron/transport/http.ts', `import type { createApp } from '../app'`],
  [
    'database-knows-no-feature',
    'electron/database/journal.ts',
    `import { rapat } from '../features/rapat/rapat.table'`,
  ],
  ['ui-knows-no-data', 'renderer/ui/list.tsx', `import { client } from '../lib/client'`],
  ['ui-knows-no-data', 'renderer/ui/list.tsx', `import { useQuery } from '@tanstack/react-query'`],
  [
    'electron-features-by-index',
    'electron/features/notula/notula.service.ts',
    `import { createRapatService } from '../rapat/rapat.service'`,
  ],
  [
    'renderer-features-by-index',
    'renderer/features/notula/notula-form.tsx',
    `import { RapatPage } from '../rapat/rapat-page'`,
  ],
  ['renderer-features-know-no-app', 'renderer/features/rapat/rapat-menu.tsx', `import { App } from '../../app/app'`],
  [
    'shared-features-by-schema',
    'shared/features/notula/notula.rules.ts',
    `import { rapatContract } from '../rapat/rapat.contract'`,
  ],
  ['features-only-backwards', 'electron/features/rapat/rapat.service.ts', `import { createNotula } from '../notula'`],
  [
    'features-only-backwards',
    'shared/features/rapat/rapat.rules.ts',
    `import type { notulaSchema } from '@shared/features/notula/notula.schema'`,
  ],
  ['features-have-a-place', 'electron/features/gudang/index.ts', `export const createGudang = () => 0`],
  ['features-have-a-place', 'shared/features/desk/desk.schema.ts', `export const desk = 0`],
  ['no-cycles', 'shared/features/rapat/rapat.schema.ts', `import type { rapatContract } from './rapat.contract'`],
  ['no-unresolvable', 'shared/lib/gone.ts', `export { a } from './nowhere'`],
  ['electron-api-confined', 'electron/lib/paths.ts', `import { app } from 'electron'`],
  [
    'electron-api-confined',
    'electron/features/rapat/rapat.service.ts',
    `import type { BrowserWindow } from 'electron'`,
  ],
  ['no-loose-electron', 'electron/window/menu.ts', `export const go = (shell, url) => shell.openExternal(url)`],
  ['no-loose-electron', 'electron/window/second.ts', `export const options = { nodeIntegration: true }`],
  ['ipc-renderer-in-preload', 'renderer/lib/port.ts', `export const send = (ipcRenderer) => ipcRenderer.send('x')`],
  ['window-is-sandboxed', 'electron/window/splash.ts', `export const splash = () => new BrowserWindow({})`],
  ['document-libraries-confined', 'electron/features/notula/notula.xlsx.ts', `import ExcelJS from 'exceljs'`],
  ['document-libraries-confined', 'electron/documents/house-style.ts', `import pdfmake from 'pdfmake'`],
  ['documents-are-pure', 'electron/features/notula/notula.pdf.ts', `import { find } from './notula.repository'`],
  ['documents-are-pure', 'electron/features/notula/notula.pdf.ts', `import { readFileSync } from 'node:fs'`],
  [
    'documents-are-pure',
    'electron/features/notula/notula.xlsx.ts',
    `import { render } from '../../documents/render-pdf'`,
  ],
  ['documents-tell-no-time', 'electron/features/notula/notula.pdf.ts', `export const build = () => new Date()`],
  ['sqlite-confined', 'electron/transport/http.ts', `import Database from 'better-sqlite3'`],
  [
    'sql-in-repositories',
    'electron/features/rapat/rapat.service.ts',
    'export const sql = `\n  SELECT nama\n  FROM rapat`',
  ],
  ['sql-in-repositories', 'electron/lib/count.ts', `export const sql = 'UPDATE OR REPLACE rapat SET nama = 1'`],
  ['no-select-star', 'electron/features/rapat/rapat.repository.ts', `export const sql = 'SELECT r.* FROM rapat r'`],
  [
    'one-writer-per-table',
    'electron/features/notula/notula.repository.ts',
    `export const sql = 'DELETE FROM rapat WHERE id = :id'`,
  ],
  [
    'one-writer-per-table',
    'electron/features/notula/notula.repository.ts',
    `import { rapat } from '../rapat/rapat.table'\nexport const save = (db) => db.update(rapat)`,
  ],
  [
    'one-writer-per-table',
    'electron/features/notula/notula.repository.ts',
    `export const sql = 'INSERT INTO rapat (id) VALUES (1) ON CONFLICT DO NOTHING'`,
  ],
  ['file-names', 'electron/lib/MyHelper.ts', ``],
  ['file-names', 'electron/features/rapat/rapat.manager.ts', ``],
  ['migration-names', 'electron/database/migrations/0003-lompat.sql', ``],
  ['glossary-features', 'electron/features/meeting/index.ts', ``],
  ['glossary-tables', 'electron/database/migrations/0002-tambah.sql', `CREATE TABLE pesertaku (\n  id TEXT\n) STRICT;`],
  [
    'glossary-tables',
    'electron/database/migrations/0002-tambah.sql',
    `CREATE TABLE tamu (\n  due_date TEXT\n) STRICT;`,
  ],
  ['glossary-contract', 'shared/features/rapat/rapat.contract.ts', `export const rapatContract = { ambilSemua: 1 }`],
  [
    'glossary-contract',
    'shared/features/rapat/rapat.schema.ts',
    `export const s = z.object({ nama: z.object({ meetingTitle: 1 }) })`,
  ],
  ['hygiene', 'renderer/lib/loose.ts', `export const a = (b) => (b as any).c`],
  ['no-suppressions', 'electron/lib/loose.ts', `// @ts-ignore\nexport const a = 1`],
  ['hygiene', 'shared/lib/all.ts', `export * from '../contract'`],
  ['hygiene', 'renderer/lib/page.tsx', `export default 1`],
]

function checkAll(tree: Readonly<Record<string, string>>) {
  const project = buildProject(new Map(Object.entries(tree)))
  return RULES.flatMap((rule) => rule.check(project).map((finding) => ({ rule: rule.name, ...finding })))
}

describe('rules', () => {
  it('find nothing in a tree of the right shape', () => {
    expect(checkAll(TOY_TREE)).toEqual([])
  })

  it.each(PLANTED)('%s finds %s', (rule, file, text) => {
    const findings = checkAll({ ...TOY_TREE, [file]: text })
    const found = findings.filter((finding) => finding.rule === rule)
    expect(found).not.toEqual([])
    if (rule !== 'no-cycles')
      expect(found.some((finding) => finding.file === file || file.includes(finding.file))).toBe(true)
  })

  it('are all proven by a planted violation', () => {
    const proven = new Set(PLANTED.map(([rule]) => rule))
    expect(RULES.map((rule) => rule.name).filter((name) => !proven.has(name))).toEqual([])
  })

  it('say where the code should go, in a sentence', () => {
    for (const { name, why } of RULES) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$|^hygiene$/)
      expect(why.length, name).toBeGreaterThan(40)
    }
  })

  it('leave alone what only looks like a violation', () => {
    const innocent = {
      'electron/lib/log.ts': `// db.prepare('SELECT * FROM rapat') belongs elsewhere\nexport const text = 'Pilih baris, lalu update isinya.'`,
      'electron/features/notula/notula.service.ts': `export const forget = (cache: Map<string, string>) => cache.delete('rapat')`,
      'electron/features/rapat/acara.service.ts': `import type { Journal } from '../../database/journal'\nexport const a = (j: Journal) => new Date(j.waktu)`,
      'electron/database/journal.ts': `export type Journal = { waktu: string }`,
    }
    expect(checkAll({ ...TOY_TREE, ...innocent })).toEqual([])
  })
})
