import { findPeringatanNip, formatNamaLengkap, formatNip } from '@shared/lib/nama'
import { describe, expect, it } from 'vitest'

describe('nama', () => {
  it.each([
    [{ nama: 'Siti Rahmawati' }, 'Siti Rahmawati'],
    [{ gelarDepan: 'Drs.', nama: 'Bambang Sutejo', gelarBelakang: 'M.Si.' }, 'Drs. Bambang Sutejo, M.Si.'],
    [{ gelarDepan: 'Dr. H.', nama: 'Yusuf Maulana', gelarBelakang: 'S.H., M.H' }, 'Dr. H. Yusuf Maulana, S.H., M.H'],
    [{ gelarDepan: null, nama: 'Rina', gelarBelakang: ', SE, MM' }, 'Rina, SE, MM'],
    [{ gelarDepan: ' ', nama: 'Rina', gelarBelakang: '' }, 'Rina'],
  ])('joins the three fields of %j', (bagian, lengkap) => {
    expect(formatNamaLengkap(bagian)).toBe(lengkap)
  })

  it('groups a NIP by 8, 6, 1 and 3 and leaves other lengths alone', () => {
    expect(formatNip('198609262015051001')).toBe('19860926 201505 1 001')
    expect(formatNip('1986 0926 2015 05 1 001')).toBe('19860926 201505 1 001')
    expect(formatNip(' 12345 ')).toBe('12345')
  })

  it.each([
    ['19860926 201505 1 001', 0],
    ['', 0],
    ['198609262023211001', 0],
    ['1986092620150510', 1],
    ['198613262015051001', 1],
    ['198609262015053001', 1],
    ['19860926201505100X', 1],
    ['19861326201505', 2],
  ])('finds what looks wrong in %s', (nip, jumlah) => {
    expect(findPeringatanNip(nip)).toHaveLength(jumlah)
  })
})
