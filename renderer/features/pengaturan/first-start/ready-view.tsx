import { useEffect, useRef } from 'react'
import { Button } from '../../../ui/fields/button'
import classes from './first-start.module.css'
import type { SetupResult } from './use-setup'

type ReadyViewProps = {
  readonly result: SetupResult
  readonly namaDaerah: string
  readonly onStart: () => void
}

/** The closing sentence of the first start: what was prepared, and where to begin. */
export function ReadyView({ result, namaDaerah, onStart }: ReadyViewProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className={classes.ready}>
      <h1 className={classes.title}>{namaDaerah} siap dipakai.</h1>
      <p role="status">
        {result.jumlahJabatan} jabatan disiapkan, termasuk camat dari {result.jumlahKecamatan} kecamatan. Nama
        pejabatnya dapat ditempel dari Excel pada halaman Jabatan.
      </p>
      <div className={classes.buttons}>
        <Button variant="primary" label="Mulai bekerja" shortcut="Enter" onClick={onStart} ref={button} />
      </div>
    </div>
  )
}
