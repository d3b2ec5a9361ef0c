import { createHash } from 'node:crypto'
import type { Paket, PaketTerbaca } from '@shared/features/laporan-provinsi/paket.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { WorkbookDefinition } from '../../documents/workbook'
import { createWorkbookReader } from '../impor'
import { isLembarSama, listBarisData, NAMA_LEMBAR_DATA, parseBarisData } from './berkas-paket'
import { NAMA_LEMBAR } from './laporan-provinsi.xlsx'

/** The report itself as a sheet of its own workbook. */
export function buildDataPaket(paket: Paket): NonNullable<WorkbookDefinition['data']> {
  const json = JSON.stringify(paket)
  return { name: NAMA_LEMBAR_DATA, lines: listBarisData(json, hash(json)) }
}

/**
 * Reads the workbooks that this program writes, field for field.
 *
 * @param workerUrl the built worker of the import; without it the file is read in this thread
 */
export function createBerkasPaketService({ workerUrl }: { readonly workerUrl?: URL | undefined }) {
  const reader = createWorkbookReader(workerUrl)

  /** @throws DomainError BERKAS_DITOLAK when it is no such workbook, was tampered with, or is newer than this program */
  async function read(berkas: File): Promise<PaketTerbaca> {
    const hasil = await reader.read(new Uint8Array(await berkas.arrayBuffer()), { withHidden: true })
    if (!hasil.ok) throw refuse(hasil.ditolak.pesan)
    const { lembar } = hasil.buku
    const data = lembar.find(({ nama }) => nama === NAMA_LEMBAR_DATA)
    const dibaca = parseBarisData(
      data?.baris.map(({ sel: [first] }) => (typeof first === 'string' ? first : '')) ?? [],
      hash,
    )
    if (!dibaca.ok) throw refuse(dibaca.pesan)
    const { paket } = dibaca
    const berubah = paket.bagian.filter((bagian) => {
      const satu = lembar.find(({ nama }) => nama === NAMA_LEMBAR[bagian.bagian])
      return satu === undefined || !isLembarSama(bagian, satu)
    })
    return { paket, lembarBerubah: berubah.map(({ bagian }) => NAMA_LEMBAR[bagian]) }
  }

  return { read }
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function refuse(pesan: string): DomainError {
  return new DomainError({ kode: 'BERKAS_DITOLAK', isian: 'berkas', pesan })
}
