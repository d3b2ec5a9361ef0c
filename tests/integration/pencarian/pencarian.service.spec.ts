import { SARINGAN_KOSONG, type SaringanIsi, type Temuan } from '@shared/features/pencarian/pencarian.schema'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'

describe('pencarian.service', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
  })
  afterEach(() => app.close())

  const find = (kata: string, saringan: Partial<SaringanIsi> = {}) =>
    app.pencarian.service.find({ kata, limit: 50, setelah: null, ...saringan })
  const listText = (kata: string, saringan: Partial<SaringanIsi> = {}) =>
    find(kata, saringan).baris.map(
      (row) => `${row.jenis}: ${toText(row.cuplikan.length > 0 ? row.cuplikan : row.judul)}`,
    )

  function createRapat(nama: string, tanggal: string | null, pembahasan: readonly string[] = []): string {
    const { id } = app.rapat.create('kosong', tanggal === null ? {} : { tanggal })
    app.rapat.update(id, { nama })
    const [acaraId = ''] = app.rapat.acara.create(id, ['Pembahasan']).ids
    if (pembahasan.length === 0) return id
    const { id: notulaId } = app.notula.create(id)
    for (const isi of pembahasan) {
      app.notula.pembahasan.create({ notulaId, acaraId, jenis: 'uraian', jabatanId: null, isi: createTeksKaya(isi) })
    }
    return id
  }

  const tindakLanjut = (rapatId: string, uraian: string, jabatanId: string | null = null) =>
    app.tindakLanjut.create({ rapatId, uraian, jabatanId, acaraId: null, batasWaktu: null }).id

  it('finds every kind of record by its words, with the place marked', () => {
    const rapatId = createRapat('Rakor Pengamanan Logistik', '2024-11-01', ['Kapolres memaparkan titik rawan banjir.'])
    app.notula.keputusan.create({ rapatId, acaraId: null, isi: 'Gudang dijaga bersama.' })
    tindakLanjut(rapatId, 'Camat mengirimkan daftar TPS.')
    expect(listText('rawan banjir')).toEqual(['notula: Kapolres memaparkan titik [rawan] [banjir].'])
    expect(listText('gudang')).toEqual(['keputusan: [Gudang] dijaga bersama.'])
    expect(listText('daftar tps')).toEqual(['tindak lanjut: Camat mengirimkan [daftar] [TPS].'])
    expect(listText('logistik')).toEqual(['rapat: Rakor Pengamanan [Logistik]'])
    expect(listText('pembahasan')).toEqual(['acara: [Pembahasan]'])
    expect(listText('anggun')).toEqual(['jabatan: Ketua KPU · [Anggun] Rekaan'])
  })

  it('finds a pemilihan by its name, who set its target, and the desa in which it is held', () => {
    const [id = ''] = app.partisipasi.pemilihan.create({
      jenis: ['bupati', 'gubernur'],
      tanggal: '2024-11-27',
      tingkatData: 'desa',
    }).ids
    expect(listText('wakil wali kota', { jenis: ['pemilihan'] })).toEqual([
      'pemilihan: [Wali] [Kota] dan [Wakil] [Wali] [Kota] Bogor 2024',
    ])
    app.partisipasi.target.set(id, null, {
      bentuk: 'angka',
      minimum: 8200,
      maksimum: null,
      pemilik: 'Gubernur Jawa Barat',
      dokumen: null,
    })
    expect(find('gubernur barat', { jenis: ['pemilihan'] }).baris).toHaveLength(2)
    const [desa] = app.partisipasi.wilayah.list(id, 'desa')
    expect(find('sukamisal baru').baris).toEqual([])
    app.partisipasi.wilayah.update(desa?.id ?? '', 'Sukamisal Baru')
    // Both pemilihan of the day wait to be read already: each goes to the end of the queue by itself.
    app.partisipasi.wilayah.update(desa?.id ?? '', 'Sukamisal Baru Timur')
    expect(find('sukamisal timur').baris).toHaveLength(2)
  })

  it('finds a desk by its points, their newest note, its problems, and what it did', () => {
    const [id = ''] = app.partisipasi.pemilihan.create({
      jenis: ['bupati'],
      tanggal: '2024-11-27',
      tingkatData: 'kecamatan',
    }).ids
    const jenis = ['desk'] as const
    expect(find('ambulans', { jenis }).baris).toEqual([])
    app.desk.create(id, { jenis: 'sepuluh poin' })
    expect(find('ambulans', { jenis }).baris).toMatchObject([{ id, tanggal: '2024-11-27', rapatId: null }])
    expect(listText('desk wakil wali', { jenis })).toEqual([
      'desk: [Desk] [Wali] Kota dan [Wakil] [Wali] Kota Bogor 2024',
    ])
    const poinId = app.desk.getKesiapan({ pemilihanId: id, pada: null, banding: null }).poin[8]?.id ?? ''
    const note = (catatan: string | null) => app.desk.kesiapan.set(id, null, [{ jenis: 'poin', poinId, catatan }])
    note('Tandu belum lengkap')
    expect(find('tandu', { jenis }).baris).toHaveLength(1)
    app.clock.set('2024-11-02T02:00:00.000Z')
    note(null)
    expect(find('tandu', { jenis }).baris).toEqual([])
    const waktu = { tanggal: '2024-11-01', pukul: null } as const
    const kosong = { poinId: null, wilayahId: null, jabatanId: null, saran: null, tempat: 'Simpang Dua' } as const
    const masalah = {
      ...waktu,
      ...kosong,
      uraian: 'Jembatan putus.',
      status: 'terbuka',
      perluKeputusan: false,
    } as const
    const { id: masalahId } = app.desk.masalah.create(id, masalah)
    expect(listText('jembatan simpang', { jenis })[0]).toMatch(/\[Jembatan\] putus\. \(\[Simpang\] Dua\)$/)
    app.desk.masalah.remove(masalahId)
    expect(find('jembatan', { jenis }).baris).toEqual([])
    const kegiatan = { ...waktu, tempat: null, uraian: 'Gladi bersih', jumlahPeserta: null, keterangan: null }
    app.desk.kegiatan.create(id, kegiatan)
    expect(find('gladi', { jenis }).baris).toHaveLength(1)
  })

  it('forgives affixes, accents, capitals and unfinished words', () => {
    createRapat('Rakor', '2024-11-01', ['Desa Café mengoordinasikan pengiriman surat suara.'])
    for (const kata of ['koordinasi', 'pengoordinasian', 'kirim surat', 'MENGIRIM', 'cafe', 'koord']) {
      expect(
        find(kata).baris.filter(({ jenis }) => jenis === 'notula'),
        kata,
      ).toHaveLength(1)
    }
    expect(listText('kirim')).toEqual(['notula: Desa Café mengoordinasikan [pengiriman] surat suara.'])
    expect(find('koor ').baris).toEqual([])
  })

  it('asks for all words, and for phrases as they stand', () => {
    createRapat('Rakor', '2024-11-01', ['Surat suara tiba. Kotak tiba hari ini.'])
    expect(find('suara kotak').baris).toHaveLength(1)
    expect(find('suara bilik').baris).toEqual([])
    expect(find('"suara tiba"').baris).toHaveLength(1)
    expect(find('"tiba suara"').baris).toEqual([])
    expect(listText('"kotak tiba"')).toEqual(['notula: Surat suara tiba. [Kotak tiba] hari ini.'])
  })

  it('forgives one slip of the finger when little is found, and says so', () => {
    createRapat('Rakor', '2024-11-01', ['Rekapitulasi suara selesai.'])
    for (const kata of ['rekapitulsi', 'rekaptiulasi', 'rekapitulassi', 'tekapitulasi']) {
      expect(find(kata), kata).toMatchObject({ jumlah: 1, koreksi: [{ kata, menjadi: 'rekapitulasi' }] })
    }
    expect(listText('rekapitulsi')).toEqual(['notula: [Rekapitulasi] suara selesai.'])
    expect(find('suaar')).toMatchObject({ jumlah: 1 })
    expect(find('rkpitulasi')).toMatchObject({ jumlah: 0, koreksi: [] })
    expect(find('suara').koreksi).toEqual([])
  })

  it('orders by day, the newest first, and what has no day before all', () => {
    createRapat('Rakor Pilkada Satu', '2023-05-02')
    createRapat('Rakor Pilkada Dua', '2024-05-02')
    createRapat('Rakor Pilkada Tiga', null)
    createRapat('Rakor Pilkada Empat', '1999-12-31')
    expect(listText('pilkada', { jenis: ['rapat'] })).toEqual(
      ['Tiga', 'Dua', 'Satu', 'Empat'].map((nama) => `rapat: Rakor [Pilkada] ${nama}`),
    )
  })

  it('narrows by kind, jabatan and period', () => {
    const lama = createRapat('Rakor Logistik', '2023-05-02')
    const baru = createRapat('Rakor Logistik', '2024-05-02')
    const camat = getJabatanId(app.referensi, 'Camat Bogor Utara')
    tindakLanjut(lama, 'Logistik dihitung.', camat)
    tindakLanjut(baru, 'Logistik dihitung.')
    expect(find('logistik').jumlah).toBe(4)
    expect(find('logistik', { jenis: ['tindak lanjut'] }).jumlah).toBe(2)
    expect(find('logistik', { jenis: ['tindak lanjut', 'rapat'] }).jumlah).toBe(4)
    expect(find('logistik', { jabatanId: camat }).baris).toMatchObject([{ jenis: 'tindak lanjut', rapatId: lama }])
    expect(find('logistik', { dari: '2024-05-02' }).jumlah).toBe(2)
    expect(find('logistik', { sampai: '2024-05-01' }).baris.map(({ rapatId }) => rapatId)).toEqual([lama, lama])
    expect(find('logistik', { dari: '2023-05-03', sampai: '2024-05-01' }).jumlah).toBe(0)
    app.rapat.update(lama, { pimpinanId: camat })
    expect(find('logistik', { jabatanId: camat }).jumlah).toBe(2)
  })

  it('orders by worth when asked: a name before a mention', () => {
    createRapat('Rakor Banjir', '2020-01-01')
    createRapat('Rakor Pasar', '2024-01-01', [
      `Sekali saja banjir. ${'Harga beras dan cabai dibahas panjang. '.repeat(40)}`,
    ])
    expect(find('banjir').baris[0]?.jenis).toBe('notula')
    expect(find('banjir', { urutan: 'paling sesuai' }).baris[0]?.jenis).toBe('rapat')
  })

  it('gives every result once, page by page, in both orders', () => {
    for (let nth = 0; nth < 23; nth += 1)
      createRapat(`Rakor Pilkada ${nth}`, `2024-01-${String((nth % 9) + 1).padStart(2, '0')}`)
    for (const urutan of ['terbaru', 'paling sesuai'] as const) {
      const ids: string[] = []
      let setelah: number | null = null
      do {
        const page = app.pencarian.service.find({ kata: 'pilkada', jenis: ['rapat'], urutan, limit: 5, setelah })
        ids.push(...page.baris.map(({ id }) => id))
        setelah = page.berikut
      } while (setelah !== null)
      expect(ids).toHaveLength(23)
      expect(new Set(ids).size).toBe(23)
    }
    expect(find('pilkada', { jenis: ['rapat'] })).toMatchObject({ jumlah: 23, isLebih: false, berikut: null })
  })

  it.each([
    '',
    '   ',
    '"',
    '""',
    '*',
    'NEAR(',
    'a AND',
    '-',
    '(',
    ')',
    'zqj',
    "'; DROP TABLE rapat",
    '^x',
    'judul:',
    '😀',
    '\u0000',
  ])('takes %j for text and never for a command', (kata) => {
    createRapat('Rakor', '2024-11-01', ['Kapolres hadir.'])
    expect(() => find(kata)).not.toThrow()
  })

  it('keeps choices of filters under a name, and undoes that', () => {
    const { saringan } = app.pencarian
    const isi: SaringanIsi = { ...SARINGAN_KOSONG, kata: 'banjir', jenis: ['notula'] }
    const { id } = saringan.create({ nama: 'Banjir', isi })
    expect(saringan.create({ nama: 'banjir', isi: { ...isi, kata: 'longsor' } }).id).toBe(id)
    expect(saringan.list()).toEqual([{ id, nama: 'Banjir', isi: { ...isi, kata: 'longsor' } }])
    app.journal.undo()
    expect(saringan.list()[0]?.isi.kata).toBe('banjir')
    saringan.remove(id)
    expect(saringan.list()).toEqual([])
    app.journal.undo()
    expect(saringan.list()).toHaveLength(1)
  })
})

function toText(parts: Temuan['cuplikan']): string {
  return parts.map(({ teks, cocok }) => (cocok ? `[${teks}]` : teks)).join('')
}
