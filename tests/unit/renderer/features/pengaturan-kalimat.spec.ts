import { PENGATURAN_AWAL } from '@shared/features/pengaturan/pengaturan.rules'
import { pengaturanSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { describe, expect, it } from 'vitest'
import { formatKalimat, parseKalimat } from '../../../../renderer/features/pengaturan/sections/kalimat-text'

describe('kalimat siap pakai', () => {
  it('are read back as they are shown, the presets too', () => {
    const { kalimat } = PENGATURAN_AWAL
    expect(parseKalimat(formatKalimat(kalimat))).toEqual({ ok: true, nilai: kalimat })
    expect(pengaturanSchema.shape.kalimat.parse(kalimat)).toEqual(kalimat)
    expect(parseKalimat('\n ;Usul =  mengusulkan   agar \n')).toEqual({
      ok: true,
      nilai: [{ kode: 'usul', isi: 'mengusulkan agar' }],
    })
  })

  it.each([
    ['usul mengusulkan', 1, 'tanda sama dengan'],
    ['a = x', 1, '2 sampai 16'],
    ['usul =', 1, 'Belum diisi'],
    ['usul = x\n\nUSUL = y', 3, 'sudah dipakai'],
  ])('refuses %j', (text, baris, pesan) => {
    expect(parseKalimat(text)).toMatchObject({ ok: false, baris, pesan: expect.stringContaining(pesan) })
  })
})
