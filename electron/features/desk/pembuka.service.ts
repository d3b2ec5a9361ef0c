import type { MasalahRow, PermintaanKesiapan } from '@shared/features/desk/desk.schema'
import { BATAS_AWAL, getKeadaanPoin } from '@shared/features/desk/kesiapan.rules'
import { buildKalimatMasalah } from '@shared/features/desk/pembuka.rules'
import { getRumpun } from '@shared/features/partisipasi/pemilihan.rules'
import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import {
  formatJam,
  formatTanggal,
  formatTanggalPanjang,
  getBagianTanggal,
  toJamLokal,
  toTanggalLokal,
} from '@shared/lib/tanggal'
import { buildOfficePaper, buildPenandatangan } from '../../documents/office-paper'
import { buildPaperFile, type PaperRenderers } from '../../documents/paper-file'
import type { FeatureDeps } from '../../lib/feature'
import type { PartisipasiService } from '../partisipasi'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import type { CatatanDeskRepository } from './catatan-desk.repository'
import type { KesiapanService } from './kesiapan.service'
import { buildPembukaPdf } from './pembuka.pdf'
import type { PembukaReport } from './pembuka.report'
import type { SusunDeskService } from './susun-desk.service'

export type PembukaParts = {
  readonly documents: PaperRenderers
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly referensi: Pick<ReferensiService, 'jabatan'>
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan'>
}

type Parts = PembukaParts & {
  readonly kesiapan: Pick<KesiapanService, 'get'>
  readonly susun: Pick<SusunDeskService, 'get'>
  readonly catatan: Pick<CatatanDeskRepository, 'listMasalah'>
}

type PermintaanCetak = PermintaanKesiapan & { readonly kertas?: JenisKertas | undefined }

/** The sheet that opens the next rakor: readiness as of a moment, and what changed since another one. */
export function createPembukaService(
  { documents, pengaturan, referensi, partisipasi, kesiapan, susun, catatan }: Parts,
  { clock, journal }: Pick<FeatureDeps, 'clock' | 'journal'>,
) {
  function buildReport({
    pemilihanId,
    pada,
    banding,
    kertas,
  }: PermintaanCetak): PembukaReport & { tanggalIso: string } {
    const settings = pengaturan.get()
    const { kop, kantor } = settings
    const zona = kantor?.zona ?? 'WIB'
    const { jenis, tanggal: hariPemungutan } = partisipasi.pemilihan.find(pemilihanId)
    const { desk, rakor } = susun.get(pemilihanId)
    const isi = kesiapan.get({ pemilihanId, pada, banding })
    const { batasSiap, batasPerhatian, sekretarisId } = { ...BATAS_AWAL, sekretarisId: null, ...desk }
    const tanggalIso = toTanggalLokal(new Date(isi.pada), zona)
    const tanggal = formatTanggal(tanggalIso)
    const namaDesk = `Desk ${getRumpun(jenis)} ${kantor?.namaDaerah ?? ''}`.trim()
    const sekretaris = sekretarisId === null ? null : referensi.jabatan.find(sekretarisId, tanggalIso)
    return {
      // The small head names the office; a report carries no letterhead.
      paper: { ...buildOfficePaper(settings, () => null, kertas), kop: null },
      office: [kop?.baris1 ?? '', kop?.baris2 ?? kantor?.namaKantor ?? ''],
      kondisiPer: formatMomen(isi.pada),
      tanggal,
      tanggalIso,
      kota: kantor?.kota ?? '',
      judul: `Kesiapan ${namaDesk}`,
      tahun: getBagianTanggal(hariPemungutan).tahun,
      pembanding: banding === null ? null : formatPembanding(banding, rakor),
      rows: isi.poin.map(({ nama, penanggungJawab, persen, persenBanding, status, catatan: teks }) => ({
        nama,
        penanggungJawab,
        keadaan: getKeadaanPoin({ persen, status }, { batasSiap, batasPerhatian }),
        lalu: persenBanding,
        kini: persen,
        catatan: teks,
      })),
      rataLalu: isi.rataBanding,
      rataKini: isi.rata,
      batasSiap,
      batasPerhatian,
      keputusan: catatan
        .listMasalah({ pemilihanId, dari: null, sampai: tanggalIso })
        .filter(isMenunggu)
        .toReversed()
        .map(buildKalimatMasalah),
      penandatangan: {
        ...buildPenandatangan(sekretaris ?? TANPA_SEKRETARIS),
        jenis: 'definitif',
        golongan: 'lainnya',
        jabatan: `Sekretaris ${namaDesk}`,
      },
    }

    /** The end of a day is that day, without a time. */
    function formatMomen(momen: string): string {
      const saat = new Date(momen)
      const hari = formatTanggal(toTanggalLokal(saat, zona))
      const jam = toJamLokal(saat, zona)
      return jam === '23:59' ? hari : `${hari} pukul ${formatJam(jam)} ${zona}`
    }

    function formatPembanding(momen: string, list: readonly { readonly momen: string; readonly tanggal: string }[]) {
      const satu = list.find((row) => row.momen === momen)
      return satu === undefined
        ? `keadaan ${formatMomen(momen)}`
        : `rapat koordinasi ${formatTanggalPanjang(satu.tanggal)}`
    }
  }

  function buildNaskah(permintaan: PermintaanCetak) {
    journal.seal()
    const { tanggalIso, ...report } = buildReport(permintaan)
    return {
      definition: buildPembukaPdf(report),
      createdAt: clock.now(),
      nama: { jenis: report.judul, tanggal: tanggalIso },
    }
  }

  return {
    exportPdf: async (permintaan: PermintaanCetak) => buildPaperFile(documents, buildNaskah(permintaan), 'pdf'),
    exportDocx: async (permintaan: PermintaanCetak) => buildPaperFile(documents, buildNaskah(permintaan), 'docx'),
  }
}

/** Until the desk has named its secretary, name and NIP are left to the pen. */
const TANPA_SEKRETARIS = { nama: '', golonganPenandatangan: 'lainnya', pejabat: null } as const

function isMenunggu({ perluKeputusan, status }: MasalahRow): boolean {
  return perluKeputusan && status !== 'selesai'
}
