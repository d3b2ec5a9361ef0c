import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenApp } from '../../electron/commands/command'
import { runImpor } from '../../electron/commands/impor'
import { systemClock } from '../../electron/lib/clock'
import { createOfficeClient } from '../../electron/lib/office-client'
import { buildBerkasTps, createKantorTps } from '../support/impor-besar'
import { openTestApp } from '../support/open-app'
import { buildChild, NODE, startChild } from './child'

/** Ids carry the time: under a clock that stands still they would fall anywhere in the indexes, as they never do. */
const openApp: OpenApp = ({ dataDir }) => openTestApp({ dataDir, clock: systemClock })

const PER_DESA = 736
const BARIS = 68 * PER_DESA
/** So much stands in the write-ahead log long before the last row does. */
const MATI_BYTES = 1_000_000

/*
 * The promise: an import is one step. Called off or killed it has changed nothing; confirmed, it is there to the last row.
 */
describe('an import of 50,000 rows', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'simpul-impor-besar-'))
  const file = join(dataDir, 'tps.xlsx')
  let pemilihanId = ''
  let script = ''

  beforeAll(async () => {
    const [built, app] = await Promise.all([buildChild('impor-child'), openApp({ dataDir })])
    script = built
    const client = createOfficeClient(app)
    pemilihanId = await createKantorTps(client, PER_DESA)
    writeFileSync(file, await buildBerkasTps(client, pemilihanId, PER_DESA))
    await app.close()
  }, 120_000)
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  /** The data come to the disk before the step is confirmed: that is the moment to die. */
  function killWhileWriting(child: ChildProcess): void {
    const wal = join(dataDir, 'simpul.db-wal')
    const timer = setInterval(() => {
      if (child.exitCode === null && (!existsSync(wal) || statSync(wal).size < MATI_BYTES)) return
      clearInterval(timer)
      child.kill('SIGKILL')
    }, 2)
  }

  /** What is saved now: rows with figures, the sum of them, and whether the journal agrees. */
  async function readState() {
    const app = await openApp({ dataDir })
    const { db, journal } = app.deps
    const rows = db
      .prepare<[], { jumlah: number; dpt: number | null; sah: number | null }>(
        'SELECT count(*) AS jumlah, sum(dpt_l + dpt_p) AS dpt, sum(sah) AS sah FROM data_partisipasi',
      )
      .get()
    const { temuan } = journal.verify()
    const langkah = journal.state().urungkan?.name
    await app.close()
    return { ...rows, temuan, langkah }
  }

  it('leaves nothing when it is killed while it saves', async () => {
    const before = await readState()
    const child = startChild(NODE, [script, dataDir, pemilihanId, file])
    if (child.stdout === null) throw new Error('the child has no output')
    const said: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line)
      if (line === 'simpan') killWhileWriting(child)
    }
    expect(said).toEqual(['simpan'])
    expect(await readState()).toEqual(before)
    expect(before).toMatchObject({ jumlah: 0, temuan: [] })
  }, 120_000)

  it('leaves nothing when it is called off while it reads', async () => {
    const app = await openApp({ dataDir })
    try {
      const { service } = app.features.imporPartisipasi
      const berkas = new File([readFileSync(file)], 'tps.xlsx')
      const controller = new AbortController()
      const reading = service.open({ pemilihanId, berkas }, controller.signal)
      expect((await reading.next()).value).toMatchObject({ bagian: expect.any(Number) })
      controller.abort(new Error('batal'))
      await expect(reading.next().then(() => reading.next())).rejects.toThrow('batal')
    } finally {
      await app.close()
    }
    expect(await readState()).toMatchObject({ jumlah: 0 })
  }, 60_000)

  it('is there to the last row once it is confirmed, as one step', async () => {
    const options = { dataDir, file, pemilihanId, lembar: undefined, isPerbaiki: false, isStripNol: false }
    const hasil = await runImpor(openApp, { ...options, isTerapkan: true })
    expect(hasil).toMatchObject({ ok: true, data: { disimpan: BARIS } })
    const perDesa = Array.from({ length: PER_DESA }, (_, index) => 191 + index).reduce((sum, dpt) => sum + dpt, 0)
    expect(await readState()).toEqual({
      jumlah: BARIS,
      dpt: 68 * perDesa,
      sah: BARIS * 150,
      temuan: [],
      langkah: `Impor ${BARIS} wilayah dari Excel`,
    })
  }, 120_000)
})
