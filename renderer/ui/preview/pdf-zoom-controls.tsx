import { SegmentedControl } from '@mantine/core'
import { Button } from '../fields/button'
import type { PdfZoom } from './pratinjau-pdf-types'
import classes from './preview.module.css'

type PdfZoomControlsProps = {
  readonly zoom: PdfZoom
  /** The factor in use, from `onView`. */
  readonly scale: number
  readonly onZoomChange: (zoom: PdfZoom) => void
}

/** For the header of the preview: smaller, per cent, larger, and the two ways to fit. */
export function PdfZoomControls({ zoom, scale, onZoomChange }: PdfZoomControlsProps) {
  const change = (by: number) => onZoomChange(Math.min(4, Math.max(0.25, Math.round((scale + by) * 10) / 10)))
  return (
    <>
      <Button label="Perkecil" icon="minus" iconOnly variant="quiet" shortcut="Ctrl+-" onClick={() => change(-0.1)} />
      <span className={classes.percent} aria-live="polite">
        {Math.round(scale * 100)} %
      </span>
      <Button label="Perbesar" icon="plus" iconOnly variant="quiet" shortcut="Ctrl++" onClick={() => change(0.1)} />
      <SegmentedControl
        aria-label="Ukuran tampilan kertas"
        className={classes.fit ?? ''}
        value={typeof zoom === 'number' ? '' : zoom}
        onChange={(next) => onZoomChange(next === 'halaman' ? 'halaman' : 'lebar')}
        data={[
          { value: 'halaman', label: 'Satu halaman' },
          { value: 'lebar', label: 'Selebar kertas' },
        ]}
      />
    </>
  )
}
