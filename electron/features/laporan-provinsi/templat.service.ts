import { formatJenisLaporan } from '@shared/features/laporan-provinsi/paket.rules'
import type { KunciPaket, TemplatProvinsi } from '@shared/features/laporan-provinsi/paket.schema'
import { DomainError } from '@shared/lib/domain-error'
import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import type { FeatureDeps } from '../../lib/feature'
import { createWorkbookReader } from '../impor'
import type { LampiranService } from '../lampiran'
import type { PengaturanService } from '../pengaturan'
import { fillTemplat, listTemuanTemplat } from './isi-templat'
import type { PaketService } from './paket.service'
import { listXml, readPackage, writePackage } from './paket-zip'

type Parts = {
  readonly lampiran: Pick<LampiranService, 'attach' | 'get' | 'read'>
  readonly pengaturan: Pick<PengaturanService, 'get' | 'update'>
  readonly paket: Pick<PaketService, 'getPaket'>
  readonly workerUrl: URL | undefined
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const RUSAK = 'Berkas ini tidak dapat dibaca sebagai buku kerja Excel. Simpan ulang dari Excel, lalu pasang lagi.'

/** The workbook that the province itself hands out: kept whole, and filled without losing anything of its form. */
export function createTemplatService(
  { lampiran, pengaturan, paket, workerUrl }: Parts,
  { journal }: Pick<FeatureDeps, 'journal'>,
) {
  const reader = createWorkbookReader(workerUrl)

  /** Null while none is installed. */
  async function get(): Promise<TemplatProvinsi | null> {
    const id = pengaturan.get().laporanProvinsi.templatId
    if (id === null) return null
    const { xml } = await open(lampiran.read(id))
    const temuan = listTemuanTemplat(xml)
    return { nama: lampiran.get(id).namaBerkas, jumlah: temuan?.jumlah ?? 0, temuan: [...(temuan?.temuan ?? [])] }
  }

  /** @throws DomainError BERKAS_DITOLAK when it is no workbook, or asks for nothing */
  async function set(berkas: File): Promise<TemplatProvinsi> {
    const bytes = new Uint8Array(await berkas.arrayBuffer())
    // Hidden sheets are filled as well, so they are read through like the others.
    const dibaca = await reader.read(bytes, { withHidden: true })
    if (!dibaca.ok) throw refuse(dibaca.ditolak.pesan)
    const temuan = listTemuanTemplat((await open(bytes)).xml)
    if (temuan === null) throw refuse(RUSAK)
    if (temuan.jumlah === 0) {
      throw refuse('Tidak ada penanda di berkas ini. Tulis misalnya {{partisipasi.dpt}} di sel yang harus diisi.')
    }
    await lampiran.attach(berkas, {
      guna: 'berkas',
      name: (namaBerkas) => `Pasang templat provinsi ${namaBerkas}`,
      write: ({ id }) => setId(id),
    })
    return { nama: berkas.name, jumlah: temuan.jumlah, temuan: [...temuan.temuan] }
  }

  function remove(): { id: string } {
    journal.action({ name: 'Lepas templat provinsi' }, () => setId(null))
    return { id: 'templat' }
  }

  function setId(templatId: string | null): void {
    pengaturan.update({ laporanProvinsi: { ...pengaturan.get().laporanProvinsi, templatId } })
  }

  /** @throws DomainError TIDAK_TERSEDIA without a template, BERKAS_DITOLAK when it cannot be filled */
  async function fill(permintaan: KunciPaket & { readonly versi?: number | undefined }): Promise<File> {
    const id = pengaturan.get().laporanProvinsi.templatId
    if (id === null) {
      throw new DomainError({ kode: 'TIDAK_TERSEDIA', pesan: 'Belum ada templat provinsi. Pasang berkasnya dahulu.' })
    }
    journal.seal()
    const isi = paket.getPaket(permintaan)
    const { parts, xml } = await open(lampiran.read(id))
    const hasil = fillTemplat(xml, isi)
    if (!hasil.ok) throw refuse(hasil.pesan)
    const { jenis, kode, dari, sampai, versi } = isi
    const nama = buildNamaBerkas({
      jenis: `${formatJenisLaporan(jenis)} Templat Provinsi`,
      judul: kode,
      tanggal: `${dari} sd ${sampai}`,
      versi,
      ekstensi: 'xlsx',
    })
    return new File([new Uint8Array(writePackage(parts, hasil.bagian, hasil.dihapus))], nama, { type: XLSX })
  }

  async function open(bytes: Uint8Array) {
    const parts = await readPackage(bytes)
    if (parts === null) throw refuse(RUSAK)
    return { parts, xml: listXml(parts) }
  }

  return { get, set, remove, fill }
}

function refuse(pesan: string): DomainError {
  return new DomainError({ kode: 'BERKAS_DITOLAK', isian: 'berkas', pesan })
}
