import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { formatJenisLaporan } from '@shared/features/laporan-provinsi/paket.rules'
import type { KunciPaket, Paket } from '@shared/features/laporan-provinsi/paket.schema'
import { formatTeksPaket } from '@shared/features/laporan-provinsi/teks-paket.rules'
import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import type { Documents } from '../../documents'
import { buildPaperFile } from '../../documents/paper-file'
import type { WorkbookRow } from '../../documents/workbook'
import { buildZip } from '../../lib/build-zip'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import { buildDataPaket } from './berkas-paket.service'
import { buildLaporanProvinsiPdf } from './laporan-provinsi.pdf'
import { buildLaporanProvinsiXlsx, listLaporanProvinsiRows } from './laporan-provinsi.xlsx'
import { buildPaketReport } from './paket.report-builder'
import type { PaketService } from './paket.service'

export type CetakPaketParts = {
  readonly documents: Documents
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'kabupaten'>
  readonly lampiran: Pick<LampiranService, 'findDataUrl'>
  readonly dataDir: string
}

type Parts = CetakPaketParts & { readonly paket: Pick<PaketService, 'getPaket'> }

type PermintaanCetak = KunciPaket & {
  readonly versi?: number | undefined
  readonly kertas?: JenisKertas | undefined
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The three forms of a report, all written from the same plain data. */
export function createCetakPaketService(
  { documents, pengaturan, referensi, lampiran, dataDir, paket: pakets }: Parts,
  { clock, journal, createId }: Pick<FeatureDeps, 'clock' | 'journal' | 'createId'>,
) {
  function getPaket({ kertas: _, ...permintaan }: PermintaanCetak): Paket {
    journal.seal()
    return pakets.getPaket(permintaan)
  }

  function buildNaskah(paket: Paket, kertas: JenisKertas | undefined) {
    const settings = pengaturan.get()
    const { kantor, kepalaKantorId } = settings
    const report = buildPaketReport({
      paket,
      pengaturan: settings,
      provinsi: kantor === null ? '' : (referensi.kabupaten.get(kantor.kodeWilayah)?.provinsi ?? ''),
      kertas,
      nameGambar: lampiran.findDataUrl,
      kepala: kepalaKantorId === null ? null : referensi.jabatan.find(kepalaKantorId, paket.kondisiPer.tanggal),
    })
    return { definition: buildLaporanProvinsiPdf(report), createdAt: clock.now(), nama: buildNama(paket) }
  }

  async function buildXlsx(paket: Paket, kertas: JenisKertas | undefined): Promise<File> {
    const jenis = kertas ?? pengaturan.get().kertas.jenis
    const sheets = listLaporanProvinsiRows(paket)
    async function* rows(index: number): AsyncGenerator<readonly WorkbookRow[], void, void> {
      yield sheets[index] ?? []
    }
    const folder = join(dataDir, 'sementara')
    const file = join(folder, createId())
    await mkdir(folder, { recursive: true })
    try {
      await documents.renderXlsx(buildLaporanProvinsiXlsx(paket, jenis === 'A4' ? 'A4' : 'F4', buildDataPaket(paket)), {
        rows,
        file,
      })
      const bytes = new Uint8Array(await readFile(file))
      return new File([bytes], buildNamaBerkas({ ...buildNama(paket), ekstensi: 'xlsx' }), { type: XLSX })
    } finally {
      await rm(file, { force: true })
    }
  }

  /** PDF, workbook and text of one and the same report. */
  async function exportSemua(permintaan: PermintaanCetak): Promise<File> {
    const paket = getPaket(permintaan)
    const files = [
      await buildPaperFile(documents, buildNaskah(paket, permintaan.kertas), 'pdf'),
      await buildXlsx(paket, permintaan.kertas),
      new File([formatTeksPaket(paket)], buildNamaBerkas({ ...buildNama(paket), ekstensi: 'txt' })),
    ]
    const entries = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    const zip = new Uint8Array(buildZip(entries))
    return new File([zip], buildNamaBerkas({ ...buildNama(paket), ekstensi: 'zip' }), { type: 'application/zip' })
  }

  return {
    exportPdf: async (permintaan: PermintaanCetak) =>
      buildPaperFile(documents, buildNaskah(getPaket(permintaan), permintaan.kertas), 'pdf'),
    exportDocx: async (permintaan: PermintaanCetak) =>
      buildPaperFile(documents, buildNaskah(getPaket(permintaan), permintaan.kertas), 'docx'),
    exportXlsx: async (permintaan: PermintaanCetak) => buildXlsx(getPaket(permintaan), permintaan.kertas),
    getTeks: (permintaan: PermintaanCetak) => ({ teks: formatTeksPaket(getPaket(permintaan)) }),
    export: exportSemua,
  }
}

/** `Laporan Mingguan 32.71 2024-10-28 sd 2024-11-03 v1`: the province sorts by office and period. */
function buildNama({ jenis, kode, dari, sampai, versi }: Paket) {
  return { jenis: formatJenisLaporan(jenis), judul: kode, tanggal: `${dari} sd ${sampai}`, versi }
}
