import { Kbd } from '@mantine/core'
import type { ReactNode } from 'react'

/** A key as printed on the keyboard: `Ctrl+Enter`, `Spasi`, `↑`. */
export function KeyCap({ children }: { readonly children: ReactNode }) {
  return <Kbd>{children}</Kbd>
}
