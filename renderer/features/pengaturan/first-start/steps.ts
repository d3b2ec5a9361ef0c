export type StepNumber = 1 | 2 | 3

type StepText = { readonly name: string; readonly question: string; readonly help: string }

/** Name in the rail, the one question of the step, and one line of help. */
export const STEP_TEXTS: Readonly<Record<StepNumber, StepText>> = {
  1: {
    name: 'Kantor',
    question: 'Kantor mana yang memakai Simpul?',
    help: 'Kecamatan, desa, dan camat disiapkan dari daftar wilayah resmi.',
  },
  2: {
    name: 'Kop dan kertas',
    question: 'Bagaimana kop surat kantor Anda?',
    help: 'Dipakai pada notula, daftar hadir, dan surat.',
  },
  3: {
    name: 'Pejabat',
    question: 'Siapa kepala kantor?',
    help: 'Namanya menandatangani daftar hadir dan surat kantor.',
  },
}

export const STEP_NUMBERS: readonly StepNumber[] = [1, 2, 3]
