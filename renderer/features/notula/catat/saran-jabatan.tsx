import { Highlight } from '../../../ui/fields/highlight'
import { KeyCap } from '../../../ui/fields/key-cap'
import type { PilihanJabatan } from '../pilihan-jabatan'
import classes from './catat.module.css'

type SaranJabatanProps = {
  readonly id: string
  readonly pilihan: readonly PilihanJabatan[]
  readonly kueri: string
  readonly terpilih: number
  readonly onPilih: (pilihan: PilihanJabatan) => void
}

export function buildSaranId(id: string, index: number): string {
  return `${id}-${index}`
}

/** Jabatan that fit what stands behind the `@`. The focus stays in the line. */
export function SaranJabatan({ id, pilihan, kueri, terpilih, onPilih }: SaranJabatanProps) {
  return (
    <div className={classes.saran}>
      <div id={id} role="listbox" aria-label="Jabatan">
        {pilihan.map((satu, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the line, which keeps the focus
          <div
            key={satu.id}
            id={buildSaranId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === terpilih}
            className={classes.pilihan}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPilih(satu)}
          >
            <span className={classes.namaPilihan}>
              <Highlight text={satu.label} query={kueri} />
            </span>
            {satu.detail !== undefined && <span className={classes.detailPilihan}>{satu.detail}</span>}
          </div>
        ))}
      </div>
      <p className={classes.kakiSaran}>
        <KeyCap>↑</KeyCap>
        <KeyCap>↓</KeyCap> pilih <KeyCap>Tab</KeyCap> pakai <KeyCap>Esc</KeyCap> biarkan teks
      </p>
    </div>
  )
}
