import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { JenisSurat, SuratIsi } from '@shared/features/surat/surat.schema'
import { canonicalTeksKaya } from '@shared/lib/canonical-teks-kaya'
import { DomainError } from '@shared/lib/domain-error'
import { isTeksKosong, type TeksKaya } from '@shared/lib/teks-kaya'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import { getRegister, type IsiSuratService } from './isi-surat.service'
import { getUnitUsulan } from './kop-surat'
import { getKopUsulan } from './surat.report-builder'
import type { SuratData, SuratRepository } from './surat.repository'

export type SuratIntiService = ReturnType<typeof createSuratIntiService>

type Parts = {
  readonly repository: SuratRepository
  readonly isi: IsiSuratService
  readonly rapat: Pick<RapatService, 'get' | 'findTerbuka'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/** A list of acara up to this length stands in the letter; a longer one is told by the name of the rapat. */
const ACARA_PENDEK = 5

/** Drafts of letters: proposed from the rapat, changed, removed. */
export function createSuratIntiService(
  { repository, isi, rapat, referensi, pengaturan }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function create(rapatId: string, jenis: JenisSurat): { id: string } {
    const fakta = rapat.findTerbuka(rapatId)
    const awal = jenis === 'undangan' ? buildAwal(rapatId) : copyInduk(rapatId)
    const row: SuratData = {
      ...awal.surat,
      id: createId(),
      rapatId,
      jenis,
      status: 'draf',
      tanggal: referensi.today(),
      urut: null,
      hal: null,
      lampiran: null,
      bentuk: null,
      pembuka: null,
      penutup: null,
      alasan: null,
      dijadwalkanKembali: false,
      penerimaDipilih: false,
      terkirimPada: null,
      nomor: null,
      salinan: null,
    }
    journal.action({ name: `Buat surat ${KATA_JENIS_SURAT[jenis].toLowerCase()}: ${fakta.nama}` }, () => {
      repository.create(row)
      repository.setTembusan(row.id, awal.tembusan)
    })
    return { id: row.id }
  }

  /** Changed fields of a draft. What moves it into another register takes its urut away. */
  function update(id: string, ubah: Partial<SuratIsi>): { id: string } {
    const before = findTerbuka(id)
    const wanted = omitUndefined(ubah)
    const after = { ...before, ...wanted, ...followUnit(before, wanted) }
    const changed = (Object.keys(after) as (keyof SuratData)[]).filter((kolom) => after[kolom] !== before[kolom])
    if (changed.length === 0) return { id }
    assertJabatan(after)
    const [a, b] = [getRegister(before), getRegister(after)]
    const isMoved = a.tahun !== b.tahun || a.klasifikasi !== b.klasifikasi || a.unit !== b.unit
    const urut = isMoved ? { urut: null } : {}
    const values = Object.fromEntries(changed.map((kolom) => [kolom, after[kolom]])) as Partial<SuratData>
    const [only] = changed
    const merge = changed.length === 1 && only !== undefined ? `surat:${id}:${only}` : undefined
    journal.action({ name: 'Ubah surat', merge }, () => repository.update(id, { ...values, ...urut }))
    return { id }
  }

  /** Empty text goes back to the drafted sentences. */
  function setBagian(id: string, bagian: 'pembuka' | 'penutup', teks: TeksKaya | null): { id: string } {
    const row = findTerbuka(id)
    const baru = teks === null || isTeksKosong(teks) ? null : JSON.stringify(canonicalTeksKaya(teks))
    if (baru === row[bagian]) return { id }
    journal.action({ name: `Tulis ${bagian} surat`, merge: `surat:${id}:${bagian}` }, () =>
      repository.update(id, { [bagian]: baru }),
    )
    return { id }
  }

  function setPenerima(id: string, jabatanIds: readonly string[] | null): { id: string } {
    const row = findTerbuka(id)
    const known = new Set(referensi.jabatan.list({ tanggal: row.tanggal, nonaktif: true }).map((jabatan) => jabatan.id))
    if (jabatanIds?.some((jabatanId) => !known.has(jabatanId))) throw jabatanHilang('penerima')
    journal.action({ name: 'Pilih penerima surat' }, () => {
      repository.setPenerima(id, [...new Set(jabatanIds ?? [])])
      repository.update(id, { penerimaDipilih: jabatanIds !== null })
    })
    return { id }
  }

  function setTembusan(id: string, baris: readonly string[]): { id: string } {
    findTerbuka(id)
    const baru = baris.map((satu) => satu.replace(/\s+/g, ' ').trim()).filter((satu) => satu !== '')
    if (baru.join('\n') === repository.listTembusan(id).join('\n')) return { id }
    journal.action({ name: 'Ubah tembusan surat' }, () => repository.setTembusan(id, baru))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = findTerbuka(id)
    journal.action({ name: `Hapus surat ${KATA_JENIS_SURAT[row.jenis].toLowerCase()}` }, () => repository.remove(id))
    return { id }
  }

  /** A draft of a rapat that may be changed. @throws DomainError TIDAK_DITEMUKAN, TERKUNCI */
  function findTerbuka(id: string): SuratData {
    const row = isi.find(id)
    if (row.status === 'terkirim') {
      throw new DomainError({
        kode: 'TERKUNCI',
        pesan: 'Surat ini sudah terkirim, sehingga isinya terkunci. Jadikan draf lagi untuk mengubah.',
      })
    }
    rapat.findTerbuka(row.rapatId)
    return row
  }

  /** The office signs for itself; a rapat of the kepala daerah is called by the sekda in his name (domain.md 1.4). */
  function buildAwal(rapatId: string) {
    const { pimpinanId, acara } = rapat.get(rapatId)
    const pilihan = pengaturan.get()
    const rows = referensi.jabatan.list({ tanggal: referensi.today() })
    const jabatan = new Map(rows.map((row) => [row.id, row]))
    const sekda = rows.find((row) => row.golonganPenandatangan === 'sekretaris daerah')
    const isKepalaDaerah = jabatan.get(pimpinanId ?? '')?.golonganPenandatangan === 'kepala daerah'
    const penanda =
      isKepalaDaerah && sekda !== undefined
        ? ({ penandaTanganId: sekda.id, cara: 'a.n.', atasNamaId: pimpinanId, melaluiId: null } as const)
        : ({
            penandaTanganId: jabatan.has(pilihan.kepalaKantorId ?? '') ? pilihan.kepalaKantorId : null,
            cara: 'sendiri',
            atasNamaId: null,
            melaluiId: null,
          } as const)
    const isDaftar = acara.length > 0 && acara.length <= ACARA_PENDEK
    return {
      tembusan: [],
      surat: {
        ...penanda,
        indukId: null,
        sifat: 'Biasa',
        keamanan: '',
        klasifikasi: pilihan.surat.klasifikasi[0]?.kode ?? '000.1.5',
        unit: getUnitUsulan(getKopUsulan(penanda, jabatan), pilihan),
        tempatTujuan: null,
        kop: null,
        acara: isDaftar ? 'daftar acara' : 'nama rapat',
        sapaan: pilihan.surat.sapaan,
        bahan: null,
        perwakilan: null,
        konfirmasiUnit: pilihan.surat.konfirmasiUnit,
        konfirmasiTelepon: pilihan.surat.konfirmasiTelepon,
        konfirmasiTanggal: null,
      },
    } as const
  }

  /** A letter that speaks of another one has its signer, its register and its copies. */
  function copyInduk(rapatId: string) {
    const indukId = repository.findInduk(rapatId)
    if (indukId === undefined) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Rapat ini belum punya undangan yang terkirim. Kirim undangannya lebih dahulu.',
      })
    }
    return { surat: { ...isi.find(indukId), indukId }, tembusan: repository.listTembusan(indukId) }
  }

  /** The unit goes with the letterhead as long as the clerk has not written another one. */
  function followUnit(before: SuratData, ubah: Partial<SuratIsi>): Partial<Pick<SuratData, 'unit'>> {
    if (ubah.unit !== undefined) return {}
    const pilihan = pengaturan.get()
    const jabatan = new Map(
      referensi.jabatan.list({ tanggal: before.tanggal, nonaktif: true }).map((row) => [row.id, row]),
    )
    const usulan = (surat: SuratData) => getUnitUsulan(surat.kop ?? getKopUsulan(surat, jabatan), pilihan)
    return before.unit === usulan(before) ? { unit: usulan({ ...before, ...ubah }) } : {}
  }

  function assertJabatan(surat: SuratData): void {
    for (const isian of ['penandaTanganId', 'atasNamaId', 'melaluiId'] as const) {
      const jabatanId = surat[isian]
      if (jabatanId !== null && referensi.jabatan.find(jabatanId, surat.tanggal) === null) throw jabatanHilang(isian)
    }
  }

  return { create, update, setBagian, setPenerima, setTembusan, remove, findTerbuka }
}

function jabatanHilang(isian: string): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    isian,
    pesan: 'Jabatan yang dipilih sudah tidak ada. Muat ulang daftar jabatan, lalu pilih lagi.',
  })
}
