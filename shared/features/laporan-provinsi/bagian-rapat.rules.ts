/** Sections that speak of the rapat of the period: what was done, who came, what was decided and what follows. */
import { formatAngka } from '@shared/lib/angka'
import { formatTanggal } from '@shared/lib/tanggal'
import { formatTerbilang } from '@shared/lib/terbilang'
import { type BuildBagian, buildKolom, buildTabel, type RapatPaket, type TindakLanjutPaket } from './sumber-paket.rules'

/** More rapat than these are told by a table, after one sentence. */
const MOST_TOLD = 2
const TANPA_RAPAT = 'Tidak ada rapat pada periode ini.'

/** Rapat that took place and what else the desk did, day by day, one sentence each. */
export const buildKegiatan: BuildBagian = ({ rapat, desk }) => {
  const rows = [
    ...rapat.map(({ nama, tanggal, tempat, hadir, diwakili, tamu }) => ({
      sel: [nama, tanggal, tempat, hadir + diwakili + tamu],
      tanggal,
    })),
    ...(desk?.kegiatan ?? []).map(({ uraian, tanggal, tempat, jumlahPeserta }) => ({
      sel: [uraian.replace(/\.$/, ''), tanggal, tempat, jumlahPeserta],
      tanggal,
    })),
  ].toSorted((a, b) => a.tanggal.localeCompare(b.tanggal))
  return {
    naskah: '',
    tabel: buildTabel(
      [
        buildKolom('kegiatan', 'Kegiatan', 'teks'),
        buildKolom('tanggal', 'Tanggal', 'tanggal'),
        buildKolom('tempat', 'Tempat', 'teks'),
        buildKolom('peserta', 'Peserta', 'jumlah'),
      ],
      rows.map(({ sel }) => sel),
    ),
    cetak: 'daftar',
    kosong: 'Tidak ada kegiatan pada periode ini.',
    catatan: [],
    ukuran: `${formatAngka(rows.length)} kegiatan`,
  }
}

/** Attendance, and that of Forkopimda by itself. */
export const buildRapat: BuildBagian = ({ rapat }) => ({
  naskah: rapat.length > MOST_TOLD ? formatSemua(rapat) : rapat.map(formatRapat).join('\n'),
  tabel: buildTabel(
    [
      buildKolom('rapat', 'Rapat', 'teks'),
      buildKolom('tanggal', 'Tanggal', 'tanggal'),
      buildKolom('diundang', 'Diundang', 'jumlah'),
      buildKolom('hadir', 'Hadir', 'jumlah'),
      buildKolom('diwakili', 'Diwakili', 'jumlah'),
      buildKolom('izin', 'Izin', 'jumlah'),
      buildKolom('tidakHadir', 'Tidak hadir', 'jumlah'),
      buildKolom('forkopimda', 'Forkopimda diundang', 'jumlah'),
      buildKolom('forkopimdaHadir', 'Forkopimda hadir', 'jumlah'),
      buildKolom('forkopimdaDiwakili', 'Forkopimda diwakili', 'jumlah'),
    ],
    rapat.map((satu) => [satu.nama, satu.tanggal, ...listAngka(satu)]),
    ['Jumlah', null, ...listAngka(sumRapat(rapat))],
  ),
  cetak: rapat.length > MOST_TOLD ? 'tabel' : 'naskah',
  kosong: TANPA_RAPAT,
  catatan: [],
  ukuran: `${formatAngka(rapat.length)} rapat`,
})

type AngkaRapat = Omit<RapatPaket, 'nama' | 'tanggal' | 'tempat'>

function listAngka(angka: AngkaRapat): readonly number[] {
  const { diundang, hadir, diwakili, izin, tidakHadir, forkopimda, forkopimdaHadir, forkopimdaDiwakili } = angka
  return [diundang, hadir, diwakili, izin, tidakHadir, forkopimda, forkopimdaHadir, forkopimdaDiwakili]
}

function sumRapat(rapat: readonly RapatPaket[]): AngkaRapat {
  const sum = (get: (satu: RapatPaket) => number) => rapat.reduce((total, satu) => total + get(satu), 0)
  return {
    diundang: sum((satu) => satu.diundang),
    hadir: sum((satu) => satu.hadir),
    diwakili: sum((satu) => satu.diwakili),
    izin: sum((satu) => satu.izin),
    tidakHadir: sum((satu) => satu.tidakHadir),
    belum: sum((satu) => satu.belum),
    tamu: sum((satu) => satu.tamu),
    forkopimda: sum((satu) => satu.forkopimda),
    forkopimdaHadir: sum((satu) => satu.forkopimdaHadir),
    forkopimdaDiwakili: sum((satu) => satu.forkopimdaDiwakili),
  }
}

