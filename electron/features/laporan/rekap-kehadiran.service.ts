import { sumHitung, sumPerUnsur } from '@shared/features/laporan/rekap-kehadiran.rules'
import type {
  RekapKehadiran,
  RekapRapat,
  RekapRincian,
  SaringRekapKehadiran,
} from '@shared/features/laporan/rekap-kehadiran.schema'
import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatNamaLengkap } from '@shared/lib/nama'
import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import { formatTanggal } from '@shared/lib/tanggal'
import type { Documents } from '../../documents'
import { buildPaperFile } from '../../documents/paper-file'
import type { WorkbookRow } from '../../documents/workbook'
import type { Clock } from '../../lib/clock'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import type { BerkasSementara } from './berkas-sementara'
import { buildRekapKehadiranPdf } from './rekap-kehadiran.pdf'
import { buildRekapKehadiranReport } from './rekap-kehadiran.report-builder'
import type { RekapKehadiranRepository } from './rekap-kehadiran.repository'
import { buildRekapKehadiranXlsx, listRekapKehadiranRows } from './rekap-kehadiran.xlsx'

type RekapKehadiranParts = {
  readonly repository: RekapKehadiranRepository
  readonly berkas: BerkasSementara
  readonly documents: Documents
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'unsur' | 'today'>
  readonly clock: Clock
}

type PermintaanCetak = SaringRekapKehadiran & { readonly kertas?: JenisKertas | undefined }

const JENIS_BERKAS = 'Rekap Kehadiran'

/** Who came to the rapat of a period, per jabatan: figures, paper and workbook. */
export function createRekapKehadiranService(parts: RekapKehadiranParts) {
  const { repository, berkas, documents, pengaturan, referensi, clock } = parts

  /** @throws DomainError ISIAN_SALAH when the period ends before it begins */
  function get(saring: SaringRekapKehadiran): RekapKehadiran {
    assertPeriode(saring)
    const found = repository.listJabatan(saring)
    const rows = found.filter(({ diundang }) => diundang > 0).map(({ luarMasa: _, ...row }) => row)
    const unsur = saring.unsurId === null ? null : findUnsur(saring.unsurId)
    return {
      ...saring,
      ...repository.getRingkas(saring, referensi.today()),
      unsur,
      luarMasa: found.reduce((jumlah, row) => jumlah + row.luarMasa, 0),
      rows,
      jumlah: sumHitung(rows),
      perUnsur: [...sumPerUnsur(rows)],
      jenisList: [...repository.listJenis(saring)],
    }
  }

  function findUnsur(id: string): string | null {
    return referensi.unsur.list().find((unsur) => unsur.id === id)?.nama ?? null
  }

  function listRapat(saring: SaringRekapKehadiran): readonly RekapRapat[] {
    assertPeriode(saring)
    return repository.listRapat(saring)
  }

  function listRincian({ jabatanId, ...saring }: SaringRekapKehadiran & { readonly jabatanId: string }) {
    assertPeriode(saring)
    return repository.listRincian(saring, jabatanId).map(
      ({ gelarDepan, pejabat, gelarBelakang, dihitung, ...row }): RekapRincian => ({
        ...row,
        pejabat: pejabat === null ? null : formatNamaLengkap({ gelarDepan, nama: pejabat, gelarBelakang }),
        dihitung: dihitung === 1,
      }),
    )
  }

  function buildNaskah({ kertas, ...saring }: PermintaanCetak) {
    const pilihan = pengaturan.get()
    const { kepalaKantorId } = pilihan
    const hariIni = referensi.today()
    const report = buildRekapKehadiranReport({
      rekap: get(saring),
      pengaturan: pilihan,
      kertas,
      kondisiPer: hariIni,
      penandatangan: kepalaKantorId === null ? null : referensi.jabatan.find(kepalaKantorId, hariIni),
    })
    return { definition: buildRekapKehadiranPdf(report), createdAt: clock.now(), nama: buildNama(saring) }
  }

  function buildNama({ dari, sampai }: SaringRekapKehadiran) {
    return { jenis: JENIS_BERKAS, tanggal: `${dari} sd ${sampai}` }
  }

  async function exportXlsx({ kertas, ...saring }: PermintaanCetak): Promise<File> {
    const rekap = get(saring)
    const rapat = repository.listRapat(saring)
    const { kop, kertas: paper } = pengaturan.get()
    const definition = buildRekapKehadiranXlsx({
      rekap,
      rapat,
      office: [kop?.baris1 ?? '', kop?.baris2 ?? ''],
      paper: (kertas ?? paper.jenis) === 'A4' ? 'A4' : 'F4',
      kondisiPer: referensi.today(),
    })
    const sheets = listRekapKehadiranRows(rekap, rapat)
    async function* rows(index: number): AsyncGenerator<readonly WorkbookRow[], void, void> {
      yield sheets[index] ?? []
    }
    const target = berkas.create(buildNamaBerkas({ ...buildNama(saring), ekstensi: 'xlsx' }))
    try {
      await documents.renderXlsx(definition, { rows, file: target.file })
    } catch (error) {
      target.discard()
      throw error
    }
    return berkas.getFile(target.finish().kunci)
  }

  return {
    get,
    listRapat,
    listRincian,
    exportPdf: async (permintaan: PermintaanCetak) => buildPaperFile(documents, buildNaskah(permintaan), 'pdf'),
    exportDocx: async (permintaan: PermintaanCetak) => buildPaperFile(documents, buildNaskah(permintaan), 'docx'),
    exportXlsx,
  }
}

function assertPeriode({ dari, sampai }: SaringRekapKehadiran): void {
  if (dari <= sampai) return
  throw new DomainError({
    kode: 'ISIAN_SALAH',
    isian: 'sampai',
    pesan: `Akhir periode ${formatTanggal(sampai)} lebih awal daripada awalnya, ${formatTanggal(dari)}. Ubah salah satunya.`,
  })
}
