import { listKartuSrikandi } from '@shared/features/surat/srikandi.rules'
import { describe, expect, it } from 'vitest'

const FAKTA: Parameters<typeof listKartuSrikandi>[0] = {
  jenis: 'undangan',
  sifat: 'Penting',
  keamanan: '',
  klasifikasi: '000.1.5 Rapat dan undangan',
  hal: 'Undangan Rapat Koordinasi',
  tanggal: '28 Oktober 2024',
  penerima: ['Ketua KPU', 'Ketua Bawaslu'],
  tembusan: [],
  penandatangan: 'Sekretaris Daerah',
  rapat: {
    nama: 'Rakor Desk Pilkada',
    tanggal: '2024-11-01',
    jamMulai: '09:00',
    jamSelesai: null,
    zona: 'WIB',
    tempat: 'Balai Kota',
  },
  pembuka: 'Rapat dibatalkan.',
}
const read = (ubah: Partial<typeof FAKTA> = {}) =>
  new Map(listKartuSrikandi({ ...FAKTA, ...ubah }).map(({ label, nilai }) => [label, nilai]))

describe('kartu SRIKANDI', () => {
  it('has what the form asks, in its order, without empty fields', () => {
    expect([...read()]).toEqual([
      ['Jenis naskah', 'Surat undangan'],
      ['Sifat naskah', 'Penting'],
      ['Tingkat urgensi', 'Biasa'],
      ['Klasifikasi', '000.1.5 Rapat dan undangan'],
      ['Hal', 'Undangan Rapat Koordinasi'],
      [
        'Isi ringkas',
        'Undangan menghadiri Rakor Desk Pilkada, Jumat, 1 November 2024, pukul 09.00 WIB s.d. selesai, Balai Kota.',
      ],
      ['Tanggal naskah', '28 Oktober 2024'],
      ['Tujuan', 'Ketua KPU; Ketua Bawaslu'],
      ['Penanda tangan', 'Sekretaris Daerah'],
    ])
  })

  it('puts secrecy before urgency', () => {
    const sifat = (ubah: Partial<typeof FAKTA>) => read(ubah).get('Sifat naskah')
    expect(sifat({ keamanan: 'SR' })).toBe('Sangat Rahasia')
    expect(sifat({ keamanan: 'R' })).toBe('Rahasia')
    expect(sifat({ sifat: 'Rahasia' })).toBe('Rahasia')
    expect(sifat({ keamanan: 'T' })).toBe('Terbatas')
    expect(sifat({ keamanan: 'B', sifat: 'Segera' })).toBe('Biasa')
    expect(read({ sifat: 'Segera' }).get('Tingkat urgensi')).toBe('Segera')
  })

  it('tells each kind of letter in its own words, and nothing that is not known', () => {
    const rapat = { ...FAKTA.rapat, tanggal: null, jamMulai: null, tempat: null }
    expect(read({ jenis: 'nota dinas', rapat }).get('Isi ringkas')).toBe('Laporan hasil Rakor Desk Pilkada.')
    expect(read({ jenis: 'berita acara', rapat }).get('Isi ringkas')).toBe('Hasil Rakor Desk Pilkada.')
    expect(read({ jenis: 'pembatalan' }).get('Isi ringkas')).toBe('Rapat dibatalkan.')
    expect(read({ jenis: 'pembatalan' }).get('Jenis naskah')).toBe('Surat dinas')
  })
})
