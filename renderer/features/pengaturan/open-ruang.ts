import type { Ruang } from '@shared/features/sistem/sistem.schema'
import { getRefusal } from '../../lib/call-errors'
import { client } from '../../lib/client'

/** Moves to the other room and starts the page anew, because everything shown belongs to the old one. Gives the reason when it fails. */
export async function openRuang(ruang: Ruang): Promise<string | undefined> {
  try {
    await client.sistem.pindahRuang({ ruang })
  } catch (error) {
    return getRefusal(error)?.pesan
  }
  window.location.hash = '/'
  window.location.reload()
  return undefined
}
