import { formatJudulPendek } from '@shared/features/rapat/cetak.rules'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import {
  buildPembukaPengingat,
  buildPermintaanPengingat,
  type FaktaPengingat,
  formatKeterangan,
  PENUTUP_PENGINGAT,
} from '@shared/features/tindak-lanjut/pengingat.rules'
import { getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggal } from '@shared/lib/format-tanggal'
import { buildPenandatangan } from '../../documents/office-paper'
import type { PaperSettings } from '../../documents/paper-settings'
import type { PengingatReport, PengingatRow } from './pengingat.report'

type Sumber = {
  readonly fakta: readonly FaktaPengingat[]
  readonly paper: PaperSettings
  readonly kota: string
  readonly namaDaerah: string | null
  readonly hariIni: string
  readonly penandatangan: JabatanRow | null
}

/** Open tindak lanjut in the words of the paper. Pure. */
export function buildPengingatReport(sumber: Sumber): PengingatReport {
  const { fakta, paper, kota, namaDaerah, hariIni, penandatangan } = sumber
  return {
    // Sheets of many jabatan are handed out one by one: their pages are not counted through.
    paper: { ...paper, kaki: fakta.length > 1 ? 'tidak' : 'dari dua halaman' },
    tanggal: formatTanggal(hariIni),
    kota,
    lembar: fakta.map((satu) => ({
      penerima: satu.jabatan,
      pembuka: buildPembukaPengingat(satu),
      rows: satu.rows.map((row) => buildRow(row, hariIni, formatAsal(row, satu.rows, namaDaerah))),
      permintaan: buildPermintaanPengingat(satu),
    })),
    penutup: PENUTUP_PENGINGAT,
    penandatangan: penandatangan === null ? null : buildPenandatangan(penandatangan),
  }
}

/** Those of one rapat name it in the opening sentence already, and only say its day. */
function formatAsal(
  { rapat, tanggalRapat }: TindakLanjutRow,
  rows: readonly TindakLanjutRow[],
  namaDaerah: string | null,
): string {
  const isSatu = new Set(rows.map(({ rapatId }) => rapatId)).size === 1
  const nama = isSatu ? formatJenisPendek(rapat) : formatJudulPendek(rapat, namaDaerah)
  const tanggal = tanggalRapat === null ? '' : `${isSatu ? '' : ','} ${formatTanggal(tanggalRapat)}`
  return `Keputusan ${nama}${tanggal}`
}

function formatJenisPendek(rapat: string): string {
  return /^(?:rapat koordinasi|rakor)(?!\p{L})/iu.test(rapat) ? 'rakor' : 'rapat'
}

function buildRow(row: TindakLanjutRow, hariIni: string, asal: string): PengingatRow {
  return {
    uraian: row.uraian,
    asal,
    batasWaktu: row.batasWaktu === null ? '–' : formatTanggal(row.batasWaktu),
    kemajuan: row.persen === null ? '–' : `${row.persen}%`,
    keterangan: formatKeterangan(row, hariIni),
    isTerlambat: getKeadaanTindakLanjut(row, hariIni).jenis === 'terlambat',
  }
}
