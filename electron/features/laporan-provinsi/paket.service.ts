import { isSamaIsi, listPerubahan } from '@shared/features/laporan-provinsi/beda-paket.rules'
import {
  buildPaket,
  completePilihan,
  listBagianPaket,
  type PilihanBagian,
} from '@shared/features/laporan-provinsi/paket.rules'
import type {
  BagianPaket,
  KunciPaket,
  Paket,
  PaketLengkap,
  UbahBagian,
} from '@shared/features/laporan-provinsi/paket.schema'
import { formatPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { KirimanService } from './kiriman.service'
import type { LaporanProvinsiRepository } from './laporan-provinsi.repository'
import type { SumberPaketService } from './sumber-paket.service'

export type PaketService = ReturnType<typeof createPaketService>

type Parts = {
  readonly repository: LaporanProvinsiRepository
  readonly sumber: SumberPaketService
  readonly kiriman: Pick<KirimanService, 'listVersi' | 'create'>
}

/** The report of a period as it stands: drafted from records, with what the clerk decided about its sections. */
export function createPaketService(
  { repository, sumber, kiriman }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** Nothing is written by looking: a report gets its row with the first decision. */
  function get(kunci: KunciPaket): PaketLengkap {
    const { paket, dipilih, isi, terakhir } = build(kunci)
    return {
      paket,
      susunan: listBagianPaket(isi, dipilih).map(({ susunan }) => susunan),
      pemilihanId: isi.pemilihanId,
      terakhir: terakhir?.kiriman ?? null,
      berubah: terakhir === null ? [] : listPerubahan(terakhir.paket, paket),
    }
  }

  function build(kunci: KunciPaket) {
    assertPeriode(kunci)
    const isi = sumber.get(kunci, repository.find(kunci)?.pemilihanId ?? null)
    const dipilih = listPilihan(kunci)
    const terakhir = kiriman.listVersi(kunci).at(-1) ?? null
    const versi = terakhir?.kiriman.versi ?? 0
    const paket = buildPaket(isi, dipilih, Math.max(1, versi))
    const isNew = terakhir !== null && !isSamaIsi(terakhir.paket, paket)
    return { paket: isNew ? { ...paket, versi: versi + 1 } : paket, dipilih, isi, terakhir }
  }

  /** As decided here; else sections and order of the report before, whose texts were about another period. */
  function listPilihan(kunci: KunciPaket): readonly PilihanBagian[] {
    const own = repository.find(kunci)
    const stored = own === undefined ? [] : repository.listBagian(own.id)
    if (stored.length > 0) return completePilihan(stored)
    const sebelum = repository.findSebelum(kunci)
    const lama = sebelum === undefined ? [] : repository.listBagian(sebelum.id)
    return completePilihan(lama.map((satu) => ({ ...satu, naskah: null })))
  }

  function setBagian({ bagian, ikut, naskah, ...kunci }: UbahBagian): { id: string } {
    assertPeriode(kunci)
    const pilihan = listPilihan(kunci).map((satu) =>
      satu.bagian === bagian
        ? { ...satu, ikut: ikut ?? satu.ikut, naskah: naskah === undefined ? satu.naskah : naskah }
        : satu,
    )
    return write(kunci, 'Ubah bagian', (id) => repository.setBagian(id, pilihan))
  }

  /** Sections that `urutan` does not name keep their order behind the others. */
  function setUrutan({ urutan, ...kunci }: KunciPaket & { readonly urutan: readonly BagianPaket[] }): { id: string } {
    assertPeriode(kunci)
    const rank = (bagian: BagianPaket) => (urutan.includes(bagian) ? urutan.indexOf(bagian) : urutan.length)
    const pilihan = listPilihan(kunci).toSorted((a, b) => rank(a.bagian) - rank(b.bagian))
    return write(kunci, 'Urutkan bagian', (id) => repository.setBagian(id, pilihan))
  }

  function setPemilihan({ pemilihanId, ...kunci }: KunciPaket & { readonly pemilihanId: string }): { id: string } {
    assertPeriode(kunci)
    return write(kunci, 'Pilih pemilihan', (id) => repository.setPemilihan(id, pemilihanId))
  }

  /** Freezes the report as its next version; gives back the last one when nothing has changed since. */
  function send(kunci: KunciPaket): { id: string; versi: number } {
    const { paket, terakhir } = build(kunci)
    if (terakhir !== null && terakhir.kiriman.versi === paket.versi) {
      return { id: terakhir.kiriman.id, versi: paket.versi }
    }
    let kirimanId = ''
    write(kunci, 'Simpan paket', (id) => {
      kirimanId = kiriman.create(id, paket)
    })
    return { id: kirimanId, versi: paket.versi }
  }

  /** Runs `work` on the row of the report, made when missing, as one action. */
  function write(kunci: KunciPaket, name: string, work: (id: string) => void): { id: string } {
    const present = repository.find(kunci)
    const id = present?.id ?? createId()
    journal.action({ name: `${name} laporan ${formatPeriodeLaporan(kunci)}` }, () => {
      const { jenis, dari, sampai } = kunci
      if (present === undefined) repository.create({ id, jenis, dari, sampai, pemilihanId: null })
      work(id)
    })
    return { id }
  }

  return {
    get,
    setBagian,
    setUrutan,
    setPemilihan,
    send,
    /** The report alone; a version that was handed out when `versi` names one. @throws DomainError TIDAK_DITEMUKAN */
    getPaket({ versi, ...kunci }: KunciPaket & { readonly versi?: number | undefined }): Paket {
      if (versi === undefined) return build(kunci).paket
      const found = kiriman.listVersi(kunci).find((satu) => satu.kiriman.versi === versi)
      if (found !== undefined) return found.paket
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: `Versi ${versi} laporan ini tidak ditemukan. Muat ulang daftarnya.`,
      })
    },
  }
}

function assertPeriode({ dari, sampai }: KunciPaket): void {
  if (dari <= sampai) return
  throw new DomainError({
    kode: 'ISIAN_SALAH',
    isian: 'sampai',
    pesan: 'Akhir periode lebih awal daripada awalnya. Ubah salah satunya.',
  })
}
