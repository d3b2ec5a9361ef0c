import { listPejabatDitutup } from '@shared/features/referensi/referensi.rules'
import type { Pejabat, PejabatInput } from '@shared/features/referensi/referensi.schema'
import { DomainError } from '@shared/lib/domain-error'
import { formatNamaLengkap } from '@shared/lib/nama'
import { formatTanggal } from '@shared/lib/tanggal'
import { canonicalDigit } from '@shared/lib/teks'
import type { FeatureDeps } from '../../lib/feature'
import type { JabatanRepository } from './jabatan.repository'
import type { PejabatRepository } from './pejabat.repository'

type PejabatUpdate = Partial<Omit<PejabatInput, 'jabatanId'>>

/** Who holds a jabatan, and from when to when. */
export function createPejabatService(
  { jabatan, pejabat }: { readonly jabatan: JabatanRepository; readonly pejabat: PejabatRepository },
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** With `tutup` whoever held it before ends on the day before, so that papers of either day name the right one. */
  function create({ tutup = false, ...input }: PejabatInput & { readonly tutup?: boolean | undefined }): {
    id: string
    ditutup: { nama: string; selesai: string }[]
  } {
    const holder = jabatan.find(input.jabatanId)
    if (holder === undefined) throw notFound('Jabatan itu sudah tidak ada. Muat ulang daftar jabatan.')
    assertPeriod(input)
    const row: Pejabat = { ...input, nip: toNip(input.nip), id: createId() }
    const ditutup = tutup ? listPejabatDitutup(pejabat.list(input.jabatanId), row) : []
    journal.action({ name: `Tambah pejabat ${holder.nama}` }, () => {
      for (const { pejabat: lama, selesai } of ditutup) pejabat.update(lama.id, { selesai })
      pejabat.create(row)
    })
    return {
      id: row.id,
      ditutup: ditutup.map(({ pejabat: lama, selesai }) => ({ nama: formatNamaLengkap(lama), selesai })),
    }
  }

  function update(id: string, ubah: PejabatUpdate): { id: string } {
    const before = get(id)
    assertPeriod({ ...before, ...ubah })
    const nip = ubah.nip === undefined ? {} : { nip: toNip(ubah.nip) }
    journal.action({ name: `Ubah pejabat ${nameOf(before)}` }, () => pejabat.update(id, { ...ubah, ...nip }))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = get(id)
    journal.action({ name: `Hapus pejabat ${nameOf(row)}` }, () => pejabat.remove(id))
    return { id }
  }

  function get(id: string): Pejabat {
    const row = pejabat.find(id)
    if (row === undefined) throw notFound('Pejabat itu sudah tidak ada. Muat ulang daftar jabatan.')
    return row
  }

  function nameOf({ jabatanId }: Pejabat): string {
    return jabatan.find(jabatanId)?.nama ?? ''
  }

  return { list: (jabatanId: string) => pejabat.list(jabatanId), create, update, remove }
}

/** NIP without blanks, so that the same number is the same text. Its form is only warned about, never refused. */
function toNip(nip: string | null): string | null {
  return nip === null ? null : canonicalDigit(nip)
}

function assertPeriod({ mulai, selesai }: Pick<Pejabat, 'mulai' | 'selesai'>): void {
  if (mulai === null || selesai === null || mulai <= selesai) return
  throw new DomainError({
    kode: 'ISIAN_SALAH',
    isian: 'selesai',
    pesan: `Masa jabatan selesai ${formatTanggal(selesai)} lebih awal daripada mulai ${formatTanggal(mulai)}. Ubah salah satunya.`,
  })
}

function notFound(pesan: string): DomainError {
  return new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan })
}
