import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTestApp } from '../../support/open-app'

const dataDir = mkdtempSync(join(tmpdir(), 'simpul-uji-'))
afterEach(() => {
  vi.useRealTimers()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('what an open office does later', () => {
  it('is called off when the office is closed before: moving to the other ruang must not end the program', async () => {
    const first = await openTestApp({ dataDir })
    const { db, journal } = first.deps
    const large = JSON.stringify('x'.repeat(9_000_000))
    journal.action({ name: 'Isi' }, () =>
      db.prepare('INSERT INTO pengaturan (id, nilai) VALUES (?, ?)').run('besar', large),
    )
    await first.close()
    expect(statSync(join(dataDir, 'simpul.db')).size).toBeGreaterThan(16 * 1024 * 1024)

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const again = await openTestApp({ dataDir })
    // The check of a large file, and the reader of the search index.
    expect(vi.getTimerCount()).toBe(2)
    await again.close()
    expect(vi.getTimerCount()).toBe(0)
  })
})
