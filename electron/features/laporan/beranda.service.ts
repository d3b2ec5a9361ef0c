import type { Beranda } from '@shared/features/laporan/laporan.schema'
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
    const rapatList = rapat.listUntukBeranda(hariIni, { dari: senin, sampai: addHari(senin, 6) })
    const open = tindakLanjut.list({ status: ['belum', 'proses'] })
    const withKeadaan = (jenis: 'terlambat' | 'jatuh tempo') =>
      open.filter((row) => getKeadaanTindakLanjut(row, hariIni).jenis === jenis)
    return {
      hariIni,
      terlambat: withKeadaan('terlambat'),
      jatuhTempo: withKeadaan('jatuh tempo'),
      menungguNotula: rapatList.menungguNotula,
      rapatMingguIni: rapatList.pekan,
      jumlahRapat: rapatList.jumlah,
    }
  }

  return { get }
}
