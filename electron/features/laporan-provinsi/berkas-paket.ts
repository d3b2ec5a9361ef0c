/**
 * A report inside its own workbook, for a program: lines of text for one column of a sheet. Four lines of head (what to
 * leave alone, the mark, the version of the format, the hash), then the report as JSON in base64, cut into cells. Base64
 * has no sign that Excel escapes, trims or takes for a number.
 */
import { formatSel as formatSelLembar, type Lembar } from '@shared/features/impor/lembar.rules'
import { type IsiBagian, type Paket, paketSchema } from '@shared/features/laporan-provinsi/paket.schema'

export const NAMA_LEMBAR_DATA = 'Data Simpul'
const TANDA = 'simpul-laporan-provinsi'
/** Grows when a reader of today would misread the file. */
export const FORMAT_PAKET = 1
const HEAD_LINES = 4
/** Below the 32,767 characters of a cell. */
const CELL_LENGTH = 30_000

/** @param hash SHA-256 of the JSON text, in hexadecimal */
export function listBarisData(json: string, hash: string): readonly string[] {
  const base64 = toBase64(json)
  const cells = Array.from({ length: Math.ceil(base64.length / CELL_LENGTH) }, (_, at) =>
    base64.slice(at * CELL_LENGTH, (at + 1) * CELL_LENGTH),
  )
  return [
    'Lembar ini dibaca oleh program. Jangan diubah; hapus bila tidak diperlukan.',
    TANDA,
    `format ${FORMAT_PAKET}`,
    `sha256 ${hash}`,
    ...cells,
  ]
}

export type HasilBacaPaket =
  | { readonly ok: true; readonly paket: Paket }
  | { readonly ok: false; readonly pesan: string }

/**
 * Reads the lines back.
 *
 * @param hash computes the SHA-256 of a text, in hexadecimal
 */
export function parseBarisData(baris: readonly string[], hash: (text: string) => string): HasilBacaPaket {
  const [, tanda, format = '', sidik = ''] = baris
  if (tanda !== TANDA)
    return tolak('Berkas ini bukan laporan yang disusun Simpul. Pilih berkas Excel laporan ke provinsi.')
  const versi = /^format (\d{1,6})$/.exec(format)?.[1]
  if (versi === undefined) return tolak(RUSAK)
  if (Number(versi) > FORMAT_PAKET) {
    return tolak('Berkas ini dibuat oleh Simpul versi yang lebih baru. Perbarui Simpul untuk membacanya.')
  }
  const json = fromBase64(baris.slice(HEAD_LINES).join(''))
  if (json === null || sidik !== `sha256 ${hash(json)}`) return tolak(RUSAK)
  const parsed = paketSchema.safeParse(parseJson(json))
  return parsed.success ? { ok: true, paket: parsed.data } : tolak(RUSAK)
}

const RUSAK = 'Lembar Data Simpul di berkas ini sudah diubah atau rusak. Minta berkas aslinya dari kantor pengirim.'

function tolak(pesan: string): HasilBacaPaket {
  return { ok: false, pesan }
}

/** Null where the bytes are no text. */
function fromBase64(base64: string): string | null {
  const json = Buffer.from(base64, 'base64').toString('utf8')
  return toBase64(json) === base64 ? json : null
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** First row of data on a sheet, as Excel counts. */
const FIRST_ROW = 8

/**
 * Does the sheet that people see still say what the report says? Sorting and filtering change nothing. Only figures and
 * texts of the table are compared, not the totals, which are formulas.
 */
export function isLembarSama({ tabel, naskah }: IsiBagian, lembar: Lembar): boolean {
  const lines = naskah.split('\n').filter((line) => line.trim() !== '')
  const expected =
    tabel === null
      ? lines.map((line) => JSON.stringify([toKunci(line, 'teks')]))
      : tabel.baris.map((row) => JSON.stringify(row.map((nilai, at) => toKunci(nilai, tabel.kolom[at]?.jenis))))
  const width = tabel === null ? 1 : tabel.kolom.length
  const found = lembar.baris
    .filter(({ nomor }) => nomor >= FIRST_ROW && nomor < FIRST_ROW + expected.length)
    .map(({ sel }) =>
      JSON.stringify(
        Array.from({ length: width }, (_, at) => {
          const nilai = sel[at + 1] ?? null
          if (typeof nilai === 'object' && nilai !== null) {
            if (nilai.jenis === 'tanggal') return nilai.tanggal
            if (nilai.jenis === 'persen') return Math.round(nilai.angka * 10_000)
          }
          return typeof nilai === 'number' ? nilai : nilai === null ? null : formatSelLembar(nilai).replace(/\s+/g, '')
        }),
      ),
    )
  return JSON.stringify(expected.toSorted()) === JSON.stringify(found.toSorted())
}

function toKunci(nilai: string | number | null, jenis: string | undefined): string | number | null {
  if (typeof nilai !== 'string') return nilai
  if (jenis === 'tanggal') return nilai
  const text = nilai.replace(/\s+/g, '')
  return text === '' ? null : text
}
