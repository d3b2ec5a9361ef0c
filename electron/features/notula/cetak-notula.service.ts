import { formatKeputusan } from '@shared/features/notula/notula.rules'
import type { BedaBagian, CatatanPeriksa, Dokumentasi, Notula, Pembahasan } from '@shared/features/notula/notula.schema'
import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { DomainError } from '@shared/lib/domain-error'
import { buildOfficePaper } from '../../documents/office-paper'
import { buildPaperFile, type PaperRenderers } from '../../documents/paper-file'
import type { FeatureDeps } from '../../lib/feature'
import { formatSidikGambar } from '../../lib/sidik-gambar'
import type { KehadiranService } from '../kehadiran'
import type { LampiranService } from '../lampiran'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import { buildBedaNotula } from './beda-notula'
import { buildNotulaPdf } from './notula.pdf'
import type { NotulaReport } from './notula.report'
import { buildNotulaReport } from './notula.report-builder'
import type { NotulaRepository, NotulaRow } from './notula.repository'
import { buildDokumentasiPdf } from './notula-dokumentasi.pdf'
import { fillGambar, parseSalinan } from './salinan-notula'

export type CetakNotulaService = ReturnType<typeof createCetakNotulaService>

export type CetakNotulaParts = {
  readonly repository: NotulaRepository
  readonly readIsi: (rapatId: string) => Notula | null
  readonly rapat: Pick<RapatService, 'get'>
  readonly kehadiran: Pick<KehadiranService, 'list'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly lampiran: Pick<LampiranService, 'findDataUrl'>
  readonly documents: PaperRenderers
}

export type PermintaanNotula = {
  readonly rapatId: string
  readonly versi?: number | undefined
  readonly kertas?: JenisKertas | undefined
  readonly denganDaftarHadir?: boolean | undefined
  readonly denganDokumentasi?: boolean | undefined
  readonly denganCatatanPeriksa?: boolean | undefined
}

type PermintaanDokumentasi = Pick<PermintaanNotula, 'rapatId' | 'kertas'>

/** What a paper says about its own state; a draft has no number and nothing is frozen with it. */
type Keadaan = { readonly versi: number | null; readonly diabaikan: readonly CatatanPeriksa[] }

type Perbandingan = { readonly rapatId: string; readonly dari: number; readonly ke: number | null }

type Cetakan = { readonly report: NotulaReport; readonly dibuat: Date }

