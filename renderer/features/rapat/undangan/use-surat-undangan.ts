import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { isLaporan } from '@shared/features/surat/surat.rules'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { useSuratRapat } from '../rapat.queries'

type LangkahUndangan = {
  readonly label: string
  readonly run: () => void
  /** Is it the letter, so that the way to the attendance stands beside it? */
  readonly isSurat: boolean
}

/** What follows the choice of whom to invite: the letter is made, finished, and then the attendance is opened. */
export function useSuratUndangan(rapat: RapatLengkap): LangkahUndangan {
  const save = useSave()
  const suratList = useSuratRapat(rapat.id).data?.filter(({ jenis }) => !isLaporan(jenis))
  const undangan = suratList?.filter(({ jenis }) => jenis === 'undangan')
  const draf = suratList?.find(({ status }) => status === 'draf')
  const create = async () => {
    const hasil = await save(() => client.surat.create({ rapatId: rapat.id, jenis: 'undangan' }))
    if (hasil.ok) goTo(linkTo.surat(rapat.id, hasil.value.id))
  }
  if (rapat.status !== 'final' && draf !== undefined) {
    return { label: 'Buka surat undangan', run: () => goTo(linkTo.surat(rapat.id, draf.id)), isSurat: true }
  }
  if (rapat.status !== 'final' && undangan !== undefined && undangan.length === 0) {
    return { label: 'Buat undangan', run: () => void create(), isSurat: true }
  }
  return { label: 'Lanjut ke kehadiran', run: () => goTo(linkTo.kehadiran(rapat.id)), isSurat: false }
}
