import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { describeError } from '../../../../electron/lib/describe-error'

function createError(stack: string, code?: string): Error {
  return Object.assign(new TypeError('Budi Santoso, NIP 198001012005011001'), { stack, code })
}

describe('describeError', () => {
  it('keeps kind, code and code positions without folders', () => {
    const stack = `TypeError: Budi Santoso
    at save (C:\\Users\\Budi Santoso\\AppData\\Simpul\\app.js:10:4)
    at async Object.run (file:///home/budi/simpul/out/main/host.js:1:2)
    at /home/budi/simpul/x.js:3:4
    at new Promise (<anonymous>)`
    expect(describeError(createError(stack, 'SQLITE_FULL'))).toEqual({
      jenis: 'TypeError',
      kode: 'SQLITE_FULL',
      jejak: 'save app.js:10:4 < async Object.run host.js:1:2 < x.js:3:4 < new Promise <anonymous>',
    })
  })

  it('drops the lines of a message that runs over several lines', () => {
    const { jejak } = describeError(createError('TypeError: satu\nNIP 198001012005011001\n    at a (b.js:1:1)'))
    expect(jejak).toBe('a b.js:1:1')
  })

  it('keeps no code that could be a value', () => {
    expect(describeError(createError('', 'budi@kota.example'))).toMatchObject({ kode: '-' })
  })

  it('looks behind the wrapping of the transport', () => {
    const wrapped = new ORPCError('INTERNAL_SERVER_ERROR', { cause: createError('', 'EIO') })
    expect(describeError(wrapped)).toMatchObject({ jenis: 'TypeError', kode: 'EIO' })
  })

  it('says only the type of what is no error', () => {
    expect(describeError('NIP 198001012005011001')).toEqual({ jenis: 'string' })
  })
})
