import { type AngkaTerjelaskan, buildPenjelasan, formatPenjelasan } from '@shared/features/partisipasi/penjelasan.rules'
import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useCommands } from '../../../ui/commands/use-commands'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { showMessage } from '../../../ui/messages/messages'
import classes from './penjelasan.module.css'
import { useSimpanCetakan } from './use-simpan-cetakan'

type PenjelasanDialogProps = {
  readonly ringkasan: Ringkasan
  readonly row: RingkasanRow
  readonly angka: AngkaTerjelaskan
  readonly onClose: () => void
}

/** One figure as a sum on paper: figures right, signs left, rules above results; then what it rests on. */
export function PenjelasanDialog({ ringkasan, row, angka, onClose }: PenjelasanDialogProps) {
  const penjelasan = buildPenjelasan(ringkasan, row, angka)
  const simpan = useSimpanCetakan()
  const savePdf = () =>
    void simpan(() =>
      client.partisipasi.penjelasan.exportPdf({
        pemilihanId: ringkasan.pemilihan.id,
        tingkat: ringkasan.tingkat,
        wilayahId: row.wilayahId,
        angka,
      }),
    )
  const copy = () => {
    if (penjelasan === null) return
    void navigator.clipboard.writeText(formatPenjelasan(penjelasan)).then(() => showMessage('Penjelasan disalin.'))
  }
  return (
    <Dialog
      title="Jelaskan angka ini"
      open
      onClose={onClose}
      width={560}
      actions={
        <>
          <Button label="Buka isian" onClick={() => goTo(linkTo.isianPartisipasi(ringkasan.pemilihan.id))} />
          <Button label="Simpan catatan" icon="download" onClick={savePdf} disabled={penjelasan === null} />
          <Button label="Salin" icon="copy" onClick={copy} disabled={penjelasan === null} />
          <Button label="Tutup" shortcut="Esc" onClick={onClose} />
        </>
      }
    >
      <SalinPenjelasan onCopy={copy} />
      {penjelasan === null ? (
        <p>Angka ini belum ada. Isi datanya dahulu, atau tetapkan target dan acuannya.</p>
      ) : (
        <>
          <h3 className={classes.judul}>{penjelasan.judul}</h3>
          <table className={classes.hitungan}>
            <tbody>
              {penjelasan.hitungan.map(({ tanda, kata, nilai }) => (
                <tr key={`${tanda}${kata}`} data-hasil={tanda === '=' || undefined}>
                  <td>{tanda}</td>
                  <th scope="row">{kata}</th>
                  <td>{nilai}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <dl className={classes.dasar}>
            {penjelasan.dasar.map(({ nama, isi }) => (
              <div key={nama}>
                <dt>{nama}</dt>
                <dd>{isi}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Dialog>
  )
}

/** Ctrl+C copies the whole explanation while nothing in it is selected. */
function SalinPenjelasan({ onCopy }: { readonly onCopy: () => void }) {
  useCommands([{ id: 'penjelasan.salin', label: 'Salin penjelasan', shortcut: 'Ctrl+C', hidden: true, run: onCopy }])
  return null
}
