import { describe, expect, it } from 'vitest'
import { parseKetikan } from '../../../../../renderer/features/kehadiran/parse-ketikan'

describe('parseKetikan', () => {
  it.each([
    ['ko', 'ko', 'hadir', 0, false],
    ['ko w', 'ko', 'diwakili', 0, false],
    ['ko W', 'ko', 'diwakili', 0, false],
    ['camat bogor i', 'camat bogor', 'izin', 0, false],
    ['ko t', 'ko', 'tidak hadir', 0, false],
    ['ko2', 'ko', 'hadir', 1, true],
    ['ko3', 'ko', 'hadir', 2, true],
    ['ko w2', 'ko', 'diwakili', 1, true],
  ] as const)('reads %j as a search with a status', (text, kueri, status, pilihan, langsung) => {
    expect(parseKetikan(text)).toEqual({ jenis: 'cari', kueri, status, pilihan, langsung })
  })

  it('goes on searching when more letters follow the blank', () => {
    expect(parseKetikan('camat ta')).toMatchObject({ kueri: 'camat ta', status: 'hadir' })
  })

  it('takes digits after a blank or a digit as part of the name', () => {
    expect(parseKetikan('kodim 2')).toMatchObject({ kueri: 'kodim 2', langsung: false })
    expect(parseKetikan('kodim 062')).toMatchObject({ kueri: 'kodim 062', langsung: false })
  })

  it('takes a single letter alone as a search, not as a status', () => {
    expect(parseKetikan('w')).toMatchObject({ kueri: 'w', status: 'hadir' })
  })

  it('reads a plus sign as a tamu, with or without the name', () => {
    expect(parseKetikan('+')).toEqual({ jenis: 'tamu', nama: '' })
    expect(parseKetikan(' + Dewi Contoh')).toEqual({ jenis: 'tamu', nama: 'Dewi Contoh' })
  })

  it('says that nothing was typed', () => {
    expect(parseKetikan('  ')).toEqual({ jenis: 'kosong' })
  })
})
