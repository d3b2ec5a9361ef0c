import {
  type BlokRapat,
  buildBlokRapat,
  buildHal,
  buildLampiranUsulan,
  buildPembuka,
  buildPenutupSurat,
  type FaktaSurat,
  getBentukUsulan,
  type IndukSurat,
  isMengundang,
  listParagrafLanjutan,
} from '@shared/features/surat/surat.rules'
import type { JenisUndangan, Surat } from '@shared/features/surat/surat.schema'
import { buildKepala, getKopUsulan, listNamaJabatan, type SumberSurat } from './sumber-surat'
import type { UndanganReport } from './surat.report'

/** Everything that a letter prints which calls a rapat, moves it or calls it off. Pure. */
export function buildUndanganReport(sumber: SumberSurat, jenis: JenisUndangan): UndanganReport {
  const { surat, pengaturan, penerima } = sumber
  const usulan = buildUsulanUndangan(sumber)
  const fakta = buildFakta(sumber, jenis)
  return {
    ...buildKepala(sumber, {
      lampiran: usulan.lampiran,
      pembuka: buildPembuka(fakta),
      penutup: buildPenutupSurat(fakta),
    }),
    jenis,
    bentuk: surat.bentuk ?? usulan.bentuk,
    penerima: listNamaJabatan(penerima),
    tempatTujuan: surat.tempatTujuan ?? usulan.tempatTujuan,
    blok: isMengundang(jenis) ? fakta.blok : null,
    paragraf: listParagrafLanjutan({ ...surat, jenis }),
    lampiranBertandaTangan: pengaturan.surat.lampiranBertandaTangan,
  }
}

/** What Simpul proposes where the clerk has decided nothing. */
export function buildUsulanUndangan({ surat, rapat, penerima, jabatan, pengaturan }: SumberSurat): Surat['usulan'] {
  const bentuk = getBentukUsulan(penerima.length)
  return {
    hal: buildHal(surat.jenis, rapat.nama),
    lampiran: buildLampiranUsulan(surat.bentuk ?? bentuk, penerima.length),
    tempatTujuan: pengaturan.kantor?.kota ?? '-',
    kop: getKopUsulan(surat, jabatan),
    bentuk,
  }
}

/** The meeting block as the rapat stands now. */
export function buildBlok({ surat, rapat, acara }: SumberSurat): BlokRapat {
  return buildBlokRapat(rapat, surat.acara === 'daftar acara' ? acara.map(({ judul }) => judul) : [])
}

function buildFakta(sumber: SumberSurat, jenis: JenisUndangan): FaktaSurat {
  const { surat, rapat, induk, jabatan } = sumber
  return {
    jenis,
    rapat,
    blok: buildBlok(sumber),
    induk: induk === null ? null : toInduk(induk),
    sapaan: surat.sapaan,
    alasan: surat.alasan,
    dijadwalkanKembali: surat.dijadwalkanKembali,
    isKantorSendiri: (surat.kop ?? getKopUsulan(surat, jabatan)) === 'kantor',
  }
}

function toInduk({ nomor, tanggal, hal, blok }: UndanganReport): IndukSurat {
  return { nomor: nomor.join('…'), tanggal, hal, blok }
}
