import { createTeksKaya } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { createPng } from '../../support/gambar'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { hasPoppler, readPdf } from '../../support/pdf'
import { getRefusal } from '../../support/refusal'
import { createRakorBogor, type RakorBogor } from './bogor'

describe('versi notula', () => {
  let app: TestApp
  let rakor: RakorBogor
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rakor = createRakorBogor(app)
  })
  afterEach(() => app.close())

  const exportBytes = async (versi?: number, bentuk: 'exportPdf' | 'exportDocx' = 'exportPdf') => {
    const file = await app.notula[bentuk]({ rapatId: rakor.rapatId, versi })
    return { nama: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  }

  it('locks every field that prints, says how to open it, and leaves progress free', () => {
    expect(app.notula.finalkan(rakor.notulaId)).toEqual({ versi: 1 })
    expect(app.rapat.get(rakor.rapatId)).toMatchObject({ status: 'final', notula: 'final', versiNotula: 1 })
    const [acara] = app.rapat.get(rakor.rapatId).acara
    const [undangan] = app.rapat.get(rakor.rapatId).undangan
    const notula = app.notula.get(rakor.rapatId)
    const [butir] = notula?.pembahasan ?? []
    const [keputusan] = notula?.keputusan ?? []
    const [tindakLanjut] = app.tindakLanjut.list({ rapatId: rakor.rapatId })
    const { rapatId, notulaId } = rakor
    const isi = createTeksKaya('x')
    const writes: Record<string, () => unknown> = {
      rapat: () => app.rapat.update(rapatId, { tempat: 'Lain' }),
      status: () => app.rapat.setStatus(rapatId, 'selesai'),
      remove: () => app.rapat.remove(rapatId),
      acara: () => app.rapat.acara.create(rapatId, ['Lain']),
      acaraUpdate: () => app.rapat.acara.update(acara?.id ?? '', 'Lain'),
      acaraMove: () => app.rapat.acara.move(acara?.id ?? '', 2),
      acaraRemove: () => app.rapat.acara.remove(acara?.id ?? ''),
      undangan: () => app.rapat.undangan.create(rapatId, { forkopimda: true }),
      undanganRemove: () => app.rapat.undangan.remove(rapatId, [undangan?.id ?? '']),
      kehadiran: () => app.kehadiran.set(rapatId, [{ undanganId: undangan?.id ?? '', status: 'izin' }]),
      tamu: () => app.kehadiran.tamu.create(rapatId, { nama: 'Tamu', jabatan: null }),
      notula: () => app.notula.update(notulaId, 'penutup', isi),
      pembahasan: () => app.notula.pembahasan.update(butir?.id ?? '', { isi }),
      pembahasanRemove: () => app.notula.pembahasan.remove(butir?.id ?? ''),
      keputusan: () => app.notula.keputusan.create({ rapatId, acaraId: null, isi: 'x' }),
      keputusanMove: () => app.notula.keputusan.move(keputusan?.id ?? '', 2),
      dokumentasi: () => app.notula.dokumentasi.create({ rapatId, lampiranId: 'x', keterangan: '' }),
      finalkan: () => app.notula.finalkan(notulaId),
      tindakLanjut: () => app.tindakLanjut.update(tindakLanjut?.id ?? '', { uraian: 'Lain' }),
      tindakLanjutRemove: () => app.tindakLanjut.remove(tindakLanjut?.id ?? ''),
    }
    for (const [nama, write] of Object.entries(writes)) {
      const refusal = getRefusal(write)
      expect(refusal.kode, nama).toBe('TERKUNCI')
      expect(refusal.pesan, nama).toContain('Buka kembali notulanya')
    }
    app.tindakLanjut.update(tindakLanjut?.id ?? '', { status: 'proses' })
    expect(app.tindakLanjut.list({ rapatId })[0]?.status).toBe('proses')
  })

  it('opens again for a reason, keeps the version with it, and counts on', () => {
    expect(getRefusal(() => app.notula.reopen(rakor.notulaId, 'salah')).kode).toBe('BENTROK')
    app.notula.finalkan(rakor.notulaId)
    expect(getRefusal(() => app.notula.reopen(rakor.notulaId, '\u200B \u0000')).isian).toBe('alasan')
    app.clock.set('2024-11-04T01:00:00Z')
    app.notula.reopen(rakor.notulaId, 'Nama camat keliru.')
    expect(app.rapat.get(rakor.rapatId)).toMatchObject({ status: 'selesai', notula: 'konsep', versiNotula: 1 })
    app.rapat.update(rakor.rapatId, { tempat: 'Balai Kota' })
    expect(app.notula.finalkan(rakor.notulaId)).toEqual({ versi: 2 })
    expect(app.notula.get(rakor.rapatId)?.riwayatVersi).toEqual([
      { versi: 2, dikunciPada: '2024-11-04T01:00:00.000Z', dibukaPada: null, alasan: null, diabaikan: [] },
      {
        versi: 1,
        dikunciPada: '2024-11-01T02:05:00.000Z',
        dibukaPada: '2024-11-04T01:00:00.000Z',
        alasan: 'Nama camat keliru.',
        diabaikan: [],
      },
    ])
  })

  it('takes back finalkan and reopen with Urungkan', () => {
    const konsep = app.notula.get(rakor.rapatId)
    app.notula.finalkan(rakor.notulaId)
    app.journal.undo()
    expect(app.notula.get(rakor.rapatId)).toEqual(konsep)
    expect(app.rapat.get(rakor.rapatId).status).toBe('berlangsung')
    app.journal.redo()
    const final = app.notula.get(rakor.rapatId)
    app.notula.reopen(rakor.notulaId, 'salah')
    app.journal.undo()
    expect(app.notula.get(rakor.rapatId)).toEqual(final)
    expect(app.rapat.get(rakor.rapatId).status).toBe('final')
  })

  it('lists everything that is missing before it locks, and locks nothing', () => {
    const rapatId = app.rapat.create('kosong', {}).id
    const { id } = app.notula.create(rapatId)
    const refusal = getRefusal(() => app.notula.finalkan(id))
    expect(refusal.kode).toBe('ISIAN_SALAH')
    expect(refusal.pesan).toContain('5 hal harus diperbaiki')
    expect(refusal.rincian).toEqual([
      expect.stringContaining('Tanggal rapat belum diisi'),
      expect.stringContaining('Jam mulai rapat belum diisi'),
      expect.stringContaining('Pimpinan rapat belum dipilih'),
      expect.stringContaining('Acara rapat belum ada satu pun'),
      expect.stringContaining('Belum seorang pun tercatat hadir'),
    ])
    expect(app.notula.get(rapatId)?.status).toBe('konsep')
  })

  it('prints a final version byte for byte the same after people, office and paper have changed', async () => {
    const foto = await app.lampiran.create(toFile(createPng(64, 36)), 'foto')
    app.notula.dokumentasi.create({ rapatId: rakor.rapatId, lampiranId: foto.id, keterangan: 'Peserta rapat' })
    app.notula.finalkan(rakor.notulaId)
    const before = await exportBytes()
    expect(before.nama).toBe('Notula Rakor Desk Pilkada 2024-11-01 v1.pdf')
    const word = await exportBytes(undefined, 'exportDocx')
    expect(word.nama).toBe('Notula Rakor Desk Pilkada 2024-11-01 v1.docx')

    const wali = getJabatanId(app.referensi, 'Wali Kota Bogor')
    const [pj] = app.referensi.pejabat.list(wali)
    app.referensi.pejabat.update(pj?.id ?? '', { nama: 'Orang Lain', jenis: 'Plt.' })
    app.referensi.jabatan.update(wali, { nama: 'Bupati Lain' })
    const { kop, kertas } = app.pengaturan.get()
    app.pengaturan.update({
      kop: kop === null ? null : { ...kop, baris2: 'NAMA BARU' },
      kertas: { ...kertas, ukuranHuruf: 12 },
    })
    app.clock.set('2025-06-01T00:00:00Z')
    expect((await exportBytes()).bytes).toEqual(before.bytes)
    expect((await exportBytes(undefined, 'exportDocx')).bytes).toEqual(word.bytes)

    app.notula.reopen(rakor.notulaId, 'Pergantian pejabat.')
    const konsep = await exportBytes()
    expect(konsep.nama).toBe('Notula Rakor Desk Pilkada 2024-11-01.pdf')
    expect(konsep.bytes).not.toEqual(before.bytes)
    expect((await exportBytes(1)).bytes).toEqual(before.bytes)
    expect((await exportBytes(1, 'exportDocx')).bytes).toEqual(word.bytes)
    expect((await exportBytes(undefined, 'exportDocx')).bytes).not.toEqual(word.bytes)
    await expect(exportBytes(2, 'exportDocx')).rejects.toMatchObject({ data: { kode: 'TIDAK_DITEMUKAN' } })
    await expect(exportBytes(2)).rejects.toMatchObject({ data: { kode: 'TIDAK_DITEMUKAN' } })
  })

  it.skipIf(!hasPoppler)('freezes photos by their content and prints them from the data folder', async () => {
    const foto = await app.lampiran.create(toFile(createPng(64, 36)), 'foto')
    app.notula.dokumentasi.create({ rapatId: rakor.rapatId, lampiranId: foto.id, keterangan: 'Peserta rapat' })
    app.notula.finalkan(rakor.notulaId)
    const salinan = String(app.db.prepare('SELECT salinan FROM notula_versi').pluck().get())
    expect(salinan).toContain(`sha256:${foto.sha256}`)
    expect(salinan).not.toContain('data:image')
    const { text } = readPdf((await exportBytes()).bytes)
    expect(text).toContain('Foto 1. Peserta rapat')
    expect(text).not.toContain('tidak dapat dibaca')
  })

  it.skipIf(!hasPoppler)('prints the ten points, the names of the day and the counts', async () => {
    app.notula.finalkan(rakor.notulaId)
    const { bytes } = await exportBytes()
    const { text, pageCount } = readPdf(bytes)
    const rata = text.replace(/\s+/g, ' ')
    for (const judul of app.rapat.get(rakor.rapatId).acara.map((acara) => acara.judul)) expect(rata).toContain(judul)
    const { jumlah } = app.kehadiran.list(rakor.rapatId)
    expect(jumlah.diwakili).toBe(1)
    expect(rata).toContain('Pj. WALI KOTA BOGOR')
    expect(rata).toContain('Surya Andaian')
    expect(rata).toContain('Direktur RSUD Kota Bogor (diwakili Wakil Direktur Pelayanan) menyampaikan bahwa butir 9')
    expect(rata).toContain('Nomor 000.1.5/1101/Setda/2024 tanggal 28 Oktober 2024')
    expect(rata).toContain(`tercatat ${jumlah.diundang} jabatan: ${jumlah.hadir} hadir, 1 diwakili`)
    expect(rata).toContain('(versi 1)')
    expect(pageCount).toBeGreaterThan(3)
  })

  it.skipIf(!hasPoppler)('prints no place where none was recorded', async () => {
    app.rapat.update(rakor.rapatId, { tempat: null, jamSelesai: null })
    const { text } = readPdf((await exportBytes()).bytes)
    expect(text).toMatch(/: +pukul 09\.00 WIB s\.d\. selesai\n/)
    expect(text).toContain('(konsep)')
  })

  it.skipIf(!hasPoppler)('carries hostile text from the form to the paper', async () => {
    const [acara] = app.rapat.get(rakor.rapatId).acara
    app.rapat.acara.update(acara?.id ?? '', 'Butir "kutip" \u{1F5F3} =1+1 \u202Ekiri\u202C \u0000\uD800 akhir')
    app.notula.keputusan.create({ rapatId: rakor.rapatId, acaraId: null, isi: `Awal ${'kata'.repeat(2400)} akhir` })
    app.kehadiran.tamu.create(rakor.rapatId, { nama: 'N'.repeat(200), jabatan: 'M '.repeat(200) })
    app.notula.finalkan(rakor.notulaId)
    const { text } = readPdf((await exportBytes()).bytes)
    const rata = text.replace(/\s+/g, ' ')
    expect(rata).toContain('Butir "kutip"')
    expect(rata).toContain('=1+1 kiri')
    expect(text.match(/kata/g)?.length).toBeGreaterThan(2000)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may reach the paper
    expect(text).not.toMatch(/[\u0000\u00a0\u200b\u2060\u202e]/)
  })

  it.skipIf(!hasPoppler)('prints the daftar hadir to sign and filled, named as offices name them', async () => {
    const kosong = await app.kehadiran.exportPdf({ rapatId: rakor.rapatId, bentuk: 'kosong' })
    const word = await app.kehadiran.exportDocx({ rapatId: rakor.rapatId, bentuk: 'terisi' })
    expect(word.name).toBe('Daftar Hadir Terisi Rakor Desk Pilkada 2024-11-01.docx')
    expect(word.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    const terisi = await app.kehadiran.exportPdf({ rapatId: rakor.rapatId, bentuk: 'terisi', kertas: 'F4' })
    expect(kosong.name).toBe('Daftar Hadir Rakor Desk Pilkada 2024-11-01.pdf')
    expect(terisi.name).toBe('Daftar Hadir Terisi Rakor Desk Pilkada 2024-11-01.pdf')
    const teksKosong = readPdf(new Uint8Array(await kosong.arrayBuffer())).text
    const bacaTerisi = readPdf(new Uint8Array(await terisi.arrayBuffer()))
    expect(teksKosong).toContain('Surya Andaian')
    expect(teksKosong).not.toContain('Wakil Direktur')
    expect(bacaTerisi.text.replace(/\s+/g, ' ')).toContain('Diwakili Wakil')
    expect(bacaTerisi.heightMm).toBeCloseTo(330, 0)
  })

  it('tells two versions apart word by word, and the draft from the last version', () => {
    const { rapatId, notulaId } = rakor
    const [keputusan] = app.notula.get(rapatId)?.keputusan ?? []
    app.notula.finalkan(notulaId)
    app.notula.reopen(notulaId, 'Tanggal salah tulis')
    expect(app.notula.listBeda({ rapatId, dari: 1, ke: null })).toEqual([])
    app.notula.keputusan.update(keputusan?.id ?? '', `${keputusan?.isi ?? ''} Diulang.`)
    app.rapat.update(rapatId, { tempat: 'Balai Kota' })
    const beda = app.notula.listBeda({ rapatId, dari: 1, ke: null })
    expect(beda.map(({ judul }) => judul)).toEqual(['Kepala notula', 'Kata Pembukaan', 'Keputusan'])
    expect(beda[2]?.potongan.filter(({ jenis }) => jenis !== 'sama')).toEqual([
      { jenis: 'ditambah', teks: '. Diulang' },
    ])
    app.notula.finalkan(notulaId)
    expect(app.notula.listBeda({ rapatId, dari: 1, ke: 2 })).toEqual(beda)
    expect(app.notula.listBeda({ rapatId, dari: 2, ke: 2 })).toEqual([])
    expect(getRefusal(() => app.notula.listBeda({ rapatId, dari: 3, ke: null })).kode).toBe('TIDAK_DITEMUKAN')
  })
})

function toFile(dataUrl: string): File {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
  return new File([new Uint8Array(bytes)], 'foto.png', { type: 'image/png' })
}