/** The paper NOTULA: from the rows while it is a draft, from what was frozen once it is final. */
export function createCetakNotulaService(
  { repository, readIsi, rapat, kehadiran, referensi, pengaturan, lampiran, documents }: CetakNotulaParts,
  { journal, clock }: Pick<FeatureDeps, 'journal' | 'clock'>,
) {
  /** The report of the rows as they stand. Pictures are named by content, so that it may be kept. */
  function buildReport(rapatId: string, { versi, diabaikan }: Keadaan): NotulaReport {
    const lengkap = rapat.get(rapatId)
    const isi = readIsi(rapatId)
    if (isi === null) throw belumAda()
    const pilihan = pengaturan.get()
    const tanggal = lengkap.tanggal ?? referensi.today()
    return buildNotulaReport({
      rapat: lengkap,
      acara: lengkap.acara,
      tindakLanjutLalu: lengkap.tindakLanjutLalu,
      notula: isi,
      pembahasan: isi.pembahasan satisfies readonly Pembahasan[],
      keputusan: isi.keputusan.map(formatKeputusan),
      tindakLanjut: repository.listTindakLanjut(rapatId),
      dokumentasi: isi.dokumentasi satisfies readonly Dokumentasi[],
      daftar: kehadiran.list(rapatId),
      jabatan: new Map(referensi.jabatan.list({ tanggal, nonaktif: true }).map((row) => [row.id, row])),
      pengaturan: pilihan,
      paper: buildOfficePaper(pilihan, nameLogo),
      nameGambar: formatSidikGambar,
      versi,
      diabaikan,
    })
  }

  function buildNaskah({ rapatId, versi, kertas, ...dengan }: PermintaanNotula) {
    const { report, dibuat } = openCetakan({ rapatId, versi, kertas })
    const chosen: NotulaReport = {
      ...report,
      denganDaftarHadir: dengan.denganDaftarHadir ?? report.denganDaftarHadir,
      denganDokumentasi: dengan.denganDokumentasi ?? report.denganDokumentasi,
      denganCatatanPeriksa: dengan.denganCatatanPeriksa ?? report.denganCatatanPeriksa,
    }
    return {
      definition: buildNotulaPdf(fillGambar(chosen, findDataUrl)),
      createdAt: dibuat,
      nama: {
        jenis: report.format === 'lama' ? 'Notulen' : 'Notula',
        judul: report.judulPendek,
        tanggal: rapat.get(rapatId).tanggal ?? undefined,
        versi: report.versi ?? undefined,
      },
    }
  }

  /** The photos alone; null where there are none. */
  async function exportDokumentasi(permintaan: PermintaanDokumentasi): Promise<File | null> {
    const { report, dibuat } = openCetakan(permintaan)
    if (report.foto.length === 0) return null
    const definition = buildDokumentasiPdf(fillGambar(report, findDataUrl))
    const tanggal = rapat.get(permintaan.rapatId).tanggal ?? undefined
    const nama = { jenis: 'Dokumentasi', judul: report.judulPendek, tanggal }
    return buildPaperFile(documents, { definition, createdAt: dibuat, nama }, 'pdf')
  }

  /** What is printed now, on the paper that was asked for. */
  function openCetakan({ rapatId, versi, kertas }: PermintaanNotula): Cetakan {
    journal.seal()
    const { report, dibuat } = getCetakan(rapatId, versi)
    return { report: { ...report, paper: { ...report.paper, kertas: kertas ?? report.paper.kertas } }, dibuat }
  }

  function getCetakan(rapatId: string, versi: number | undefined): Cetakan {
    const row = repository.findByRapat(rapatId)
    if (row === undefined) throw belumAda()
    const wanted = versi ?? (row.status === 'final' ? row.versi : undefined)
    return wanted === undefined ? { report: buildReport(rapatId, KONSEP), dibuat: clock.now() } : getBeku(row, wanted)
  }

  function getBeku(row: NotulaRow, versi: number): Cetakan {
    const beku = repository.findVersi(row.id, versi)
    if (beku === undefined) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: `Notula ini tidak punya versi ${versi}. Pilih versi dari riwayatnya.`,
      })
    }
    return { report: parseSalinan(beku.salinan), dibuat: new Date(beku.dikunciPada) }
  }

  /** @throws DomainError TIDAK_DITEMUKAN when there is no notula, or no such version */
  function listBeda({ rapatId, dari, ke }: Perbandingan): BedaBagian[] {
    const row = repository.findByRapat(rapatId)
    if (row === undefined) throw belumAda()
    const baru = ke === null ? buildReport(rapatId, KONSEP) : getBeku(row, ke).report
    return buildBedaNotula(getBeku(row, dari).report, baru)
  }

  function nameLogo(lampiranId: string): string | null {
    const sha256 = repository.findSha256(lampiranId)
    return sha256 === undefined ? null : formatSidikGambar(sha256)
  }

  function findDataUrl(sha256: string): string | null {
    const id = repository.findLampiranId(sha256)
    return id === undefined ? null : lampiran.findDataUrl(id)
  }

  return {
    buildReport,
    listBeda,
    /** @throws DomainError TIDAK_DITEMUKAN when there is no notula, or no such version */
    exportPdf: async (permintaan: PermintaanNotula) => buildPaperFile(documents, buildNaskah(permintaan), 'pdf'),
    /** The same paper for Word; throws alike. */
    exportDocx: async (permintaan: PermintaanNotula) => buildPaperFile(documents, buildNaskah(permintaan), 'docx'),
    exportDokumentasi,
  }
}

const KONSEP: Keadaan = { versi: null, diabaikan: [] }

function belumAda(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Rapat ini belum punya notula. Mulai notulanya lebih dahulu.',
  })
}
