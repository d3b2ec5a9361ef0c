import { buildImportRule, buildTextRule, type Rule } from '../rule'

const isFile = (target: string) => /^(electron|renderer|shared|tests|scripts)\//.test(target)

export const worldRules: readonly Rule[] = [
  buildImportRule({
    name: 'two-worlds-electron',
    why: 'the core knows no screen: it also runs without one (command line, tests). Move what both need to shared/.',
    from: /^electron\//,
    to: /^renderer\//,
  }),
  buildImportRule({
    name: 'two-worlds-renderer',
    why: 'the screen reaches the core only through the contract. Call renderer/lib/client, or move the rule to shared/.',
    from: /^renderer\//,
    to: /^electron\//,
  }),
  buildImportRule({
    name: 'production-never-imports-tests',
    why: 'what ships must not depend on what only checks it. Move the helper to lib/ of its world.',
    from: /^(electron|renderer|shared)\//,
    to: /^(tests|scripts)\//,
  }),
  buildImportRule({
    name: 'tests-stand-alone',
    why: 'a spec that imports another spec runs its tests twice. Move what both need to tests/support/.',
    from: /^tests\//,
    to: /\.spec\.tsx?$/,
  }),
  buildImportRule({
    name: 'shared-is-pure',
    why: 'shared runs in the page and in the core alike, so it knows only itself, zod and @orpc/contract. What needs a machine goes to electron/, what needs a screen to renderer/.',
    from: /^shared\//,
    to: (_from, target) => (isFile(target) ? !target.startsWith('shared/') : !/^(zod|@orpc\/contract)$/.test(target)),
  }),
  buildTextRule({
    name: 'shared-tells-no-time',
    why: 'rules and services give the same answer for the same input. Take `today` as an argument, or the injected clock and ids.',
    files: /^shared\/.*\.ts$|\.service\.ts$/,
    pattern: /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\(|\bperformance\.now\(/g,
  }),
  buildTextRule({
    name: 'no-windows-locale',
    why: 'what people read and what goes on paper must not change with the settings of Windows. Use shared/lib: formatAngka, formatRupiah, formatTanggal.',
    files: /^(electron|renderer|shared)\/.*\.tsx?$/,
    pattern: /\btoLocale(?:Date|Time)?String\(|\bIntl\.(?:NumberFormat|DateTimeFormat)\((?!\)\.resolvedOptions)/g,
  }),
  buildImportRule({
    name: 'renderer-is-a-web-page',
    why: 'the same build runs in a plain browser, where there is no Node and no native module. Ask the core through renderer/lib/client.',
    from: /^renderer\//,
    to: /^(node:.*|electron|better-sqlite3|drizzle-orm|exceljs|pdfmake|@orpc\/server)$/,
  }),
  buildImportRule({
    name: 'one-caller',
    why: 'one module speaks with the core, so that reconnecting, errors and files are solved once. Use renderer/lib/client and the queries of the feature.',
    from: /^renderer\/(?!lib\/)/,
    to: /^@orpc\/client$/,
  }),
]
