import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIST_DITUNGGU_SQL, LIST_SQL } from '../../../electron/features/rapat/rapat.repository'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'
import { createRapatBanyak } from '../../support/rapat-banyak'

const JUMLAH = 500

describe('rapat list', () => {
  let app: TestApp
  beforeAll(() => {
    app = createTestApp()
    setupKantorBogor(app)
    createRapatBanyak(app, JUMLAH)
  })
  afterAll(() => app.close())

  it('reaches each child table through an index, never by reading it whole for every rapat', () => {
    const plan = app.db
      .prepare<object, { detail: string }>(`EXPLAIN QUERY PLAN ${LIST_SQL}`)
      .all({ dari: null, sampai: null })
      .map(({ detail }) => detail)
    expect(plan.filter((line) => line.startsWith('SCAN')).map((line) => line.split(' ')[1])).toEqual(['rapat'])
    for (const tabel of ['acara', 'undangan', 'kehadiran', 'keputusan', 'tindak_lanjut', 'notula']) {
      expect(plan.some((line) => line.startsWith(`SEARCH ${tabel} USING`) && line.includes('INDEX'))).toBe(true)
    }
  })

  it('finds the rapat that wait for their notula by index, not by reading the register', () => {
    const plan = app.db
      .prepare<object, { detail: string }>(`EXPLAIN QUERY PLAN ${LIST_DITUNGGU_SQL}`)
      .all({ hariIni: '2024-11-01' })
      .map(({ detail }) => detail)
    expect(plan.filter((line) => line.startsWith('SCAN'))).toEqual([])
    expect(plan.join('\n')).toContain('rapat_status')
  })

  it('counts what grouping the child tables counts', () => {
    const count = (tabel: string, where = 'TRUE') =>
      new Map(
        app.db
          .prepare<[], [string, number]>(`SELECT rapat_id, count(*) FROM ${tabel} WHERE ${where} GROUP BY rapat_id`)
          .raw()
          .all(),
      )
    const diundang = count('undangan')
    const terwakili = count('kehadiran', "status = 'hadir' OR status = 'diwakili'")
    const tindakLanjut = count('tindak_lanjut')
    const rows = app.rapat.list({})
    expect(rows).toHaveLength(JUMLAH)
    for (const row of rows) {
      expect(row.jumlahDiundang).toBe(diundang.get(row.id))
      expect(row.jumlahTerwakili).toBe(terwakili.get(row.id))
      expect(row.jumlahTindakLanjut).toBe(tindakLanjut.get(row.id))
      expect(row.notula).toBe('konsep')
    }
    const tanggal = rows.map((row) => row.tanggal ?? '')
    expect(tanggal).toEqual(tanggal.toSorted((a, b) => b.localeCompare(a)))
  })
})
