import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { getDefaultDataDir } from '../lib/default-data-dir'

export type HostArguments = {
  readonly dataDir: string
  /** 0: the steady port of the data folder, or any free one. */
  readonly port: number
  readonly isOpen: boolean
  /** End when standard input ends: a test or a start script that dies takes the host with it. */
  readonly isTied: boolean
  /** A standing clock for tests and demonstrations, ISO 8601. */
  readonly now: string | undefined
}

export const HOST_HELP = `Simpul di peramban

  --data <folder>     folder data (bawaan: folder data Simpul pengguna ini)
  --port <angka>      porta di 127.0.0.1 (bawaan: porta tetap untuk folder data ini, atau yang bebas)
  --no-open           jangan buka jendela; cetak tautan sekali pakai dan terus melayani
  --exit-with-stdin   berhenti bila masukan baku ditutup
  --now <waktu>       jam yang berhenti pada waktu ini, untuk uji dan peragaan
  --help              tampilkan bantuan ini
`

/** Reads the command line. Throws an Error with an Indonesian sentence when it cannot be understood; undefined asks for help. */
export function parseHostArguments(args: readonly string[]): HostArguments | undefined {
  const { values } = parse(args)
  if (values.help) return undefined
  const port = Number(values.port ?? '0')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('Porta harus angka dari 0 sampai 65535.')
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now))) {
    throw new Error('Waktu untuk --now ditulis seperti 2024-11-01T09:00:00+07:00.')
  }
  return {
    dataDir: resolve(values.data ?? getDefaultDataDir()),
    port,
    isOpen: !values['no-open'],
    isTied: values['exit-with-stdin'] ?? false,
    now: values.now,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        'exit-with-stdin': { type: 'boolean' },
        now: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch {
    throw new Error('Pilihan tidak dikenal. Jalankan dengan --help untuk melihat pilihan yang ada.')
  }
}
