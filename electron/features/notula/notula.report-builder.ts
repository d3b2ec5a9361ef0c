import { formatKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import type { DaftarKehadiran, KehadiranRow } from '@shared/features/kehadiran/kehadiran.schema'
import type { CatatanPeriksa, Dokumentasi, Notula, Pembahasan } from '@shared/features/notula/notula.schema'
import type { Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import {
  formatHariTanggal,
  formatJudulAcara,
  formatJudulPendek,
  formatKeadaanAcara,
  formatSuratUndangan,
  formatTanggalRapat,
  formatWaktuRapat,
} from '@shared/features/rapat/cetak.rules'
import type { AcaraLengkap, Rapat, TindakLanjutLalu } from '@shared/features/rapat/rapat.schema'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatTanggal } from '@shared/lib/format-tanggal'
import { isTeksKosong } from '@shared/lib/teks-kaya'
import { buildPenandatangan } from '../../documents/office-paper'
import type { PaperSettings } from '../../documents/paper-settings'
import { buildHitung } from '../kehadiran'
import type { ButirPembahasan, NotulaReport, PembahasanReport, PesertaRow, TindakLanjutReport } from './notula.report'
import type { TindakLanjutCetak } from './notula.repository'

export type SumberNotula = {
  readonly rapat: Rapat
  readonly acara: readonly AcaraLengkap[]
  readonly tindakLanjutLalu: readonly TindakLanjutLalu[]
  readonly notula: Pick<Notula, 'pembukaan' | 'penutup'>
  readonly pembahasan: readonly Pembahasan[]
  readonly keputusan: readonly string[]
  readonly tindakLanjut: readonly TindakLanjutCetak[]
  readonly dokumentasi: readonly Dokumentasi[]
  readonly daftar: DaftarKehadiran
  /** Every jabatan with its holder on the day of the rapat. */
  readonly jabatan: ReadonlyMap<string, JabatanRow>
  readonly pengaturan: Pengaturan
  readonly paper: PaperSettings
  /** Name under which the paper finds a picture of the data folder. */
  readonly nameGambar: (sha256: string) => string
  /** Null while it is a draft. */
  readonly versi: number | null
  readonly diabaikan: readonly CatatanPeriksa[]
}

/** Everything that the NOTULA prints, in words and with the names of the day of the rapat. Pure. */
export function buildNotulaReport(sumber: SumberNotula): NotulaReport {
  const { rapat, acara, notula, daftar, jabatan, pengaturan, dokumentasi } = sumber
  const { format, barisTempat, judulPeraturan, bagian, blokNotulis } = pengaturan.notula
  const named = (id: string | null) => formatJabatan(jabatan.get(id ?? '')) ?? '-'
  const notulis = blokNotulis ? jabatan.get(rapat.pencatatId ?? '') : undefined
  const rows = buildPeserta(daftar.rows)
  return {
    paper: sumber.paper,
    format,
    barisTempat,
    judulPeraturan,
    bagian,
    judulPendek: formatJudulPendek(rapat.nama, pengaturan.kantor?.namaDaerah ?? null),
    versi: sumber.versi,
    rapat: rapat.nama,
    hariTanggal: formatHariTanggal(rapat),
    tanggal: formatTanggalRapat(rapat),
    suratUndangan: formatSuratUndangan(rapat),
    // The time to which people were called is not recorded apart from the start.
    waktuPanggilan: null,
    waktu: formatWaktuRapat(rapat),
    tempat: rapat.tempat ?? '-',
    acara: acara.map(formatJudulAcara),
    ketua: named(rapat.pimpinanId),
    sekretaris: named(rapat.sekretarisId),
    pencatat: named(rapat.pencatatId),
    pembukaan: notula.pembukaan.isi,
    pembahasan: acara.map((satu) => buildPembahasan(satu, sumber)),
    keputusan: sumber.keputusan,
    tindakLanjut: sumber.tindakLanjut.map(buildTindakLanjut),
    penutup: notula.penutup.isi,
    peserta: { rows, hitung: buildHitung(daftar.jumlah), unsur: [] },
    penandatangan: buildPenandatangan(
      jabatan.get(rapat.penandaTanganId ?? rapat.pimpinanId ?? '') ?? TANPA_PENANDA_TANGAN,
    ),
    notulis: notulis === undefined ? null : buildPenandatangan(notulis),
    denganDaftarHadir: rows.length > 0,
    denganDokumentasi: dokumentasi.length > 0,
    foto: dokumentasi.map(({ keterangan, lampiran }) => ({ gambar: sumber.nameGambar(lampiran.sha256), keterangan })),
    diabaikan: sumber.diabaikan,
    denganCatatanPeriksa: false,
  }
}

/** A draft may still lack its chair; its paper then leaves title and name free. */
const TANPA_PENANDA_TANGAN = { nama: '', golonganPenandatangan: 'lainnya', pejabat: null } as const

function formatJabatan(jabatan: JabatanRow | undefined): string | null {
  return jabatan === undefined ? null : formatJabatanPejabat(jabatan.nama, jabatan.pejabat?.jenis)
}

/** Jabatan that were recorded, then tamu. Those without a record are not called absent. */
function buildPeserta(rows: readonly KehadiranRow[]): readonly PesertaRow[] {
  return rows
    .filter(({ status }) => status !== 'belum')
    .map((row) => ({
      nama: (row.status === 'tamu' ? row.nama : row.pejabat) ?? '',
      jabatan: row.jabatan,
      kehadiran: formatKehadiran(row),
    }))
}

function buildPembahasan(acara: AcaraLengkap, sumber: SumberNotula): PembahasanReport {
  const { id, keadaan, bawaan } = acara
  const { pembahasan, jabatan, daftar } = sumber
  const written = pembahasan.filter((row) => row.acaraId === id && !isTeksKosong(row.isi))
  const wakil = new Map(daftar.rows.map((row) => [row.jabatanId, row]))
  const toButir = ({ jabatanId, isi }: Pembahasan): ButirPembahasan => ({
    jabatan: formatPembicara(jabatan.get(jabatanId ?? ''), wakil.get(jabatanId)),
    isi,
  })
  return {
    judul: formatJudulAcara(acara),
    butir: written.filter(({ jenis }) => jenis === 'uraian').map(toButir),
    simpulan: written.find(({ jenis }) => jenis === 'simpulan')?.isi ?? null,
    keadaan: formatKeadaanAcara(keadaan),
    tindakLanjutLalu: bawaan === 'tindak lanjut' ? sumber.tindakLanjutLalu.map(buildTindakLanjut) : [],
  }
}

/** `Kepala Dinas Perhubungan (diwakili Sekretaris Dinas)` when somebody came for the speaker (papers.md 3.2). */
function formatPembicara(jabatan: JabatanRow | undefined, kehadiran: KehadiranRow | undefined): string | null {
  const nama = formatJabatan(jabatan)
  if (nama === null || kehadiran?.status !== 'diwakili') return nama
  const wakil = kehadiran.jabatanWakil ?? kehadiran.nama
  return wakil === null ? nama : `${nama} (diwakili ${wakil})`
}

function buildTindakLanjut({
  uraian,
  jabatan,
  batasWaktu,
  status,
}: TindakLanjutCetak | TindakLanjutLalu): TindakLanjutReport {
  return {
    uraian,
    penanggungJawab: jabatan ?? '-',
    batasWaktu: batasWaktu === null ? '' : formatTanggal(batasWaktu),
    status: `${status.charAt(0).toUpperCase()}${status.slice(1)}`,
  }
}
