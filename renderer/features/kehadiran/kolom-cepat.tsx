import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { KeyCap } from '../../ui/fields/key-cap'
import { Icon } from '../../ui/icon/icon'
import type { BarisUndangan } from './cari-undangan'
import { DaftarSaran } from './daftar-saran'
import classes from './kolom-cepat.module.css'
import { parseKetikan, type StatusUndangan } from './parse-ketikan'

type KolomCepatProps = {
  readonly cari: (kueri: string) => readonly BarisUndangan[]
  readonly onCatat: (row: BarisUndangan, status: StatusUndangan, jabatanWakil?: string) => void
  readonly onTamu: (nama: string, jabatan: string) => void
  /** Tells which row is meant, so that the list shows it; a recorded row stays shown until the next one. */
  readonly onSaran: (undanganId: string | null) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** What the field asks for now. Every step ends with Enter and gives the empty field back. */
type Langkah =
  | { readonly jenis: 'cari' }
  | { readonly jenis: 'wakil'; readonly row: BarisUndangan }
  | { readonly jenis: 'nama-tamu' }
  | { readonly jenis: 'jabatan-tamu'; readonly nama: string }

const CARI: Langkah = { jenis: 'cari' }
/** As many as have a key of their own: Enter, 2 and 3. One more letter finds the others. */
const SARAN_TERBANYAK = 3

/** The one field at the door: it keeps the focus and is empty again after every Enter. */
export function KolomCepat({ cari, onCatat, onTamu, onSaran, ref }: KolomCepatProps) {
  const [text, setText] = useState('')
  const [langkah, setLangkah] = useState<Langkah>(CARI)
  const [pilihan, setPilihan] = useState(0)
  const listId = useId()
  const ketikan = parseKetikan(text)
  const saran =
    langkah.jenis === 'cari' && ketikan.jenis === 'cari' ? cari(ketikan.kueri).slice(0, SARAN_TERBANYAK) : []
  const terpilih = saran[Math.min(pilihan, saran.length - 1)]

  const begin = (next: Langkah, isi = '') => {
    setLangkah(next)
    setText(isi)
    setPilihan(0)
  }

  const cancel = () => {
    begin(CARI)
    onSaran(null)
  }

  const record = (row: BarisUndangan, status: StatusUndangan) => {
    if (status === 'diwakili') return begin({ jenis: 'wakil', row })
    onCatat(row, status)
    begin(CARI)
  }

  const change = (next: string) => {
    if (langkah.jenis !== 'cari') return setText(next)
    const dibaca = parseKetikan(next)
    if (dibaca.jenis === 'tamu' && dibaca.nama === '') return begin({ jenis: 'nama-tamu' })
    const cocok = dibaca.jenis === 'cari' ? cari(dibaca.kueri) : []
    if (dibaca.jenis === 'cari' && dibaca.langsung) {
      const row = cocok[dibaca.pilihan]
      if (row !== undefined) return record(row, dibaca.status)
    }
    setText(next)
    setPilihan(0)
    onSaran(cocok[0]?.undanganId ?? null)
  }

  const finish = () => {
    switch (langkah.jenis) {
      case 'cari':
        if (ketikan.jenis === 'tamu') return begin({ jenis: 'jabatan-tamu', nama: ketikan.nama })
        if (ketikan.jenis === 'cari' && terpilih !== undefined) record(terpilih, ketikan.status)
        return
      case 'wakil':
        onCatat(langkah.row, 'diwakili', text.trim())
        return begin(CARI)
      case 'nama-tamu':
        if (text.trim() !== '') begin({ jenis: 'jabatan-tamu', nama: text.trim() })
        return
      case 'jabatan-tamu':
        onTamu(langkah.nama, text.trim())
        return begin(CARI)
    }
  }

  const walk = (arah: 1 | -1) => {
    const next = Math.min(Math.max(pilihan + arah, 0), saran.length - 1)
    setPilihan(next)
    onSaran(saran[next]?.undanganId ?? null)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return
    const isMengetik = text !== '' || langkah.jenis !== 'cari'
    if (event.key === 'Enter') finish()
    else if (event.key === 'Escape' && isMengetik) cancel()
    else if (event.key === 'ArrowDown' && saran.length > 0) walk(1)
    else if (event.key === 'ArrowUp' && saran.length > 0) walk(-1)
    else return
    event.preventDefault()
  }

  const { label, placeholder } = getPetunjuk(langkah)
  return (
    <div className={classes.area}>
      <div className={classes.kolom}>
        <Icon name="search" size={20} />
        {langkah.jenis !== 'cari' && <span className={classes.langkah}>{label}</span>}
        <input
          ref={ref}
          role="combobox"
          aria-label={label}
          aria-expanded={saran.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={terpilih === undefined ? undefined : `${listId}-${terpilih.undanganId}`}
          // biome-ignore lint/a11y/noAutofocus: the whole screen exists for this field
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={placeholder}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {langkah.jenis === 'cari' ? <PetunjukTombol /> : <PetunjukLangkah isWakil={langkah.jenis === 'wakil'} />}
      </div>
      <DaftarSaran
        id={listId}
        saran={saran}
        kueri={ketikan.jenis === 'cari' ? ketikan.kueri : ''}
        status={ketikan.jenis === 'cari' ? ketikan.status : 'hadir'}
        terpilih={terpilih}
        isTakDitemukan={langkah.jenis === 'cari' && ketikan.jenis === 'cari' && saran.length === 0}
        onPick={(row) => record(row, ketikan.jenis === 'cari' ? ketikan.status : 'hadir')}
      />
    </div>
  )
}

function getPetunjuk(langkah: Langkah): { readonly label: string; readonly placeholder: string } {
  switch (langkah.jenis) {
    case 'cari':
      return { label: 'Catat kehadiran', placeholder: 'Ketik dua huruf jabatan atau nama' }
    case 'wakil':
      return { label: `${langkah.row.jabatan} diwakili oleh`, placeholder: 'Sekretaris Dinas' }
    case 'nama-tamu':
      return { label: 'Nama tamu', placeholder: 'Nama dan gelar' }
    case 'jabatan-tamu':
      return { label: `Jabatan atau instansi ${langkah.nama}`, placeholder: 'Ketua FKUB' }
  }
}

function PetunjukTombol() {
  return (
    <span className={classes.petunjuk} aria-hidden="true">
      <KeyCap>Enter</KeyCap> hadir
      <KeyCap>spasi w</KeyCap> diwakili
      <KeyCap>spasi i</KeyCap> izin
      <KeyCap>spasi t</KeyCap> tidak hadir
      <KeyCap>+</KeyCap> tamu
    </span>
  )
}

function PetunjukLangkah({ isWakil }: { readonly isWakil: boolean }) {
  return (
    <span className={classes.petunjuk} aria-hidden="true">
      <KeyCap>Enter</KeyCap> {isWakil ? 'catat, kosong bila belum tahu' : 'lanjut'}
      <KeyCap>Esc</KeyCap> batal
    </span>
  )
}
