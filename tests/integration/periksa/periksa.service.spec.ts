import { createTeksKaya, formatTeksPolos, type TeksKaya } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { createPng } from '../../support/gambar'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { hasPoppler, readPdf } from '../../support/pdf'
import { getRefusal } from '../../support/refusal'
import { createRakorBogor, type RakorBogor } from '../notula/bogor'

describe('sidang periksa', () => {
  let app: TestApp
  let rakor: RakorBogor
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rakor = createRakorBogor(app)
  })
  afterEach(() => app.close())

  const list = (kode?: string) =>
    app.periksa.list(rakor.rapatId).temuan.filter((temuan) => kode === undefined || temuan.kode === kode)
  const getTemuan = (kode: string) => {
    const [temuan] = list(kode)
    if (temuan === undefined) throw new Error(`no finding ${kode}`)
    return { rapatId: rakor.rapatId, kode, sasaran: temuan.sasaran }
  }
  const getNotula = () => {
    const notula = app.notula.get(rakor.rapatId)
    if (notula === null) throw new Error('no notula')
    return notula
  }

  it('finds no must in the rakor of Bogor, and counts what is in order', () => {
    const { temuan, lolos, jumlahPemeriksaan } = app.periksa.list(rakor.rapatId)
    expect(temuan.filter(({ tingkat }) => tingkat === 'harus')).toEqual([])
    expect(new Set(temuan.map(({ kode }) => kode)).size + lolos.length).toBe(jumlahPemeriksaan)
    expect(jumlahPemeriksaan).toBeGreaterThanOrEqual(25)
  })

  it('has nothing to look at before the notula is begun', () => {
    const { id } = app.rapat.create('kosong', {})
    expect(getRefusal(() => app.periksa.list(id)).kode).toBe('TIDAK_DITEMUKAN')
  })

  it('keeps the notula from becoming final while a must is open, and says which', () => {
    const [satu] = app.tindakLanjut.list({ rapatId: rakor.rapatId })
    app.tindakLanjut.update(satu?.id ?? '', { jabatanId: null })
    const refusal = getRefusal(() => app.notula.finalkan(rakor.notulaId))
    expect(refusal).toMatchObject({ kode: 'ISIAN_SALAH', pesan: expect.stringContaining('1 hal harus diperbaiki') })
    expect(refusal.rincian?.[0]).toContain('belum punya penanggung jawab')
    expect(getNotula().status).toBe('konsep')
    expect(
      getRefusal(() => app.periksa.setAside({ ...getTemuan('tanpa-penanggung-jawab'), alasan: 'x' })).pesan,
    ).toContain('harus diperbaiki dan tidak dapat diabaikan')
    app.journal.undo()
    expect(app.notula.finalkan(rakor.notulaId)).toEqual({ versi: 1 })
  })

  it('knows the holder of the day and the letters of other rapat', () => {
    const wali = getJabatanId(app.referensi, 'Wali Kota Bogor')
    const [pj] = app.referensi.pejabat.list(wali)
    app.referensi.pejabat.update(pj?.id ?? '', { selesai: '2024-10-31' })
    expect(list('penanda-tangan-tidak-menjabat')[0]?.pesan).toContain('pada 1 November 2024')
    app.rapat.create('kosong', { nama: 'Rapat lain', nomorUndangan: '000.1.5/1101/Setda/2024' })
    expect(list('nomor-undangan-dipakai')[0]?.pesan).toContain('Rapat lain')
  })

  it('lets a finding stand with a reason until its value changes', () => {
    const [satu, , , minggu] = app.tindakLanjut.list({ rapatId: rakor.rapatId })
    app.tindakLanjut.update(minggu?.id ?? '', { batasWaktu: '2024-11-22' })
    app.tindakLanjut.update(satu?.id ?? '', { batasWaktu: '2024-11-09' })
    const temuan = getTemuan('batas-hari-libur')
    expect(getRefusal(() => app.periksa.setAside({ ...temuan, alasan: ' \u200B' })).isian).toBe('alasan')
    app.periksa.setAside({ ...temuan, alasan: 'Posko buka setiap hari.' })
    expect(list('batas-hari-libur')[0]?.diabaikan).toEqual({
      alasan: 'Posko buka setiap hari.',
      pada: '2024-11-01T02:05:00.000Z',
    })
    expect(app.periksa.list(rakor.rapatId).lolos.map(({ kode }) => kode)).toContain('batas-hari-libur')
    expect(getRefusal(() => app.periksa.setAside({ ...temuan, alasan: 'lagi' })).kode).toBe('TIDAK_DITEMUKAN')

    app.tindakLanjut.update(satu?.id ?? '', { batasWaktu: '2024-11-10' })
    expect(list('batas-hari-libur').map(({ diabaikan }) => diabaikan)).toEqual([null])
    app.journal.undo()
    expect(list('batas-hari-libur')[0]?.diabaikan?.alasan).toBe('Posko buka setiap hari.')

    app.periksa.reopen(temuan)
    expect(list('batas-hari-libur')[0]?.diabaikan).toBeNull()
    app.journal.undo()
    expect(list('batas-hari-libur')[0]?.diabaikan?.alasan).toBe('Posko buka setiap hari.')
    expect(getRefusal(() => app.periksa.reopen({ ...temuan, sasaran: 'lain' })).kode).toBe('TIDAK_DITEMUKAN')
  })

  it('freezes what was set aside with the version and lets nobody touch it while final', () => {
    const temuan = getTemuan('pencatat-kosong')
    app.periksa.setAside({ ...temuan, alasan: 'Ditulis tangan.' })
    app.notula.finalkan(rakor.notulaId)
    const versi = () => getNotula().riwayatVersi.find((satu) => satu.versi === 1)
    expect(versi()?.diabaikan).toEqual([
      {
        judul: 'Pencatat rapat belum dipilih',
        pesan: expect.stringContaining('tercetak sebagai “-”'),
        alasan: 'Ditulis tangan.',
      },
    ])
    for (const write of [
      () => app.periksa.setAside({ ...temuan, alasan: 'x' }),
      () => app.periksa.reopen(temuan),
      () => app.periksa.perbaiki(temuan),
    ]) {
      expect(getRefusal(write).kode).toBe('TERKUNCI')
    }
    app.notula.reopen(rakor.notulaId, 'Nama keliru.')
    app.periksa.reopen(temuan)
    expect(versi()?.diabaikan).toHaveLength(1)
  })

  it.skipIf(!hasPoppler)('prints what was set aside only when it is asked for', async () => {
    app.periksa.setAside({ ...getTemuan('pencatat-kosong'), alasan: 'Ditulis tangan.' })
    app.notula.finalkan(rakor.notulaId)
    const print = async (denganCatatanPeriksa?: boolean) => {
      const file = await app.notula.exportPdf({ rapatId: rakor.rapatId, denganCatatanPeriksa })
      return readPdf(new Uint8Array(await file.arrayBuffer()))
    }
    const [tanpa, dengan] = [await print(), await print(true)]
    expect(tanpa.text).not.toContain('Ditulis tangan.')
    expect(dengan.text).toContain('CATATAN PEMERIKSAAN')
    expect(dengan.text.replace(/\s+/g, ' ')).toContain('Sebelum versi 1 dikunci')
    expect(dengan.text).toContain('Ditulis tangan.')
    expect(dengan.pageCount).toBe(tanpa.pageCount + 1)
  })

  it('reads versions that were frozen before there was a sidang periksa', async () => {
    app.notula.finalkan(rakor.notulaId)
    app.journal.action({ name: 'Versi lama' }, () =>
      app.db.exec(
        `UPDATE notula_versi SET salinan = json_remove(salinan, '$.report.diabaikan', '$.report.denganCatatanPeriksa')`,
      ),
    )
    expect(getNotula().riwayatVersi[0]?.diabaikan).toEqual([])
    const file = await app.notula.exportPdf({ rapatId: rakor.rapatId, denganCatatanPeriksa: true })
    expect(file.size).toBeGreaterThan(1000)
  })

  it('goes with its rapat and comes back with it', () => {
    const temuan = getTemuan('pencatat-kosong')
    app.periksa.setAside({ ...temuan, alasan: 'Ditulis tangan.' })
    app.rapat.remove(rakor.rapatId)
    expect(app.db.prepare('SELECT count(*) FROM pengabaian').pluck().get()).toBe(0)
    app.journal.undo()
    expect(list('pencatat-kosong').some(({ diabaikan }) => diabaikan?.alasan === 'Ditulis tangan.')).toBe(true)
  })

  describe('remedies', () => {
    it('rewrite the words and keep the formatting, as one step of their own', () => {
      const isi: TeksKaya = {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Rapat ' },
              { type: 'text', text: 'dihadiri 3 dari 4 undangan', marks: [{ type: 'bold' }] },
              { type: 'text', text: '.' },
            ],
          },
        ],
      }
      app.notula.update(rakor.notulaId, 'pembukaan', isi)
      const { jumlah } = app.kehadiran.list(rakor.rapatId)
      app.periksa.perbaiki(getTemuan('jumlah-hadir-beda'))
      expect(formatTeksPolos(getNotula().pembukaan.isi)).toContain(`dihadiri ${jumlah.diundang} dari 4`)
      expect(app.journal.state().urungkan?.name).toBe('Perbaiki: Jumlah hadir tidak sama dengan daftar')
      app.periksa.perbaiki(getTemuan('jumlah-hadir-beda'))
      const [paragraph] = getNotula().pembukaan.isi.content ?? []
      expect(paragraph?.content?.[1]).toEqual({
        type: 'text',
        text: `dihadiri ${jumlah.diundang} dari ${jumlah.diundang} undangan`,
        marks: [{ type: 'bold' }],
      })
      expect(list('jumlah-hadir-beda')).toEqual([])
      app.journal.undo()
      app.journal.undo()
      expect(getNotula().pembukaan.isi).toEqual(isi)
    })

    it('are refused where the words are divided by formatting, and change nothing', () => {
      app.notula.update(rakor.notulaId, 'pembukaan', {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Rapat dihadiri ' },
              { type: 'text', text: '3', marks: [{ type: 'bold' }] },
              { type: 'text', text: ' dari 4 undangan.' },
            ],
          },
        ],
      })
      const before = getNotula()
      expect(getRefusal(() => app.periksa.perbaiki(getTemuan('jumlah-hadir-beda'))).kode).toBe('BENTROK')
      expect(getNotula()).toEqual(before)
    })

    it('reach every kind of text', async () => {
      const { rapatId, notulaId } = rakor
      const [acara] = app.rapat.get(rapatId).acara
      const [butir] = getNotula().pembahasan
      const [keputusan] = getNotula().keputusan
      const [tindakLanjut] = app.tindakLanjut.list({ rapatId })
      const foto = await app.lampiran.create(toFile(createPng(64, 36)), 'foto')
      app.notula.dokumentasi.create({ rapatId, lampiranId: foto.id, keterangan: 'Foto  satu' })
      app.notula.pembahasan.update(butir?.id ?? '', { isi: createTeksKaya('menyampaikan  dua  hal.\nDan  ini.') })
      app.notula.keputusan.update(keputusan?.id ?? '', 'Logistik  dikirim.')
      app.tindakLanjut.update(tindakLanjut?.id ?? '', { uraian: 'Mengirim  jadwal.' })
      app.notula.update(notulaId, 'penutup', createTeksKaya('Rapat  ditutup.'))
      app.rapat.acara.update(acara?.id ?? '', 'Kesiapan DPT 3 (empat) kecamatan')
      expect(list('spasi-ganda')).toHaveLength(5)
      while (list('spasi-ganda').length > 0) app.periksa.perbaiki(getTemuan('spasi-ganda'))
      app.periksa.perbaiki(getTemuan('terbilang-beda'))

      const notula = getNotula()
      expect(formatTeksPolos(notula.pembahasan.find(({ id }) => id === butir?.id)?.isi ?? notula.penutup.isi)).toBe(
        'menyampaikan dua hal.\nDan ini.',
      )
      expect(notula.keputusan[0]?.isi).toBe('Logistik dikirim.')
      expect(notula.dokumentasi[0]?.keterangan).toBe('Foto satu')
      expect(formatTeksPolos(notula.penutup.isi)).toBe('Rapat ditutup.')
      expect(app.tindakLanjut.list({ rapatId })[0]?.uraian).toBe('Mengirim jadwal.')
      expect(app.rapat.get(rapatId).acara[0]?.judul).toBe('Kesiapan DPT 3 (tiga) kecamatan')
    })

    it('explain an abbreviation where it stands as a word of its own', () => {
      const [keputusan] = getNotula().keputusan
      app.notula.keputusan.update(keputusan?.id ?? '', 'Melatih KPPS dan PPS. Kelompok Penyelenggara (KPPS) siap.')
      app.periksa.perbaiki(getTemuan('singkatan'))
      expect(getNotula().keputusan[0]?.isi).toBe(
        'Melatih KPPS dan Panitia Pemungutan Suara (PPS). Kelompok Penyelenggara (KPPS) siap.',
      )
    })

    it('move a due date, remove a double, and are refused when the finding has gone', () => {
      const { rapatId } = rakor
      const [satu] = app.tindakLanjut.list({ rapatId })
      app.tindakLanjut.update(satu?.id ?? '', { batasWaktu: '2024-11-09' })
      const temuan = getTemuan('batas-hari-libur')
      app.periksa.perbaiki(temuan)
      expect(app.tindakLanjut.list({ rapatId })[0]?.batasWaktu).toBe('2024-11-08')
      expect(getRefusal(() => app.periksa.perbaiki(temuan)).kode).toBe('TIDAK_DITEMUKAN')

      app.notula.keputusan.create({ rapatId, acaraId: null, isi: 'Kemajuan dibahas pada rapat berikutnya.' })
      expect(getNotula().keputusan).toHaveLength(3)
      app.periksa.perbaiki(getTemuan('keputusan-ganda'))
      expect(getNotula().keputusan).toHaveLength(2)
      expect(getRefusal(() => app.periksa.perbaiki(getTemuan('pencatat-kosong'))).pesan).toContain('Buka tempatnya')
    })
  })
})

function toFile(dataUrl: string): File {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
  return new File([new Uint8Array(bytes)], 'foto.png', { type: 'image/png' })
}
