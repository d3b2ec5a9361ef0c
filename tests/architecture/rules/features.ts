import { FEATURE_ORDER } from '../feature-order'
import type { Import, Project } from '../project'
import { buildImportRule, type Finding, getFeature, type Rule } from '../rule'

const order: readonly string[] = FEATURE_ORDER

export const featureRules: readonly Rule[] = [
  buildImportRule({
    name: 'electron-features-by-index',
    why: 'a feature shows one door, its index.ts; reading its tables in SQL is open to repositories. Export what you need from the index, or move it down to electron/lib.',
    from: /^electron\/features\//,
    to: (from, target) => isOtherFeature('electron', from, target) && !target.endsWith('/index.ts'),
    except: ({ from, to }) => /\.(repository|table)\.ts$/.test(from) && to.endsWith('.table.ts'),
  }),
  buildImportRule({
    name: 'renderer-features-by-index',
    why: 'a feature shows one door, its index.ts. Export the part from there, or move it down to renderer/ui or renderer/lib.',
    from: /^renderer\/features\//,
    to: (from, target) => isOtherFeature('renderer', from, target) && !/\/index\.tsx?$/.test(target),
  }),
  buildImportRule({
    name: 'renderer-features-know-no-app',
    why: 'renderer/app composes the features and knows them all. Take what you need as a prop or a context of renderer/lib.',
    from: /^renderer\/(features|lib)\//,
    to: /^renderer\/app\//,
  }),
  buildImportRule({
    name: 'shared-features-by-schema',
    why: 'across features only data and pure rules are shared, not procedures. Use the other x.schema.ts or x.rules.ts, or move the type down to shared/lib.',
    from: /^shared\/features\//,
    to: (from, target) => isOtherFeature('shared', from, target) && !/\.(schema|rules)\.ts$/.test(target),
  }),
  {
    name: 'features-only-backwards',
    why: 'a feature uses earlier ones only (tests/architecture/feature-order.ts), else two features become one. Move what both need down to lib/, or pass it in where they are wired.',
    check: ({ imports }) => imports.filter(isForward).map(toFinding),
  },
  {
    name: 'features-have-a-place',
    why: 'every feature folder stands in feature-order.ts; core and contract have the same ones, the screen none that they lack.',
    check: listMisplacedFeatures,
  },
  {
    name: 'no-cycles',
    why: 'files that need each other are one file, or hide a third. Move what both need into a file below them; a type in a cycle is a misplaced type.',
    check: listCycles,
  },
  {
    name: 'no-unresolvable',
    why: 'the file does not exist; the build would say the same, later.',
    check: ({ files, imports }) => {
      const known = new Set(files.map((file) => file.path))
      return imports
        .filter(({ isFile, to }) => isFile && !known.has(to) && !/\.(css|json|mjs|svg|png)$/.test(to))
        .map(toFinding)
    },
  },
]

function isOtherFeature(world: string, from: string, target: string): boolean {
  return target.startsWith(`${world}/features/`) && getFeature(target) !== getFeature(from)
}

function isForward({ from, to }: Import): boolean {
  const source = getFeature(from)
  const target = getFeature(to)
  // Data of any feature may be shown by any screen: between worlds the contract decides, not the order.
  if (source === undefined || target === undefined || getWorld(from) !== getWorld(to)) return false
  return order.indexOf(target) > order.indexOf(source)
}

function getWorld(path: string): string {
  return path.slice(0, path.indexOf('/'))
}

function toFinding({ from, line, specifier }: Import): Finding {
  return { file: from, line, found: `imports ${specifier}` }
}

function listMisplacedFeatures({ files }: Project): readonly Finding[] {
  const listOf = (world: string) =>
    new Set(files.filter(({ path }) => path.startsWith(`${world}/`)).flatMap(({ path }) => getFeature(path) ?? []))
  const core = listOf('electron')
  const contract = listOf('shared')
  const screen = listOf('renderer')
  const all = new Set([...core, ...contract, ...screen])
  const finding = (file: string, found: string) => ({ file, line: 1, found })
  return [...all].flatMap((feature) => [
    ...(order.includes(feature) ? [] : [finding(feature, 'is not in feature-order.ts')]),
    ...(contract.has(feature) && !core.has(feature) ? [finding(`shared/features/${feature}`, 'has no core')] : []),
    ...(core.has(feature) && !contract.has(feature)
      ? [finding(`electron/features/${feature}`, 'has no contract')]
      : []),
    ...(screen.has(feature) && !contract.has(feature)
      ? [finding(`renderer/features/${feature}`, 'has no contract')]
      : []),
  ])
}

/** Depth-first search; each cycle is reported once, at the import that closes it. */
function listCycles({ files }: Project): readonly Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const state = new Map<string, 'open' | 'done'>()
  const findings: Finding[] = []

  const visit = (path: string, trail: readonly string[]) => {
    state.set(path, 'open')
    for (const imported of byPath.get(path)?.imports ?? []) {
      if (!imported.isFile || imported.to === undefined) continue
      const seen = state.get(imported.to)
      if (seen === 'open') {
        const cycle = [...trail, path].slice([...trail, path].indexOf(imported.to))
        findings.push({ file: path, line: imported.line, found: `closes ${[...cycle, imported.to].join(' -> ')}` })
      } else if (seen === undefined && byPath.has(imported.to)) visit(imported.to, [...trail, path])
    }
    state.set(path, 'done')
  }
  for (const { path } of files) if (!state.has(path)) visit(path, [])
  return findings
}
