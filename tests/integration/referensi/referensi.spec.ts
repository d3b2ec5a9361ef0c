import { DomainError } from '@shared/lib/domain-error'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'

const HARI = '2024-11-01'

describe('referensi', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
  })
  afterEach(() => app.close())

  const find = (nama: string) => {
    const found = app.referensi.jabatan.list({ tanggal: HARI }).find((row) => row.nama === nama)
    if (found === undefined) throw new Error(`no jabatan ${nama}`)
    return found
  }
  const names = () => app.referensi.jabatan.list({ tanggal: HARI }).map((row) => row.nama)

  it('finds a kabupaten by name or code with its counts', () => {
    const [kota, kabupaten] = app.referensi.kabupaten.find('bogor')
    expect([kota, kabupaten].map((row) => row?.nama).toSorted()).toEqual(['Kabupaten Bogor', 'Kota Bogor'])
    expect(app.referensi.kabupaten.find('32.71')[0]).toMatchObject({
      nama: 'Kota Bogor',
      provinsi: 'Jawa Barat',
      jumlahKecamatan: 6,
      jumlahKelurahan: 68,
    })
    expect(app.referensi.kabupaten.find('%_')).toEqual([])
  })

  it('prepares a camat for every kecamatan in protocol order, and the wilayah below them', () => {
    expect(names().filter((nama) => nama.startsWith('Camat '))).toHaveLength(6)
    expect(names()[0]).toBe('Wali Kota Bogor')
    const [count] = app.db
      .prepare<[], { tingkat: string; jumlah: number }>(
        "SELECT tingkat, COUNT(*) AS jumlah FROM wilayah WHERE tingkat = 'desa'",
      )
      .all()
    expect(count?.jumlah).toBe(68)
  })

  it('sets up an office once', () => {
    expect(() => setupKantorBogor(app)).toThrow(DomainError)
  })

  it('undoes the whole first start in one step', () => {
    while (app.journal.state().urungkan?.name !== 'Siapkan kantor') app.journal.undo()
    expect(names()).not.toEqual([])
    app.journal.undo()
    expect(app.referensi.jabatan.list({ tanggal: HARI })).toEqual([])
    expect(app.pengaturan.get().kantor).toBeNull()
  })

  it('moves one jabatan by hand and back to the order of UU 9/2010', () => {
    const before = names()
    const camat = find('Camat Bogor Utara')
    app.referensi.jabatan.move(camat.id, find('Ketua DPRD Kota Bogor').id)
    expect(names().indexOf('Camat Bogor Utara')).toBe(before.indexOf('Ketua DPRD Kota Bogor'))
    expect(app.referensi.jabatan.resetOrder()).toEqual({ jumlah: 1 })
    expect(names()).toEqual(before)
  })

  it('keeps finding room when the same two are divided again and again', () => {
    for (let round = 0; round < 40; round += 1) {
      const list = app.referensi.jabatan.list({ tanggal: HARI })
      const last = list.at(-1)
      const second = list[1]
      if (last === undefined || second === undefined) throw new Error('too few jabatan')
      app.referensi.jabatan.move(last.id, second.id)
      expect(names()[1]).toBe(last.nama)
    }
  })

  it('refuses to remove a jabatan that a rapat invites, and says what to do instead', () => {
    const kapolres = find('Kepala Kepolisian Resor Kota Bogor')
    app.rapat.create('rakor forkopimda')
    expect(() => app.referensi.jabatan.remove(kapolres.id)).toThrow(/Nonaktifkan saja/)
    app.referensi.jabatan.update(kapolres.id, { aktif: false })
    expect(names()).not.toContain('Kepala Kepolisian Resor Kota Bogor')
  })

  it('refuses a second jabatan of the same name however it is spelt', () => {
    const { unsurId } = find('Wali Kota Bogor')
    const input = {
      nama: 'WALIKOTA BOGOR',
      singkatan: null,
      instansi: null,
      unsurId,
      peringkat: 'a',
      golonganPenandatangan: 'lainnya',
      anggotaForkopimda: false,
      aktif: true,
    } as const
    expect(() => app.referensi.jabatan.create(input)).toThrow(/sudah ada di daftar/)
  })

  it('refuses a period that ends before it begins', () => {
    const { id: jabatanId } = find('Camat Bogor Timur')
    const input = {
      jabatanId,
      jenis: 'definitif',
      gelarDepan: null,
      nama: 'Galih Misalkan',
      gelarBelakang: null,
      nip: '19700101 199601 1 001',
      pangkat: null,
      jenisKelamin: null,
      telepon: null,
      mulai: '2024-05-01',
      selesai: '2024-04-30',
    } as const
    expect(() => app.referensi.pejabat.create(input)).toThrow(
      'Masa jabatan selesai 30 April 2024 lebih awal daripada mulai 1 Mei 2024.',
    )
    const { id } = app.referensi.pejabat.create({ ...input, selesai: null })
    expect(app.referensi.pejabat.list(jabatanId).find((row) => row.id === id)?.nip).toBe('197001011996011001')
  })

  it('keeps from when to when a jabatan exists, refuses an end before its beginning, and takes both back', () => {
    const [wali] = app.referensi.jabatan.list({ tanggal: '2024-11-01' })
    const id = wali?.id ?? ''
    const masa = () => {
      const row = app.referensi.jabatan.find(id, '2024-11-01')
      return [row?.mulai, row?.selesai]
    }
    app.referensi.jabatan.update(id, { mulai: '2024-09-15' })
    expect(() => app.referensi.jabatan.update(id, { selesai: '2024-09-14' })).toThrow('lebih awal daripada adanya')
    app.referensi.jabatan.update(id, { selesai: '2024-12-31' })
    expect(masa()).toEqual(['2024-09-15', '2024-12-31'])
    app.referensi.jabatan.update(id, { singkatan: 'Wali' })
    expect(masa()).toEqual(['2024-09-15', '2024-12-31'])
    app.referensi.jabatan.update(id, { mulai: null, selesai: null })
    expect(masa()).toEqual([null, null])
    app.journal.undo()
    expect(masa()).toEqual(['2024-09-15', '2024-12-31'])
  })

  describe('paste from Excel', () => {
    const rows = [
      { jabatan: 'Camat Bogor Utara', nama: 'Drs. Galih Umpama, M.Si.', nip: '19700101 199601 1 001' },
      { jabatan: 'Kepala Museum Perjuangan', unsur: 'perangkat daerah', nama: 'Indah Rekaan' },
      { jabatan: 'Camat Bogor Utara', nama: 'Dua Kali' },
      { jabatan: '', nama: 'Tanpa Jabatan' },
      { jabatan: 'Kepala Sesuatu', unsur: 'Tidak Ada' },
      { jabatan: 'Camat Bogor Barat' },
    ]

    it('says row by row what it would do and changes nothing while it is only looked at', () => {
      const before = app.db.prepare('SELECT COUNT(*) AS n FROM perubahan').get()
      const hasil = app.referensi.tempel.paste(rows, true)
      expect(hasil).toMatchObject({ baru: 1, berubah: 1, sama: 1 })
      expect(hasil.status).toEqual(['berubah', 'baru', 'salah', 'salah', 'salah', 'sama'])
      expect(hasil.salah).toEqual([
        { baris: 3, pesan: 'Camat Bogor Utara tertulis dua kali.' },
        { baris: 4, pesan: 'Nama jabatan kosong.' },
        { baris: 5, pesan: 'Unsur “Tidak Ada” tidak ada di daftar unsur.' },
      ])
      expect(app.db.prepare('SELECT COUNT(*) AS n FROM perubahan').get()).toEqual(before)
    })

    it('saves the good rows as one step of Urungkan', () => {
      app.referensi.tempel.paste(rows, false)
      expect(find('Camat Bogor Utara').pejabat).toMatchObject({
        gelarDepan: 'Drs.',
        nama: 'Galih Umpama',
        gelarBelakang: 'M.Si.',
        nip: '197001011996011001',
      })
      expect(find('Kepala Museum Perjuangan').pejabat?.nama).toBe('Indah Rekaan')
      expect(app.referensi.tempel.paste(rows.slice(0, 2), true)).toMatchObject({ baru: 0, berubah: 0, sama: 2 })
      app.journal.undo()
      expect(names()).not.toContain('Kepala Museum Perjuangan')
      expect(find('Camat Bogor Utara').pejabat?.nama).toBe('Dharma Rekaan')
    })
  })
})
