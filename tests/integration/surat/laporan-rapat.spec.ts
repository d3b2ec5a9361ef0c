import { createTeksKaya, formatTeksPolos } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { unzipWord } from '../../support/docx'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'
import { createRakorBogor } from '../notula/bogor'

let app: TestApp
let rapatId: string
let notulaId: string

beforeEach(() => {
  app = createTestApp({ now: '2024-11-10T02:00:00.000Z' })
  setupKantorBogor(app)
  ;({ rapatId, notulaId } = createRakorBogor(app))
})
afterEach(() => app.close())

const create = (jenis: 'nota dinas' | 'berita acara') => app.surat.create(rapatId, jenis).id
const getBagian = (id: string, nama: string) => {
  const bagian = app.surat.get(id).bagian.find((satu) => satu.bagian === nama)
  if (bagian === undefined) throw new Error(`no section ${nama}`)
  return bagian
}
const readBagian = (id: string, nama: string) => formatTeksPolos(getBagian(id, nama).isi)

describe('nota dinas', () => {
  it('is addressed to the kepala daerah, signed by the office, drafted from the records', () => {
    const id = create('nota dinas')
    const surat = app.surat.get(id)
    expect(surat).toMatchObject({
      tanggal: '2024-11-10',
      cara: 'sendiri',
      unit: 'Bakesbangpol',
      tembusan: ['Sekretaris Daerah Kota Bogor'],
      kekurangan: ['Notula rapat belum final.'],
      usulan: { kop: 'kantor', lampiran: '1 (satu) berkas' },
    })
    expect(surat.penerima.map(({ jabatan }) => jabatan)).toEqual(['Pj. Wali Kota Bogor'])
    expect(surat.usulan.hal).toBe(`Laporan Hasil ${app.rapat.find(rapatId).nama.replace(/ Tahun \d{4}$/, '')}`)
    expect(readBagian(id, 'dasar')).toBe(
      'Instruksi Kementerian Dalam Negeri.\nSurat undangan Nomor 000.1.5/1101/Setda/2024 tanggal 28 Oktober 2024.',
    )
    const { hadir, diwakili } = app.kehadiran.list(rapatId).jumlah
    const fakta = new Map(getBagian(id, 'pelaksanaan').fakta?.map(({ label, nilai }) => [label, nilai]))
    expect(fakta.get('pimpinan')).toBe('Pj. Wali Kota Bogor')
    expect(fakta.get('peserta')).toContain(`${hadir + diwakili} (`)
    expect(fakta.get('peserta')).toContain(`${hadir} hadir dan 1 diwakili`)
    // Nothing was decided to the points themselves: their simpulan stand for them.
    const hasil = readBagian(id, 'pokok hasil').split('\n')
    expect(hasil[0]).toBe('Rapat membahas sepuluh acara dengan hasil sebagai berikut.')
    expect(hasil[1]).toBe('Kesiapan logistik: Logistik didistribusikan tepat waktu ke seluruh TPS.')
    expect(hasil.at(-1)).toBe(
      'Kesepuluh simpulan ditetapkan sebagai keputusan. Kemajuan dibahas pada rapat berikutnya.',
    )
    expect(readBagian(id, 'tindak lanjut')).toContain(
      'Terdapat 10 (sepuluh) tindak lanjut dengan batas waktu 8 November sampai dengan 24 November 2024.',
    )
    expect(readBagian(id, 'perhatian')).toBe(
      'Tiga tindak lanjut telah melewati batas waktu, yaitu menindaklanjuti butir 1, menindaklanjuti butir 8, dan menindaklanjuti butir 10.\n' +
        'Satu tindak lanjut jatuh tempo pada 12 November 2024, yaitu menindaklanjuti butir 9.',
    )
    expect(surat.teksPesan).toContain('D. Hasil yang disepakati\n   1. Kesepuluh simpulan ditetapkan')
  })

  it('is written when the notula is final, and frozen when it is sent', () => {
    app.notula.finalkan(notulaId)
    const id = create('nota dinas')
    expect(app.surat.nomor.create(id)).toEqual({ urut: 1 })
    app.surat.setBagian(id, 'saran', createTeksKaya('Mohon arahan.'))
    app.surat.setTampil(id, 'dasar', false)
    expect(app.surat.get(id).kekurangan).toEqual([])
    app.surat.kirim(id)
    const [pertama] = app.tindakLanjut.list({ rapatId })
    app.tindakLanjut.update(pertama?.id ?? '', { status: 'selesai' })
    const terkirim = app.surat.get(id)
    expect(terkirim).toMatchObject({ status: 'terkirim', nomor: '000.1.5/1/Bakesbangpol/2024' })
    expect(terkirim.teksPesan).toContain('*')
    expect(app.rapat.find(rapatId).nomorUndangan).toBe('000.1.5/1101/Setda/2024')
    for (const change of [
      () => app.surat.setBagian(id, 'saran', createTeksKaya('lain')),
      () => app.surat.setTampil(id, 'dasar', true),
      () => app.surat.update(id, { hal: 'lain' }),
      () => app.surat.remove(id),
    ]) {
      expect(getRefusal(change).kode).toBe('TERKUNCI')
    }
    app.surat.reopen(id)
    expect(getBagian(id, 'saran')).toMatchObject({ tersusun: false, tampil: true })
    expect(getBagian(id, 'dasar')).toMatchObject({ tersusun: true, tampil: false })
  })

  it('has sections that are written, left out, undone and refused', () => {
    const id = create('nota dinas')
    app.surat.setBagian(id, 'saran', createTeksKaya('Mohon arahan.'))
    expect(getBagian(id, 'saran')).toMatchObject({ tersusun: false })
    app.surat.setTampil(id, 'saran', false)
    app.journal.undo()
    expect(getBagian(id, 'saran')).toMatchObject({ tersusun: false, tampil: true })
    app.surat.setBagian(id, 'saran', null)
    expect(readBagian(id, 'saran')).toContain('rapat berikutnya')
    expect(getRefusal(() => app.surat.setBagian(id, 'hasil', createTeksKaya('x'))).kode).toBe('ISIAN_SALAH')
    const undangan = app.surat.create(rapatId, 'undangan').id
    expect(getRefusal(() => app.surat.setTampil(undangan, 'saran', false)).kode).toBe('ISIAN_SALAH')
  })

  it('names the letter that called the rapat by its signer', () => {
    const undangan = app.surat.create(rapatId, 'undangan').id
    app.surat.update(undangan, { tanggal: '2024-10-28' })
    app.surat.nomor.set(undangan, 1101)
    app.surat.kirim(undangan)
    expect(readBagian(create('nota dinas'), 'dasar')).toContain(
      'Surat Sekretaris Daerah a.n. Wali Kota Bogor Nomor 000.1.5/1101/Setda/2024 tanggal 28 Oktober 2024 hal Undangan Rapat Koordinasi.',
    )
  })

  it('goes to Word with the fields of SRIKANDI when the office has set it so, or once', async () => {
    const id = create('nota dinas')
    const readWord = async (srikandi?: boolean) => {
      const berkas = await app.surat.exportDocx({ id, srikandi })
      const xml = unzipWord(new Uint8Array(await berkas.arrayBuffer())).get('word/document.xml') ?? ''
      return { nama: berkas.name, hasField: xml.includes('{nomor_naskah}') }
    }
    expect(await readWord()).toMatchObject({ hasField: false, nama: expect.stringMatching(/^Nota Dinas Rakor/) })
    expect(await readWord(true)).toMatchObject({ hasField: true, nama: expect.stringMatching(/^Nota Dinas SRIKANDI/) })
    app.pengaturan.update({ srikandi: { ...app.pengaturan.get().srikandi, aktif: true } })
    expect(await readWord()).toMatchObject({ hasField: true })
    expect(await readWord(false)).toMatchObject({ hasField: false })
    expect(app.surat.get(id).nomor).toBe('000.1.5/…/Bakesbangpol/2024')
  })

  it('says nothing of what is not recorded', () => {
    const kosong = app.rapat.create('kosong', { nama: 'Rapat Persiapan' }).id
    const id = app.surat.create(kosong, 'nota dinas').id
    expect(
      app.surat
        .get(id)
        .bagian.map(({ isi }) => formatTeksPolos(isi))
        .join(''),
    ).toBe('')
    expect(getBagian(id, 'pelaksanaan').fakta).toEqual([])
    expect(app.surat.get(id).kekurangan).toEqual(['Tanggal rapat belum diisi.', 'Notula rapat belum final.'])
  })
})

