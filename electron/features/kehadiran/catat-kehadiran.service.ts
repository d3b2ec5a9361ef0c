import { formatAksiKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import type { CatatKehadiran, DaftarKehadiran, TamuInput } from '@shared/features/kehadiran/kehadiran.schema'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { getHariIni, getJamKini } from '../../lib/hari-ini'
import { parseBaris, parseNama } from '../../lib/parse-isian'
import type { RapatService } from '../rapat'
import type { DaftarKehadiranService } from './daftar-kehadiran.service'
import type { KehadiranRecord, KehadiranRepository } from './kehadiran.repository'

type Parts = {
  readonly repository: KehadiranRepository
  readonly daftar: DaftarKehadiranService
  readonly rapat: Pick<RapatService, 'find' | 'findTerbuka' | 'undangan' | 'setStatusInAction'>
}

/** Records who came. Everything is refused while the notula is final. */
export function createCatatKehadiranService(
  { repository, daftar, rapat }: Parts,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  /** Records one or many jabatan as one step of Urungkan; `belum` takes a record away. */
  function set(rapatId: string, catatan: readonly CatatKehadiran[]): DaftarKehadiran {
    const fakta = findTercatat(rapatId)
    const undangan = new Map(rapat.undangan.list(fakta).map((row) => [row.id, row]))
    if (catatan.some(({ undanganId }) => !undangan.has(undanganId))) throw undanganHilang()
    const [pertama] = catatan
    const satu = undangan.get(pertama?.undanganId ?? '')
    journal.action({ name: formatAksiKehadiran(catatan, satu?.singkatan ?? satu?.jabatan) }, () => {
      const before = new Map(repository.listDiundang(rapatId).map((record) => [record.undanganId, record]))
      // A jabatan named twice in one list: the later entry counts.
      for (const satuCatatan of new Map(catatan.map((item) => [item.undanganId, item])).values()) {
        write(fakta, satuCatatan, before.get(satuCatatan.undanganId))
      }
      if (catatan.some(({ status }) => status !== 'belum')) setBerlangsung(fakta)
    })
    return daftar.list(rapatId)
  }

  function createTamu(rapatId: string, tamu: TamuInput): { id: string } {
    const fakta = findTercatat(rapatId)
    const isi = parseTamu(tamu)
    const row: KehadiranRecord = {
      id: createId(),
      rapatId,
      undanganId: null,
      status: 'tamu',
      keterangan: null,
      ...isi,
      pukul: tamu.pukul === undefined ? getPukulKini(fakta) : tamu.pukul,
      dicatatPada: clock.now().toISOString(),
    }
    journal.action({ name: `Catat tamu: ${isi.nama}` }, () => {
      repository.create(row)
      setBerlangsung(fakta)
    })
    return { id: row.id }
  }

  function updateTamu(id: string, tamu: TamuInput): { id: string } {
    const row = findTamu(id)
    const pukul = tamu.pukul === undefined ? {} : { pukul: tamu.pukul }
    journal.action({ name: `Ubah tamu: ${row.nama ?? ''}` }, () =>
      repository.update(id, { ...parseTamu(tamu), ...pukul }),
    )
    return { id }
  }

  function removeTamu(id: string): { id: string } {
    const row = findTamu(id)
    journal.action({ name: `Hapus tamu: ${row.nama ?? ''}` }, () => repository.remove(id))
    return { id }
  }

  function write(fakta: Rapat, catatan: CatatKehadiran, before: KehadiranRecord | undefined): void {
    if (catatan.status === 'belum') {
      if (before !== undefined) repository.remove(before.id)
      return
    }
    const isi = { status: catatan.status, ...buildRincian(fakta, catatan, before) }
    if (before === undefined) {
      const dicatatPada = clock.now().toISOString()
      repository.create({
        id: createId(),
        rapatId: fakta.id,
        undanganId: catatan.undanganId,
        ...isi,
        dicatatPada,
      })
    } else if (isChanged(before, isi)) {
      repository.update(before.id, { ...isi, dicatatPada: clock.now().toISOString() })
    }
  }

  /** Fields left out keep what was recorded, as far as it still fits the new status. */
  function buildRincian(fakta: Rapat, catatan: CatatKehadiran, before: KehadiranRecord | undefined) {
    const { status, nama, jabatanWakil, keterangan, pukul } = catatan
    const isDatang = status === 'hadir' || status === 'diwakili'
    const pukulLama = before?.status === 'hadir' || before?.status === 'diwakili' ? before.pukul : getPukulKini(fakta)
    const isDiwakili = status === 'diwakili'
    const wakilLama = before?.status === 'diwakili' ? before : undefined
    return {
      nama: isDiwakili ? keepOr(nama, wakilLama?.nama) : null,
      jabatan: isDiwakili ? keepOr(jabatanWakil, wakilLama?.jabatan) : null,
      keterangan: keepOr(keterangan, before?.keterangan),
      pukul: isDatang ? (pukul === undefined ? pukulLama : pukul) : null,
    }
  }

  /** The time on the wall, on the day of the rapat only: a list typed in later does not know it. */
  function getPukulKini({ tanggal, zona }: Rapat): string | null {
    return tanggal === getHariIni(clock, zona) ? getJamKini(clock, zona) : null
  }

  function setBerlangsung({ id, status }: Rapat): void {
    if (status === 'draf' || status === 'terjadwal') rapat.setStatusInAction(id, 'berlangsung')
  }

  function findTercatat(rapatId: string): Rapat {
    const fakta = rapat.findTerbuka(rapatId)
    if (fakta.status !== 'batal') return fakta
    throw new DomainError({
      kode: 'BENTROK',
      pesan: 'Rapat ini berstatus batal. Jadikan terjadwal lebih dahulu, lalu catat kehadirannya.',
    })
  }

  function findTamu(id: string): KehadiranRecord {
    const row = repository.find(id)
    if (row === undefined || row.status !== 'tamu') {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Tamu ini tidak ditemukan. Muat ulang daftar kehadiran; kalau baru saja dihapus, tekan Ctrl+Z.',
      })
    }
    rapat.findTerbuka(row.rapatId)
    return row
  }

  return { set, tamu: { create: createTamu, update: updateTamu, remove: removeTamu } }
}

function parseTamu({ nama, jabatan, keterangan }: TamuInput) {
  return {
    nama: parseNama(nama, 'nama'),
    jabatan: parseBaris(jabatan),
    ...(keterangan === undefined ? {} : { keterangan: parseBaris(keterangan) }),
  }
}

function keepOr(text: string | null | undefined, before: string | null | undefined): string | null {
  return text === undefined ? (before ?? null) : parseBaris(text)
}

function isChanged(before: KehadiranRecord, isi: Partial<KehadiranRecord>): boolean {
  return (Object.keys(isi) as (keyof KehadiranRecord)[]).some((kolom) => before[kolom] !== isi[kolom])
}

function undanganHilang(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Salah satu undangan sudah tidak ada pada rapat ini. Muat ulang daftar kehadiran, lalu catat lagi.',
  })
}
