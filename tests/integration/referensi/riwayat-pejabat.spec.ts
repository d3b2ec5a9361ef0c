import type { JenisPejabat } from '@shared/features/referensi/referensi.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { hasPoppler, readPdf } from '../../support/pdf'
import { createRakorBogor, type RakorBogor } from '../notula/bogor'

const SEKDA = 'Sekretaris Daerah Kota Bogor'
const WALI = 'Wali Kota Bogor'
const KAPOLRES = 'Kepala Kepolisian Resor Kota Bogor'

/** Officials of three days: when the letter is written (28 October), when the rapat is held (1 November), and afterwards. */
const UNDANGAN = { [WALI]: 'Surya Andaian', [KAPOLRES]: 'Bima Misalnya', [SEKDA]: 'Gilang Perumpamaan' }
const RAPAT = { [WALI]: 'Tirta Ibarat', [KAPOLRES]: 'Raka Seandainya', [SEKDA]: 'Wulan Bayangan' }
const SESUDAH = { [WALI]: 'Yoga Khayali', [KAPOLRES]: 'Zaki Maya', [SEKDA]: 'Vina Semu' }

describe.runIf(hasPoppler)('officials who change between undangan and rapat', () => {
  let app: TestApp
  let rakor: RakorBogor
  let suratId: string
  beforeEach(() => {
    app = createTestApp({ now: '2024-10-28T02:00:00.000Z' })
    setupKantorBogor(app)
    createPejabat(SEKDA, UNDANGAN[SEKDA], '2024-01-01')
    rakor = createRakorBogor(app)
    const sekda = getJabatanId(app.referensi, SEKDA)
    app.rapat.undangan.create(rakor.rapatId, { jabatanIds: [sekda] })
    app.kehadiran.set(
      rakor.rapatId,
      app.kehadiran
        .list(rakor.rapatId)
        .rows.filter(({ jabatanId }) => jabatanId === sekda)
        .map(({ undanganId }) => ({ undanganId: undanganId ?? '', status: 'hadir' as const })),
    )
    app.rapat.update(rakor.rapatId, { pencatatId: sekda, penandaTanganId: getJabatanId(app.referensi, WALI) })
    suratId = app.surat.create(rakor.rapatId, 'undangan').id
  })
  afterEach(() => app.close())

  function createPejabat(jabatan: string, nama: string, mulai: string, jenis: JenisPejabat = 'definitif') {
    return app.referensi.pejabat.create({
      jabatanId: getJabatanId(app.referensi, jabatan),
      jenis,
      gelarDepan: null,
      nama,
      gelarBelakang: null,
      nip: null,
      pangkat: null,
      jenisKelamin: null,
      telepon: null,
      mulai,
      selesai: null,
      tutup: true,
    })
  }
  const changeAll = (nama: Readonly<Record<string, string>>, mulai: string) =>
    Object.entries(nama).map(([jabatan, satu]) => createPejabat(jabatan, satu, mulai).ditutup)

  async function readPapers() {
    const { rapatId } = rakor
    const files = {
      undangan: app.surat.exportPdf({ id: suratId }),
      daftarKosong: app.kehadiran.exportPdf({ rapatId, bentuk: 'kosong' }),
      daftarTerisi: app.kehadiran.exportPdf({ rapatId, bentuk: 'terisi' }),
      notula: app.notula.exportPdf({ rapatId }),
    }
    const read = async (file: Promise<File>) => readPdf(new Uint8Array(await (await file).arrayBuffer())).text
    return {
      undangan: await read(files.undangan),
      daftarKosong: await read(files.daftarKosong),
      daftarTerisi: await read(files.daftarTerisi),
      notula: await read(files.notula),
    }
  }
  const names = (text: string, of: Readonly<Record<string, string>>) =>
    Object.values(of).filter((nama) => text.toUpperCase().includes(nama.toUpperCase()))

  it('come out right on every paper, each by its own day, and stay so when they change again', async () => {
    app.surat.kirim(suratId)
    const before = await readPapers()
    expect(names(before.undangan, UNDANGAN)).toEqual([UNDANGAN[SEKDA]])
    expect(before.undangan).toContain('a.n. ')
    expect(names(before.daftarTerisi, UNDANGAN)).toEqual(Object.values(UNDANGAN))

    // Two days before the rapat all three change: the Pj. gives way to a definitive wali kota.
    app.clock.set('2024-10-30T02:00:00.000Z')
    const ditutup = changeAll(RAPAT, '2024-10-30').flat()
    expect(ditutup.map(({ nama, selesai }) => [nama.split(',')[0], selesai])).toEqual(
      Object.values(UNDANGAN).map((nama) => [nama, '2024-10-29']),
    )
    app.clock.set('2024-11-01T05:00:00.000Z')
    app.notula.finalkan(rakor.notulaId)
    const held = await readPapers()
    expect(held.undangan).toBe(before.undangan)
    for (const text of [held.daftarKosong, held.daftarTerisi, held.notula]) {
      expect(names(text, RAPAT)).toEqual(Object.values(RAPAT))
      expect(names(text, UNDANGAN)).toEqual([])
    }
    expect(held.notula).toContain('dibuka oleh Wali Kota Bogor')
    expect(held.notula).not.toContain('Pj. Wali Kota')

    app.clock.set('2024-11-20T02:00:00.000Z')
    changeAll(SESUDAH, '2024-11-20')
    expect(await readPapers()).toEqual(held)

    // A version of before stays as it was also when the notula is opened again.
    app.notula.reopen(rakor.notulaId, 'Ada yang kurang')
    const baru = await readPapers()
    expect(names(baru.notula, RAPAT)).toEqual(Object.values(RAPAT))
    expect(names(baru.notula, SESUDAH)).toEqual([])
  })

  it('leave the notula of a draft to the day of the rapat, when that is moved', async () => {
    changeAll(RAPAT, '2024-10-30')
    app.rapat.update(rakor.rapatId, { tanggal: '2024-10-29' })
    const { notula, daftarTerisi } = await readPapers()
    expect(names(notula, UNDANGAN)).toEqual(Object.values(UNDANGAN))
    expect(names(daftarTerisi, RAPAT)).toEqual([])
    expect(notula).toContain('Pj. Wali Kota Bogor')
  })

  it('end the former in the same step, and take both back in one', () => {
    const jabatanId = getJabatanId(app.referensi, KAPOLRES)
    createPejabat(KAPOLRES, RAPAT[KAPOLRES], '2024-10-30')
    expect(app.referensi.pejabat.list(jabatanId).map(({ nama, selesai }) => [nama, selesai])).toEqual([
      [RAPAT[KAPOLRES], null],
      [UNDANGAN[KAPOLRES], '2024-10-29'],
    ])
    app.journal.undo()
    expect(app.referensi.pejabat.list(jabatanId).map(({ nama, selesai }) => [nama, selesai])).toEqual([
      [UNDANGAN[KAPOLRES], null],
    ])
  })
})
