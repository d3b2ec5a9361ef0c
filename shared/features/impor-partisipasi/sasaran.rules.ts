/** What of a file can become figures of a pemilihan, and the rules that the figures keep among themselves. */
import type { AturanJumlah } from '../impor/aturan-jumlah.rules'
import type { KonteksImpor, RangkapSasaran } from '../impor/konteks-impor.rules'
import { DPT, getKolomKategori } from '../partisipasi/angka.rules'
import type { KolomAngka } from '../partisipasi/angka.schema'
import type { KategoriPemilih, TingkatWilayah } from '../partisipasi/pemilihan.schema'

type Kategori = Pick<KategoriPemilih, 'urutan' | 'nama'>

export type SasaranAngka = { readonly id: KolomAngka; readonly label: string }

/** Figures in the order of the form, named as on the screens. */
export function listSasaran(kategori: readonly Kategori[], tingkat: TingkatWilayah): readonly SasaranAngka[] {
  return [
    ...(tingkat === 'tps' ? [] : [{ id: 'jumlahTps' as const, label: 'Jumlah TPS' }]),
    ...buildRangkap('DPT', DPT),
    ...kategori.flatMap(({ urutan, nama }) => buildRangkap(`Pengguna ${nama}`, getKolomKategori(urutan))),
    { id: 'pengguna', label: 'Pengguna hak pilih' },
    { id: 'sah', label: 'Suara sah' },
    { id: 'tidakSah', label: 'Suara tidak sah' },
    { id: 'suratDiterima', label: 'Surat suara diterima' },
    { id: 'suratDigunakan', label: 'Surat suara digunakan' },
    { id: 'suratRusak', label: 'Surat suara rusak' },
    { id: 'suratSisa', label: 'Surat suara sisa' },
    { id: 'disabilitasL', label: 'Disabilitas L' },
    { id: 'disabilitasP', label: 'Disabilitas P' },
  ]
}

function buildRangkap(nama: string, { jumlah, l, p }: typeof DPT): readonly SasaranAngka[] {
  return [
    { id: l, label: `${nama} L` },
    { id: p, label: `${nama} P` },
    { id: jumlah, label: `${nama} L+P` },
  ]
}

/**
 * What the import must know of a pemilihan besides its wilayah and figures.
 *
 * @param dipasang figures that columns of the file were given: rules leave out what the file does not have
 */
export function buildAturanImpor(
  kategori: readonly Kategori[],
  tingkat: TingkatWilayah,
  dipasang: ReadonlySet<string>,
): Pick<KonteksImpor, 'sasaran' | 'rangkap' | 'aturan' | 'persen'> {
  const rangkap: readonly RangkapSasaran[] = [DPT, ...kategori.map(({ urutan }) => getKolomKategori(urutan))]
  const has = ({ jumlah, l, p }: RangkapSasaran) => dipasang.has(jumlah) || (dipasang.has(l) && dipasang.has(p))
  const bagian = kategori.map(({ urutan }) => getKolomKategori(urutan)).filter(has)
  const pengguna = getKolomKategori(1)
  const aturan: readonly AturanJumlah[] = [
    ...rangkap.map(({ jumlah, l, p }) => sum(`lp-${jumlah}`, [l, p], jumlah)),
    ...(bagian.length === 0
      ? []
      : [
          sum(
            'kategori',
            bagian.map(({ jumlah }) => jumlah),
            'pengguna',
          ),
        ]),
    limit('lebih-dpt', pengguna.jumlah, DPT.jumlah),
    limit('lebih-dpt-l', pengguna.l, DPT.l),
    limit('lebih-dpt-p', pengguna.p, DPT.p),
    // Without its categories, all users are held against the DPT.
    ...(bagian.length === 0 ? [limit('lebih-pengguna', 'pengguna', DPT.jumlah)] : []),
    sum('suara', ['sah', 'tidakSah'], 'pengguna'),
    sum('digunakan', ['suratDigunakan'], 'pengguna'),
    sum('surat', ['suratDigunakan', 'suratRusak', 'suratSisa'], 'suratDiterima'),
  ]
  return { sasaran: listSasaran(kategori, tingkat), rangkap, aturan, persen: { bagian: 'pengguna', dasar: DPT.jumlah } }
}

function sum(kode: string, bagian: readonly KolomAngka[] | readonly string[], jumlah: string): AturanJumlah {
  return { jenis: 'jumlah', kode, bagian, jumlah }
}

function limit(kode: string, kecil: string, besar: string): AturanJumlah {
  return { jenis: 'batas', kode, kecil, besar }
}
