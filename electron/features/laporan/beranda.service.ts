import type { Beranda } from '@shared/features/laporan/laporan.schema'
import { isMenungguNotula } from '@shared/features/rapat/rapat.rules'
import { getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import { addHari, getAwalPekan } from '@shared/lib/tanggal'
import type { RapatService } from '../rapat'
import type { TindakLanjutService } from '../tindak-lanjut'

type BerandaParts = {
  readonly rapat: RapatService
  readonly tindakLanjut: TindakLanjutService
  readonly today: () => string
}

/** The first page: what is late, what is due, which rapat still wait for their notula. */
export function createBerandaService({ rapat, tindakLanjut, today }: BerandaParts) {
  function get(): Beranda {
    const hariIni = today()
    const senin = getAwalPekan(hariIni)
    const minggu = addHari(senin, 6)
    const open = tindakLanjut.list({ status: ['belum', 'proses'] })
    const all = rapat.list({})
    const withKeadaan = (jenis: 'terlambat' | 'jatuh tempo') =>
      open.filter((row) => getKeadaanTindakLanjut(row, hariIni).jenis === jenis)
    return {
      hariIni,
      terlambat: withKeadaan('terlambat'),
      jatuhTempo: withKeadaan('jatuh tempo'),
      menungguNotula: all.filter((row) => isMenungguNotula(row, hariIni)),
      rapatMingguIni: all
        .filter(({ tanggal }) => tanggal !== null && senin <= tanggal && tanggal <= minggu)
        .toSorted((a, b) => `${a.tanggal}${a.jamMulai ?? ''}`.localeCompare(`${b.tanggal}${b.jamMulai ?? ''}`)),
      jumlahRapat: all.length,
    }
  }

  return { get }
}
