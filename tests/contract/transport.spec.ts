import { createORPCClient, safe } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CancelledError, ConnectionLostError, getRefusal } from '../../renderer/lib/call-errors'
import {
  createBytes,
  createMechanics,
  type Mechanics,
  type mechanicsContract,
  sumBytes,
} from '../support/mechanics-contract'
import { createRecordingLog } from '../support/recording-log'
import { type OpenTransport, TRANSPORTS } from '../support/transports'

type Client = ContractRouterClient<typeof mechanicsContract>
const MB = 1024 * 1024

describe.each(TRANSPORTS)('transport: $name', ({ open }) => {
  let mechanics: Mechanics
  let transport: OpenTransport
  let client: Client
  let recorded: ReturnType<typeof createRecordingLog>

  beforeEach(async () => {
    mechanics = createMechanics()
    recorded = createRecordingLog()
    transport = await open({ router: mechanics.router, log: recorded.log })
    client = createORPCClient(transport.link)
  })
  afterEach(() => transport.cut())

  it('answers a plain call with what the schema made of its input', async () => {
    await expect(client.greet({ nama: '  Ibu Camat ' })).resolves.toEqual({ salam: 'Selamat pagi, Ibu Camat.' })
    expect(transport.connection.get()).toBe('tersambung')
  })

  it('keeps dates and null, and leaves out what is missing', async () => {
    const input = { waktu: new Date('2024-11-27T01:30:00Z'), daftar: ['a', null] }
    await expect(client.types(input)).resolves.toEqual(input)
  })

  it('brings a refusal with code, sentence, field and lines', async () => {
    const { error, isDefined } = await safe(client.refuse({ kode: 'TERKUNCI' }))
    expect(isDefined).toBe(true)
    expect(getRefusal(error)).toEqual({
      kode: 'TERKUNCI',
      pesan: 'Notula sudah final. Buka kembali dengan alasan.',
      isian: 'status',
      rincian: ['versi 2'],
    })
    expect(recorded.lines).toEqual([])
  })

  it('answers input that the schema refuses with a sentence and the name of the field', async () => {
    const { error, isDefined } = await safe(client.greet({ nama: '   ' }))
    expect(isDefined).toBe(true)
    expect(getRefusal(error)).toMatchObject({ kode: 'ISIAN_SALAH', pesan: 'Belum diisi.', isian: 'nama' })
  })

  it('sends nothing of a bug to the page and logs it without values', async () => {
    const { error, isDefined } = await safe(client.crash())
    expect(isDefined).toBe(false)
    expect(JSON.stringify(error)).not.toContain('198001012005011001')
    expect(getRefusal(error)?.pesan).toMatch(/^Ada kesalahan pada Simpul/)
    expect(recorded.lines).toMatchObject([{ level: 'error', event: 'panggilan.gagal', fields: { prosedur: 'crash' } }])
    expect(JSON.stringify(recorded.lines)).not.toContain('198001012005011001')
    expect(JSON.stringify(recorded.lines)).not.toContain(import.meta.dirname)
  })

  it('refuses a procedure that does not exist', async () => {
    const widened: ContractRouterClient<{ tidakAda: (typeof mechanicsContract)['crash'] }> = createORPCClient(
      transport.link,
    )
    const { error } = await safe(widened.tidakAda())
    expect(error).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('streams progress and then the result', async () => {
    const steps: number[] = []
    const stream = await client.count({ sampai: 4 })
    let result = await stream.next()
    while (!result.done) {
      steps.push(result.value.langkah)
      result = await stream.next()
    }
    expect(steps).toEqual([1, 2, 3, 4])
    expect(result.value).toEqual({ jumlah: 4 })
  })

  it('brings a refusal in the middle of a stream', async () => {
    const steps: number[] = []
    const { error, isDefined } = await safe(
      (async () => {
        for await (const { langkah } of await client.count({ sampai: 4, gagalPada: 3 })) steps.push(langkah)
      })(),
    )
    expect(steps).toEqual([1, 2])
    expect(isDefined).toBe(true)
    expect(getRefusal(error)).toEqual({ kode: 'BENTROK', pesan: 'Baris ini berubah.' })
  })

  it('ends the work in the core when the page stops reading', async () => {
    for await (const { langkah } of await client.streamForever()) if (langkah === 2) break
    await vi.waitFor(() => expect(mechanics.finished).toEqual(['streamForever']))
  })

  it('ends a call in the core and in the page when it is cancelled', async () => {
    const controller = new AbortController()
    const call = client.wait(undefined, { signal: controller.signal })
    setTimeout(() => controller.abort(), 50)
    await expect(call).rejects.toBeInstanceOf(CancelledError)
    expect(getRefusal(await call.catch((error: unknown) => error))).toBeUndefined()
    await vi.waitFor(() => expect(mechanics.finished).toEqual(['wait']))
    expect(transport.connection.get()).toBe('tersambung')
    expect(recorded.lines).toEqual([])
  })

  it('ends a stream in the core and in the page when it is cancelled', async () => {
    const controller = new AbortController()
    const read = async () => {
      for await (const { langkah } of await client.streamForever(undefined, { signal: controller.signal })) {
        if (langkah === 2) controller.abort()
      }
    }
    await expect(read()).rejects.toBeInstanceOf(CancelledError)
    await vi.waitFor(() => expect(mechanics.finished).toEqual(['streamForever']))
    expect(transport.connection.get()).toBe('tersambung')
  })

  it('tells one kind of lost connection: waiting call, open stream, next call', async () => {
    const waiting = client.wait()
    const reading = (async () => {
      for await (const { langkah } of await client.streamForever()) if (langkah === 1) void transport.cut()
    })()
    await expect(waiting).rejects.toBeInstanceOf(ConnectionLostError)
    await expect(reading).rejects.toBeInstanceOf(ConnectionLostError)
    expect(transport.connection.get()).toBe('putus')
    await expect(client.greet({ nama: 'Camat' })).rejects.toBeInstanceOf(ConnectionLostError)
  })

  it('carries a file of 5 MB up with its name, kind and every byte', async () => {
    const bytes = createBytes(5 * MB)
    const berkas = new File([bytes], 'Foto rapat ‘aula’ é.jpg', { type: 'image/jpeg' })
    await expect(client.upload({ berkas, keterangan: 'Pembukaan' })).resolves.toEqual({
      nama: 'Foto rapat ‘aula’ é.jpg',
      jenis: 'image/jpeg',
      ukuran: 5 * MB,
      jumlah: sumBytes(bytes),
    })
  })

  it('carries a file of 5 MB down with its name, kind and every byte', async () => {
    const file = await client.download({ ukuran: 5 * MB })
    expect(file.name).toBe('Notula Rakor – 1.pdf')
    expect(file.type).toBe('application/pdf')
    const received = new Uint8Array(await file.arrayBuffer())
    expect(sumBytes(received)).toBe(sumBytes(createBytes(5 * MB)))
  })

  it('survives files that the page gives up half-way, whenever that is', async () => {
    for (let round = 0; round < 40; round += 1) {
      const controller = new AbortController()
      const call = client.download({ ukuran: 40_960, jeda: 20 }, { signal: controller.signal })
      setTimeout(() => controller.abort(), round)
      await call.catch((error: unknown) => expect(error).toBeInstanceOf(CancelledError))
    }
    await expect(client.greet({ nama: 'Camat' })).resolves.toEqual({ salam: 'Selamat pagi, Camat.' })
  })

  it('answers twenty calls at once, each with its own answer', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `Camat ${index}`)
    const answers = await Promise.all(names.map((nama) => client.greet({ nama })))
    expect(answers.map(({ salam }) => salam)).toEqual(names.map((nama) => `Selamat pagi, ${nama}.`))
  })
})
