import type { KalimatSiap } from '@shared/features/pengaturan/pengaturan.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Dialog } from '../../../ui/dialog/dialog'
import { KeyCap } from '../../../ui/fields/key-cap'
import { TextField } from '../../../ui/fields/text-field'
import classes from './kalimat.module.css'

type DaftarKalimatProps = {
  readonly kalimat: readonly KalimatSiap[]
  readonly onPilih: (kalimat: KalimatSiap) => void
  readonly onClose: () => void
}

/** The sentences of the office by code and words: type, Enter takes the first, ↑ ↓ walk. */
export function DaftarKalimat({ kalimat, onPilih, onClose }: DaftarKalimatProps) {
  const [kueri, setKueri] = useState('')
  const daftar = useRef<HTMLUListElement>(null)
  const cocok = createPencari(kalimat, ({ kode, isi }) => `${kode} ${isi}`)(kueri)
  const walk = (event: KeyboardEvent) => {
    const jarak = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (jarak === 0) return
    event.preventDefault()
    const buttons = [...(daftar.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const kini = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1
    buttons[Math.max(0, kini + jarak)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const [pertama] = cocok
    if (event.key !== 'Enter' || pertama === undefined) return walk(event)
    event.preventDefault()
    onPilih(pertama)
  }
  return (
    <Dialog title="Kalimat siap pakai" open onClose={onClose} width={560}>
      <TextField label="Cari kalimat" autoFocus value={kueri} onChange={setKueri} onKeyDown={onKeyDown} />
      <ul ref={daftar} className={classes.daftar}>
        {cocok.map((satu) => (
          <li key={satu.kode}>
            <button type="button" onClick={() => onPilih(satu)} onKeyDown={walk}>
              <span>{satu.isi}</span>
              <KeyCap>;{satu.kode}</KeyCap>
            </button>
          </li>
        ))}
      </ul>
      {cocok.length === 0 && <p className={classes.bantuan}>Tidak ada kalimat yang cocok.</p>}
      <p className={classes.bantuan}>Daftar ini diatur pada Pengaturan, bagian Kalimat siap pakai.</p>
    </Dialog>
  )
}
