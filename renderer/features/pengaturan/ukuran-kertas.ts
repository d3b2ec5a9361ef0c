import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'

type Ukuran = { readonly label: string; readonly lebar: number; readonly tinggi: number }

/** Width and height in mm, portrait. */
export const UKURAN_KERTAS: Readonly<Record<JenisKertas, Ukuran>> = {
  A4: { label: 'A4', lebar: 210, tinggi: 297 },
  F4: { label: 'F4', lebar: 215, tinggi: 330 },
  'F4-210': { label: 'F4 210', lebar: 210, tinggi: 330 },
  Legal: { label: 'Legal', lebar: 216, tinggi: 356 },
}

/** `F4, 215 × 330 mm` */
export function formatUkuranKertas(jenis: JenisKertas): string {
  const { label, lebar, tinggi } = UKURAN_KERTAS[jenis]
  return `${label}, ${lebar} × ${tinggi} mm`
}
