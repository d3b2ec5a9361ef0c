import { formatAcaraTindakLanjut, formatJudulAcara } from '@shared/features/rapat/cetak.rules'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatNomor, getUrutBerikut } from '@shared/features/surat/nomor.rules'
import { buildHal, buildTeksPesan } from '@shared/features/surat/surat.rules'
import type { Surat, SuratRow } from '@shared/features/surat/surat.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import { formatSidikGambar } from '../../lib/sidik-gambar'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import { listKekuranganSurat } from './kekurangan-surat'
import { parseSalinan } from './salinan-surat'
import type { SuratReport } from './surat.report'
import { buildBlok, buildSuratReport, buildUsulan, type SumberSurat } from './surat.report-builder'
import type { Register, SuratData, SuratRepository } from './surat.repository'

export type IsiSuratService = ReturnType<typeof createIsiSuratService>

type Parts = {
  readonly repository: SuratRepository
  readonly rapat: Pick<RapatService, 'get' | 'undangan'>
  readonly referensi: Pick<ReferensiService, 'jabatan'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/** Reads letters: the register, one letter with what Simpul proposes for it, and its paper. */
export function createIsiSuratService({ repository, rapat, referensi, pengaturan }: Parts) {
  function list({ rapatId }: { readonly rapatId?: string | undefined }): SuratRow[] {
    const { pola } = pengaturan.get().surat
    return repository.list(rapatId ?? null).map(({ keamanan, ...row }) => ({
      ...row,
      nomor: row.nomor ?? formatNomor(pola, { ...row, keamanan, kode: row.klasifikasi }),
      hal: row.hal ?? buildHal(row.jenis, row.rapat),
    }))
  }

  /** @throws DomainError TIDAK_DITEMUKAN */
  function find(id: string): SuratData {
    const row = repository.find(id)
    if (row !== undefined) return row
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Surat ini tidak ditemukan. Kalau baru saja dihapus, pulihkan dari Kotak Sampah.',
    })
  }

  function get(id: string): Surat {
    const surat = find(id)
    const sumber = readSumber(surat)
    const report = surat.salinan === null ? buildSuratReport(sumber) : parseSalinan(surat.salinan)
    const chosen = new Set(sumber.penerima.map((row) => row.id))
    const { salinan: _, terkirimPada: _terkirim, penerimaDipilih, nomor, ...isi } = surat
    return {
      ...isi,
      nomor: nomor ?? report.nomor.join('…'),
      urutBerikut: getUrutBerikut(
        repository.listTerpakai(getRegister(surat)).filter(({ suratId }) => suratId !== surat.id),
      ),
      pembuka: { isi: report.pembuka, tersusun: surat.pembuka === null },
      penutup: { isi: report.penutup, tersusun: surat.penutup === null },
      usulan: buildUsulan(sumber),
      penerima: listCalon(surat, sumber).map((row) => ({
        jabatanId: row.id,
        jabatan: formatJabatanPejabat(row.nama, row.pejabat?.jenis),
        dipilih: chosen.has(row.id),
      })),
      penerimaTersusun: !penerimaDipilih,
      tembusan: [...report.tembusan],
      teksPesan: buildPesan(surat, sumber, report),
      kekurangan: surat.status === 'terkirim' ? [] : [...listKekuranganSurat(sumber)],
    }
  }

  /** The paper as it stands: frozen once the letter was sent. Pictures are named by content. */
  function buildReport(id: string): SuratReport {
    const surat = find(id)
    return surat.salinan === null ? buildSuratReport(readSumber(surat)) : parseSalinan(surat.salinan)
  }

  function readSumber(surat: SuratData): SumberSurat {
    const lengkap = rapat.get(surat.rapatId)
    const jabatan = new Map(
      referensi.jabatan.list({ tanggal: surat.tanggal, nonaktif: true }).map((row) => [row.id, row]),
    )
    const induk = surat.indukId === null ? undefined : repository.find(surat.indukId)
    const penerima = listPenerimaIds(surat)
    return {
      surat,
      rapat: lengkap,
      acara: lengkap.acara.map((acara) =>
        acara.bawaan === 'tindak lanjut'
          ? formatAcaraTindakLanjut(acara.judul, lengkap.tindakLanjutLalu)
          : formatJudulAcara(acara),
      ),
      jabatan,
      // The map is in protocol order.
      penerima: [...jabatan.values()].filter((row) => penerima.has(row.id)),
      tembusan: repository.listTembusan(surat.id),
      induk: induk?.salinan ? parseSalinan(induk.salinan) : null,
      pengaturan: pengaturan.get(),
      nameGambar: (lampiranId) => {
        const sha256 = repository.findSha256(lampiranId)
        return sha256 === undefined ? null : formatSidikGambar(sha256)
      },
    }
  }

  /** As chosen, as sent, or as the undangan of the rapat say. */
  function listPenerimaIds(surat: SuratData): ReadonlySet<string> {
    if (surat.penerimaDipilih || surat.status === 'terkirim') return new Set(repository.listPenerima(surat.id))
    const dialamati = new Set(repository.listDialamati(surat.rapatId))
    if (surat.jenis === 'perubahan' || surat.jenis === 'pembatalan') return dialamati
    // Who writes the letter, or in whose name it is written, is not invited by it.
    const penulis = new Set([surat.penandaTanganId, surat.atasNamaId, surat.melaluiId])
    const isBaru = (id: string) => surat.jenis === 'undangan' || !dialamati.has(id)
    return new Set(listDiundang(surat.rapatId).filter((id) => !penulis.has(id) && isBaru(id)))
  }

  function listCalon(surat: SuratData, { jabatan, penerima }: SumberSurat): readonly JabatanRow[] {
    const ids = new Set([
      ...listDiundang(surat.rapatId),
      ...repository.listDialamati(surat.rapatId),
      ...penerima.map(({ id }) => id),
    ])
    return [...jabatan.values()].filter(({ id }) => ids.has(id))
  }

  function listDiundang(rapatId: string): readonly string[] {
    return rapat.undangan.list({ id: rapatId, tanggal: null }).map(({ jabatanId }) => jabatanId)
  }

  return { list, find, get, buildReport, readSumber, listPenerimaIds }
}

/** The register that gives this letter its number. */
export function getRegister({
  tanggal,
  klasifikasi,
  unit,
}: Pick<SuratData, 'tanggal' | 'klasifikasi' | 'unit'>): Register {
  return { tahun: tanggal.slice(0, 4), klasifikasi, unit }
}

function buildPesan(surat: SuratData, sumber: SumberSurat, report: SuratReport): string {
  const [satu] = report.penerima
  return buildTeksPesan({
    jenis: surat.jenis,
    penerima: report.penerima.length === 1 && satu !== undefined ? satu : 'Bapak/Ibu (daftar terlampir)',
    sapaan: surat.sapaan,
    blok: report.blok ?? buildBlok(sumber),
    nomor: report.nomor.length === 1 ? report.nomor.join('') : null,
    konfirmasiUnit: surat.konfirmasiUnit,
    konfirmasiTelepon: surat.konfirmasiTelepon,
    pengirim: formatJabatanPejabat(report.penandatangan.jabatan, report.penandatangan.jenis),
    pembuka: formatTeksPolos(report.pembuka),
  })
}
