import { formatAngka } from '@shared/lib/angka'
import { formatPenyebut } from './pemilihan.rules'
import type { KategoriPemilih } from './pemilihan.schema'
import type { Ringkasan } from './ringkasan.schema'
import { formatAcuan, formatPersenRatusan, formatTarget } from './target.rules'

type Kategori = readonly Pick<KategoriPemilih, 'nama' | 'penyebut'>[]

/** The formula that stands under every table of turnout (domain.md 3.2). */
export function formatRumus(kategori: Kategori): string {
  const pengguna = kategori.map(({ nama }) => nama).join(' + ')
  const penyebut = formatPenyebut(kategori)
  const dari = penyebut === kategori[0]?.nama ? `pemilih dalam ${penyebut}` : penyebut
  return `Partisipasi = jumlah pengguna hak pilih (${pengguna}) / ${dari} × 100, dibulatkan dua desimal.`
}

/** `Target 80–82 persen, Pemkab Bekasi (Rakor Kesiapan).` */
function formatSumberTarget({ target }: Pick<Ringkasan, 'target'>): string | null {
  if (target === null) return null
  const dokumen = target.dokumen === null ? '' : ` (${target.dokumen})`
  return `Target: ${formatTarget(target).replace('> ', 'lebih dari ')} persen, ${target.pemilik}${dokumen}.`
}

/** The baseline by name, with its figure, its source, and a warning when it is of another kind. */
function formatSumberAcuan({ acuan }: Pick<Ringkasan, 'acuan'>): string | null {
  if (acuan === null) return null
  const nilai = acuan.acuanPemilihanId === null ? formatAcuan(acuan) : formatNilai(acuan.persen)
  const dokumen = acuan.dokumen === null ? '' : `, ${acuan.dokumen}`
  const beda = acuan.bedaJenis ? ' Jenis pemilihannya berbeda, jadi bandingkan dengan hati-hati.' : ''
  return `Acuan: ${acuan.label}${nilai === '' ? '' : `, ${nilai}`}${dokumen}.${beda}`
}

/** How the gap is counted, and why the sum of the parts may be another figure than that of the whole. */
function formatCaraKekurangan({ jumlah, acuan, target, rows, daerah, tingkat }: Ringkasan): string | null {
  if (target === null || jumlah.kurangMinimum === null) return null
  const cara =
    jumlah.dasar === 'hasil'
      ? 'Kurang = jumlah terkecil yang memenuhi target dikurangi pengguna hak pilih, dalam orang.'
      : `Kurang = orang yang harus datang di atas perkiraan bila partisipasi sama dengan ${acuan?.label ?? 'acuan'}${describeBatas(acuan)}.`
  const sum = rows.reduce((total, row) => total + (row.kurangMinimum ?? 0), 0)
  if (sum === jumlah.kurangMinimum) return cara
  const kata = { kecamatan: 'kecamatan', desa: 'desa/kelurahan', tps: 'TPS' }[tingkat]
  return `${cara} Angka ${daerah} dihitung dari angkanya sendiri (${formatAngka(jumlah.kurangMinimum)}), bukan penjumlahan ${kata} (${formatAngka(sum)}).`
}

function describeBatas(acuan: Ringkasan['acuan']): string {
  return acuan === null || acuan.maksimum === null
    ? ''
    : ` (memakai batas bawahnya, ${formatPersenRatusan(acuan.minimum ?? 0)} %)`
}

/** All sentences that belong under a table of this pemilihan, in their order. */
export function listCatatanRumus(ringkasan: Ringkasan): readonly string[] {
  const { jumlah } = ringkasan
  const belum = jumlah.jumlahUnit - jumlah.unitTerisi
  return [
    formatRumus(ringkasan.kategori),
    formatSumberTarget(ringkasan),
    formatSumberAcuan(ringkasan),
    formatCaraKekurangan(ringkasan),
    jumlah.unitTerisi > 0 && belum > 0
      ? `Sementara: ${formatAngka(belum)} dari ${formatAngka(jumlah.jumlahUnit)} baris isian belum berisi pengguna hak pilih.`
      : null,
  ].filter((satu) => satu !== null)
}

/** `64,43 %`, empty when unknown. */
export function formatNilai(persen: number | null): string {
  return persen === null ? '' : `${formatPersenRatusan(persen)} %`
}
