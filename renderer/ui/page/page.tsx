import { type ReactNode, useState } from 'react'
import { useCommands } from '../commands/use-commands'
import { screenMemory } from '../lib/storage'
import { createStore, useStore } from '../lib/store'
import { useIsNarrow, WIDTH_OF_STANDING_PANEL } from '../theme/use-layout-width'
import classes from './page.module.css'
import { PanelContext } from './panel-context'

const panelOpenStore = createStore(screenMemory.read('panel') !== false)

type PageProps = {
  /** PageHeader, StageBar and Toolbar, top to bottom. */
  readonly head: ReactNode
  /** What the screen is about; it takes all height that is left. */
  readonly children: ReactNode
  /** The selected row in full. Ctrl+\ hides it; in a narrow window it slides over. */
  readonly panel?: ReactNode
  readonly panelLabel?: string
  /** Pixels, 270 to 440. */
  readonly panelWidth?: number
}

/** One screen on the sheet: head, body, and beside it the side panel. */
export function Page({ head, children, panel, panelLabel = 'Rincian', panelWidth = 272 }: PageProps) {
  const isNarrow = useIsNarrow(WIDTH_OF_STANDING_PANEL)
  const openWide = useStore(panelOpenStore)
  const [openNarrow, setOpenNarrow] = useState(false)
  const hasPanel = panel !== undefined && panel !== null
  const open = hasPanel && (isNarrow ? openNarrow : openWide)
  const toggle = () => {
    if (isNarrow) setOpenNarrow(!openNarrow)
    else {
      panelOpenStore.set(!openWide)
      screenMemory.write('panel', !openWide)
    }
  }
  useCommands([
    {
      id: 'panel.toggle',
      label: open ? 'Sembunyikan panel samping' : 'Tampilkan panel samping',
      menu: 'tampilan',
      menuGroup: 2,
      shortcut: 'Ctrl+\\',
      enabled: hasPanel,
      run: toggle,
    },
  ])
  return (
    <PanelContext value={{ showsButton: hasPanel && isNarrow, open, toggle, label: panelLabel }}>
      <div className={classes.page}>
        {head}
        <div className={classes.body}>
          <div className={classes.content} data-area="isi">
            {children}
          </div>
          {open && (
            <aside
              className={classes.panel}
              data-narrow={isNarrow || undefined}
              data-area="panel"
              aria-label={panelLabel}
              style={{ width: panelWidth }}
            >
              {panel}
            </aside>
          )}
        </div>
      </div>
    </PanelContext>
  )
}
