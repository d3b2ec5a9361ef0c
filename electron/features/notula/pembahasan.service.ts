import type { Pembahasan } from '@shared/features/notula/notula.schema'
import { canonicalTeksKaya } from '@shared/lib/canonical-teks-kaya'
import { DomainError } from '@shared/lib/domain-error'
import type { TeksKaya } from '@shared/lib/teks-kaya'
import type { FeatureDeps } from '../../lib/feature'
import { listNomorBaru, moveRow } from '../../lib/urutan'
import type { ReferensiService } from '../referensi'
import type { NotulaIntiService } from './notula-inti.service'
import type { PembahasanRepository, PembahasanRow } from './pembahasan.repository'

type Parts = {
  readonly repository: PembahasanRepository
  readonly notula: Pick<NotulaIntiService, 'findTerbuka'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
}

type Baru = Omit<Pembahasan, 'id' | 'urutan'> & { readonly notulaId: string }
type Ubah = { readonly jabatanId?: string | null | undefined; readonly isi?: TeksKaya | undefined }

/** What was said about each acara, one record per speaker, and its simpulan. */
export function createPembahasanService(
  { repository, notula, referensi }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function create({ notulaId, acaraId, jenis, jabatanId, isi }: Baru): { id: string } {
    const { rapatId } = notula.findTerbuka(notulaId)
    const acara = repository.findAcara(acaraId)
    if (acara?.rapatId !== rapatId) throw acaraHilang()
    const present = repository.listOfAcara(notulaId, acaraId)
    if (jenis === 'simpulan' && present.some((row) => row.jenis === 'simpulan')) {
      throw new DomainError({
        kode: 'SUDAH_ADA',
        pesan: `Acara “${acara.judul}” sudah punya simpulan. Lanjutkan menulis pada simpulan itu.`,
      })
    }
    assertPembicara(jenis, jabatanId)
    const row: PembahasanRow = {
      id: createId(),
      notulaId,
      acaraId,
      urutan: present.length + 1,
      jenis,
      jabatanId,
      isi: JSON.stringify(canonicalTeksKaya(isi)),
    }
    journal.action({ name: `Tambah ${jenis}: ${acara.judul}` }, () => repository.create(row))
    return { id: row.id }
  }

  /** Text grows one step of Urungkan while the clerk goes on typing in the same record. */
  function update(id: string, { jabatanId, isi }: Ubah): { id: string } {
    const row = findTerbuka(id)
    const ubah = {
      ...(jabatanId === undefined || jabatanId === row.jabatanId ? {} : { jabatanId }),
      ...(isi === undefined ? {} : { isi: JSON.stringify(canonicalTeksKaya(isi)) }),
    }
    if (ubah.jabatanId !== undefined) assertPembicara(row.jenis, ubah.jabatanId)
    const judul = repository.findAcara(row.acaraId)?.judul ?? ''
    const options =
      ubah.jabatanId === undefined
        ? { name: `Tulis ${row.jenis}: ${judul}`, merge: `pembahasan:${id}:isi` }
        : { name: `Ubah pembicara: ${judul}` }
    if (Object.keys(ubah).length > 0) journal.action(options, () => repository.update(id, ubah))
    return { id }
  }

  function move(id: string, urutan: number): { id: string } {
    const row = findTerbuka(id)
    const rows = moveRow(repository.listOfAcara(row.notulaId, row.acaraId), id, urutan)
    journal.action({ name: 'Pindahkan pembahasan' }, () => renumber(rows))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = findTerbuka(id)
    const judul = repository.findAcara(row.acaraId)?.judul ?? ''
    journal.action({ name: `Hapus ${row.jenis}: ${judul}` }, () => {
      repository.remove(id)
      renumber(repository.listOfAcara(row.notulaId, row.acaraId))
    })
    return { id }
  }

  function renumber(rows: readonly PembahasanRow[]): void {
    for (const { id, urutan } of listNomorBaru(rows)) repository.update(id, { urutan })
  }

  function findTerbuka(id: string): PembahasanRow {
    const row = repository.find(id)
    if (row === undefined) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Butir pembahasan ini tidak ditemukan. Muat ulang notula; kalau baru saja dihapus, tekan Ctrl+Z.',
      })
    }
    notula.findTerbuka(row.notulaId)
    return row
  }

  function assertPembicara(jenis: Pembahasan['jenis'], jabatanId: string | null): void {
    if (jabatanId === null) return
    if (jenis === 'simpulan') {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'jabatanId',
        pesan: 'Simpulan adalah milik seluruh rapat, tanpa pembicara. Kosongkan jabatannya.',
      })
    }
    if (referensi.jabatan.find(jabatanId, referensi.today()) === null) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'jabatanId',
        pesan: 'Jabatan pembicara itu sudah tidak ada. Pilih jabatan lain.',
      })
    }
  }

  return { create, update, move, remove }
}

function acaraHilang(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    isian: 'acaraId',
    pesan: 'Acara itu tidak ada pada rapat ini. Muat ulang notula.',
  })
}
