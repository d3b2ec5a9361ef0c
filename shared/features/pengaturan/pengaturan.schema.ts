import { parsePolaNomor } from '@shared/lib/pola-nomor'
import { barisSchema, idSchema, jamSchema, namaSchema, zonaSchema } from '@shared/lib/skema'
import { canonicalNama } from '@shared/lib/teks'
import { z } from 'zod'

/** The office itself. `kodeWilayah` is the Kemendagri code of its kabupaten or kota, such as `32.71`. */
export const kantorSchema = z.object({
  kodeWilayah: z.string().regex(/^\d{2}\.\d{2}$/, { error: 'Pilih kabupaten atau kota dari daftar.' }),
  namaDaerah: namaSchema,
  namaKantor: namaSchema,
  singkatan: namaSchema,
  zona: zonaSchema,
  /** Place in front of a date, such as `Cikarang`. */
  kota: namaSchema,
})
export type Kantor = z.infer<typeof kantorSchema>

/** Letterhead of the office. Sizes are second-hand rules, so each is a setting. */
export const kopSchema = z.object({
  baris1: namaSchema,
  baris2: namaSchema,
  alamat: z.array(z.string().trim().max(200)).max(4),
  logoId: idSchema.nullable(),
  tinggiLogoMm: z.number().min(15).max(35),
  garis: z.enum(['tunggal', 'ganda']),
})
export type Kop = z.infer<typeof kopSchema>

export const jenisKertasSchema = z.enum(['A4', 'F4', 'F4-210', 'Legal'])
export type JenisKertas = z.infer<typeof jenisKertasSchema>

const tepiSchema = z.number().min(5).max(60)

/** Paper and body type. Margins in mm. */
export const kertasSchema = z.object({
  jenis: jenisKertasSchema,
  tepi: z.object({ atas: tepiSchema, kanan: tepiSchema, bawah: tepiSchema, kiri: tepiSchema }),
  huruf: z.enum(['Arimo', 'Tinos']),
  ukuranHuruf: z.union([z.literal(11), z.literal(12)]),
})
export type Kertas = z.infer<typeof kertasSchema>

export const tandaTanganSchema = z.object({
  jabatanKapital: z.boolean(),
  namaGaya: z.enum(['tebal', 'tebal bergaris bawah', 'kapital tebal']),
  awalanNip: z.enum(['NIP ', 'NIP. ']),
  ruangMm: z.number().min(25).max(30),
  sekdaTampilNip: z.boolean(),
})
export type TandaTangan = z.infer<typeof tandaTanganSchema>

export const bagianNotulaSchema = z.enum(['pembukaan', 'pembahasan', 'keputusan', 'tindak lanjut', 'penutup'])
export type BagianNotula = z.infer<typeof bagianNotulaSchema>

export const notulaPengaturanSchema = z.object({
  format: z.enum(['2023', 'lama']),
  barisTempat: z.boolean(),
  blokNotulis: z.boolean(),
  /** Name of part 3 in the old form. */
  judulPeraturan: z.enum(['Peraturan', 'Keputusan']),
  bagian: z.array(z.object({ bagian: bagianNotulaSchema, judul: namaSchema, tampil: z.boolean() })).length(5),
})
export type NotulaPengaturan = z.infer<typeof notulaPengaturanSchema>

export const kolomDaftarHadirSchema = z.enum([
  'nama',
  'jabatan',
  'jenis kelamin',
  'nomor hp',
  'golongan',
  'tanda tangan',
])
export type KolomDaftarHadir = z.infer<typeof kolomDaftarHadirSchema>

export const daftarHadirPengaturanSchema = z.object({
  kolom: z.array(kolomDaftarHadirSchema).min(2),
  zigzag: z.boolean(),
  barisKosong: z.number().int().min(0).max(60),
  penuhiHalaman: z.boolean(),
})
export type DaftarHadirPengaturan = z.infer<typeof daftarHadirPengaturanSchema>

export const sapaanSchema = z.enum(['Saudara', 'Bapak/Ibu'])
export type Sapaan = z.infer<typeof sapaanSchema>

/** Letterhead of the kepala daerah: emblem in the middle, one line below it. */
export const kopKepalaDaerahSchema = kopSchema.pick({ baris1: true, logoId: true, tinggiLogoMm: true, garis: true })
export type KopKepalaDaerah = z.infer<typeof kopKepalaDaerahSchema>

export const klasifikasiSchema = z.object({ kode: namaSchema, nama: namaSchema })

/** Letters: how numbers are written, who is named, and the two letterheads that are not the office's own. */
export const suratPengaturanSchema = z.object({
  pola: namaSchema.superRefine((pola, context) => {
    const parsed = parsePolaNomor(pola)
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.pesan })
  }),
  /** Names the office in a number; empty means its short name. */
  unit: barisSchema,
  /** The same where the Sekretariat Daerah or the kepala daerah writes. */
  unitSekretariat: namaSchema,
  klasifikasi: z.array(klasifikasiSchema).min(1).max(200),
  sapaan: sapaanSchema,
  /** The annex with the addressees is signed as well. */
  lampiranBertandaTangan: z.boolean(),
  /** Writes `a.n. Pj. WALI KOTA` while a Pj. holds the office. */
  atasNamaDenganPj: z.boolean(),
  konfirmasiUnit: barisSchema,
  konfirmasiTelepon: barisSchema,
  /** Empty means: drafted from the letterhead of the office. */
  kopSekretariat: kopSchema.nullable(),
  kopKepalaDaerah: kopKepalaDaerahSchema.nullable(),
})
export type SuratPengaturan = z.infer<typeof suratPengaturanSchema>