function formatRapat(rapat: RapatPaket): string {
  return `Pada ${rapat.nama} tanggal ${formatTanggal(rapat.tanggal)} tercatat ${formatHitungan(rapat)}.${formatForkopimda(rapat)}`
}

function formatSemua(rapat: readonly RapatPaket[]): string {
  const jumlah = sumRapat(rapat)
  return `Pada periode ini terlaksana ${formatAngka(rapat.length)} rapat. Dari seluruh undangan tercatat ${formatHitungan(jumlah)}.${formatForkopimda(jumlah)}`
}

function formatHitungan({ diundang, hadir, diwakili, izin, tidakHadir, belum }: AngkaRapat): string {
  const akhir = belum === 0 ? '' : `; ${formatAngka(belum)} belum dicatat`
  return `${formatAngka(diundang)} jabatan: ${formatAngka(hadir)} hadir, ${formatAngka(diwakili)} diwakili, ${formatAngka(izin)} izin, dan ${formatAngka(tidakHadir)} tidak hadir${akhir}`
}

function formatForkopimda({ forkopimda, forkopimdaHadir, forkopimdaDiwakili }: AngkaRapat): string {
  if (forkopimda === 0) return ''
  return ` Dari ${formatTerbilang(forkopimda)} undangan unsur Forkopimda, ${formatTerbilang(forkopimdaHadir)} hadir sendiri dan ${formatTerbilang(forkopimdaDiwakili)} diwakili.`
}

export const buildKeputusan: BuildBagian = ({ keputusan }) => ({
  naskah: '',
  tabel: buildTabel(
    [
      buildKolom('keputusan', 'Keputusan', 'teks'),
      buildKolom('rapat', 'Rapat', 'teks'),
      buildKolom('tanggal', 'Tanggal', 'tanggal'),
    ],
    keputusan.map(({ isi, rapat, tanggal }) => [isi, rapat, tanggal]),
  ),
  cetak: 'tabel',
  kosong: 'Tidak ada keputusan rapat pada periode ini.',
  catatan: [],
  ukuran: `${formatAngka(keputusan.length)} keputusan`,
})

/** What is open on the day of the data, and what was finished within the period. */
export const buildTindakLanjut: BuildBagian = ({ tindakLanjut, kunci, kondisiPer }) => {
  const rows = tindakLanjut.filter(
    ({ status, selesaiPada }) =>
      status !== 'selesai' || (selesaiPada !== null && selesaiPada >= kunci.dari && selesaiPada <= kunci.sampai),
  )
  const terbuka = rows.filter(({ status }) => status !== 'selesai')
  const lewat = terbuka.filter(({ batasWaktu }) => batasWaktu !== null && batasWaktu < kondisiPer.tanggal).length
  return {
    naskah: rows.length === 0 ? '' : formatRingkas(terbuka.length, lewat, rows.length - terbuka.length),
    tabel: buildTabel(
      [
        buildKolom('uraian', 'Tindak Lanjut', 'teks'),
        buildKolom('penanggungJawab', 'Penanggung Jawab', 'teks'),
        buildKolom('batasWaktu', 'Batas Waktu', 'tanggal'),
        buildKolom('status', 'Status', 'teks'),
      ],
      rows.map((row) => [row.uraian, row.jabatan, row.batasWaktu, formatStatus(row, kondisiPer.tanggal)]),
    ),
    cetak: 'tabel',
    kosong: 'Tidak ada tindak lanjut yang terbuka.',
    catatan: [],
    ukuran: `${formatAngka(terbuka.length)} terbuka`,
  }
}

function formatRingkas(terbuka: number, lewat: number, selesai: number): string {
  const terlambat = lewat === 0 ? '' : `, ${formatAngka(lewat)} di antaranya melewati batas waktu`
  const tuntas = selesai === 0 ? '' : ` Pada periode ini ${formatAngka(selesai)} tindak lanjut selesai.`
  return `Terdapat ${formatAngka(terbuka)} tindak lanjut yang belum selesai${terlambat}.${tuntas}`
}

function formatStatus({ status, batasWaktu }: TindakLanjutPaket, hariIni: string): string {
  if (status === 'selesai') return 'Selesai'
  if (batasWaktu !== null && batasWaktu < hariIni) return 'Terlambat'
  return status === 'proses' ? 'Proses' : 'Belum'
}
