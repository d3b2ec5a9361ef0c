import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import {
  CancelledError,
  ConnectionLostError,
  getRefusal,
  normalizeCallError,
  SessionEndedError,
} from '../../../../renderer/lib/call-errors'

const aborted = AbortSignal.abort()
const calm = new AbortController().signal

describe('normalizeCallError', () => {
  it.each([
    new DOMException('x', 'AbortError'),
    new Error('[AsyncIdQueue] Cannot access queue'),
    new TypeError('terminated'),
  ])('calls %s cancelled when the caller had given up', (error) => {
    expect(normalizeCallError(error, aborted)).toBeInstanceOf(CancelledError)
  })

  it.each([new TypeError('Failed to fetch'), new TypeError('terminated'), new DOMException('x', 'AbortError')])(
    'calls %s a lost connection otherwise',
    (error) => {
      expect(normalizeCallError(error, calm)).toBeInstanceOf(ConnectionLostError)
    },
  )

  it('tells a window that is no longer let in from a refusal', () => {
    expect(normalizeCallError(new ORPCError('UNAUTHORIZED'), calm)).toBeInstanceOf(SessionEndedError)
    const refusal = new ORPCError('DITOLAK', { defined: true })
    expect(normalizeCallError(refusal, calm)).toBe(refusal)
  })

  it('leaves alone what it has named before, and what it does not know', () => {
    const lost = new ConnectionLostError('x')
    expect(normalizeCallError(lost, aborted)).toBe(lost)
    const bug = new RangeError('x')
    expect(normalizeCallError(bug, calm)).toBe(bug)
    expect(normalizeCallError('text', calm)).toBe('text')
  })
})

describe('getRefusal', () => {
  it('has nothing to say about a cancelled call', () => {
    expect(getRefusal(new CancelledError('x'))).toBeUndefined()
  })

  it('hands on what the core refused', () => {
    const data = { kode: 'TERKUNCI', pesan: 'Notula sudah final.', isian: 'status' }
    expect(getRefusal(new ORPCError('DITOLAK', { defined: true, data }))).toEqual(data)
  })

  it.each([
    [new ConnectionLostError('x'), /terputus.*tidak hilang/],
    [new SessionEndedError('x'), /sudah dipakai/],
    [new ORPCError('PAYLOAD_TOO_LARGE'), /paling besar 30 MB/],
    [new ORPCError('INTERNAL_SERVER_ERROR'), /kesalahan pada Simpul/],
    [new Error('NIP 198001012005011001'), /kesalahan pada Simpul/],
  ])('has a sentence for %s without its words', (error, sentence) => {
    const pesan = getRefusal(error)?.pesan ?? ''
    expect(pesan).toMatch(sentence)
    expect(pesan).not.toContain('198001012005011001')
  })
})
