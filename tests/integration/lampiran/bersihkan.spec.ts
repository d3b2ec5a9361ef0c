import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { createBerkas, createBerkasPng } from '../../support/berkas'
import { setupKantorBogor } from '../../support/kantor'

const SEHARI = 24 * 60 * 60 * 1000

describe('bersihkan', () => {
  let app: TestApp
  let rapatId: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rapatId = app.rapat.create('kosong').id
  })
  afterEach(() => app.close())

  const files = () => readdirSync(join(app.dataDir, 'lampiran'))
  const wait = (days: number) => app.clock.set(new Date(app.clock.now().getTime() + days * SEHARI).toISOString())

  it('keeps what was taken off for 90 days, then lets it go, once and for all', async () => {
    const { id } = await app.rapat.lampiran.create(rapatId, createBerkas('a.xlsx', 2000, 1))
    await app.rapat.lampiran.create(rapatId, createBerkas('b.xlsx', 2000, 2))
    app.rapat.lampiran.remove(id)
    wait(89)
    expect(app.lampiran.removeTakTerpakai()).toMatchObject({ jumlah: 0 })
    wait(2)
    expect(app.lampiran.removeTakTerpakai()).toEqual({ jumlah: 1, ukuran: '2 KB' })
    expect(files()).toHaveLength(1)
    expect(app.lampiran.findSelisih()).toEqual({ hilang: [], berubah: [], yatim: [] })
    expect(app.journal.state().urungkan?.name).not.toBe('Bersihkan lampiran')
    expect(app.lampiran.removeTakTerpakai()).toMatchObject({ jumlah: 0 })
  })

  it('keeps what a record, the letterhead, or the frozen paper of a notula uses, however old', async () => {
    const logo = await app.lampiran.create(createBerkasPng('logo.png'), 'logo')
    app.pengaturan.update({ kop: { ...(app.pengaturan.get().kop ?? failTest()), logoId: logo.id } })
    const foto = await app.lampiran.create(createBerkasPng('foto.png', 50, 50), 'foto')
    app.notula.dokumentasi.create({ rapatId, lampiranId: foto.id, keterangan: '' })
    const { id } = app.tindakLanjut.create({ rapatId, acaraId: null, jabatanId: null, uraian: 'x', batasWaktu: null })
    await app.tindakLanjut.bukti.create(id, createBerkas('bukti.xlsx'))
    await app.rapat.lampiran.create(rapatId, createBerkas('lampiran.xlsx', 64, 2))
    wait(400)
    expect(app.lampiran.removeTakTerpakai()).toMatchObject({ jumlah: 0 })
    expect(files()).toHaveLength(4)
  })

  it('lets go what was undone long ago, and a file that no record ever named', async () => {
    await app.rapat.lampiran.create(rapatId, createBerkas('a.xlsx'))
    app.journal.undo()
    writeFileSync(join(app.dataDir, 'lampiran', `${'0'.repeat(64)}.bin`), 'left by a power cut')
    expect(app.lampiran.findSelisih().yatim).toEqual([`${'0'.repeat(64)}.bin`])
    expect(app.lampiran.removeTakTerpakai()).toMatchObject({ jumlah: 1 })
    wait(91)
    expect(app.lampiran.removeTakTerpakai()).toMatchObject({ jumlah: 1 })
    expect(files()).toEqual([])
  })
})

function failTest(): never {
  throw new Error('the office of the test has a letterhead')
}
