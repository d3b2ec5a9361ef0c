import { formatKeputusan } from '@shared/features/notula/notula.rules'
import { formatSuratUndangan } from '@shared/features/rapat/cetak.rules'
import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import type { FaktaLaporan, HasilAcara } from '@shared/features/surat/laporan.rules'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import type { CatatanRapat, SumberSurat } from './sumber-surat'
import type { UndanganReport } from './surat.report'
import { buildBlok } from './undangan.report-builder'

/** The records of a rapat as the sentences of a report need them. Pure. */
export function buildFaktaLaporan(sumber: SumberSurat, catatan: CatatanRapat): FaktaLaporan {
  const { surat, rapat, acara, induk } = sumber
  const { daftar, notula, tindakLanjut, pimpinan } = catatan
  return {
    rapat,
    blok: buildBlok(sumber),
    pimpinan,
    undangan: induk === null ? formatUndanganTercatat(rapat) : formatUndangan(induk),
    jumlah: daftar.jumlah,
    unsur: daftar.perUnsur.filter(({ hadir, diwakili }) => hadir + diwakili > 0).map(({ unsur }) => unsur),
    acara: acara.map(({ judul }) => judul),
    hasil: listHasil(acara, catatan),
    tindakLanjut: tindakLanjut.map((satu) => ({
      uraian: satu.uraian,
      jabatan: satu.jabatan,
      batasWaktu: satu.batasWaktu,
      status: satu.status,
    })),
    hasNotula: notula !== null,
    hasDokumentasi: (notula?.dokumentasi.length ?? 0) > 0,
    tanggal: surat.tanggal,
  }
}

/** What was decided to each acara, or concluded where nothing was decided; then what belongs to none. */
function listHasil(acara: SumberSurat['acara'], { notula }: CatatanRapat): readonly HasilAcara[] {
  if (notula === null) return []
  const decide = (acaraId: string | null) =>
    notula.keputusan.filter((satu) => satu.acaraId === acaraId).map(formatKeputusan)
  const conclude = (acaraId: string) =>
    notula.pembahasan
      .filter((satu) => satu.jenis === 'simpulan' && satu.acaraId === acaraId)
      .map(({ isi }) => formatTeksPolos(isi).replaceAll('\n', ' '))
  const perAcara = acara.map(({ id, judul }): HasilAcara => {
    const keputusan = decide(id)
    const isKeputusan = keputusan.length > 0
    return { judul, isi: isKeputusan ? keputusan : conclude(id), isKeputusan }
  })
  return [...perAcara, { judul: null, isi: decide(null), isKeputusan: true }]
    .map((satu) => ({ ...satu, isi: satu.isi.filter((teks) => teks.trim() !== '') }))
    .filter(({ isi }) => isi.length > 0)
}

/** `Surat Sekretaris Daerah a.n. Wali Kota Bogor Nomor … tanggal … hal Undangan Rapat Koordinasi` */
function formatUndangan({ penandatangan, nomor, tanggal, hal }: UndanganReport): string {
  const { jabatan, jenis, atasNama } = penandatangan
  const [mandat] = atasNama
  const dari = `${formatJabatanPejabat(jabatan, jenis)}${mandat === undefined ? '' : ` a.n. ${mandat}`}`
  return `Surat ${dari} Nomor ${nomor.join('…')} tanggal ${tanggal} hal ${hal}`
}

function formatUndanganTercatat(rapat: SumberSurat['rapat']): string | null {
  const surat = formatSuratUndangan(rapat)
  return surat === null ? null : `Surat undangan ${surat}`
}
