import { formatAcaraTindakLanjut, formatJudulAcara } from '@shared/features/rapat/cetak.rules'
import type { AcaraLengkap, Rapat, RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatNomor, getUrutBerikut } from '@shared/features/surat/nomor.rules'
import { listKartuSrikandi } from '@shared/features/surat/srikandi.rules'
import { buildHal, buildTeksPesan, isLaporan } from '@shared/features/surat/surat.rules'
import type { JenisSurat, Surat, SuratRow } from '@shared/features/surat/surat.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import { formatSidikGambar } from '../../lib/sidik-gambar'
import type { KehadiranService } from '../kehadiran'
import type { NotulaService } from '../notula'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import type { TindakLanjutService } from '../tindak-lanjut'
import { listKekuranganSurat } from './kekurangan-surat'
import { parseSalinan } from './salinan-surat'
import type { CatatanRapat, SumberSurat } from './sumber-surat'
import type { SuratReport, UndanganReport } from './surat.report'
import { buildSuratReport, buildUsulan, listBagian } from './surat.report-builder'
import type { Register, SuratData, SuratRepository } from './surat.repository'
import { buildBlok } from './undangan.report-builder'

export type IsiSuratService = ReturnType<typeof createIsiSuratService>

/** What letters read of other features. */
export type BacaanSurat = {
  readonly rapat: Pick<RapatService, 'get' | 'undangan'>
  readonly kehadiran: Pick<KehadiranService, 'list'>
  readonly notula: Pick<NotulaService, 'get'>
  readonly tindakLanjut: Pick<TindakLanjutService, 'list'>
  readonly referensi: Pick<ReferensiService, 'jabatan'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

type Parts = BacaanSurat & { readonly repository: SuratRepository }

/** Reads letters: the register, one letter with what Simpul proposes for it, and its paper. */
export function createIsiSuratService({ repository, rapat, referensi, pengaturan, ...parts }: Parts) {
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
      bagian: listBagian(sumber),
      usulan: buildUsulan(sumber),
      penerima: listCalon(surat, sumber).map((row) => ({
        jabatanId: row.id,
        jabatan: formatJabatanPejabat(row.nama, row.pejabat?.jenis),
        dipilih: chosen.has(row.id),
      })),
      penerimaTersusun: !penerimaDipilih,
      tembusan: [...report.tembusan],
      penandaTanganIds: [...repository.listPenandaTangan(surat.id)],
      kartu: [...buildKartu(surat, sumber, report)],
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
    const indukId = isLaporan(surat.jenis) ? repository.findInduk(surat.rapatId) : surat.indukId
    const induk = indukId ? repository.find(indukId) : undefined
    const penerima = listPenerimaIds(surat)
    return {
      surat,
      rapat: lengkap,
      acara: lengkap.acara.map((acara) => ({ id: acara.id, judul: formatAcara(acara, surat.jenis, lengkap) })),
      jabatan,
      // The map is in protocol order.
      penerima: [...jabatan.values()].filter((row) => penerima.has(row.id)),
      tembusan: repository.listTembusan(surat.id),
      induk: induk?.salinan ? toUndangan(parseSalinan(induk.salinan)) : null,
      catatan: isLaporan(surat.jenis) ? readCatatan(surat, lengkap, jabatan) : null,
      pengaturan: pengaturan.get(),
      nameGambar: (lampiranId) => {
        const sha256 = repository.findSha256(lampiranId)
        return sha256 === undefined ? null : formatSidikGambar(sha256)
      },
    }
  }

  function readCatatan(
    surat: SuratData,
    { tanggal, pimpinanId }: Rapat,
    jabatan: ReadonlyMap<string, JabatanRow>,
  ): CatatanRapat {
    const pimpinan = pimpinanId === null ? null : referensi.jabatan.find(pimpinanId, tanggal ?? surat.tanggal)
    const ids = repository.listPenandaTangan(surat.id)
    const penandaIds = ids.length > 0 || surat.penandaTanganId === null ? ids : [surat.penandaTanganId]
    return {
      daftar: parts.kehadiran.list(surat.rapatId),
      notula: parts.notula.get(surat.rapatId),
      tindakLanjut: parts.tindakLanjut.list({ rapatId: surat.rapatId }),
      pimpinan: pimpinan === null ? null : formatJabatanPejabat(pimpinan.nama, pimpinan.pejabat?.jenis),
      bagian: new Map(repository.listBagian(surat.id).map((satu) => [satu.bagian, satu])),
      penandaTangan: penandaIds.flatMap((id) => jabatan.get(id) ?? []),
    }
  }

  /** As chosen, as sent, or as the undangan of the rapat say. */
  function listPenerimaIds(surat: SuratData): ReadonlySet<string> {
    if (surat.penerimaDipilih || surat.status === 'terkirim') return new Set(repository.listPenerima(surat.id))
    if (isLaporan(surat.jenis)) return new Set()
    const dialamati = new Set(repository.listDialamati(surat.rapatId))
    if (surat.jenis === 'perubahan' || surat.jenis === 'pembatalan') return dialamati
    // Who writes the letter, or in whose name it is written, is not invited by it.
    const penulis = new Set([surat.penandaTanganId, surat.atasNamaId, surat.melaluiId])
    const isBaru = (id: string) => surat.jenis === 'undangan' || !dialamati.has(id)
    return new Set(listDiundang(surat.rapatId).filter((id) => !penulis.has(id) && isBaru(id)))
  }

  /** A report may go to anybody, so that its candidates are only those chosen. */
  function listCalon(surat: SuratData, { jabatan, penerima }: SumberSurat): readonly JabatanRow[] {
    if (isLaporan(surat.jenis)) return penerima
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

/** An undangan says what is still to be done; what tells of the rapat afterwards names the point only. */
function formatAcara(acara: AcaraLengkap, jenis: JenisSurat, { tindakLanjutLalu }: RapatLengkap): string {
  return acara.bawaan === 'tindak lanjut' && !isLaporan(jenis)
    ? formatAcaraTindakLanjut(acara.judul, tindakLanjutLalu)
    : formatJudulAcara(acara)
}

function toUndangan(report: SuratReport): UndanganReport | null {
  return report.jenis === 'nota dinas' || report.jenis === 'berita acara' ? null : report
}

function buildKartu(surat: SuratData, { rapat, pengaturan }: SumberSurat, report: SuratReport) {
  const { penandatangan } = report
  const kode = pengaturan.surat.klasifikasi.find((satu) => satu.kode === surat.klasifikasi)
  return listKartuSrikandi({
    ...surat,
    klasifikasi: kode === undefined ? surat.klasifikasi : `${kode.kode} ${kode.nama}`,
    hal: report.hal,
    tanggal: report.tanggal,
    penerima: report.jenis === 'berita acara' ? [] : report.penerima,
    tembusan: report.tembusan,
    penandatangan: formatJabatanPejabat(penandatangan.jabatan, penandatangan.jenis),
    rapat,
    pembuka: formatTeksPolos(report.pembuka),
  })
}

function buildPesan(surat: SuratData, sumber: SumberSurat, report: SuratReport): string | null {
  if (report.jenis === 'berita acara') return null
  if (report.jenis === 'nota dinas') return report.teksPesan
  const [satu] = report.penerima
  return buildTeksPesan({
    jenis: report.jenis,
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
