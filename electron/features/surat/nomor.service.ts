import { formatNomor, getKeadaanUrut, getUrutBerikut } from '@shared/features/surat/nomor.rules'
import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import { DomainError } from '@shared/lib/domain-error'
import { formatTanggal } from '@shared/lib/format-tanggal'
import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import { getRegister, type IsiSuratService } from './isi-surat.service'
import { formatSalinan, parseSalinan } from './salinan-surat'
import type { SuratData, SuratRepository } from './surat.repository'

export type NomorService = ReturnType<typeof createNomorService>

type Parts = {
  readonly repository: SuratRepository
  readonly isi: IsiSuratService
  readonly rapat: Pick<RapatService, 'find' | 'setUndanganInAction'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/**
 * The register of numbers. An urut is given once: the unique index of the table says so too, so that no way in can give
 * it twice.
 */
export function createNomorService(
  { repository, isi, rapat, pengaturan }: Parts,
  { journal }: Pick<FeatureDeps, 'journal'>,
) {
  /**
   * @param mundur the clerk knows that the urut lies behind the last one of the register
   * @throws DomainError SUDAH_ADA, BENTROK when it lies behind, TERKUNCI when a sent letter has its number already
   */
  function set(id: string, urut: number | null, mundur = false): { id: string } {
    const surat = isi.find(id)
    if (surat.urut === urut) return { id }
    if (surat.status === 'terkirim' && (surat.urut !== null || urut === null)) {
      throw new DomainError({
        kode: 'TERKUNCI',
        isian: 'urut',
        pesan: 'Surat ini sudah terkirim dengan nomornya. Jadikan draf lagi untuk mengganti nomor.',
      })
    }
    if (urut !== null) assertUrut(surat, urut, mundur)
    write(surat, urut)
    return { id }
  }

  /** Gives the letter the next urut of its register. */
  function create(id: string): { urut: number } {
    const surat = isi.find(id)
    const lain = repository.listTerpakai(getRegister(surat)).filter(({ suratId }) => suratId !== id)
    const urut = getUrutBerikut(lain)
    set(id, urut)
    return { urut }
  }

  function assertUrut(surat: SuratData, urut: number, mundur: boolean): void {
    const keadaan = getKeadaanUrut(repository.listTerpakai(getRegister(surat)), surat.id, urut)
    if (keadaan.jenis === 'dipakai') {
      const lain = isi.find(keadaan.suratId)
      const { tanggal } = rapat.find(lain.rapatId)
      const hari = tanggal === null ? '' : ` rapat ${formatTanggal(tanggal)}`
      throw new DomainError({
        kode: 'SUDAH_ADA',
        isian: 'urut',
        pesan: `Nomor ${formatLengkap(surat, urut)} sudah dipakai pada ${KATA_JENIS_SURAT[lain.jenis]}${hari}. Pakai ${keadaan.berikut}?`,
      })
    }
    if (keadaan.jenis === 'mundur' && !mundur) {
      throw new DomainError({
        kode: 'BENTROK',
        isian: 'mundur',
        pesan: `Nomor terakhir register ini ${keadaan.terakhir}; ${urut} lebih kecil. Pakai ${keadaan.berikut}, atau tetap pakai ${urut}?`,
      })
    }
  }

  /** A number that comes after the letter was sent is written on its frozen paper and in its rapat as well. */
  function write(surat: SuratData, urut: number | null): void {
    const name = urut === null ? 'Kosongkan nomor surat' : `Beri nomor surat ${urut}`
    journal.action({ name }, () => {
      if (surat.salinan === null || urut === null) repository.update(surat.id, { urut })
      else {
        const report = parseSalinan(surat.salinan)
        const nomor = report.nomor.join(String(urut))
        repository.update(surat.id, { urut, nomor, salinan: formatSalinan({ ...report, nomor: [nomor] }) })
        const isTerakhir = repository.findInduk(surat.rapatId) === surat.id
        // The facts of a final rapat are locked, with the number that its notula has printed.
        if (isTerakhir && rapat.find(surat.rapatId).status !== 'final') {
          rapat.setUndanganInAction(surat.rapatId, { nomorUndangan: nomor, tanggalUndangan: surat.tanggal })
        }
      }
    })
  }

  function formatLengkap(surat: SuratData, urut: number): string {
    return formatNomor(pengaturan.get().surat.pola, { ...surat, kode: surat.klasifikasi, urut })
  }

  return { set, create }
}
