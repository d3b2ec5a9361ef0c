import type { BagianPaket, BagianSusunan } from '@shared/features/laporan-provinsi/paket.schema'
import { formatAngka } from '@shared/lib/angka'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { Button } from '../../ui/fields/button'
import { Icon } from '../../ui/icon/icon'
import type { GlifName } from '../../ui/status/glif'
import { StatusWord } from '../../ui/status/status-word'
import classes from './laporan-provinsi.module.css'

type Bentuk = {
  readonly halaman: number
  readonly lembar: number
  readonly kode: string
  readonly savePdf: () => void
  readonly saveExcel: () => void
  readonly copyTeks: () => void
  readonly openTemplat: () => void
}

type DaftarBagianProps = {
  readonly susunan: readonly BagianSusunan[]
  readonly dipilih: BagianPaket
  readonly onPilih: (bagian: BagianPaket) => void
  readonly onIkut: (bagian: BagianPaket, ikut: boolean) => void
  readonly onUrutan: (urutan: BagianPaket[]) => void
  readonly onNaskah: () => void
  readonly bentuk: Bentuk
}

const RUPA: Readonly<Record<BagianSusunan['keadaan'], { readonly glif: GlifName; readonly kata: string }>> = {
  siap: { glif: 'centang', kata: 'siap' },
  nihil: { glif: 'sama', kata: 'nihil' },
  'naskah kosong': { glif: 'belah', kata: 'naskah kosong' },
  'tidak ikut': { glif: 'kosong', kata: 'tidak ikut' },
}

/** The sections in the order of the report. Spasi includes, F2 edits the text, Alt+↑ ↓ or the mouse reorders. */
export function DaftarBagian(props: DaftarBagianProps) {
  const { susunan, dipilih, onPilih, onIkut, onUrutan, onNaskah, bentuk } = props
  const list = useRef<HTMLUListElement>(null)
  /** The place of the row that the mouse holds. */
  const [diseret, setDiseret] = useState<number | null>(null)
  const focus = (bagian: BagianPaket | undefined) => {
    if (bagian === undefined) return
    onPilih(bagian)
    list.current?.querySelector<HTMLElement>(`[data-bagian="${bagian}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const target = susunan[at + step]
    if (target === undefined) return
    if (event.altKey) onUrutan(moveBagian(susunan, at, at + step))
    else focus(target.bagian)
  }
  return (
    <section className={classes.bagian} aria-label="Bagian laporan">
      <div className={classes.kepalaBagian}>
        <h2>Bagian</h2>
        <span>seret, atau Alt+↑ ↓</span>
      </div>
      <ul ref={list} className={classes.daftar}>
        {susunan.map((satu, at) => (
          <li
            key={satu.bagian}
            data-dipilih={satu.bagian === dipilih || undefined}
            draggable
            onDragStart={() => setDiseret(at)}
            onDragEnd={() => setDiseret(null)}
            onDragOver={(event) => diseret !== null && event.preventDefault()}
            onDrop={() => {
              if (diseret !== null && diseret !== at) onUrutan(moveBagian(susunan, diseret, at))
            }}
          >
            <button
              type="button"
              role="switch"
              aria-checked={satu.ikut}
              data-bagian={satu.bagian}
              tabIndex={satu.bagian === dipilih ? 0 : -1}
              className={classes.satuBagian}
              onFocus={() => onPilih(satu.bagian)}
              onKeyDown={(event) => onKeyDown(event, at)}
              onClick={(event) => {
                if (isOnSwitch(event)) onIkut(satu.bagian, !satu.ikut)
              }}
              onDoubleClick={onNaskah}
            >
              <span className={classes.sakelar} data-sakelar="" aria-hidden="true" />
              <span>
                <span className={classes.judulBagian}>{satu.judul}</span>
                <span className={classes.keadaan}>
                  {satu.ukuran} <StatusWord small {...RUPA[satu.keadaan]} />
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={classes.bentuk}>
        <p>Tiga bentuk dari data yang sama</p>
        <TombolBentuk
          icon="file"
          label={`PDF, ${formatAngka(bentuk.halaman)} halaman, surat pengantar`}
          onClick={bentuk.savePdf}
        />
        <TombolBentuk
          icon="spreadsheet"
          label={`Excel, ${formatAngka(bentuk.lembar)} lembar, kode ${bentuk.kode}`}
          onClick={bentuk.saveExcel}
        />
        <TombolBentuk icon="copy" label="Teks WhatsApp" onClick={bentuk.copyTeks} />
        <TombolBentuk icon="spreadsheet" label="Templat provinsi…" onClick={bentuk.openTemplat} />
        <Button small label="Ubah naskah bagian" icon="pencil" shortcut="F2" onClick={onNaskah} />
      </div>
    </section>
  )
}

type TombolBentukProps = {
  readonly icon: 'file' | 'spreadsheet' | 'copy'
  readonly label: string
  readonly onClick: () => void
}

function TombolBentuk({ icon, label, onClick }: TombolBentukProps) {
  return (
    <button type="button" className={classes.tombolBentuk} onClick={onClick}>
      <Icon name={icon} size={16} />
      {label}
    </button>
  )
}

/** The keyboard always means the switch; the mouse only where it is drawn, elsewhere it chooses the row. */
function isOnSwitch(event: MouseEvent): boolean {
  return event.detail === 0 || (event.target instanceof Element && event.target.closest('[data-sakelar]') !== null)
}

function moveBagian(susunan: readonly BagianSusunan[], from: number, to: number): BagianPaket[] {
  const urutan = susunan.map(({ bagian }) => bagian)
  const moved = urutan.splice(from, 1)
  urutan.splice(to, 0, ...moved)
  return urutan
}
