import type { PerintahMenu } from '@shared/features/sistem/sistem.schema'

/** Which command of the page a command of the window's own menu stands for. A screen without it leaves it without effect. */
export const commandOfMenu: Readonly<Record<PerintahMenu, string>> = {
  rapatBaru: 'rapat.create',
  simpan: 'simpan',
  simpanPdf: 'dokumen.simpanPdf',
  simpanExcel: 'rekap.open',
  cetak: 'dokumen.cetak',
  pengaturan: 'modul.pengaturan',
  urungkan: 'aksi.urungkan',
  ulangi: 'aksi.ulangi',
  cari: 'daftar.cari',
  palet: 'palet.open',
  beranda: 'modul.beranda',
  daftarRapat: 'modul.rapat',
  tindakLanjut: 'modul.tindakLanjut',
  jabatan: 'modul.jabatan',
  muatUlangData: 'data.reload',
  kembali: 'kembali',
  riwayat: 'riwayat.open',
  kotakSampah: 'sampah.open',
  rekap: 'rekap.open',
  panduan: 'tombol.open',
  pintasan: 'tombol.open',
  tentang: 'modul.pengaturan',
}
