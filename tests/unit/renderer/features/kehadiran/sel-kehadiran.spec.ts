import { describe, expect, it } from 'vitest'
import {
  formatKeterangan,
  parseSelPukul,
  parseSelStatus,
  toCatatanList,
} from '../../../../../renderer/features/kehadiran/sel-kehadiran'
import type { BarisKehadiran } from '../../../../../renderer/features/kehadiran/tampilkan-tertunda'

const row = (ubah: Partial<BarisKehadiran> = {}): BarisKehadiran => ({
  nomor: 1,
  undanganId: 'u1',
  kehadiranId: null,
  jabatanId: 'j1',
  jabatan: 'Ketua KPU',
  singkatan: null,
  unsurId: 'kpu',
  unsur: 'KPU',
  pejabat: null,
  status: 'belum',
  nama: null,
  jabatanWakil: null,
  keterangan: null,
  pukul: null,
  dicatatPada: null,
  ...ubah,
})

describe('parseSelStatus', () => {
  it.each([
    ['h', 'hadir'],
    ['Hadir', 'hadir'],
    ['w', 'diwakili'],
    ['diw', 'diwakili'],
    ['tidak', 'tidak hadir'],
    ['', 'belum'],
  ])('understands %j', (text, nilai) => {
    expect(parseSelStatus(text)).toEqual({ ok: true, nilai })
  })

  it('says what may be written', () => {
    expect(parseSelStatus('datang')).toMatchObject({ ok: false })
  })
})

describe('parseSelPukul', () => {
  it('takes a time, nothing, and refuses the rest', () => {
    expect(parseSelPukul('8.41')).toEqual({ ok: true, nilai: '08:41' })
    expect(parseSelPukul(' ')).toEqual({ ok: true, nilai: null })
    expect(parseSelPukul('25.00')).toMatchObject({ ok: false })
  })
})

describe('toCatatanList', () => {
  it('makes one record of all cells of a row', () => {
    const cells = [
      { rowId: 'u1', columnId: 'status', value: 'diwakili' },
      { rowId: 'u1', columnId: 'keterangan', value: 'Sekretaris KPU' },
      { rowId: 'u1', columnId: 'pukul', value: '08:41' },
    ]
    expect(toCatatanList([row()], cells)).toEqual([
      {
        undanganId: 'u1',
        status: 'diwakili',
        nama: null,
        jabatanWakil: 'Sekretaris KPU',
        keterangan: null,
        pukul: '08:41',
      },
    ])
  })

  it('keeps the time of a row whose status stays, and lets the core set it otherwise', () => {
    const hadir = row({ status: 'hadir', pukul: '08:41' })
    const note = toCatatanList([hadir], [{ rowId: 'u1', columnId: 'keterangan', value: 'Datang lebih awal' }])
    expect(note).toEqual([{ undanganId: 'u1', status: 'hadir', keterangan: 'Datang lebih awal', pukul: '08:41' }])
    const izin = toCatatanList([hadir], [{ rowId: 'u1', columnId: 'status', value: 'izin' }])
    expect(izin).toEqual([{ undanganId: 'u1', status: 'izin', keterangan: null }])
  })

  it('forgets the representative when the row is no longer diwakili', () => {
    const diwakili = row({ status: 'diwakili', jabatanWakil: 'Sekretaris KPU' })
    const [catatan] = toCatatanList([diwakili], [{ rowId: 'u1', columnId: 'status', value: 'hadir' }])
    expect(catatan).not.toHaveProperty('jabatanWakil')
  })

  it('leaves tamu alone', () => {
    const tamu = row({ undanganId: null, kehadiranId: 'k9', status: 'tamu' })
    expect(toCatatanList([tamu], [{ rowId: 'k9', columnId: 'status', value: 'hadir' }])).toEqual([])
  })
})

describe('formatKeterangan', () => {
  it('names who came instead, then the note', () => {
    expect(formatKeterangan(row({ status: 'diwakili', nama: 'Dewi', jabatanWakil: 'Sekretaris' }))).toBe(
      'Dewi, Sekretaris',
    )
  })
})
