/** The berita acara of a rapat (papers.md 06 and 3.3), drafted from the records; nothing is invented. */
import { buildTeksKaya, listButirTeks } from '@shared/lib/build-teks-kaya'
import { formatKalimat } from '@shared/lib/kalimat'
import { createTeksKaya, type TeksKaya } from '@shared/lib/teks-kaya'
import { formatTanggalTerbilang } from '@shared/lib/terbilang'
import { type FaktaLaporan, formatOrang, formatPeserta } from './laporan.rules'
import type { BagianLaporan } from './surat.schema'

/** @param hal what the berita acara is about: who calls it a kesepakatan reads so in its opening */
export function buildPembukaBerita(fakta: FaktaLaporan, hal: string): TeksKaya {
  const { rapat, blok, pimpinan, jumlah } = fakta
  const hari = rapat.tanggal === null ? '' : `Pada hari ini, ${formatTanggalTerbilang(rapat.tanggal)}`
  const tempat = blok.tempat === '-' ? '' : `, bertempat di ${blok.tempat}`
  const hadir = formatPeserta(fakta) === null ? null : `dihadiri ${formatOrang(jumlah)}`
  const yang = [hadir, pimpinan === null ? null : `dipimpin oleh ${pimpinan}`].filter((satu) => satu !== null)
  const keterangan = yang.length === 0 ? '' : ` yang ${yang.join(' dan ')}`
  const hasil = /kesepakatan/i.test(hal) ? 'kesepakatan' : 'hasil'
  const awal = `${hari}${tempat}, telah dilaksanakan`.replace(/^, (\p{Ll})/u, (_, huruf: string) => huruf.toUpperCase())
  return createTeksKaya(`${awal} ${rapat.nama}${keterangan}, dengan ${hasil} sebagai berikut.`)
}

export function buildPenutupBerita(): TeksKaya {
  return createTeksKaya('Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.')
}

/** The text of a section; empty where the records say nothing. */
export function buildBagianBerita(bagian: BagianLaporan, fakta: FaktaLaporan): TeksKaya {
  if (bagian === 'hasil') {
    const hasil = fakta.hasil.flatMap(({ isi }) => isi)
    return buildTeksKaya(listButirTeks(hasil.map((isi) => ({ isi: formatKalimat(isi) }))))
  }
  const dokumen = [
    formatPeserta(fakta) === null ? null : 'daftar hadir peserta',
    fakta.hasNotula ? 'notula rapat' : null,
    fakta.hasDokumentasi ? 'dokumentasi kegiatan' : null,
  ].filter((satu) => satu !== null)
  const akhir = dokumen.length - 1
  const tanda = (index: number) => (index === akhir ? '.' : index === akhir - 1 ? '; dan' : ';')
  return buildTeksKaya(listButirTeks(dokumen.map((isi, index) => ({ isi: `${isi}${tanda(index)}` }))))
}
