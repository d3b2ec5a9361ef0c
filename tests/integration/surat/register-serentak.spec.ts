import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createBogor } from '../../../electron/contoh/bogor'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { openTestApp } from '../../support/open-app'

const JUMLAH = 20

describe('register, asked by many windows at once', () => {
  let dataDir: string
  let app: OpenedApp
  let client: OfficeClient
  let rapatId: string
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-register-'))
    app = await openTestApp({ dataDir })
    client = createOfficeClient(app)
    await createBogor(client)
    rapatId = (await client.rapat.create({ templat: 'kosong' })).id
  })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('gives every letter a number of its own, without a gap', async () => {
    const ids = await Promise.all(
      Array.from({ length: JUMLAH }, async () => (await client.surat.create({ rapatId, jenis: 'undangan' })).id),
    )
    const urut = await Promise.all(ids.map(async (id) => (await client.surat.nomor.create({ id })).urut))
    expect(new Set(urut).size).toBe(JUMLAH)
    expect(Math.max(...urut) - Math.min(...urut)).toBe(JUMLAH - 1)
  })

  it('lets only one of two letters have the number that both ask for', async () => {
    const [a, b] = await Promise.all([
      client.surat.create({ rapatId, jenis: 'undangan' }),
      client.surat.create({ rapatId, jenis: 'undangan' }),
    ])
    const hasil = await Promise.allSettled([a, b].map(({ id }) => client.surat.nomor.set({ id, urut: 900 })))
    expect(hasil.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const pemakai = (await client.surat.list({ rapatId })).filter(({ urut }) => urut === 900)
    expect(pemakai).toHaveLength(1)
  })
})
