import type { Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { formatJudulPendek } from '@shared/features/rapat/cetak.rules'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { listPotonganNomor } from '@shared/features/surat/nomor.rules'
import {
  type BlokRapat,
  buildBlokRapat,
  buildHal,
  buildLampiranUsulan,
  buildPembuka,
  buildPenutupSurat,
  type FaktaSurat,
  getBentukUsulan,
  getKopPenandatangan,
  type IndukSurat,
  isMengundang,
  listParagrafLanjutan,
} from '@shared/features/surat/surat.rules'
import type { JenisKop, Surat } from '@shared/features/surat/surat.schema'
import { formatTanggal } from '@shared/lib/format-tanggal'
import type { TeksKaya } from '@shared/lib/teks-kaya'
import { buildOfficePaper, buildPenandatangan, type NameGambar } from '../../documents/office-paper'
import type { Penandatangan } from '../../documents/signature'
import { buildKopSurat } from './kop-surat'
import type { SuratReport } from './surat.report'
import type { SuratData } from './surat.repository'

export type SumberSurat = {
  readonly surat: SuratData
  readonly rapat: Rapat
  /** Titles of its agenda. */
  readonly acara: readonly string[]
  /** Every jabatan with its holder on the day of the letter. */
  readonly jabatan: ReadonlyMap<string, JabatanRow>
  /** In protocol order. */
  readonly penerima: readonly JabatanRow[]
  readonly tembusan: readonly string[]
  /** The undangan that was sent before, of which this letter speaks. */
  readonly induk: SuratReport | null
  readonly pengaturan: Pengaturan
  readonly nameGambar: NameGambar
}

/** Everything that a letter prints, in words. What the clerk left open is drafted from facts. Pure. */
export function buildSuratReport(sumber: SumberSurat): SuratReport {
  const { surat, rapat, pengaturan, penerima, tembusan } = sumber
  const usulan = buildUsulan(sumber)
  const kop = surat.kop ?? usulan.kop
  return {
    paper: {
      ...buildOfficePaper(pengaturan, sumber.nameGambar),
      kop: buildKopSurat(kop, pengaturan, findKepalaDaerah(sumber), sumber.nameGambar),
      kaki: 'dari dua halaman',
    },
    jenis: surat.jenis,
    judulPendek: formatJudulPendek(rapat.nama, pengaturan.kantor?.namaDaerah ?? null),
    kota: pengaturan.kantor?.kota ?? '',
    tanggal: formatTanggal(surat.tanggal),
    nomor: listPotonganNomor(pengaturan.surat.pola, { ...surat, kode: surat.klasifikasi }),
    sifat: surat.sifat,
    lampiran: surat.lampiran ?? usulan.lampiran,
    hal: surat.hal ?? usulan.hal,
    bentuk: surat.bentuk ?? usulan.bentuk,
    penerima: penerima.map(({ nama, pejabat }) => formatJabatanPejabat(nama, pejabat?.jenis)),
    tempatTujuan: surat.tempatTujuan ?? usulan.tempatTujuan,
    pembuka: parseTeks(surat.pembuka) ?? buildPembuka(buildFakta(sumber)),
    blok: isMengundang(surat.jenis) ? buildBlok(sumber) : null,
    paragraf: listParagrafLanjutan(surat),
    penutup: parseTeks(surat.penutup) ?? buildPenutupSurat(buildFakta(sumber)),
    penandatangan: buildPenanda(sumber),
    lampiranBertandaTangan: pengaturan.surat.lampiranBertandaTangan,
    tembusan,
  }
}

/** What Simpul proposes where the clerk has decided nothing. */
export function buildUsulan({ surat, rapat, penerima, jabatan, pengaturan }: SumberSurat): Surat['usulan'] {
  const bentuk = getBentukUsulan(penerima.length)
  return {
    hal: buildHal(surat.jenis, rapat.nama),
    lampiran: buildLampiranUsulan(surat.bentuk ?? bentuk, penerima.length),
    tempatTujuan: pengaturan.kantor?.kota ?? '-',
    kop: getKopUsulan(surat, jabatan),
    bentuk,
  }
}

/** The letterhead that goes with the signer of a letter. */
export function getKopUsulan(
  { penandaTanganId, cara, melaluiId }: Pick<SuratData, 'penandaTanganId' | 'cara' | 'melaluiId'>,
  jabatan: ReadonlyMap<string, JabatanRow>,
): JenisKop {
  const golongan = jabatan.get(penandaTanganId ?? '')?.golonganPenandatangan ?? 'lainnya'
  return getKopPenandatangan({ cara, golongan }, jabatan.get(melaluiId ?? '')?.golonganPenandatangan ?? null)
}

/** The meeting block as the rapat stands now. */
export function buildBlok({ surat, rapat, acara }: SumberSurat): BlokRapat {
  return buildBlokRapat(rapat, surat.acara === 'daftar acara' ? acara : [])
}

function buildFakta(sumber: SumberSurat): FaktaSurat {
  const { surat, rapat, induk, jabatan } = sumber
  return {
    jenis: surat.jenis,
    rapat,
    blok: buildBlok(sumber),
    induk: induk === null ? null : toInduk(induk),
    sapaan: surat.sapaan,
    alasan: surat.alasan,
    dijadwalkanKembali: surat.dijadwalkanKembali,
    isKantorSendiri: (surat.kop ?? getKopUsulan(surat, jabatan)) === 'kantor',
  }
}

function toInduk({ nomor, tanggal, hal, blok }: SuratReport): IndukSurat {
  return { nomor: nomor.join('…'), tanggal, hal, blok }
}

/** A draft may still lack its signer; its paper then leaves title and name free. */
const TANPA_PENANDA_TANGAN = { nama: '', golonganPenandatangan: 'lainnya', pejabat: null } as const

function buildPenanda(sumber: SumberSurat): Penandatangan {
  const { surat, jabatan, pengaturan } = sumber
  const penanda = buildPenandatangan(jabatan.get(surat.penandaTanganId ?? '') ?? TANPA_PENANDA_TANGAN)
  if (surat.cara === 'sendiri') return penanda
  const ids = surat.cara === 'u.b.' ? [surat.atasNamaId, surat.melaluiId] : [surat.atasNamaId]
  // Below a mandate the name of the region has been said: `a.n. WALI KOTA X / SEKRETARIS DAERAH`.
  const daerah = pengaturan.kantor?.namaDaerah ?? ''
  const withoutDaerah = (nama: string) =>
    daerah !== '' && nama.endsWith(` ${daerah}`) ? nama.slice(0, -daerah.length).trimEnd() : nama
  const atasNama = ids.flatMap((id, index) => {
    const row = jabatan.get(id ?? '')
    if (row === undefined) return []
    if (index > 0) return [withoutDaerah(row.nama)]
    return [pengaturan.surat.atasNamaDenganPj ? formatJabatanPejabat(row.nama, row.pejabat?.jenis) : row.nama]
  })
  return { ...penanda, jabatan: atasNama.length === 0 ? penanda.jabatan : withoutDaerah(penanda.jabatan), atasNama }
}

function findKepalaDaerah({ jabatan }: SumberSurat): JabatanRow | undefined {
  return [...jabatan.values()].find((row) => row.golonganPenandatangan === 'kepala daerah')
}

function parseTeks(isi: string | null): TeksKaya | null {
  return isi === null ? null : (JSON.parse(isi) as TeksKaya)
}
