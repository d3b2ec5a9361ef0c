import { BAGIAN_LAPORAN } from '@shared/features/surat/laporan.rules'
import { isLaporan, KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { BagianLaporan, BagianSurat, JenisSurat, SuratIsi } from '@shared/features/surat/surat.schema'
import { canonicalTeksKaya } from '@shared/lib/canonical-teks-kaya'
import { DomainError } from '@shared/lib/domain-error'
import { isTeksKosong, type TeksKaya } from '@shared/lib/teks-kaya'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import type { AwalSuratService } from './awal-surat.service'
import { getRegister, type IsiSuratService } from './isi-surat.service'
import { getUnitUsulan } from './kop-surat'
import { getKopUsulan } from './sumber-surat'
import type { SuratData, SuratRepository } from './surat.repository'

export type SuratIntiService = ReturnType<typeof createSuratIntiService>

type Parts = {
  readonly repository: SuratRepository
  readonly isi: IsiSuratService
  readonly awal: AwalSuratService
  readonly rapat: Pick<RapatService, 'find' | 'findTerbuka'>
  readonly referensi: Pick<ReferensiService, 'jabatan'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/** Drafts of letters: made, changed, removed. */
export function createSuratIntiService(
  { repository, isi, awal, rapat, referensi, pengaturan }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function create(rapatId: string, jenis: JenisSurat): { id: string } {
    const fakta = isLaporan(jenis) ? rapat.find(rapatId) : rapat.findTerbuka(rapatId)
    const usulan = awal.build(rapatId, jenis)
    const row: SuratData = {
      ...usulan.surat,
      id: createId(),
      rapatId,
      jenis,
      status: 'draf',
      urut: null,
      hal: null,
      lampiran: null,
      bentuk: null,
      pembuka: null,
      penutup: null,
      alasan: null,
      dijadwalkanKembali: false,
      penerimaDipilih: usulan.penerima.length > 0,
      terkirimPada: null,
      nomor: null,
      salinan: null,
      tataTandaTangan: 'satu',
    }
    journal.action({ name: `Buat surat ${KATA_JENIS_SURAT[jenis].toLowerCase()}: ${fakta.nama}` }, () => {
      repository.create(row)
      repository.setTembusan(row.id, usulan.tembusan)
      repository.setPenerima(row.id, usulan.penerima)
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
  function setBagian(id: string, bagian: BagianSurat, teks: TeksKaya | null): { id: string } {
    const row = findTerbuka(id)
    const isi = teks === null || isTeksKosong(teks) ? null : JSON.stringify(canonicalTeksKaya(teks))
    const lama = findBagian(row, bagian)
    if (isi === lama.isi) return { id }
    journal.action({ name: `Tulis ${bagian} surat`, merge: `surat:${id}:${bagian}` }, () => {
      if (bagian === 'pembuka' || bagian === 'penutup') repository.update(id, { [bagian]: isi })
      else repository.setBagian(id, { bagian, isi, tampil: lama.tampil })
    })
    return { id }
  }

  function setTampil(id: string, bagian: BagianLaporan, tampil: boolean): { id: string } {
    const { isi, tampil: lama } = findBagian(findTerbuka(id), bagian)
    if (tampil === lama) return { id }
    journal.action({ name: `${tampil ? 'Cetak' : 'Sembunyikan'} bagian ${bagian}` }, () =>
      repository.setBagian(id, { bagian, isi, tampil }),
    )
    return { id }
  }

  /** @throws DomainError ISIAN_SALAH when the letter has no such section */
  function findBagian(row: SuratData, bagian: BagianSurat): { readonly isi: string | null; readonly tampil: boolean } {
    if (bagian === 'pembuka' || bagian === 'penutup') return { isi: row[bagian], tampil: true }
    if (!isLaporan(row.jenis) || !BAGIAN_LAPORAN[row.jenis].includes(bagian)) {
      throw new DomainError({ kode: 'ISIAN_SALAH', pesan: `Surat ini tidak punya bagian ${bagian}.` })
    }
    return repository.listBagian(row.id).find((satu) => satu.bagian === bagian) ?? { isi: null, tampil: true }
  }

  function setPenandaTangan(id: string, jabatanIds: readonly string[]): { id: string } {
    const row = findTerbuka(id)
    const baru = [...new Set(jabatanIds)]
    for (const jabatanId of baru) {
      if (referensi.jabatan.find(jabatanId, row.tanggal) === null) throw jabatanHilang('penandaTanganIds')
    }
    if (baru.join() === repository.listPenandaTangan(id).join()) return { id }
    journal.action({ name: 'Pilih penanda tangan berita acara' }, () => repository.setPenandaTangan(id, baru))
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
    // A report is written from records that are locked.
    if (!isLaporan(row.jenis)) rapat.findTerbuka(row.rapatId)
    return row
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

  return { create, update, setBagian, setTampil, setPenandaTangan, setPenerima, setTembusan, remove, findTerbuka }
}

function jabatanHilang(isian: string): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    isian,
    pesan: 'Jabatan yang dipilih sudah tidak ada. Muat ulang daftar jabatan, lalu pilih lagi.',
  })
}
