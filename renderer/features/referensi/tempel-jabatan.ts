import { normalizeJabatan, parseNamaBergelar } from '@shared/features/referensi/referensi.rules'
import type { JabatanRow, TempelRow } from '@shared/features/referensi/referensi.schema'
import { canonicalDigit } from '@shared/lib/teks'

export type KolomTempel = keyof TempelRow

/** Fields of a pasted row in the order that is assumed when the block brings no head row. */
export const KOLOM_TEMPEL: readonly { readonly id: KolomTempel; readonly label: string }[] = [
  { id: 'jabatan', label: 'Jabatan' },
  { id: 'gelarDepan', label: 'Gelar depan' },
  { id: 'nama', label: 'Nama' },
  { id: 'gelarBelakang', label: 'Gelar belakang' },
  { id: 'nip', label: 'NIP' },
  { id: 'pangkat', label: 'Pangkat' },
  { id: 'telepon', label: 'Telepon' },
  { id: 'unsur', label: 'Unsur' },
]

/** What offices write above such columns, without blanks, dots and case. */
const KEPALA_KOLOM: Readonly<Record<string, KolomTempel>> = {
  jabatan: 'jabatan',
  namajabatan: 'jabatan',
  undangan: 'jabatan',
  unsur: 'unsur',
  kelompok: 'unsur',
  nama: 'nama',
  namalengkap: 'nama',
  namapejabat: 'nama',
  pejabat: 'nama',
  gelardepan: 'gelarDepan',
  gelarbelakang: 'gelarBelakang',
  nip: 'nip',
  nipnrp: 'nip',
  nrp: 'nip',
  pangkat: 'pangkat',
  pangkatgolongan: 'pangkat',
  pangkatgol: 'pangkat',
  golongan: 'pangkat',
  telepon: 'telepon',
  telp: 'telepon',
  hp: 'telepon',
  nohp: 'telepon',
  nomorhp: 'telepon',
  wa: 'telepon',
}

export type BlokTempel = {
  /** Meaning of each pasted column; null is left out. */
  readonly kolom: readonly (KolomTempel | null)[]
  readonly rows: readonly (readonly string[])[]
  /** Was the first pasted row a head row? */
  readonly adaKepala: boolean
}

/** Text as Excel copies it: rows by line, cells by tab, cells with line breaks or tabs in double quotes. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let dikutip = false
  const isi = text.replace(/\r\n?/g, '\n')
  for (let index = 0; index < isi.length; index += 1) {
    const huruf = isi[index] ?? ''
    if (dikutip) {
      if (huruf !== '"') cell += huruf
      else if (isi[index + 1] === '"') {
        cell += '"'
        index += 1
      } else dikutip = false
    } else if (huruf === '"' && cell === '') dikutip = true
    else if (huruf === '\t' || huruf === '\n') {
      row.push(cell.replace(/\s+/g, ' ').trim())
      cell = ''
      if (huruf === '\n') {
        rows.push(row)
        row = []
      }
    } else cell += huruf
  }
  rows.push([...row, cell.replace(/\s+/g, ' ').trim()])
  return rows.filter((cells) => cells.some((isiSel) => isiSel !== ''))
}

export type StatusTempel = 'baru' | 'berubah' | 'sama'

/** How a pasted row stands to the office's list; the core has the last word when it is saved. */
export function findStatusTempel(row: TempelRow, jabatanList: readonly JabatanRow[]): StatusTempel {
  const key = normalizeJabatan(row.jabatan)
  const twin = jabatanList.find(({ nama }) => normalizeJabatan(nama) === key)
  if (twin === undefined) return 'baru'
  if (row.nama === undefined) return 'sama'
  const { pejabat } = twin
  if (pejabat === null) return 'berubah'
  const nama = parseNamaBergelar(row.nama)
  const given: readonly (readonly [string | null | undefined, string | null])[] = [
    [row.gelarDepan ?? nama.gelarDepan, pejabat.gelarDepan],
    [nama.nama, pejabat.nama],
    [row.gelarBelakang ?? nama.gelarBelakang, pejabat.gelarBelakang],
    [row.nip === undefined ? undefined : canonicalDigit(row.nip), pejabat.nip],
    [row.pangkat, pejabat.pangkat],
    [row.telepon, pejabat.telepon],
  ]
  const isSame = given.every(([pasted, stored]) => pasted === undefined || pasted === null || pasted === stored)
  return isSame ? 'sama' : 'berubah'
}

/** Finds what each column means: by its head row when there is one, else by the usual order and what the cells look like. */
export function readBlok(semua: readonly (readonly string[])[]): BlokTempel {
  const pertama = semua[0] ?? []
  const lebar = Math.max(0, ...semua.map((cells) => cells.length))
  const dariKepala = pertama.map((cell) => findKolom(cell))
  const adaKepala = dariKepala.includes('jabatan')
  if (adaKepala) {
    return { kolom: pad(dariKepala, lebar), rows: semua.slice(1), adaKepala }
  }
  return { kolom: guessKolom(semua, lebar), rows: semua, adaKepala }
}

/** Rows for the core: only the columns that mean something; rows without jabatan stay, so that the core can name them. */
export function toTempelRows({ kolom, rows }: Pick<BlokTempel, 'kolom' | 'rows'>): TempelRow[] {
  return rows.map((cells) => {
    const isi: Partial<Record<KolomTempel, string>> = {}
    kolom.forEach((id, index) => {
      const cell = cells[index] ?? ''
      if (id !== null && cell !== '') isi[id] = cell
    })
    return { ...isi, jabatan: isi.jabatan ?? '' }
  })
}

function findKolom(cell: string): KolomTempel | null {
  const kunci = cell.toLowerCase().replace(/[^a-z]/g, '')
  return Object.hasOwn(KEPALA_KOLOM, kunci) ? (KEPALA_KOLOM[kunci] ?? null) : null
}

/**
 * Without a head row: a leading column of row numbers is skipped, long figures are NIP or phone, and the words left
 * are taken as jabatan, then the whole name with its titles, then pangkat, then unsur.
 */
function guessKolom(rows: readonly (readonly string[])[], lebar: number): readonly (KolomTempel | null)[] {
  const sisa: KolomTempel[] = ['jabatan', 'nama', 'pangkat', 'unsur']
  return Array.from({ length: lebar }, (_, index) => {
    const isi = rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== '')
    if (isi.length === 0) return null
    if (isEvery(isi, /^\d{1,4}\.?$/)) return null
    if (isEvery(isi, /^\d[\d\s.]{15,}$/)) return 'nip'
    if (isEvery(isi, /^\+?[\d\s-]{8,15}$/)) return 'telepon'
    return sisa.shift() ?? null
  })
}

function isEvery(isi: readonly string[], pola: RegExp): boolean {
  return isi.every((cell) => pola.test(cell))
}

function pad(kolom: readonly (KolomTempel | null)[], lebar: number): readonly (KolomTempel | null)[] {
  return [...kolom, ...Array.from({ length: Math.max(0, lebar - kolom.length) }, () => null)]
}
