import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { hasSasaranAngka } from '@shared/features/impor/konteks-impor.rules'
import type { BarisPratinjau, Pratinjau } from '@shared/features/impor/pratinjau.schema'
import { SUSUNAN_AWAL, type Susunan } from '@shared/features/impor/susunan.schema'
import type { BerkasImpor } from '@shared/features/impor/tabel-impor.schema'
import { formatAngka } from '@shared/lib/angka'
import { DomainError } from '@shared/lib/domain-error'
import { createOfficeClient, type OfficeClient } from '../lib/office-client'
import type { CommandResult, OpenApp } from './command'
import { UsageError } from './usage-error'

export type ImporOptions = {
  readonly dataDir: string
  readonly file: string
  readonly pemilihanId: string
  /** Save what is right; otherwise nothing changes. */
  readonly isTerapkan: boolean
  /** Name of the sheet; the first one with a table when left out. */
  readonly lembar: string | undefined
  /** Take the repairs of lost thousands that are offered. */
  readonly isPerbaiki: boolean
  readonly isStripNol: boolean
}

const BARIS_DISEBUT = 50
const TANPA_TABEL = 'Tidak ditemukan tabel. Sebut lembar lain dengan --lembar.'

/** `impor`: the import of the screen without a screen. Names that are only alike are asked there, and count as wrong here. */
export async function runImpor(openApp: OpenApp, options: ImporOptions): Promise<CommandResult> {
  const { dataDir, file, pemilihanId, isTerapkan } = options
  const berkas = new File([await readFile(file).catch(() => refuseFile(file))], basename(file))
  const app = await openApp({ dataDir })
  try {
    const client = createOfficeClient(app)
    const dibaca = await open(client, pemilihanId, berkas)
    const { susunan, pratinjau } = await buildPratinjau(client, dibaca, options)
    const { salah, baru, berubah } = pratinjau.hitung
    const jumlah = baru + berubah
    if (isTerapkan && jumlah > 0) {
      await client.imporPartisipasi.data.save({ sesiId: dibaca.sesiId, susunan, jumlah })
    }
    const disimpan = isTerapkan ? jumlah : 0
    return {
      ok: salah === 0,
      lines: listLines(pratinjau, disimpan),
      data: { lembar: getLembar(dibaca, options).nama, ...pratinjau, disimpan },
    }
  } finally {
    await app.close()
  }
}

async function open(client: OfficeClient, pemilihanId: string, berkas: File): Promise<BerkasImpor> {
  const langkah = await client.imporPartisipasi.berkas.open({ pemilihanId, berkas })
  for (;;) {
    const berikut = await langkah.next()
    if (berikut.done === true) return berikut.value
  }
}

async function buildPratinjau(client: OfficeClient, berkas: BerkasImpor, options: ImporOptions) {
  const { sesiId } = berkas
  const lembar = getLembar(berkas, options)
  const pilihan = { ...SUSUNAN_AWAL, lembar: lembar.indeks }
  const terbaca = await client.imporPartisipasi.tabel.get({ sesiId, pilihan })
  if (terbaca === null) throw refuse(lembar.pesan ?? TANPA_TABEL)
  const { pasangan } = terbaca
  if (!hasSasaranAngka(pasangan))
    throw refuse(
      'Tidak ada kolom angka yang dikenal dari judulnya. Pasangkan kolomnya di layar sekali; lain kali diingat.',
    )
  const susunan: Susunan = {
    ...pilihan,
    pasangan,
    perbaiki: options.isPerbaiki ? pasangan.map(({ indeks }) => indeks) : [],
    strip: options.isStripNol ? 'nol' : 'kosong',
  }
  const pratinjau = await client.imporPartisipasi.pratinjau.get({ sesiId, susunan })
  if (pratinjau === null) throw refuse(TANPA_TABEL)
  return { susunan, pratinjau }
}

function getLembar({ lembar }: BerkasImpor, options: ImporOptions): BerkasImpor['lembar'][number] {
  const found = lembar.find(({ nama }) => options.lembar === undefined || nama === options.lembar)
  if (found !== undefined) return found
  throw new UsageError(`Lembar itu tidak ada. Yang ada: ${lembar.map(({ nama }) => nama).join(', ')}.`)
}

function listLines({ hitung, baris, perbaikan, temuan, keterangan }: Pratinjau, disimpan: number): string[] {
  const { salah, baru, berubah, sama } = hitung
  const keadaan = `${formatAngka(baru)} baru, ${formatAngka(berubah)} berubah, ${formatAngka(sama)} sama, ${formatAngka(salah)} salah.`
  const wrong = baris.filter(({ hasil }) => hasil === 'salah')
  return [
    keadaan,
    ...perbaikan.map(({ label, jumlah, diterima }) =>
      diterima
        ? `Kolom ${label}: ${formatAngka(jumlah)} angka dikembalikan ribuannya.`
        : `Kolom ${label}: ${formatAngka(jumlah)} angka tampaknya kehilangan ribuan; pakai --perbaiki-ribuan bila benar.`,
    ),
    ...temuan,
    ...wrong.slice(0, BARIS_DISEBUT).map(formatSalah),
    ...(wrong.length > BARIS_DISEBUT ? [`… dan ${formatAngka(salah - BARIS_DISEBUT)} baris salah lagi.`] : []),
    ...keterangan,
    disimpan === 0 ? 'Tidak ada yang disimpan.' : `${formatAngka(disimpan)} baris disimpan sebagai satu langkah.`,
  ]
}

function formatSalah({ nomor, tertulis, alasan }: BarisPratinjau): string {
  return `Baris ${nomor}, ${tertulis}: ${alasan.join(' ')}`
}

function refuse(pesan: string): DomainError {
  return new DomainError({ kode: 'BERKAS_DITOLAK', pesan })
}

function refuseFile(file: string): never {
  throw new UsageError(`Berkas ${basename(file)} tidak dapat dibaca. Periksa namanya.`)
}
