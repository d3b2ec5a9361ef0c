import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import { buildBagianBerita, buildPembukaBerita, buildPenutupBerita } from '@shared/features/surat/berita-acara.rules'
import { BAGIAN_LAPORAN, type FaktaLaporan, JUDUL_BAGIAN } from '@shared/features/surat/laporan.rules'
import {
  buildBagianNota,
  buildLampiranNota,
  buildPembukaNota,
  buildPenutupNota,
  listFaktaPelaksanaan,
} from '@shared/features/surat/nota-dinas.rules'
import { buildPesanHasil } from '@shared/features/surat/pesan-hasil.rules'
import type { BagianLaporan, JenisLaporan, Surat } from '@shared/features/surat/surat.schema'
import { isTeksKosong } from '@shared/lib/teks-kaya'
import { buildPenandatangan } from '../../documents/office-paper'
import { buildFaktaLaporan } from './fakta-laporan'
import {
  buildKepala,
  type CatatanRapat,
  getHal,
  listNamaJabatan,
  parseTeks,
  type SumberSurat,
  withoutDaerah,
} from './sumber-surat'
import type { BagianReport, BeritaAcaraReport, NotaDinasReport } from './surat.report'

/** A nota dinas "Laporan Hasil Rapat" in words. Pure. */
export function buildNotaDinasReport(sumber: SumberSurat, catatan: CatatanRapat): NotaDinasReport {
  const { pengaturan, penerima } = sumber
  const fakta = buildFaktaLaporan(sumber, catatan)
  const kepala = buildKepala(sumber, {
    lampiran: buildLampiranNota(fakta),
    pembuka: buildPembukaNota(fakta),
    penutup: buildPenutupNota(),
  })
  const { jabatan, jenis } = kepala.penandatangan
  return {
    ...kepala,
    jenis: 'nota dinas',
    penerima: listNamaJabatan(penerima),
    // A nota dinas stays inside the office of the region.
    dari: formatJabatanPejabat(withoutDaerah(jabatan, pengaturan), jenis),
    bagian: listTercetak('nota dinas', fakta, catatan),
    teksPesan: buildPesanHasil(fakta, pengaturan.kantor?.namaKantor ?? ''),
  }
}

/** A berita acara in words. Pure. */
export function buildBeritaAcaraReport(sumber: SumberSurat, catatan: CatatanRapat): BeritaAcaraReport {
  const { surat } = sumber
  const fakta = buildFaktaLaporan(sumber, catatan)
  const kepala = buildKepala(sumber, {
    lampiran: '-',
    pembuka: buildPembukaBerita(fakta, getHal(sumber)),
    penutup: buildPenutupBerita(),
  })
  return {
    ...kepala,
    jenis: 'berita acara',
    bagian: listTercetak('berita acara', fakta, catatan),
    tataTandaTangan: surat.tataTandaTangan,
    penandatanganList: catatan.penandaTangan.map(buildPenandatangan),
  }
}

/** Every section as the screen shows it: drafted, written by the clerk, or left out. */
export function listBagianTertulis(jenis: JenisLaporan, sumber: SumberSurat, catatan: CatatanRapat): Surat['bagian'] {
  const fakta = buildFaktaLaporan(sumber, catatan)
  return BAGIAN_LAPORAN[jenis].map((bagian) => {
    const { isi, fakta: baris } = buildBagian(jenis, bagian, fakta, catatan)
    return {
      bagian,
      judul: JUDUL_BAGIAN[bagian],
      isi,
      fakta: bagian === 'pelaksanaan' ? [...baris] : null,
      tersusun: (catatan.bagian.get(bagian)?.isi ?? null) === null,
      tampil: isTampil(bagian, catatan),
    }
  })
}

function listTercetak(jenis: JenisLaporan, fakta: FaktaLaporan, catatan: CatatanRapat): readonly BagianReport[] {
  return BAGIAN_LAPORAN[jenis]
    .filter((bagian) => isTampil(bagian, catatan))
    .map((bagian) => buildBagian(jenis, bagian, fakta, catatan))
    .filter(({ isi, fakta: baris }) => !isTeksKosong(isi) || baris.length > 0)
}

function buildBagian(
  jenis: JenisLaporan,
  bagian: BagianLaporan,
  fakta: FaktaLaporan,
  catatan: CatatanRapat,
): BagianReport {
  const build = jenis === 'nota dinas' ? buildBagianNota : buildBagianBerita
  return {
    bagian,
    judul: JUDUL_BAGIAN[bagian],
    isi: parseTeks(catatan.bagian.get(bagian)?.isi ?? null) ?? build(bagian, fakta),
    fakta: bagian === 'pelaksanaan' ? listFaktaPelaksanaan(fakta) : [],
  }
}

function isTampil(bagian: BagianLaporan, catatan: CatatanRapat): boolean {
  return catatan.bagian.get(bagian)?.tampil ?? true
}
