import {
  addBulan,
  addHari,
  formatJam,
  formatTanggal,
  formatTanggalAngka,
  formatTanggalPanjang,
  formatTanggalPendek,
  getAkhirBulan,
  getAwalBulan,
  getAwalPekan,
  getBulanRomawi,
  isTanggal,
  parseJam,
  parseTanggal,
  selisihHari,
  toJamLokal,
  toTanggalLokal,
} from '@shared/lib/tanggal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const today = '2024-10-28' // a Monday
const anyTanggal = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('parseTanggal', () => {
  it.each([
    ['1/11', '2024-11-01'],
    ['1-11-24', '2024-11-01'],
    ['01.11.2024', '2024-11-01'],
    ['1 11 2024', '2024-11-01'],
    ['1 nov', '2024-11-01'],
    ['1nov', '2024-11-01'],
    ['1 NOVEMBER 2024', '2024-11-01'],
    ['1 Nop 2024', '2024-11-01'],
    ['17 agt', '2024-08-17'],
    ['Jumat, 1 November 2024', '2024-11-01'],
    ["jum'at 1 nov", '2024-11-01'],
    ['tgl 1/11', '2024-11-01'],
    ['  1   nov  ', '2024-11-01'],
    ['2024-11-01', '2024-11-01'],
    ['2024/11/1', '2024-11-01'],
    ['29/2/2024', '2024-02-29'],
    ['hari ini', '2024-10-28'],
    ['besok', '2024-10-29'],
    ['lusa', '2024-10-30'],
    ['kemarin', '2024-10-27'],
    ['jumat', '2024-11-01'],
    ['minggu', '2024-11-03'],
  ])('reads %s', (text, nilai) => {
    expect(parseTanggal(text, { today })).toEqual({ ok: true, nilai })
  })

  it('takes the weekday of next week when today is that weekday', () => {
    expect(parseTanggal('senin', { today })).toEqual({ ok: true, nilai: '2024-11-04' })
  })

  it('looks across the turn of the year for a day without a year', () => {
    expect(parseTanggal('5/1', { today: '2024-12-20' })).toEqual({ ok: true, nilai: '2025-01-05' })
    expect(parseTanggal('20/12', { today: '2025-01-06' })).toEqual({ ok: true, nilai: '2024-12-20' })
    expect(parseTanggal('5/6', { today: '2024-12-20' })).toEqual({ ok: true, nilai: '2024-06-05' })
  })

  it('offers both neighbours of a day that does not exist', () => {
    expect(parseTanggal('31 november', { today })).toEqual({
      ok: false,
      pesan: '31 November tidak ada. Maksudnya 30 November atau 1 Desember?',
      saran: ['2024-11-30', '2024-12-01'],
    })
    expect(parseTanggal('29/2/2025', { today })).toEqual({
      ok: false,
      pesan: '29 Februari 2025 tidak ada. Maksudnya 28 Februari atau 1 Maret?',
      saran: ['2025-02-28', '2025-03-01'],
    })
  })

  it('recognises month and day in American order', () => {
    expect(parseTanggal('11/25', { today })).toEqual({
      ok: false,
      pesan: 'Bulan 25 tidak ada. Maksudnya 25 November?',
      saran: ['2024-11-25'],
    })
  })

  it('asks back when a phrase has two meanings', () => {
    const hasil = parseTanggal('jumat depan', { today })
    expect(hasil).toMatchObject({ ok: false, saran: ['2024-11-01', '2024-11-08'] })
  })

  it.each([
    ['', 'Tanggal belum diisi.'],
    ['15', 'Bulannya belum ada. Tulis misalnya 15/10.'],
    ['45/11', 'Tanggal 45 tidak ada. November berakhir pada tanggal 30.'],
    ['1/40', 'Bulan 40 tidak ada. Bulan ditulis 1 sampai 12, sesudah tanggalnya.'],
    ['1/1/0999', 'Tahun 999 di luar jangkauan. Tulis tahun 1900 sampai 2100.'],
    [
      'constructor',
      '“constructor” tidak terbaca sebagai tanggal. Tulis misalnya 1/11, 1 nov, 1 november 2024, atau besok.',
    ],
  ])('refuses "%s" with a sentence', (text, pesan) => {
    expect(parseTanggal(text, { today })).toMatchObject({ ok: false, pesan })
  })

  it('reads back every form it writes', () => {
    fc.assert(
      fc.property(anyTanggal, (tanggal) => {
        const forms = [tanggal, formatTanggal(tanggal), formatTanggalPanjang(tanggal), formatTanggalAngka(tanggal)]
        for (const text of forms) expect(parseTanggal(text, { today })).toEqual({ ok: true, nilai: tanggal })
      }),
    )
  })

  it('never throws and only gives existing days', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hasil = parseTanggal(text, { today })
        if (hasil.ok) expect(isTanggal(hasil.nilai)).toBe(true)
        else expect(hasil.pesan).not.toBe('')
      }),
    )
  })
})

