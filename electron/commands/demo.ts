import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBogor } from '../contoh/bogor'
import { createDeskContoh, RAKOR_DESK } from '../contoh/desk-contoh'
import { createPartisipasiBogor } from '../contoh/partisipasi-bogor'
import { createFixedClock } from '../lib/clock'
import { createOfficeClient, type OfficeClient } from '../lib/office-client'
import { buildRekap } from './build-rekap'
import type { CommandResult, OpenApp } from './command'
import { saveFile } from './save-file'

/** 4 November 2024, 08.00 WIB: three days after the rakor. */
const KINI = '2024-11-04T01:00:00.000Z'

/** The week of the rakor. */
const PEKAN = { jenis: 'mingguan', dari: '2024-10-28', sampai: '2024-11-03' } as const

const TAHUN = { dari: '2024-01-01', sampai: '2024-12-31', jenis: null, unsurId: null }

/** `demo`: Kota Bogor's rakor in a fresh database of its own, its papers and its recap in `outDir`. */
export async function runDemo(openApp: OpenApp, { outDir }: { readonly outDir: string }): Promise<CommandResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'simpul-demo-'))
  try {
    const app = await openApp({ dataDir, clock: createFixedClock(KINI) })
    try {
      const client = createOfficeClient(app)
      const { rapatId, suratId, notaDinasId, beritaAcaraId } = await createBogor(client)
      const pemilihanId = await createPartisipasiBogor(client)
      const partisipasi = { pemilihanId, tingkat: 'kecamatan' as const }
      await createDeskContoh(client, { pemilihanId, rapatId })
      const kesiapan = { pemilihanId, pada: null, banding: RAKOR_DESK }
      const berkas = [
        await saveFile(outDir, 'undangan.pdf', await client.surat.exportPdf({ id: suratId })),
        await saveFile(outDir, 'undangan.docx', await client.surat.exportDocx({ id: suratId })),
        await saveFile(outDir, 'notula.pdf', await client.notula.exportPdf({ rapatId })),
        await saveFile(outDir, 'notula.docx', await client.notula.exportDocx({ rapatId })),
        await saveFile(
          outDir,
          'daftar-hadir-kosong.pdf',
          await client.kehadiran.exportPdf({ rapatId, bentuk: 'kosong' }),
        ),
        await saveFile(
          outDir,
          'daftar-hadir-terisi.pdf',
          await client.kehadiran.exportPdf({ rapatId, bentuk: 'terisi' }),
        ),
        await saveFile(outDir, 'nota-dinas.pdf', await client.surat.exportPdf({ id: notaDinasId })),
        await saveFile(outDir, 'nota-dinas.docx', await client.surat.exportDocx({ id: notaDinasId })),
        await saveFile(outDir, 'berita-acara.pdf', await client.surat.exportPdf({ id: beritaAcaraId })),
        await saveFile(outDir, 'berkas-rapat.pdf', await client.laporan.exportBerkas({ rapatId })),
        await saveFile(outDir, 'rekap-kehadiran.pdf', await client.laporan.rekapKehadiran.exportPdf(TAHUN)),
        await saveFile(outDir, 'rekap-kehadiran.docx', await client.laporan.rekapKehadiran.exportDocx(TAHUN)),
        await saveFile(outDir, 'rekap-kehadiran.xlsx', await client.laporan.rekapKehadiran.exportXlsx(TAHUN)),
        await saveFile(outDir, 'partisipasi.pdf', await client.partisipasi.ringkasan.exportPdf(partisipasi)),
        await saveFile(outDir, 'partisipasi.xlsx', await client.partisipasi.ringkasan.exportXlsx(partisipasi)),
        await saveFile(outDir, 'pengingat.pdf', await client.tindakLanjut.pengingat.exportPdf({})),
        await saveFile(outDir, 'kesiapan-desk.pdf', await client.desk.pembuka.exportPdf(kesiapan)),
        await saveFile(outDir, 'rekap.xlsx', await buildRekap(client, { dari: '2024-01-01', sampai: '2024-12-31' })),
        await saveFile(outDir, 'laporan-provinsi.pdf', await client.laporanProvinsi.paket.exportPdf(PEKAN)),
        await saveFile(outDir, 'laporan-provinsi.xlsx', await client.laporanProvinsi.paket.exportXlsx(PEKAN)),
        await saveFile(outDir, 'laporan-provinsi.txt', await getTeksLaporan(client)),
      ]
      return { ok: true, lines: berkas, data: { berkas } }
    } finally {
      await app.close()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function getTeksLaporan(client: OfficeClient): Promise<File> {
  const { teks } = await client.laporanProvinsi.paket.getTeks(PEKAN)
  return new File([teks], 'laporan-provinsi.txt')
}
