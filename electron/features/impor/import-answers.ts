import type { KonteksImpor } from '@shared/features/impor/konteks-impor.rules'
import type { BukuKerja } from '@shared/features/impor/lembar.rules'
import type { BarisPratinjau, HasilBaris, Pratinjau } from '@shared/features/impor/pratinjau.schema'
import { susunPratinjau } from '@shared/features/impor/susun-pratinjau.rules'
import type { PilihanLembar, Susunan } from '@shared/features/impor/susunan.schema'
import type { Tabel } from '@shared/features/impor/tabel.rules'
import { buildTabelImpor, findTabelImpor, listLembarImpor } from '@shared/features/impor/tabel-impor.rules'
import type { LembarImpor, TabelImpor } from '@shared/features/impor/tabel-impor.schema'
import { listPeringatanBuku } from '@shared/features/impor/tawaran.rules'

/** What can be asked about a workbook that is held in memory. */
export type ImportQuestion =
  | { readonly kind: 'lembar' }
  | { readonly kind: 'tabel'; readonly pilihan: PilihanLembar; readonly konteks: KonteksImpor }
  | { readonly kind: 'pratinjau'; readonly susunan: Susunan; readonly konteks: KonteksImpor }
  /** All rows of these kinds, however many there are. */
  | {
      readonly kind: 'baris'
      readonly susunan: Susunan
      readonly konteks: KonteksImpor
      readonly hasil: readonly HasilBaris[]
    }

export type ImportAnswers = {
  readonly lembar: { readonly lembar: LembarImpor[]; readonly peringatan: string[] }
  /** Null where the sheet has no table. */
  readonly tabel: TabelImpor | null
  readonly pratinjau: Pratinjau | null
  readonly baris: readonly BarisPratinjau[]
}

/** Answers from one workbook. The table that was understood last is kept: most questions are about it again. */
export function createImportAnswers(buku: BukuKerja) {
  let last: { readonly key: string; readonly tabel: Tabel | null } | null = null

  function getTabel(pilihan: PilihanLembar, konteks: KonteksImpor): Tabel | null {
    const { lembar, rentang, barisJudul, putar } = pilihan
    const key = JSON.stringify([lembar, rentang, barisJudul, putar, konteks.kodeKabupaten])
    if (last?.key !== key) last = { key, tabel: findTabelImpor(buku, pilihan, konteks) }
    return last.tabel
  }

  return function answer(question: ImportQuestion): ImportAnswers[ImportQuestion['kind']] {
    if (question.kind === 'lembar') {
      return { lembar: listLembarImpor(buku), peringatan: [...listPeringatanBuku(buku)] }
    }
    if (question.kind === 'tabel') {
      const tabel = getTabel(question.pilihan, question.konteks)
      return tabel === null ? null : buildTabelImpor(tabel, question.pilihan, question.konteks)
    }
    const { susunan, konteks } = question
    const tabel = getTabel(susunan, konteks)
    if (question.kind === 'pratinjau') return tabel === null ? null : susunPratinjau(tabel, susunan, konteks).pratinjau
    if (tabel === null) return []
    return susunPratinjau(tabel, susunan, konteks).baris.filter(({ hasil }) => question.hasil.includes(hasil))
  }
}
