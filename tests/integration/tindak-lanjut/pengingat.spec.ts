import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { hasPoppler, readPdf } from '../../support/pdf'

describe('pengingat', () => {
  let app: TestApp
  let rapatId: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rapatId = app.rapat.create('desk pilkada', { tanggal: '2024-11-01' }).id
    app.clock.set('2024-11-11T02:00:00Z')
  })
  afterEach(() => app.close())

  const create = (jabatan: string | null, uraian: string, batasWaktu: string | null = null) =>
    app.tindakLanjut.create({
      rapatId,
      acaraId: null,
      uraian,
      batasWaktu,
      jabatanId: jabatan === null ? null : getJabatanId(app.referensi, jabatan),
    }).id

  it('lists in protocol order who has something open, and says what nobody answers for', () => {
    create('Camat Bogor Utara', 'Survei', '2024-11-20')
    create('Ketua KPU Kota Bogor', 'Jadwal', '2024-11-08')
    create('Ketua KPU Kota Bogor', 'Gladi', '2024-11-12')
    const done = create('Ketua Bawaslu Kota Bogor', 'Peta', '2024-11-08')
    app.tindakLanjut.update(done, { status: 'selesai' })
    create(null, 'Tanpa penanggung jawab')
    const { jabatan, ...rest } = app.tindakLanjut.pengingat.getDaftar({})
    expect(rest).toEqual({ hariIni: '2024-11-11', batasJawaban: '2024-11-13', tanpaJabatan: 1 })
    expect(jabatan.map(({ jabatan: nama, terbuka, terlambat }) => [nama, terbuka, terlambat])).toEqual([
      ['Ketua KPU Kota Bogor', 2, 1],
      ['Camat Bogor Utara', 1, 0],
    ])
    expect(jabatan[0]?.teks).toContain('1. Jadwal\n   Batas waktu 8 November 2024, terlambat 3 hari\n2. Gladi')
    expect(jabatan[0]?.teks).toContain('Bakesbangpol Kota Bogor, kondisi per 11 November 2024')
  })

  it.skipIf(!hasPoppler)(
    'prints what is open now, with the percent reported last, signed by the head of the office',
    async () => {
      const id = create('Ketua KPU Kota Bogor', 'Menyusun jadwal', '2024-11-08')
      create('Camat Bogor Utara', 'Survei', '2024-11-20')
      app.tindakLanjut.kemajuan.create({
        tindakLanjutId: id,
        tanggal: '2024-11-10',
        isi: 'x',
        persen: 60,
        pelapor: null,
      })
      const jabatanIds = [getJabatanId(app.referensi, 'Ketua KPU Kota Bogor')]
      const satu = await app.tindakLanjut.pengingat.exportPdf({ jabatanIds, batasJawaban: '2024-11-15' })
      expect(satu.name).toBe('Pengingat Tindak Lanjut Ketua KPU Kota Bogor 2024-11-11.pdf')
      const pdf = readPdf(new Uint8Array(await satu.arrayBuffer()))
      const text = pdf.lines.map((line) => line.text).join('\n')
      expect(pdf.pageCount).toBe(1)
      expect(text).toContain('8 November 2024 60% Terlambat 3 hari')
      expect(text).toContain('Keputusan rakor 1 November 2024')
      expect(text).toContain('tanggal 15 November 2024.')
      expect(text).toContain('Drs. Arya Contoh, M.Si.')
      expect(text).not.toContain('Survei')

      const semua = await app.tindakLanjut.pengingat.exportPdf({})
      expect(semua.name).toBe('Pengingat Tindak Lanjut 2024-11-11.pdf')
      expect(readPdf(new Uint8Array(await semua.arrayBuffer())).pageCount).toBe(2)
      expect((await app.tindakLanjut.pengingat.exportDocx({ jabatanIds })).name).toMatch(/\.docx$/)
    },
  )

  it('says so when nothing is open', async () => {
    create(null, 'Tanpa penanggung jawab')
    await expect(app.tindakLanjut.pengingat.exportPdf({})).rejects.toThrow('Tidak ada tindak lanjut terbuka')
    expect(app.tindakLanjut.pengingat.getDaftar({}).jabatan).toEqual([])
  })
})
