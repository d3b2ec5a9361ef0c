/**
 * From a table and what the clerk decided to what saving it would do, row by row: each one new, changed, the same, or
 * wrong with its reasons. Nothing is repaired, matched or left out unless it was decided.
 */
import { formatAngka } from '../../lib/angka'
import { findTemuanJumlah, findTemuanTotal, type TemuanJumlah } from './aturan-jumlah.rules'
import type { BarisTabel } from './baris-tabel.rules'
import {
  createPencocokBaris,
  type HasilBarisWilayah,
  type PencocokBaris,
  type TulisanWilayah,
} from './cocok-baris.rules'
import { findWilayahGanda } from './cocok-wilayah.rules'
import { type KolomAngka, readKolomAngka } from './kolom-angka.rules'
import { type KonteksImpor, SASARAN_PERSEN } from './konteks-impor.rules'
import { formatSel } from './lembar.rules'
import { findTingkatNama } from './nama-wilayah.rules'
import { createPembacaWilayah, type PembacaWilayah } from './pembaca-wilayah.rules'
import { findSelisihPersen } from './persen-sel.rules'
import {
  BARIS_PRATINJAU,
  type BarisPratinjau,
  type HasilBaris,
  type PerbaikanKolom,
  type PertanyaanWilayah,
  type Pratinjau,
  type SelPratinjau,
} from './pratinjau.schema'
import type { Susunan } from './susunan.schema'
import { countJenisBaris, type Tabel } from './tabel.rules'

/** All rows, of which the preview shows the first. */
export type HasilSusun = { readonly baris: readonly BarisPratinjau[]; readonly pratinjau: Pratinjau }

type KolomTerpasang = {
  readonly sasaran: string
  readonly label: string
  readonly indeks: number
  readonly isi: KolomAngka
}
type Nilai = Readonly<Record<string, number | null>>
type BarisTerbaca = {
  readonly asal: BarisTabel
  readonly tertulis: string
  readonly tulisan: TulisanWilayah
  readonly wilayah: HasilBarisWilayah
  readonly sel: readonly SelPratinjau[]
}

export function susunPratinjau(tabel: Tabel, susunan: Susunan, konteks: KonteksImpor): HasilSusun {
  const pembaca = createPembacaWilayah(tabel, susunan.pasangan, konteks.tingkat)
  const cocokkan = createPencocokBaris(
    konteks,
    new Map(susunan.wilayah.map(({ kunci, wilayahId }) => [kunci, wilayahId])),
  )
  const asal = pickBaris(tabel, konteks.tingkat, pembaca, cocokkan)
  const kolom = listKolomTerpasang(asal, tabel, susunan, konteks)
  const ubah = new Map(susunan.ubah.map(({ nomor, sasaran, nilai }) => [`${nomor}|${sasaran}`, nilai]))
  const terbaca = asal.map((baris, index): BarisTerbaca => {
    const tulisan = pembaca.read(baris)
    const wilayah = cocokkan(tulisan)
    const lama = wilayah.jenis === 'cocok' ? konteks.lama.get(wilayah.wilayah.id) : undefined
    return {
      asal: baris,
      tertulis: pembaca.getTertulis(baris),
      tulisan,
      wilayah,
      sel: kolom.map((satu) => buildSel(satu, index, baris.nomor, susunan, ubah, lama)),
    }
  })
  const label = (id: string): string => konteks.sasaran.find((satu) => satu.id === id)?.label ?? id
  const temuan = Map.groupBy(
    findTemuanJumlah(
      terbaca.map(({ asal: { nomor }, sel }) => ({ nomor, nilai: toNilai(sel, konteks) })),
      konteks.aturan,
      label,
    ),
    ({ nomor }) => nomor ?? 0,
  )
  const ganda = listGanda(terbaca, susunan)
  const baris = terbaca.map((satu) =>
    buildBaris(satu, { susunan, konteks, tabel, ganda, temuan: temuan.get(satu.asal.nomor) ?? [] }),
  )
  return { baris, pratinjau: buildPratinjau(baris, { tabel, susunan, konteks, kolom, terbaca, label }) }
}

