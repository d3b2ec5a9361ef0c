/** Why a file is not read. The first group names what it is, the second what is wrong with it. */
export type KodeTolak =
  | 'xls'
  | 'xlsb'
  | 'makro'
  | 'sandi'
  | 'ods'
  | 'html'
  | 'xml'
  | 'csv'
  | 'bukan buku kerja'
  | 'terlalu besar'
  | 'berbahaya'
  | 'terlalu lama'
  | 'tanpa lembar'

export type BerkasDitolak = { readonly kode: KodeTolak; readonly pesan: string }

/** One sentence for each kind of file that offices send and Simpul does not read: what it is, and what to do. */
export const PESAN_JENIS_BERKAS = {
  xls: 'Berkas Excel 97-2003 (.xls). Buka lalu Simpan Sebagai .xlsx.',
  xlsb: 'Berkas Excel biner (.xlsb). Simpan Sebagai .xlsx lalu impor lagi.',
  makro: 'Berkas ini berisi makro. Simpan Sebagai Buku Kerja Excel (.xlsx) lalu impor lagi.',
  sandi: 'Berkas ini dikunci kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu impor lagi.',
  ods: 'Berkas LibreOffice (.ods). Simpan Sebagai Excel 2007-365 (.xlsx) lalu impor lagi.',
  html: 'Ini halaman web yang diberi nama .xls. Buka di Excel lalu Simpan Sebagai .xlsx.',
  xml: 'Berkas Excel 2003 bentuk XML. Buka di Excel lalu Simpan Sebagai .xlsx.',
  csv: 'Berkas teks (.csv). Buka di Excel, periksa angkanya, Simpan Sebagai Buku Kerja Excel (.xlsx), lalu impor lagi.',
  'bukan buku kerja': 'Berkas ini bukan buku kerja Excel, atau rusak. Minta pengirim menyimpan ulang.',
} as const satisfies Partial<Record<KodeTolak, string>>

export type JenisBukanXlsx = keyof typeof PESAN_JENIS_BERKAS
