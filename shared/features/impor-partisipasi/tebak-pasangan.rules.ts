/** Proposes what the columns of a file mean, from their heads. The clerk sees the proposal and changes it. */
import { normalizeLabel } from '../impor/isi-sel.rules'
import { SASARAN_PERSEN } from '../impor/konteks-impor.rules'
import type { Pasangan } from '../impor/susunan.schema'
import type { KolomImpor, TabelImpor } from '../impor/tabel-impor.schema'
import { getKolomKategori } from '../partisipasi/angka.rules'
import type { KategoriPemilih, TingkatWilayah } from '../partisipasi/pemilihan.schema'
import { listSasaran } from './sasaran.rules'

type Kategori = Pick<KategoriPemilih, 'urutan' | 'nama'>

const TINGKAT = ['tps', 'kecamatan', 'desa'] as const
const POLA_TINGKAT: Readonly<Record<TingkatWilayah, RegExp>> = {
  kecamatan: /\b(?:kec|kecamatan|distrik)\b/,
  desa: /\b(?:desa|kel|kelurahan|nagari|kampung)\b/,
  tps: /\btps\b/,
}
const LAKI = /\b(?:l|lk|laki|pria)\b/
const PEREMPUAN = /\b(?:p|pr|perempuan|wanita)\b/
const PENGGUNA = /\bpengguna\b|\bpemilih yang (?:meng)?guna|\bhadir\b/
const PEMILIH = /\bdpt\b|\bpemilih\b|\bdaftar pemilih tetap\b/

/** Each figure and each level at most once; columns that mean nothing known are left open. */
export function guessPasangan(
  { kolom, kolomKunci }: Pick<TabelImpor, 'kolom' | 'kolomKunci'>,
  kategori: readonly Kategori[],
  tingkat: TingkatWilayah,
): readonly Pasangan[] {
  const dipakai = new Set<string>()
  const hasil: Pasangan[] = []
  const take = (indeks: number, sasaran: string | null): void => {
    if (sasaran === null || dipakai.has(sasaran) || hasil.some((satu) => satu.indeks === indeks)) return
    dipakai.add(sasaran)
    hasil.push({ indeks, sasaran })
  }
  const hasDpt = kolom.some((satu) => satu.isi === 'angka' && PEMILIH.test(toKata(satu)))
  for (const satu of kolom) take(satu.indeks, guessSasaran(satu, kategori, tingkat, hasDpt))
  if (kolomKunci !== null && !dipakai.has(tingkat)) take(kolomKunci, tingkat)
  return hasil.toSorted((a, b) => a.indeks - b.indeks)
}

function guessSasaran(
  kolom: KolomImpor,
  kategori: readonly Kategori[],
  tingkat: TingkatWilayah,
  hasDpt: boolean,
): string | null {
  const kata = toKata(kolom)
  const sama = listSasaran(kategori, tingkat).find(({ label }) => normalizeLabel(label) === kata)
  if (sama !== undefined) return sama.id
  if (kolom.isi === 'kode') return 'kode'
  if (kolom.isi === 'persen')
    return /partisipasi|\bpersen|%/.test(kata) && !/\b(?:l|p|laki|perempuan)\b/.test(kata) ? SASARAN_PERSEN : null
  // Figures that nobody could read are still what their head says.
  if (kolom.isi === 'nama' || kolom.isi === 'teks')
    return guessTingkat(kata, tingkat) ?? guessAngka(kata, kategori, true)
  if (tingkat === 'tps' && /^(?:(?:no|nomor|nama) )?tps$/.test(kata)) return 'tps'
  return kolom.isi === 'angka' ? guessAngka(kata, kategori, hasDpt) : null
}

/** A head such as `Kecamatan/Desa` names two levels: the column then holds that of the figures. */
function guessTingkat(kata: string, tingkat: TingkatWilayah): TingkatWilayah | null {
  if (POLA_TINGKAT[tingkat].test(kata)) return tingkat
  return TINGKAT.find((satu) => POLA_TINGKAT[satu].test(kata)) ?? null
}

function guessAngka(kata: string, kategori: readonly Kategori[], hasDpt: boolean): string | null {
  if (/tidak sah/.test(kata)) return 'tidakSah'
  if (/\bsah\b/.test(kata)) return 'sah'
  if (/surat suara|\bss\b/.test(kata)) return guessSurat(kata)
  const kelamin = getKelamin(kata)
  if (/disabilitas|difabel/.test(kata)) return { l: 'disabilitasL', p: 'disabilitasP', jumlah: null }[kelamin]
  const milik = kategori.find(({ urutan, nama }) => urutan > 1 && hasKata(kata, nama))
  if (milik !== undefined) return getKolomKategori(milik.urutan)[kelamin]
  if (PENGGUNA.test(kata)) {
    const [pertama] = kategori
    if (pertama !== undefined && hasKata(kata, pertama.nama)) return getKolomKategori(1)[kelamin]
    // Users by sex without a category: no figure of the form means that.
    return kelamin === 'jumlah' ? 'pengguna' : null
  }
  if (POLA_TINGKAT.tps.test(kata)) return 'jumlahTps'
  const isBagian = kelamin !== 'jumlah' || /^(?:jumlah|jml|total|l p)$/.test(kata)
  if (PEMILIH.test(kata) || (!hasDpt && isBagian)) return { l: 'dptL', p: 'dptP', jumlah: 'dpt' }[kelamin]
  return null
}

function guessSurat(kata: string): string | null {
  if (/tidak (?:di)?(?:guna|pakai|terpakai)|sisa/.test(kata)) return 'suratSisa'
  if (/rusak|keliru|kembali/.test(kata)) return 'suratRusak'
  if (/guna|pakai/.test(kata)) return 'suratDigunakan'
  return /terima/.test(kata) ? 'suratDiterima' : null
}

function getKelamin(kata: string): 'l' | 'p' | 'jumlah' {
  const [isLaki, isPerempuan] = [LAKI.test(kata), PEREMPUAN.test(kata)]
  if (isLaki === isPerempuan) return 'jumlah'
  return isLaki ? 'l' : 'p'
}

function hasKata(kata: string, nama: string): boolean {
  return ` ${kata} `.includes(` ${normalizeLabel(nama)} `)
}

/** Group and head as one line of plain words: `DPT · L` gives `dpt l`. */
function toKata({ judul, grup }: Pick<KolomImpor, 'judul' | 'grup'>): string {
  return normalizeLabel(`${grup ?? ''} ${judul}`.replace(/[·+&,]/g, ' ')).replace(/\s+/g, ' ')
}
