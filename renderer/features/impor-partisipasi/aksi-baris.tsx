import type { BarisPratinjau } from '@shared/features/impor/pratinjau.schema'
import type { Susunan } from '@shared/features/impor/susunan.schema'
import { formatAngka } from '@shared/lib/angka'
import { Button } from '../../ui/fields/button'
import classes from './impor.module.css'

type AksiBarisProps = {
  readonly baris: BarisPratinjau
  /** It was left out by its number, not by the name of its wilayah. */
  readonly isDilewati: boolean
  readonly onChange: (ubah: (susunan: Susunan) => Partial<Susunan>) => void
}

/** What can be done with the chosen row besides mending its cells. */
export function AksiBaris({ baris, isDilewati, onChange }: AksiBarisProps) {
  const { nomor, hasil, alasan, sel, bisaDiterima, diterima, tertulis, wilayah } = baris
  const usulan = sel.flatMap(({ sasaran, usulan: nilai }) => (nilai === null ? [] : [{ nomor, sasaran, nilai }]))
  const without = (list: readonly number[]) => list.filter((satu) => satu !== nomor)
  const use = () =>
    onChange(({ ubah }) => ({
      ubah: [...ubah.filter((satu) => !usulan.some((baru) => isSama(satu, baru))), ...usulan],
    }))
  return (
    <section className={classes.aksiBaris} aria-label={`Baris ${nomor}`}>
      <span className={classes.sebutan}>
        Baris {nomor}, {wilayah ?? tertulis}. {hasil === 'salah' && alasan.join(' ')}
      </span>
      {usulan.length > 0 && (
        <Button small label={`Pakai ${usulan.map(({ nilai }) => formatAngka(nilai)).join(' dan ')}`} onClick={use} />
      )}
      {bisaDiterima && (
        <Button
          small
          label={diterima ? 'Jangan simpan apa adanya' : 'Simpan apa adanya dengan catatan'}
          onClick={() => onChange(({ terima }) => ({ terima: diterima ? without(terima) : [...terima, nomor] }))}
        />
      )}
      {isDilewati && (
        <Button small label="Ikutkan lagi" onClick={() => onChange(({ lewati }) => ({ lewati: without(lewati) }))} />
      )}
      {hasil !== 'lewat' && (
        <Button
          small
          label="Lewati baris ini"
          onClick={() => onChange(({ lewati }) => ({ lewati: [...lewati, nomor] }))}
        />
      )}
    </section>
  )
}

function isSama(a: Susunan['ubah'][number], b: Susunan['ubah'][number]): boolean {
  return a.nomor === b.nomor && a.sasaran === b.sasaran
}
