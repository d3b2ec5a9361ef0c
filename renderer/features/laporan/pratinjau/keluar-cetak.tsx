import { Button } from '../../../ui/fields/button'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Glif } from '../../../ui/status/glif'
import classes from './pratinjau.module.css'
import type { SimpanNaskah } from './use-simpan-naskah'

type KeluarCetakProps = {
  readonly onPrint: () => void
  readonly simpan: SimpanNaskah
  readonly namaBerkas: string | undefined
  /** The bundle of a rapat is pages only, and has no form for Word. */
  readonly withWord?: boolean
  /** Saves the figures of the paper as a workbook, where it has figures. */
  readonly saveExcel?: (() => void) | undefined
}

/** The two ways out of a preview: the printer and the file. */
export function KeluarCetak({ onPrint, simpan, namaBerkas, withWord = true, saveExcel }: KeluarCetakProps) {
  return (
    <>
      <p className={classes.janji}>
        <Glif name="centang" />
        <span>Yang tampak di sini persis berkas yang dicetak.</span>
      </p>
      <div className={classes.keluar}>
        <Button label="Cetak" icon="printer" variant="primary" shortcut="Ctrl+P" fullWidth onClick={onPrint} />
        <div className={classes.berkas}>
          <Button label="Simpan PDF" icon="download" fullWidth onClick={simpan.savePdf} />
          {withWord && <Button label="Word" icon="file" fullWidth onClick={simpan.saveWord} />}
        </div>
        {saveExcel !== undefined && <Button label="Excel" icon="spreadsheet" fullWidth onClick={saveExcel} />}
        {simpan.openFolder !== undefined && (
          <Button label="Buka folder" icon="folder" fullWidth onClick={simpan.openFolder} />
        )}
        {simpan.pesan !== undefined && (
          <p className={classes.catatan} role="status">
            {simpan.pesan}
          </p>
        )}
        {simpan.masalah !== undefined && <ProblemBox pesan={simpan.masalah} />}
        {namaBerkas !== undefined && <p className={classes.catatan}>{namaBerkas}</p>}
      </div>
    </>
  )
}
