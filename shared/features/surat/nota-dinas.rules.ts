/** The nota dinas "Laporan Hasil Rapat" (papers.md 05 and 3.3), drafted from the records; nothing is invented. */
import { buildParagraf, buildTeksKaya, listButirTeks } from '@shared/lib/build-teks-kaya'
import { formatTanggal } from '@shared/lib/format-tanggal'
import { capitalize, continueAfter, formatKalimat, joinUraian } from '@shared/lib/kalimat'
import { createTeksKaya, type TeksKaya } from '@shared/lib/teks-kaya'
import { formatBilangan, formatJumlahTerbilang } from '@shared/lib/terbilang'
import { type FaktaLaporan, formatPeserta } from './laporan.rules'
import type { BagianLaporan } from './surat.schema'

export function buildPembukaNota({ rapat }: FaktaLaporan): TeksKaya {
  return createTeksKaya(`Bersama ini kami laporkan dengan hormat hasil ${rapat.nama} sebagai berikut.`)
}

export function buildPenutupNota(): TeksKaya {
  return createTeksKaya(
    'Demikian laporan ini kami sampaikan. Mohon arahan lebih lanjut. Atas perhatian dan perkenannya, kami ucapkan terima kasih.',
  )
}

/** The line Lampiran: the notula goes along when there is one. */
export function buildLampiranNota({ hasNotula }: Pick<FaktaLaporan, 'hasNotula'>): string {
  return hasNotula ? formatJumlahTerbilang(1, 'berkas') : '-'
}

/** Rows of the section Pelaksanaan; a fact that is not recorded has no row. */
export function listFaktaPelaksanaan(
  fakta: FaktaLaporan,
): readonly { readonly label: string; readonly nilai: string }[] {
  const { blok, pimpinan } = fakta
  const rows = [
    { label: 'hari/tanggal', nilai: blok.hariTanggal },
    { label: 'waktu', nilai: blok.waktu },
    { label: 'tempat', nilai: blok.tempat },
    { label: 'pimpinan', nilai: pimpinan ?? '-' },
    { label: 'peserta', nilai: formatPeserta(fakta) ?? '-' },
  ]
  return rows.filter(({ nilai }) => nilai !== '-')
}

/** The text of a section; empty where the records say nothing. Pelaksanaan consists of rows instead. */
export function buildBagianNota(bagian: BagianLaporan, fakta: FaktaLaporan): TeksKaya {
  return (BAGIAN[bagian] ?? (() => createTeksKaya('')))(fakta)
}

const BAGIAN: Readonly<Partial<Record<BagianLaporan, (fakta: FaktaLaporan) => TeksKaya>>> = {
  dasar: ({ rapat, undangan }) => {
    const dasar = [rapat.dasar, undangan].filter((satu) => satu !== null)
    return buildTeksKaya(listButirTeks(dasar.map((isi) => ({ isi: formatKalimat(isi) }))))
  },
  'pokok hasil': buildPokokHasil,
  'tindak lanjut': buildTindakLanjut,
  perhatian: buildPerhatian,
  saran: ({ tindakLanjut }) =>
    createTeksKaya(
      tindakLanjut.length === 0 ? '' : 'Kemajuan tindak lanjut kami usulkan dibahas pada rapat berikutnya.',
    ),
}

function buildPokokHasil({ acara, hasil }: FaktaLaporan): TeksKaya {
  if (hasil.length === 0) return createTeksKaya('')
  const isDiputuskan = hasil.every(({ isKeputusan }) => isKeputusan)
  const akhir = isDiputuskan ? 'dan memutuskan hal-hal berikut' : 'dengan hasil sebagai berikut'
  const butir = hasil.map(({ judul, isi }) => ({
    ...(judul === null ? {} : { tebal: `${judul.replace(/[.:]+$/, '')}:` }),
    isi: isi.map(formatKalimat).join(' '),
  }))
  const awal =
    acara.length === 0
      ? `Rapat ${akhir.replace(/^dan /, '').replace(/^dengan/, 'selesai dengan')}.`
      : `Rapat membahas ${formatBilangan(acara.length)} acara ${akhir}.`
  return buildTeksKaya([buildParagraf(awal), ...listButirTeks(butir)])
}

function buildTindakLanjut({ tindakLanjut, hasNotula }: FaktaLaporan): TeksKaya {
  if (tindakLanjut.length === 0) return createTeksKaya('')
  const batas = tindakLanjut.flatMap(({ batasWaktu }) => (batasWaktu === null ? [] : [batasWaktu])).sort()
  const [dari] = batas
  const sampai = batas.at(-1)
  const waktu = dari === undefined || sampai === undefined ? '' : ` dengan batas waktu ${formatRentang(dari, sampai)}`
  const rincian = hasNotula ? ' Rincian penanggung jawab dan batas waktu tercantum dalam notula terlampir.' : ''
  return createTeksKaya(`Terdapat ${formatJumlahTerbilang(tindakLanjut.length, 'tindak lanjut')}${waktu}.${rincian}`)
}

/** What is late on the day of the letter, and what falls due next. */
function buildPerhatian({ tindakLanjut, tanggal }: FaktaLaporan): TeksKaya {
  const terbuka = tindakLanjut.flatMap(({ uraian, batasWaktu, status }) =>
    status === 'selesai' || batasWaktu === null ? [] : [{ uraian, batasWaktu }],
  )
  const lewat = terbuka.filter(({ batasWaktu }) => batasWaktu < tanggal)
  const nanti = terbuka.filter(({ batasWaktu }) => batasWaktu >= tanggal)
  const terdekat = nanti.map(({ batasWaktu }) => batasWaktu).sort()[0]
  const jatuhTempo = nanti.filter(({ batasWaktu }) => batasWaktu === terdekat)
  const write = (list: readonly { readonly uraian: string }[], keadaan: string) => {
    const uraian = list.map((satu) => continueAfter(satu.uraian))
    return { isi: `${capitalize(formatBilangan(list.length))} tindak lanjut ${keadaan}, yaitu ${joinUraian(uraian)}.` }
  }
  return buildTeksKaya(
    listButirTeks([
      ...(lewat.length === 0 ? [] : [write(lewat, 'telah melewati batas waktu')]),
      ...(terdekat === undefined ? [] : [write(jatuhTempo, `jatuh tempo pada ${formatTanggal(terdekat)}`)]),
    ]),
  )
}

/** `8 November sampai dengan 24 November 2024`: a year, and a whole date, that both share is said once. */
function formatRentang(dari: string, sampai: string): string {
  if (dari === sampai) return formatTanggal(dari)
  const awal =
    dari.slice(0, 4) === sampai.slice(0, 4) ? formatTanggal(dari).replace(/ \d{4}$/, '') : formatTanggal(dari)
  return `${awal} sampai dengan ${formatTanggal(sampai)}`
}
