import { createContext } from 'react'

type PanelState = {
  readonly showsButton: boolean
  readonly open: boolean
  readonly label: string
  readonly toggle: () => void
}

/** Lets the header of a page show the button that opens the side panel in a narrow window. */
export const PanelContext = createContext<PanelState>({ showsButton: false, open: false, label: '', toggle: () => {} })
