import type { KeputusanRow, RujukanKeputusan } from '@shared/features/keputusan/keputusan.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { linkTo } from '../../lib/links'
import { Button } from '../../ui/fields/button'
import { showMessage } from '../../ui/messages/messages'
import { RecordHead } from '../../ui/page/record-head'
import { StatusWord } from '../../ui/status/status-word'
import classes from './keputusan.module.css'
import { useKeputusanActions } from './keputusan.queries'
import { STATUS_KEPUTUSAN } from './status-keputusan'

type PanelKeputusanProps = {
  readonly row: KeputusanRow
  readonly onSelect: (id: string) => void
  readonly onReplace: () => void
  readonly onRevoke: () => void
}

/** The chosen keputusan in full, with the chain before and after it. */
export function PanelKeputusan({ row, onSelect, onReplace, onRevoke }: PanelKeputusanProps) {
  const actions = useKeputusanActions()
  const restore = async () => {
    const refusal = await actions.restore(row.id)
    if (refusal !== undefined) showMessage(refusal)
  }
  const { rapat, acara, seri, pengganti, dicabut, mengganti } = row
  return (
    <>
      <RecordHead
        status={<StatusWord {...STATUS_KEPUTUSAN[row.status]} />}
        title={row.isi}
        facts={[
          {
            label: 'Rapat',
            value: (
              <>
                <a href={linkTo.rapat(rapat.id)}>{rapat.nama}</a>, {formatHari(rapat.tanggal)}
              </>
            ),
          },
          acara === null ? null : { label: 'Acara', value: acara },
          seri === null ? null : { label: 'Seri', value: seri },
          { label: 'Notula', value: row.final ? 'Final' : 'Belum final' },
          dicabut === null
            ? null
            : {
                label: 'Dicabut',
                value: (
                  <>
                    pada <a href={linkTo.rapat(dicabut.rapat.id)}>{dicabut.rapat.nama}</a>,{' '}
                    {formatHari(dicabut.rapat.tanggal)}. Alasan: {dicabut.alasan}
                  </>
                ),
              },
        ]}
        actions={
          row.status === 'berlaku' ? (
            <>
              <Button small label="Ganti…" shortcut="G" onClick={onReplace} />
              <Button small label="Cabut…" shortcut="C" onClick={onRevoke} />
            </>
          ) : (
            <Button small label="Berlakukan kembali" onClick={() => void restore()} />
          )
        }
      />
      {pengganti !== null && <Rantai judul="Diganti oleh" list={[pengganti]} onSelect={onSelect} />}
      {mengganti.length > 0 && <Rantai judul="Mengganti" list={mengganti} onSelect={onSelect} />}
    </>
  )
}

type RantaiProps = {
  readonly judul: string
  readonly list: readonly RujukanKeputusan[]
  readonly onSelect: (id: string) => void
}

function Rantai({ judul, list, onSelect }: RantaiProps) {
  return (
    <section aria-label={judul}>
      <h3 className={classes.sub}>{judul}</h3>
      <ul className={classes.rantai}>
        {list.map(({ id, urutan, isi, rapat }) => (
          <li key={id}>
            <button type="button" onClick={() => onSelect(id)}>
              {isi}
            </button>
            <small>
              Nomor {urutan}, {formatHari(rapat.tanggal)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function formatHari(tanggal: string | null): string {
  return tanggal === null ? 'belum bertanggal' : formatTanggal(tanggal)
}
