import { Visitor } from 'vite'
import { GLOSARIUM } from '../../../shared/glosarium'
import { getLine, type Project, type SourceFile } from '../project'
import { buildTextRule, type Finding, getFeature, type Rule } from '../rule'

/** English words of names at the border and in the schema: the verbs of the contract, technical columns, form words. */
const ENGLISH = new Set(
  (
    'get list find create update remove set count build format parse to is has can open close save copy move order ' +
    'preview export import paste setup confirm cancel check start undo redo history trash restore reopen reset ' +
    'id ids host info window device created updated at hash sha a b c d e f g h i j k l of by for with rows row size ' +
    'aside total offset limit filter sort value label page per pdf xlsx docx png jpeg url mime width height'
  ).split(' '),
)
const ROLES =
  'schema|contract|rules|router|service|repository|table|pdf|xlsx|docx|queries|form-values|report|report-builder|spec|bench|child|config|module|d'
const FILE_NAME = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*([.](${ROLES})){0,2}[.](tsx?|css)$`)

export const nameRules: readonly Rule[] = [
  {
    name: 'file-names',
    why: 'files are kebab-case, with the role as a suffix (rapat.service.ts), so that a machine and a newcomer can sort them.',
    check: ({ files }) =>
      files
        .filter(({ path }) => !path.endsWith('.sql') && !FILE_NAME.test(path.split('/').at(-1) ?? ''))
        .map(({ path }) => ({ file: path, line: 1, found: 'is no such name' })),
  },
  {
    name: 'migration-names',
    why: 'migrations run in the order of their numbers, without gaps: 0001-what-it-does.sql.',
    check: listMisnumberedMigrations,
  },
  {
    name: 'glossary-features',
    why: 'one thing has one name. Use a word of shared/glosarium.ts, or add it there with its meaning.',
    check: ({ files }) =>
      [...new Set(files.flatMap(({ path }) => getFeature(path) ?? []))].flatMap((feature) =>
        checkWords(feature, false, `features/${feature}`, 1),
      ),
  },
  {
    name: 'glossary-tables',
    why: 'tables and columns are words of shared/glosarium.ts in snake_case; technical columns are English. Add a missing word there with its meaning.',
    check: ({ files }) => files.filter(({ path }) => path.endsWith('.sql')).flatMap(listTableWords),
  },
  {
    name: 'glossary-contract',
    why: 'names of the contract are nouns of shared/glosarium.ts and English verbs (rapat.list). Add a missing noun there with its meaning.',
    check: ({ files }) =>
      files
        .filter(({ path }) => /^shared\/(contract|features\/.*\.(contract|schema))\.ts$/.test(path))
        .flatMap(listKeyWords),
  },
  buildTextRule({
    name: 'no-suppressions',
    why: 'a suppression hides the next mistake as well. Mend the cause: a narrower type, a schema, a smaller function.',
    files: /^(electron|renderer|shared|tests)\/(?!architecture\/).*\.tsx?$/,
    pattern: /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/g,
    comments: true,
  }),
  buildTextRule({
    name: 'hygiene',
    why: 'named exports, explicit exports and exact types let a reader and a machine follow every name. Export by name, parse with a schema, write a type.',
    files: /^(electron|renderer|shared|tests)\/(?!setup\/|architecture\/).*(?<!\.config)\.tsx?$/,
    pattern: /\bas any\b|^export default|^export \* from|^(?:export )?interface \w+/g,
  }),
]

function listMisnumberedMigrations({ files }: Project): readonly Finding[] {
  const names = files
    .filter(({ path }) => path.startsWith('electron/database/migrations/'))
    .map(({ path }) => path.split('/').at(-1) ?? '')
    .sort()
  return names.flatMap((name, index) => {
    const expected = String(index + 1).padStart(4, '0')
    if (new RegExp(`^${expected}(-[a-z0-9]+)+[.]sql$`).test(name)) return []
    return [{ file: `electron/database/migrations/${name}`, line: 1, found: `stands where ${expected}-… is expected` }]
  })
}

function listTableWords({ path, text }: SourceFile): readonly Finding[] {
  const tables = [...text.matchAll(/^CREATE (?:TABLE|VIEW) (\w+)/gm)]
  const columns = [...text.matchAll(/^ {2}(\w+) (?:TEXT|INTEGER|REAL|BLOB|ANY)\b/gm)]
  return [...tables, ...columns].flatMap((match) => checkWords(match[1] ?? '', true, path, getLine(text, match.index)))
}

/** Keys of object literals: procedures of a contract, fields of a schema. */
function listKeyWords({ path, text, program }: SourceFile): readonly Finding[] {
  if (!program) return []
  const findings: Finding[] = []
  new Visitor({
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      if (!/^(object|extend|strictObject)$/.test(callee.property.name) || first?.type !== 'ObjectExpression') return
      findings.push(...listKeys(first.properties, path, text))
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'Identifier' || !/[cC]ontract$/.test(id.name) || init?.type !== 'ObjectExpression') return
      findings.push(...listKeys(init.properties, path, text))
    },
  }).visit(program)
  return findings
}

type Property = { readonly type: string; readonly start: number; readonly key?: unknown; readonly value?: unknown }

function listKeys(properties: readonly Property[], path: string, text: string): readonly Finding[] {
  return properties.flatMap(({ type, key, value, start }) => {
    if (type !== 'Property' || !isNamed(key)) return []
    const own = checkWords(key.name, true, path, getLine(text, start))
    const inner = isObject(value) ? listKeys(value.properties, path, text) : []
    return [...own, ...inner]
  })
}

function isNamed(node: unknown): node is { name: string } {
  return typeof node === 'object' && node !== null && 'name' in node && typeof node.name === 'string'
}

function isObject(node: unknown): node is { properties: readonly Property[] } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'ObjectExpression'
}

function checkWords(name: string, english: boolean, file: string, line: number): readonly Finding[] {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => !Object.hasOwn(GLOSARIUM, word) && !(english && ENGLISH.has(word)))
    .map((word) => ({ file, line, found: `${name}: “${word}” is not in the glossary` }))
}
