import { listPerubahan } from '@shared/features/laporan-provinsi/beda-paket.rules'
import { type Kiriman, type KunciPaket, type Paket, paketSchema } from '@shared/features/laporan-provinsi/paket.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatJam, formatTanggalPendek, toJamLokal, toTanggalLokal } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import type { KirimanRow, LaporanProvinsiRepository, PaketRow } from './laporan-provinsi.repository'

export type KirimanService = ReturnType<typeof createKirimanService>

type Versi = { readonly kiriman: Kiriman; readonly paket: Paket }

type Parts = { readonly repository: LaporanProvinsiRepository; readonly pengaturan: Pick<PengaturanService, 'get'> }

/** What was handed out, when, in which version. A version is kept whole and never changes with the records. */
export function createKirimanService(
  { repository, pengaturan }: Parts,
  { journal, createId, clock }: Pick<FeatureDeps, 'journal' | 'createId' | 'clock'>,
) {
  /** Versions of one report, oldest first. */
  function listVersi(kunci: KunciPaket): readonly Versi[] {
    const paket = repository.find(kunci)
    return paket === undefined ? [] : toVersi(paket, repository.listVersi(paket.id))
  }

  /** All versions of all reports, newest first. */
  function list(): Kiriman[] {
    const rows = repository.listKiriman()
    const byPaket = Map.groupBy(rows, ({ paket }) => paket.id)
    const kiriman = new Map(
      [...byPaket.values()].flatMap((satu) => {
        const [first] = satu
        if (first === undefined) return []
        const versi = satu.map((row) => row.kiriman).toSorted((a, b) => a.versi - b.versi)
        return toVersi(first.paket, versi).map((row) => [row.kiriman.id, row.kiriman] as const)
      }),
    )
    return rows.flatMap((row) => kiriman.get(row.kiriman.id) ?? [])
  }

  function toVersi({ jenis, dari, sampai }: PaketRow, rows: readonly KirimanRow[]): readonly Versi[] {
    const zona = pengaturan.get().kantor?.zona ?? 'WIB'
    const pakets = rows.map(({ isi }) => paketSchema.parse(JSON.parse(isi)))
    return rows.flatMap((row, index) => {
      const [paket, before] = [pakets[index], pakets[index - 1]]
      if (paket === undefined) return []
      const at = new Date(row.disimpanPada)
      const kiriman: Kiriman = {
        id: row.id,
        jenis,
        dari,
        sampai,
        versi: row.versi,
        disimpanPada: row.disimpanPada,
        waktu: `${formatTanggalPendek(toTanggalLokal(at, zona))}, ${formatJam(toJamLokal(at, zona))}`,
        tandaTerima: row.tandaTerima,
        berubah: before === undefined ? [] : listPerubahan(before, paket),
      }
      return [{ kiriman, paket }]
    })
  }

  /** Only inside an action. Returns the id of the version. */
  function create(paketId: string, paket: Paket): string {
    const id = createId()
    repository.createKiriman({
      id,
      paketId,
      versi: paket.versi,
      disimpanPada: clock.now().toISOString(),
      isi: JSON.stringify(paket),
      tandaTerima: null,
    })
    return id
  }

  function setTandaTerima(id: string, tanggal: string | null): { id: string } {
    if (repository.findKiriman(id) === undefined) {
      throw new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Kiriman ini tidak ditemukan. Muat ulang daftarnya.' })
    }
    journal.action({ name: 'Catat tanda terima laporan' }, () => repository.setTandaTerima(id, tanggal))
    return { id }
  }

  return { list, listVersi, create, setTandaTerima }
}
