import { galatHalamanSchema } from '@shared/features/sistem/sistem.schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildErrorReport } from '../../../../renderer/lib/error-report'

describe('buildErrorReport', () => {
  it('keeps kind, place and code positions, and drops the message', () => {
    const error = new RangeError('Budi Santoso 198001012005011001')
    error.stack = `RangeError: Budi Santoso 198001012005011001
    at save (app://simpul/assets/index-1a2b.js:10:2345)
    at http://127.0.0.1:8123/assets/editor.js:1:2`
    expect(buildErrorReport(error, 'rapat/$rapatId/notula')).toEqual({
      nama: 'RangeError',
      tempat: 'rapat/$rapatId/notula',
      jejak: ['index-1a2b.js:10:2345', 'editor.js:1:2'],
    })
  })

  it('takes whatever is thrown, and the core always takes the report', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string().map((text) => new Error(text)),
        ),
        fc.string(),
        (thrown, tempat) => {
          expect(galatHalamanSchema.safeParse(buildErrorReport(thrown, tempat)).success).toBe(true)
        },
      ),
    )
  })

  it('lets no words through, in whatever field they stand', () => {
    const error = Object.assign(new Error('x'), {
      name: 'Budi 1980',
      stack: 'Budi Santoso\n  at Budi Santoso (198001012005011001)',
    })
    expect(buildErrorReport(error, 'catatan: Budi Santoso!')).toEqual({
      nama: 'Budi',
      tempat: 'catatanBudiSantoso',
      jejak: [],
    })
  })
})
