import { eventIterator } from '@orpc/contract'
import { implement } from '@orpc/server'
import { procedure } from '@shared/lib/contract-base'
import { DomainError } from '@shared/lib/domain-error'
import { z } from 'zod'
import { toContractError } from '../../electron/transport/to-contract-error'

const typesSchema = z.object({
  waktu: z.date(),
  selesai: z.date().optional(),
  daftar: z.array(z.string().nullable()),
})

/** One procedure for each thing that a transport must be able to do; the features need no more than these. */
export const mechanicsContract = {
  greet: procedure.input(z.object({ nama: z.string().trim().min(1) })).output(z.object({ salam: z.string() })),
  refuse: procedure.input(z.object({ kode: z.string() })).output(z.void()),
  crash: procedure.output(z.void()),
  count: procedure
    .input(z.object({ sampai: z.number().int(), gagalPada: z.number().int().optional() }))
    .output(eventIterator(z.object({ langkah: z.number() }), z.object({ jumlah: z.number() }))),
  wait: procedure.output(z.void()),
  streamForever: procedure.output(eventIterator(z.object({ langkah: z.number() }))),
  upload: procedure
    .input(z.object({ berkas: z.file().max(30 * 1024 * 1024), keterangan: z.string() }))
    .output(z.object({ nama: z.string(), jenis: z.string(), ukuran: z.number(), jumlah: z.number() })),
  /** `jeda` in ms: the time that drawing a paper takes. */
  download: procedure.input(z.object({ ukuran: z.number().int(), jeda: z.number().optional() })).output(z.file()),
  types: procedure.input(typesSchema).output(typesSchema),
}

export type Mechanics = {
  readonly router: ReturnType<typeof createRouter>
  /** Procedures whose `finally` has run, in order. */
  readonly finished: readonly string[]
}

export function createMechanics(): Mechanics {
  const finished: string[] = []
  return { router: createRouter((name) => finished.push(name)), finished }
}

function createRouter(finish: (name: string) => void) {
  const os = implement(mechanicsContract).use(toContractError)
  return os.router({
    greet: os.greet.handler(({ input }) => ({ salam: `Selamat pagi, ${input.nama}.` })),
    refuse: os.refuse.handler(() => {
      throw new DomainError({
        kode: 'TERKUNCI',
        pesan: 'Notula sudah final. Buka kembali dengan alasan.',
        isian: 'status',
        rincian: ['versi 2'],
      })
    }),
    crash: os.crash.handler(() => {
      throw new Error('rahasia: NIP 198001012005011001')
    }),
    count: os.count.handler(async function* ({ input }) {
      for (let langkah = 1; langkah <= input.sampai; langkah += 1) {
        if (langkah === input.gagalPada) throw new DomainError({ kode: 'BENTROK', pesan: 'Baris ini berubah.' })
        yield { langkah }
      }
      return { jumlah: input.sampai }
    }),
    wait: os.wait.handler(async ({ signal }) => {
      try {
        await untilAborted(signal)
      } finally {
        finish('wait')
      }
    }),
    streamForever: os.streamForever.handler(async function* ({ signal }) {
      try {
        for (let langkah = 1; !signal?.aborted; langkah += 1) {
          yield { langkah }
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      } finally {
        finish('streamForever')
      }
    }),
    upload: os.upload.handler(async ({ input }) => {
      const bytes = new Uint8Array(await input.berkas.arrayBuffer())
      return { nama: input.berkas.name, jenis: input.berkas.type, ukuran: bytes.length, jumlah: sumBytes(bytes) }
    }),
    download: os.download.handler(async ({ input: { ukuran, jeda = 0 } }) => {
      if (jeda > 0) await new Promise((resolve) => setTimeout(resolve, jeda))
      return new File([createBytes(ukuran)], 'Notula Rakor – 1.pdf', { type: 'application/pdf' })
    }),
    types: os.types.handler(({ input }) => input),
  })
}

/** Bytes in which a lost, doubled or swapped part shows in the sum. */
export function createBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 8)) & 0xff
  return bytes
}

export function sumBytes(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte, at) => (sum + byte * ((at % 251) + 1)) % 2_147_483_647, 0)
}

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')))
  })
}
