import type { Pratinjau } from '@shared/features/impor/pratinjau.schema'
import { formatAngka } from '@shared/lib/angka'
import { goTo, type LangkahImpor, linkTo } from '../../lib/links'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import classes from './impor.module.css'

type BilahSimpanProps = {
  readonly langkah: LangkahImpor
  /** Null until something can be shown. */
  readonly pratinjau: Pratinjau | null
  readonly pemilihanId: string
  readonly onCancel: () => void
  readonly onSave: (jumlah: number) => void
}

/** The end of every step: what happens next, in numbers, and the way back on which nothing changes. */
export function BilahSimpan({ langkah, pratinjau, pemilihanId, onCancel, onSave }: BilahSimpanProps) {
  const jumlah = pratinjau === null ? 0 : pratinjau.hitung.baru + pratinjau.hitung.berubah
  const berikut = getBerikut(langkah, pratinjau)
  const label = berikut === null ? `Simpan ${formatAngka(jumlah)} baris` : 'Lanjut'
  const isReady = berikut === null ? jumlah > 0 : pratinjau !== null
  const go = () => {
    if (berikut === null) onSave(jumlah)
    else goTo(linkTo.imporPartisipasi(pemilihanId, berikut))
  }
  useCommands([
    {
      id: 'impor.lanjut',
      label,
      menu: 'data',
      shortcut: 'Ctrl+Enter',
      hint: berikut === null ? 'simpan' : 'lanjut',
      enabled: isReady,
      whenTyping: true,
      run: go,
    },
    {
      id: 'impor.batal',
      label: 'Batalkan impor',
      menu: 'data',
      shortcut: 'Esc',
      hint: 'batal, tidak ada yang berubah',
      run: onCancel,
    },
  ])
  return (
    <footer className={classes.kaki}>
      <p>{formatKeterangan(langkah, pratinjau, jumlah)}</p>
      <Button label="Batal" onClick={onCancel} />
      <Button variant="primary" label={label} shortcut="Ctrl+Enter" disabled={!isReady} onClick={go} />
    </footer>
  )
}

/** Null when saving comes next. */
function getBerikut(langkah: LangkahImpor, pratinjau: Pratinjau | null): LangkahImpor | null {
  if (langkah === 'pratinjau') return null
  return langkah === 'kolom' && pratinjau !== null && pratinjau.tanya.length > 0 ? 'wilayah' : 'pratinjau'
}

function formatKeterangan(langkah: LangkahImpor, pratinjau: Pratinjau | null, jumlah: number): string {
  if (pratinjau === null) return 'Pasangkan kolom nama wilayah dan paling sedikit satu kolom angka.'
  if (langkah !== 'pratinjau') return 'Belum ada yang disimpan.'
  const { salah } = pratinjau.hitung
  const sisa = salah === 0 ? '' : ` ${formatAngka(salah)} baris salah dilewati.`
  return jumlah === 0
    ? `Tidak ada yang perlu disimpan.${sisa}`
    : `${formatAngka(jumlah)} baris akan disimpan sekaligus sebagai satu langkah; Ctrl+Z mengurungkan semuanya.${sisa}`
}
