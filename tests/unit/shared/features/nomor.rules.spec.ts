import {
  type BagianNomor,
  formatNomor,
  getKeadaanUrut,
  getUrutBerikut,
  listPotonganNomor,
  parseNomor,
} from '@shared/features/surat/nomor.rules'
import { parsePolaNomor, TOKEN_NOMOR, type TokenNomor } from '@shared/lib/pola-nomor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const POLA = '{keamanan}/{kode}/{urut}/{unit}/{tahun}'
const bagian = (ubah: Partial<BagianNomor> = {}): BagianNomor => ({
  keamanan: '',
  kode: '000.1.5',
  urut: 1101,
  unit: 'Setda',
  tanggal: '2024-10-28',
  ...ubah,
})

describe('pattern of a number', () => {
  it.each([
    ['{kode}/{urut}/{unit}/{tahun}', '000.1.5/1101/Setda/2024'],
    ['B/{kode}/{urut}/{bulan_romawi}/{tahun}', 'B/000.1.5/1101/X/2024'],
    ['{kode}/Lap-{urut}/{unit}', '000.1.5/Lap-1101/Setda'],
    [POLA, '000.1.5/1101/Setda/2024'],
  ])('writes %s as %s', (pola, nomor) => {
    expect(formatNomor(pola, bagian())).toBe(nomor)
  })

  it('takes the sign of an empty part along, wherever it stands', () => {
    expect(formatNomor(POLA, bagian({ keamanan: 'R' }))).toBe('R/000.1.5/1101/Setda/2024')
    expect(formatNomor('{kode}/{unit}/{urut}', bagian({ unit: '' }))).toBe('000.1.5/1101')
    expect(formatNomor('{kode}/{urut}/{unit}', bagian({ unit: '' }))).toBe('000.1.5/1101')
  })

  it('leaves room for an urut that is not given out yet', () => {
    expect(listPotonganNomor(POLA, bagian({ urut: null }))).toEqual(['000.1.5/', '/Setda/2024'])
    expect(formatNomor(POLA, bagian({ urut: null }))).toBe('000.1.5/…/Setda/2024')
    expect(listPotonganNomor('{kode}/{urut}', bagian({ urut: null }))).toEqual(['000.1.5/', ''])
  })

  it.each([
    ['{kode}/{nomor}', 'tidak dikenal'],
    ['{kode/{urut}', 'tidak berpasangan'],
    ['{kode}/{tahun}', 'harus memuat {urut}'],
    ['{urut}/{urut}', 'disebut dua kali'],
    ['{kode}{urut}', 'tanda pemisah'],
    [`{urut}${'x'.repeat(80)}`, 'terlalu panjang'],
  ])('refuses %s', (pola, alasan) => {
    const hasil = parsePolaNomor(pola)
    expect(hasil).toMatchObject({ ok: false })
    expect(hasil.ok ? '' : hasil.pesan).toContain(alasan)
  })

  const polaArb = fc
    .shuffledSubarray<TokenNomor>(TOKEN_NOMOR.filter((token) => token !== 'urut'))
    .chain((tokens) => fc.nat(tokens.length).map((at) => tokens.toSpliced(at, 0, 'urut')))
    .map((tokens) => tokens.map((token) => `{${token}}`).join('/'))
  const bagianArb = fc.record({
    keamanan: fc.constantFrom('', 'B', 'T', 'R', 'SR'),
    kode: fc.constantFrom('000.1.5', '200', '400.14.5.4'),
    urut: fc.integer({ min: 1, max: 999_999_999 }),
    unit: fc.constantFrom('Setda', 'Bakesbangpol', 'PUU.Bangda', 'Bappeda-IV'),
    tanggal: fc.constantFrom('2024-10-28', '2025-01-01', '2026-12-31'),
  })

  it('reads back every number that it writes', () => {
    fc.assert(
      fc.property(polaArb, bagianArb, (pola, asal) => {
        const dibaca = parseNomor(pola, formatNomor(pola, asal))
        expect(dibaca?.urut).toBe(asal.urut)
        if (pola.includes('{unit}')) expect(dibaca?.unit).toBe(asal.unit)
        if (pola.includes('{kode}')) expect(dibaca?.kode).toBe(asal.kode)
      }),
    )
  })

  it('joins the two sides of the gap to the number of the urut', () => {
    fc.assert(
      fc.property(polaArb, bagianArb, (pola, asal) => {
        const sisi = listPotonganNomor(pola, { ...asal, urut: null })
        expect(sisi).toHaveLength(2)
        expect(sisi.join(String(asal.urut))).toBe(formatNomor(pola, asal))
      }),
    )
  })

  it('knows a number of another pattern', () => {
    expect(parseNomor(POLA, '005/12/Undangan')).toBeNull()
    expect(parseNomor(POLA, '000.1.5/0/Setda/2024')).toBeNull()
    expect(parseNomor(POLA, ' 000.1.5/1101/Setda/2024 ')).toMatchObject({ urut: 1101, unit: 'Setda' })
  })
})

describe('register', () => {
  const terpakai = [
    { suratId: 'a', urut: 210 },
    { suratId: 'b', urut: 212 },
  ]

  it('goes on after the highest number', () => {
    expect(getUrutBerikut([])).toBe(1)
    expect(getUrutBerikut(terpakai)).toBe(213)
  })

  it('names who has a number, and says when one goes back', () => {
    expect(getKeadaanUrut(terpakai, 'c', 213)).toEqual({ jenis: 'baik' })
    expect(getKeadaanUrut(terpakai, 'c', 300)).toEqual({ jenis: 'baik' })
    expect(getKeadaanUrut(terpakai, 'c', 212)).toEqual({ jenis: 'dipakai', suratId: 'b', berikut: 213 })
    expect(getKeadaanUrut(terpakai, 'c', 211)).toEqual({ jenis: 'mundur', terakhir: 212, berikut: 213 })
    expect(getKeadaanUrut(terpakai, 'b', 212)).toEqual({ jenis: 'baik' })
    expect(getKeadaanUrut(terpakai, 'b', 211)).toEqual({ jenis: 'baik' })
  })

  it('never calls a taken number free, whatever was given out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 50 })), fc.integer({ min: 1, max: 60 }), (angka, urut) => {
        const semua = angka.map((satu) => ({ suratId: `s${satu}`, urut: satu }))
        const { jenis } = getKeadaanUrut(semua, 'baru', urut)
        expect(jenis === 'dipakai').toBe(angka.includes(urut))
        if (jenis === 'baik') expect(urut).toBeGreaterThanOrEqual(Math.max(0, ...angka))
        expect(angka).not.toContain(getUrutBerikut(semua))
      }),
    )
  })
})
