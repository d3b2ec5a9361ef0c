import { buildBatangRekap, describeBatang, listLegenda } from '@shared/features/laporan/batang-rekap.rules'
import {
  computePersenHadir,
  computePersenTerwakili,
  formatPersenRekap,
  listCatatanRekap,
  sumHitung,
  sumPerUnsur,
} from '@shared/features/laporan/rekap-kehadiran.rules'
import type { HitungRekap, RekapJabatan } from '@shared/features/laporan/rekap-kehadiran.schema'
import { describe, expect, it } from 'vitest'

describe('rekap kehadiran', () => {
  it.each([
    [{ hadir: 5, diwakili: 1, diundang: 6 }, '83,33', '100,00'],
    [{ hadir: 4, diwakili: 1, diundang: 6 }, '66,67', '83,33'],
    [{ hadir: 2, diwakili: 1, diundang: 4 }, '50,00', '75,00'],
    [{ hadir: 0, diwakili: 0, diundang: 3 }, '0,00', '0,00'],
    [{ hadir: 0, diwakili: 0, diundang: 0 }, '–', '–'],
  ])('of %o %s percent came themselves and %s percent were represented', (hitung, hadir, terwakili) => {
    expect(formatPersenRekap(computePersenHadir(hitung))).toBe(hadir)
    expect(formatPersenRekap(computePersenTerwakili(hitung))).toBe(terwakili)
  })

  it('takes the share of a total from the sums and not from the mean of shares', () => {
    const jumlah = sumHitung([createHitung(1, 0), createHitung(1, 1), createHitung(8, 8)])
    expect(jumlah).toEqual({ diundang: 10, hadir: 9, diwakili: 0, izin: 0, tidakHadir: 1, belum: 0 })
    expect(formatPersenRekap(computePersenHadir(jumlah))).toBe('90,00')
  })

  it('sums per unsur in protocol order', () => {
    const rows = [createRow('Sekda', 'b', 4, 4), createRow('Camat', 'c', 4, 1), createRow('Asisten', 'b', 2, 1)]
    expect(sumPerUnsur(rows).map(({ unsurId, diundang, hadir }) => [unsurId, diundang, hadir])).toEqual([
      ['b', 6, 5],
      ['c', 4, 1],
    ])
  })

  it('names what is not in the figures, and only what there is', () => {
    const kosong = { tamu: 0, luarMasa: 0, tertunda: 0, jumlah: { belum: 0 } }
    expect(listCatatanRekap(kosong)).toEqual(['Tidak ada tamu.'])
    expect(listCatatanRekap({ tamu: 11, luarMasa: 5, tertunda: 2, jumlah: { belum: 3 } })).toEqual([
      'Tamu, 11 orang, tidak dihitung.',
      '3 undangan belum dicatat kehadirannya; tetap dihitung sebagai diundang.',
      '5 undangan di luar masa jabatannya tidak dihitung.',
      '2 rapat belum ditandai selesai, jadi belum dihitung.',
    ])
  })

  it('draws bars whose parts fill them, with the legend only of what occurs', () => {
    const batang = buildBatangRekap([
      { unsur: 'Forkopimda', diundang: 8, hadir: 4, diwakili: 2, izin: 0, tidakHadir: 1, belum: 1 },
      { unsur: 'Camat', diundang: 0, hadir: 0, diwakili: 0, izin: 0, tidakHadir: 0, belum: 0 },
    ])
    expect(batang).toEqual([
      {
        unsur: 'Forkopimda',
        persen: '50,00%',
        bagian: [
          { jenis: 'hadir', jumlah: 4, mulai: 0, panjang: 0.5 },
          { jenis: 'diwakili', jumlah: 2, mulai: 0.5, panjang: 0.25 },
          { jenis: 'tidakHadir', jumlah: 1, mulai: 0.75, panjang: 0.125 },
          { jenis: 'belum', jumlah: 1, mulai: 0.875, panjang: 0.125 },
        ],
      },
    ])
    expect(listLegenda(batang).map(({ kata }) => kata)).toContain('Belum dicatat')
    expect(listLegenda([]).map(({ kata }) => kata)).toEqual(['Hadir sendiri', 'Diwakili', 'Izin', 'Tidak hadir'])
    expect(describeBatang(batang)).toBe(
      'Forkopimda: hadir sendiri 50,00% (hadir sendiri 4, diwakili 2, tidak hadir 1, belum dicatat 1)',
    )
  })
})

function createHitung(diundang: number, hadir: number): HitungRekap {
  return { diundang, hadir, diwakili: 0, izin: 0, tidakHadir: diundang - hadir, belum: 0 }
}

function createRow(jabatan: string, unsurId: string, diundang: number, hadir: number): RekapJabatan {
  return { jabatanId: jabatan, jabatan, unsurId, unsur: unsurId, ...createHitung(diundang, hadir) }
}
