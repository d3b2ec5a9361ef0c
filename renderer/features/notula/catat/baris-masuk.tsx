import { formatTanggalAngka } from '@shared/lib/tanggal'
import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useIsiNotula } from '../notula-context'
import { listKursi } from '../pilihan-jabatan'
import { AlatCatat } from './alat-catat'
import classes from './catat.module.css'
import { PotonganBaris, TandaBaris } from './potongan-baris'
import { buildSaranId, SaranJabatan } from './saran-jabatan'
import { type JenisBertanda, setBatas, toggleTanda } from './tanda-baris'
import { useBarisMasuk } from './use-baris-masuk'
import { useSaranJabatan } from './use-saran-jabatan'

export type BarisMasukHandle = {
  readonly focus: () => void
  readonly toggleTanda: (jenis: JenisBertanda) => void
  /** Begins a jabatan at the caret. */
  readonly openJabatan: () => void
}

type BarisMasukProps = {
  readonly acaraId: string
  readonly pembicaraId: string | null
  readonly onPembicara: (jabatanId: string) => void
  /** ↑ in an empty line. */
  readonly onNaik: () => void
  readonly ref?: Ref<BarisMasukHandle>
}

/** The line in which everything is written while people talk. What was understood stands above what is typed. */
export function BarisMasuk({ acaraId, pembicaraId, onPembicara, onNaik, ref }: BarisMasukProps) {
  const { pilihanJabatan } = useIsiNotula()
  const { teks, catatan, change, enter } = useBarisMasuk({ acaraId, pembicaraId, onPembicara })
  const field = useRef<HTMLTextAreaElement>(null)
  const [karet, setKaret] = useState<number | null>(null)
  const id = useId()
  const saran = useSaranJabatan({
    teks,
    karet,
    onPakai: (mulai, nama) => insert(`@${nama} `, mulai),
  })
  /** Through the field itself, so that its own Ctrl+Z takes it back. */
  const insert = (baru: string, dari?: number, sampai?: number) => {
    const el = field.current
    if (el === null) return
    el.focus()
    el.setSelectionRange(dari ?? el.selectionStart, sampai ?? el.selectionStart)
    document.execCommand('insertText', false, baru)
  }
  const replaceAll = (baru: string) => {
    insert(baru, 0, teks.length)
    if (baru === '') flushSync(() => change(''))
  }
  const openJabatan = () => {
    const sebelum = teks.slice(0, field.current?.selectionStart ?? teks.length)
    insert(sebelum === '' || /\s$/.test(sebelum) ? '@' : ' @')
  }
  const applyTanda = (jenis: JenisBertanda) => replaceAll(toggleTanda(teks, jenis))
  const batas = catatan.potongan.find((satu) => satu.jenis === 'batas')
  const applyBatas = (tanggal: string | null) => {
    if (tanggal !== null) replaceAll(setBatas(teks, batas?.teks ?? null, `>${formatTanggalAngka(tanggal)}`))
    else if (batas !== undefined) replaceAll(teks.replace(batas.teks, '').replace(/ {2,}/g, ' '))
  }
  const enterBaris = () => {
    saran.reset()
    enter()
    field.current?.focus()
  }
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus(), toggleTanda: applyTanda, openJabatan }))

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (saran.onKeyDown(event)) return
    const kursi =
      event.ctrlKey && !event.altKey && !event.shiftKey ? /^(?:Digit|Numpad)([1-9])$/.exec(event.code) : null
    if (kursi !== null) {
      const satu = listKursi(pilihanJabatan)[Number(kursi[1]) - 1]
      if (satu !== undefined) onPembicara(satu.id)
    } else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey) enterBaris()
    else if (event.key === 'ArrowUp' && teks === '' && !event.ctrlKey && !event.altKey) onNaik()
    else return
    event.preventDefault()
  }
  const isDibaca = catatan.jenis !== 'pembahasan' || catatan.potongan.some(({ jenis }) => jenis !== 'teks')
  const pembicara = pilihanJabatan.find(({ id: satu }) => satu === pembicaraId)
  const isTerbuka = saran.pilihan.length > 0
  return (
    <div className={classes.masuk}>
      <div className={classes.bingkai}>
        {isDibaca && (
          <p className={classes.bacaan} id={`${id}-bacaan`}>
            <TandaBaris jenis={catatan.jenis} />
            <span className={classes.isi}>
              <PotonganBaris potongan={catatan.potongan} />
            </span>
          </p>
        )}
        <div className={classes.tulisan}>
          <label htmlFor={id} className={classes.labelMasuk}>
            {isDibaca ? 'Yang Anda ketik:' : (pembicara?.label ?? 'Tanpa pembicara')}
          </label>
          <textarea
            ref={field}
            id={id}
            aria-label="Baris notula"
            aria-describedby={isDibaca ? `${id}-bacaan` : undefined}
            aria-autocomplete="list"
            aria-controls={isTerbuka ? `${id}-saran` : undefined}
            aria-activedescendant={isTerbuka ? buildSaranId(`${id}-saran`, saran.terpilih) : undefined}
            className={classes.field}
            rows={1}
            value={teks}
            placeholder="Tulis, lalu Enter"
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              change(event.currentTarget.value)
              setKaret(event.currentTarget.selectionStart)
            }}
            onFocus={(event) => setKaret(event.currentTarget.selectionStart)}
            onBlur={() => setKaret(null)}
            onSelect={(event) => setKaret(event.currentTarget.selectionStart)}
            onKeyDown={onKeyDown}
          />
        </div>
        {isTerbuka && (
          <SaranJabatan
            id={`${id}-saran`}
            pilihan={saran.pilihan}
            kueri={saran.kueri}
            terpilih={saran.terpilih}
            onPilih={saran.pakai}
          />
        )}
      </div>
      <AlatCatat
        jenis={catatan.jenis}
        batas={batas?.tanggal ?? null}
        onTanda={applyTanda}
        onJabatan={openJabatan}
        onBatas={applyBatas}
        onCatat={enterBaris}
      />
    </div>
  )
}
