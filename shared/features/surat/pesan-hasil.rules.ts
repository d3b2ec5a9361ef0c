import { formatTanggal } from '@shared/lib/format-tanggal'
import { withoutTitik } from '@shared/lib/kalimat'
import { type FaktaLaporan, formatPeserta } from './laporan.rules'

/** What came of a rapat as plain text for a chat, in lettered blocks as staff write them (papers.md 3.5). */
export function buildPesanHasil(fakta: FaktaLaporan, kantor: string): string {
  const { rapat, blok, acara, hasil, tindakLanjut, tanggal } = fakta
  const keputusan = hasil.filter(({ isKeputusan }) => isKeputusan).flatMap(({ isi }) => isi)
  const blokList = [
    ['Waktu dan tempat', [[blok.hariTanggal, blok.waktu, blok.tempat].filter((satu) => satu !== '-').join(', ')]],
    ['Hadir', listHadir(fakta)],
    ['Pokok bahasan', listBernomor(acara)],
    ['Hasil yang disepakati', listBernomor(keputusan)],
    [
      'Tindak lanjut',
      listBernomor(tindakLanjut.map(({ uraian, jabatan, batasWaktu }) => formatTugas(uraian, jabatan, batasWaktu))),
    ],
  ] as const
  const terisi = blokList.filter(([, baris]) => baris.some((satu) => satu !== ''))
  return [
    `*${rapat.nama.toUpperCase()}*`,
    ...terisi.flatMap(([judul, baris], index) => [
      `${String.fromCharCode(65 + index)}. ${judul}`,
      ...baris.map((satu) => `   ${satu}`),
    ]),
    '',
    `Kondisi per ${formatTanggal(tanggal)}`,
    kantor,
  ].join('\n')
}

function listHadir(fakta: FaktaLaporan): readonly string[] {
  const { hadir, diwakili, tamu } = fakta.jumlah
  if (formatPeserta(fakta) === null) return []
  const rincian = `${hadir} hadir, ${diwakili} diwakili${tamu === 0 ? '' : `, ${tamu} tamu`}`
  const pimpinan = fakta.pimpinan === null ? '' : `; pimpinan ${fakta.pimpinan}`
  return [`${hadir + diwakili + tamu} orang (${rincian})${pimpinan}`]
}

function listBernomor(baris: readonly string[]): readonly string[] {
  return baris.map((satu, index) => `${index + 1}. ${withoutTitik(satu)}`)
}

function formatTugas(uraian: string, jabatan: string | null, batasWaktu: string | null): string {
  const siapa = [jabatan, batasWaktu === null ? null : formatTanggal(batasWaktu)].filter((satu) => satu !== null)
  return siapa.length === 0 ? uraian : `${withoutTitik(uraian)} (${siapa.join(', ')})`
}
