import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { isLaporan } from '@shared/features/surat/surat.rules'
import type { JenisSurat } from '@shared/features/surat/surat.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import type { IsiSuratService } from './isi-surat.service'
import { getUnitUsulan } from './kop-surat'
import { findKepalaDaerah, getKopUsulan, listNamaJabatan } from './sumber-surat'
import type { SuratData, SuratRepository } from './surat.repository'

export type AwalSuratService = ReturnType<typeof createAwalSuratService>

type Parts = {
  readonly repository: SuratRepository
  readonly isi: Pick<IsiSuratService, 'find'>
  readonly rapat: Pick<RapatService, 'get'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
}

/** What a new letter begins with; everything else of it is drafted as long as it is left open. */
type Awal = {
  readonly surat: Pick<
    SuratData,
    | 'indukId'
    | 'tanggal'
    | 'sifat'
    | 'keamanan'
    | 'klasifikasi'
    | 'unit'
    | 'tempatTujuan'
    | 'penandaTanganId'
    | 'cara'
    | 'atasNamaId'
    | 'melaluiId'
    | 'kop'
    | 'acara'
    | 'sapaan'
    | 'bahan'
    | 'perwakilan'
    | 'konfirmasiUnit'
    | 'konfirmasiTelepon'
    | 'konfirmasiTanggal'
  >
  readonly tembusan: readonly string[]
  readonly penerima: readonly string[]
}

type Penanda = Pick<SuratData, 'penandaTanganId' | 'cara' | 'atasNamaId' | 'melaluiId'>

/** A list of acara up to this length stands in the letter; a longer one is told by the name of the rapat. */
const ACARA_PENDEK = 5

/** Proposes signer, register, addressees and copies of a new letter. */
export function createAwalSuratService({ repository, isi, rapat, referensi, pengaturan }: Parts) {
  /** @throws DomainError TIDAK_DITEMUKAN when the letter needs an undangan that was never sent */
  function build(rapatId: string, jenis: JenisSurat): Awal {
    const fakta = rapat.get(rapatId)
    const today = referensi.today()
    // A berita acara is dated on the day of which it speaks.
    const tanggal = jenis === 'berita acara' ? (fakta.tanggal ?? today) : today
    const rows = referensi.jabatan.list({ tanggal })
    if (jenis === 'undangan') {
      const isDaftar = fakta.acara.length > 0 && fakta.acara.length <= ACARA_PENDEK
      const penanda = choosePenandaUndangan(fakta.pimpinanId, rows)
      const surat = buildSurat(penanda, rows, tanggal)
      return { surat: { ...surat, acara: isDaftar ? 'daftar acara' : 'nama rapat' }, tembusan: [], penerima: [] }
    }
    if (!isLaporan(jenis)) return copyInduk(rapatId, tanggal)
    const surat = buildSurat(signSendiri(rows), rows, tanggal)
    return jenis === 'berita acara' ? { surat, tembusan: [], penerima: [] } : { surat, ...chooseAtasan(surat, rows) }
  }

  /** A rapat of the kepala daerah is called by the sekda in his name; the office signs for itself (domain.md 1.4). */
  function choosePenandaUndangan(pimpinanId: string | null, rows: readonly JabatanRow[]): Penanda {
    const sekda = rows.find((row) => row.golonganPenandatangan === 'sekretaris daerah')
    const pimpinan = rows.find(({ id }) => id === pimpinanId)
    return pimpinan?.golonganPenandatangan === 'kepala daerah' && sekda !== undefined
      ? { penandaTanganId: sekda.id, cara: 'a.n.', atasNamaId: pimpinan.id, melaluiId: null }
      : signSendiri(rows)
  }

  function signSendiri(rows: readonly JabatanRow[]): Penanda {
    const kepalaId = pengaturan.get().kepalaKantorId
    const isKnown = rows.some(({ id }) => id === kepalaId)
    return { penandaTanganId: isKnown ? kepalaId : null, cara: 'sendiri', atasNamaId: null, melaluiId: null }
  }

  /** The office reports to the kepala daerah, with a copy for the sekda. */
  function chooseAtasan(
    { penandaTanganId }: Penanda,
    rows: readonly JabatanRow[],
  ): Pick<Awal, 'tembusan' | 'penerima'> {
    const kepala = findKepalaDaerah(new Map(rows.map((row) => [row.id, row])))
    const sekda = rows.filter(({ golonganPenandatangan }) => golonganPenandatangan === 'sekretaris daerah').slice(0, 1)
    const isAtasan = kepala !== undefined && kepala.id !== penandaTanganId
    return {
      penerima: isAtasan ? [kepala.id] : [],
      tembusan: listNamaJabatan(sekda.filter(({ id }) => id !== penandaTanganId)),
    }
  }

  function buildSurat(penanda: Penanda, rows: readonly JabatanRow[], tanggal: string): Awal['surat'] {
    const pilihan = pengaturan.get()
    const { klasifikasi, sapaan, konfirmasiUnit, konfirmasiTelepon } = pilihan.surat
    return {
      ...penanda,
      indukId: null,
      tanggal,
      sifat: 'Biasa',
      keamanan: '',
      klasifikasi: klasifikasi[0]?.kode ?? '000.1.5',
      unit: getUnitUsulan(getKopUsulan(penanda, new Map(rows.map((row) => [row.id, row]))), pilihan),
      tempatTujuan: null,
      kop: null,
      acara: 'nama rapat',
      sapaan,
      bahan: null,
      perwakilan: null,
      konfirmasiUnit,
      konfirmasiTelepon,
      konfirmasiTanggal: null,
    }
  }

  /** A letter that speaks of another one has its signer, its register and its copies. */
  function copyInduk(rapatId: string, tanggal: string): Awal {
    const indukId = repository.findInduk(rapatId)
    if (indukId === undefined) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Rapat ini belum punya undangan yang terkirim. Kirim undangannya lebih dahulu.',
      })
    }
    return {
      surat: { ...isi.find(indukId), indukId, tanggal },
      tembusan: repository.listTembusan(indukId),
      penerima: [],
    }
  }

  return { build }
}
