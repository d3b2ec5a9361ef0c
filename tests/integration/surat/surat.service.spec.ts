import { createTeksKaya, formatTeksPolos } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'
import { createRakorBogor } from '../notula/bogor'

let app: TestApp
let rapatId: string

beforeEach(() => {
  app = createTestApp({ now: '2024-10-28T02:00:00.000Z' })
  setupKantorBogor(app)
  rapatId = createRakor()
})
afterEach(() => app.close())

function createRakor(): string {
  return app.rapat.create('desk pilkada', {
    tanggal: '2024-11-01',
    jamMulai: '09:00',
    tempat: 'Paseban Sri Bima, Balai Kota Bogor',
    tujuan: 'memastikan kesiapan pemungutan suara',
  }).id
}

const createUndangan = (id = rapatId) => app.surat.create(id, 'undangan').id
const createBernomor = (urut: number, id = rapatId) => {
  const suratId = createUndangan(id)
  app.surat.nomor.set(suratId, urut)
  return suratId
}

describe('draft', () => {
  it('proposes the sekda a.n. the kepala daerah, with their kop and unit', () => {
    const surat = app.surat.get(createUndangan())
    expect(surat).toMatchObject({
      status: 'draf',
      tanggal: '2024-10-28',
      cara: 'a.n.',
      klasifikasi: '000.1.5',
      unit: 'Setda',
      urut: null,
      nomor: '000.1.5/…/Setda/2024',
      kekurangan: [],
    })
    expect(surat.usulan).toMatchObject({
      hal: 'Undangan Rapat Koordinasi',
      kop: 'sekretariat daerah',
      bentuk: 'terlampir',
    })
    expect(formatTeksPolos(surat.pembuka.isi)).toContain('Dalam rangka memastikan kesiapan pemungutan suara')
    const dipilih = surat.penerima.filter(({ dipilih }) => dipilih).map(({ jabatan }) => jabatan)
    expect(dipilih).toContain('Ketua KPU Kota Bogor')
    expect(dipilih).not.toContain('Pj. Wali Kota Bogor')
    expect(dipilih).not.toContain('Sekretaris Daerah Kota Bogor')
  })

  it('follows the rapat until the clerk has written his own', () => {
    const id = createUndangan()
    app.rapat.update(rapatId, { tujuan: 'menyusun rencana' })
    expect(formatTeksPolos(app.surat.get(id).pembuka.isi)).toContain('menyusun rencana')
    app.surat.setBagian(id, 'pembuka', createTeksKaya('Kami mengundang Saudara pada:'))
    app.rapat.update(rapatId, { tujuan: 'hal lain' })
    expect(app.surat.get(id).pembuka).toMatchObject({ tersusun: false })
    app.surat.setBagian(id, 'pembuka', createTeksKaya('  '))
    expect(formatTeksPolos(app.surat.get(id).pembuka.isi)).toContain('hal lain')
    const [first] = app.rapat.get(rapatId).undangan
    app.rapat.undangan.remove(rapatId, [app.rapat.get(rapatId).undangan.at(-1)?.id ?? ''])
    const jumlah = app.surat.get(id).penerima.filter(({ dipilih }) => dipilih).length
    app.surat.setPenerima(id, [first?.jabatanId ?? ''])
    expect(app.surat.get(id).penerima.filter(({ dipilih }) => dipilih)).toHaveLength(1)
    app.surat.setPenerima(id, null)
    expect(app.surat.get(id).penerima.filter(({ dipilih }) => dipilih)).toHaveLength(jumlah)
  })

  it('takes the unit along with the signer, unless it was written by hand', () => {
    const id = createUndangan()
    const kepala = getJabatanId(app.referensi, 'Kepala Badan Kesatuan Bangsa dan Politik Kota Bogor')
    app.surat.update(id, { penandaTanganId: kepala, cara: 'sendiri' })
    expect(app.surat.get(id)).toMatchObject({ unit: 'Bakesbangpol', usulan: { kop: 'kantor' } })
    app.surat.update(id, { unit: 'Poldagri' })
    app.surat.update(id, { kop: 'sekretariat daerah' })
    expect(app.surat.get(id).unit).toBe('Poldagri')
  })

  it('is undone in one step, field by field', () => {
    const id = createUndangan()
    app.surat.update(id, { bahan: 'data kesiapan' })
    app.surat.setTembusan(id, ['Gubernur', ' ', 'Arsip '])
    expect(app.surat.get(id).tembusan).toEqual(['Gubernur', 'Arsip'])
    app.journal.undo()
    expect(app.surat.get(id)).toMatchObject({ tembusan: [], bahan: 'data kesiapan' })
    app.journal.undo()
    expect(app.surat.get(id).bahan).toBeNull()
    app.journal.undo()
    expect(app.surat.list({})).toEqual([])
  })
})

