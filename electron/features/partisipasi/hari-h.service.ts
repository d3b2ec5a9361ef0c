import {
  findJanggal,
  hitungKemajuan,
  hitungPerKecamatan,
  LAPORAN_KOSONG,
} from '@shared/features/partisipasi/hari-h.rules'
import type { HariH, HariHRow, JamLaporan, SelJam } from '@shared/features/partisipasi/hari-h.schema'
import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatJam } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import type { DataPartisipasiService } from './data-partisipasi.service'
import type { HariHRepository } from './hari-h.repository'
import type { PemilihanService } from './pemilihan.service'
import type { WilayahPemilihanRepository } from './wilayah-pemilihan.repository'

export type HariHService = ReturnType<typeof createHariHService>

type Parts = {
  readonly repository: HariHRepository
  readonly wilayah: WilayahPemilihanRepository
  readonly pemilihan: Pick<PemilihanService, 'find'>
  readonly data: Pick<DataPartisipasiService, 'listDpt'>
}

type Permintaan = {
  readonly pemilihanId: string
  readonly tingkat?: TingkatWilayah | undefined
  readonly kecamatanId?: string | undefined
}

/** The voting day: users hour by hour, who has not reported yet, and what cannot be. Apart from the final figures. */
export function createHariHService(
  { repository, wilayah, pemilihan, data }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function get({ pemilihanId, tingkat: diminta, kecamatanId }: Permintaan): HariH {
    const { susunanId, tingkatData } = pemilihan.find(pemilihanId)
    const tetap = repository.findTingkat(pemilihanId)
    const tingkat = tetap ?? diminta ?? tingkatData
    const laporan = new Map<string, Record<JamLaporan, number | null>>()
    for (const { wilayahId, jam, pengguna } of repository.list(pemilihanId)) {
      laporan.set(wilayahId, { ...(laporan.get(wilayahId) ?? LAPORAN_KOSONG), [jam]: pengguna })
    }
    const dpt = data.listDpt(pemilihanId, tingkat)
    const all = wilayah.listRows(susunanId, tingkat).map(
      (row): HariHRow => ({
        wilayahId: row.id,
        nama: row.nama,
        desa: row.tingkat === 'tps' ? row.desa : null,
        kecamatan: row.kecamatan,
        kecamatanId: row.kecamatanId,
        dpt: dpt.get(row.id) ?? null,
        laporan: laporan.get(row.id) ?? LAPORAN_KOSONG,
      }),
    )
    return {
      tingkat,
      isTetap: tetap !== undefined,
      unit: all.length,
      dpt: all.every((row) => row.dpt !== null) ? all.reduce((sum, row) => sum + (row.dpt ?? 0), 0) : null,
      kemajuan: [...hitungKemajuan(all)],
      kecamatan: [...hitungPerKecamatan(all)],
      rows: kecamatanId === undefined || tingkat !== 'tps' ? all : all.filter((row) => row.kecamatanId === kecamatanId),
      janggal: all.filter((row) => findJanggal(row).length > 0),
    }
  }

  /** Typed or pasted reports: one action for all of them. They stand at one level, that of the first one. */
  function setSel(pemilihanId: string, sel: readonly SelJam[]): { jumlah: number } {
    const { susunanId } = pemilihan.find(pemilihanId)
    const rows = [...new Set(sel.map(({ wilayahId }) => wilayahId))].map((id) => wilayah.find(id))
    const tingkat = repository.findTingkat(pemilihanId) ?? rows[0]?.tingkat
    if (rows.some((row) => row === undefined || row.susunanId !== susunanId || row.tingkat !== tingkat)) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Laporan pemilihan ini sudah diisi per wilayah lain. Muat ulang halamannya, lalu isi lagi.',
      })
    }
    const before = new Map(repository.list(pemilihanId).map((row) => [`${row.wilayahId} ${row.jam}`, row.id]))
    const hours = [...new Set(sel.map(({ jam }) => jam))]
    const di = rows.length === 1 ? (rows[0]?.nama ?? '') : `${rows.length} wilayah`
    const pada = hours.length === 1 ? ` pukul ${formatJam(hours[0] ?? '')}` : ''
    journal.action({ name: `Isi laporan ${di}${pada}` }, () => {
      for (const { wilayahId, jam, pengguna } of sel) {
        const id = before.get(`${wilayahId} ${jam}`)
        if (id === undefined) {
          if (pengguna !== null) repository.create({ id: createId(), pemilihanId, wilayahId, jam, pengguna })
        } else if (pengguna === null) repository.remove(id)
        else repository.update(id, { pengguna })
      }
    })
    return { jumlah: sel.length }
  }

  /** Reports of `id` are added to those of `tujuanId`, hour by hour. Only inside an action. */
  function gabung(id: string, tujuanId: string): void {
    const toKey = ({ pemilihanId, jam }: { readonly pemilihanId: string; readonly jam: string }) =>
      `${pemilihanId} ${jam}`
    const targets = new Map(repository.listOfWilayah([tujuanId]).map((row) => [toKey(row), row]))
    for (const row of repository.listOfWilayah([id])) {
      const target = targets.get(toKey(row))
      if (target === undefined) repository.update(row.id, { wilayahId: tujuanId })
      else {
        repository.update(target.id, { pengguna: target.pengguna + row.pengguna })
        repository.remove(row.id)
      }
    }
  }

  return {
    get,
    setSel,
    gabung,
    countOfWilayah: (wilayahIds: readonly string[]): number => repository.listOfWilayah(wilayahIds).length,
  }
}