describe('berita acara', () => {
  it('tells day, people and results in words, on the day of the rapat', () => {
    const id = create('berita acara')
    const surat = app.surat.get(id)
    expect(surat).toMatchObject({ tanggal: '2024-11-01', tataTandaTangan: 'satu', teksPesan: null, kekurangan: [] })
    const pembuka = formatTeksPolos(surat.pembuka.isi)
    expect(pembuka).toMatch(
      /^Pada hari ini, Jumat, tanggal satu bulan November tahun dua ribu dua puluh empat \(1-11-2024\), bertempat di Paseban Sri Bima, Balai Kota Bogor, telah dilaksanakan /,
    )
    expect(pembuka).toContain('dipimpin oleh Pj. Wali Kota Bogor, dengan hasil sebagai berikut.')
    expect(readBagian(id, 'hasil').split('\n')).toHaveLength(12)
    expect(readBagian(id, 'dokumen pendukung')).toBe('daftar hadir peserta; dan\nnotula rapat.')
    app.surat.update(id, { hal: 'Kesepakatan Bersama' })
    expect(formatTeksPolos(app.surat.get(id).pembuka.isi)).toContain('dengan kesepakatan sebagai berikut.')
  })

  it('is signed by several in an order of their own', () => {
    const id = create('berita acara')
    app.surat.update(id, { tataTandaTangan: 'blok' })
    expect(app.surat.get(id).kekurangan).toEqual(['Pilih paling sedikit dua penanda tangan.'])
    const [kpu, bawaslu] = ['Ketua KPU Kota Bogor', 'Ketua Bawaslu Kota Bogor'].map((nama) =>
      getJabatanId(app.referensi, nama),
    ) as [string, string]
    app.surat.setPenandaTangan(id, [bawaslu, kpu, bawaslu])
    expect(app.surat.get(id)).toMatchObject({ penandaTanganIds: [bawaslu, kpu], kekurangan: [] })
    app.surat.setPenandaTangan(id, [kpu, bawaslu])
    app.journal.undo()
    expect(app.surat.get(id).penandaTanganIds).toEqual([bawaslu, kpu])
    expect(getRefusal(() => app.surat.setPenandaTangan(id, ['tidak-ada'])).kode).toBe('TIDAK_DITEMUKAN')
    expect(getRefusal(() => app.referensi.jabatan.remove(kpu)).kode).toBe('TERKUNCI')
  })

  it('shares the register of the office with the nota dinas', () => {
    const [nota, berita] = [create('nota dinas'), create('berita acara')]
    expect(app.surat.nomor.create(nota)).toEqual({ urut: 1 })
    expect(getRefusal(() => app.surat.nomor.set(berita, 1)).pesan).toContain(
      'sudah dipakai pada Nota dinas rapat 1 November 2024',
    )
    expect(app.surat.nomor.create(berita)).toEqual({ urut: 2 })
  })
})
