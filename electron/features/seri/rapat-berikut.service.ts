import type { Rapat, RapatInput } from '@shared/features/rapat/rapat.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatNamaBerikut, getTanggalBerikut } from '@shared/features/seri/seri.rules'
import type { HasilBerikut, RapatSeri, Seri } from '@shared/features/seri/seri.schema'
import { DomainError } from '@shared/lib/domain-error'
import { findHariLibur } from '@shared/lib/hari-libur'
import { addHari, getHariKe } from '@shared/lib/kalender'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import type { BawaanService } from './bawaan.service'
import type { SeriRepository } from './seri.repository'
import type { SeriIntiService } from './seri-inti.service'

type Parts = {
  readonly repository: SeriRepository
  readonly inti: Pick<SeriIntiService, 'find'>
  readonly bawaan: BawaanService
  readonly rapat: Pick<RapatService, 'find' | 'create' | 'undangan'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
}

type Permintaan = {
  readonly seriId: string
  readonly dariId?: string | undefined
  readonly tetap?: boolean | undefined
}

/** Makes the next rapat of a seri from the last one. */
export function createRapatBerikutService(
  { repository, inti, bawaan, rapat, referensi }: Parts,
  { journal }: Pick<FeatureDeps, 'journal'>,
) {
  /** One action, so that one Urungkan takes all of it back. Refusals: TIDAK_DITEMUKAN. */
  function create({ seriId, dariId, tetap = false }: Permintaan): HasilBerikut {
    const seri = inti.find(seriId)
    // Newest first; undated drafts lead.
    const rapatList = repository.listRapat(seriId).filter(({ status }) => status !== 'batal')
    const ada = findSesudah(rapatList, dariId)
    if (ada !== undefined && !tetap) {
      return { hasil: 'sudah ada', rapat: { id: ada.id, nama: ada.nama, tanggal: ada.tanggal } }
    }
    const bertanggal = rapatList.find(({ tanggal }) => tanggal !== null)
    const asalId = dariId ?? bertanggal?.id ?? rapatList[0]?.id
    const asal = asalId === undefined ? null : rapat.find(asalId)
    const hari = findHari(seri, bertanggal?.tanggal ?? null)
    const hariRapat = hari.tanggal ?? referensi.today()
    const peran = listPeran(asal, hariRapat)
    const undangan = listUndangan(seri, asal, hariRapat)
    const nama = asal === null ? seri.nama : formatNamaBerikut(asal.nama, asal.tanggal, hari.tanggal)
    return journal.action({ name: `Buat rapat berikutnya: ${nama}` }, () => {
      const { id } = rapat.create('kosong', {
        nama,
        jenis: seri.jenis,
        tanggal: hari.tanggal,
        jamMulai: seri.jamMulai ?? asal?.jamMulai ?? null,
        tempat: seri.tempat ?? asal?.tempat ?? null,
        ...(asal === null ? {} : { zona: asal.zona, dasar: asal.dasar, tujuan: asal.tujuan }),
        ...peran.ubah,
      })
      if (undangan.ids.length > 0) rapat.undangan.create(id, { jabatanIds: undangan.ids })
      repository.setRapat(id, seriId)
      return {
        hasil: 'dibuat',
        id,
        tanggal: hari.tanggal,
        ...bawaan.create(id),
        catatan: [...hari.catatan, ...buildCatatanNonaktif([...new Set([...peran.nonaktif, ...undangan.nonaktif])])],
      }
    })
  }

  /** What stands already where the next one would come: after the rapat asked from, or planned at all. */
  function findSesudah(rapatList: readonly RapatSeri[], dariId: string | undefined): RapatSeri | undefined {
    if (dariId === undefined) {
      const [terbaru] = rapatList
      return terbaru !== undefined && (terbaru.tanggal ?? '9999') > referensi.today() ? terbaru : undefined
    }
    const index = rapatList.findIndex(({ id }) => id === dariId)
    if (index >= 0) return rapatList[index - 1]
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Rapat ini tidak ada di seri itu, atau sudah batal. Muat ulang, lalu pilih lagi.',
    })
  }

  function findHari(seri: Seri, terakhir: string | null): { tanggal: string | null; catatan: readonly string[] } {
    const hariIni = referensi.today()
    const usulan = terakhir === null ? findHariPertama(seri, hariIni) : getTanggalBerikut(seri, terakhir, hariIni)
    if (usulan === null) return { tanggal: null, catatan: [] }
    const { tanggal, libur } = usulan
    if (libur === null) return { tanggal, catatan: [] }
    const pesan = `${formatTanggalPanjang(libur)} adalah ${findHariLibur(libur) ?? 'hari libur'}, jadi tanggalnya digeser.`
    return { tanggal, catatan: [pesan] }
  }

  /** Roles of the office that still exist and are in use; the others are left open and named. */
  function listPeran(asal: Rapat | null, hari: string): { ubah: Partial<RapatInput>; nonaktif: readonly string[] } {
    const ubah: Partial<RapatInput> = {}
    const nonaktif: string[] = []
    if (asal === null) return { ubah, nonaktif }
    for (const isian of PERAN) {
      const jabatanId = asal[isian]
      const jabatan = jabatanId === null ? null : referensi.jabatan.find(jabatanId, hari)
      const isAda = jabatan !== null && isJabatanAda(jabatan, hari)
      ubah[isian] = isAda ? jabatan.id : null
      if (jabatan !== null && !isAda) nonaktif.push(jabatan.nama)
    }
    return { ubah, nonaktif }
  }

  /** The usual list of the seri, or who was invited last; only jabatan that are in use on that day. */
  function listUndangan(
    seri: Seri,
    asal: Rapat | null,
    hari: string,
  ): { ids: readonly string[]; nonaktif: readonly string[] } {
    const biasa = repository.listJabatanIds(seri.id)
    const ids = new Set(
      biasa.length > 0 || asal === null ? biasa : rapat.undangan.list(asal).map(({ jabatanId }) => jabatanId),
    )
    const rows = referensi.jabatan.list({ tanggal: hari, nonaktif: true }).filter(({ id }) => ids.has(id))
    return {
      ids: rows.filter((row) => isJabatanAda(row, hari)).map(({ id }) => id),
      nonaktif: rows.filter((row) => !isJabatanAda(row, hari)).map(({ nama }) => nama),
    }
  }

  return { create }
}

/** In use, and within the period in which the jabatan exists. */
function isJabatanAda({ aktif, mulai, selesai }: JabatanRow, hari: string): boolean {
  return aktif && (mulai === null || mulai <= hari) && (selesai === null || hari <= selesai)
}

const PERAN = ['pimpinanId', 'sekretarisId', 'pencatatId', 'penandaTanganId'] as const

/** The first rapat of a seri with a fixed day of the week: the next such day. */
function findHariPertama({ hari, irama }: Seri, hariIni: string): { tanggal: string; libur: null } | null {
  if (hari === null || irama === 'tidak tetap') return null
  return { tanggal: addHari(hariIni, (hari - getHariKe(hariIni) + 7) % 7), libur: null }
}

function buildCatatanNonaktif(nama: readonly string[]): readonly string[] {
  if (nama.length === 0) return []
  return [`${nama.length} jabatan tidak aktif lagi dan tidak disalin: ${nama.join(', ')}.`]
}
