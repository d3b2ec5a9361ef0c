import { tanggalSchema } from '@shared/lib/skema'
import { runBersihkan } from './bersihkan'
import type { CommandResult, OpenApp } from './command'
import { runDemo } from './demo'
import { type EksporOptions, NASKAH_EKSPOR, runEkspor } from './ekspor'
import { type ImporOptions, runImpor } from './impor'
import { runPeriksa } from './periksa'
import { UsageError } from './usage-error'

export type CommandInput = {
  readonly openApp: OpenApp
  readonly dataDir: string
  /** Words after the command's name. */
  readonly words: readonly string[]
  /** Value of an option of this command, undefined when it was not given. */
  readonly option: (name: string) => string | undefined
  /** Was this flag of the command given? */
  readonly flag: (name: string) => boolean
}

export type Command = {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** How it is called, with its own options. */
  readonly usage: string
  /** Options that take a value, besides those that every command has. */
  readonly options: readonly string[]
  /** Options without a value. */
  readonly flags?: readonly string[]
  readonly run: (input: CommandInput) => Promise<CommandResult>
}

/** Every command of `simpul`, in the order of the help. A new command is one entry here and one file beside this one. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'demo',
    summary: 'buat contoh rakor Kota Bogor beserta surat, notula, daftar hadir, pengingat, dan rekapnya',
    usage: 'simpul demo [--out <folder>]',
    options: ['out'],
    run: ({ openApp, option }) => runDemo(openApp, { outDir: option('out') ?? 'demo' }),
  },
  {
    name: 'ekspor',
    summary: 'simpan satu naskah atau rekap dari data kantor',
    usage: `simpul ekspor rekap --dari <tanggal> --sampai <tanggal> [--out <folder>]
    simpul ekspor rekap-kehadiran --dari <tanggal> --sampai <tanggal> [--bentuk pdf|docx|xlsx] [--out <folder>]
    simpul ekspor pengingat [--bentuk pdf|docx] [--out <folder>]
    simpul ekspor <naskah> --rapat <id> [--bentuk pdf|docx] [--out <folder>]
    naskah: ${NASKAH_EKSPOR.join(', ')}`,
    options: ['out', 'dari', 'sampai', 'rapat', 'bentuk'],
    run: ({ openApp, ...input }) => runEkspor(openApp, readEkspor(input)),
  },
  {
    name: 'impor',
    summary: 'impor angka partisipasi dari Excel, dengan pemeriksaan yang sama seperti di layar',
    usage: `simpul impor <berkas.xlsx> --jenis partisipasi --pemilihan <id> --pratinjau|--terapkan
        [--lembar <nama>] [--perbaiki-ribuan] [--strip-nol]
    --pratinjau tidak mengubah apa pun; --terapkan menyimpan baris yang benar sebagai satu langkah.
    Kode keluar 4: ada baris yang salah atau berkasnya ditolak.`,
    options: ['jenis', 'pemilihan', 'lembar'],
    flags: ['pratinjau', 'terapkan', 'perbaiki-ribuan', 'strip-nol'],
    run: ({ openApp, ...input }) => runImpor(openApp, readImpor(input)),
  },
  {
    name: 'periksa',
    summary: 'periksa keutuhan data: berkas, hubungan antarbaris, riwayat, lampiran',
    usage: 'simpul periksa',
    options: [],
    run: ({ openApp, dataDir }) => runPeriksa(openApp, { dataDir }),
  },
  {
    name: 'bersihkan',
    summary: 'hapus berkas lampiran yang tidak dipakai lagi dan sudah keluar dari Kotak Sampah',
    usage: 'simpul bersihkan',
    options: [],
    run: ({ openApp, dataDir }) => runBersihkan(openApp, { dataDir }),
  },
]

function readImpor({ dataDir, words, option, flag }: Omit<CommandInput, 'openApp'>): ImporOptions {
  const [file] = words
  const pemilihanId = option('pemilihan')
  if (file === undefined) throw new UsageError('Tulis berkas yang diimpor: impor <berkas.xlsx>.')
  if (option('jenis') !== 'partisipasi') throw new UsageError('Tulis apa yang diimpor: --jenis partisipasi.')
  if (pemilihanId === undefined) throw new UsageError('Tulis pemilihannya: --pemilihan <id>.')
  if (flag('pratinjau') === flag('terapkan')) {
    throw new UsageError('Pilih salah satu: --pratinjau untuk melihat saja, atau --terapkan untuk menyimpan.')
  }
  return {
    dataDir,
    file,
    pemilihanId,
    isTerapkan: flag('terapkan'),
    lembar: option('lembar'),
    isPerbaiki: flag('perbaiki-ribuan'),
    isStripNol: flag('strip-nol'),
  }
}

function readEkspor({ dataDir, words, option }: Omit<CommandInput, 'openApp'>): EksporOptions {
  const [jenis] = words
  const outDir = option('out') ?? '.'
  if (jenis === 'rekap') {
    return { dataDir, outDir, jenis, dari: readTanggal('dari', option), sampai: readTanggal('sampai', option) }
  }
  if (jenis === 'rekap-kehadiran') {
    const periode = { dari: readTanggal('dari', option), sampai: readTanggal('sampai', option) }
    return { dataDir, outDir, jenis, ...periode, bentuk: readBentuk(option, ['pdf', 'docx', 'xlsx']) }
  }
  if (jenis === 'pengingat') return { dataDir, outDir, jenis, bentuk: readBentuk(option, ['pdf', 'docx']) }
  const naskah = NASKAH_EKSPOR.find((nama) => nama === jenis)
  if (naskah === undefined)
    throw new UsageError(`Tulis apa yang diekspor: rekap, rekap-kehadiran, pengingat, ${NASKAH_EKSPOR.join(', ')}.`)
  const rapatId = option('rapat')
  if (rapatId === undefined) throw new UsageError(`Tulis rapat mana: ekspor ${naskah} --rapat <id>.`)
  return { dataDir, outDir, jenis: naskah, rapatId, bentuk: readBentuk(option, ['pdf', 'docx']) }
}

function readBentuk<B extends string>(option: CommandInput['option'], bentukList: readonly [B, ...B[]]): B {
  const given = option('bentuk') ?? bentukList[0]
  const bentuk = bentukList.find((candidate) => candidate === given)
  if (bentuk === undefined) throw new UsageError(`Tulis --bentuk sebagai ${bentukList.join(' atau ')}.`)
  return bentuk
}

function readTanggal(name: string, option: CommandInput['option']): string {
  const parsed = tanggalSchema.safeParse(option(name))
  if (!parsed.success) throw new UsageError(`Tulis --${name} sebagai tanggal, misalnya --${name} 2024-11-01.`)
  return parsed.data
}
