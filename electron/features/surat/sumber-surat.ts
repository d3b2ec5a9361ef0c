/** What a letter is built from, and the parts that all kinds of letters share. Pure. */
import type { DaftarKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { Notula } from '@shared/features/notula/notula.schema'
import type { Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { formatJudulPendek } from '@shared/features/rapat/cetak.rules'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { listPotonganNomor } from '@shared/features/surat/nomor.rules'
import { buildHal, getKopPenandatangan } from '@shared/features/surat/surat.rules'
import type { BagianLaporan, JenisKop } from '@shared/features/surat/surat.schema'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggal } from '@shared/lib/format-tanggal'
import type { TeksKaya } from '@shared/lib/teks-kaya'
import { buildOfficePaper, buildPenandatangan, type NameGambar } from '../../documents/office-paper'
import type { Penandatangan } from '../../documents/signature'
import { buildKopSurat } from './kop-surat'
import type { KepalaReport, UndanganReport } from './surat.report'
import type { BagianTersimpan, SuratData } from './surat.repository'

export type SumberSurat = {
  readonly surat: SuratData
  readonly rapat: Rapat
  /** Titles of its agenda. */
  readonly acara: readonly { readonly id: string; readonly judul: string }[]
  /** Every jabatan with its holder on the day of the letter. */
  readonly jabatan: ReadonlyMap<string, JabatanRow>
  /** In protocol order. */
  readonly penerima: readonly JabatanRow[]
  readonly tembusan: readonly string[]
  /** The undangan that was sent before, of which this letter speaks. */
  readonly induk: UndanganReport | null
  /** Only for a letter written after the rapat. */
  readonly catatan: CatatanRapat | null
  readonly pengaturan: Pengaturan
  readonly nameGambar: NameGambar
}

/** The records of a rapat that a report on it tells. */
export type CatatanRapat = {
  readonly daftar: DaftarKehadiran
  /** Null until it was begun. */
  readonly notula: Notula | null
  readonly tindakLanjut: readonly TindakLanjutRow[]
  /** `Pj. Wali Kota Bogor`, on the day of the rapat. */
  readonly pimpinan: string | null
  readonly bagian: ReadonlyMap<BagianLaporan, BagianTersimpan>
  /** Who signs in a table or in blocks. */
  readonly penandaTangan: readonly JabatanRow[]
}

/** What every letter prints. What the clerk left open is drafted: `usulan` says from what. */
export function buildKepala(
  sumber: SumberSurat,
  usulan: { readonly lampiran: string; readonly pembuka: TeksKaya; readonly penutup: TeksKaya },
): KepalaReport {
  const { surat, rapat, pengaturan } = sumber
  const kop = surat.kop ?? getKopUsulan(surat, sumber.jabatan)
  return {
    paper: {
      ...buildOfficePaper(pengaturan, sumber.nameGambar),
      kop: buildKopSurat(kop, pengaturan, findKepalaDaerah(sumber.jabatan), sumber.nameGambar),
      kaki: 'dari dua halaman',
    },
    judulPendek: formatJudulPendek(rapat.nama, pengaturan.kantor?.namaDaerah ?? null),
    kota: pengaturan.kantor?.kota ?? '',
    tanggal: formatTanggal(surat.tanggal),
    nomor: listPotonganNomor(pengaturan.surat.pola, { ...surat, kode: surat.klasifikasi }),
    sifat: surat.sifat,
    lampiran: surat.lampiran ?? usulan.lampiran,
    hal: getHal(sumber),
    pembuka: parseTeks(surat.pembuka) ?? usulan.pembuka,
    penutup: parseTeks(surat.penutup) ?? usulan.penutup,
    penandatangan: buildPenanda(sumber),
    tembusan: sumber.tembusan,
  }
}

/** The line Hal as written, or as proposed. */
export function getHal({ surat, rapat }: Pick<SumberSurat, 'surat' | 'rapat'>): string {
  return surat.hal ?? buildHal(surat.jenis, rapat.nama)
}

/** The letterhead that goes with the signer of a letter. */
export function getKopUsulan(
  { penandaTanganId, cara, melaluiId }: Pick<SuratData, 'penandaTanganId' | 'cara' | 'melaluiId'>,
  jabatan: ReadonlyMap<string, JabatanRow>,
): JenisKop {
  const golongan = jabatan.get(penandaTanganId ?? '')?.golonganPenandatangan ?? 'lainnya'
  return getKopPenandatangan({ cara, golongan }, jabatan.get(melaluiId ?? '')?.golonganPenandatangan ?? null)
}

/** `Pj. Wali Kota Bogor`: jabatan as they are addressed. */
export function listNamaJabatan(list: readonly JabatanRow[]): readonly string[] {
  return list.map(({ nama, pejabat }) => formatJabatanPejabat(nama, pejabat?.jenis))
}

/** Without the name of the region where it has been said, or goes without saying: `Sekretaris Daerah`. */
export function withoutDaerah(nama: string, { kantor }: Pengaturan): string {
  const daerah = kantor?.namaDaerah ?? ''
  return daerah !== '' && nama.endsWith(` ${daerah}`) ? nama.slice(0, -daerah.length).trimEnd() : nama
}

export function parseTeks(isi: string | null): TeksKaya | null {
  return isi === null ? null : (JSON.parse(isi) as TeksKaya)
}

export function findKepalaDaerah(jabatan: ReadonlyMap<string, JabatanRow>): JabatanRow | undefined {
  return [...jabatan.values()].find((row) => row.golonganPenandatangan === 'kepala daerah')
}

/** A draft may still lack its signer; its paper then leaves title and name free. */
const TANPA_PENANDA_TANGAN = { nama: '', golonganPenandatangan: 'lainnya', pejabat: null } as const

function buildPenanda({ surat, jabatan, pengaturan }: SumberSurat): Penandatangan {
  const penanda = buildPenandatangan(jabatan.get(surat.penandaTanganId ?? '') ?? TANPA_PENANDA_TANGAN)
  if (surat.cara === 'sendiri') return penanda
  const ids = surat.cara === 'u.b.' ? [surat.atasNamaId, surat.melaluiId] : [surat.atasNamaId]
  // Below a mandate the name of the region has been said: `a.n. WALI KOTA X / SEKRETARIS DAERAH`.
  const atasNama = ids.flatMap((id, index) => {
    const row = jabatan.get(id ?? '')
    if (row === undefined) return []
    if (index > 0) return [withoutDaerah(row.nama, pengaturan)]
    return [pengaturan.surat.atasNamaDenganPj ? formatJabatanPejabat(row.nama, row.pejabat?.jenis) : row.nama]
  })
  const sendiri = atasNama.length === 0 ? penanda.jabatan : withoutDaerah(penanda.jabatan, pengaturan)
  return { ...penanda, jabatan: sendiri, atasNama }
}