describe('parseJam', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9,30', '09:30'],
    ['9.30 wib', '09:30'],
    ['9.30WITA', '09:30'],
    ['pukul 13.00 WIB', '13:00'],
    ['jam 7 malam', '19:00'],
    ['12 malam', '00:00'],
    ['12 siang', '12:00'],
    ['11 siang', '11:00'],
    ['1 siang', '13:00'],
    ['00.00', '00:00'],
  ])('reads %s', (text, nilai) => {
    expect(parseJam(text)).toEqual({ ok: true, nilai })
  })

  it.each([
    ['', 'Jam belum diisi.'],
    ['25', 'Jam 25.00 tidak ada. Jam ditulis 00.00 sampai 23.59.'],
    ['9.75', 'Jam 9.75 tidak ada. Jam ditulis 00.00 sampai 23.59.'],
    ['pagi', '“pagi” tidak terbaca sebagai jam. Tulis misalnya 9, 9.30, atau 13.00.'],
  ])('refuses "%s" with a sentence', (text, pesan) => {
    expect(parseJam(text)).toEqual({ ok: false, pesan })
  })

  it('asks back about one figure of minutes', () => {
    const pesan = 'Menit ditulis dua angka. Maksudnya 09.05 atau 09.50?'
    expect(parseJam('9.5')).toEqual({ ok: false, pesan, saran: ['09:05', '09:50'] })
  })

  it('reads back every minute of the day', () => {
    for (let menit = 0; menit < 1440; menit += 1) {
      const jam = `${String(Math.floor(menit / 60)).padStart(2, '0')}:${String(menit % 60).padStart(2, '0')}`
      expect(parseJam(formatJam(jam))).toEqual({ ok: true, nilai: jam })
    }
  })
})

describe('calendar', () => {
  it('writes dates as papers and grids need them', () => {
    expect(formatTanggal('2024-11-01')).toBe('1 November 2024')
    expect(formatTanggalPanjang('2024-11-01')).toBe('Jumat, 1 November 2024')
    expect(formatTanggalPanjang('2024-11-12')).toBe('Selasa, 12 November 2024')
    expect(formatTanggalPendek('2024-11-01')).toBe('Jum 1 Nov')
    expect(formatJam('09:00')).toBe('09.00')
    expect(getBulanRomawi(11)).toBe('XI')
  })

  it('agrees with the platform calendar on every weekday', () => {
    fc.assert(
      fc.property(anyTanggal, (tanggal) => {
        const expected = new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone: 'UTC' }).format(
          new Date(tanggal),
        )
        expect(formatTanggalPanjang(tanggal).split(',')[0]).toBe(expected)
      }),
    )
  })

  it('adds and subtracts days without loss', () => {
    fc.assert(
      fc.property(anyTanggal, fc.integer({ min: -5000, max: 5000 }), (tanggal, jumlah) => {
        expect(selisihHari(tanggal, addHari(tanggal, jumlah))).toBe(jumlah)
      }),
    )
  })

  it('keeps to the month when months are added', () => {
    expect(addBulan('2024-01-31', 1)).toBe('2024-02-29')
    expect(addBulan('2024-11-30', 3)).toBe('2025-02-28')
    expect(addBulan('2024-01-15', -1)).toBe('2023-12-15')
    expect(getAwalBulan('2024-02-10')).toBe('2024-02-01')
    expect(getAkhirBulan('2024-02-10')).toBe('2024-02-29')
    expect(getAwalPekan('2024-11-03')).toBe('2024-10-28')
  })

  it('refuses to count from something that is no day', () => {
    expect(isTanggal('2024-02-30')).toBe(false)
    expect(() => addHari('2024-02-30', 1)).toThrow(RangeError)
  })

  it('tells the day of the office, not of the PC', () => {
    const instant = new Date('2024-10-31T16:30:00Z')
    expect(toTanggalLokal(instant, 'WIB')).toBe('2024-10-31')
    expect(toTanggalLokal(instant, 'WITA')).toBe('2024-11-01')
    expect(toJamLokal(instant, 'WIT')).toBe('01:30')
  })
})
