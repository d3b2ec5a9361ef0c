import { PENGATURAN_AWAL } from '@shared/features/pengaturan/pengaturan.rules'
import { describe, expect, it } from 'vitest'
import {
  formatKepanjangan,
  parseDikenal,
  parseKepanjangan,
} from '../../../../../renderer/features/pengaturan/sections/singkatan-text'

describe('singkatan-text', () => {
  it('reads back what it writes', () => {
    const { kepanjangan } = PENGATURAN_AWAL.singkatan
    expect(parseKepanjangan(formatKepanjangan(kepanjangan))).toEqual({ ok: true, nilai: kepanjangan })
  })

  it('forgives blanks and repetition, and names the line that it cannot read', () => {
    expect(parseKepanjangan('\n KPPS =  Kelompok  A \nKPPS=Kelompok B\n')).toEqual({
      ok: true,
      nilai: [{ singkatan: 'KPPS', kepanjangan: 'Kelompok B' }],
    })
    expect(parseKepanjangan('KPPS = Kelompok\nPPS Panitia')).toEqual({ ok: false, baris: 2 })
    expect(parseKepanjangan('KPPS = ')).toEqual({ ok: false, baris: 1 })
    expect(parseDikenal(' KPU, TPS\nKPU ')).toEqual(['KPU', 'TPS'])
  })
})
