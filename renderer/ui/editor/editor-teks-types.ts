import type { TeksKaya } from '@shared/lib/teks-kaya'
import type { Ref } from 'react'

export type EditorTeksHandle = {
  /** Puts the caret at the end of the text. */
  readonly focus: () => void
  /** Types these lines at the caret. */
  readonly insert: (text: string) => void
  /** Runs `work` as soon as one can write here: at once, unless the code of the editor is still on its way. */
  readonly whenReady: (work: () => void) => void
}

export type EditorTeksProps = {
  /** Read aloud; a visible heading belongs to the screen. */
  readonly label: string
  readonly value: TeksKaya
  /** Every change, at once. The screen decides when to save. */
  readonly onChange: (value: TeksKaya) => void
  readonly onBlur?: () => void
  readonly readOnly?: boolean
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** `focus` (the default) shows the buttons while one writes here; `always` for the one editor of a screen. */
  readonly toolbar?: 'focus' | 'always'
  readonly ref?: Ref<EditorTeksHandle> | undefined
}
