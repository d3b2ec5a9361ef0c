import { buildNamaBerkas, canonicalNamaBerkas } from '@shared/lib/nama-berkas'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('nama-berkas', () => {
  it('names files as offices do', () => {
    const bagian = { jenis: 'Notula', judul: 'Rakor Desk Pilkada', tanggal: '2024-11-01', versi: 2, ekstensi: 'pdf' }
    expect(buildNamaBerkas(bagian)).toBe('Notula Rakor Desk Pilkada 2024-11-01 v2.pdf')
    expect(buildNamaBerkas({ jenis: 'Rekap', ekstensi: 'xlsx' })).toBe('Rekap.xlsx')
  })

  it('cuts a long title at a word and keeps date and version', () => {
    const judul = 'Rapat Koordinasi Penyelenggaraan Pemilihan '.repeat(20)
    const nama = buildNamaBerkas({ jenis: 'Notula', judul, tanggal: '2024-11-01', versi: 12, ekstensi: 'pdf' })
    expect(nama).toMatch(/ (Rapat|Koordinasi|Penyelenggaraan|Pemilihan) 2024-11-01 v12\.pdf$/)
    expect(nama.length).toBeLessThanOrEqual(120)
  })

  it.each([
    ['Rakor 09:00 s.d. selesai: bagian 1/2', 'Rakor 09.00 s.d. selesai bagian 1-2'],
    ['..\\..\\Windows', '-..-Windows'],
    ['con', 'con_'],
    ['NUL.tar', 'NUL_.tar'],
    ['Lpt1', 'Lpt1_'],
    ['Console', 'Console'],
    ['<b>?*|"</b>', 'b - -b'],
    ['laporan.\u202efdp', 'laporan.fdp'],
    ['a\u0000b', 'ab'],
    ['... ', 'Tanpa nama'],
    ['', 'Tanpa nama'],
    ['akhir titik...', 'akhir titik'],
  ])('makes %j safe for Windows', (text, expected) => {
    expect(canonicalNamaBerkas(text)).toBe(expected)
  })

  it('gives a name that Windows takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (judul) => {
        const nama = buildNamaBerkas({ jenis: 'Notula', judul, tanggal: '2024-11-01', ekstensi: 'pdf' })
        expect(nama.isWellFormed()).toBe(true)
        expect(nama).toMatch(/^Notula.* 2024-11-01\.pdf$/su)
        expect(nama).not.toMatch(/[<>:"/\\|?*]/)
        expect(nama.length).toBeLessThanOrEqual(120)
      }),
    )
  })
})
