/** Sections that speak of the desk: its problems, and how ready it is. */
import { getKeadaanPoin, type KeadaanPoin } from '@shared/features/desk/kesiapan.rules'
import { formatAngka } from '@shared/lib/angka'
import { formatTanggal } from '@shared/lib/tanggal'
import { type BuildBagian, buildKolom, buildTabel, type DeskPaket } from './sumber-paket.rules'

const KATA_MASALAH = { terbuka: 'Terbuka', ditangani: 'Ditangani', selesai: 'Selesai' } as const

/** Problems of the period, and older ones that are still open. */
export const buildMasalah: BuildBagian = ({ desk, kunci }) => {
  const rows = (desk?.masalah ?? []).filter(({ status, tanggal }) => status !== 'selesai' || tanggal >= kunci.dari)
  const terbuka = rows.filter(({ status }) => status !== 'selesai').length
  return {
    naskah: '',
    tabel: buildTabel(
      [
        buildKolom('permasalahan', 'Permasalahan', 'teks'),
        buildKolom('saran', 'Saran Penyelesaian', 'teks'),
        buildKolom('penanggungJawab', 'Penanggung Jawab', 'teks'),
        buildKolom('status', 'Status', 'teks'),
      ],
      rows.map(({ uraian, kecamatan, saran, penindak, status }) => [
        kecamatan === null ? uraian : `${uraian} (Kecamatan ${kecamatan})`,
        saran,
        penindak,
        KATA_MASALAH[status],
      ]),
    ),
    cetak: 'tabel',
    kosong: 'Tidak ada permasalahan yang dilaporkan pada periode ini.',
    catatan: [],
    ukuran: `${formatAngka(rows.length)} masalah, ${formatAngka(terbuka)} terbuka`,
  }
}

/** Every point with its readiness, beside that at the last rakor. */
export const buildKesiapan: BuildBagian = ({ desk }) => {
  const poin = desk?.poin ?? []
  const banding = desk?.banding ?? null
  return {
    naskah: desk === null || poin.length === 0 ? '' : formatRingkas(desk),
    tabel: buildTabel(
      [
        buildKolom('aspek', 'Aspek', 'teks'),
        buildKolom('status', 'Status', 'teks'),
        ...(banding === null ? [] : [buildKolom('lalu', 'Lalu (%)', 'jumlah')]),
        buildKolom('kini', 'Kesiapan (%)', 'jumlah'),
      ],
      desk === null
        ? []
        : poin.map((satu) => [
            satu.nama,
            getKeadaanPoin(satu, desk),
            ...(banding === null ? [] : [satu.persenBanding]),
            satu.persen,
          ]),
    ),
    cetak: 'tabel',
    kosong: 'Kesiapan desk belum diisi.',
    catatan: banding === null ? [] : [`Lalu = keadaan pada ${banding.nama}, ${formatTanggal(banding.tanggal)}.`],
    ukuran: desk === null || desk.rata === null ? 'belum ada angka' : `rata-rata ${formatAngka(desk.rata, 2)} %`,
  }
}

function formatRingkas(desk: DeskPaket): string {
  const { poin, rata, rataBanding, banding } = desk
  const count = (keadaan: KeadaanPoin) => poin.filter((satu) => getKeadaanPoin(satu, desk) === keadaan).length
  const rincian = `${formatAngka(count('Siap'))} aspek siap, ${formatAngka(count('Proses'))} dalam proses, dan ${formatAngka(count('Perhatian'))} perlu perhatian`
  if (rata === null) return `Dari ${formatAngka(poin.length)} aspek, ${rincian}.`
  const lalu =
    banding === null || rataBanding === null
      ? ''
      : `, dari ${formatAngka(rataBanding, 2)} persen pada ${formatTanggal(banding.tanggal)}`
  return `Rata-rata kesiapan ${formatAngka(rata, 2)} persen${lalu}. Dari ${formatAngka(poin.length)} aspek, ${rincian}.`
}
