import { BATAS_AWAL } from '@shared/features/desk/kesiapan.rules'
import { formatPokok } from '@shared/features/laporan-provinsi/paket.rules'
import type { KunciPaket, Paket } from '@shared/features/laporan-provinsi/paket.schema'
import type { DeskPaket, SumberPaket } from '@shared/features/laporan-provinsi/sumber-paket.rules'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { toJamLokal, toTanggalLokal } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import type { DeskService } from '../desk'
import type { KeputusanService } from '../keputusan'
import type { PartisipasiService } from '../partisipasi'
import type { PengaturanService } from '../pengaturan'
import type { TindakLanjutService } from '../tindak-lanjut'
import { createRapatPaketRepository } from './rapat-paket.repository'

export type SumberPaketService = ReturnType<typeof createSumberPaketService>

export type SumberPaketParts = {
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly keputusan: Pick<KeputusanService, 'list'>
  readonly tindakLanjut: Pick<TindakLanjutService, 'list'>
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan' | 'rincian' | 'ringkasan'>
  readonly desk: Pick<DeskService, 'get' | 'getKesiapan' | 'listMasalah' | 'listKegiatan'>
}

/** Everything that a report of a period is made from, as the records have it now. */
export function createSumberPaketService(
  { pengaturan, keputusan, tindakLanjut, partisipasi, desk }: SumberPaketParts,
  deps: Pick<FeatureDeps, 'db' | 'clock'>,
) {
  const rapat = createRapatPaketRepository(deps)

  /** @param pemilihanId what the clerk chose; null takes the pemilihan of the period */
  function get(kunci: KunciPaket, pemilihanId: string | null): SumberPaket & { readonly pemilihanId: string | null } {
    const { kantor, kop } = pengaturan.get()
    const semua = partisipasi.pemilihan.list()
    const dipilih = semua.find(({ id }) => id === pemilihanId) ?? findPemilihan(semua, kunci.sampai)
    return {
      kunci,
      pemilihanId: dipilih?.id ?? null,
      kode: kantor?.kodeWilayah ?? '',
      daerah: kantor?.namaDaerah ?? '',
      kantor: [kop?.baris1 ?? '', kop?.baris2 ?? kantor?.namaKantor ?? ''],
      kondisiPer: getKondisiPer(kantor?.zona ?? 'WIB'),
      pemilihan:
        dipilih === undefined
          ? null
          : { nama: dipilih.nama, tanggal: dipilih.tanggal, pokok: formatPokok(dipilih.jenis) },
      serentak: semua.filter(({ tanggal }) => tanggal === dipilih?.tanggal).map(({ nama }) => nama),
      tahapan: dipilih === undefined ? [] : partisipasi.rincian.listTahapan(dipilih.id),
      rapat: rapat.list(kunci),
      keputusan: keputusan
        .list()
        .filter(({ rapat: { tanggal } }) => tanggal !== null && tanggal >= kunci.dari && tanggal <= kunci.sampai)
        // Oldest rapat first, and within one as it was decided.
        .toSorted((a, b) => (a.rapat.tanggal ?? '').localeCompare(b.rapat.tanggal ?? ''))
        .map(({ isi, rapat: { nama, tanggal } }) => ({ isi, rapat: nama, tanggal })),
      tindakLanjut: tindakLanjut.list({}).filter(({ tanggalRapat }) => (tanggalRapat ?? '') <= kunci.sampai),
      ringkasan: dipilih === undefined ? null : partisipasi.ringkasan.get(dipilih.id, 'kecamatan'),
      desk: dipilih === undefined ? null : getDesk(dipilih.id, kunci),
    }
  }

  /** The registers of the period, and readiness now beside that at the last rakor before today. */
  function getDesk(pemilihanId: string, { dari, sampai }: KunciPaket): DeskPaket {
    const { desk: batas, rakor } = desk.get(pemilihanId)
    const hariIni = getKondisiPer(pengaturan.get().kantor?.zona ?? 'WIB').tanggal
    const banding = rakor.findLast(({ tanggal }) => tanggal < hariIni) ?? null
    const kesiapan = desk.getKesiapan({ pemilihanId, pada: null, banding: banding?.momen ?? null })
    return {
      ...BATAS_AWAL,
      ...batas,
      kegiatan: desk.listKegiatan({ pemilihanId, dari, sampai }),
      masalah: desk.listMasalah({ pemilihanId, dari: null, sampai }).toReversed(),
      poin: kesiapan.poin,
      rata: kesiapan.rata,
      rataBanding: kesiapan.rataBanding,
      banding,
    }
  }

  /** Records tell how things stand now, whatever the period. */
  function getKondisiPer(zona: Paket['kondisiPer']['zona']): Paket['kondisiPer'] {
    const now = deps.clock.now()
    return { tanggal: toTanggalLokal(now, zona), jam: toJamLokal(now, zona), zona }
  }

  return { get }
}

/** The next voting day from the end of the period on, else the last one; of one day the election of the region's own head. */
function findPemilihan(semua: readonly PemilihanRow[], sampai: string): PemilihanRow | undefined {
  const depan = semua.filter(({ tanggal }) => tanggal >= sampai).toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
  const tanggal = (depan[0] ?? semua[0])?.tanggal
  const serentak = semua.filter((satu) => satu.tanggal === tanggal)
  return serentak.find(({ jenis }) => jenis === 'bupati') ?? serentak[0]
}
