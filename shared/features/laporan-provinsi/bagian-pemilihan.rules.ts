/** Sections that speak of the pemilihan: its stages, and its voters by kecamatan. */
import { getPengguna, hitungPersen } from '@shared/features/partisipasi/angka.rules'
import { formatPenyebut } from '@shared/features/partisipasi/pemilihan.rules'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import { listCatatanRumus } from '@shared/features/partisipasi/rumus.rules'
import { formatAngka } from '@shared/lib/angka'
import { getNamaHari } from '@shared/lib/kalender'
import { formatTanggal } from '@shared/lib/tanggal'
import type { SelPaket } from './paket.schema'
import { type BuildBagian, buildKolom, buildTabel, type SumberPaket, type TahapanPaket } from './sumber-paket.rules'

/** Stages of the pemilihan: those that run in the period as sentences, all of them in the workbook. */
export const buildTahapan: BuildBagian = (sumber) => {
  const berjalan = sumber.tahapan.filter((satu) => isBerjalan(satu, sumber.kunci))
  return {
    naskah: [...berjalan.map(formatTahapan), formatHariPemungutan(sumber)].filter((satu) => satu !== null).join(' '),
    tabel: buildTabel(
      [
        buildKolom('tahapan', 'Tahapan', 'teks'),
        buildKolom('mulai', 'Mulai', 'tanggal'),
        buildKolom('selesai', 'Selesai', 'tanggal'),
        buildKolom('keadaan', 'Keadaan', 'teks'),
      ],
      sumber.tahapan.map((satu) => [satu.nama, satu.mulai, satu.selesai, getKeadaan(satu, sumber.kondisiPer.tanggal)]),
    ),
    cetak: 'naskah',
    kosong: 'Belum ada tahapan yang dijadwalkan pada periode ini.',
    catatan: [],
    ukuran: `${formatAngka(berjalan.length)} tahapan berjalan`,
  }
}

function isBerjalan({ mulai, selesai }: TahapanPaket, { dari, sampai }: { dari: string; sampai: string }): boolean {
  if (mulai === null && selesai === null) return false
  return (mulai ?? dari) <= sampai && (selesai ?? sampai) >= dari
}

function formatTahapan({ nama, mulai, selesai }: TahapanPaket): string {
  const tahapan = `Tahapan ${nama.charAt(0).toLowerCase()}${nama.slice(1)}`
  if (mulai !== null && mulai === selesai) return `${tahapan} berlangsung pada ${formatTanggal(mulai)}.`
  const akhir = selesai === null ? '' : ` sampai dengan ${formatTanggal(selesai)}`
  return `${tahapan} berlangsung${selesai === null && mulai !== null ? ` sejak ${formatTanggal(mulai)}` : akhir}.`
}

function formatHariPemungutan({ pemilihan, serentak }: SumberPaket): string | null {
  if (pemilihan === null) return null
  const { tanggal } = pemilihan
  const nama = serentak.length <= 1 ? pemilihan.nama : `${serentak.slice(0, -1).join(', ')} serta ${serentak.at(-1)}`
  return `Pemungutan suara Pemilihan ${nama} dilaksanakan pada hari ${getNamaHari(tanggal)}, tanggal ${formatTanggal(tanggal)}.`
}

function getKeadaan({ mulai, selesai }: TahapanPaket, hariIni: string): string {
  if (mulai === null && selesai === null) return 'Belum dijadwalkan'
  if (selesai !== null && selesai < hariIni) return 'Selesai'
  return mulai !== null && mulai > hariIni ? 'Akan datang' : 'Berjalan'
}

const TANPA_ANGKA = 'Data pemilih belum diisi.'

