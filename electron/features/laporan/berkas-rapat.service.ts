import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { formatJudulPendek } from '@shared/features/rapat/cetak.rules'
import { isLaporan, KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import { DomainError } from '@shared/lib/domain-error'
import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import type { BagianBerkas, MergePdf } from '../../documents'
import type { FeatureDeps } from '../../lib/feature'
import type { KehadiranService } from '../kehadiran'
import type { NotulaService } from '../notula'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { SuratService } from '../surat'

type Parts = {
  readonly rapat: Pick<RapatService, 'get' | 'listLampiranRapat'>
  readonly kehadiran: Pick<KehadiranService, 'list' | 'exportPdf'>
  readonly notula: Pick<NotulaService, 'exportPdf' | 'exportDokumentasi'>
  readonly surat: Pick<SuratService, 'list' | 'exportPdf'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly documents: { readonly mergePdf: MergePdf }
}

export type PermintaanBerkas = { readonly rapatId: string; readonly kertas?: JenisKertas | undefined }

const PDF = 'application/pdf'

/** One part under its bookmark; the name of the file is what a refusal names. */
type BagianJadi = { readonly judul: string; readonly berkas: File }

/** The papers of a rapat bound together, as auditors and the archive want them. */
export function createBerkasRapatService(parts: Parts, { clock }: Pick<FeatureDeps, 'clock'>) {
  /** @throws DomainError TIDAK_DITEMUKAN, ISIAN_SALAH while there is no paper, or naming the file that cannot be read */
  async function exportPdf(permintaan: PermintaanBerkas): Promise<File> {
    const { nama, tanggal } = parts.rapat.get(permintaan.rapatId)
    const { kantor } = parts.pengaturan.get()
    const bagian = [...(await listNaskah(permintaan)), ...listLampiran(permintaan.rapatId)]
    if (bagian.length === 0) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        pesan: 'Rapat ini belum punya naskah untuk digabungkan. Kirim undangan, catat kehadiran, atau tulis notulanya.',
      })
    }
    const judul = formatJudulPendek(nama, kantor?.namaDaerah ?? null)
    const gabungan = await parts.documents.mergePdf(await readBytes(bagian), {
      title: `Berkas ${nama}`,
      author: kantor?.namaKantor ?? '',
      createdAt: clock.now(),
    })
    if (!gabungan.ok) {
      const sumber = bagian.find((satu) => satu.judul === gabungan.judul)
      throw tidakTerbaca(sumber?.berkas.name ?? gabungan.judul, gabungan.sebab)
    }
    return new File(
      [new Uint8Array(gabungan.bytes)],
      buildNamaBerkas({ jenis: 'Berkas Rapat', judul, tanggal: tanggal ?? undefined, ekstensi: 'pdf' }),
      { type: PDF },
    )
  }

  /** In the order in which a rapat comes about; what does not exist is left out. */
  async function listNaskah({ rapatId, kertas }: PermintaanBerkas): Promise<readonly BagianJadi[]> {
    const lengkap = parts.rapat.get(rapatId)
    const terkirim = parts.surat
      .list({ rapatId })
      .filter(({ jenis, status }) => status === 'terkirim' && !isLaporan(jenis))
      .toSorted((a, b) => a.tanggal.localeCompare(b.tanggal))
    const bagian: BagianJadi[] = []
    for (const { id, jenis } of terkirim) {
      bagian.push({ judul: KATA_JENIS_SURAT[jenis], berkas: await parts.surat.exportPdf({ id, kertas }) })
    }
    if (lengkap.undangan.length > 0) {
      const isTercatat = parts.kehadiran.list(rapatId).rows.some(({ status }) => status !== 'belum')
      const bentuk = isTercatat ? 'terisi' : 'kosong'
      bagian.push({ judul: 'Daftar hadir', berkas: await parts.kehadiran.exportPdf({ rapatId, bentuk, kertas }) })
    }
    if (lengkap.notula === 'belum ada') return bagian
    const tanpaLampiran = { denganDaftarHadir: false, denganDokumentasi: false }
    bagian.push({ judul: 'Notula', berkas: await parts.notula.exportPdf({ rapatId, kertas, ...tanpaLampiran }) })
    const dokumentasi = await parts.notula.exportDokumentasi({ rapatId, kertas })
    return dokumentasi === null ? bagian : [...bagian, { judul: 'Dokumentasi', berkas: dokumentasi }]
  }

  /** PDF files kept with the rapat; pictures and workbooks have no pages of their own. */
  function listLampiran(rapatId: string): readonly BagianJadi[] {
    return parts.rapat
      .listLampiranRapat(rapatId)
      .filter(({ lampiran }) => lampiran.jenisMedia === PDF)
      .map(({ urutan, keterangan, lampiran, read }) => ({
        judul: `Lampiran ${urutan}: ${keterangan === '' ? lampiran.namaBerkas : keterangan}`,
        berkas: new File([new Uint8Array(read())], lampiran.namaBerkas, { type: PDF }),
      }))
  }

  return { exportPdf }
}

async function readBytes(bagian: readonly BagianJadi[]): Promise<readonly BagianBerkas[]> {
  return Promise.all(
    bagian.map(async ({ judul, berkas }) => ({ judul, bytes: new Uint8Array(await berkas.arrayBuffer()) })),
  )
}

function tidakTerbaca(judul: string, sebab: 'bersandi' | 'rusak'): DomainError {
  const alasan =
    sebab === 'bersandi'
      ? 'dilindungi kata sandi atau pembatasan. Simpan salinannya tanpa perlindungan, lalu lampirkan lagi'
      : 'rusak atau terpotong. Buka berkas aslinya, simpan lagi sebagai PDF, lalu lampirkan lagi'
  return new DomainError({ kode: 'ISIAN_SALAH', pesan: `Berkas rapat tidak dibuat: “${judul}” ${alasan}.` })
}
