import { parseTsv } from '@shared/lib/tsv'
import { describe, expect, it } from 'vitest'
import { readBlok, toTempelRows } from '../../../../../renderer/features/referensi/tempel-jabatan'

describe('tempel-jabatan', () => {
  it('leaves empty rows out and makes one line of what stands on several in a cell', () => {
    expect(readBlok(parseTsv('Jabatan\tNama\na\t"b\nd"\r\n\t\r\ne\tf\r\n')).rows).toEqual([
      ['a', 'b d'],
      ['e', 'f'],
    ])
  })

  it('finds columns by the words that offices write above them', () => {
    const blok = readBlok(parseTsv('No.\tNama Jabatan\tNAMA\tNIP/NRP\tNo. HP\n1\tCamat Contoh\tRatna Ibarat\t\t0812'))
    expect(blok).toMatchObject({ adaKepala: true, kolom: [null, 'jabatan', 'nama', 'nip', 'telepon'] })
    expect(toTempelRows(blok)).toEqual([{ jabatan: 'Camat Contoh', nama: 'Ratna Ibarat', telepon: '0812' }])
  })

  it('without a head row skips row numbers and knows NIP and phone by their figures', () => {
    const blok = readBlok(
      parseTsv('1\tCamat A\tBima Fiktif\t19800101 200501 1 001\t0812-3456-789\n2\tCamat B\tDewi\t\t0812 1111 2222'),
    )
    expect(blok).toMatchObject({ adaKepala: false, kolom: [null, 'jabatan', 'nama', 'nip', 'telepon'] })
    expect(blok.rows).toHaveLength(2)
  })

  it('keeps a row without jabatan, so that the core can name it', () => {
    expect(toTempelRows({ kolom: ['jabatan', 'nama'], rows: [['', 'Bima']] })).toEqual([{ jabatan: '', nama: 'Bima' }])
  })
})
