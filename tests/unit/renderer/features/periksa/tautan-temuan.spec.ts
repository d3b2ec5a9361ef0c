import { describe, expect, it } from 'vitest'
import { linkToTempat } from '../../../../../renderer/features/periksa/tautan-temuan'

describe('tautan-temuan', () => {
  it('leads to the field in which a finding is mended', () => {
    const notula = { layar: 'notula', bagianId: 'a b', barisId: 't1', isian: 'jabatanId' } as const
    expect(linkToTempat('r', notula)).toBe('#/rapat/r/notula?bagian=a+b&baris=t1&isian=jabatanId')
    expect(linkToTempat('r', { ...notula, barisId: null, isian: 'isi' })).toBe('#/rapat/r/notula?bagian=a+b&isian=isi')
    expect(linkToTempat('r', { layar: 'rapat', isian: 'tanggal' })).toBe('#/rapat/r?ubah=tanggal')
    expect(linkToTempat('r', { layar: 'acara', acaraId: null })).toBe('#/rapat/r?ubah=acara')
    expect(linkToTempat('r', { layar: 'acara', acaraId: 'a' })).toBe('#/rapat/r')
    expect(linkToTempat('r', { layar: 'kehadiran' })).toBe('#/rapat/r/kehadiran')
    expect(linkToTempat('r', { layar: 'jabatan', jabatanId: 'j' })).toBe('#/jabatan?pilih=j')
    expect(linkToTempat('r', { layar: 'pengaturan' })).toBe('#/pengaturan')
  })
})
