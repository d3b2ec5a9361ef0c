import type { KegiatanInput, MasalahInput } from '@shared/features/desk/desk.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'

const MASALAH: MasalahInput = {
  poinId: null,
  tanggal: '2024-11-03',
  pukul: '10:00',
  tempat: null,
  wilayahId: null,
  uraian: 'Ruang TPS di rumah sakit belum ada.',
  saran: 'surat Sekda',
  jabatanId: null,
  status: 'terbuka',
  perluKeputusan: true,
}

const KEGIATAN: KegiatanInput = {
  tanggal: '2024-11-03',
  pukul: null,
  tempat: 'Gudang logistik',
  uraian: 'Pemantauan pelipatan surat suara',
  jumlahPeserta: 24,
  keterangan: null,
}

describe('the points of a desk', () => {
  let app: TestApp
  let pemilihanId: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    pemilihanId = createPemilihan('2024-11-27')
    app.desk.create(pemilihanId, { jenis: 'sepuluh poin' })
  })
  afterEach(() => app.close())

  const createPemilihan = (tanggal: string): string =>
    app.partisipasi.pemilihan.create({ jenis: ['bupati'], tanggal, tingkatData: 'kecamatan' }).ids[0] ?? ''
  const list = (id = pemilihanId) => app.desk.getKesiapan({ pemilihanId: id, pada: null, banding: null }).poin
  const getId = (nomor: number): string => list()[nomor - 1]?.id ?? ''
  const listNama = () => list().map(({ nama }) => nama)
  const daftar = { dari: null, sampai: null } as const

  it('are copied once, as one step that one undo takes back', () => {
    expect(getRefusal(() => app.desk.create(pemilihanId, { jenis: 'hari pemungutan' })).kode).toBe('SUDAH_ADA')
    app.journal.undo()
    expect(list()).toEqual([])
    expect(app.desk.get(pemilihanId).desk).toBeNull()
    app.desk.create(pemilihanId, { jenis: 'hari pemungutan' })
    expect(listNama()[0]).toBe('Surat pemberitahuan dibagikan paling lambat H-3')
  })

  it('are copied from an earlier desk with everybody who answers for them, without their figures', () => {
    const jabatanId = getJabatanId(app.referensi, 'Camat Bogor Utara')
    app.desk.poin.setPenanggungJawab(getId(2), [jabatanId])
    app.desk.poin.update(getId(2), { nama: 'Lokasi TPS' })
    app.desk.kesiapan.set(pemilihanId, null, [{ jenis: 'poin', poinId: getId(2), persen: 70 }])
    const baru = createPemilihan('2029-11-28')
    const asal = { jenis: 'pemilihan', pemilihanId } as const
    app.desk.create(baru, asal)
    expect(app.desk.list()).toEqual([baru, pemilihanId])
    expect(list(baru)[1]).toMatchObject({
      nama: 'Lokasi TPS',
      penanggungJawab: ['Camat Bogor Utara'],
      persen: null,
      jumlahRincian: 3,
    })
    expect(
      getRefusal(() => app.desk.create(createPemilihan('2034-11-29'), { ...asal, pemilihanId: 'tidak ada' })).kode,
    ).toBe('TIDAK_DITEMUKAN')
  })

  it('are added, renamed, moved and removed, each with its undo', () => {
    const { id } = app.desk.poin.create(pemilihanId, { nama: '  Cuaca  ekstrem ', batasWaktu: '2024-11-20' })
    expect(list().at(-1)).toMatchObject({ nomor: 11, nama: 'Cuaca ekstrem', batasWaktu: '2024-11-20' })
    app.desk.poin.move(id, 1)
    expect(listNama().slice(0, 2)).toEqual(['Cuaca ekstrem', 'Kesiapan logistik'])
    app.desk.kesiapan.set(pemilihanId, null, [{ jenis: 'poin', poinId: getId(2), persen: 30 }])
    app.desk.poin.remove(getId(2))
    expect(listNama()).not.toContain('Kesiapan logistik')
    expect(list().map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(app.journal.undo().name).toBe('Hapus poin Kesiapan logistik')
    expect(list()[1]).toMatchObject({ nama: 'Kesiapan logistik', persen: 30, jumlahRincian: 3 })
    expect(getRefusal(() => app.desk.poin.update(id, { nama: '\u200b' })).kode).toBe('ISIAN_SALAH')
  })

  it('have details that are added, moved and removed', () => {
    const poinId = getId(9)
    const { id } = app.desk.rincian.create(poinId, { nama: 'Kursi roda', jabatanId: null })
    app.desk.rincian.move(id, 1)
    expect(app.desk.poin.get(poinId, null).rincian[0]).toMatchObject({ nama: 'Kursi roda', urutan: 1, jabatan: null })
    app.desk.rincian.update(id, { jabatanId: getJabatanId(app.referensi, 'Camat Bogor Utara') })
    expect(app.desk.poin.get(poinId, null).rincian[0]?.jabatan).toBe('Camat Bogor Utara')
    app.desk.rincian.remove(id)
    expect(app.desk.poin.get(poinId, null).rincian).toHaveLength(5)
    expect(getRefusal(() => app.desk.rincian.create(poinId, { nama: 'x', jabatanId: 'tidak ada' })).isian).toBe(
      'jabatanId',
    )
  })

  it('keep a jabatan that answers for one from being removed', () => {
    const jabatanId = getJabatanId(app.referensi, 'Camat Bogor Utara')
    app.desk.poin.setPenanggungJawab(getId(2), [jabatanId])
    expect(getRefusal(() => app.referensi.jabatan.remove(jabatanId)).pesan).toContain('sudah dipakai')
  })

  it('take evidence once, and let it go again', async () => {
    const berkas = new File(['isi'], 'berita-acara.txt')
    await app.desk.bukti.create(getId(1), berkas)
    expect(list()[0]?.jumlahBukti).toBe(1)
    await expect(app.desk.bukti.create(getId(1), berkas)).rejects.toMatchObject({ data: { kode: 'SUDAH_ADA' } })
    app.clock.set('2025-03-01T02:00:00.000Z')
    expect(app.lampiran.removeTakTerpakai()).toMatchObject({ jumlah: 0 })
    const [bukti] = app.desk.poin.get(getId(1), null).bukti
    app.desk.bukti.remove(bukti?.id ?? '')
    expect(list()[0]?.jumlahBukti).toBe(0)
    app.journal.undo()
    expect(app.desk.poin.get(getId(1), null).bukti[0]?.lampiran.namaBerkas).toBe('berita-acara.txt')
  })

  it('are linked to acara and tindak lanjut of a rakor, which then is one to look back at', () => {
    const { id: rapatId } = app.rapat.create('kosong', {
      nama: 'Rakor Kesiapan',
      tanggal: '2024-10-30',
      jamMulai: '09:00',
    })
    const acaraId = app.rapat.acara.create(rapatId, ['Logistik']).ids[0] ?? ''
    app.rapat.setStatus(rapatId, 'terjadwal')
    expect(app.desk.get(pemilihanId).rakor).toEqual([])
    const first = app.desk.tautan.create(getId(1), 'acara', acaraId)
    expect(app.desk.tautan.create(getId(1), 'acara', acaraId)).toEqual(first)
    const { id: tindakLanjutId } = app.tindakLanjut.create({
      rapatId,
      acaraId,
      uraian: 'Menghitung surat suara.',
      jabatanId: null,
      batasWaktu: '2024-11-05',
    })
    app.desk.tautan.create(getId(1), 'tindak lanjut', tindakLanjutId)
    expect(app.desk.poin.get(getId(1), null).tautan).toMatchObject([
      { jenis: 'acara', teks: 'Logistik', urutan: 1, rapat: 'Rakor Kesiapan', status: null },
      { jenis: 'tindak lanjut', teks: 'Menghitung surat suara.', status: 'belum', batasWaktu: '2024-11-05' },
    ])
    expect(app.desk.get(pemilihanId).rakor).toEqual([
      { id: rapatId, nama: 'Rakor Kesiapan', tanggal: '2024-10-30', momen: '2024-10-30T16:59:59.999Z' },
    ])
    // And the other way round.
    expect(app.tindakLanjut.get(tindakLanjutId).poin).toEqual([
      { id: getId(1), pemilihanId, nomor: 1, nama: 'Kesiapan logistik' },
    ])
    app.desk.tautan.remove(first.id)
    expect(app.desk.get(pemilihanId).rakor).toEqual([])
    expect(getRefusal(() => app.desk.tautan.create(getId(1), 'acara', 'tidak ada')).kode).toBe('TIDAK_DITEMUKAN')
  })

  it('have limits that must be in order', () => {
    app.desk.update(pemilihanId, { batasSiap: 95, batasPerhatian: 70 })
    expect(app.desk.get(pemilihanId).desk).toMatchObject({ batasSiap: 95, batasPerhatian: 70 })
    expect(getRefusal(() => app.desk.update(pemilihanId, { batasSiap: 60 })).isian).toBe('batasPerhatian')
  })

  it('keep a register of problems, by period, with the names of what they point at', () => {
    const [kecamatan] = app.partisipasi.wilayah.list(pemilihanId, 'kecamatan')
    const jabatanId = getJabatanId(app.referensi, 'Ketua KPU Kota Bogor')
    const { id } = app.desk.masalah.create(pemilihanId, {
      ...MASALAH,
      poinId: getId(9),
      wilayahId: kecamatan?.id ?? null,
      jabatanId,
    })
    app.desk.masalah.create(pemilihanId, { ...MASALAH, tanggal: '2024-10-28', uraian: 'Gudang bocor.' })
    expect(app.desk.listMasalah({ pemilihanId, ...daftar }).map(({ uraian }) => uraian)).toEqual([
      MASALAH.uraian,
      'Gudang bocor.',
    ])
    expect(app.desk.listMasalah({ pemilihanId, dari: '2024-11-01', sampai: '2024-11-03' })).toMatchObject([
      { id, poin: 9, kecamatan: kecamatan?.nama, penindak: 'Ketua KPU', status: 'terbuka', perluKeputusan: true },
    ])
    expect(list()[8]?.masalahTerbuka).toBe(1)
    app.desk.masalah.update(id, { status: 'selesai' })
    expect(list()[8]?.masalahTerbuka).toBe(0)
    app.desk.poin.remove(getId(9))
    expect(app.desk.listMasalah({ pemilihanId, ...daftar })[0]).toMatchObject({ poinId: null, poin: null })
    app.desk.masalah.remove(id)
    expect(app.desk.listMasalah({ pemilihanId, ...daftar })).toHaveLength(1)
    const lain = createPemilihan('2029-11-28')
    const asing = app.partisipasi.wilayah.list(lain, 'kecamatan')[0]?.id ?? ''
    expect(getRefusal(() => app.desk.masalah.create(pemilihanId, { ...MASALAH, wilayahId: asing })).isian).toBe(
      'wilayahId',
    )
    expect(getRefusal(() => app.desk.masalah.create(lain, { ...MASALAH, poinId: getId(1) })).isian).toBe('poinId')
  })

  it('keep a register of what the desk did, oldest first', () => {
    app.desk.kegiatan.create(pemilihanId, KEGIATAN)
    const { id } = app.desk.kegiatan.create(pemilihanId, { ...KEGIATAN, tanggal: '2024-10-30', pukul: '09:00' })
    app.desk.kegiatan.update(id, { jumlahPeserta: null, keterangan: ' hujan ' })
    expect(app.desk.listKegiatan({ pemilihanId, ...daftar })).toMatchObject([
      { id, tanggal: '2024-10-30', pukul: '09:00', jumlahPeserta: null, keterangan: 'hujan' },
      { tanggal: '2024-11-03', pukul: null, jumlahPeserta: 24 },
    ])
    expect(app.desk.listKegiatan({ pemilihanId, dari: '2024-11-01', sampai: null })).toHaveLength(1)
    app.desk.kegiatan.remove(id)
    expect(app.journal.undo().name).toBe('Hapus kegiatan desk')
    expect(app.desk.listKegiatan({ pemilihanId, ...daftar })).toHaveLength(2)
  })

  it('go with their pemilihan, and come back with it', () => {
    app.desk.masalah.create(pemilihanId, MASALAH)
    app.partisipasi.pemilihan.remove(pemilihanId)
    expect(getRefusal(() => list()).kode).toBe('TIDAK_DITEMUKAN')
    app.journal.undo()
    expect(list()).toHaveLength(10)
    expect(app.desk.listMasalah({ pemilihanId, ...daftar })).toHaveLength(1)
  })

  it('print the sheet that opens the next rakor', async () => {
    app.desk.kesiapan.set(pemilihanId, null, [{ jenis: 'poin', poinId: getId(1), persen: 80 }])
    app.desk.masalah.create(pemilihanId, MASALAH)
    const permintaan = { pemilihanId, pada: null, banding: null }
    const pdf = await app.desk.pembuka.exportPdf(permintaan)
    expect(pdf.name).toBe('Kesiapan Desk Pilkada Kota Bogor 2024-11-01.pdf')
    expect((await app.desk.pembuka.exportDocx(permintaan)).name).toMatch(/\.docx$/)
  })
})
