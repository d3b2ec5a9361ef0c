import { isDefinedError, ORPCError } from '@orpc/client'
import type { DomainErrorData } from '@shared/lib/domain-error'

/** The caller itself gave up: nothing to tell anybody. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}

/** The core is gone or out of reach. What it had confirmed is on disk. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError'
}

/** The core does not know this window (any more): the link was used before, or the program was started anew. */
export class SessionEndedError extends Error {
  override readonly name = 'SessionEndedError'
}

/**
 * Both transports fail in their own words: a cancelled call is an AbortError here and a plain Error there, a lost
 * connection a TypeError or an AbortError. After this there is one kind for each. What asked for the end decides, not
 * the name of the error.
 */
export function normalizeCallError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (isNormalized(error)) return error
  if (signal?.aborted) return new CancelledError('Dibatalkan.', { cause: error })
  if (error instanceof ORPCError) {
    return error.code === 'UNAUTHORIZED' ? new SessionEndedError('Tautan tidak berlaku.', { cause: error }) : error
  }
  return isTransportError(error) ? new ConnectionLostError('Sambungan putus.', { cause: error }) : error
}

/** What to tell the clerk about any failed call; undefined when there is nothing to tell. */
export function getRefusal(error: unknown): (Omit<DomainErrorData, 'kode'> & { readonly kode?: string }) | undefined {
  if (error instanceof CancelledError) return undefined
  if (error instanceof ORPCError && isDefinedError(error)) return error.data as DomainErrorData
  if (error instanceof ORPCError && error.code === 'PAYLOAD_TOO_LARGE') {
    return {
      kode: 'BERKAS_DITOLAK',
      pesan: 'Berkas ini terlalu besar: paling besar 30 MB. Perkecil dahulu, lalu coba lagi.',
    }
  }
  if (error instanceof ConnectionLostError) {
    return { pesan: 'Sambungan ke Simpul terputus. Buka Simpul lagi; yang sudah tersimpan tidak hilang.' }
  }
  if (error instanceof SessionEndedError) {
    return { pesan: 'Tautan ini sudah dipakai atau tidak berlaku lagi. Tutup jendela ini, lalu buka Simpul lagi.' }
  }
  return { pesan: 'Ada kesalahan pada Simpul dan sudah dicatat. Coba sekali lagi; bila terulang, buka Simpul lagi.' }
}

function isNormalized(error: unknown): boolean {
  return error instanceof CancelledError || error instanceof ConnectionLostError || error instanceof SessionEndedError
}

function isTransportError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'AbortError' || error instanceof TypeError || error.message.startsWith('Cannot parse response')
}
