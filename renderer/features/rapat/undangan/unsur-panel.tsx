import { CheckboxField } from '../../../ui/fields/choice-fields'
import type { CalonRow, UnsurCount } from './undangan-rows'
import { countInvited } from './undangan-rows'
import classes from './unsur-panel.module.css'

type InviteTarget = { readonly unsurIds: string[] } | { readonly forkopimda: true }

type UnsurPanelProps = {
  readonly perUnsur: readonly UnsurCount[]
  readonly rows: readonly CalonRow[]
  readonly isLocked: boolean
  readonly onInvite: (target: InviteTarget) => void
  readonly onRemove: (rows: readonly CalonRow[]) => void
}

/** Whole unsur by one click: a tick invites all of it, taking the tick away removes them. */
export function UnsurPanel({ perUnsur, rows, isLocked, onInvite, onRemove }: UnsurPanelProps) {
  const forkopimda = rows.filter(({ anggotaForkopimda }) => anggotaForkopimda)
  const toggle = (members: readonly CalonRow[], target: InviteTarget) => (checked: boolean) =>
    checked ? onInvite(target) : onRemove(members)
  return (
    <section aria-labelledby="undangan-per-unsur">
      <div className={classes.head}>
        <h2 id="undangan-per-unsur">Undang per unsur</h2>
        <span aria-live="polite">
          {countInvited(rows)} dari {rows.length}
        </span>
      </div>
      <ul className={classes.list}>
        {forkopimda.length > 0 && (
          <UnsurLine
            label="Anggota Forkopimda"
            diundang={countInvited(forkopimda)}
            jumlah={forkopimda.length}
            isLocked={isLocked}
            onChange={toggle(forkopimda, { forkopimda: true })}
          />
        )}
        {perUnsur.map(({ unsurId, unsur, diundang, jumlah }) => (
          <UnsurLine
            key={unsurId}
            label={unsur}
            diundang={diundang}
            jumlah={jumlah}
            isLocked={isLocked}
            onChange={toggle(
              rows.filter((row) => row.unsurId === unsurId),
              { unsurIds: [unsurId] },
            )}
          />
        ))}
      </ul>
      {isLocked && <p className={classes.note}>Notula sudah final, sehingga undangan terkunci.</p>}
    </section>
  )
}

type UnsurLineProps = {
  readonly label: string
  readonly diundang: number
  readonly jumlah: number
  readonly isLocked: boolean
  readonly onChange: (checked: boolean) => void
}

function UnsurLine({ label, diundang, jumlah, isLocked, onChange }: UnsurLineProps) {
  return (
    <li>
      <CheckboxField
        label={label}
        checked={diundang === jumlah}
        indeterminate={diundang > 0 && diundang < jumlah}
        disabled={isLocked}
        onChange={onChange}
      />
      <span className={classes.count}>
        {diundang === 0 ? '–' : diundang} dari {jumlah}
      </span>
    </li>
  )
}
