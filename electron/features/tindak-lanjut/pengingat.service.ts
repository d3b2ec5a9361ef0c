import type { JenisKertas, Kantor } from '@shared/features/pengaturan/pengaturan.schema'
import {
  buildTeksPengingat,
  countTerlambat,
  type FaktaPengingat,
  getBatasJawabanUsulan,
  groupPerJabatan,
} from '@shared/features/tindak-lanjut/pengingat.rules'
import type {
  DaftarPengingat,
  StatusTindakLanjut,
  TindakLanjutRow,
} from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { DomainError } from '@shared/lib/domain-error'
import { buildOfficePaper } from '../../documents/office-paper'
import { buildPaperFile, type PaperRenderers } from '../../documents/paper-file'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import { buildPengingatPdf } from './pengingat.pdf'
import { buildPengingatReport } from './pengingat.report-builder'

export type PengingatParts = {
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly lampiran: Pick<LampiranService, 'findDataUrl'>
  readonly documents: PaperRenderers
}

type Parts = PengingatParts & {
  readonly list: (saringan: { readonly status: readonly StatusTindakLanjut[] }) => readonly TindakLanjutRow[]
}

export type PermintaanPengingat = {
  /** Whom to remind; everybody who has something open when left out. */
  readonly jabatanIds?: readonly string[] | undefined
  readonly batasJawaban?: string | undefined
  readonly kertas?: JenisKertas | undefined
}

/** Sheets that remind each jabatan of what it has open, and the same for a chat. As of today. */
export function createPengingatService(
  { list, referensi, pengaturan, lampiran, documents }: Parts,
  { journal, clock }: Pick<FeatureDeps, 'journal' | 'clock'>,
) {
  /** In protocol order, each with its open tindak lanjut by due date: the late ones first. */
  function listFakta({ jabatanIds, batasJawaban }: PermintaanPengingat): readonly (FaktaPengingat & { id: string })[] {
    const hariIni = referensi.today()
    const terbuka = groupPerJabatan(list({ status: ['belum', 'proses'] }))
    return referensi.jabatan
      .list({ tanggal: hariIni, nonaktif: true })
      .filter(({ id }) => jabatanIds === undefined || jabatanIds.includes(id))
      .flatMap(({ id, nama }) => {
        const rows = terbuka.get(id)
        if (rows === undefined) return []
        return [
          {
            id,
            jabatan: nama,
            rows,
            hariIni,
            batasJawaban: batasJawaban ?? getBatasJawabanUsulan(hariIni),
            kantor: formatKantor(pengaturan.get().kantor),
          },
        ]
      })
  }

  function getDaftar({ batasJawaban }: Pick<PermintaanPengingat, 'batasJawaban'>): DaftarPengingat {
    const hariIni = referensi.today()
    return {
      hariIni,
      batasJawaban: batasJawaban ?? getBatasJawabanUsulan(hariIni),
      jabatan: listFakta({ batasJawaban }).map((fakta) => ({
        jabatanId: fakta.id,
        jabatan: fakta.jabatan,
        terbuka: fakta.rows.length,
        terlambat: countTerlambat(fakta.rows, hariIni),
        teks: buildTeksPengingat(fakta),
      })),
      tanpaJabatan: list({ status: ['belum', 'proses'] }).filter(({ jabatanId }) => jabatanId === null).length,
    }
  }

  function buildNaskah(permintaan: PermintaanPengingat) {
    journal.seal()
    const fakta = listFakta(permintaan)
    if (fakta.length === 0) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan:
          'Tidak ada tindak lanjut terbuka yang perlu diingatkan. Semuanya sudah selesai atau belum ada penanggung jawabnya.',
      })
    }
    const pilihan = pengaturan.get()
    const hariIni = referensi.today()
    const { kantor, kepalaKantorId } = pilihan
    const [satu] = fakta
    return {
      definition: buildPengingatPdf(
        buildPengingatReport({
          fakta,
          hariIni,
          paper: buildOfficePaper(pilihan, lampiran.findDataUrl, permintaan.kertas),
          kota: kantor?.kota ?? '',
          namaDaerah: kantor?.namaDaerah ?? null,
          penandatangan: kepalaKantorId === null ? null : referensi.jabatan.find(kepalaKantorId, hariIni),
        }),
      ),
      createdAt: clock.now(),
      nama: {
        jenis: 'Pengingat Tindak Lanjut',
        judul: fakta.length === 1 ? satu?.jabatan : undefined,
        tanggal: hariIni,
      },
    }
  }

  return {
    getDaftar,
    /** @throws DomainError TIDAK_DITEMUKAN when nothing is open */
    exportPdf: async (permintaan: PermintaanPengingat) => buildPaperFile(documents, buildNaskah(permintaan), 'pdf'),
    /** The same paper for Word; throws alike. */
    exportDocx: async (permintaan: PermintaanPengingat) => buildPaperFile(documents, buildNaskah(permintaan), 'docx'),
  }
}

/** `Bakesbangpol Kota Bogor` */
function formatKantor(kantor: Kantor | null): string {
  return kantor === null ? 'kantor kami' : `${kantor.singkatan} ${kantor.namaDaerah}`
}
