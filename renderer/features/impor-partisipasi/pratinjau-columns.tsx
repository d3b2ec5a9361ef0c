import type { BarisPratinjau, HasilBaris, SelPratinjau } from '@shared/features/impor/pratinjau.schema'
import type { Pasangan } from '@shared/features/impor/susunan.schema'
import { listSasaran } from '@shared/features/impor-partisipasi/sasaran.rules'
import { KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { formatAngka, parseAngka } from '@shared/lib/angka'
import type { GridColumn } from '../../ui/grid/grid-types'
import type { GlifName } from '../../ui/status/glif'
import { StatusWord } from '../../ui/status/status-word'
import classes from './impor.module.css'

type Column = GridColumn<BarisPratinjau>

const MAKS = 999_999_999

export const HASIL: Readonly<Record<HasilBaris, { readonly glif: GlifName; readonly kata: string }>> = {
  salah: { glif: 'salah', kata: 'Salah' },
  baru: { glif: 'plus', kata: 'Baru' },
  berubah: { glif: 'ubah', kata: 'Berubah' },
  sama: { glif: 'sama', kata: 'Sama' },
  lewat: { glif: 'silang', kata: 'Dilewati' },
}

/** The columns of the preview: what the file has, what it became, and why a row is wrong. */
export function buildPratinjauColumns(
  { kategori, tingkatData }: PemilihanRow,
  pasangan: readonly Pasangan[],
  showsLama: boolean,
): readonly Column[] {
  return [
    { id: 'nomor', header: 'Baris', kind: 'number', value: ({ nomor }) => nomor, width: 62, frozen: true },
    {
      id: 'hasil',
      header: 'Hasil',
      kind: 'status',
      value: ({ hasil }) => HASIL[hasil].kata,
      cell: ({ hasil }) => <StatusWord {...HASIL[hasil]} warning={hasil === 'salah'} />,
      width: 102,
      frozen: true,
    },
    { id: 'tertulis', header: 'Tertulis di berkas', value: ({ tertulis }) => tertulis, width: 160, secondary: true },
    { id: 'wilayah', header: KATA_TINGKAT[tingkatData], value: ({ wilayah }) => wilayah, width: 140 },
    ...listSasaran(kategori, tingkatData)
      .filter(({ id }) => pasangan.some(({ sasaran }) => sasaran === id))
      .map(({ id, label }) => buildAngka(id, label, showsLama)),
    {
      id: 'alasan',
      header: 'Alasan',
      value: getAlasan,
      cell: (row) => (
        <span className={row.hasil === 'salah' ? classes.alasan : classes.sebutan} title={getAlasan(row)}>
          {getAlasan(row)}
        </span>
      ),
      width: 260,
      grow: true,
    },
  ]
}

/** One sentence for the end of a row. */
function getAlasan({ hasil, alasan, diterima, bisaDiterima }: BarisPratinjau): string {
  if (bisaDiterima && diterima) return `Disimpan dengan catatan: ${alasan.join(' ')}`
  if (alasan.length > 0) return alasan.join(' ')
  if (hasil === 'sama') return 'Tidak ada perubahan'
  return hasil === 'baru' ? 'Belum ada angka sebelumnya' : ''
}

function buildAngka(id: string, header: string, showsLama: boolean): Column {
  const find = (row: BarisPratinjau): SelPratinjau | undefined => row.sel.find(({ sasaran }) => sasaran === id)
  return {
    id,
    header,
    kind: 'number',
    value: (row) => find(row)?.nilai ?? null,
    text: (row) => formatSel(find(row)),
    width: 128,
    cell: (row) => {
      const sel = find(row)
      if (sel === undefined) return null
      if (sel.pesan !== null) {
        return (
          <span className={classes.selSalah} title={sel.pesan}>
            {formatSel(sel)}
          </span>
        )
      }
      if (!showsLama || sel.lama === null || sel.nilai === null || sel.lama === sel.nilai) return formatSel(sel)
      return (
        <>
          <del className={classes.lama}>{formatAngka(sel.lama)}</del>
          <strong>{formatSel(sel)}</strong>
        </>
      )
    },
    edit: {
      parse: (text) => (text === '' ? { ok: true, nilai: null } : parseAngka(text, { min: 0, maks: MAKS })),
      text: (row) => formatSel(find(row)),
    },
  }
}

/** What could not be read stands there as the file has it. */
function formatSel(sel: SelPratinjau | undefined): string {
  if (sel === undefined) return ''
  return sel.nilai === null ? (sel.pesan === null ? '' : sel.tertulis) : formatAngka(sel.nilai)
}
