import type { Beranda } from '@shared/features/laporan/laporan.schema'
import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { selisihHari } from '@shared/lib/tanggal'
import type { GlifName } from '../../../ui/status/glif'
import { formatKeadaanRingkas } from '../../tindak-lanjut'
import type { Tenggat } from './use-tenggat'

type Umum = {
  readonly id: string
  readonly teks: string
  readonly penanggungJawab: string | null
  /** Due day, or the day of the rapat. */
  readonly tanggal: string | null
  readonly kata: string
  readonly glif: GlifName
  readonly isPeringatan: boolean
}

/** One matter that waits on the desk. */
export type BarisBeranda = Umum &
  (
    | { readonly kelompok: 'terlambat' | 'jatuh tempo'; readonly tindakLanjut: TindakLanjutRow }
    | { readonly kelompok: 'menunggu notula'; readonly rapat: RapatRow }
    | { readonly kelompok: 'kirim ke provinsi'; readonly tenggat: Tenggat }
  )

export type BarisTindakLanjut = Extract<BarisBeranda, { readonly tindakLanjut: TindakLanjutRow }>

/** Can it be marked as done here? */
export function isTindakLanjut(baris: BarisBeranda | undefined): baris is BarisTindakLanjut {
  return baris !== undefined && 'tindakLanjut' in baris
}

/** What waits, in the order of the screen: late, due this week, rapat without a final notula, reports to send. */
export function buildBarisBeranda(
  { hariIni, terlambat, jatuhTempo, menungguNotula }: Beranda,
  tenggat: readonly Tenggat[],
): readonly BarisBeranda[] {
  return [
    ...terlambat.map((row) => toBarisTindakLanjut(row, 'terlambat', hariIni)),
    ...jatuhTempo.map((row) => toBarisTindakLanjut(row, 'jatuh tempo', hariIni)),
    ...menungguNotula.map((rapat) => toBarisNotula(rapat, hariIni)),
    ...tenggat.map(toBarisTenggat),
  ]
}

function toBarisTindakLanjut(
  tindakLanjut: TindakLanjutRow,
  kelompok: 'terlambat' | 'jatuh tempo',
  hariIni: string,
): BarisBeranda {
  return {
    kelompok,
    tindakLanjut,
    id: tindakLanjut.id,
    teks: tindakLanjut.uraian.replace(/\s+/g, ' '),
    penanggungJawab: tindakLanjut.jabatan,
    tanggal: tindakLanjut.batasWaktu,
    ...formatKeadaanRingkas(getKeadaanTindakLanjut(tindakLanjut, hariIni)),
  }
}

function toBarisNotula(rapat: RapatRow, hariIni: string): BarisBeranda {
  const hari = rapat.tanggal === null ? 0 : selisihHari(rapat.tanggal, hariIni)
  return {
    kelompok: 'menunggu notula',
    rapat,
    id: rapat.id,
    teks: rapat.nama,
    penanggungJawab: rapat.pimpinan,
    tanggal: rapat.tanggal,
    kata: hari <= 0 ? 'hari ini' : `sudah ${hari} hari`,
    glif: 'separuh',
    isPeringatan: false,
  }
}

function toBarisTenggat(tenggat: Tenggat): BarisBeranda {
  return {
    kelompok: 'kirim ke provinsi',
    tenggat,
    id: `${tenggat.jenis} ${tenggat.dari}`,
    teks: tenggat.judul,
    penanggungJawab: tenggat.penerima ?? 'Bakesbangpol Provinsi',
    tanggal: tenggat.batas,
    kata: tenggat.kata,
    glif: tenggat.terlambat ? 'segitiga' : 'belah',
    isPeringatan: true,
  }
}
