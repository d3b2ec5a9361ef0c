/**
 * Where SQL stands and who writes which table. SQL is looked for in string and template literals, so that prose in
 * comments and messages does not count, and in the calls of drizzle (`db.insert(rapat)`).
 */
import { Visitor } from 'vite'
import { getLine, type Project, type SourceFile } from '../project'
import { buildImportRule, type Finding, getFeature, type Rule } from '../rule'

const SQL_HOME = /^electron\/database\/|\.(repository|table)\.ts$/
const SQL_TEXT =
  /^\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+(?:OR\s+\w+\s+)?\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(?:TEMP\s+)?(?:TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\s|DROP\s+\w+\s|ALTER\s+TABLE\s|PRAGMA\s|WITH\s+(?:RECURSIVE\s+)?\w+\s*(?:\([^)]*\)\s*)?AS\s*\()/
const WRITES =
  /\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|DELETE\s+FROM|(?<!\b(?:DO|FOR|ON|BEFORE|AFTER|OF)\s+)UPDATE(?:\s+OR\s+\w+)?)\s+["`]?([a-z_]\w*)/g

export const sqlRules: readonly Rule[] = [
  buildImportRule({
    name: 'sqlite-confined',
    why: 'one place opens the database and sets its pragmas; repositories use the handle they get. Move the query to the repository.',
    from: /^electron\/(?!database\/|app\.ts$)(?!.*\.(repository|table)\.ts$)/,
    to: /^(better-sqlite3|drizzle-orm)$/,
    except: ({ isType, from }) => isType && from.startsWith('electron/lib/'),
  }),
  {
    name: 'sql-in-repositories',
    why: 'whoever looks for a query looks in the repository. Move it there and give it a name.',
    check: ({ files }) =>
      files
        .filter(({ path }) => /^(electron|shared|renderer)\//.test(path) && !SQL_HOME.test(path))
        .flatMap((file) =>
          listLiterals(file)
            .filter(({ text }) => SQL_TEXT.test(text))
            .map(({ line, text }) => ({
              file: file.path,
              line,
              found: text.trim().split(/\s+/).slice(0, 4).join(' '),
            })),
        ),
  },
  {
    name: 'no-select-star',
    why: 'a new column must not change what a query gives back. Name the columns, one per line.',
    check: ({ files }) =>
      files
        .filter(({ path }) => path.startsWith('electron/'))
        .flatMap((file) =>
          listLiterals(file)
            .filter(({ text }) => /\bSELECT\s+(?:DISTINCT\s+)?(?:\w+\.)?\*/.test(text))
            .map(({ line }) => ({ file: file.path, line, found: 'SELECT *' })),
        ),
  },
  {
    name: 'one-writer-per-table',
    why: 'rules about a table hold only if one feature writes it. Call the service of the feature that owns it; reading is open to all.',
    check: listSecondWriters,
  },
]

type Literal = { readonly line: number; readonly text: string }
type Write = Finding & { readonly table: string; readonly feature: string }

function listLiterals({ program, text }: SourceFile): readonly Literal[] {
  if (!program) return []
  const literals: Literal[] = []
  new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === 'string') literals.push({ line: getLine(text, start), text: value })
    },
    TemplateLiteral: ({ quasis, start }) => {
      literals.push({ line: getLine(text, start), text: quasis.map(({ value }) => value.cooked ?? '').join('?') })
    },
  }).visit(program)
  return literals
}

function listSecondWriters({ files }: Project): readonly Finding[] {
  const writes = files.flatMap((file) => {
    const feature = getFeature(file.path)
    return feature !== undefined && file.path.startsWith('electron/') ? listWrites(file, feature) : []
  })
  const writers = new Map<string, Set<string>>()
  for (const { table, feature } of writes) writers.set(table, (writers.get(table) ?? new Set()).add(feature))
  return writes
    .filter(({ table }) => (writers.get(table)?.size ?? 0) > 1)
    .map(({ file, line, table }) => ({
      file,
      line,
      found: `writes ${table}, as ${[...(writers.get(table) ?? [])].join(' and ')} do`,
    }))
}

function listWrites(file: SourceFile, feature: string): readonly Write[] {
  const { path, text } = file
  const inSql = listLiterals(file).flatMap((literal) =>
    [...literal.text.matchAll(WRITES)].map((match) => ({ line: literal.line, table: match[1] ?? '' })),
  )
  // Only names that come from a table file are tables; `cache.delete(key)` is none.
  const tables = new Set(
    file.imports
      .filter(({ to }) => to.endsWith('.table.ts'))
      .flatMap(({ specifier }) => listImportedNames(text, specifier)),
  )
  const inDrizzle = [...text.matchAll(/\.(?:insert|update|delete)\(\s*([A-Za-z_]\w*)\s*\)/g)]
    .filter((match) => tables.has(match[1] ?? ''))
    .map((match) => ({ line: getLine(text, match.index), table: toSnake(match[1] ?? '') }))
  return [...inSql, ...inDrizzle].map(({ line, table }) => ({ file: path, line, found: table, table, feature }))
}

function listImportedNames(text: string, specifier: string): readonly string[] {
  return [...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g)]
    .filter((match) => match[2] === specifier)
    .flatMap((match) =>
      (match[1] ?? '').split(',').map(
        (name) =>
          name
            .trim()
            .split(/\s+as\s+/)
            .at(-1) ?? '',
      ),
    )
}

/** `tindakLanjutTable` and `tindakLanjut` are both the table `tindak_lanjut`. */
function toSnake(name: string): string {
  return name.replace(/Table$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
