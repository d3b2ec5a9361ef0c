/** Finds the wilayah of a row from its columns, level by level: the kecamatan first, in it the desa, in that the TPS. */
import { formatKutipan } from '../../lib/hasil-parse'
import { createPencocokWilayah, type HasilCocok, type TingkatWilayah, type WilayahTujuan } from './cocok-wilayah.rules'
import { parseKodeWilayah } from './kode-wilayah.rules'
import type { KonteksImpor } from './konteks-impor.rules'
import type { Sel } from './lembar.rules'
import { toKunciNama } from './nama-wilayah.rules'

/** What a row writes about its wilayah, '' where it has no such column. */
export type TulisanWilayah = Readonly<Record<TingkatWilayah, string>> & { readonly kode: Sel | null }

export type HasilBarisWilayah =
  | { readonly jenis: 'cocok'; readonly wilayah: WilayahTujuan; readonly dasar: 'kode' | 'nama' | 'jawaban' }
  /** The clerk leaves such rows out. */
  | { readonly jenis: 'lewat' }
  | {
      readonly jenis: 'tanya'
      readonly kunci: string
      readonly tertulis: string
      readonly pesan: string
      readonly calon: readonly WilayahTujuan[]
    }
  | { readonly jenis: 'salah'; readonly pesan: string }

export type PencocokBaris = (tulisan: TulisanWilayah) => HasilBarisWilayah

const TINGKAT: readonly TingkatWilayah[] = ['kecamatan', 'desa', 'tps']

/** @param jawaban answers to earlier questions, by their key */
export function createPencocokBaris(
  { wilayah, tingkat, kodeKabupaten }: Pick<KonteksImpor, 'wilayah' | 'tingkat' | 'kodeKabupaten'>,
  jawaban: ReadonlyMap<string, string | null>,
): PencocokBaris {
  const byId = new Map(wilayah.map((satu) => [satu.id, satu]))
  const kodeDikenal = new Set(wilayah.map(({ kode }) => kode))
  const cocokkan = createPencocokWilayah(
    wilayah.filter((satu) => satu.tingkat !== 'tps'),
    kodeKabupaten,
  )
  const tpsByKunci = new Map(
    wilayah.filter((satu) => satu.tingkat === 'tps').map((tps) => [toKunciTps(tps.indukId ?? '', tps.nama), tps]),
  )
  const known = new Map<string, HasilBarisWilayah>()
  const dipakai = TINGKAT.slice(0, TINGKAT.indexOf(tingkat) + 1)

  return (tulisan) => {
    const kode = parseKodeWilayah(tulisan.kode) ?? ''
    const key = JSON.stringify([kode, ...dipakai.map((satu) => tulisan[satu])])
    const found = known.get(key) ?? findBaris(tulisan)
    known.set(key, found)
    return found
  }

  function findBaris(tulisan: TulisanWilayah): HasilBarisWilayah {
    // A code says which wilayah it is, or that in which it lies.
    const olehKode = parseKodeWilayah(tulisan.kode) === null ? null : findOlehKode(tulisan)
    if (olehKode !== null && (olehKode.jenis !== 'cocok' || olehKode.wilayah.tingkat === tingkat)) return olehKode
    let induk = olehKode?.jenis === 'cocok' ? olehKode.wilayah : null
    const mulai = induk === null ? 0 : TINGKAT.indexOf(induk.tingkat) + 1
    for (const satu of dipakai.slice(mulai)) {
      const nama = tulisan[satu]
      if (nama === '' && satu !== tingkat) continue
      const hasil = satu === 'tps' ? findTps(nama, induk) : findNama(nama, satu, induk)
      if (satu === tingkat || hasil.jenis !== 'cocok') return hasil
      induk = hasil.wilayah
    }
    return { jenis: 'salah', pesan: buildPesanTingkat(induk, tingkat) }
  }

  /** Null when the code alone does not tell enough and names have to go on. */
  function findOlehKode(tulisan: TulisanWilayah): HasilBarisWilayah | null {
    const nama = tingkat === 'tps' ? '' : tulisan[tingkat]
    const hasil = cocokkan({ kode: tulisan.kode, nama })
    if (hasil.jenis === 'salah') return hasil
    if (!kodeDikenal.has(parseKodeWilayah(tulisan.kode))) return null
    if (hasil.jenis === 'cocok') {
      if (TINGKAT.indexOf(hasil.wilayah.tingkat) > TINGKAT.indexOf(tingkat)) {
        return { jenis: 'salah', pesan: buildPesanTingkat(hasil.wilayah, tingkat) }
      }
      return hasil
    }
    return toTanya(hasil, nama, 'kode', null)
  }

  function findNama(nama: string, satu: TingkatWilayah, induk: WilayahTujuan | null): HasilBarisWilayah {
    const hasil = cocokkan({ nama, tingkat: satu, indukId: induk?.id ?? null })
    return hasil.jenis === 'tanya' ? toTanya(hasil, nama, satu, induk) : hasil
  }

  function toTanya(
    { pesan, calon }: Extract<HasilCocok, { jenis: 'tanya' }>,
    nama: string,
    satu: string,
    induk: WilayahTujuan | null,
  ): HasilBarisWilayah {
    const kunci = `${satu}|${induk?.id ?? ''}|${toKunciNama(nama)}`.slice(0, 600)
    const dijawab = jawaban.get(kunci)
    if (dijawab === null) return { jenis: 'lewat' }
    const wilayah = byId.get(dijawab ?? '')
    if (wilayah !== undefined) return { jenis: 'cocok', wilayah, dasar: 'jawaban' }
    return { jenis: 'tanya', kunci, tertulis: nama, pesan, calon: calon.map((one) => one.wilayah) }
  }

  /** TPS are known by their number; a file may write `TPS 7`, `007` or 7. */
  function findTps(nama: string, desa: WilayahTujuan | null): HasilBarisWilayah {
    if (desa === null || desa.tingkat !== 'desa') {
      return { jenis: 'salah', pesan: 'Desa/kelurahan TPS ini tidak tertulis. Pasangkan kolom desanya.' }
    }
    if (nama === '') return { jenis: 'salah', pesan: 'Nomor TPS kosong.' }
    const found = tpsByKunci.get(toKunciTps(desa.id, nama))
    if (found !== undefined) return { jenis: 'cocok', wilayah: found, dasar: 'nama' }
    return {
      jenis: 'salah',
      pesan: `${formatKutipan(nama)} tidak ada di ${desa.nama}. Tambahkan di Wilayah dan TPS, atau lewati baris ini.`,
    }
  }
}

/** Its number when it has one; special TPS may have only a name. */
function toKunciTps(desaId: string, nama: string): string {
  const [nomor] = /\d+/.exec(nama) ?? []
  return `${desaId}|${nomor === undefined ? toKunciNama(nama) : Number(nomor)}`
}

function buildPesanTingkat(wilayah: WilayahTujuan | null, tingkat: TingkatWilayah): string {
  const kata = { kecamatan: 'kecamatan', desa: 'desa/kelurahan', tps: 'TPS' }
  return wilayah === null
    ? `Nama ${kata[tingkat]} kosong.`
    : `${wilayah.nama} adalah ${kata[wilayah.tingkat]}; angka pemilihan ini diisi per ${kata[tingkat]}.`
}
