import { countKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import type { Kop } from '@shared/features/pengaturan/pengaturan.schema'
import type { FaktaPeriksa, PeranPeriksa, PesertaPeriksa, TeksPeriksa } from '@shared/features/periksa/fakta.rules'

type Perubahan = Partial<Omit<FaktaPeriksa, 'rapat' | 'jumlah'>> & { readonly rapat?: Partial<FaktaPeriksa['rapat']> }

/** A letterhead that lacks nothing. */
export const KOP: Kop = {
  baris1: 'PEMERINTAH KOTA CONTOH',
  baris2: 'BADAN KESATUAN BANGSA DAN POLITIK',
  alamat: ['Jalan Contoh Nomor 1'],
  logoId: null,
  tinggiLogoMm: 25,
  garis: 'tunggal',
}

/** A rapat of Jumat, 1 November 2024 with one acara, in which every check finds nothing. */
export function createFakta({ rapat = {}, ...ubah }: Perubahan = {}): FaktaPeriksa {
  const peserta = ubah.peserta ?? [createPeserta('wali', 'Wali Kota Contoh'), createPeserta('kpu', 'Ketua KPU')]
  return {
    hariIni: '2024-11-04',
    rapat: {
      tanggal: '2024-11-01',
      jamMulai: '09:00',
      jamSelesai: '11:40',
      zona: 'WIB',
      tempat: 'Paseban Contoh',
      pimpinanId: 'wali',
      nomorUndangan: '000.1.5/1101/Setda/2024',
      tanggalUndangan: '2024-10-28',
      ...rapat,
    },
    kop: KOP,
    acara: [{ id: 'acara-1', judul: 'Kesiapan logistik', keadaan: 'dibahas', bawaan: null }],
    teks: [createTeks('Rapat dibuka oleh Wali Kota Contoh pada pukul 09.00 WIB.')],
    pembahasan: [
      { id: 'p1', acaraId: 'acara-1', jenis: 'uraian', jabatanId: 'kpu', jabatan: 'Ketua KPU', isKosong: false },
    ],
    keputusan: [createKeputusan('k1', 'Logistik dikirim tepat waktu.')],
    pertanyaan: [],
    tindakLanjut: [createTindakLanjut('t1', {})],
    foto: [],
    peran: [createPeran('pimpinanId', 'wali'), createPeran('sekretarisId', 'kpu'), createPeran('pencatatId', 'kpu')],
    penandaTanganId: 'wali',
    nomorDipakai: [],
    singkatanDikenal: new Set(['KPU', 'TPS', 'WIB']),
    kepanjangan: new Map([['KPPS', 'Kelompok Penyelenggara Pemungutan Suara']]),
    ...ubah,
    peserta,
    jumlah: countKehadiran(peserta),
  }
}

/** The pembukaan, unless told otherwise. */
export function createTeks(isi: string, ubah: Partial<TeksPeriksa> = {}): TeksPeriksa {
  return {
    letak: { jenis: 'pembukaan', id: null, acaraId: null },
    nama: 'Kata Pembukaan',
    isi,
    tersusun: false,
    ...ubah,
  }
}

export function createPeserta(
  jabatanId: string | null,
  jabatan: string,
  ubah: Partial<PesertaPeriksa> = {},
): PesertaPeriksa {
  return { jabatanId, jabatan, status: 'hadir', wakil: null, pukul: '08:50', ...ubah }
}

export function createPeran(
  isian: PeranPeriksa['isian'],
  jabatanId: string,
  ubah: Partial<PeranPeriksa> = {},
): PeranPeriksa {
  const jabatan = jabatanId === 'wali' ? 'Wali Kota Contoh' : 'Ketua KPU'
  const pejabat = { nama: 'Surya Andaian', nip: '197001011996011001' }
  return { isian, kata: 'pimpinan rapat', jabatanId, jabatan, pejabat, pernahTerisi: true, ...ubah }
}

export function createKeputusan(id: string, isi: string, acaraId: string | null = 'acara-1') {
  return { id, acaraId, urutan: 1, isi, mengganti: [] }
}

export function createTindakLanjut(id: string, ubah: Partial<FaktaPeriksa['tindakLanjut'][number]>) {
  return {
    id,
    acaraId: 'acara-1',
    urutan: 1,
    uraian: 'Menyampaikan jadwal distribusi.',
    jabatanId: 'kpu',
    batasWaktu: '2024-11-15',
    ...ubah,
  }
}

export function createPertanyaan(ubah: Partial<FaktaPeriksa['pertanyaan'][number]>) {
  return {
    id: 'q1',
    acaraId: 'acara-1',
    urutan: 1,
    isi: 'Berapa TPS rawan?',
    jawaban: null,
    tindakLanjutId: null,
    ...ubah,
  }
}
