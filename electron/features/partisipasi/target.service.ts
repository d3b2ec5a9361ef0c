import { findSalahTarget } from '@shared/features/partisipasi/target.rules'
import type { IsiAcuan, IsiTarget, Jatah } from '@shared/features/partisipasi/target.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseBaris, parseNama } from '../../lib/parse-isian'
import type { PemilihanService } from './pemilihan.service'
import type { TargetRepository } from './target.repository'
import type { WilayahPemilihanRepository } from './wilayah-pemilihan.repository'

type Parts = {
  readonly repository: TargetRepository
  readonly wilayah: WilayahPemilihanRepository
  readonly pemilihan: Pick<PemilihanService, 'find'>
}

/** What a pemilihan aims at and is compared with. */
export function createTargetService(
  { repository, wilayah, pemilihan }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** Of the whole when `wilayahId` is null. Null takes the target away. */
  function set(pemilihanId: string, wilayahId: string | null, isi: IsiTarget | null): { id: string } {
    const { nama, susunanId } = pemilihan.find(pemilihanId)
    if (wilayahId !== null && wilayah.find(wilayahId)?.susunanId !== susunanId) throw wilayahGone()
    const before = repository.list(pemilihanId).find((row) => row.wilayahId === wilayahId)
    if (isi === null) {
      if (before !== undefined) journal.action({ name: `Hapus target ${nama}` }, () => repository.remove(before.id))
      return { id: pemilihanId }
    }
    const salah = findSalahTarget(isi)
    if (salah !== null) throw new DomainError({ kode: 'ISIAN_SALAH', isian: 'maksimum', pesan: salah })
    const row = {
      bentuk: isi.bentuk,
      minimum: isi.minimum,
      maksimum: isi.bentuk === 'rentang' ? isi.maksimum : null,
      pemilik: parseNama(isi.pemilik, 'pemilik'),
      dokumen: parseBaris(isi.dokumen),
    }
    journal.action({ name: `Ubah target ${nama}` }, () => {
      if (before === undefined) repository.create({ ...row, id: createId(), pemilihanId, wilayahId })
      else repository.update(before.id, row)
    })
    return { id: pemilihanId }
  }

  /** An earlier pemilihan, or a stated figure or range. Null takes the baseline away. */
  function setAcuan(pemilihanId: string, isi: IsiAcuan | null): { id: string } {
    const { nama } = pemilihan.find(pemilihanId)
    const before = repository.findAcuan(pemilihanId)
    if (isi === null) {
      if (before !== undefined) journal.action({ name: `Hapus acuan ${nama}` }, () => repository.removeAcuan(before.id))
      return { id: pemilihanId }
    }
    assertAcuan(pemilihanId, isi)
    const isTersurat = isi.acuanPemilihanId === null
    const row = {
      acuanPemilihanId: isi.acuanPemilihanId,
      minimum: isTersurat ? isi.minimum : null,
      maksimum: isTersurat ? isi.maksimum : null,
      nama: isTersurat ? parseBaris(isi.nama) : null,
      dokumen: parseBaris(isi.dokumen),
    }
    journal.action({ name: `Ubah acuan ${nama}` }, () => {
      if (before === undefined) repository.createAcuan({ ...row, id: createId(), pemilihanId })
      else repository.updateAcuan(before.id, row)
    })
    return { id: pemilihanId }
  }

  function assertAcuan(pemilihanId: string, { acuanPemilihanId, minimum, maksimum }: IsiAcuan): void {
    if (acuanPemilihanId !== null) {
      pemilihan.find(acuanPemilihanId)
      if (acuanPemilihanId !== pemilihanId) return
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'acuanPemilihanId',
        pesan: 'Sebuah pemilihan tidak dapat menjadi acuan bagi dirinya sendiri. Pilih pemilihan lain.',
      })
    }
    if (minimum !== null && (maksimum === null || minimum < maksimum)) return
    throw new DomainError({
      kode: 'ISIAN_SALAH',
      isian: 'minimum',
      pesan: 'Isi angka acuan, atau dua angka bila berupa rentang: yang kecil dahulu.',
    })
  }

  /** The whole division as one action; wilayah that are not named have no share. */
  function setJatah(pemilihanId: string, isi: readonly Jatah[]): { id: string } {
    const { nama, susunanId } = pemilihan.find(pemilihanId)
    if (isi.some(({ wilayahId }) => wilayah.find(wilayahId)?.susunanId !== susunanId)) throw wilayahGone()
    const before = new Map(repository.listJatah(pemilihanId).map((row) => [row.wilayahId, row]))
    journal.action({ name: `Bagi kekurangan ${nama}` }, () => {
      for (const row of isi) {
        const present = before.get(row.wilayahId)
        before.delete(row.wilayahId)
        if (present === undefined) repository.createJatah({ ...row, id: createId(), pemilihanId })
        else if (present.jumlah !== row.jumlah || present.kunci !== row.kunci) repository.updateJatah(present.id, row)
      }
      for (const { id } of before.values()) repository.removeJatah(id)
    })
    return { id: pemilihanId }
  }

  return { set, setAcuan, setJatah }
}

function wilayahGone(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Wilayah yang dipilih sudah berubah. Muat ulang daftarnya, lalu pilih lagi.',
  })
}
