import type { Perubahan } from '@shared/features/jurnal/jurnal.schema'
import { describe, expect, it } from 'vitest'
import { describePerubahan } from '../../../../../renderer/features/jurnal/riwayat-kata'

describe('riwayat-kata', () => {
  it('says a change in words: names for ids, ya and tidak, dates, NIP in groups', () => {
    const kolom = [
      { nama: 'nama', sebelum: 'Camat', sesudah: 'Camat Utara' },
      { nama: 'unsur_id', sebelum: 'u1', sesudah: 'u2' },
      { nama: 'aktif', sebelum: '1', sesudah: '0' },
      { nama: 'mulai', sebelum: null, sesudah: '2024-11-01' },
      { nama: 'nip', sebelum: null, sesudah: '198001012005012001' },
      { nama: 'wilayah_id', sebelum: null, sesudah: 'w' },
      { nama: 'urutan_manual', sebelum: null, sesudah: '1500' },
    ]
    expect(describePerubahan(build('ubah', kolom), (id) => ({ u1: 'Camat', u2: 'Lainnya' })[id])).toEqual([
      'Nama: “Camat” menjadi “Camat Utara”',
      'Unsur: “Camat” menjadi “Lainnya”',
      'Aktif: ya menjadi tidak',
      'Mulai: kosong menjadi 1 November 2024',
      'NIP: kosong menjadi 19800101 200501 2 001',
      'Urutan dipindahkan',
    ])
  })

  it('says where a wilayah lies now', () => {
    const kolom = [{ nama: 'induk_id', sebelum: 'lama', sesudah: 'baru' }]
    expect(describePerubahan(build('ubah', kolom), (id) => ({ lama: 'Tanah Sareal' })[id])).toEqual([
      'Bagian dari: “Tanah Sareal” menjadi “yang sudah dihapus”',
    ])
  })

  it('names the action by which a record came or went, without listing its columns', () => {
    const kolom = [{ nama: 'nama', sebelum: null, sesudah: 'Camat' }]
    expect(describePerubahan(build('baru', kolom), () => undefined)).toEqual(['Ditambahkan: Tambah jabatan'])
    expect(describePerubahan(build('hapus', kolom), () => undefined)).toEqual(['Dihapus: Tambah jabatan'])
  })
})

function build(jenis: Perubahan['jenis'], kolom: Perubahan['kolom']): Perubahan {
  return { aksiId: 'a', aksi: 'Tambah jabatan', pelaku: '', waktu: '', jenis, tabel: 'jabatan', barisId: 'j', kolom }
}
