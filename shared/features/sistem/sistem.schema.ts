import { z } from 'zod'

/** Which way into the core this is: the product, the browser window, or the command line. */
export const hostKindSchema = z.enum(['electron', 'peramban', 'perintah'])
export type HostKind = z.infer<typeof hostKindSchema>

/** `utama` holds the office's own data; `latihan` is a fictional kabupaten in its own folder. */
export const ruangSchema = z.enum(['utama', 'latihan'])
export type Ruang = z.infer<typeof ruangSchema>

/** Commands of the menu that the page carries out, in the order of the menu. */
export const perintahMenuSchema = z.enum([
  'rapatBaru',
  'simpan',
  'simpanPdf',
  'simpanExcel',
  'cetak',
  'pengaturan',
  'urungkan',
  'ulangi',
  'cari',
  'palet',
  'beranda',
  'daftarRapat',
  'tindakLanjut',
  'jabatan',
  'muatUlangData',
  'kembali',
  'riwayat',
  'kotakSampah',
  'rekap',
  'panduan',
  'pintasan',
  'tentang',
])
export type PerintahMenu = z.infer<typeof perintahMenuSchema>

/**
 * What the host tells a window. `siap` comes first; `akanTutup` asks the page to save and answer `siapTutup`; after
 * `ruangPindah` the page must load again, because everything it shows belongs to the other ruang.
 */
export const peristiwaSistemSchema = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('siap') }),
  z.object({ jenis: z.literal('perintah'), perintah: perintahMenuSchema }),
  z.object({ jenis: z.literal('akanTutup') }),
  z.object({ jenis: z.literal('ruangPindah') }),
])
export type PeristiwaSistem = z.infer<typeof peristiwaSistemSchema>

export const infoSistemSchema = z.object({
  host: hostKindSchema,
  versi: z.string(),
  ruang: ruangSchema,
  peringatan: z.array(z.string()).readonly(),
  /** The host's present moment, ISO 8601 in UTC: the page asks this clock, not its own. */
  kini: z.string(),
  /** IANA name of the PC's zone; the office's own zone stands in pengaturan. */
  zonaPerangkat: z.string(),
})
export type InfoSistem = z.infer<typeof infoSistemSchema>

/** 30 MB: the most that one file may weigh on its way between page and host. */
export const BATAS_BERKAS = 30 * 1024 * 1024

export const simpanBerkasSchema = z.object({
  berkas: z.file().max(BATAS_BERKAS),
  nama: z.string().trim().min(1).max(200),
})

export const hasilSimpanBerkasSchema = z.discriminatedUnion('tersimpan', [
  z.object({ tersimpan: z.literal(true), kunci: z.string(), nama: z.string() }),
  z.object({ tersimpan: z.literal(false) }),
])

export const kunciBerkasSchema = z.object({ kunci: z.string().min(1).max(100) })

/** An error of the page, cut down to what can hold no typed text: kind, route pattern, code positions. */
export const galatHalamanSchema = z.object({
  nama: z.string().regex(/^[A-Za-z]{1,60}$/),
  tempat: z.string().regex(/^[A-Za-z0-9/$._-]{0,120}$/),
  jejak: z.array(z.string().regex(/^[A-Za-z0-9_.$<>-]{1,80}(:\d{1,7}){0,2}$/)).max(20),
})
