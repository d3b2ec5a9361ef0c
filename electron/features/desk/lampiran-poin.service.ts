import type { PoinLengkap, TautanPoin } from '@shared/features/desk/desk.schema'
import { formatSudahDilampirkan } from '@shared/features/lampiran/lampiran.rules'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { LampiranPoinRepository } from './lampiran-poin.repository'
import type { PoinService } from './poin.service'

type Parts = {
  readonly repository: LampiranPoinRepository
  readonly poin: Pick<PoinService, 'find'>
  readonly lampiran: Pick<LampiranService, 'attach' | 'get'>
}

/** What hangs on a point: files that prove its state, and what rapat said of it. */
export function createLampiranPoinService(
  { repository, poin, lampiran }: Parts,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  function listBukti(poinId: string): PoinLengkap['bukti'] {
    return repository.listBukti(poinId).map(({ id, lampiranId }) => ({ id, lampiran: lampiran.get(lampiranId) }))
  }

  /** @throws DomainError TIDAK_DITEMUKAN, BERKAS_DITOLAK, SUDAH_ADA, TIDAK_TERSEDIA; nothing is kept then */
  async function createBukti(poinId: string, berkas: File): Promise<{ id: string }> {
    poin.find(poinId)
    const id = createId()
    await lampiran.attach(berkas, {
      guna: 'berkas',
      name: (namaBerkas) => `Lampirkan bukti ${namaBerkas}`,
      write: (row) => {
        const sama = listBukti(poinId).find((lain) => lain.lampiran.sha256 === row.sha256)
        if (sama !== undefined) {
          throw new DomainError({
            kode: 'SUDAH_ADA',
            isian: 'berkas',
            pesan: formatSudahDilampirkan(row.namaBerkas, sama.lampiran.namaBerkas, 'poin ini'),
          })
        }
        repository.createBukti({ id, poinId, lampiranId: row.id, dibuatPada: clock.now().toISOString() })
      },
    })
    return { id }
  }

  function removeBukti(id: string): { id: string } {
    const row = repository.findBukti(id)
    if (row === undefined) throw notFound('Bukti ini')
    journal.action({ name: `Lepas bukti ${lampiran.get(row.lampiranId).namaBerkas}` }, () => repository.removeBukti(id))
    return { id }
  }

  function createTautan(poinId: string, jenis: TautanPoin['jenis'], sasaranId: string): { id: string } {
    const { nama } = poin.find(poinId)
    if (!repository.hasSasaran(jenis, sasaranId)) throw notFound(jenis === 'acara' ? 'Acara itu' : 'Tindak lanjut itu')
    const sama = repository.listTautan(poinId).find((row) => row.jenis === jenis && row.sasaranId === sasaranId)
    if (sama !== undefined) return { id: sama.id }
    const id = createId()
    const isAcara = jenis === 'acara'
    journal.action({ name: `Kaitkan ${jenis} dengan poin ${nama}` }, () =>
      repository.createTautan({
        id,
        poinId,
        acaraId: isAcara ? sasaranId : null,
        tindakLanjutId: isAcara ? null : sasaranId,
      }),
    )
    return { id }
  }

  function removeTautan(id: string): { id: string } {
    const row = repository.findTautan(id)
    if (row === undefined) throw notFound('Kaitan ini')
    journal.action({ name: `Lepas kaitan poin ${poin.find(row.poinId).nama}` }, () => repository.removeTautan(id))
    return { id }
  }

  return {
    bukti: { list: listBukti, create: createBukti, remove: removeBukti },
    tautan: { list: repository.listTautan, create: createTautan, remove: removeTautan },
  }
}

function notFound(apa: string): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: `${apa} tidak ditemukan. Muat ulang halaman; kalau baru saja dihapus, tekan Ctrl+Z.`,
  })
}
