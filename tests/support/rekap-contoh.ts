import type { CatatKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import { createBogor } from '../../electron/contoh/bogor'
import type { FeatureDeps } from '../../electron/lib/feature'
import type { OfficeClient } from '../../electron/lib/office-client'

export type RekapContoh = {
  /** In the order of their days. */
  readonly rapatIds: readonly string[]
  /** Exists from 15 September 2024. */
  readonly baruId: string
  /** Existed until 15 August 2024. */
  readonly bubarId: string
  /** Existed before the period only. */
  readonly tidakPernahId: string
  /** Invitations that no recap may count. */
  readonly luarMasa: number
}

const HELD = [
  { tanggal: '2024-08-01', jenis: 'Rakor Forkopimda', tamu: 4 },
  { tanggal: '2024-09-02', jenis: 'Rakor Forkopimda', tamu: 0 },
  { tanggal: '2024-10-01', jenis: 'Rakor Desk Pilkada', tamu: 5 },
  { tanggal: '2024-11-01', jenis: 'Rakor Forkopimda', tamu: 2 },
] as const

const SEATS = 120
/** Seats by what is recorded for them; the last three stay without a record. */
const STATUSES: readonly CatatKehadiran['status'][] = [
  ...Array.from({ length: 43 }, () => 'diwakili' as const),
  ...Array.from({ length: 58 }, () => 'hadir' as const),
  ...Array.from({ length: 9 }, () => 'izin' as const),
  ...Array.from({ length: 7 }, () => 'tidak hadir' as const),
]

/**
 * Four held rapat of the second half of 2024 with 120 seats that count, and around them everything that must not:
 * rapat called off, planned, drafted or held outside the period, and seats of jabatan that did not exist on the day.
 */
export async function createRekapContoh(
  client: OfficeClient,
  { db, journal }: Pick<FeatureDeps, 'db' | 'journal'>,
): Promise<RekapContoh> {
  const { rapatId: bogorId } = await createBogor(client)
  // The sample rakor has its own day inside the period: it is moved out of it.
  journal.action({ name: 'Uji' }, () => db.prepare("UPDATE rapat SET tanggal = '2024-06-28' WHERE id = ?").run(bogorId))

  const jabatan = await client.referensi.jabatan.list({})
  const [baru, bubar, lama, ...others] = jabatan
  if (baru === undefined || bubar === undefined || lama === undefined) throw new Error('office without jabatan')
  await client.referensi.jabatan.update({ id: baru.id, ubah: { mulai: '2024-09-15' } })
  await client.referensi.jabatan.update({ id: bubar.id, ubah: { selesai: '2024-08-15' } })
  await client.referensi.jabatan.update({ id: lama.id, ubah: { mulai: '2020-01-01', selesai: '2024-06-30' } })
  /** Three seats of the first three jabatan count in all: two of the new one, one of the dissolved one. */
  const perRapat = splitSeats(SEATS - 3, HELD.length)

  const rapatIds: string[] = []
  let seat = 0
  for (const [index, { tanggal, jenis, tamu }] of HELD.entries()) {
    const invited = others.slice(index, index + (perRapat[index] ?? 0)).map(({ id }) => id)
    const id = await createRapat(client, { tanggal, jenis, jabatanIds: [baru.id, bubar.id, lama.id, ...invited] })
    rapatIds.push(id)
    const { rows } = await client.kehadiran.list({ rapatId: id })
    const isCounted = (jabatanId: string | null) =>
      jabatanId === baru.id
        ? tanggal >= '2024-09-15'
        : jabatanId === bubar.id
          ? tanggal <= '2024-08-15'
          : jabatanId !== lama.id
    const catatan = rows.flatMap(({ undanganId, jabatanId }): CatatKehadiran[] => {
      if (undanganId === null) return []
      // Somebody came for a jabatan that did not exist: recorded, and still not counted.
      if (!isCounted(jabatanId)) return [{ undanganId, status: 'hadir' }]
      const status = STATUSES[(seat++ * 37) % SEATS]
      return status === undefined ? [] : [{ undanganId, status }]
    })
    await client.kehadiran.set({ rapatId: id, catatan })
    for (let ke = 1; ke <= tamu; ke += 1) {
      await client.kehadiran.tamu.create({ rapatId: id, tamu: { nama: `Tamu ${ke}`, jabatan: 'Pengamat' } })
    }
    await client.rapat.setStatus({ id, status: 'selesai' })
  }
  if (seat !== SEATS) throw new Error(`${seat} seats instead of ${SEATS}`)

  for (const { tanggal, status } of [
    { tanggal: '2024-08-08', status: 'batal' },
    { tanggal: '2024-08-09', status: 'terjadwal' },
    { tanggal: '2024-08-10', status: 'draf' },
    { tanggal: '2024-06-30', status: 'selesai' },
    { tanggal: '2025-01-01', status: 'selesai' },
  ] as const) {
    const jabatanIds = others.slice(0, 10).map(({ id }) => id)
    const id = await createRapat(client, { tanggal, jenis: 'Rakor Forkopimda', jabatanIds })
    const { rows } = await client.kehadiran.list({ rapatId: id })
    const catatan = rows.map(({ undanganId }) => ({ undanganId: undanganId ?? '', status: 'hadir' as const }))
    await client.kehadiran.set({ rapatId: id, catatan })
    await client.kehadiran.tamu.create({ rapatId: id, tamu: { nama: 'Tamu lain', jabatan: null } })
    journal.action({ name: 'Uji' }, () => db.prepare('UPDATE rapat SET status = ? WHERE id = ?').run(status, id))
  }
  return { rapatIds, baruId: baru.id, bubarId: bubar.id, tidakPernahId: lama.id, luarMasa: 4 * 3 - 3 }
}

async function createRapat(
  client: OfficeClient,
  { tanggal, jenis, jabatanIds }: { readonly tanggal: string; readonly jenis: string; readonly jabatanIds: string[] },
): Promise<string> {
  const { id } = await client.rapat.create({ templat: 'kosong', ubah: { nama: `${jenis} ${tanggal}`, jenis, tanggal } })
  await client.rapat.undangan.create({ rapatId: id, jabatanIds })
  return id
}

/** 117 seats over 4 rapat: 30, 29, 29, 29. */
function splitSeats(seats: number, rapat: number): readonly number[] {
  return Array.from({ length: rapat }, (_, index) => Math.floor(seats / rapat) + (index < seats % rapat ? 1 : 0))
}