const bidangSrikandiSchema = z
  .string()
  .trim()
  .max(60)
  .refine((bidang) => bidang === '' || /^\$\{[\w.-]+\}$/.test(bidang), {
    error: 'Tulis tanda dolar, lalu nama isian dalam kurung kurawal tanpa spasi.',
  })

/**
 * Fields that SRIKANDI fills in a letter for Word. Their names are known second-hand, so each is a setting; an empty one
 * leaves what Simpul prints.
 */
export const srikandiPengaturanSchema = z.object({
  /** Letters for Word carry the fields unless chosen otherwise. */
  aktif: z.boolean(),
  nomor: bidangSrikandiSchema,
  tanggal: bidangSrikandiSchema,
  tandaTangan: bidangSrikandiSchema,
  nama: bidangSrikandiSchema,
  nip: bidangSrikandiSchema,
})
export type SrikandiPengaturan = z.infer<typeof srikandiPengaturanSchema>

export const tampilanSchema = z.object({
  kontrasTinggi: z.boolean(),
})
export type Tampilan = z.infer<typeof tampilanSchema>

/** Abbreviations that the sidang periksa knows: those that need no explanation, and what others stand for. */
export const singkatanPengaturanSchema = z.object({
  dikenal: z.array(namaSchema).max(500),
  kepanjangan: z.array(z.object({ singkatan: namaSchema, kepanjangan: namaSchema })).max(500),
})
export type SingkatanPengaturan = z.infer<typeof singkatanPengaturanSchema>

/** A sentence of the office, put into a notula by its short code. */
export const kalimatSiapSchema = z.object({
  kode: z.string().regex(/^[a-z0-9]{2,16}$/, { error: 'Kode terdiri atas 2 sampai 16 huruf kecil atau angka.' }),
  isi: z
    .string()
    .transform(canonicalNama)
    .pipe(
      z.string().min(1, { error: 'Belum diisi.' }).max(500, { error: 'Terlalu panjang: paling banyak 500 karakter.' }),
    ),
})
export type KalimatSiap = z.infer<typeof kalimatSiapSchema>

/** When the province wants its reports; no national rule says so, so each is a setting. */
export const jadwalLaporanSchema = z.object({
  jenis: z.enum(['harian', 'mingguan', 'bulanan']),
  aktif: z.boolean(),
  /** Days after the last day of the period. */
  hari: z.number().int().min(0).max(31),
  jam: jamSchema,
})
export type JadwalLaporan = z.infer<typeof jadwalLaporanSchema>

export const laporanProvinsiPengaturanSchema = z.object({
  /** Behind `Yth.`; empty names the same office of the province. */
  penerima: barisSchema,
  tempat: barisSchema,
  jadwal: z.array(jadwalLaporanSchema).length(3),
  /** The province's own workbook, a lampiran; missing while there is none. */
  templatId: idSchema.nullable().default(null),
})
export type LaporanProvinsiPengaturan = z.infer<typeof laporanProvinsiPengaturanSchema>

/** All settings of an office, one record per section. `kantor` and `kop` are missing until the first start is done. */
export const pengaturanSchema = z.object({
  kantor: kantorSchema.nullable(),
  kop: kopSchema.nullable(),
  kertas: kertasSchema,
  tandaTangan: tandaTanganSchema,
  notula: notulaPengaturanSchema,
  daftarHadir: daftarHadirPengaturanSchema,
  surat: suratPengaturanSchema,
  srikandi: srikandiPengaturanSchema,
  tampilan: tampilanSchema,
  /** Kinds of rapat that the office offers; a rapat may carry another word. */
  jenisRapat: z.array(namaSchema).max(40),
  singkatan: singkatanPengaturanSchema,
  kalimat: z.array(kalimatSiapSchema).max(200),
  laporanProvinsi: laporanProvinsiPengaturanSchema,
  /** The jabatan that signs papers of the office itself (daftar hadir), usually its head. */
  kepalaKantorId: idSchema.nullable(),
})
export type Pengaturan = z.infer<typeof pengaturanSchema>
export type BagianPengaturan = keyof Pengaturan

export const pengaturanUpdateSchema = pengaturanSchema.partial()

/** What the first start asks in its three steps. */
export const setupSchema = z.object({
  kantor: kantorSchema,
  kop: kopSchema,
  kertas: kertasSchema,
  kepala: z
    .object({
      gelarDepan: barisSchema,
      nama: namaSchema,
      gelarBelakang: barisSchema,
      nip: barisSchema,
      pangkat: barisSchema,
      jenis: z.enum(['definitif', 'Plt.', 'Plh.', 'Pj.', 'Pjs.']),
    })
    .nullable(),
})
export type Setup = z.infer<typeof setupSchema>
