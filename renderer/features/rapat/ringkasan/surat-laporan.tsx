import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { JenisLaporan, SuratRow } from '@shared/features/surat/surat.schema'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Icon } from '../../../ui/icon/icon'
import { StatusWord } from '../../../ui/status/status-word'
import { useSuratRapat } from '../rapat.queries'
import classes from './panel.module.css'

const JENIS: readonly JenisLaporan[] = ['nota dinas', 'berita acara']

/** Nota dinas and berita acara of a rapat among its papers: each letter, or the way to make the first one. */
export function SuratLaporan({ rapatId }: { readonly rapatId: string }) {
  const save = useSave()
  const suratList = useSuratRapat(rapatId).data
  const create = async (jenis: JenisLaporan) => {
    const hasil = await save(() => client.surat.create({ rapatId, jenis }))
    if (hasil.ok) goTo(linkTo.surat(rapatId, hasil.value.id))
  }
  useCommands(
    JENIS.map((jenis) => ({
      id: `surat.create-${jenis}`,
      label: `Buat ${jenis}`,
      menu: 'data' as const,
      menuGroup: 4,
      run: () => void create(jenis),
    })),
  )
  if (suratList === undefined) return null
  return JENIS.map((jenis) => {
    const ada = suratList.filter((surat) => surat.jenis === jenis)
    if (ada.length > 0) return ada.map((surat) => <SuratSatu key={surat.id} surat={surat} />)
    return (
      <li key={jenis}>
        <button type="button" onClick={() => void create(jenis)}>
          <Icon name="plus" size={18} />
          <span className={classes.name}>Buat {jenis}</span>
          <StatusWord small glif="kosong" kata="Belum dibuat" />
        </button>
      </li>
    )
  })
}

function SuratSatu({ surat }: { readonly surat: SuratRow }) {
  const isDraf = surat.status === 'draf'
  const kata = surat.jenis === 'berita acara' ? 'Ditandatangani' : 'Terkirim'
  return (
    <li>
      <a href={linkTo.surat(surat.rapatId, surat.id)}>
        <Icon name="mail" size={18} />
        <span className={classes.name}>
          {KATA_JENIS_SURAT[surat.jenis]} {surat.urut === null ? '' : surat.nomor}
        </span>
        <StatusWord small glif={isDraf ? 'kosong' : 'kunci'} kata={isDraf ? 'Draf' : kata} />
      </a>
    </li>
  )
}
