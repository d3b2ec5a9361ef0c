import type { JamLaporan } from '@shared/features/partisipasi/hari-h.schema'
import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'

const DPT = [152_318, 143_607, 79_455, 76_902, 179_864, 183_103]

describe('the voting day hour by hour', () => {
  let app: TestApp
  let id: string
  beforeEach(() => {
    app = createTestApp({ now: '2024-11-27T02:30:00.000Z' })
    setupKantorBogor(app)
    id = create('kecamatan')
    const sel = app.partisipasi.data
      .listIsian({ pemilihanId: id })
      .map(({ wilayahId }, index) => ({ wilayahId, kolom: 'dpt' as const, nilai: DPT[index] ?? null }))
    app.partisipasi.data.setSel(id, sel)
  })
  afterEach(() => app.close())

  const create = (tingkatData: TingkatWilayah): string =>
    app.partisipasi.pemilihan.create({ jenis: ['bupati'], tanggal: '2024-11-27', tingkatData }).ids[0] ?? ''
  const get = (tingkat?: TingkatWilayah) => app.partisipasi.hariH.get({ pemilihanId: id, tingkat })
  const report = (jam: JamLaporan, values: readonly (number | null)[]) =>
    app.partisipasi.hariH.setSel(
      id,
      get().rows.flatMap(({ wilayahId }, index) => {
        const pengguna = values[index]
        return pengguna === undefined ? [] : [{ wilayahId, jam, pengguna }]
      }),
    )

  it('starts empty at the level of the figures, with every wilayah missing', () => {
    const { tingkat, isTetap, unit, dpt, kemajuan, rows } = get()
    expect([tingkat, isTetap, unit, dpt]).toEqual(['kecamatan', false, 6, 815_249])
    expect(kemajuan.map(({ melapor, pengguna }) => [melapor, pengguna])).toEqual(Array(6).fill([0, 0]))
    expect(rows[0]).toMatchObject({ nama: 'Bogor Selatan', dpt: 152_318 })
  })

  it('adds reports up, and one Ctrl+Z takes a whole paste back', () => {
    report('08:00', [10_000, 9_000])
    report('09:00', [20_000, 18_000, 7_000])
    const at = (index: number) => get().kemajuan[index]
    expect(at(0)).toMatchObject({ melapor: 2, pengguna: 19_000, dpt: 295_925 })
    expect(at(1)).toMatchObject({ melapor: 3, pengguna: 45_000, dpt: 375_380, persen: 1199 })
    app.journal.undo()
    expect(at(1)).toMatchObject({ melapor: 0, pengguna: 19_000, dpt: 295_925 })
    app.journal.redo()
    expect(at(1)).toMatchObject({ melapor: 3, pengguna: 45_000 })
  })

  it('takes a report back, and keeps what cannot be but names it', () => {
    report('08:00', [10_000, 9_000])
    report('09:00', [9_999, null])
    expect(get().janggal.map(({ nama }) => nama)).toEqual(['Bogor Selatan'])
    report('09:00', [null])
    expect(get().janggal).toEqual([])
    report('13:00', [152_319])
    expect(get().janggal).toHaveLength(1)
  })

  it('keeps the reports of a pemilihan at one level', () => {
    const desa = get('desa')
    expect(desa).toMatchObject({ tingkat: 'desa', unit: 68, dpt: null })
    report('08:00', [1])
    expect(get('desa')).toMatchObject({ tingkat: 'kecamatan', isTetap: true })
    expect(() =>
      app.partisipasi.hariH.setSel(id, [{ wilayahId: desa.rows[0]?.wilayahId ?? '', jam: '08:00', pengguna: 1 }]),
    ).toThrow('sudah diisi per wilayah lain')
  })

  it('adds the reports of a wilayah that is joined to another, and does not remove one that has some', () => {
    report('08:00', [10, 20])
    report('09:00', [30])
    const [selatan, timur] = get().rows
    if (selatan === undefined || timur === undefined) throw new Error('no kecamatan')
    expect(() => app.partisipasi.wilayah.remove(timur.wilayahId)).toThrow('sudah berisi angka')
    app.partisipasi.wilayah.gabung(selatan.wilayahId, timur.wilayahId)
    expect(get().rows[0]).toMatchObject({ nama: timur.nama, laporan: { '08:00': 30, '09:00': 30 } })
    app.journal.undo()
    expect(
      get()
        .rows.map(({ laporan }) => laporan['08:00'])
        .slice(0, 2),
    ).toEqual([10, 20])
  })
})