/**
 * Rows with data. What looks like the parent of others is one of them where the others are of the level of the figures
 * as well: a kecamatan that alone is written with `Kec.`. Where they are not, the parents are what is meant: the
 * kecamatan of a table whose desa are not asked for.
 */
function pickBaris(
  tabel: Tabel,
  tingkat: KonteksImpor['tingkat'],
  { read, getTertulis }: PembacaWilayah,
  cocokkan: PencocokBaris,
): readonly BarisTabel[] {
  const data = tabel.baris.filter(({ jenis }) => jenis === 'data')
  const induk = tabel.baris.filter(({ jenis }) => jenis === 'induk')
  const count = (rows: readonly BarisTabel[]) => rows.filter((satu) => cocokkan(read(satu)).jenis === 'cocok').length
  const isSederajat = count(data) > 0 && count(data) >= count(induk)
  if (!isSederajat) return count(induk) * 2 > induk.length ? induk : data
  const isSaudara = (baris: BarisTabel) => tingkat === 'kecamatan' && findTingkatNama(getTertulis(baris)) === tingkat
  return tabel.baris.filter((satu) => satu.jenis === 'data' || (satu.jenis === 'induk' && isSaudara(satu)))
}

function listKolomTerpasang(
  baris: readonly BarisTabel[],
  tabel: Tabel,
  { pasangan, strip }: Susunan,
  { sasaran }: KonteksImpor,
): readonly KolomTerpasang[] {
  return sasaran.flatMap(({ id, label }) => {
    const indeks = pasangan.find((satu) => satu.sasaran === id)?.indeks
    if (indeks === undefined || !tabel.kolom.some((satu) => satu.indeks === indeks)) return []
    const isi = readKolomAngka(
      baris.map(({ nomor, sel }) => ({ nomor, sel: sel[indeks] ?? null })),
      { strip },
    )
    return [{ sasaran: id, label, indeks, isi }]
  })
}

function buildSel(
  { sasaran, indeks, isi }: KolomTerpasang,
  index: number,
  nomor: number,
  { perbaiki }: Susunan,
  ubah: ReadonlyMap<string, number | null>,
  lama: Nilai | undefined,
): SelPratinjau {
  const asal = isi.nilai[index]
  const dasar = { sasaran, tertulis: formatSel(asal?.sel), lama: lama?.[sasaran] ?? null, pesan: null, usulan: null }
  const diubah = ubah.get(`${nomor}|${sasaran}`)
  if (diubah !== undefined) return { ...dasar, nilai: diubah }
  const nilai = asal?.nilai ?? { jenis: 'kosong', sebutan: null }
  if (nilai.jenis === 'angka') return { ...dasar, nilai: nilai.nilai }
  if (nilai.jenis === 'kosong') return { ...dasar, nilai: null }
  if (nilai.jenis === 'salah') return { ...dasar, nilai: null, pesan: nilai.pesan }
  return perbaiki.includes(indeks) && nilai.usulan !== null
    ? { ...dasar, nilai: nilai.usulan }
    : { ...dasar, nilai: null, pesan: nilai.pesan, usulan: nilai.usulan }
}

/** Figures of a row by name, with the totals that follow from their halves: only for the rules, never saved. */
function toNilai(sel: readonly SelPratinjau[], { rangkap }: KonteksImpor): Nilai {
  const nilai: Record<string, number | null> = {}
  for (const satu of sel) nilai[satu.sasaran] = satu.nilai
  for (const { jumlah, l, p } of rangkap) {
    const [laki, perempuan] = [nilai[l] ?? null, nilai[p] ?? null]
    if ((nilai[jumlah] ?? null) === null && laki !== null && perempuan !== null) nilai[jumlah] = laki + perempuan
  }
  return nilai
}

