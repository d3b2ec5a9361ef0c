import { countKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import type { DaftarKehadiran, KehadiranRow } from '@shared/features/kehadiran/kehadiran.schema'
import { describe, expect, it } from 'vitest'
import { createPencariUndangan, isUndangan } from '../../../../../renderer/features/kehadiran/cari-undangan'
import { applyTertunda } from '../../../../../renderer/features/kehadiran/tampilkan-tertunda'

const createRow = (jabatan: string, ubah: Partial<KehadiranRow> = {}): KehadiranRow => ({
  undanganId: jabatan,
  kehadiranId: null,
  jabatanId: jabatan,
  jabatan,
  singkatan: null,
  unsurId: 'forkopimda',
  unsur: 'Forkopimda',
  pejabat: null,
  status: 'belum',
  nama: null,
  jabatanWakil: null,
  keterangan: null,
  pukul: null,
  dicatatPada: null,
  ...ubah,
})

function createDaftar(rows: KehadiranRow[]): DaftarKehadiran {
  const jumlah = countKehadiran(rows)
  return { rapatId: 'r', rows, jumlah, perUnsur: [{ unsurId: 'forkopimda', unsur: 'Forkopimda', ...jumlah }] }
}

const tamu = createRow('Tamu', { undanganId: null, jabatanId: null, unsurId: null, status: 'tamu', nama: 'Dewi' })

describe('applyTertunda', () => {
  it('shows records on their way and counts them, in all and per unsur', () => {
    const daftar = createDaftar([createRow('Wali Kota'), createRow('Ketua DPRD'), tamu])
    const tampilan = applyTertunda(daftar, [
      { kunci: 'Ketua DPRD', isi: { undanganId: 'Ketua DPRD', status: 'diwakili', jabatanWakil: 'Wakil Ketua I' } },
    ])
    expect(tampilan.rows[1]).toMatchObject({ status: 'diwakili', jabatanWakil: 'Wakil Ketua I' })
    const hitung = { diundang: 2, hadir: 0, diwakili: 1, izin: 0, tidakHadir: 0, belum: 1 }
    expect(tampilan.jumlah).toEqual({ ...hitung, tamu: 1 })
    expect(tampilan.perUnsur[0]).toMatchObject({ ...hitung, tamu: 0 })
  })

  it('leaves the row of a refused record as it was and tells why', () => {
    const isi = { undanganId: 'Wali Kota', status: 'hadir' } as const
    const daftar = createDaftar([createRow('Wali Kota')])
    const tampilan = applyTertunda(daftar, [{ kunci: 'Wali Kota', isi, masalah: 'Notula sudah final.' }])
    expect(tampilan.rows[0]).toMatchObject({
      status: 'belum',
      ditolak: { diminta: isi, masalah: 'Notula sudah final.' },
    })
    expect(tampilan.jumlah.hadir).toBe(0)
  })
})

describe('createPencariUndangan', () => {
  it('offers those who wait before those recorded, and never a tamu', () => {
    const cari = createPencariUndangan(
      [
        createRow('Komandan Kodim', { status: 'hadir' }),
        createRow('Koordinator Divisi Teknis'),
        createRow('Komisaris', { status: 'belum' }),
        { ...tamu, jabatan: 'Komunitas' },
      ].filter(isUndangan),
    )
    expect(cari('ko').map(({ jabatan }) => jabatan)).toEqual([
      'Koordinator Divisi Teknis',
      'Komisaris',
      'Komandan Kodim',
    ])
  })

  it('finds by the short form and by the holder', () => {
    const cari = createPencariUndangan(
      [
        createRow('Kepala Kepolisian Resor', { singkatan: 'Kapolres' }),
        createRow('Camat Contoh Utara', { pejabat: 'Dewi Rahmadani, S.STP.' }),
      ].filter(isUndangan),
    )
    expect(cari('kapol')[0]?.jabatan).toBe('Kepala Kepolisian Resor')
    expect(cari('dewi')[0]?.jabatan).toBe('Camat Contoh Utara')
  })
})
