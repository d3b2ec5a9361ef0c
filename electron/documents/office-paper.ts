import type { JenisKertas, Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import type { PaperSettings } from './paper-settings'
import type { Penandatangan } from './signature'

/** How a picture of the data folder is named inside a report: by data URL, or by another name that is resolved later. */
export type NameGambar = (lampiranId: string) => string | null

/** The paper of an office as its settings have it. `kertas` overrules the size for one print. */
export function buildOfficePaper(pengaturan: Pengaturan, nameGambar: NameGambar, kertas?: JenisKertas): PaperSettings {
  const { kantor, kop, tandaTangan } = pengaturan
  return {
    kertas: kertas ?? pengaturan.kertas.jenis,
    tepi: pengaturan.kertas.tepi,
    huruf: pengaturan.kertas.huruf,
    ukuranHuruf: pengaturan.kertas.ukuranHuruf,
    kop:
      kop === null
        ? null
        : {
            jenis: 'kantor',
            baris1: kop.baris1,
            baris2: kop.baris2,
            alamat: kop.alamat,
            lambang: kop.logoId === null ? null : nameGambar(kop.logoId),
            tinggiLambangMm: kop.tinggiLogoMm,
            garis: kop.garis,
          },
    tandaTangan,
    kantor: kantor?.namaKantor ?? '',
    kaki: 'selalu',
  }
}

type Penjabat = Pick<JabatanRow, 'nama' | 'golonganPenandatangan' | 'pejabat'>

/** Who signs for a jabatan on the day for which it was read; without a holder the name stays free for the pen. */
export function buildPenandatangan({ nama, golonganPenandatangan, pejabat }: Penjabat): Penandatangan {
  return {
    golongan: golonganPenandatangan,
    jenis: pejabat?.jenis ?? 'definitif',
    jabatan: nama,
    gelarDepan: pejabat?.gelarDepan ?? null,
    nama: pejabat?.nama ?? '',
    gelarBelakang: pejabat?.gelarBelakang ?? null,
    pangkat: pejabat?.pangkat ?? null,
    nip: pejabat?.nip ?? null,
    atasNama: [],
  }
}
