import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { describe, expect, it } from 'vitest'
import { buildBulan, findHariTujuan, listBulanSetahun } from '../../../../../renderer/features/rapat/daftar/bulan'
import { FILTER_KOSONG, filterRapat, getRange } from '../../../../../renderer/features/rapat/daftar/filter-rapat'
import { getStatusTampil, isTerlaksana } from '../../../../../renderer/features/rapat/status-rapat'

const HARI_INI = '2024-11-11'

describe('filter-rapat', () => {
  const rows = [
    build({ id: 'a', nama: 'Rakor Forkopimda', tanggal: '2024-10-22', tempat: 'Balai Kota' }),
    build({ id: 'b', nama: 'Audiensi FKUB', jenis: 'Audiensi', tanggal: '2024-11-13' }),
    build({ id: 'c', nama: 'Rakor tanpa hari', tanggal: null, status: 'draf' }),
  ]
  const ids = (change: Partial<typeof FILTER_KOSONG>) =>
    filterRapat(rows, { ...FILTER_KOSONG, ...change }, HARI_INI).map(({ id }) => id)

  it('finds every word of the search in name, jenis, place or chair', () => {
    expect(ids({ cari: 'rakor balai' })).toEqual(['a'])
    expect(ids({ cari: '  ' })).toEqual(['a', 'b', 'c'])
  })

  it('keeps a draft without date in every period', () => {
    expect(ids({ periode: 'bulan ini' })).toEqual(['b', 'c'])
    expect(ids({ periode: 'tahun lalu' })).toEqual(['c'])
  })

  it('filters by the word that the list shows, not by the stored status', () => {
    expect(ids({ status: 'Menunggu notula' })).toEqual(['a'])
    expect(ids({ jenis: 'Audiensi' })).toEqual(['b'])
  })

  it('counts three months back from the end of the present one', () => {
    expect(getRange('tiga bulan', HARI_INI)).toEqual({ dari: '2024-09-01', sampai: '2024-11-30' })
  })
})

describe('status-rapat', () => {
  it('says what a clerk would say of the day', () => {
    expect(getStatusTampil(build({ tanggal: HARI_INI }), HARI_INI)).toEqual({ glif: 'belah', kata: 'Hari ini' })
    expect(getStatusTampil(build({ status: 'batal' }), HARI_INI).kata).toBe('Batal')
    expect(getStatusTampil(build({ status: 'selesai', notula: 'konsep' }), HARI_INI).kata).toBe('Konsep notula')
  })

  it('fills the dot of a rapat whose day has come, never that of a draft or a cancelled one', () => {
    expect(isTerlaksana(build({ tanggal: '2024-11-08' }), HARI_INI)).toBe(true)
    expect(isTerlaksana(build({ tanggal: '2024-11-15' }), HARI_INI)).toBe(false)
    expect(isTerlaksana(build({ tanggal: '2024-11-08', status: 'batal' }), HARI_INI)).toBe(false)
    expect(isTerlaksana(build({ tanggal: '2024-11-08', status: 'draf' }), HARI_INI)).toBe(false)
  })
})

describe('bulan', () => {
  it('begins on Senin and shows whole weeks', () => {
    const pekanList = buildBulan('2024-11-15')
    expect(pekanList).toHaveLength(5)
    expect(pekanList[0]?.[0]).toEqual({ tanggal: '2024-10-28', hari: 28, diLuarBulan: true })
    expect(pekanList[4]?.[6]).toEqual({ tanggal: '2024-12-01', hari: 1, diLuarBulan: true })
  })

  it('moves by the keys of a calendar', () => {
    expect(findHariTujuan('2024-11-01', 'ArrowLeft')).toBe('2024-10-31')
    expect(findHariTujuan('2024-11-15', 'Home')).toBe('2024-11-11')
    expect(findHariTujuan('2024-01-31', 'PageDown')).toBe('2024-02-29')
    expect(findHariTujuan('2024-11-15', 'a')).toBeUndefined()
  })

  it('has twelve months', () => {
    expect(listBulanSetahun('2024-11-15').at(-1)).toBe('2024-12-01')
  })
})

function build(change: Partial<RapatRow>): RapatRow {
  return {
    id: 'r',
    nama: 'Rakor',
    jenis: 'Forkopimda',
    status: 'terjadwal',
    tanggal: null,
    jamMulai: null,
    jamSelesai: null,
    zona: 'WIB',
    tempat: null,
    pimpinan: null,
    jumlahAcara: 0,
    jumlahDiundang: 0,
    jumlahTerwakili: 0,
    jumlahKeputusan: 0,
    jumlahTindakLanjut: 0,
    notula: 'belum ada',
    seriId: null,
    seri: null,
    ...change,
  }
}
