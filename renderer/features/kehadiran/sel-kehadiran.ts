import type { CatatKehadiran, StatusKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import { formatJam, parseJam } from '@shared/lib/tanggal'
import type { CellChange, CellValue, ParsedCell } from '../../ui/grid/grid-types'
import { isUndangan } from './cari-undangan'
import { STATUS_KEHADIRAN } from './status-kehadiran'
import type { BarisKehadiran } from './tampilkan-tertunda'

type StatusCatatan = CatatKehadiran['status']

const STATUS_LIST: readonly StatusCatatan[] = ['hadir', 'diwakili', 'izin', 'tidak hadir', 'belum']
const STATUS_BY_HURUF: Readonly<Record<string, StatusCatatan>> = {
  h: 'hadir',
  w: 'diwakili',
  i: 'izin',
  t: 'tidak hadir',
  b: 'belum',
}

/** Words that the status cell offers and understands. */
export const KATA_STATUS = STATUS_LIST.map((status) => STATUS_KEHADIRAN[status].kata)

export function getRowId(row: BarisKehadiran): string {
  return row.undanganId ?? row.kehadiranId ?? `tamu ${row.nama}`
}

/** `h`, `Hadir`, `w`, `tidak hadir`: what may be typed or pasted into the status cell. */
export function parseSelStatus(text: string): ParsedCell {
  const kata = text.trim().toLowerCase()
  if (kata === '') return { ok: true, nilai: 'belum' }
  const status = STATUS_BY_HURUF[kata] ?? STATUS_LIST.find((satu) => satu.startsWith(kata))
  if (status !== undefined) return { ok: true, nilai: status }
  return { ok: false, pesan: 'Tulis h hadir, w diwakili, i izin, t tidak hadir, atau b belum.' }
}

export function parseSelPukul(text: string): ParsedCell {
  return text.trim() === '' ? { ok: true, nilai: null } : parseJam(text)
}

/** What stands in the column "Diwakili oleh, keterangan". */
export function formatKeterangan({ status, nama, jabatan, jabatanWakil, keterangan }: BarisKehadiran): string {
  const bagian = status === 'tamu' ? [jabatan, keterangan] : [nama, jabatanWakil, keterangan]
  return bagian.filter((satu) => satu !== null && satu !== '').join(', ')
}

export function formatPukul({ pukul }: Pick<BarisKehadiran, 'pukul'>): string {
  return pukul === null ? '' : formatJam(pukul)
}

/**
 * Turns changed cells into records, one per row. A note on a row that is diwakili names the representative; on any
 * other row it is a keterangan. Cells of tamu are left to their own form.
 */
export function toCatatanList(
  rows: readonly BarisKehadiran[],
  cells: readonly CellChange[],
): readonly CatatKehadiran[] {
  const byId = new Map(rows.map((row) => [getRowId(row), row]))
  return [...Map.groupBy(cells, ({ rowId }) => rowId)].flatMap(([rowId, milikBaris]) => {
    const row = byId.get(rowId)
    if (row === undefined || !isUndangan(row)) return []
    const get = (columnId: string) => milikBaris.find((cell) => cell.columnId === columnId)?.value
    const status = toStatus(get('status')) ?? toStatus(row.status) ?? 'belum'
    const lama = status === row.status ? row : { nama: null, jabatanWakil: null, keterangan: null }
    const catatan = get('keterangan')
    const wakil = status === 'diwakili' && catatan !== undefined ? { nama: null, jabatanWakil: toText(catatan) } : lama
    const keterangan = status !== 'diwakili' && catatan !== undefined ? toText(catatan) : lama.keterangan
    const pukul = get('pukul')
    return [
      {
        undanganId: row.undanganId,
        status,
        ...(status === 'diwakili' ? { nama: wakil.nama, jabatanWakil: wakil.jabatanWakil } : {}),
        keterangan,
        ...(pukul === undefined ? keepPukul(row.pukul, status === row.status) : { pukul: toText(pukul) }),
      },
    ]
  })
}

/** Without `pukul` the core writes the time now; a row that only changes its note keeps the time it has. */
function keepPukul(pukul: string | null, isStatusSama: boolean) {
  return isStatusSama ? { pukul } : {}
}

function toStatus(value: CellValue | StatusKehadiran | undefined): StatusCatatan | undefined {
  return STATUS_LIST.find((status) => status === value)
}

function toText(value: CellValue): string | null {
  return value === null || value === '' ? null : String(value)
}
