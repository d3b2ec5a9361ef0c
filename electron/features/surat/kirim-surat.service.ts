import { isLaporan, KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { RapatService } from '../rapat'
import type { IsiSuratService } from './isi-surat.service'
import { listKekuranganSurat } from './kekurangan-surat'
import { formatSalinan } from './salinan-surat'
import { buildSuratReport } from './surat.report-builder'
import type { SuratRepository } from './surat.repository'
import type { SuratIntiService } from './surat-inti.service'

type Parts = {
  readonly repository: SuratRepository
  readonly isi: IsiSuratService
  readonly inti: Pick<SuratIntiService, 'findTerbuka'>
  readonly rapat: Pick<RapatService, 'find' | 'findTerbuka' | 'setUndanganInAction'>
}

/** Sending freezes a letter with its addressees; the rapat then carries number and date of its undangan. */
export function createKirimSuratService(
  { repository, isi, inti, rapat }: Parts,
  { journal, clock }: Pick<FeatureDeps, 'journal' | 'clock'>,
) {
  /** @throws DomainError ISIAN_SALAH with what is missing, TERKUNCI */
  function kirim(id: string): { id: string } {
    const surat = inti.findTerbuka(id)
    const sumber = isi.readSumber(surat)
    const rincian = listKekuranganSurat(sumber)
    if (rincian.length > 0) {
      throw new DomainError({ kode: 'ISIAN_SALAH', pesan: 'Surat belum lengkap. Lengkapi lebih dahulu:', rincian })
    }
    const report = buildSuratReport(sumber)
    const kata = KATA_JENIS_SURAT[surat.jenis].toLowerCase()
    journal.action({ name: `Kirim ${kata}: ${sumber.rapat.nama}` }, () => {
      repository.setPenerima(
        id,
        sumber.penerima.map((jabatan) => jabatan.id),
      )
      repository.update(id, {
        status: 'terkirim',
        terkirimPada: clock.now().toISOString(),
        nomor: report.nomor.join('…'),
        salinan: formatSalinan(report),
      })
      if (surat.jenis === 'undangan') {
        rapat.setUndanganInAction(surat.rapatId, {
          nomorUndangan: surat.urut === null ? null : report.nomor.join(''),
          tanggalUndangan: surat.tanggal,
        })
      }
    })
    return { id }
  }

  /** @throws DomainError TERKUNCI when another letter speaks of this one, or the notula is final */
  function reopen(id: string): { id: string } {
    const surat = isi.find(id)
    if (surat.status === 'draf') return { id }
    const { nama } = isLaporan(surat.jenis) ? rapat.find(surat.rapatId) : rapat.findTerbuka(surat.rapatId)
    if (repository.hasPenunjuk(id)) {
      throw new DomainError({
        kode: 'TERKUNCI',
        pesan: 'Ada surat lain yang merujuk undangan ini. Hapus surat itu lebih dahulu.',
      })
    }
    const isTercatat = repository.findInduk(surat.rapatId) === id
    journal.action({ name: `Jadikan draf lagi: surat ${nama}` }, () => {
      repository.update(id, { status: 'draf', terkirimPada: null, nomor: null, salinan: null })
      if (!surat.penerimaDipilih) repository.setPenerima(id, [])
      if (isTercatat) rapat.setUndanganInAction(surat.rapatId, { nomorUndangan: null, tanggalUndangan: null })
    })
    return { id }
  }

  return { kirim, reopen }
}
