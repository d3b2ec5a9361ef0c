import {
  computePersenHadir,
  computePersenTerwakili,
  formatPersenRekap,
  sumHitung,
} from '@shared/features/laporan/rekap-kehadiran.rules'
import type { HitungRekap, RekapJabatan, RekapRapat } from '@shared/features/laporan/rekap-kehadiran.schema'
import { formatAngka } from '@shared/lib/angka'
import { formatTanggal } from '@shared/lib/tanggal'
import type { GridColumn } from '../../../ui/grid/grid-types'
import classes from './rekap-kehadiran.module.css'

/** One row for each jabatan. `hasBelum`: are there invitations for which nothing was recorded? */
export function buildKolomJabatan(hasBelum: boolean): readonly GridColumn<RekapJabatan>[] {
  return [
    { id: 'jabatan', header: 'Jabatan', value: (row) => row.jabatan, width: 200, grow: true, frozen: true },
    { id: 'unsur', header: 'Unsur', value: (row) => row.unsur, width: 124, secondary: true, dropBelow: 1500 },
    ...buildKolomHitung<RekapJabatan>(hasBelum),
    buildKolomPersen('persenHadir', 'Hadir %', computePersenHadir),
    buildKolomPersen('persenTerwakili', 'Terwakili %', computePersenTerwakili),
  ]
}

/** One row for each rapat that was held. */
export function buildKolomRapat(hasBelum: boolean): readonly GridColumn<RekapRapat>[] {
  return [
    {
      id: 'tanggal',
      header: 'Tanggal',
      kind: 'date',
      value: (row) => row.tanggal,
      text: (row) => formatTanggal(row.tanggal),
      width: 138,
      frozen: true,
    },
    { id: 'rapat', header: 'Rapat', value: (row) => row.rapat, width: 200, grow: true },
    { id: 'jenis', header: 'Jenis', value: (row) => row.jenis, width: 124, secondary: true, dropBelow: 1500 },
    ...buildKolomHitung<RekapRapat>(hasBelum),
    buildKolomJumlah('tamu', 'Tamu', (row) => row.tamu),
  ]
}

function buildKolomHitung<Row extends HitungRekap>(hasBelum: boolean): readonly GridColumn<Row>[] {
  return [
    buildKolomJumlah<Row>('diundang', 'Diundang', (row) => row.diundang),
    buildKolomJumlah<Row>('hadir', 'Hadir', (row) => row.hadir),
    buildKolomJumlah<Row>('diwakili', 'Diwakili', (row) => row.diwakili),
    buildKolomJumlah<Row>('izin', 'Izin', (row) => row.izin),
    buildKolomJumlah<Row>('tidakHadir', 'Tidak hadir', (row) => row.tidakHadir),
    ...(hasBelum ? [buildKolomJumlah<Row>('belum', 'Belum', (row) => row.belum)] : []),
  ]
}

/** Heads of more than a few letters need more than the figures below them. */
function buildKolomJumlah<Row>(id: string, header: string, count: (row: Row) => number): GridColumn<Row> {
  return {
    id,
    header,
    kind: 'number',
    value: count,
    text: (row) => formatAngka(count(row)),
    cell: (row) => (count(row) === 0 ? <Nol /> : formatAngka(count(row))),
    width: header.length > 9 ? 94 : header.length > 5 ? 84 : 62,
    total: (rows) => formatAngka(rows.reduce((sum, row) => sum + count(row), 0)),
  }
}

function buildKolomPersen<Row extends HitungRekap>(
  id: string,
  header: string,
  compute: (hitung: HitungRekap) => number | null,
): GridColumn<Row> {
  return {
    id,
    header,
    kind: 'number',
    // Two decimals, as shown: a filter from 83,33 on must find what reads 83,33.
    value: (row) => round(compute(row)),
    text: (row) => formatPersenRekap(compute(row)),
    width: header.length > 9 ? 98 : 80,
    total: (rows) => formatPersenRekap(compute(sumHitung(rows))),
  }
}

function round(persen: number | null): number | null {
  return persen === null ? null : Math.round(persen * 100) / 100
}

function Nol() {
  return <span className={classes.nol}>–</span>
}
