/**
 * Text that the core has not confirmed yet, kept on this computer as well: if the program is killed between two
 * key presses, the next opening finds it here. A draft goes as soon as its text is committed.
 */
import { canonicalTeksKaya } from '@shared/lib/canonical-teks-kaya'
import { canonicalText } from '@shared/lib/teks'
import { teksKayaSchema } from '@shared/lib/teks-kaya'
import { z } from 'zod'

const drafSchema = z.object({
  isi: z.unknown(),
  /** Fingerprint of what the core held when this text was begun. */
  dasar: z.string(),
  /** ISO moment of the last key press, by the clock of this window. */
  waktu: z.string(),
})
export type Draf = z.infer<typeof drafSchema>

export type DrafStore = {
  readonly write: (kunci: string, draf: Draf) => void
  readonly remove: (kunci: string) => void
  /** Every draft whose key begins with `awalan`; entries that cannot be read are left out. */
  readonly list: (awalan: string) => readonly (Draf & { readonly kunci: string })[]
}

const AWALAN = 'simpul.draf.'

/** @param storage Usually `window.localStorage`. A full or blocked storage never stops the typing. */
export function createDrafStore(storage: Storage): DrafStore {
  return {
    write: (kunci, draf) => {
      try {
        storage.setItem(AWALAN + kunci, JSON.stringify(draf))
      } catch {
        // The save to the core follows within a second; this was only the second net.
      }
    },
    remove: (kunci) => storage.removeItem(AWALAN + kunci),
    list: (awalan) =>
      Object.keys(storage)
        .filter((nama) => nama.startsWith(AWALAN + awalan))
        .flatMap((nama) => {
          const draf = parseDraf(storage.getItem(nama))
          return draf === undefined ? [] : [{ ...draf, kunci: nama.slice(AWALAN.length) }]
        }),
  }
}

/**
 * A short fingerprint of a text in its stored form (FNV-1a): tells "unchanged since", not meant against forgery. The core
 * trims and normalises what it stores, so `abc ` in the field and `abc` in the core are the same text.
 */
export function buildSidikJari(isi: unknown): string {
  let hash = 0x811c9dc5
  const text = JSON.stringify(canonicalIsi(isi)) ?? ''
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`
}

function canonicalIsi(isi: unknown): unknown {
  if (typeof isi === 'string') return canonicalText(isi).trim()
  const doc = teksKayaSchema.safeParse(isi)
  return doc.success ? canonicalTeksKaya(doc.data) : isi
}

function parseDraf(text: string | null): Draf | undefined {
  try {
    return drafSchema.safeParse(JSON.parse(text ?? '')).data
  } catch {
    return undefined
  }
}
