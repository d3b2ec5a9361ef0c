import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { describe, expect, it } from 'vitest'
import { getNextStep } from '../../../../../renderer/features/rapat/ringkasan/next-step'
import { buildTahapRapat } from '../../../../../renderer/features/rapat/tahap-rapat'
import { formatSuratUndangan, formatWaktu } from '../../../../../renderer/features/rapat/waktu-rapat'

const JUMLAH = { diundang: 42, hadir: 32, diwakili: 7, izin: 1, tidakHadir: 2, belum: 0, tamu: 3 }
const BELUM = { diundang: 42, hadir: 0, diwakili: 0, izin: 0, tidakHadir: 0, belum: 42, tamu: 0 }

describe('next-step', () => {
  const label = (change: Partial<RapatLengkap>, jumlah = BELUM) =>
    getNextStep(build(change), jumlah, '2024-11-01')?.label

  it('leads from the date to the final notula', () => {
    expect(label({ tanggal: null })).toBe('Isi tanggal')
    expect(label({ acara: [] })).toBe('Tambah acara')
    expect(label({ undangan: [] })).toBe('Pilih undangan')
    expect(label({ status: 'draf' })).toBe('Jadwalkan rapat')
    expect(label({ tanggal: '2024-11-05' })).toBe('Cetak daftar hadir')
    expect(label({})).toBe('Buka kehadiran')
    expect(label({}, JUMLAH)).toBe('Tulis notula')
    expect(label({ notula: 'konsep' })).toBe('Lanjutkan notula')
    expect(label({ status: 'final', notula: 'final' })).toBe('Buka notula final')
    expect(label({ status: 'batal' })).toBeUndefined()
  })
})

describe('tahap-rapat', () => {
  it('gives each stage one fact in words', () => {
    const rapat = build({ status: 'selesai', notula: 'konsep' })
    const tindakLanjut = [{ status: 'selesai' }, { status: 'belum' }] as const
    const stages = buildTahapRapat({ rapat, jumlah: JUMLAH, tindakLanjut }, 'notula')
    expect(stages.map(({ label, glif, fact, active }) => [label, glif, fact, active])).toEqual([
      ['Undangan', 'centang', '1 jabatan diundang', false],
      ['Kehadiran', 'centang', '39 dari 42, 7 diwakili', false],
      ['Notula', 'separuh', '1 acara, 2 keputusan', true],
      ['Final', 'kosong', 'Belum dikunci', false],
      ['Tindak lanjut', 'kosong', '1 dari 2 selesai', false],
    ])
  })

  it('leads to the sidang periksa until the notula is final', () => {
    const final = (change: Partial<RapatLengkap>, temuan?: { harus: number; lihat: number }) => {
      const stages = buildTahapRapat({ rapat: build(change), jumlah: JUMLAH, temuan, tindakLanjut: [] }, 'final')
      const { fact, href, glif } = stages[3] ?? {}
      return [fact, href, glif]
    }
    expect(final({ notula: 'konsep' }, { harus: 2, lihat: 3 })).toEqual([
      '2 harus diperbaiki',
      '#/rapat/r/periksa',
      'separuh',
    ])
    expect(final({ notula: 'konsep' }, { harus: 0, lihat: 3 })[0]).toBe('3 perlu dilihat')
    expect(final({ notula: 'konsep' }, { harus: 0, lihat: 0 })[0]).toBe('Siap difinalkan')
    expect(final({ notula: 'belum ada' })).toEqual(['Belum dikunci', '#/rapat/r/periksa', 'kosong'])
    expect(final({ status: 'final', notula: 'final', versiNotula: 2 })).toEqual([
      'Versi 2, terkunci',
      '#/rapat/r/pratinjau/notula',
      'kunci',
    ])
  })
})

describe('waktu-rapat', () => {
  it('writes an open end as selesai and a letter by what is known of it', () => {
    expect(formatWaktu({ jamMulai: '09:00', jamSelesai: '11:40', zona: 'WIB' })).toBe('09.00–11.40 WIB')
    expect(formatWaktu({ jamMulai: '09:00', jamSelesai: null, zona: 'WITA' })).toBe('09.00 WITA–selesai')
    expect(formatWaktu({ jamMulai: null, jamSelesai: null, zona: 'WIB' })).toBeNull()
    expect(formatSuratUndangan('000.1.5/212', '2024-10-28')).toBe('000.1.5/212, 28 Oktober 2024')
    expect(formatSuratUndangan(null, null)).toBeNull()
  })
})

function build(change: Partial<RapatLengkap>): RapatLengkap {
  return {
    id: 'r',
    nama: 'Rakor',
    jenis: 'Desk Pilkada',
    status: 'terjadwal',
    tanggal: '2024-11-01',
    jamMulai: null,
    jamSelesai: null,
    zona: 'WIB',
    tempat: null,
    pimpinanId: null,
    sekretarisId: null,
    pencatatId: null,
    penandaTanganId: null,
    nomorUndangan: null,
    tanggalUndangan: null,
    dasar: null,
    tujuan: null,
    acara: [
      {
        id: 'a',
        urutan: 1,
        judul: 'Logistik',
        keadaan: 'dibahas',
        jumlahKeputusan: 2,
        jumlahTindakLanjut: 0,
        bawaan: null,
        asal: null,
        berlanjut: null,
      },
    ],
    seri: null,
    tindakLanjutLalu: [],
    undangan: [
      { id: 'u', jabatanId: 'j', jabatan: 'Camat', singkatan: null, unsurId: 'c', unsur: 'Camat', pejabat: null },
    ],
    notula: 'belum ada',
    versiNotula: 0,
    ...change,
  }
}
