/** The letterhead and the unit of a number follow the signer (papers.md 1.3). Pure. */
import type { Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import type { JenisKop } from '@shared/features/surat/surat.schema'
import type { NameGambar } from '../../documents/office-paper'
import type { KopReport } from '../../documents/paper-settings'

/** The chosen letterhead. The two that are not the office's own are drafted from it until the office has set them. */
export function buildKopSurat(
  jenis: JenisKop,
  { kop, surat }: Pengaturan,
  kepalaDaerah: Pick<JabatanRow, 'nama'> | undefined,
  nameGambar: NameGambar,
): KopReport | null {
  const gambar = (logoId: string | null) => (logoId === null ? null : nameGambar(logoId))
  if (jenis === 'kepala daerah') {
    const own = surat.kopKepalaDaerah
    return {
      jenis: 'kepala daerah',
      baris1: own?.baris1 ?? (kepalaDaerah?.nama ?? 'Kepala Daerah').toUpperCase(),
      baris2: '',
      alamat: [],
      // Its emblem is another one than that of the region: none until the office has given it.
      lambang: gambar(own?.logoId ?? null),
      tinggiLambangMm: own?.tinggiLogoMm ?? 24,
      garis: own?.garis ?? kop?.garis ?? 'tunggal',
    }
  }
  const drafted = kop === null ? null : { ...kop, baris2: 'SEKRETARIAT DAERAH', alamat: [] }
  const chosen = jenis === 'kantor' ? kop : (surat.kopSekretariat ?? drafted)
  if (chosen === null) return null
  return {
    jenis: 'kantor',
    baris1: chosen.baris1,
    baris2: chosen.baris2,
    alamat: chosen.alamat,
    lambang: gambar(chosen.logoId),
    tinggiLambangMm: chosen.tinggiLogoMm,
    garis: chosen.garis,
  }
}

/** What names the writing office inside a number. */
export function getUnitUsulan(jenis: JenisKop, { kantor, surat }: Pengaturan): string {
  return jenis === 'kantor' ? (surat.unit ?? kantor?.singkatan ?? 'Kesbangpol') : surat.unitSekretariat
}
