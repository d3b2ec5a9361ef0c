import type { TempelRow } from '@shared/features/referensi/referensi.schema'

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

/** Finds what each column means: by its head row when there is one, else by the usual order and what the cells look like. */
export function readBlok(pasted: readonly (readonly string[])[]): BlokTempel {
  const semua = pasted
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
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
