import { readFileSync, writeSync } from 'node:fs'
import { SUSUNAN_AWAL } from '@shared/features/impor/susunan.schema'
import { systemClock } from '../../electron/lib/clock'
import { createOfficeClient } from '../../electron/lib/office-client'
import { openTestApp } from '../support/open-app'

/*
 * Imports a workbook into a pemilihan, as a clerk would:
 *
 *   node impor-child.mjs <dir> <pemilihan> <file>
 *
 * Says `simpan` right before it saves and `selesai` when that was confirmed.
 */
const [dataDir = '', pemilihanId = '', file = ''] = process.argv.slice(2)
const app = await openTestApp({ dataDir, clock: systemClock })
const client = createOfficeClient(app)
const langkah = await client.imporPartisipasi.berkas.open({
  pemilihanId,
  berkas: new File([readFileSync(file)], 'tps.xlsx'),
})
let berikut = await langkah.next()
while (berikut.done !== true) berikut = await langkah.next()
const { sesiId } = berikut.value
const terbaca = await client.imporPartisipasi.tabel.get({ sesiId, pilihan: SUSUNAN_AWAL })
const susunan = { ...SUSUNAN_AWAL, pasangan: terbaca?.pasangan ?? [] }
const jumlah = (await client.imporPartisipasi.pratinjau.get({ sesiId, susunan }))?.hitung.baru ?? 0
writeSync(1, 'simpan\n')
await client.imporPartisipasi.data.save({ sesiId, susunan, jumlah })
writeSync(1, 'selesai\n')
await app.close()
