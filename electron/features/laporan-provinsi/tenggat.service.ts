import { listTenggat } from '@shared/features/laporan-provinsi/jadwal.rules'
import { formatJenisLaporan, formatPokok } from '@shared/features/laporan-provinsi/paket.rules'
import type { TenggatLaporan, TenggatRow } from '@shared/features/laporan-provinsi/paket.schema'
import { formatPeriodeRingkas } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import type { FeatureDeps } from '../../lib/feature'
import { getHariIni, getJamKini } from '../../lib/hari-ini'
import type { PartisipasiService } from '../partisipasi'
import type { PengaturanService } from '../pengaturan'
import type { KirimanService } from './kiriman.service'

type Parts = {
  readonly kiriman: Pick<KirimanService, 'list'>
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/** What is due to the province by the schedule of the office, while a pemilihan is near. */
export function createTenggatService(
  { kiriman, partisipasi, pengaturan }: Parts,
  { clock }: Pick<FeatureDeps, 'clock'>,
) {
  function list(): TenggatRow[] {
    const { kantor, laporanProvinsi } = pengaturan.get()
    const zona = kantor?.zona ?? 'WIB'
    const pemilihan = partisipasi.pemilihan.list()
    if (pemilihan.length === 0) return []
    const terkirim = kiriman.list()
    return listTenggat({
      jadwal: laporanProvinsi.jadwal,
      hariPemungutan: pemilihan.map(({ tanggal }) => tanggal),
      isTerkirim: ({ jenis, dari, sampai }) =>
        terkirim.some((satu) => satu.jenis === jenis && satu.dari === dari && satu.sampai === sampai),
      isBiasa: terkirim.length > 0,
      kini: { tanggal: getHariIni(clock, zona), jam: getJamKini(clock, zona) },
    }).map((tenggat) => ({ ...tenggat, judul: formatJudul(tenggat), penerima: laporanProvinsi.penerima }))

    function formatJudul(tenggat: TenggatLaporan): string {
      const dekat = pemilihan.findLast(({ tanggal }) => tanggal >= tenggat.dari) ?? pemilihan[0]
      const pokok = dekat === undefined ? '' : ` ${formatPokok(dekat.jenis)}`
      return `${formatJenisLaporan(tenggat.jenis)}${pokok}, ${formatPeriodeRingkas(tenggat)}`
    }
  }

  return { list }
}
