import { createRouterClient } from '@orpc/server'
import { setSchemaMessages } from '@shared/lib/schema-messages'
import { createTeksKaya, formatTeksPolos } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { FOTO_RAPAT } from '../../support/gambar'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'
import { createRakorBogor, type RakorBogor } from './bogor'

describe('notula.service', () => {
  let app: TestApp
  let rakor: RakorBogor
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rakor = createRakorBogor(app)
  })
  afterEach(() => app.close())

  const get = () => {
    const notula = app.notula.get(rakor.rapatId)
    if (notula === null) throw new Error('the rakor has no notula')
    return notula
  }

  it('holds the ten points with speaker and simpulan, and drafts opening and closing from facts', () => {
    const { pembahasan, keputusan, pembukaan, penutup } = get()
    const { acara } = app.rapat.get(rakor.rapatId)
    expect(acara.map(({ id }) => pembahasan.filter(({ acaraId }) => acaraId === id).map(({ jenis }) => jenis))).toEqual(
      Array.from({ length: 10 }, () => ['uraian', 'simpulan']),
    )
    expect(keputusan.map(({ urutan }) => urutan)).toEqual([1, 2])
    expect(acara.every(({ jumlahTindakLanjut }) => jumlahTindakLanjut === 1)).toBe(true)
    expect(pembukaan.tersusun).toBe(true)
    expect(formatTeksPolos(pembukaan.isi)).toBe(
      'Rapat dibuka oleh Pj. Wali Kota Bogor pada pukul 09.00 WIB di Paseban Sri Bima, Balai Kota Bogor. ' +
        'Rapat dilaksanakan berdasarkan instruksi Kementerian Dalam Negeri. ' +
        'Rapat bertujuan untuk memastikan kesiapan pemungutan suara tanggal 27 November 2024.',
    )
    expect(formatTeksPolos(penutup.isi)).toContain('ditutup oleh Pj. Wali Kota Bogor pada pukul 11.40 WIB')
  })

  it('refuses a second notula', () => {
    expect(getRefusal(() => app.notula.create(rakor.rapatId))).toEqual({
      kode: 'SUDAH_ADA',
      pesan: 'Rapat ini sudah punya notula. Buka notula itu dan lanjutkan menulis di sana.',
    })
  })

  it('keeps what the clerk wrote himself, and drafts again when he empties it', () => {
    const tersusun = get().penutup
    app.notula.update(rakor.notulaId, 'penutup', createTeksKaya('Rapat ditutup dengan doa.'))
    expect(get().penutup).toMatchObject({ isi: createTeksKaya('Rapat ditutup dengan doa.'), tersusun: false })
    app.notula.update(rakor.notulaId, 'penutup', createTeksKaya('  '))
    expect(get().penutup).toEqual(tersusun)
  })

  it('lets drafted sentences in the words of the clerk follow the rapat, and freezes them with the version', () => {
    const awal = formatTeksPolos(get().pembukaan.isi)
    app.notula.update(rakor.notulaId, 'pembukaan', createTeksKaya(`${awal} Rapat didahului doa.`))
    app.rapat.update(rakor.rapatId, { jamMulai: '09:30' })
    const sesudah = awal.replace('09.00', '09.30')
    expect(get().pembukaan.tersusun).toBe(false)
    expect(formatTeksPolos(get().pembukaan.isi)).toBe(`${sesudah} Rapat didahului doa.`)
    app.notula.update(rakor.notulaId, 'pembukaan', createTeksKaya(sesudah))
    expect(get().pembukaan.tersusun).toBe(true)
    app.notula.finalkan(rakor.notulaId)
    expect(get().pembukaan).toMatchObject({ isi: createTeksKaya(sesudah), kalimat: [] })
  })

  it('lets autosave of one butir grow one step of Urungkan, apart from its neighbour', () => {
    const [satu, dua] = get().pembahasan
    const awal = get().pembahasan
    for (const kata of ['R', 'Rap', 'Rapat'])
      app.notula.pembahasan.update(satu?.id ?? '', { isi: createTeksKaya(kata) })
    for (const kata of ['S', 'Sim']) app.notula.pembahasan.update(dua?.id ?? '', { isi: createTeksKaya(kata) })
    app.journal.undo()
    expect(get().pembahasan[1]).toEqual(awal[1])
    expect(formatTeksPolos(get().pembahasan[0]?.isi ?? createTeksKaya(''))).toBe('Rapat')
    app.journal.undo()
    expect(get().pembahasan).toEqual(awal)
  })

  it('numbers butir, keputusan and photos without gaps through move, removal and undo', async () => {
    const acaraId = app.rapat.get(rakor.rapatId).acara[0]?.id ?? ''
    const baru = {
      notulaId: rakor.notulaId,
      acaraId,
      jenis: 'uraian',
      jabatanId: null,
      isi: createTeksKaya('x'),
    } as const
    const { id } = app.notula.pembahasan.create(baru)
    const butir = () => get().pembahasan.filter((row) => row.acaraId === acaraId)
    expect(butir().map((row) => row.urutan)).toEqual([1, 2, 3])
    app.notula.pembahasan.move(id, 1)
    expect(butir().map((row) => [row.id === id, row.urutan])).toEqual([
      [true, 1],
      [false, 2],
      [false, 3],
    ])
    app.notula.pembahasan.remove(id)
    expect(butir().map((row) => row.urutan)).toEqual([1, 2])

    const [pertama, kedua] = get().keputusan
    app.notula.keputusan.move(kedua?.id ?? '', 1)
    expect(get().keputusan.map((row) => row.id)).toEqual([kedua?.id, pertama?.id])
    app.notula.keputusan.remove(kedua?.id ?? '')
    expect(get().keputusan).toMatchObject([{ id: pertama?.id, urutan: 1 }])
    app.journal.undo()
    app.journal.undo()
    expect(get().keputusan.map((row) => row.id)).toEqual([pertama?.id, kedua?.id])

    const foto = await app.lampiran.create(toFile(FOTO_RAPAT), 'foto')
    const satu = app.notula.dokumentasi.create({ rapatId: rakor.rapatId, lampiranId: foto.id, keterangan: 'Pembukaan' })
    app.notula.dokumentasi.create({ rapatId: rakor.rapatId, lampiranId: foto.id, keterangan: 'Paparan KPU' })
    app.notula.dokumentasi.move(satu.id, 2)
    expect(get().dokumentasi.map((row) => row.keterangan)).toEqual(['Paparan KPU', 'Pembukaan'])
    app.notula.dokumentasi.remove(satu.id)
    expect(get().dokumentasi).toMatchObject([{ urutan: 1, lampiran: { sha256: foto.sha256 } }])
    app.journal.undo()
    app.journal.undo()
    expect(get().dokumentasi.map((row) => row.keterangan)).toEqual(['Pembukaan', 'Paparan KPU'])
  })

  it('removes an acara with what was said about it, keeps its keputusan and tindak lanjut, and undoes all of it', () => {
    const acaraId = app.rapat.get(rakor.rapatId).acara[0]?.id ?? ''
    app.notula.keputusan.create({ rapatId: rakor.rapatId, acaraId, isi: 'Logistik dijadwalkan.' })
    const before = { notula: get(), tindakLanjut: app.tindakLanjut.list({ rapatId: rakor.rapatId }) }
    app.rapat.acara.remove(acaraId)
    expect(get().pembahasan).toHaveLength(18)
    expect(get().keputusan.at(-1)).toMatchObject({ acaraId: null, isi: 'Logistik dijadwalkan.' })
    expect(app.tindakLanjut.list({ rapatId: rakor.rapatId })).toHaveLength(10)
    app.journal.undo()
    expect(get()).toEqual(before.notula)
    expect(app.tindakLanjut.list({ rapatId: rakor.rapatId })).toEqual(before.tindakLanjut)
  })

  it('refuses what does not fit: foreign acara, a second simpulan, a simpulan with speaker', () => {
    const [acara] = app.rapat.get(rakor.rapatId).acara
    const lain = app.rapat.create('kosong', {}).id
    const [acaraLain] = app.rapat.acara.create(lain, ['Lain']).ids
    const isi = createTeksKaya('x')
    const dasar = { notulaId: rakor.notulaId, acaraId: acara?.id ?? '', jabatanId: null, isi } as const
    const create = (ubah: object) =>
      getRefusal(() => app.notula.pembahasan.create({ ...dasar, jenis: 'uraian', ...ubah }))
    expect(create({ acaraId: acaraLain }).kode).toBe('TIDAK_DITEMUKAN')
    expect(create({ jenis: 'simpulan' }).kode).toBe('SUDAH_ADA')
    expect(create({ jabatanId: 'tidak-ada' }).isian).toBe('jabatanId')
    const simpulan = get().pembahasan.find(({ jenis }) => jenis === 'simpulan')
    const jabatanId = getJabatanId(app.referensi, 'Wali Kota Bogor')
    expect(getRefusal(() => app.notula.pembahasan.update(simpulan?.id ?? '', { jabatanId })).isian).toBe('jabatanId')
    const keputusan = { rapatId: rakor.rapatId, acaraId: acaraLain ?? '', isi: 'x' }
    expect(getRefusal(() => app.notula.keputusan.create(keputusan)).kode).toBe('TIDAK_DITEMUKAN')
  })

  it('stores hostile text in one form that a second trip does not change', () => {
    const jahat = 'A\u0000B\uD800C \u{1F5F3} \u202Eterbalik =1+1 "kutip" \r\nbaris'
    const [satu] = get().pembahasan
    const simpan = () => formatTeksPolos(get().pembahasan[0]?.isi ?? createTeksKaya(''))
    app.notula.pembahasan.update(satu?.id ?? '', { isi: createTeksKaya(jahat) })
    const sekali = simpan()
    expect(sekali).toContain('AB\uFFFDC \u{1F5F3} [U+202E]terbalik =1+1 "kutip"')
    app.notula.pembahasan.update(satu?.id ?? '', { isi: get().pembahasan[0]?.isi })
    expect(simpan()).toBe(sekali)
    const { id } = app.notula.keputusan.create({ rapatId: rakor.rapatId, acaraId: null, isi: jahat })
    expect(
      get()
        .keputusan.find((row) => row.id === id)
        ?.isi.isWellFormed(),
    ).toBe(true)
    expect(getRefusal(() => app.notula.keputusan.update(id, '\u0000 ')).isian).toBe('isi')
  })

  it('answers over the contract as the service does', async () => {
    setSchemaMessages()
    const client = createRouterClient(app.routers.notula)
    expect(await client.get({ rapatId: rakor.rapatId })).toEqual(get())
    await expect(client.keputusan.create({ rapatId: rakor.rapatId, acaraId: null, isi: ' ' })).rejects.toMatchObject({
      code: 'DITOLAK',
      data: { kode: 'ISIAN_SALAH', isian: 'isi' },
    })
    await expect(client.create({ rapatId: rakor.rapatId })).rejects.toMatchObject({ data: { kode: 'SUDAH_ADA' } })
  })
})

function toFile(dataUrl: string): File {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
  return new File([new Uint8Array(bytes)], 'foto.png', { type: 'image/png' })
}
