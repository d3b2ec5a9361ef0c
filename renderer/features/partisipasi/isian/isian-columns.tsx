import { type NilaiSel, readSelAngka } from '@shared/features/impor/angka-sel.rules'
import { DPT, getJumlah, getKolomKategori, getPengguna, type Rangkap } from '@shared/features/partisipasi/angka.rules'
import type { IsianRow, KolomAngka } from '@shared/features/partisipasi/angka.schema'
import type { Pelanggaran } from '@shared/features/partisipasi/keutuhan.rules'
import { KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import type { KategoriPemilih, PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { formatAngka } from '@shared/lib/angka'
import type { GridColumn, ParsedCell } from '../../../ui/grid/grid-types'
import type { GlifName } from '../../../ui/status/glif'
import { StatusWord } from '../../../ui/status/status-word'
import classes from '../partisipasi.module.css'

/** Parts of the form that are entered together; all columns at once would be thirty. */
export type BagianIsian = 'dpt' | 'pengguna' | 'suara'

/** A line with what is broken in it. */
export type BarisIsian = IsianRow & { readonly pelanggaran: readonly Pelanggaran[] }

type Column = GridColumn<BarisIsian>

const MAKS = 999_999_999

/** The columns of one part of the form, behind the names that stay in place. */
export function buildIsianColumns(
  { kategori, tingkatData }: Pick<PemilihanRow, 'kategori' | 'tingkatData'>,
  bagian: BagianIsian,
): readonly Column[] {
  return [
    {
      id: 'nama',
      header: KATA_TINGKAT[tingkatData],
      value: ({ nama }) => nama,
      width: 170,
      frozen: true,
      grow: true,
    },
    ...listTempat(tingkatData),
    ...listBagian(bagian, kategori, tingkatData),
    {
      id: 'keutuhan',
      header: 'Keutuhan',
      kind: 'status',
      value: (row) => getKeadaan(row).kata,
      cell: (row) => <StatusWord {...getKeadaan(row)} />,
      width: 124,
    },
  ]
}

/** Is it whole, broken, or broken with a reason? */
export function getKeadaan({ pelanggaran, catatan, angka }: BarisIsian): { glif: GlifName; kata: string } {
  if (pelanggaran.length > 0) {
    return catatan === null
      ? { glif: 'salah', kata: `${pelanggaran.length} selisih` }
      : { glif: 'belah', kata: 'Dengan catatan' }
  }
  return Object.values(angka).every((nilai) => nilai === null)
    ? { glif: 'kosong', kata: 'Belum diisi' }
    : { glif: 'centang', kata: 'Utuh' }
}

function listTempat(tingkat: PemilihanRow['tingkatData']): readonly Column[] {
  const kecamatan: Column = {
    id: 'kecamatan',
    header: 'Kecamatan',
    value: (row) => row.kecamatan,
    width: 140,
    secondary: true,
  }
  const desa: Column = { id: 'desa', header: 'Desa/kel.', value: (row) => row.desa, width: 140, secondary: true }
  return { kecamatan: [], desa: [kecamatan], tps: [desa] }[tingkat]
}

function listBagian(
  bagian: BagianIsian,
  kategori: readonly KategoriPemilih[],
  tingkat: PemilihanRow['tingkatData'],
): readonly Column[] {
  switch (bagian) {
    case 'dpt':
      return [
        ...(tingkat === 'tps' ? [] : [buildAngka('jumlahTps', 'TPS', 80)]),
        ...buildRangkap('DPT', DPT),
        buildAngka('disabilitasL', 'Disabilitas L', 106),
        buildAngka('disabilitasP', 'Disabilitas P', 106),
      ]
    case 'pengguna':
      return [
        ...kategori.flatMap(({ urutan, nama }) => buildRangkap(nama, getKolomKategori(urutan))),
        buildJumlahPengguna(),
      ]
    case 'suara':
      return [
        buildJumlahPengguna(),
        buildAngka('sah', 'Sah', 88),
        buildAngka('tidakSah', 'Tidak sah', 88),
        buildAngka('suratDiterima', 'Diterima', 88),
        buildAngka('suratDigunakan', 'Digunakan', 94),
        buildAngka('suratRusak', 'Rusak', 76),
        buildAngka('suratSisa', 'Sisa', 84),
      ]
  }
}

function buildRangkap(nama: string, rangkap: Rangkap): readonly Column[] {
  return [
    buildAngka(rangkap.l, `${nama} L`, 88),
    buildAngka(rangkap.p, `${nama} P`, 88),
    buildAngka(rangkap.jumlah, `${nama} L+P`, 98, (row) => getJumlah(row.angka, rangkap)),
  ]
}

function buildJumlahPengguna(): Column {
  return buildAngka('pengguna', 'Pengguna', 98, ({ angka }) => getPengguna(angka))
}

/** `getNilai` gives a total that nobody typed; it stands there in grey until it is typed over. */
function buildAngka(
  kolom: KolomAngka,
  header: string,
  width: number,
  getNilai: (row: BarisIsian) => number | null = ({ angka }) => angka[kolom],
): Column {
  return {
    id: kolom,
    header,
    kind: 'number',
    value: getNilai,
    text: (row) => formatNilai(getNilai(row)),
    width,
    cell: (row) => {
      const pelanggaran = row.pelanggaran.find((satu) => satu.kolom.includes(kolom))
      const isHitung = row.angka[kolom] === null
      return (
        <span
          title={pelanggaran?.pesan}
          className={pelanggaran === undefined ? (isHitung ? classes.hitung : undefined) : classes.selisih}
        >
          {formatNilai(getNilai(row))}
        </span>
      )
    },
    total: (rows) => formatNilai(sum(rows.map(getNilai))),
    edit: { parse: parseNilai, text: (row) => formatNilai(row.angka[kolom]) },
  }
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((nilai) => nilai !== null)
  return known.length === 0 ? null : known.reduce((total, nilai) => total + nilai, 0)
}

function formatNilai(nilai: number | null): string {
  return nilai === null ? '' : formatAngka(nilai)
}

/**
 * The same for typing and for a block from Excel, and the same that an import reads: whole numbers with dots. What could
 * mean two things, or seems to have lost its thousands, is refused with what was probably meant.
 */
function parseNilai(text: string): ParsedCell {
  const nilai = readNilai(text)
  if (nilai.jenis === 'kosong') return { ok: true, nilai: null }
  if (nilai.jenis !== 'angka') return { ok: false, pesan: nilai.pesan }
  return nilai.nilai <= MAKS
    ? { ok: true, nilai: nilai.nilai }
    : { ok: false, pesan: `Paling banyak ${formatAngka(MAKS)}.` }
}

/** What was probably meant by a text that `parse` refused; null when nobody can tell. */
export function findUsulan(text: string): number | null {
  const nilai = readNilai(text)
  return nilai.jenis === 'meragukan' && nilai.usulan !== null && nilai.usulan <= MAKS ? nilai.usulan : null
}

function readNilai(text: string): NilaiSel {
  return readSelAngka(text, { gaya: 'indonesia', isTampilan: true })
}
