import { assertNever } from '@shared/lib/assert-never'
import { describe, expect, it } from 'vitest'

type Status = 'belum' | 'selesai'

function toSimbol(status: Status): string {
  switch (status) {
    case 'belum':
      return '○'
    case 'selesai':
      return '●'
    default:
      return assertNever(status, 'status')
  }
}

describe('assertNever', () => {
  it('lets known members pass and names the place and the value of an unknown one', () => {
    expect(toSimbol('selesai')).toBe('●')
    expect(() => toSimbol(JSON.parse('"lain"'))).toThrow('unexpected value in status: lain')
  })

  it('tells only the type of what is no short word', () => {
    expect(() => toSimbol(JSON.parse('{"nip":"1"}'))).toThrow('unexpected value in status: object')
  })
})
