import {
  findAlasanTolakStatus,
  findSalahJam,
  getKeadaanRapat,
  listStatusBerikut,
} from '@shared/features/rapat/rapat.rules'
import { isUnsurDiundang, TEMPLAT_RAPAT } from '@shared/features/rapat/templat.rules'
import { describe, expect, it } from 'vitest'

const HARI_INI = '2024-11-01'

describe('rapat.rules', () => {
  it('names both times when the end is earlier than the start', () => {
    expect(findSalahJam({ jamMulai: '09:00', jamSelesai: '08:30' })).toBe(
      'Jam selesai 08.30 lebih awal daripada jam mulai 09.00. Ubah salah satunya.',
    )
    expect(findSalahJam({ jamMulai: '09:00', jamSelesai: '09:00' })).toContain('sama dengan')
    expect(findSalahJam({ jamMulai: '09:00', jamSelesai: '11:40' })).toBeNull()
    expect(findSalahJam({ jamMulai: '09:00', jamSelesai: null })).toBeNull()
  })

  it('never lets a person set or leave final', () => {
    expect(listStatusBerikut('final')).toEqual([])
    const semua = ['draf', 'terjadwal', 'berlangsung', 'selesai', 'batal'] as const
    for (const status of semua) expect(listStatusBerikut(status)).not.toContain('final')
  })

  it('asks for the day before a rapat is scheduled', () => {
    expect(findAlasanTolakStatus({ status: 'draf', tanggal: null }, 'terjadwal')).toEqual({
      pesan: 'Tanggal rapat belum diisi. Isi tanggalnya sebelum rapat menjadi terjadwal.',
      isian: 'tanggal',
    })
    expect(findAlasanTolakStatus({ status: 'draf', tanggal: HARI_INI }, 'terjadwal')).toBeNull()
    expect(findAlasanTolakStatus({ status: 'selesai', tanggal: HARI_INI }, 'draf')?.isian).toBe('status')
  })

  it.each([
    [{ status: 'draf', tanggal: HARI_INI, notula: 'belum ada' }, 'draf'],
    [{ status: 'terjadwal', tanggal: HARI_INI, notula: 'belum ada' }, 'hari ini'],
    [{ status: 'terjadwal', tanggal: '2024-11-02', notula: 'belum ada' }, 'besok'],
    [{ status: 'terjadwal', tanggal: '2024-11-03', notula: 'belum ada' }, 'terjadwal'],
    [{ status: 'terjadwal', tanggal: '2024-10-31', notula: 'belum ada' }, 'menunggu notula'],
    [{ status: 'berlangsung', tanggal: HARI_INI, notula: 'konsep' }, 'berlangsung'],
    [{ status: 'berlangsung', tanggal: '2024-10-31', notula: 'konsep' }, 'konsep notula'],
    [{ status: 'selesai', tanggal: HARI_INI, notula: 'belum ada' }, 'menunggu notula'],
    [{ status: 'final', tanggal: '2024-10-31', notula: 'final' }, 'final'],
    [{ status: 'batal', tanggal: '2024-10-31', notula: 'belum ada' }, 'batal'],
  ] as const)('reads %o as %s', (rapat, keadaan) => {
    expect(getKeadaanRapat(rapat, HARI_INI)).toBe(keadaan)
  })

  it('brings the ten points of the Desk Pilkada and invites its unsur by any of their names', () => {
    expect(TEMPLAT_RAPAT['desk pilkada'].acara).toHaveLength(10)
    const nama = ['KPU', 'Bawaslu', 'Perangkat Daerah (OPD)', 'Camat', 'OPD', 'Komisi Pemilihan (KPU)']
    expect(nama.every((satu) => isUnsurDiundang('desk pilkada', satu))).toBe(true)
    expect(isUnsurDiundang('desk pilkada', 'Media')).toBe(false)
    expect(isUnsurDiundang('desk pilkada', 'Kecamatan')).toBe(false)
    expect(isUnsurDiundang('kosong', 'KPU')).toBe(false)
  })
})