/** Other rows of the same wilayah, by row number. */
function listGanda(terbaca: readonly BarisTerbaca[], { lewati }: Susunan): ReadonlyMap<number, readonly number[]> {
  const dilewati = new Set(lewati)
  const cocok = terbaca.flatMap(({ asal: { nomor }, wilayah }) =>
    wilayah.jenis === 'cocok' && !dilewati.has(nomor) ? [{ nomor, wilayahId: wilayah.wilayah.id }] : [],
  )
  return new Map(findWilayahGanda(cocok).flatMap(({ nomor }) => nomor.map((satu) => [satu, nomor] as const)))
}

type KonteksBaris = {
  readonly susunan: Susunan
  readonly konteks: KonteksImpor
  readonly tabel: Tabel
  readonly ganda: ReadonlyMap<number, readonly number[]>
  readonly temuan: readonly TemuanJumlah[]
}

function buildBaris(
  { asal, tertulis, tulisan, wilayah, sel }: BarisTerbaca,
  { susunan, konteks, ganda, temuan }: KonteksBaris,
): BarisPratinjau {
  const { nomor } = asal
  const sama = ganda.get(nomor)
  const berat = [
    ...(wilayah.jenis === 'salah' || wilayah.jenis === 'tanya' ? [wilayah.pesan] : []),
    ...(sama === undefined ? [] : [buildPesanGanda(nomor, sama, wilayah)]),
    ...sel.flatMap(({ pesan }) => (pesan === null ? [] : [pesan])),
  ]
  const diterima = susunan.terima.includes(nomor)
  const ringan = temuan.map(({ pesan, dugaan }) =>
    dugaan === null ? pesan : `${pesan} Maksudnya ${formatAngka(dugaan.sesudah)}?`,
  )
  const isLewat = wilayah.jenis === 'lewat' || susunan.lewati.includes(nomor)
  const isSalah = berat.length > 0 || (ringan.length > 0 && !diterima)
  const lama = wilayah.jenis === 'cocok' ? konteks.lama.get(wilayah.wilayah.id) : undefined
  const simpan = sel.map((satu) => toSimpan(satu, sel, konteks, lama))
  const dasar = {
    nomor,
    tertulis,
    tulisan: { ...tulisan, kode: formatSel(tulisan.kode) },
    wilayahId: wilayah.jenis === 'cocok' ? wilayah.wilayah.id : null,
    wilayah: wilayah.jenis === 'cocok' ? wilayah.wilayah.nama : null,
    sel: diterima ? simpan : simpan.map((satu) => withTemuan(satu, temuan)),
    alasan: [...berat, ...ringan, ...listCatatan(asal, sel, susunan, konteks)],
    bisaDiterima: berat.length === 0 && ringan.length > 0,
    diterima,
  }
  if (isLewat) return { ...dasar, hasil: 'lewat' }
  return { ...dasar, hasil: isSalah ? 'salah' : findHasil(simpan, dasar.wilayahId, konteks) }
}

/** A total that only repeats its halves, in the file or as they are saved, is not kept beside them unless it was before. */
function toSimpan(
  satu: SelPratinjau,
  sel: readonly SelPratinjau[],
  { rangkap }: KonteksImpor,
  lama: Nilai | undefined,
): SelPratinjau {
  const dasar = rangkap.find(({ jumlah }) => jumlah === satu.sasaran)
  if (dasar === undefined || satu.nilai === null || satu.lama !== null) return satu
  const get = (id: string) => sel.find(({ sasaran }) => sasaran === id)?.nilai ?? lama?.[id] ?? null
  const [laki, perempuan] = [get(dasar.l), get(dasar.p)]
  return laki !== null && perempuan !== null && laki + perempuan === satu.nilai ? { ...satu, lama: satu.nilai } : satu
}