/** Voters by kecamatan, and after the voting day who came. Totals are the sums of the rows that are printed. */
export const buildPartisipasi: BuildBagian = ({ ringkasan }) => {
  const isi = ringkasan !== null && ringkasan.jumlah.penyebut !== null ? ringkasan : null
  if (isi === null) {
    return { naskah: '', tabel: null, cetak: 'tabel', kosong: TANPA_ANGKA, catatan: [], ukuran: 'belum ada angka' }
  }
  const kolom = listKolom(isi)
  const baris = isi.rows.map((row) => [row.nama, ...kolom.map(({ get }) => get(row))])
  const sums = kolom.map((_, index) => sumColumn(baris.map((row) => row[index + 1] ?? null)))
  const find = (kunci: string) => kolom.findIndex((satu) => satu.kolom.kunci === kunci)
  const at = (kunci: string) => sums[find(kunci)] ?? null
  const jumlah = kolom.map(({ kolom: { jenis, rumus, kunci } }, index) => {
    if (jenis === 'persen') return rumus === null ? null : hitungPersen(at(rumus.bagian), at(rumus.dasar))
    // What the whole lacks is no sum of what its parts lack; the note under the table says it.
    if (kunci === 'kurang') return null
    // Halves are summed only where they are known everywhere: a partial sum would pass for the whole.
    return (kunci === 'dptL' || kunci === 'dptP') && isi.jumlah.angka[kunci] === null ? null : (sums[index] ?? null)
  })
  const persen = jumlah[find('persen')] ?? null
  return {
    naskah: '',
    tabel: buildTabel([buildKolom('kecamatan', 'Kecamatan', 'teks'), ...kolom.map((satu) => satu.kolom)], baris, [
      'Jumlah',
      ...jumlah,
    ]),
    cetak: 'tabel',
    kosong: TANPA_ANGKA,
    catatan: listCatatan(isi),
    ukuran:
      persen === null
        ? `DPT ${formatAngka(isi.rows.length)} kecamatan`
        : `partisipasi ${formatAngka(persen / 100, 2)} %`,
  }
}

type Row = Ringkasan['rows'][number]

function listKolom(ringkasan: Ringkasan) {
  const { jumlah, kategori, target } = ringkasan
  const hasHasil = jumlah.pengguna !== null
  const isDpt = formatPenyebut(kategori) === kategori[0]?.nama
  const count = (kunci: string, judul: string, get: (row: Row) => number | null) => ({
    kolom: buildKolom(kunci, judul, 'jumlah'),
    get,
  })
  return [
    count('tps', 'TPS', ({ angka }) => angka.jumlahTps),
    count('dptL', 'Laki-laki', ({ angka }) => angka.dptL),
    count('dptP', 'Perempuan', ({ angka }) => angka.dptP),
    ...(hasHasil && !isDpt
      ? []
      : [count('dpt', 'Jumlah DPT', ({ penyebut, angka }) => (isDpt ? penyebut : angka.dpt))]),
    ...(hasHasil
      ? [
          ...(isDpt ? [] : [count('penyebut', formatPenyebut(kategori), ({ penyebut }) => penyebut)]),
          count('pengguna', 'Pengguna', ({ angka }) => getPengguna(angka)),
          {
            kolom: buildKolom('persen', 'Partisipasi (%)', 'persen', {
              bagian: 'pengguna',
              dasar: isDpt ? 'dpt' : 'penyebut',
            }),
            get: ({ persen }: Row) => persen,
          },
        ]
      : []),
    ...(target !== null && hasHasil ? [count('kurang', 'Kurang (orang)', ({ kurangMinimum }) => kurangMinimum)] : []),
  ]
}

function sumColumn(values: readonly SelPaket[]): number | null {
  const known = values.filter((nilai) => typeof nilai === 'number')
  return known.length === 0 ? null : known.reduce((sum, nilai) => sum + nilai, 0)
}

function listCatatan(ringkasan: Ringkasan): string[] {
  const hasHasil = ringkasan.jumlah.pengguna !== null
  const belum = ringkasan.rows.filter((row) => (hasHasil ? row.pengguna : row.penyebut) === null)
  return [
    ...(hasHasil ? listCatatanRumus(ringkasan) : []),
    ...(belum.length === 0
      ? []
      : [
          `Data belum diterima dari ${formatAngka(belum.length)} kecamatan: ${belum.map(({ nama }) => nama).join(', ')}.`,
        ]),
  ]
}