describe('register', () => {
  it('gives each letter the next number, once', () => {
    const [a, b] = [createUndangan(), createUndangan(createRakor())]
    expect(app.surat.nomor.create(a)).toEqual({ urut: 1 })
    expect(app.surat.nomor.create(b)).toEqual({ urut: 2 })
    expect(app.surat.nomor.create(b)).toEqual({ urut: 2 })
    expect(app.surat.list({}).map(({ nomor }) => nomor)).toEqual(['000.1.5/2/Setda/2024', '000.1.5/1/Setda/2024'])
  })

  it('refuses a number that another letter has and offers the next one', () => {
    createBernomor(212)
    const lain = createUndangan(createRakor())
    expect(getRefusal(() => app.surat.nomor.set(lain, 212))).toEqual({
      kode: 'SUDAH_ADA',
      isian: 'urut',
      pesan: 'Nomor 000.1.5/212/Setda/2024 sudah dipakai pada Undangan rapat 1 November 2024. Pakai 213?',
    })
    expect(app.surat.get(lain)).toMatchObject({ urut: null, urutBerikut: 213 })
  })

  it('never goes back in silence', () => {
    createBernomor(212)
    const lain = createUndangan(createRakor())
    expect(getRefusal(() => app.surat.nomor.set(lain, 200))).toMatchObject({ kode: 'BENTROK', isian: 'mundur' })
    app.surat.nomor.set(lain, 200, true)
    expect(app.surat.get(lain).nomor).toBe('000.1.5/200/Setda/2024')
    expect(app.surat.get(lain).urutBerikut).toBe(213)
  })

  it('begins at 1 in each year, klasifikasi and unit, and takes the number away from what moves', () => {
    const id = createBernomor(212)
    app.surat.update(id, { tanggal: '2024-12-31' })
    expect(app.surat.get(id).urut).toBe(212)
    app.surat.update(id, { tanggal: '2025-01-02' })
    expect(app.surat.get(id)).toMatchObject({ urut: null, urutBerikut: 1, nomor: '000.1.5/…/Setda/2025' })
    app.surat.nomor.create(id)
    app.surat.update(id, { klasifikasi: '200' })
    expect(app.surat.get(id)).toMatchObject({ urut: null, urutBerikut: 1 })
    app.journal.undo()
    expect(app.surat.get(id)).toMatchObject({ urut: 1, klasifikasi: '000.1.5' })
  })

  it('does not give a number twice by undoing', () => {
    const a = createBernomor(5)
    app.surat.remove(a)
    const b = createUndangan(createRakor())
    app.surat.nomor.set(b, 5)
    const hapus = app.journal.trash().find(({ baris }) => baris.some((satu) => satu.id === a))
    expect(() => app.journal.restore(hapus?.action.id ?? '')).toThrow(/tidak cocok lagi dengan data yang ada sekarang/)
    expect(app.surat.list({}).filter(({ urut }) => urut === 5)).toHaveLength(1)
  })

  it('holds for the database itself', () => {
    const a = createBernomor(7)
    const b = createUndangan(createRakor())
    expect(() =>
      app.journal.action({ name: 'uji' }, () => app.db.prepare('UPDATE surat SET urut = 7 WHERE id = ?').run(b)),
    ).toThrow(/UNIQUE/)
    expect(app.surat.get(a).urut).toBe(7)
  })
})

