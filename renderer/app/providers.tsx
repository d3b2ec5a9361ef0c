import { MantineProvider } from '@mantine/core'
import '@mantine/core/styles.css'
import '@fontsource-variable/inter/wght.css'
import type { ReactNode } from 'react'
import '../ui/theme/base.css'
import '../ui/theme/tokens.css'
import { theme } from '../ui/theme/theme'

/** What the look needs: Mantine in the dress of Simpul, fonts and colours. There is no dark theme yet. */
export function LookProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      {children}
    </MantineProvider>
  )
}