/** A figure at odds is told in its cell, with the repair that the rule suggests. */
function withTemuan(satu: SelPratinjau, temuan: readonly TemuanJumlah[]): SelPratinjau {
  if (satu.pesan !== null) return satu
  for (const { dugaan, pesan } of temuan) {
    if (dugaan?.kolom === satu.sasaran) return { ...satu, pesan, usulan: dugaan.sesudah }
  }
  const found = temuan.find(({ kolom, dugaan }) => kolom === satu.sasaran && dugaan === null)
  return found === undefined ? satu : { ...satu, pesan: found.pesan }
}

function findHasil(sel: readonly SelPratinjau[], wilayahId: string | null, { lama }: KonteksImpor): HasilBaris {
  const berubah = sel.filter((satu) => satu.nilai !== null && satu.nilai !== satu.lama)
  if (berubah.length === 0) return 'sama'
  const ada = lama.get(wilayahId ?? '')
  return sel.every(({ sasaran }) => (ada?.[sasaran] ?? null) === null) ? 'baru' : 'berubah'
}

function listCatatan(
  { sel: asal }: BarisTabel,
  sel: readonly SelPratinjau[],
  { pasangan }: Susunan,
  konteks: KonteksImpor,
): readonly string[] {
  const indeks = pasangan.find(({ sasaran }) => sasaran === SASARAN_PERSEN)?.indeks
  if (indeks === undefined || konteks.persen === null) return []
  const nilai = toNilai(sel, konteks)
  const bagian = nilai[konteks.persen.bagian] ?? null
  const dasar = nilai[konteks.persen.dasar] ?? null
  if (bagian === null || dasar === null) return []
  const selisih = findSelisihPersen(asal[indeks], bagian, dasar)
  return selisih === null ? [] : [selisih]
}

function buildPesanGanda(nomor: number, sama: readonly number[], wilayah: HasilBarisWilayah): string {
  const nama = wilayah.jenis === 'cocok' ? wilayah.wilayah.nama : ''
  const lain = sama.filter((satu) => satu !== nomor)
  const sebutan = lain.length > 4 ? `${lain.slice(0, 4).join(', ')}, …` : lain.join(', ')
  return `${nama} juga ada di baris ${sebutan}. Lewati salah satunya.`
}

type BahanPratinjau = {
  readonly tabel: Tabel
  readonly susunan: Susunan
  readonly konteks: KonteksImpor
  readonly kolom: readonly KolomTerpasang[]
  readonly terbaca: readonly BarisTerbaca[]
  readonly label: (id: string) => string
}

function buildPratinjau(baris: readonly BarisPratinjau[], bahan: BahanPratinjau): Pratinjau {
  const hitung: Record<HasilBaris, number> = { salah: 0, baru: 0, berubah: 0, sama: 0, lewat: 0 }
  for (const { hasil } of baris) hitung[hasil] += 1
  const salah = baris.filter(({ hasil }) => hasil === 'salah')
  const lain = baris.filter(({ hasil }) => hasil !== 'salah')
  return {
    hitung,
    baris: [...salah.slice(0, BARIS_PRATINJAU), ...lain.slice(0, Math.max(0, BARIS_PRATINJAU - salah.length))],
    tanya: listTanya(bahan.terbaca, bahan.konteks),
    jumlahWilayah: new Set(baris.flatMap(({ wilayahId }) => (wilayahId === null ? [] : [wilayahId]))).size,
    perbaikan: bahan.kolom.flatMap((satu) => toPerbaikan(satu, bahan.susunan)),
    temuan: listTemuanTotal(bahan),
    keterangan: listKeterangan(bahan),
  }
}

function listTanya(terbaca: readonly BarisTerbaca[], { wilayah }: KonteksImpor): PertanyaanWilayah[] {
  const nama = new Map(wilayah.map((satu) => [satu.id, satu.nama]))
  const semua = terbaca.flatMap(({ asal: { nomor }, wilayah: hasil }) =>
    hasil.jenis === 'tanya' ? [{ nomor, hasil }] : [],
  )
  return [...Map.groupBy(semua, ({ hasil }) => hasil.kunci)].flatMap(([kunci, rows]) => {
    const [pertama] = rows
    if (pertama === undefined) return []
    const { tertulis, pesan, calon } = pertama.hasil
    return [
      {
        kunci,
        tertulis,
        pesan,
        jumlahBaris: rows.length,
        barisPertama: pertama.nomor,
        calon: calon.map((satu) => ({ id: satu.id, nama: satu.nama, tempat: nama.get(satu.indukId ?? '') ?? '' })),
      },
    ]
  })
}

