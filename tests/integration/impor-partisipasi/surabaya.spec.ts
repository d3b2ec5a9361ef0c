import { SUSUNAN_AWAL, type Susunan } from '@shared/features/impor/susunan.schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { buildBukuSatu } from '../../support/buku-kerja'
import { KANTOR_BOGOR } from '../../support/kantor'
import { hasKasus, readKasusCsv } from '../../support/kasus-impor'

/** Pilkada 2015 as a program published it: Indonesian dots, and zeros lost at the end (README of the cases, 2). */
describe.skipIf(!hasKasus)(
  '31 kecamatan of Kota Surabaya, from ../shared/cases/files (skipped where they are missing)',
  () => {
    let app: TestApp
    let pemilihanId = ''
    let sesiId = ''
    let susunan: Susunan = SUSUNAN_AWAL

    beforeAll(async () => {
      app = createTestApp()
      const daerah = { kodeWilayah: '35.78', namaDaerah: 'Kota Surabaya', kota: 'Surabaya' }
      app.referensi.setup.setup({ ...KANTOR_BOGOR, kantor: { ...KANTOR_BOGOR.kantor, ...daerah } })
      const baru = { jenis: ['bupati' as const], tanggal: '2015-12-09', tingkatData: 'kecamatan' as const }
      pemilihanId = app.partisipasi.pemilihan.create(baru).ids[0] ?? ''
      const { baris } = readKasusCsv('pemiluapi-kecamatan-rekapitulasi_C1_2015.csv')
      const berkas = new File([buildBukuSatu(baris.map(({ sel }) => sel.map(String))).slice()], 'surabaya.xlsx')
      const membaca = app.imporPartisipasi.open({ pemilihanId, berkas })
      let langkah = await membaca.next()
      while (langkah.done !== true) langkah = await membaca.next()
      sesiId = langkah.value.sesiId
      const terbaca = await app.imporPartisipasi.getTabel(sesiId, SUSUNAN_AWAL)
      susunan = { ...SUSUNAN_AWAL, pasangan: terbaca?.pasangan ?? [] }
    })
    afterAll(() => app.close())

    const getPratinjau = async (ubah: Partial<Susunan> = {}) => {
      const hasil = await app.imporPartisipasi.getPratinjau(sesiId, { ...susunan, ...ubah })
      if (hasil === null) throw new Error('no table')
      return hasil
    }

    it('knows its columns, every kecamatan by its name, and asks for the one that is misspelt', async () => {
      expect(susunan.pasangan).toEqual([
        { indeks: 0, sasaran: 'kecamatan' },
        { indeks: 2, sasaran: 'dpt' },
        { indeks: 3, sasaran: 'pengguna' },
        { indeks: 6, sasaran: 'sah' },
        { indeks: 7, sasaran: 'tidakSah' },
      ])
      const { tanya, jumlahWilayah } = await getPratinjau()
      expect(tanya.map(({ pesan }) => pesan)).toEqual(['“PABEAN CANTIKAN” mirip “Pabean Cantian”. Sama?'])
      expect(jumlahWilayah).toBe(30)
      const wilayah = tanya.map(({ kunci, calon }) => ({ kunci, wilayahId: calon[0]?.id ?? null }))
      susunan = { ...susunan, wilayah }
      expect(await getPratinjau()).toMatchObject({ tanya: [], jumlahWilayah: 31 })
    })

    it('takes no number that lost its zeros until the repair is accepted, and is then right to the last voter', async () => {
      const sebelum = await getPratinjau()
      expect(sebelum.hitung.salah).toBeGreaterThan(0)
      expect(sebelum.perbaikan.every(({ diterima }) => !diterima)).toBe(true)
      const perbaiki = sebelum.perbaikan.map(({ indeks }) => indeks)
      const { hitung, baris } = await getPratinjau({ perbaiki })
      expect(hitung.baru + hitung.salah).toBe(31)
      const terima = baris.filter(({ bisaDiterima }) => bisaDiterima).map(({ nomor }) => nomor)
      await app.imporPartisipasi.save(sesiId, { ...susunan, perbaiki, terima }, 31)
      expect(app.partisipasi.data.getHasil(pemilihanId, 'kecamatan').jumlah.angka).toMatchObject({
        dpt: 2_014_476,
        pengguna: 1_050_984,
        sah: 1_026_633,
        tidakSah: 18_747,
      })
    })

    it('finds the kecamatan whose votes are not the users, as the published sums say', async () => {
      const perbaiki = (await getPratinjau()).perbaikan.map(({ indeks }) => indeks)
      const { baris } = await getPratinjau({ perbaiki })
      const selisih = baris.flatMap(({ sel }) => {
        const get = (id: string) => sel.find(({ sasaran }) => sasaran === id)?.nilai ?? 0
        return get('pengguna') === get('sah') + get('tidakSah') ? [] : [get('pengguna') - get('sah') - get('tidakSah')]
      })
      expect(selisih.reduce((sum, satu) => sum + satu, 0)).toBe(1_050_984 - 1_026_633 - 18_747)
      expect(baris.filter(({ bisaDiterima }) => bisaDiterima)).toHaveLength(selisih.length)
    })
  },
)
