import type { Import, Project } from './project'

/** One place that breaks a rule; `found` says what stands there. */
export type Finding = { readonly file: string; readonly line: number; readonly found: string }

export type Rule = {
  readonly name: string
  /** Why the rule is, and where the code should go instead. Printed with every finding. */
  readonly why: string
  readonly check: (project: Project) => readonly Finding[]
}

type ImportRule = {
  readonly name: string
  readonly why: string
  readonly from: RegExp
  /** Imports that break the rule, by target path or package name. */
  readonly to: RegExp | ((from: string, target: string) => boolean)
  readonly except?: (imported: Import) => boolean
}

/** A rule about who may import whom. Type-only imports count: a type also ties two worlds together. */
export function buildImportRule({ name, why, from, to, except = () => false }: ImportRule): Rule {
  const isForbidden = to instanceof RegExp ? (_from: string, target: string) => to.test(target) : to
  return {
    name,
    why,
    check: ({ imports }) =>
      imports
        .filter((imported) => from.test(imported.from) && isForbidden(imported.from, imported.to) && !except(imported))
        .map(({ from: file, line, specifier }) => ({ file, line, found: `imports ${specifier}` })),
  }
}

type TextRule = {
  readonly name: string
  readonly why: string
  readonly files: RegExp
  readonly pattern: RegExp
  /** Look into comment lines too. */
  readonly comments?: boolean
}

/** A rule about what may not be written. `pattern` needs the flag g. */
export function buildTextRule({ name, why, files, pattern, comments = false }: TextRule): Rule {
  return {
    name,
    why,
    check: (project) =>
      project.files
        .filter((file) => files.test(file.path))
        .flatMap(({ path, text }) =>
          text.split('\n').flatMap((line, index) => {
            if (!comments && /^\s*(?:\/\/|\/?\*)/.test(line)) return []
            return [...line.matchAll(pattern)].map((match) => ({ file: path, line: index + 1, found: match[0] }))
          }),
        ),
  }
}

/** The first name after `features/` in a path, or undefined. */
export function getFeature(path: string): string | undefined {
  return /^(?:electron|renderer|shared)\/features\/([^/]+)\//.exec(path)?.[1]
}

export function formatFindings(rule: Rule, findings: readonly Finding[]): string {
  const places = findings.map(({ file, line, found }) => `  ${file}:${line} ${found}`)
  return [`${rule.name}: ${rule.why}`, ...places].join('\n')
}
