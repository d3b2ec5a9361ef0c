import {
  countKehadiran,
  countPeserta,
  formatAksiKehadiran,
  formatKehadiran,
  formatRingkasanKehadiran,
} from '@shared/features/kehadiran/kehadiran.rules'
import type { StatusKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import { describe, expect, it } from 'vitest'

const repeat = (status: StatusKehadiran, jumlah: number) => Array.from({ length: jumlah }, () => ({ status }))

describe('kehadiran.rules', () => {
  const rows = [
    ...repeat('hadir', 24),
    ...repeat('diwakili', 4),
    ...repeat('izin', 1),
    ...repeat('tidak hadir', 1),
    ...repeat('tamu', 2),
  ]

  it('counts people in the room as hadir + diwakili + tamu', () => {
    const jumlah = countKehadiran(rows)
    expect(jumlah).toEqual({ diundang: 30, hadir: 24, diwakili: 4, izin: 1, tidakHadir: 1, belum: 0, tamu: 2 })
    expect(countPeserta(jumlah)).toBe(30)
  })

  it('words the line Kehadiran as the paper does', () => {
    expect(formatRingkasanKehadiran(countKehadiran(rows))).toBe(
      'tercatat 30 jabatan: 24 hadir, 4 diwakili, 1 izin, 1 tidak hadir; ditambah 2 tamu, seluruhnya 30 orang',
    )
    expect(formatRingkasanKehadiran(countKehadiran(repeat('hadir', 3)))).toBe(
      'tercatat 3 jabatan: 3 hadir, 0 diwakili, 0 izin, 0 tidak hadir, seluruhnya 3 orang',
    )
  })

  it('names who represented, by jabatan before name', () => {
    const kosong = { nama: null, jabatanWakil: null }
    expect(formatKehadiran({ status: 'diwakili', nama: 'Umpama', jabatanWakil: 'Sekretaris Dinas' })).toBe(
      'Diwakili Sekretaris Dinas',
    )
    expect(formatKehadiran({ status: 'diwakili', nama: 'Umpama', jabatanWakil: null })).toBe('Diwakili Umpama')
    expect(formatKehadiran({ status: 'diwakili', ...kosong })).toBe('Diwakili')
    expect(formatKehadiran({ status: 'tidak hadir', ...kosong })).toBe('Tidak hadir')
    expect(formatKehadiran({ status: 'belum', ...kosong })).toBe('')
  })

  it('names the action so that Urungkan says what it takes back', () => {
    expect(formatAksiKehadiran([{ status: 'hadir' }], 'Kapolres')).toBe('Catat hadir: Kapolres')
    expect(formatAksiKehadiran([{ status: 'belum' }], 'Kapolres')).toBe('Hapus catatan kehadiran: Kapolres')
    expect(formatAksiKehadiran(repeatHadir(16), 'Kapolres')).toBe('Catat kehadiran 16 jabatan')
  })
})

function repeatHadir(jumlah: number) {
  return Array.from({ length: jumlah }, () => ({ status: 'hadir' as const }))
}
