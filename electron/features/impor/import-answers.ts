import type { KonteksImpor } from '@shared/features/impor/konteks-impor.rules'
import type { BukuKerja } from '@shared/features/impor/lembar.rules'
import type { BarisPratinjau, Pratinjau } from '@shared/features/impor/pratinjau.schema'
import { type HasilSusun, susunPratinjau } from '@shared/features/impor/susun-pratinjau.rules'
import type { PilihanLembar, Susunan } from '@shared/features/impor/susunan.schema'
import type { Tabel } from '@shared/features/impor/tabel.rules'
import { buildTabelImpor, findTabelImpor, listLembarImpor } from '@shared/features/impor/tabel-impor.rules'
import type { LembarImpor, TabelImpor } from '@shared/features/impor/tabel-impor.schema'
import { listPeringatanBuku } from '@shared/features/impor/tawaran.rules'

/**
 * What can be asked about a workbook that is held in memory. `konteks` is null when it is the same as in the question
 * before: thousands of wilayah cross to the worker once, not with every answer.
 */
export type ImportQuestion =
  | { readonly kind: 'lembar' }
  | { readonly kind: 'tabel'; readonly pilihan: PilihanLembar; readonly konteks: KonteksImpor | null }
  | { readonly kind: 'pratinjau'; readonly susunan: Susunan; readonly konteks: KonteksImpor | null }
  /** Every row that is wrong, however many there are. */
  | { readonly kind: 'salah'; readonly susunan: Susunan; readonly konteks: KonteksImpor | null }
  /** Every row that is new or changed, with what of it is to be written. */
  | { readonly kind: 'simpan'; readonly susunan: Susunan; readonly konteks: KonteksImpor | null }

/** Empty cells of a file take nothing away, and what is there already is not written again. */
export type BarisSimpan = {
  readonly wilayahId: string
  readonly sel: readonly { readonly sasaran: string; readonly nilai: number }[]
  /** Its sums do not fit, and the clerk saves it as it is. */
  readonly isDiterima: boolean
}

export type ImportAnswers = {
  readonly lembar: { readonly lembar: LembarImpor[]; readonly peringatan: string[] }
  /** Null where the sheet has no table. */
  readonly tabel: TabelImpor | null
  readonly pratinjau: Pratinjau | null
  readonly salah: readonly BarisPratinjau[]
  readonly simpan: readonly BarisSimpan[]
}

/** Answers from one workbook. What was worked out last is kept: most questions are about it again. */
export function createImportAnswers(buku: BukuKerja) {
  let konteks: KonteksImpor | null = null
  let lastTabel: { readonly key: string; readonly tabel: Tabel | null } | null = null
  let lastSusun: { readonly key: string; readonly hasil: HasilSusun | null } | null = null

  function keepKonteks(given: KonteksImpor | null): KonteksImpor {
    if (given !== null) {
      konteks = given
      lastTabel = null
      lastSusun = null
    }
    if (konteks === null) throw new Error('the first question must bring its context')
    return konteks
  }

  function getTabel({ lembar, rentang, barisJudul, putar }: PilihanLembar, now: KonteksImpor): Tabel | null {
    const pilihan = { lembar, rentang, barisJudul, putar }
    const key = JSON.stringify(pilihan)
    if (lastTabel?.key !== key) lastTabel = { key, tabel: findTabelImpor(buku, pilihan, now) }
    return lastTabel.tabel
  }

  function getHasil(susunan: Susunan, now: KonteksImpor): HasilSusun | null {
    const key = JSON.stringify(susunan)
    if (lastSusun?.key !== key) {
      const tabel = getTabel(susunan, now)
      lastSusun = { key, hasil: tabel === null ? null : susunPratinjau(tabel, susunan, now) }
    }
    return lastSusun.hasil
  }

  return function answer(question: ImportQuestion): ImportAnswers[ImportQuestion['kind']] {
    if (question.kind === 'lembar') {
      return { lembar: listLembarImpor(buku), peringatan: [...listPeringatanBuku(buku)] }
    }
    const now = keepKonteks(question.konteks)
    if (question.kind === 'tabel') {
      const tabel = getTabel(question.pilihan, now)
      return tabel === null ? null : buildTabelImpor(tabel, question.pilihan, now)
    }
    const hasil = getHasil(question.susunan, now)
    if (question.kind === 'pratinjau') return hasil?.pratinjau ?? null
    const baris = hasil?.baris ?? []
    return question.kind === 'salah' ? baris.filter((satu) => satu.hasil === 'salah') : baris.flatMap(toBarisSimpan)
  }
}

function toBarisSimpan({ hasil, wilayahId, sel, diterima, bisaDiterima }: BarisPratinjau): readonly BarisSimpan[] {
  if (wilayahId === null || (hasil !== 'baru' && hasil !== 'berubah')) return []
  const isi = sel.flatMap(({ sasaran, nilai, lama }) => (nilai === null || nilai === lama ? [] : [{ sasaran, nilai }]))
  return [{ wilayahId, sel: isi, isDiterima: diterima && bisaDiterima }]
}
