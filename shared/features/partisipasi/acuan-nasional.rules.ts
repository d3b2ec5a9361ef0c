import { formatPersenRatusan } from './target.rules'

/** A national figure that was published, with who published it; hundredths of a percent. */
export type AngkaNasional = {
  readonly pemilihan: string
  readonly persen: number
  /** Who set or counted it. */
  readonly pemilik: string
  /** Where it can be read. */
  readonly dokumen: string
}

/** Turnout that an office may compare with. What was never confirmed, such as the result of 2024, is left out. */
export const HASIL_NASIONAL: readonly AngkaNasional[] = [
  {
    pemilihan: 'Pemilu 2024, Presiden',
    persen: 8178,
    pemilik: 'KPU',
    dokumen: 'KPU, partisipasi Pemilu 2024 menurut jenis (heloindonesia.com)',
  },
  {
    pemilihan: 'Pemilu 2024, DPR',
    persen: 8142,
    pemilik: 'KPU',
    dokumen: 'KPU, partisipasi Pemilu 2024 menurut jenis (heloindonesia.com)',
  },
  {
    pemilihan: 'Pemilu 2024, DPD',
    persen: 8136,
    pemilik: 'KPU',
    dokumen: 'KPU, partisipasi Pemilu 2024 menurut jenis (heloindonesia.com)',
  },
  {
    pemilihan: 'Pilkada 2020',
    persen: 7613,
    pemilik: 'KPU',
    dokumen: 'KPU, angka sementara 16 Desember 2020 (republika.co.id)',
  },
  {
    pemilihan: 'Pilkada 2017',
    persen: 7450,
    pemilik: 'Kemendagri',
    dokumen: 'Kemendagri, Kebijakan dalam mendukung Pilkada serentak 2018: 30.829.808 dari DPT 41.382.293',
  },
  {
    pemilihan: 'Pilkada 2015',
    persen: 7000,
    pemilik: 'Kemendagri',
    dokumen: 'Kemendagri, Kebijakan dalam mendukung Pilkada serentak 2018: 70.288.210 dari DPT 100.411.729',
  },
  {
    pemilihan: 'Pilkada 2015',
    persen: 6882,
    pemilik: 'KPU',
    dokumen: 'KPU (republika.co.id, 2020)',
  },
]

/** Targets that were set for the whole country. */
export const TARGET_NASIONAL: readonly AngkaNasional[] = [
  {
    pemilihan: 'Pilkada 2024',
    persen: 8200,
    pemilik: 'KPU',
    dokumen: 'Target nasional Pilkada 2024 (tribunnews.com, 22 November 2024)',
  },
  {
    pemilihan: 'Pilkada 2024',
    persen: 8000,
    pemilik: 'Kemendagri',
    dokumen: 'Target nasional Pilkada 2024 (lampost.co)',
  },
  {
    pemilihan: 'Pemilu 2024',
    persen: 7950,
    pemilik: 'RPJMN 2020–2024',
    dokumen: 'RPJMN 2020–2024 (tribunnews.com, 25 Januari 2023)',
  },
  {
    pemilihan: 'Pilkada 2020',
    persen: 7750,
    pemilik: 'KPU',
    dokumen: 'Target nasional Pilkada 2020 (republika.co.id)',
  },
]

/** `Pilkada 2017: 74,50 %, Kemendagri`. */
export function formatAngkaNasional({ pemilihan, persen, pemilik }: AngkaNasional): string {
  return `${pemilihan}: ${formatPersenRatusan(persen)} %, ${pemilik}`
}