describe('sending', () => {
  it('freezes the letter and gives its number to the rapat', () => {
    const id = createBernomor(1101)
    const jumlah = app.surat.get(id).penerima.filter(({ dipilih }) => dipilih).length
    app.surat.kirim(id)
    expect(app.rapat.get(rapatId)).toMatchObject({
      nomorUndangan: '000.1.5/1101/Setda/2024',
      tanggalUndangan: '2024-10-28',
    })
    app.rapat.update(rapatId, { tempat: 'Tempat lain' })
    app.pengaturan.update({ surat: { ...app.pengaturan.get().surat, pola: '{urut}/{kode}' } })
    const terkirim = app.surat.get(id)
    expect(terkirim).toMatchObject({ status: 'terkirim', nomor: '000.1.5/1101/Setda/2024' })
    expect(terkirim.teksPesan).toContain('Paseban Sri Bima')
    expect(terkirim.penerima.filter(({ dipilih }) => dipilih)).toHaveLength(jumlah)
    expect(getRefusal(() => app.surat.update(id, { hal: 'lain' })).kode).toBe('TERKUNCI')
    expect(getRefusal(() => app.surat.remove(id)).kode).toBe('TERKUNCI')
    expect(getRefusal(() => app.rapat.remove(rapatId)).kode).toBe('TERKUNCI')
    app.surat.reopen(id)
    expect(app.rapat.get(rapatId)).toMatchObject({ nomorUndangan: null, tanggalUndangan: null })
    expect(app.surat.get(id).nomor).toBe('1101/000.1.5')
  })

  it('says what is missing', () => {
    app.rapat.update(rapatId, { tempat: null, jamMulai: null })
    const id = createUndangan()
    expect(getRefusal(() => app.surat.kirim(id))).toMatchObject({
      kode: 'ISIAN_SALAH',
      rincian: ['Jam mulai rapat belum diisi.', 'Tempat rapat belum diisi.'],
    })
    expect(app.surat.get(id).status).toBe('draf')
  })

  it('takes a number that comes later, on the paper and in the rapat', () => {
    const id = createUndangan()
    app.surat.kirim(id)
    expect(app.rapat.get(rapatId)).toMatchObject({ nomorUndangan: null, tanggalUndangan: '2024-10-28' })
    app.surat.nomor.set(id, 1101)
    expect(app.surat.get(id).nomor).toBe('000.1.5/1101/Setda/2024')
    expect(app.rapat.get(rapatId).nomorUndangan).toBe('000.1.5/1101/Setda/2024')
    expect(getRefusal(() => app.surat.nomor.set(id, 1102)).kode).toBe('TERKUNCI')
    app.journal.undo()
    expect(app.rapat.get(rapatId).nomorUndangan).toBeNull()
    expect(app.surat.get(id).nomor).toBe('000.1.5/…/Setda/2024')
  })

  it('fills the register also when the notula is final, and leaves what the notula has printed', () => {
    const rakor = createRakorBogor(app)
    const id = createUndangan(rakor.rapatId)
    app.surat.kirim(id)
    app.notula.finalkan(rakor.notulaId)
    app.surat.nomor.set(id, 9)
    expect(app.surat.get(id).nomor).toBe('000.1.5/9/Setda/2024')
    expect(app.rapat.get(rakor.rapatId).nomorUndangan).toBeNull()
    expect(getRefusal(() => app.surat.create(rakor.rapatId, 'undangan susulan')).kode).toBe('TERKUNCI')
  })
})

describe('letters that follow', () => {
  it('need an undangan that was sent', () => {
    createUndangan()
    for (const jenis of ['undangan susulan', 'perubahan', 'pembatalan'] as const) {
      expect(getRefusal(() => app.surat.create(rapatId, jenis)).kode).toBe('TIDAK_DITEMUKAN')
    }
  })

  it('invite only those to whom nothing was sent', () => {
    const lupa = app.rapat.get(rapatId).undangan.find(({ jabatan }) => jabatan === 'Camat Bogor Utara')
    app.rapat.undangan.remove(rapatId, [lupa?.id ?? ''])
    app.surat.kirim(createBernomor(1101))
    app.rapat.undangan.create(rapatId, { jabatanIds: [lupa?.jabatanId ?? ''] })
    const susulan = app.surat.get(app.surat.create(rapatId, 'undangan susulan').id)
    expect(susulan.penerima.filter(({ dipilih }) => dipilih).map(({ jabatan }) => jabatan)).toEqual([
      'Camat Bogor Utara',
    ])
    expect(formatTeksPolos(susulan.pembuka.isi)).toMatch(
      /^Melengkapi surat kami Nomor 000\.1\.5\/1101\/Setda\/2024 tanggal 28 Oktober 2024 hal Undangan Rapat Koordinasi/,
    )
    expect(susulan).toMatchObject({ cara: 'a.n.', unit: 'Setda', usulan: { bentuk: 'langsung', lampiran: '-' } })
  })

  it('tell everybody who was addressed what has changed', () => {
    const id = createBernomor(1101)
    app.surat.kirim(id)
    app.rapat.update(rapatId, { tanggal: '2024-11-04' })
    const perubahan = app.surat.create(rapatId, 'perubahan').id
    expect(app.surat.get(perubahan).kekurangan).toEqual(['Alasan belum diisi.'])
    app.surat.update(perubahan, { alasan: 'padatnya kegiatan' })
    const surat = app.surat.get(perubahan)
    expect(formatTeksPolos(surat.pembuka.isi)).toContain(
      'yang semula hari Jumat, tanggal 1 November 2024 menjadi hari Senin, tanggal 4 November 2024',
    )
    expect(surat.penerima.filter(({ dipilih }) => dipilih)).toHaveLength(
      app.surat.get(id).penerima.filter(({ dipilih }) => dipilih).length,
    )
    expect(getRefusal(() => app.surat.reopen(id)).kode).toBe('TERKUNCI')
    app.surat.kirim(perubahan)
    expect(app.rapat.get(rapatId).nomorUndangan).toBe('000.1.5/1101/Setda/2024')
  })
})
