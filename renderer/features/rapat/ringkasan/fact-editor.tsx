import { findSalahJam } from '@shared/features/rapat/rapat.rules'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { useState } from 'react'
import { useHariIni } from '../../../lib/use-hari-ini'
import { ComboboxField } from '../../../ui/fields/combobox-field'
import { JamField, TanggalField } from '../../../ui/fields/tanggal-field'
import { TextField } from '../../../ui/fields/text-field'
import { useJenisRapat } from '../rapat.queries'
import type { FactChange, FactId } from './facts'
import classes from './facts.module.css'
import { JabatanField } from './jabatan-field'
import { SeriField } from './seri-field'
import type { SeriChange } from './use-seri-rapat'

type FactEditorProps = {
  readonly fact: FactId
  readonly label: string
  readonly rapat: RapatLengkap
  readonly jabatanList: readonly JabatanRow[]
  /** Saves one change; the editor stays open while a line holds two fields. */
  readonly onChange: (change: FactChange) => void
  /** The seri is no field of the rapat: it is joined, left or begun. */
  readonly onSeri: (change: SeriChange) => void
  readonly onClose: () => void
}

/** The field or the two fields that stand in for a fact while it is edited. */
export function FactEditor(props: FactEditorProps) {
  const { fact, label, rapat, onChange, onSeri, onClose } = props
  const hariIni = useHariIni()
  const saveAndClose = (change: FactChange) => {
    onChange(change)
    onClose()
  }
  const saveSeri = (change: SeriChange) => {
    onSeri(change)
    onClose()
  }
  switch (fact) {
    case 'tanggal':
      return (
        <TanggalField
          label={label}
          hideLabel
          size="panel"
          value={rapat.tanggal}
          today={hariIni}
          onChange={(tanggal) => onChange({ tanggal })}
          autoFocus
        />
      )
    case 'waktu':
      return <WaktuFields rapat={rapat} onSave={onChange} />
    case 'surat':
      return (
        <div className={classes.pair}>
          <PlainField
            label="Nomor surat undangan"
            value={rapat.nomorUndangan ?? ''}
            onSave={(nomorUndangan) => onChange({ nomorUndangan })}
          />
          <TanggalField
            label="Tanggal surat undangan"
            hideLabel
            size="panel"
            value={rapat.tanggalUndangan}
            today={hariIni}
            onChange={(tanggalUndangan) => onChange({ tanggalUndangan })}
          />
        </div>
      )
    case 'jenis':
      return (
        <JenisField
          value={rapat.jenis}
          onPick={(jenis) => saveAndClose({ jenis })}
          onSave={(jenis) => onChange({ jenis })}
        />
      )
    case 'seri':
      return (
        <SeriField
          label={label}
          nama={rapat.seri?.nama ?? null}
          onPick={(seriId) => saveSeri({ seriId })}
          onClear={() => onSeri({ seriId: null })}
          onCreate={(nama) => saveSeri({ nama })}
        />
      )
    case 'pimpinanId':
    case 'sekretarisId':
    case 'pencatatId':
    case 'penandaTanganId':
      return (
        <JabatanField
          label={label}
          jabatanList={props.jabatanList}
          value={rapat[fact]}
          onPick={(id) => saveAndClose({ [fact]: id })}
          onClear={() => onChange({ [fact]: null })}
        />
      )
    default:
      return <PlainField label={label} value={rapat[fact] ?? ''} onSave={(text) => onChange({ [fact]: text })} />
  }
}

type PlainFieldProps = {
  readonly label: string
  readonly value: string
  readonly onSave: (text: string) => void
}

/** One line of text that is handed over when the field is left. */
function PlainField({ label, value, onSave }: PlainFieldProps) {
  const [text, setText] = useState(value)
  return (
    <TextField
      label={label}
      hideLabel
      size="panel"
      value={text}
      onChange={setText}
      onBlur={() => text !== value && onSave(text)}
      onKeyDown={(event) => event.key === 'Escape' && setText(value)}
      maxLength={500}
      autoFocus
    />
  )
}

type WaktuFieldsProps = { readonly rapat: RapatLengkap; readonly onSave: (change: FactChange) => void }

/** Beginning and end together: a pair that cannot be stays in the fields, beside its reason, and is not saved. */
function WaktuFields({ rapat, onSave }: WaktuFieldsProps) {
  const [jam, setJam] = useState({ jamMulai: rapat.jamMulai, jamSelesai: rapat.jamSelesai })
  const change = (next: typeof jam) => {
    setJam(next)
    if (findSalahJam(next) === null) onSave(next)
  }
  return (
    <div className={classes.pair}>
      <JamField
        label="Jam mulai"
        hideLabel
        size="panel"
        value={jam.jamMulai}
        onChange={(jamMulai) => change({ ...jam, jamMulai })}
        autoFocus
      />
      <JamField
        label="Jam selesai"
        hideLabel
        size="panel"
        value={jam.jamSelesai}
        onChange={(jamSelesai) => change({ ...jam, jamSelesai })}
        error={findSalahJam(jam) ?? undefined}
      />
    </div>
  )
}

type JenisFieldProps = Omit<PlainFieldProps, 'label'> & { readonly onPick: (jenis: string) => void }

function JenisField({ value, onSave, onPick }: JenisFieldProps) {
  const [text, setText] = useState(value)
  const find = createPencari(useJenisRapat(), (jenis) => jenis)
  return (
    <ComboboxField
      label="Jenis"
      hideLabel
      size="panel"
      text={text}
      onTextChange={setText}
      options={find(text === value ? '' : text).map((jenis) => ({ id: jenis, label: jenis }))}
      onPick={({ label }) => onPick(label)}
      onBlur={() => text.trim() !== '' && text !== value && onSave(text)}
      emptyText="Jenis baru, boleh dipakai."
      autoFocus
    />
  )
}
