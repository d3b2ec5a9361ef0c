import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createBogor } from '../../../electron/contoh/bogor'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { openTestApp } from '../../support/open-app'

describe('jurnal', () => {
  let dataDir: string
  let app: OpenedApp
  let client: OfficeClient
  let rapatId: string
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-jurnal-'))
    app = await openTestApp({ dataDir })
    client = createOfficeClient(app)
    rapatId = (await createBogor(client)).rapatId
  })
  afterEach(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('names the step that Ctrl+Z would take back, and the same one for Ctrl+Y', async () => {
    const { id } = await client.rapat.create({ templat: 'kosong' })
    await client.rapat.update({ id, ubah: { nama: 'Rapat uji' } })
    const { urungkan } = await client.jurnal.get()
    expect(await client.jurnal.undo()).toEqual({ nama: urungkan?.nama })
    expect((await client.jurnal.get()).ulangi?.nama).toBe(urungkan?.nama)
    await client.jurnal.redo()
    expect((await client.rapat.get({ id })).nama).toBe('Rapat uji')
  })

  it('tells who changed what from what to what', async () => {
    const { id } = await client.rapat.create({ templat: 'kosong', ubah: { nama: 'Sebelum' } })
    await client.rapat.update({ id, ubah: { nama: 'Sesudah' } })
    const [newest] = await client.jurnal.history({ tabel: 'rapat', barisId: id })
    expect(newest).toMatchObject({ jenis: 'ubah', kolom: [{ nama: 'nama', sebelum: 'Sebelum', sesudah: 'Sesudah' }] })
  })

  it('brings a removed rapat back whole from the Kotak Sampah', async () => {
    const { id } = await client.rapat.copy({ id: rapatId })
    const before = await client.rapat.get({ id })
    await client.rapat.remove({ id })
    const [sampah] = await client.jurnal.trash()
    expect(sampah).toMatchObject({ jenis: 'Rapat', judul: before.nama })
    await client.jurnal.restore({ aksiId: sampah?.aksiId ?? '' })
    expect(await client.rapat.get({ id })).toEqual(before)
  })

  it('reaches behind no final notula, neither by an old step nor by the Kotak Sampah', async () => {
    const { keputusan, id: notulaId } = await readNotula()
    await client.notula.reopen({ id: notulaId, alasan: 'Keputusan tertulis dua kali.' })
    await client.notula.keputusan.remove({ id: keputusan[0]?.id ?? '' })
    const [sampah] = await client.jurnal.trash()
    const { id: acaraId } = (await client.rapat.get({ id: rapatId })).acara[0] ?? { id: '' }
    const isi = createTeksKaya('Tambahan.')
    await client.notula.pembahasan.create({ notulaId, acaraId, jenis: 'uraian', jabatanId: null, isi })
    const [pembahasan] = await client.jurnal.list({ jumlah: 1 })
    await client.notula.finalkan({ id: notulaId })
    await client.rapat.create({ templat: 'kosong' })

    await expect(client.jurnal.restore({ aksiId: sampah?.aksiId ?? '' })).rejects.toThrow(/notulanya sudah final/)
    await expect(client.jurnal.undoAksi({ aksiId: pembahasan?.id ?? '' })).rejects.toThrow(/notulanya sudah final/)
    expect((await readNotula()).keputusan).toHaveLength(keputusan.length - 1)
  })

  it('still takes back the status of a tindak lanjut, which stays free', async () => {
    const [row] = await client.tindakLanjut.list({ rapatId, status: ['belum'] })
    await client.tindakLanjut.update({ id: row?.id ?? '', ubah: { status: 'selesai' } })
    const [aksi] = await client.jurnal.list({ jumlah: 1 })
    await client.jurnal.undoAksi({ aksiId: aksi?.id ?? '' })
    expect((await client.tindakLanjut.list({ rapatId })).find(({ id }) => id === row?.id)?.status).toBe('belum')
  })

  async function readNotula() {
    const notula = await client.notula.get({ rapatId })
    if (notula === null) throw new Error('the sample has no notula')
    return notula
  }
})
