import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { openTestApp } from '../../support/open-app'
import { hasPoppler, readPdf } from '../../support/pdf'
import { fillPengguna, fillPilkadaBogor } from '../../support/pilkada-bogor'
import { hasLibreOffice, readCachedTotals, readWorkbookWithLibreOffice } from '../../support/xlsx'

const PEKAN: KunciPaket = { jenis: 'mingguan', dari: '2024-10-28', sampai: '2024-11-03' }

describe('report to the province', () => {
  let dataDir: string
  let app: OpenedApp
  let client: OfficeClient
  let pemilihanId: string
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-uji-'))
    app = await openTestApp({ dataDir })
    client = createOfficeClient(app)
    pemilihanId = (await fillPilkadaBogor(client)).pemilihanId
  })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const get = () => client.laporanProvinsi.paket.get(PEKAN)
  const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

  it('is drafted from the records of the period without writing anything', async () => {
    const before = (await client.jurnal.get()).urungkan?.nama
    const { paket, susunan, pemilihanId: chosen, terakhir } = await get()
    expect((await client.jurnal.get()).urungkan?.nama).toBe(before)
    expect(chosen).toBe(pemilihanId)
    expect(terakhir).toBeNull()
    expect(paket).toMatchObject({ kode: '32.71', daerah: 'Kota Bogor', pokok: 'Desk Pilkada', versi: 1 })
    expect(paket.bagian.map(({ bagian }) => bagian)).toEqual([
      'tahapan',
      'kegiatan',
      'masalah',
      'tindak lanjut',
      'rapat',
      'keputusan',
      'partisipasi',
      'kesiapan',
    ])
    expect(susunan.filter(({ ikut }) => !ikut).map(({ bagian, keadaan }) => [bagian, keadaan])).toEqual([
      ['netralitas', 'tidak ikut'],
      ['saran', 'tidak ikut'],
    ])
    expect(paket.bagian.find(({ bagian }) => bagian === 'partisipasi')?.tabel?.jumlah).toEqual([
      'Jumlah',
      1530,
      406_584,
      408_665,
      815_249,
    ])
    expect(paket.bagian.find(({ bagian }) => bagian === 'kegiatan')?.tabel?.baris[0]?.[0]).toContain('Desk Pilkada')
  })

  it('reports what the desk did, met, and how ready it is against the last rakor', async () => {
    await client.desk.create({ pemilihanId, asal: { jenis: 'sepuluh poin' } })
    const [poin] = (await client.desk.kesiapan.get({ pemilihanId, pada: null, banding: null })).poin
    const setPersen = (pada: string | null, persen: number) =>
      client.desk.kesiapan.set({ pemilihanId, pada, isi: [{ jenis: 'poin', poinId: poin?.id ?? '', persen }] })
    await setPersen('2024-11-01T05:00:00.000Z', 50)
    await setPersen(null, 70)
    const kegiatan = { pukul: null, tempat: null, jumlahPeserta: null, keterangan: null }
    for (const tanggal of ['2024-10-31', '2024-11-04'])
      await client.desk.kegiatan.create({ pemilihanId, isi: { ...kegiatan, tanggal, uraian: 'Peninjauan gudang.' } })
    const masalah = { poinId: null, pukul: null, tempat: null, wilayahId: null, saran: null, jabatanId: null }
    for (const [tanggal, status] of [
      ['2024-10-30', 'selesai'],
      ['2024-10-20', 'terbuka'],
      ['2024-10-21', 'selesai'],
      ['2024-11-04', 'terbuka'],
    ] as const)
      await client.desk.masalah.create({
        pemilihanId,
        isi: { ...masalah, tanggal, status, uraian: `Masalah ${tanggal}`, perluKeputusan: false },
      })
    const { paket } = await get()
    const rows = (bagian: string) => paket.bagian.find((satu) => satu.bagian === bagian)?.tabel?.baris
    expect(rows('kegiatan')?.map(([nama]) => nama)).toEqual([
      'Peninjauan gudang',
      expect.stringContaining('Rapat Koordinasi Terpadu'),
    ])
    expect(rows('masalah')?.map(([uraian, , , status]) => [uraian, status])).toEqual([
      ['Masalah 2024-10-20', 'Terbuka'],
      ['Masalah 2024-10-30', 'Selesai'],
    ])
    expect(rows('kesiapan')?.[0]).toEqual([poin?.nama, 'Proses', 50, 70])
    expect(rows('kesiapan')).toHaveLength(10)
    expect(paket.bagian.find(({ bagian }) => bagian === 'kesiapan')?.naskah).toContain(
      'Rata-rata kesiapan 70,00 persen, dari 50,00 persen pada 1 November 2024.',
    )
  })

  it('counts attendance as the recap does, without jabatan that were gone by then', async () => {
    const [camat] = (await client.referensi.jabatan.list({ tanggal: '2024-11-01' })).filter(({ nama }) =>
      nama.startsWith('Camat'),
    )
    const { diundang: semua } = (await get()).paket.bagian
      .filter(({ bagian }) => bagian === 'rapat')
      .map(({ tabel }) => ({ diundang: tabel?.jumlah?.[2] }))[0] ?? { diundang: null }
    await client.referensi.jabatan.update({ id: camat?.id ?? '', ubah: { selesai: '2024-10-01' } })
    const { paket } = await get()
    const rekap = await client.laporan.rekapKehadiran.get({ ...PEKAN, jenis: null, unsurId: null })
    await client.jurnal.undo()
    const { diundang, hadir, diwakili, izin, tidakHadir } = rekap.jumlah
    const jumlah = paket.bagian.find(({ bagian }) => bagian === 'rapat')?.tabel?.jumlah
    expect(jumlah?.slice(2, 7)).toEqual([diundang, hadir, diwakili, izin, tidakHadir])
    expect(hadir).toBeGreaterThan(0)
    expect(jumlah?.[2]).toBe(Number(semua) - 1)
  })

  it('keeps what the clerk decided about its sections as one step each, and the next report begins with it', async () => {
    await client.laporanProvinsi.paket.setBagian({ ...PEKAN, bagian: 'saran', ikut: true, naskah: ' Mohon peta. ' })
    await client.laporanProvinsi.paket.setBagian({ ...PEKAN, bagian: 'keputusan', ikut: false })
    await client.laporanProvinsi.paket.setUrutan({ ...PEKAN, urutan: ['partisipasi', 'saran'] })
    expect((await get()).paket.bagian.map(({ bagian }) => bagian)).toEqual([
      'partisipasi',
      'saran',
      'tahapan',
      'kegiatan',
      'masalah',
      'tindak lanjut',
      'rapat',
      'kesiapan',
    ])
    expect((await get()).susunan.find(({ bagian }) => bagian === 'saran')).toMatchObject({
      naskah: 'Mohon peta.',
      keadaan: 'siap',
    })
    const berikut = { ...PEKAN, dari: '2024-11-04', sampai: '2024-11-10' }
    const next = await client.laporanProvinsi.paket.get(berikut)
    expect(next.susunan.slice(0, 2).map(({ bagian }) => bagian)).toEqual(['partisipasi', 'saran'])
    expect(next.susunan.find(({ bagian }) => bagian === 'saran')).toMatchObject({ ikut: true, naskah: null })
    for (let step = 0; step < 3; step += 1) await client.jurnal.undo()
    expect((await get()).susunan.map(({ ikut }) => ikut).filter(Boolean)).toHaveLength(8)
  })

  it('says the same in letter, workbook and chat, to the last digit, also when LibreOffice counts', async () => {
    await fillPengguna(client, pemilihanId)
    const { paket } = await get()
    const { teks } = await client.laporanProvinsi.paket.getTeks(PEKAN)
    const xlsx = await client.laporanProvinsi.paket.exportXlsx(PEKAN)
    expect(xlsx.name).toBe('Laporan Mingguan 32.71 2024-10-28 sd 2024-11-03 v1.xlsx')
    const file = join(dataDir, 'laporan.xlsx')
    writeFileSync(file, await bytesOf(xlsx))
    const cached = await readCachedTotals(file)
    // Six shares, then TPS, L, P, DPT, users and the share of the whole.
    expect(cached.Partisipasi?.slice(-6)).toEqual([1530, 406_584, 408_665, 815_249, 679_731, 679_731 / 815_249])
    const partisipasi = paket.bagian.find(({ bagian }) => bagian === 'partisipasi')?.tabel
    const shares = partisipasi?.baris.map((row) => row.at(-1)) ?? []
    expect(cached.Partisipasi?.slice(0, 6).map((share) => Math.round(share * 10_000))).toEqual(shares)
    for (const teksAngka of ['815.249', '679.731', '83,38', '126.607', '83,12', '406.584'])
      expect(teks).toContain(teksAngka)

    if (await hasLibreOffice()) {
      const sheets = await readWorkbookWithLibreOffice(file)
      expect([...sheets.keys()].toSorted()).toEqual([
        'Data Simpul',
        'Kegiatan',
        'Keputusan',
        'Kesiapan',
        'Partisipasi',
        'Permasalahan',
        'Rapat',
        'Tahapan',
        'Tindak Lanjut',
      ])
      const total = sheets.get('Partisipasi')?.find(([first]) => first === 'Jumlah')
      const [persen = 0, ...sums] = (total?.slice(2).map(Number.parseFloat) ?? []).toReversed()
      expect(sums.toReversed()).toEqual([1530, 406_584, 408_665, 815_249, 679_731])
      expect(Math.round(persen * 100)).toBe(8338)
    }
    if (hasPoppler) {
      const pdf = readPdf(await bytesOf(await client.laporanProvinsi.paket.exportPdf(PEKAN)))
      const line = pdf.lines.find(({ text }) => text.startsWith('Jumlah 1.530'))
      expect(line?.text).toBe('Jumlah 1.530 815.249 679.731 83,38')
      expect(pdf.text).toContain('SURAT PENGANTAR')
    }
  })

  it('freezes what was handed out, and a second version says which figures changed', async () => {
    const first = await client.laporanProvinsi.kiriman.create(PEKAN)
    expect(first.versi).toBe(1)
    expect(await client.laporanProvinsi.kiriman.create(PEKAN)).toEqual(first)
    const sebelum = (await client.laporanProvinsi.paket.getTeks({ ...PEKAN, versi: 1 })).teks

    const [row] = (await client.partisipasi.data.list({ pemilihanId })).filter(({ nama }) => nama === 'Tanah Sareal')
    await client.partisipasi.data.set({
      pemilihanId,
      sel: [{ wilayahId: row?.wilayahId ?? '', kolom: 'jumlahTps', nilai: 353 }],
    })
    const { paket, berubah } = await get()
    expect(paket.versi).toBe(2)
    const tps = row?.angka.jumlahTps ?? 0
    expect(berubah).toEqual([
      { bagian: 'partisipasi', label: 'Tanah Sareal: TPS', lama: String(tps), baru: '353' },
      { bagian: 'partisipasi', label: 'Jumlah: TPS', lama: '1.530', baru: `1.${530 + 353 - tps}` },
    ])
    expect((await client.laporanProvinsi.kiriman.create(PEKAN)).versi).toBe(2)
    expect((await client.laporanProvinsi.paket.getTeks({ ...PEKAN, versi: 1 })).teks).toBe(sebelum)

    const [dua, satu] = await client.laporanProvinsi.kiriman.list()
    expect(dua).toMatchObject({ versi: 2, berubah, waktu: 'Sen 4 Nov, 08.00' })
    expect(satu).toMatchObject({ versi: 1, berubah: [] })
    await client.laporanProvinsi.kiriman.setTandaTerima({ id: dua?.id ?? '', tanggal: '2024-11-05' })
    expect((await client.laporanProvinsi.kiriman.list())[0]?.tandaTerima).toBe('2024-11-05')
    expect((await get()).berubah).toEqual([])
  })

  it('is due until it was handed out, and the schedule is the office’s own', async () => {
    // Monday 4 November: the week was handed out above, and the one before it is asked for from now on.
    const [lalu, ...rest] = await client.laporanProvinsi.tenggat.list()
    expect(rest).toEqual([])
    expect(lalu).toMatchObject({
      judul: 'Laporan Mingguan Desk Pilkada, 21 – 27 Okt',
      batas: '2024-10-28',
      terlambat: true,
    })
    const { laporanProvinsi } = await client.pengaturan.get()
    const jadwal = laporanProvinsi.jadwal.map((satu) => ({ ...satu, aktif: false }))
    await client.pengaturan.update({ laporanProvinsi: { ...laporanProvinsi, jadwal } })
    expect(await client.laporanProvinsi.tenggat.list()).toEqual([])
    await client.jurnal.undo()
    expect(await client.laporanProvinsi.tenggat.list()).toEqual([lalu])
  })

  it('refuses a version that is not there and a period that ends before it begins', async () => {
    const pesan = 'Versi 9 laporan ini tidak ditemukan. Muat ulang daftarnya.'
    await expect(client.laporanProvinsi.paket.getTeks({ ...PEKAN, versi: 9 })).rejects.toMatchObject({
      data: { pesan },
    })
    const terbalik = client.laporanProvinsi.paket.get({ ...PEKAN, sampai: '2024-10-01' })
    await expect(terbalik).rejects.toMatchObject({ data: { isian: 'sampai' } })
  })

  it('bundles all three forms under the names that the province sorts by', async () => {
    const zip = await client.laporanProvinsi.paket.export({ ...PEKAN, versi: 1 })
    expect(zip.name).toBe('Laporan Mingguan 32.71 2024-10-28 sd 2024-11-03 v1.zip')
    const text = Buffer.from(await zip.arrayBuffer()).toString('latin1')
    for (const ekstensi of ['pdf', 'xlsx', 'txt'])
      expect(text).toContain(`Laporan Mingguan 32.71 2024-10-28 sd 2024-11-03 v1.${ekstensi}`)
  })
})
