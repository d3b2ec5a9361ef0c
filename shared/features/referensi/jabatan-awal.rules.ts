import type { GolonganPenandatangan, Peringkat } from './referensi.schema'

/** Groups of participants that a rakor usually invites, in the order of the lists. Office data afterwards. */
export const UNSUR_AWAL = [
  'Forkopimda',
  'Sekda, asisten, staf ahli',
  'KPU',
  'Bawaslu',
  'Perangkat daerah',
  'Camat',
  'Lurah dan kepala desa',
  'Instansi vertikal',
  'FKUB',
  'FKDM',
  'FPK',
  'Kominda dan tim kewaspadaan dini',
  'Partai politik',
  'Ormas dan LSM',
  'Tokoh masyarakat',
  'Perguruan tinggi dan sekolah',
  'Media',
  'Lainnya',
] as const

export type UnsurAwal = (typeof UNSUR_AWAL)[number]

export type JabatanAwal = {
  readonly nama: string
  readonly singkatan: string | null
  readonly unsur: UnsurAwal
  readonly peringkat: Peringkat
  readonly golonganPenandatangan: GolonganPenandatangan
  readonly anggotaForkopimda: boolean
  /** Kemendagri code of the kecamatan, for a camat. */
  readonly kodeWilayah: string | null
}

type Draft = readonly [nama: string, singkatan: string | null, peringkat: Peringkat]

type Kecamatan = { readonly kode: string; readonly nama: string }

/**
 * The jabatan that a kabupaten or kota starts with, in the order inside each rank; the office edits them afterwards.
 * Members of Forkopimda: PP 12/2022 and UU 23/2014 Pasal 26 (kepala daerah, DPRD, kepolisian, TNI, kejaksaan). The
 * courts are invited by habit and are members only where the office's own SK says so.
 */
