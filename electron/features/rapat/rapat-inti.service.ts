import {
  findAlasanTolakStatus,
  findSalahJam,
  isMenungguNotula,
  PESAN_TERKUNCI,
} from '@shared/features/rapat/rapat.rules'
import type {
  Rapat,
  RapatInput,
  RapatLengkap,
  RapatRow,
  StatusRapat,
  TemplatRapat,
} from '@shared/features/rapat/rapat.schema'
import { isUnsurDiundang, TEMPLAT_RAPAT } from '@shared/features/rapat/templat.rules'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import type { AcaraRepository } from './acara.repository'
import type { BawaanRepository } from './bawaan.repository'
import type { DaftarUndanganService } from './daftar-undangan.service'
import type { RapatRepository } from './rapat.repository'
import { canonicalInput, KATA_ISIAN, listChanged } from './rapat-input'

export type RapatIntiService = ReturnType<typeof createRapatIntiService>

type Parts = {
  readonly repository: RapatRepository
  readonly acara: AcaraRepository
  readonly bawaan: BawaanRepository
  readonly undangan: DaftarUndanganService
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'unsur'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/** Meetings themselves: facts, status, copies. Everything that prints is locked while the notula is final. */
export function createRapatIntiService(
  { repository, acara, bawaan, undangan, referensi, pengaturan }: Parts,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  function list({ dari, sampai }: { readonly dari?: string | undefined; readonly sampai?: string | undefined }) {
    return repository.list({ dari: dari ?? null, sampai: sampai ?? null }) satisfies RapatRow[]
  }

  /** What the first page shows without reading the whole register: the week, those without notula, how many there are. */
  function listUntukBeranda(hariIni: string, { dari, sampai }: { readonly dari: string; readonly sampai: string }) {
    return {
      pekan: repository.listPekan({ dari, sampai }),
      menungguNotula: repository.listDitunggu(hariIni).filter((row) => isMenungguNotula(row, hariIni)),
      jumlah: repository.count(),
    }
  }

  function get(id: string): RapatLengkap {
    const rapat = find(id)
    const { notula, versi } = repository.findNotula(id)
    const bawaanById = bawaan.listAcara(id)
    const acaraList = acara.listWithCounts(id).map((row) => ({ ...row, ...bawaanById(row.id) }))
    return {
      ...rapat,
      acara: acaraList,
      seri: bawaan.findSeri(id),
      tindakLanjutLalu: acaraList.some((row) => row.bawaan === 'tindak lanjut') ? bawaan.listTindakLanjut(id) : [],
      undangan: undangan.list(rapat),
      notula,
      versiNotula: versi,
    }
  }

  /** The facts alone. @throws DomainError TIDAK_DITEMUKAN */
  function find(id: string): Rapat {
    const rapat = repository.find(id)
    if (rapat !== undefined) return rapat
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Rapat ini tidak ditemukan. Kalau baru saja dihapus, pulihkan dari Kotak Sampah.',
    })
  }

  /** The facts of a rapat that may be changed. @throws DomainError TIDAK_DITEMUKAN, TERKUNCI while the notula is final */
  function findTerbuka(id: string): Rapat {
    const rapat = find(id)
    if (rapat.status === 'final') throw new DomainError({ kode: 'TERKUNCI', pesan: PESAN_TERKUNCI })
    return rapat
  }

  function create(templat: TemplatRapat, ubah: Partial<RapatInput> = {}): { id: string } {
    const { acara: judulList, undangForkopimda } = TEMPLAT_RAPAT[templat]
    const rapat: Rapat = { ...buildAwal(templat), ...canonicalInput(ubah), id: createId(), status: 'draf' }
    assertFakta(rapat, null)
    journal.action({ name: `Buat rapat: ${rapat.nama}` }, () => {
      repository.create(rapat, clock.now().toISOString())
      judulList.forEach((judul, index) => {
        acara.create({ id: createId(), rapatId: rapat.id, urutan: index + 1, judul, keadaan: 'dibahas' })
      })
      undangan.createRows(
        rapat.id,
        undangan.listJabatanIds({
          unsurIds: referensi.unsur
            .list()
            .filter(({ nama }) => isUnsurDiundang(templat, nama))
            .map((unsur) => unsur.id),
          forkopimda: undangForkopimda,
        }),
      )
    })
    return { id: rapat.id }
  }

  function copy(id: string): { id: string } {
    const asal = find(id)
    const rapat: Rapat = {
      ...asal,
      id: createId(),
      status: 'draf',
      tanggal: null,
      jamSelesai: null,
      nomorUndangan: null,
      tanggalUndangan: null,
    }
    journal.action({ name: `Salin rapat: ${asal.nama}` }, () => {
      repository.create(rapat, clock.now().toISOString())
      for (const { urutan, judul } of acara.list(id)) {
        acara.create({ id: createId(), rapatId: rapat.id, urutan, judul, keadaan: 'dibahas' })
      }
      undangan.createRows(
        rapat.id,
        undangan.list(asal).map(({ jabatanId }) => jabatanId),
      )
    })
    return { id: rapat.id }
  }

  function update(id: string, ubah: Partial<RapatInput>): { id: string } {
    const before = findTerbuka(id)
    const input = canonicalInput(ubah)
    const changed = listChanged(before, input)
    if (changed.length === 0) return { id }
    assertFakta({ ...before, ...input }, before)
    const [only] = changed
    const one = changed.length === 1 && only !== undefined ? only : null
    const name = one === null ? 'Ubah rapat' : `Ubah ${KATA_ISIAN[one]}`
    const merge = one === null ? undefined : `rapat:${id}:${one}`
    journal.action({ name: `${name}: ${before.nama}`, merge }, () => repository.update(id, input))
    return { id }
  }

  function setStatus(id: string, status: Exclude<StatusRapat, 'final'>): { id: string } {
    const rapat = findTerbuka(id)
    const alasan = findAlasanTolakStatus(rapat, status)
    if (alasan !== null) throw new DomainError({ kode: 'ISIAN_SALAH', ...alasan })
    if (rapat.status === status) return { id }
    journal.action({ name: `Tandai ${status}: ${rapat.nama}` }, () => repository.update(id, { status }))
    return { id }
  }

  function remove(id: string): { id: string } {
    const rapat = findTerbuka(id)
    // Its number stays given out: a register that forgets one would give it out again.
    if (repository.hasSuratTerkirim(id)) {
      throw new DomainError({
        kode: 'TERKUNCI',
        pesan: 'Rapat ini punya surat yang sudah terkirim, sehingga tidak dapat dihapus. Tandai rapatnya batal.',
      })
    }
    journal.action({ name: `Hapus rapat: ${rapat.nama}` }, () => repository.remove(id))
    return { id }
  }

  /** Writes a status inside the action of the caller, for what follows from attendance and notula. */
  function setStatusInAction(id: string, status: StatusRapat): void {
    repository.update(id, { status })
  }

  /** Writes number and date of the undangan inside the action of the caller: those of the letter that was sent. */
  function setUndanganInAction(id: string, surat: Pick<Rapat, 'nomorUndangan' | 'tanggalUndangan'>): void {
    repository.update(id, surat)
  }

  /** What a template fills in before the clerk does: name, zone and the usual roles of the office. */
  function buildAwal(templat: TemplatRapat): Omit<Rapat, 'id' | 'status'> {
    const { kantor, kepalaKantorId } = pengaturan.get()
    const { nama, jenis } = TEMPLAT_RAPAT[templat]
    const jabatan = referensi.jabatan.list({ tanggal: EARLIEST })
    const pimpinan = jabatan.find((row) => row.golonganPenandatangan === 'kepala daerah')
    return {
      nama: kantor === null ? nama : `${nama} ${kantor.namaDaerah}`,
      jenis,
      tanggal: null,
      jamMulai: null,
      jamSelesai: null,
      zona: kantor?.zona ?? 'WIB',
      tempat: null,
      pimpinanId: templat === 'kosong' ? null : (pimpinan?.id ?? null),
      sekretarisId: jabatan.some(({ id }) => id === kepalaKantorId) ? kepalaKantorId : null,
      pencatatId: null,
      penandaTanganId: null,
      nomorUndangan: null,
      tanggalUndangan: null,
      dasar: null,
      tujuan: null,
    }
  }

  function assertFakta(rapat: Rapat, before: Rapat | null): void {
    const salahJam = findSalahJam(rapat)
    if (salahJam !== null) throw new DomainError({ kode: 'ISIAN_SALAH', isian: 'jamSelesai', pesan: salahJam })
    if (rapat.tanggal === null && (rapat.status === 'terjadwal' || rapat.status === 'selesai')) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'tanggal',
        pesan: `Rapat berstatus ${rapat.status} harus bertanggal. Isi tanggal lain, atau ubah statusnya lebih dahulu.`,
      })
    }
    for (const isian of PERAN) {
      const jabatanId = rapat[isian]
      if (jabatanId === null || jabatanId === before?.[isian]) continue
      if (referensi.jabatan.find(jabatanId, rapat.tanggal ?? EARLIEST) !== null) continue
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian,
        pesan: `Jabatan yang dipilih sebagai ${KATA_ISIAN[isian]} sudah tidak ada. Pilih jabatan lain.`,
      })
    }
  }

  return {
    list,
    listUntukBeranda,
    get,
    find,
    findTerbuka,
    create,
    copy,
    update,
    setStatus,
    setStatusInAction,
    setUndanganInAction,
    remove,
  }
}

/** Any day will do where only the jabatan matters and not its holder. */
const EARLIEST = '1000-01-01'

const PERAN = ['pimpinanId', 'sekretarisId', 'pencatatId', 'penandaTanganId'] as const
