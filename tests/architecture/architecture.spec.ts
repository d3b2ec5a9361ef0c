import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildProject } from './project'
import { readSourceTree } from './read-source-tree'
import { formatFindings } from './rule'
import { RULES } from './rules'

const project = buildProject(readSourceTree(resolve(import.meta.dirname, '..', '..')))

describe('architecture', () => {
  it('sees the whole tree', () => {
    for (const world of ['electron', 'renderer', 'shared', 'tests']) {
      expect(project.files.filter(({ path }) => path.startsWith(`${world}/`)).length).toBeGreaterThan(10)
    }
    expect(project.imports.length).toBeGreaterThan(project.files.length)
  })

  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    const findings = rule.check(project)
    if (findings.length > 0) expect.fail(formatFindings(rule, findings))
  })
})
