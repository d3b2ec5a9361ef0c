import type { RapatInput, RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { formatSuratUndangan, formatWaktu } from '../waktu-rapat'

/** One line of facts; `waktu` and `surat` hold two fields each. */
export type FactId =
  | 'nama'
  | 'tanggal'
  | 'waktu'
  | 'tempat'
  | 'surat'
  | 'dasar'
  | 'pimpinanId'
  | 'sekretarisId'
  | 'pencatatId'
  | 'penandaTanganId'
  | 'jenis'
  | 'seri'
  | 'tujuan'

export type Fact = {
  readonly id: FactId
  readonly label: string
  /** As read; null while it is not filled in. */
  readonly text: string | null
  /** What stands there while it is empty: what the paper will do without it. */
  readonly emptyText: string
}

/** The facts of a rapat in the order of the paper, for two columns. `findJabatan` names a jabatan by its id. */
export function buildFacts(
  rapat: RapatLengkap,
  findJabatan: (id: string) => string | undefined,
): { readonly left: readonly Fact[]; readonly right: readonly Fact[] } {
  const nameOf = (id: string | null) => (id === null ? null : (findJabatan(id) ?? null))
  return {
    left: [
      {
        id: 'tanggal',
        label: 'Hari, tanggal',
        text: rapat.tanggal === null ? null : formatTanggalPanjang(rapat.tanggal),
        emptyText: 'Belum ada',
      },
      { id: 'waktu', label: 'Waktu', text: formatWaktu(rapat), emptyText: 'Belum ada' },
      { id: 'tempat', label: 'Tempat', text: rapat.tempat, emptyText: 'Belum ada' },
      {
        id: 'surat',
        label: 'Surat undangan',
        text: formatSuratUndangan(rapat.nomorUndangan, rapat.tanggalUndangan),
        emptyText: 'Nomor belum ada',
      },
      { id: 'dasar', label: 'Dasar', text: rapat.dasar, emptyText: 'Tidak dicetak' },
      { id: 'tujuan', label: 'Tujuan', text: rapat.tujuan, emptyText: 'Tidak dicetak' },
    ],
    right: [
      { id: 'pimpinanId', label: 'Pimpinan', text: nameOf(rapat.pimpinanId), emptyText: 'Belum dipilih' },
      { id: 'sekretarisId', label: 'Sekretaris', text: nameOf(rapat.sekretarisId), emptyText: 'Belum dipilih' },
      { id: 'pencatatId', label: 'Pencatat', text: nameOf(rapat.pencatatId), emptyText: 'Belum dipilih' },
      {
        id: 'penandaTanganId',
        label: 'Penanda tangan',
        text: nameOf(rapat.penandaTanganId),
        emptyText: 'Pimpinan rapat',
      },
      { id: 'jenis', label: 'Jenis', text: rapat.jenis, emptyText: '' },
      {
        id: 'seri',
        label: 'Seri',
        text: rapat.seri === null ? null : `${rapat.seri.nama}, ke-${rapat.seri.ke}`,
        emptyText: 'Tidak dalam seri',
      },
      { id: 'nama', label: 'Nama rapat', text: rapat.nama, emptyText: '' },
    ],
  }
}

const FACT_IDS: readonly FactId[] = [
  'nama',
  'tanggal',
  'waktu',
  'tempat',
  'surat',
  'dasar',
  'pimpinanId',
  'sekretarisId',
  'pencatatId',
  'penandaTanganId',
  'jenis',
  'seri',
  'tujuan',
]

/** The fact of that name, as it stands in an address or on an element. */
export function findFactId(text: string | undefined): FactId | null {
  return FACT_IDS.find((id) => id === text) ?? null
}

export type FactChange = Partial<RapatInput>