export function buildJabatanAwal(
  namaDaerah: string,
  namaKantor: string,
  kecamatan: readonly Kecamatan[],
): readonly JabatanAwal[] {
  const isKota = namaDaerah.startsWith('Kota ')
  const kepala = isKota ? 'Wali Kota' : 'Bupati'
  const daerah = isKota ? namaDaerah.slice('Kota '.length) : namaDaerah.replace(/^Kabupaten /, '')

  return [
    row('Forkopimda', [`${kepala} ${daerah}`, kepala, 'a'], { golongan: 'kepala daerah', forkopimda: true }),
    row('Forkopimda', [`Wakil ${kepala} ${daerah}`, `Wakil ${kepala}`, 'b'], { golongan: 'wakil kepala daerah' }),
    row('Forkopimda', [`Ketua DPRD ${namaDaerah}`, 'Ketua DPRD', 'd'], { forkopimda: true }),
    row('Forkopimda', [`Kepala Kepolisian Resor ${namaDaerah}`, 'Kapolres', 'f'], { forkopimda: true }),
    row('Forkopimda', [`Komandan Kodim ${namaDaerah}`, 'Dandim', 'f'], { forkopimda: true }),
    row('Forkopimda', [`Kepala Kejaksaan Negeri ${namaDaerah}`, 'Kajari', 'f'], { forkopimda: true }),
    row('Forkopimda', [`Ketua Pengadilan Negeri ${daerah}`, 'Ketua PN', 'f']),
    row('Forkopimda', [`Ketua Pengadilan Agama ${daerah}`, 'Ketua PA', 'f']),
    row('Sekda, asisten, staf ahli', [`Sekretaris Daerah ${namaDaerah}`, 'Sekda', 'f'], {
      golongan: 'sekretaris daerah',
    }),
    ...group('Sekda, asisten, staf ahli', [
      ['Asisten Pemerintahan dan Kesejahteraan Rakyat', 'Asisten I', 'j'],
      ['Asisten Perekonomian dan Pembangunan', 'Asisten II', 'j'],
      ['Asisten Administrasi Umum', 'Asisten III', 'j'],
      ['Staf Ahli Bidang Pemerintahan, Hukum, dan Politik', null, 'j'],
    ]),
    ...group('KPU', [
      [`Ketua KPU ${namaDaerah}`, 'Ketua KPU', 'j'],
      [`Anggota KPU ${namaDaerah} Divisi Teknis Penyelenggaraan`, null, 'j'],
      [`Anggota KPU ${namaDaerah} Divisi Perencanaan, Data, dan Informasi`, null, 'j'],
      [`Anggota KPU ${namaDaerah} Divisi Sosialisasi dan Partisipasi Masyarakat`, null, 'j'],
      [`Sekretaris KPU ${namaDaerah}`, null, 'l'],
    ]),
    ...group('Bawaslu', [
      [`Ketua Bawaslu ${namaDaerah}`, 'Ketua Bawaslu', 'j'],
      [`Anggota Bawaslu ${namaDaerah} Divisi Pencegahan dan Partisipasi Masyarakat`, null, 'j'],
      [`Anggota Bawaslu ${namaDaerah} Divisi Penanganan Pelanggaran`, null, 'j'],
      [`Koordinator Sekretariat Bawaslu ${namaDaerah}`, null, 'l'],
    ]),
    ...group('Perangkat daerah', [
      [`Kepala ${namaKantor} ${namaDaerah}`, 'Kepala Kesbangpol', 'j'],
      [`Kepala Satuan Polisi Pamong Praja ${namaDaerah}`, 'Kasatpol PP', 'j'],
      [`Kepala Pelaksana BPBD ${namaDaerah}`, 'Kalak BPBD', 'j'],
      [`Kepala Dinas Kependudukan dan Pencatatan Sipil ${namaDaerah}`, 'Kadisdukcapil', 'j'],
      [`Kepala Dinas Komunikasi dan Informatika ${namaDaerah}`, 'Kadiskominfo', 'j'],
      [`Kepala Dinas Kesehatan ${namaDaerah}`, 'Kadinkes', 'j'],
      [`Direktur RSUD ${namaDaerah}`, 'Direktur RSUD', 'j'],
      [`Kepala Dinas Pendidikan ${namaDaerah}`, 'Kadisdik', 'j'],
      [`Kepala Dinas Perhubungan ${namaDaerah}`, 'Kadishub', 'j'],
      [`Kepala BKPSDM ${namaDaerah}`, 'Kepala BKPSDM', 'j'],
      [`Inspektur ${namaDaerah}`, 'Inspektur', 'j'],
      [`Kepala BPKAD ${namaDaerah}`, 'Kepala BPKAD', 'j'],
      ...(isKota ? [] : [[`Kepala Dinas Pemberdayaan Masyarakat dan Desa ${namaDaerah}`, 'Kadis PMD', 'j'] as const]),
      ['Kepala Bagian Pemerintahan', 'Kabag Pemerintahan', 'l'],
      ['Kepala Bagian Hukum', 'Kabag Hukum', 'l'],
      [`Sekretaris ${namaKantor}`, null, 'l'],
      ['Kepala Bidang Politik Dalam Negeri', 'Kabid Poldagri', 'l'],
    ]),
    ...kecamatan.map(({ kode, nama }) => ({ ...row('Camat', [`Camat ${nama}`, null, 'l']), kodeWilayah: kode })),
    ...group('Instansi vertikal', [
      [`Kepala Kantor Kementerian Agama ${namaDaerah}`, 'Kakankemenag', 'k'],
      [`Kepala BPS ${namaDaerah}`, 'Kepala BPS', 'k'],
      [`Kepala BNN ${namaDaerah}`, 'Kepala BNN', 'k'],
    ]),
    row('FKUB', [`Ketua FKUB ${namaDaerah}`, 'Ketua FKUB', 'i']),
    row('FKDM', [`Ketua FKDM ${namaDaerah}`, 'Ketua FKDM', 'i']),
    row('FPK', [`Ketua FPK ${namaDaerah}`, 'Ketua FPK', 'i']),
  ]
}

function group(unsur: UnsurAwal, drafts: readonly Draft[]): readonly JabatanAwal[] {
  return drafts.map((draft) => row(unsur, draft))
}

function row(
  unsur: UnsurAwal,
  [nama, singkatan, peringkat]: Draft,
  { golongan, forkopimda }: { readonly golongan?: GolonganPenandatangan; readonly forkopimda?: boolean } = {},
): JabatanAwal {
  return {
    nama,
    singkatan,
    unsur,
    peringkat,
    golonganPenandatangan: golongan ?? 'lainnya',
    anggotaForkopimda: forkopimda ?? false,
    kodeWilayah: null,
  }
}
