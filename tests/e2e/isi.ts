/** Data for stories that are not about typing, brought in through the contract like everything else. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { PENGATURAN_AWAL } from '@shared/features/pengaturan/pengaturan.rules'
import { createBogor } from '../../electron/contoh/bogor'
import type { OfficeClient } from '../../electron/lib/office-client'
import { createConnection } from '../../renderer/lib/connection'
import { createHttpLink } from '../../renderer/lib/rpc-link'
import { startHost } from './host'

/** What an office holds before a test begins; `nama` tells one from another. */
export type Awal = {
  readonly nama: string
  readonly isi: (client: OfficeClient) => Promise<unknown>
}

export const NAMA_RAPAT = 'Rakor Terpadu Desk Pilkada 2024'

const FOLDER_AWAL = mkdtempSync(join(tmpdir(), 'simpul-e2e-awal-'))

/** Folders that this worker has made so far, by what they hold and when. */
const folders = new Map<string, Promise<string>>()

process.once('exit', () => {
  rmSync(FOLDER_AWAL, { recursive: true, force: true, maxRetries: 5 })
})

/** A data folder with that inside, made by the program itself at `now`. To be copied, not opened. */
export function getFolderAwal({ nama, isi }: Awal, now: string | undefined): Promise<string> {
  const key = `${nama} ${now}`
  const folder = folders.get(key) ?? prepare()
  folders.set(key, folder)
  return folder

  async function prepare(): Promise<string> {
    const made = mkdtempSync(join(FOLDER_AWAL, 'isi-'))
    await withClient(made, isi, now)
    return made
  }
}

/** Kota Bogor after its first start, with nothing in it but its jabatan and the name of its head. */
export const KANTOR: Awal = { nama: 'kantor', isi: setUpKantor }

/** Kota Bogor with one Desk Pilkada rakor on `tanggal` (ISO, null while open): its ten acara, everybody invited. */
export function withRapatDesk(tanggal: string | null): Awal {
  return {
    nama: `rapat ${tanggal}`,
    isi: async (client) => {
      await setUpKantor(client)
      const ubah = { nama: NAMA_RAPAT, tanggal, jamMulai: '09:00', jamSelesai: '11:40' }
      await client.rapat.create({ templat: 'desk pilkada', ubah })
    },
  }
}

async function setUpKantor(client: OfficeClient): Promise<void> {
  await client.referensi.setup({
    kantor: {
      kodeWilayah: '32.71',
      namaDaerah: 'Kota Bogor',
      namaKantor: 'Badan Kesatuan Bangsa dan Politik',
      singkatan: 'Bakesbangpol',
      zona: 'WIB',
      kota: 'Bogor',
    },
    kop: {
      baris1: 'PEMERINTAH KOTA BOGOR',
      baris2: 'BADAN KESATUAN BANGSA DAN POLITIK',
      alamat: [],
      logoId: null,
      tinggiLogoMm: 25,
      garis: 'tunggal',
    },
    kertas: PENGATURAN_AWAL.kertas,
    kepala: {
      gelarDepan: 'Dr.',
      nama: 'Siti Rahmawati',
      gelarBelakang: 'M.Si.',
      nip: null,
      pangkat: null,
      jenis: 'definitif',
    },
  })
}

/** The clock of every seeded story: 4 November 2024, 10.00 WIB, three days after the rakor. */
export const SAAT_ISI = '2024-11-04T03:00:00.000Z'

/** Does `work` through a host of its own on the folder, which is closed again afterwards. */
export async function withClient<T>(
  dataDir: string,
  work: (client: OfficeClient) => Promise<T>,
  now = SAAT_ISI,
): Promise<T> {
  const host = startHost({ dataDir, now })
  try {
    return await work(await enter(await host.url()))
  } finally {
    await host.close()
  }
}

/** Kota Bogor with its rakor of 1 November 2024, the notula final. Gives the id of the rapat. */
export function fillBogor(dataDir: string): Promise<string> {
  return withClient(dataDir, async (client) => (await createBogor(client)).rapatId)
}

/** Goes in as a window does: the one-time token of the address is exchanged for a secret. */
async function enter(url: string): Promise<OfficeClient> {
  const { origin, hash } = new URL(url)
  const answer = await fetch(`${origin}/masuk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: hash.slice(1) }),
  })
  const { rahasia } = (await answer.json()) as { rahasia: string }
  const fetchFromPage: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    request.headers.set('origin', origin)
    return await fetch(request)
  }
  return createORPCClient(
    createHttpLink({ address: origin, secret: rahasia, fetch: fetchFromPage }, createConnection()),
  )
}
