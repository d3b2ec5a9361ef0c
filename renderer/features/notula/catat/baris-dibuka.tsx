import type { EditorTeksHandle } from '../../../ui/editor/editor-teks'
import { BarisKeputusan } from '../tulis/baris-keputusan'
import { BarisPertanyaan } from '../tulis/baris-pertanyaan'
import { BarisTindakLanjut } from '../tulis/baris-tindak-lanjut'
import { ItemPembahasan } from '../tulis/item-pembahasan'
import type { BarisCatat } from './baris-catat'
import classes from './catat.module.css'

type BarisDibukaProps = {
  readonly baris: BarisCatat
  /** Its number among those of its kind. */
  readonly nomor: number
  readonly onTutup: () => void
}

const focusNow = (field: EditorTeksHandle | HTMLTextAreaElement | null) => field?.focus()

/** A recorded line with its fields, as in the view Dokumen; it closes when the focus leaves it. */
export function BarisDibuka({ baris, nomor, onTutup }: BarisDibukaProps) {
  switch (baris.jenis) {
    case 'keputusan':
      return (
        <BarisKeputusan
          ref={focusNow}
          nomor={nomor}
          keputusan={baris.item}
          draf={{ jenis: 'keputusan', id: baris.id }}
          onCreate={async () => baris.id}
          onEnter={onTutup}
          onLeave={onTutup}
        />
      )
    case 'tindak lanjut':
      return (
        <BarisTindakLanjut
          ref={focusNow}
          nomor={nomor}
          acaraId={baris.item.acaraId ?? ''}
          row={baris.item}
          drafId={baris.id}
          onEnter={onTutup}
          onLeave={onTutup}
        />
      )
    case 'pertanyaan':
      return <BarisPertanyaan ref={focusNow} nomor={nomor} pertanyaan={baris.item} onLeave={onTutup} />
    case 'pembahasan':
      return (
        <li
          className={classes.dibuka}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) onTutup()
          }}
        >
          <ItemPembahasan ref={focusNow} item={baris.item} isPertama isTerakhir />
        </li>
      )
  }
}
