import { formatAngka } from '@shared/lib/angka'
import { DPT, getJumlah, getKolomKategori, getPengguna, type Rangkap } from './angka.rules'
import type { Angka, KolomAngka } from './angka.schema'
import type { KategoriPemilih } from './pemilihan.schema'

/** A rule of the sums that one wilayah breaks (domain.md 3.2). It never prevents saving. */
export type Pelanggaran = {
  readonly kode: string
  /** The two sides of the rule with their figures, and the difference. */
  readonly pesan: string
  /** The cells that take part. */
  readonly kolom: readonly KolomAngka[]
  readonly selisih: number
}

type Kategori = Pick<KategoriPemilih, 'urutan' | 'nama'>

/** Everything that does not add up in one wilayah. A rule says nothing while one of its figures is missing. */
export function findPelanggaran(angka: Angka, kategori: readonly Kategori[]): readonly Pelanggaran[] {
  const named = kategori.map(({ urutan, nama }) => ({ nama, kolom: getKolomKategori(urutan) }))
  return [
    ...checkRangkap('dpt', 'DPT', angka, DPT),
    ...named.flatMap(({ nama, kolom }) => checkRangkap(kolom.jumlah, `Pengguna ${nama}`, angka, kolom)),
    ...checkJumlahPengguna(angka, named),
    ...checkPenggunaDpt(angka),
    ...checkSuara(angka),
    ...checkSuratSuara(angka),
    ...checkDisabilitas(angka),
  ]
}

function checkRangkap(kode: string, nama: string, angka: Angka, { jumlah, l, p }: Rangkap): readonly Pelanggaran[] {
  const [laki, perempuan, tertulis] = [angka[l], angka[p], angka[jumlah]]
  if (laki === null || perempuan === null || tertulis === null) return []
  return compare(`lp-${kode}`, [`${nama} L + P`, laki + perempuan], ['jumlah tertulis', tertulis], [l, p, jumlah])
}

function checkJumlahPengguna(
  angka: Angka,
  kategori: readonly { readonly nama: string; readonly kolom: Rangkap }[],
): readonly Pelanggaran[] {
  const parts = kategori.map(({ kolom }) => getJumlah(angka, kolom)).filter((nilai) => nilai !== null)
  if (angka.pengguna === null || parts.length === 0) return []
  const nama = kategori.map((satu) => satu.nama).join(' + ')
  return compare(
    'kategori',
    [`Pengguna ${nama}`, parts.reduce((sum, nilai) => sum + nilai, 0)],
    ['pengguna hak pilih', angka.pengguna],
    [...kategori.map(({ kolom }) => kolom.jumlah), 'pengguna'],
  )
}

function checkPenggunaDpt(angka: Angka): readonly Pelanggaran[] {
  const pengguna = getKolomKategori(1)
  return [
    checkPaling(
      'dpt',
      'Pengguna dalam DPT',
      getJumlah(angka, pengguna),
      'DPT',
      getJumlah(angka, DPT),
      'pengguna1',
      'dpt',
    ),
    checkPaling('dpt-l', 'Pengguna laki-laki', angka.pengguna1L, 'DPT laki-laki', angka.dptL, 'pengguna1L', 'dptL'),
    checkPaling('dpt-p', 'Pengguna perempuan', angka.pengguna1P, 'DPT perempuan', angka.dptP, 'pengguna1P', 'dptP'),
  ].flat()
}

function checkSuara(angka: Angka): readonly Pelanggaran[] {
  const { sah, tidakSah, suratDigunakan } = angka
  const suara = sah === null || tidakSah === null ? null : sah + tidakSah
  const pengguna = getPengguna(angka)
  return [
    ...(suara === null || pengguna === null
      ? []
      : compare(
          'suara',
          ['Pengguna hak pilih', pengguna],
          ['sah + tidak sah', suara],
          ['pengguna', 'sah', 'tidakSah'],
        )),
    ...(suratDigunakan === null || pengguna === null
      ? []
      : compare(
          'digunakan',
          ['Pengguna hak pilih', pengguna],
          ['surat suara digunakan', suratDigunakan],
          ['pengguna', 'suratDigunakan'],
        )),
  ]
}

function checkSuratSuara({ suratDiterima, suratDigunakan, suratRusak, suratSisa }: Angka): readonly Pelanggaran[] {
  if (suratDiterima === null || suratDigunakan === null || suratRusak === null || suratSisa === null) return []
  return compare(
    'surat',
    ['Surat suara diterima', suratDiterima],
    ['digunakan + rusak + sisa', suratDigunakan + suratRusak + suratSisa],
    ['suratDiterima', 'suratDigunakan', 'suratRusak', 'suratSisa'],
  )
}

function checkDisabilitas(angka: Angka): readonly Pelanggaran[] {
  const { disabilitasL, disabilitasP } = angka
  if (disabilitasL === null && disabilitasP === null) return []
  const jumlah = (disabilitasL ?? 0) + (disabilitasP ?? 0)
  return checkPaling(
    'disabilitas',
    'Pengguna disabilitas',
    jumlah,
    'pengguna hak pilih',
    getPengguna(angka),
    'disabilitasL',
    'pengguna',
  )
}

function checkPaling(
  kode: string,
  nama: string,
  kecil: number | null,
  batas: string,
  besar: number | null,
  ...kolom: readonly KolomAngka[]
): readonly Pelanggaran[] {
  if (kecil === null || besar === null || kecil <= besar) return []
  const selisih = kecil - besar
  const pesan = `${nama} ${formatAngka(kecil)} lebih banyak daripada ${batas} ${formatAngka(besar)}, selisih ${formatAngka(selisih)}.`
  return [{ kode: `lebih-${kode}`, pesan, kolom, selisih }]
}

type Sisi = readonly [nama: string, nilai: number]

function compare(
  kode: string,
  [a, nilaiA]: Sisi,
  [b, nilaiB]: Sisi,
  kolom: readonly KolomAngka[],
): readonly Pelanggaran[] {
  if (nilaiA === nilaiB) return []
  const selisih = Math.abs(nilaiA - nilaiB)
  const pesan = `${a} ${formatAngka(nilaiA)}, ${b} ${formatAngka(nilaiB)}, selisih ${formatAngka(selisih)}.`
  return [{ kode, pesan, kolom, selisih }]
}