function toPerbaikan({ indeks, label, isi }: KolomTerpasang, { perbaiki }: Susunan): readonly PerbaikanKolom[] {
  if (isi.usulan === null) return []
  return [{ indeks, label, ...isi.usulan, contoh: [...isi.usulan.contoh], diterima: perbaiki.includes(indeks) }]
}

/** Each total row against the rows since the one before it, and against all of them: either may be meant. */
function listTemuanTotal({ tabel, terbaca, kolom, susunan, konteks, label }: BahanPratinjau): string[] {
  const angka = terbaca
    .filter(({ asal, wilayah }) => wilayah.jenis !== 'lewat' && !susunan.lewati.includes(asal.nomor))
    .map(({ asal: { nomor }, sel }) => ({ nomor, nilai: toNilai(sel, konteks) }))
  const total = tabel.baris.filter(({ jenis }) => jenis === 'total')
  return total.flatMap((satu, index) => {
    const nilai = Object.fromEntries(
      kolom.map(({ sasaran, indeks, isi }) => {
        const [terbacaTotal] = readKolomAngka([{ nomor: satu.nomor, sel: satu.sel[indeks] ?? null }], {
          gaya: isi.gaya,
          strip: susunan.strip,
        }).nilai
        const hasil = terbacaTotal?.nilai
        const angkaTotal = hasil?.jenis === 'angka' ? hasil.nilai : hasil?.jenis === 'meragukan' ? hasil.usulan : null
        return [sasaran, angkaTotal]
      }),
    )
    const dari = total[index - 1]?.nomor ?? 0
    const bagian = angka.filter(({ nomor }) => nomor > dari && nomor < satu.nomor)
    const semua = findTemuanTotal(angka, { nomor: satu.nomor, nilai }, label)
    if (semua.length === 0) return []
    const sebagian = findTemuanTotal(bagian, { nomor: satu.nomor, nilai }, label)
    return (sebagian.length < semua.length ? sebagian : semua).map(({ pesan }) => `Baris ${satu.nomor}: ${pesan}`)
  })
}

function listKeterangan({ tabel, kolom }: BahanPratinjau): string[] {
  const hitung = countJenisBaris(tabel)
  const sebut = (jumlah: number, kata: string) => (jumlah === 0 ? [] : [`${formatAngka(jumlah)} ${kata}`])
  return [
    ...sebut(hitung.kosong, 'baris kosong, dilewati.'),
    ...sebut(hitung.total, 'baris jumlah tidak ikut; hanya dicocokkan.'),
    ...sebut(hitung.induk, 'baris induk tidak ikut, agar tidak terhitung dua kali.'),
    ...sebut(
      hitung['judul ulang'] + hitung['nomor kolom'] + hitung['penanda halaman'],
      'judul ulang dan tanda halaman, dilewati.',
    ),
    ...sebut(hitung.catatan, 'baris catatan, dilewati.'),
    ...kolom.flatMap(({ label, isi }) => {
      const sebutan = [...isi.sebutanKosong].map(([kata, jumlah]) => `“${kata}” ${formatAngka(jumlah)} kali`)
      return sebutan.length === 0 ? [] : [`Kolom ${label}: ${sebutan.join(', ')} dianggap kosong.`]
    }),
    ...kolom.flatMap(({ label, isi }) =>
      isi.isCampuran ? [`Kolom ${label} mencampur 1.234 dan 1,234; yang lain dari kebanyakan ditanyakan.`] : [],
    ),
  ]
}
