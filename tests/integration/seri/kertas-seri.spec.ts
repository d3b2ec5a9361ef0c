import { createTeksKaya } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { unzipWord } from '../../support/docx'
import { setupKantorBogor } from '../../support/kantor'
import { hasPoppler, readPdf } from '../../support/pdf'
import { createRakorBogor } from '../notula/bogor'

describe.runIf(hasPoppler)('papers of a seri', () => {
  let app: TestApp
  let pertama: string
  let kedua: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    pertama = createRakorBogor(app).rapatId
    const [logistik, tps] = app.rapat.get(pertama).acara
    app.rapat.acara.setKeadaan(logistik?.id ?? '', 'belum selesai')
    app.rapat.acara.setKeadaan(tps?.id ?? '', 'ditunda')
    const seri = { nama: 'Desk Pilkada', jenis: 'Desk Pilkada', irama: 'tiap pekan', hari: null } as const
    const { id: seriId } = app.seri.create({ ...seri, jamMulai: null, tempat: null, jabatanIds: [], rapatId: pertama })
    const hasil = app.seri.createBerikut({ seriId })
    kedua = hasil.hasil === 'dibuat' ? hasil.id : ''
  })
  afterEach(() => app.close())

  const readNotula = async (rapatId: string) => {
    const file = await app.notula.exportPdf({ rapatId })
    return readPdf(new Uint8Array(await file.arrayBuffer())).text.replace(/\s+/g, ' ')
  }

  it('say in the notula what was not finished', async () => {
    const text = await readNotula(pertama)
    expect(text).toContain('Pembahasan belum selesai dan dilanjutkan pada rapat berikutnya.')
    expect(text).toContain('Acara ini ditunda ke rapat berikutnya.')
  })

  it('list in the next notula what is to be done, and where an acara came from, until it is final', async () => {
    const [satu] = app.tindakLanjut.list({ rapatId: pertama })
    app.tindakLanjut.update(satu?.id ?? '', { status: 'proses' })
    const { id: notulaId } = app.notula.create(kedua)
    const text = await readNotula(kedua)
    expect(text).toContain('1. Tindak lanjut rapat sebelumnya')
    expect(text).toContain('Kesiapan logistik (lanjutan rapat 1 November 2024)')
    expect(text.match(/Menindaklanjuti butir/g)).toHaveLength(10)
    expect(text).toMatch(/Menindaklanjuti butir 1\. Ketua KPU Kota Bogor 8 November 2024 Proses/)

    app.clock.set('2024-11-08T05:00:00.000Z')
    app.kehadiran.set(
      kedua,
      app.kehadiran
        .list(kedua)
        .rows.map(({ undanganId }) => ({ undanganId: undanganId ?? '', status: 'hadir' as const })),
    )
    for (const { id: acaraId, bawaan } of app.rapat.get(kedua).acara) {
      if (bawaan === 'tindak lanjut') continue
      const isi = createTeksKaya('menyampaikan perkembangannya.')
      const jabatanId = app.rapat.get(kedua).undangan[0]?.jabatanId ?? null
      app.notula.pembahasan.create({ notulaId, acaraId, jenis: 'uraian', jabatanId, isi })
    }
    app.notula.finalkan(notulaId)
    const beku = await readNotula(kedua)
    app.tindakLanjut.update(satu?.id ?? '', { status: 'selesai' })
    expect(await readNotula(kedua)).toBe(beku)
    expect(beku).toContain('8 November 2024 Proses')
  })

  it('put both into the undangan, for Word as for print', async () => {
    const { id } = app.surat.create(kedua, 'undangan')
    const pdf = readPdf(new Uint8Array(await (await app.surat.exportPdf({ id })).arrayBuffer())).text.replace(
      /\s+/g,
      ' ',
    )
    expect(pdf).toContain('Tindak lanjut rapat sebelumnya: (1) Menindaklanjuti butir')
    expect(pdf).toContain('(Ketua KPU Kota Bogor, batas 8 November 2024)')
    expect(pdf).toContain('dan 2 lainnya')
    expect(pdf).toContain('Kesiapan TPS (lanjutan rapat 1 November 2024)')
    const docx = unzipWord(new Uint8Array(await (await app.surat.exportDocx({ id })).arrayBuffer()))
    expect(
      docx
        .get('word/document.xml')
        ?.replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' '),
    ).toContain('Kesiapan TPS (lanjutan rapat 1 November 2024)')
  })
})
