/** What the province waits for: periods that are over, whose report was not handed out. Pure. */
import type { JadwalLaporan } from '@shared/features/pengaturan/pengaturan.schema'
import { addHari, formatJam, selisihHari } from '@shared/lib/tanggal'
import type { KunciPaket, TenggatLaporan } from './paket.schema'
import { buildPeriodeLaporan, movePeriodeLaporan } from './periode-laporan.rules'

/** A desk works half a year towards the voting day, and a month after it. */
const HARI_SEBELUM = 180
const HARI_SESUDAH = 30

type SumberJadwal = {
  readonly jadwal: readonly JadwalLaporan[]
  /** Voting days of all pemilihan. */
  readonly hariPemungutan: readonly string[]
  readonly isTerkirim: (kunci: KunciPaket) => boolean
  /** Has anything ever been handed out? Before that only the latest period is asked for. */
  readonly isBiasa: boolean
  readonly kini: { readonly tanggal: string; readonly jam: string }
}

/** The latest period of each kind that is over, and the one before it; late ones first, then by their due time. */
export function listTenggat(sumber: SumberJadwal): TenggatLaporan[] {
  const { jadwal, hariPemungutan, isTerkirim, isBiasa, kini } = sumber
  return jadwal
    .filter(({ aktif }) => aktif)
    .flatMap(({ jenis, hari, jam }) => {
      const kiniPeriode: KunciPaket = { jenis, ...buildPeriodeLaporan(jenis, kini.tanggal) }
      const lalu: KunciPaket = { jenis, ...movePeriodeLaporan(kiniPeriode, -1) }
      const terbaru = kiniPeriode.sampai <= kini.tanggal ? kiniPeriode : lalu
      const sebelum: KunciPaket = { jenis, ...movePeriodeLaporan(terbaru, -1) }
      return [terbaru, ...(isBiasa ? [sebelum] : [])]
        .filter((kunci) => isMasaDesk(kunci, hariPemungutan) && !isTerkirim(kunci))
        .map((kunci) => buildTenggat(kunci, addHari(kunci.sampai, hari), jam, kini))
    })
    .toSorted((a, b) => (`${a.batas} ${a.jam}` < `${b.batas} ${b.jam}` ? -1 : 1))
}

function isMasaDesk({ dari, sampai }: KunciPaket, hariPemungutan: readonly string[]): boolean {
  return hariPemungutan.some((hari) => addHari(hari, -HARI_SEBELUM) <= sampai && dari <= addHari(hari, HARI_SESUDAH))
}

function buildTenggat(kunci: KunciPaket, batas: string, jam: string, kini: SumberJadwal['kini']): TenggatLaporan {
  const sisa = selisihHari(kini.tanggal, batas)
  const isTerlambat = sisa < 0 || (sisa === 0 && kini.jam > jam)
  return { ...kunci, batas, jam, terlambat: isTerlambat, kata: formatSisa(sisa, jam, isTerlambat) }
}

/** `besok 12.00`, `lewat 2 hari`. */
function formatSisa(sisa: number, jam: string, isTerlambat: boolean): string {
  if (isTerlambat) return sisa === 0 ? `lewat ${formatJam(jam)}` : `lewat ${-sisa} hari`
  if (sisa === 0) return `hari ini ${formatJam(jam)}`
  return sisa === 1 ? `besok ${formatJam(jam)}` : `${sisa} hari lagi`
}
