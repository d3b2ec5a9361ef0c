import type { JenisSurat } from '@shared/features/surat/surat.schema'
import { createOfficeClient, type OfficeClient } from '../lib/office-client'
import { buildRekap } from './build-rekap'
import type { CommandResult, OpenApp } from './command'
import { saveFile } from './save-file'
import { UsageError } from './usage-error'

/** Papers of one rapat that `ekspor` knows. Of letters it takes the newest of their kind. */
export const NASKAH_EKSPOR = [
  'notula',
  'daftar-hadir-kosong',
  'daftar-hadir-terisi',
  'undangan',
  'nota-dinas',
  'berita-acara',
  'berkas-rapat',
] as const
export type NaskahEkspor = (typeof NASKAH_EKSPOR)[number]

export type EksporOptions = {
  readonly dataDir: string
  readonly outDir: string
} & (
  | { readonly jenis: 'rekap'; readonly dari: string; readonly sampai: string }
  | { readonly jenis: 'pengingat'; readonly bentuk: 'pdf' | 'docx' }
  | {
      readonly jenis: 'rekap-kehadiran'
      readonly dari: string
      readonly sampai: string
      readonly bentuk: 'pdf' | 'docx' | 'xlsx'
    }
  | {
      readonly jenis: NaskahEkspor
      readonly rapatId: string
      readonly bentuk: 'pdf' | 'docx'
    }
)

/** `ekspor`: one paper or the recap of a period from an office's data, under the name that offices give it. */
export async function runEkspor(openApp: OpenApp, options: EksporOptions): Promise<CommandResult> {
  const app = await openApp({ dataDir: options.dataDir })
  try {
    const file = await build(createOfficeClient(app), options)
    const berkas = await saveFile(options.outDir, file.name, file)
    return { ok: true, lines: [berkas], data: { berkas } }
  } finally {
    await app.close()
  }
}

const EXPORTS = { pdf: 'exportPdf', docx: 'exportDocx', xlsx: 'exportXlsx' } as const

function build(client: OfficeClient, options: EksporOptions): Promise<File> {
  switch (options.jenis) {
    case 'rekap':
      return buildRekap(client, { dari: options.dari, sampai: options.sampai })
    case 'rekap-kehadiran': {
      const { dari, sampai, bentuk } = options
      return client.laporan.rekapKehadiran[EXPORTS[bentuk]]({ dari, sampai, jenis: null, unsurId: null })
    }
    case 'pengingat':
      return client.tindakLanjut.pengingat[EXPORTS[options.bentuk]]({})
    case 'notula':
      return client.notula[EXPORTS[options.bentuk]]({ rapatId: options.rapatId })
    case 'daftar-hadir-kosong':
      return client.kehadiran[EXPORTS[options.bentuk]]({ rapatId: options.rapatId, bentuk: 'kosong' })
    case 'daftar-hadir-terisi':
      return client.kehadiran[EXPORTS[options.bentuk]]({ rapatId: options.rapatId, bentuk: 'terisi' })
    case 'undangan':
      return exportSurat(client, 'undangan', options)
    case 'nota-dinas':
      return exportSurat(client, 'nota dinas', options)
    case 'berita-acara':
      return exportSurat(client, 'berita acara', options)
    case 'berkas-rapat':
      if (options.bentuk === 'docx') throw new UsageError('Berkas rapat hanya ada sebagai pdf.')
      return client.laporan.exportBerkas({ rapatId: options.rapatId })
  }
}

async function exportSurat(
  client: OfficeClient,
  jenis: JenisSurat,
  { rapatId, bentuk }: { readonly rapatId: string; readonly bentuk: 'pdf' | 'docx' },
): Promise<File> {
  const surat = (await client.surat.list({ rapatId })).find((satu) => satu.jenis === jenis)
  if (surat === undefined) throw new UsageError(`Rapat ini belum punya ${jenis}.`)
  return client.surat[EXPORTS[bentuk]]({ id: surat.id })
}
