import type { AcaraLengkap } from '@shared/features/rapat/rapat.schema'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useStore } from '../../../ui/lib/store'
import { KeadaanAcara, TindakLanjutLalu } from '../../rapat'
import { useIsiNotula } from '../notula-context'
import { BarisAntre } from './baris-antre'
import { buildBarisCatat } from './baris-catat'
import { BarisDibuka } from './baris-dibuka'
import { BarisMasuk, type BarisMasukHandle } from './baris-masuk'
import { BarisTercatat } from './baris-tercatat'
import classes from './catat.module.css'
import { useAntrean } from './use-antrean'
import { useCatatCommands } from './use-catat-commands'

type CatatAcaraProps = {
  readonly acara: AcaraLengkap
  readonly nomor: number
  readonly pembicaraId: string | null
  readonly onPembicara: (jabatanId: string) => void
}

/** One acara while people talk: what was recorded, line under line, and the line that is being written. */
export function CatatAcara({ acara, nomor, pembicaraId, onPembicara }: CatatAcaraProps) {
  const { rapat, notula, tindakLanjut } = useIsiNotula()
  const antrean = useStore(useAntrean().store)
  const [dibukaId, setDibukaId] = useState<string | null>(null)
  const masuk = useRef<BarisMasukHandle>(null)
  const daftar = useRef<HTMLOListElement>(null)
  const barisList = buildBarisCatat(notula, tindakLanjut, acara.id)
  const idList = new Set(barisList.map(({ id }) => id))
  const antre = antrean.filter(({ acaraId, id }) => acaraId === acara.id && !(id !== null && idList.has(id)))
  const banyak = barisList.length + antre.length
  useCatatCommands(masuk)
  useEffect(() => {
    masuk.current?.focus()
  }, [])
  // The newest line stands right above the one that is written.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every line that comes
  useEffect(() => {
    daftar.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [banyak])

  const tutup = () => {
    // Whoever went elsewhere by mouse or Tab stays there.
    const isDiSini = daftar.current?.contains(document.activeElement) === true
    setDibukaId(null)
    if (isDiSini || document.activeElement === document.body) masuk.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const buttons = listButtons()
    const next = buttons[buttons.indexOf(event.currentTarget) + (event.key === 'ArrowUp' ? -1 : 1)]
    if (next !== undefined) next.focus()
    else if (event.key === 'ArrowDown') masuk.current?.focus()
  }
  const listButtons = () => [...(daftar.current?.querySelectorAll<HTMLElement>('li > button') ?? [])]

  return (
    <section className={classes.ruang} aria-label={acara.judul}>
      <div className={classes.kepala}>
        <h2 className={classes.judul}>
          {nomor}. {acara.judul}
        </h2>
        <KeadaanAcara acara={acara} />
      </div>
      {acara.bawaan === 'tindak lanjut' && <TindakLanjutLalu rapat={rapat} />}
      <ol ref={daftar} className={classes.daftar} aria-label="Yang tercatat">
        {barisList.map((baris, index) =>
          baris.id === dibukaId ? (
            <BarisDibuka
              key={baris.id}
              baris={baris}
              nomor={barisList.slice(0, index + 1).filter(({ jenis }) => jenis === baris.jenis).length}
              onTutup={tutup}
            />
          ) : (
            <BarisTercatat key={baris.id} baris={baris} onBuka={() => setDibukaId(baris.id)} onKeyDown={onKeyDown} />
          ),
        )}
        {antre.map((baris) => (
          <BarisAntre key={baris.kunci} baris={baris} />
        ))}
      </ol>
      <BarisMasuk
        ref={masuk}
        acaraId={acara.id}
        pembicaraId={pembicaraId}
        onPembicara={onPembicara}
        onNaik={() => listButtons().at(-1)?.focus()}
      />
    </section>
  )
}
