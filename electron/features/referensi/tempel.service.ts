import { normalizeJabatan, parseNamaBergelar } from '@shared/features/referensi/referensi.rules'
import type { Jabatan, Pejabat, TempelHasil, TempelRow } from '@shared/features/referensi/referensi.schema'
import { canonicalDigit, canonicalNama } from '@shared/lib/teks'
import type { FeatureDeps } from '../../lib/feature'
import type { JabatanRepository } from './jabatan.repository'
import type { PejabatRepository } from './pejabat.repository'
import type { UnsurRepository } from './unsur.repository'

type Repositories = {
  readonly jabatan: JabatanRepository
  readonly pejabat: PejabatRepository
  readonly unsur: UnsurRepository
}

/** What one good row asks for; nothing else is written. */
type Step = { readonly jenis: 'baru' | 'berubah' | 'sama'; readonly write: () => void }

const MAX_NAMA = 200

/**
 * A block pasted from Excel: each row is compared with the jabatan of the same name. New jabatan are made (in their
 * unsur, else in the last one), the newest holder is filled in or changed, wrong rows are named and left out.
 */
export function createTempelService(
  { jabatan, pejabat, unsur }: Repositories,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function paste(rows: readonly TempelRow[], pratinjau: boolean): TempelHasil {
    const seen = new Set<string>()
    const plans = rows.map((row) => plan(row, seen))
    const steps = plans.filter((step) => typeof step !== 'string')
    const changes = steps.filter((step) => step.jenis !== 'sama')
    if (!pratinjau && changes.length > 0) {
      journal.action({ name: `Tempel ${changes.length} jabatan dari Excel` }, () => {
        for (const step of changes) step.write()
      })
    }
    const count = (jenis: Step['jenis']) => steps.filter((step) => step.jenis === jenis).length
    return {
      status: plans.map((step) => (typeof step === 'string' ? 'salah' : step.jenis)),
      baru: count('baru'),
      berubah: count('berubah'),
      sama: count('sama'),
      salah: plans.flatMap((step, index) => (typeof step === 'string' ? [{ baris: index + 1, pesan: step }] : [])),
    }
  }

  /** What to do with a row, or the sentence that says what is wrong with it. */
  function plan(row: TempelRow, seen: Set<string>): Step | string {
    const nama = canonicalNama(row.jabatan)
    if (nama === '') return 'Nama jabatan kosong.'
    if (nama.length > MAX_NAMA) return `Nama jabatan lebih dari ${MAX_NAMA} karakter.`
    const key = normalizeJabatan(nama)
    if (seen.has(key)) return `${nama} tertulis dua kali.`
    seen.add(key)

    const unsurId = findUnsur(row.unsur)
    if (unsurId === null) return `Unsur “${row.unsur ?? ''}” tidak ada di daftar unsur.`
    const holder = readHolder(row)
    if (holder !== null && holder.nama.length > MAX_NAMA) return `Nama pejabat lebih dari ${MAX_NAMA} karakter.`

    const existing = jabatan.list().find((item) => normalizeJabatan(item.nama) === key)
    return existing === undefined ? planCreate(nama, unsurId, holder) : planUpdate(existing, holder)
  }

  function planCreate(nama: string, unsurId: string, holder: Holder | null): Step {
    return {
      jenis: 'baru',
      write() {
        const id = createId()
        const urutan = jabatan.list().length + 1
        const defaults = { golonganPenandatangan: 'lainnya', anggotaForkopimda: false, aktif: true } as const
        const empty = {
          singkatan: null,
          instansi: null,
          urutanManual: null,
          wilayahId: null,
          mulai: null,
          selesai: null,
        }
        jabatan.create({ id, nama, unsurId, urutan, peringkat: guessPeringkat(nama), ...defaults, ...empty })
        if (holder !== null) createHolder(id, holder)
      },
    }
  }

  function planUpdate({ id }: Jabatan, holder: Holder | null): Step {
    const current = pejabat.list(id).find((row) => row.selesai === null)
    if (holder === null) return { jenis: 'sama', write: () => {} }
    if (current === undefined) return { jenis: 'berubah', write: () => createHolder(id, holder) }
    const given = Object.fromEntries(Object.entries(holder).filter(([, value]) => value !== null))
    const same = Object.entries(given).every(([column, value]) => current[column as keyof Pejabat] === value)
    return { jenis: same ? 'sama' : 'berubah', write: () => pejabat.update(current.id, given) }
  }

  function createHolder(jabatanId: string, holder: Holder): void {
    pejabat.create({
      id: createId(),
      jabatanId,
      jenis: 'definitif',
      jenisKelamin: null,
      mulai: null,
      selesai: null,
      ...holder,
    })
  }

  /** The unsur of that name; without a name the last one of the list. `null` when the name is unknown. */
  function findUnsur(nama: string | undefined): string | null {
    const list = unsur.list()
    const wanted = canonicalNama(nama ?? '').toLowerCase()
    if (wanted === '') return list.at(-1)?.id ?? null
    return list.find((row) => row.nama.toLowerCase() === wanted)?.id ?? null
  }

  return { paste }
}

type Holder = Pick<Pejabat, 'gelarDepan' | 'nama' | 'gelarBelakang' | 'nip' | 'pangkat' | 'telepon'>

function readHolder(row: TempelRow): Holder | null {
  const text = canonicalNama(row.nama ?? '')
  if (text === '') return null
  const parts = parseNamaBergelar(text)
  return {
    gelarDepan: toBaris(row.gelarDepan) ?? parts.gelarDepan,
    nama: parts.nama,
    gelarBelakang: toBaris(row.gelarBelakang) ?? parts.gelarBelakang,
    nip: canonicalDigit(row.nip ?? '') || null,
    pangkat: toBaris(row.pangkat),
    telepon: toBaris(row.telepon),
  }
}

function toBaris(text: string | undefined): string | null {
  return canonicalNama(text ?? '') || null
}

/** A first guess at the rank from the words of the name; the clerk can change it. */
function guessPeringkat(nama: string): Jabatan['peringkat'] {
  if (/^(camat|kepala bagian|sekretaris|kepala bidang)\b/i.test(nama)) return 'l'
  if (/^(lurah|kepala desa)\b/i.test(nama)) return 'm'
  if (/^(kapolsek|danramil|kepala kantor)\b/i.test(nama)) return 'k'
  return 'j'
}
