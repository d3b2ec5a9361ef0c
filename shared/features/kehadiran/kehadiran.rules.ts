import type { CatatKehadiran, HitungKehadiran, KehadiranRow } from './kehadiran.schema'

type HitungUnsur = HitungKehadiran & { readonly unsurId: string; readonly unsur: string }

/** Counts rows by status; `diundang` leaves the tamu out. */
export function countKehadiran(rows: readonly Pick<KehadiranRow, 'status'>[]): HitungKehadiran {
  const count = (status: KehadiranRow['status']) => rows.filter((row) => row.status === status).length
  const tamu = count('tamu')
  return {
    diundang: rows.length - tamu,
    hadir: count('hadir'),
    diwakili: count('diwakili'),
    izin: count('izin'),
    tidakHadir: count('tidak hadir'),
    belum: count('belum'),
    tamu,
  }
}

/** One count per unsur, in the order in which the unsur first appears (protocol order). Tamu belong to no unsur. */
export function countKehadiranPerUnsur(rows: readonly KehadiranRow[]): readonly HitungUnsur[] {
  const kelompok = Map.groupBy(
    rows.filter((row) => row.unsurId !== null),
    (row) => row.unsurId ?? '',
  )
  return [...kelompok].map(([unsurId, anggota]) => ({
    unsurId,
    unsur: anggota[0]?.unsur ?? '',
    ...countKehadiran(anggota),
  }))
}

/** Of a count, what was recorded; jabatan without a record and the number invited play no part. */
type HitungTercatat = Pick<HitungKehadiran, 'hadir' | 'diwakili' | 'izin' | 'tidakHadir' | 'tamu'>

/** People in the room: n = hadir + diwakili + tamu (papers.md 3.2). */
export function countPeserta({ hadir, diwakili, tamu }: Pick<HitungKehadiran, 'hadir' | 'diwakili' | 'tamu'>): number {
  return hadir + diwakili + tamu
}

/** `tercatat 30 jabatan: 24 hadir, 4 diwakili, 1 izin, 1 tidak hadir; ditambah 2 tamu, seluruhnya 30 orang` (papers.md 3.2). */
export function formatRingkasanKehadiran(jumlah: HitungTercatat): string {
  const { hadir, diwakili, izin, tidakHadir, tamu } = jumlah
  const tercatat = hadir + diwakili + izin + tidakHadir
  const tambahan = tamu > 0 ? `; ditambah ${tamu} tamu` : ''
  const rincian = `${hadir} hadir, ${diwakili} diwakili, ${izin} izin, ${tidakHadir} tidak hadir`
  return `tercatat ${tercatat} jabatan: ${rincian}${tambahan}, seluruhnya ${countPeserta(jumlah)} orang`
}

/** `Hadir`, `Diwakili Sekretaris Dinas`, `Tamu`: the column Kehadiran of the filled list. Empty when not recorded. */
export function formatKehadiran({ status, nama, jabatanWakil }: CatatanKehadiran): string {
  if (status === 'belum') return ''
  const kata = `${status.charAt(0).toUpperCase()}${status.slice(1)}`
  const wakil = jabatanWakil ?? nama
  return status === 'diwakili' && wakil !== null ? `${kata} ${wakil}` : kata
}

/** Name of the action in Urungkan and Riwayat: `Catat hadir: Kapolres`, `Catat kehadiran 16 jabatan`. */
export function formatAksiKehadiran(
  catatan: readonly Pick<CatatKehadiran, 'status'>[],
  jabatan: string | undefined,
): string {
  const [pertama] = catatan
  if (catatan.length !== 1 || pertama === undefined) return `Catat kehadiran ${catatan.length} jabatan`
  const kata = pertama.status === 'belum' ? 'Hapus catatan kehadiran' : `Catat ${pertama.status}`
  return jabatan === undefined ? kata : `${kata}: ${jabatan}`
}

type CatatanKehadiran = Pick<KehadiranRow, 'status' | 'nama' | 'jabatanWakil'>
