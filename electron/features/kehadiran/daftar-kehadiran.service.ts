import { countKehadiran, countKehadiranPerUnsur } from '@shared/features/kehadiran/kehadiran.rules'
import type { DaftarKehadiran, KehadiranRow } from '@shared/features/kehadiran/kehadiran.schema'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import type { RapatService } from '../rapat'
import type { KehadiranRecord, KehadiranRepository } from './kehadiran.repository'

export type DaftarKehadiranService = ReturnType<typeof createDaftarKehadiranService>

/** Reads the attendance of a rapat: invited jabatan in protocol order, then tamu, with all counts. */
export function createDaftarKehadiranService(
  repository: KehadiranRepository,
  rapat: Pick<RapatService, 'find' | 'undangan'>,
) {
  /** @throws DomainError TIDAK_DITEMUKAN */
  function list(rapatId: string): DaftarKehadiran {
    const rows = listRows(rapat.find(rapatId))
    return { rapatId, rows, jumlah: countKehadiran(rows), perUnsur: [...countKehadiranPerUnsur(rows)] }
  }

  function listRows(fakta: Rapat): KehadiranRow[] {
    const records = new Map(repository.listDiundang(fakta.id).map((record) => [record.undanganId, record]))
    const diundang = rapat.undangan.list(fakta).map(({ id, ...undangan }): KehadiranRow => {
      return { undanganId: id, ...undangan, ...toCatatan(records.get(id)) }
    })
    return [...diundang, ...repository.listTamu(fakta.id).map(toTamu)]
  }

  return { list }
}

type Catatan = Pick<
  KehadiranRow,
  'kehadiranId' | 'status' | 'nama' | 'jabatanWakil' | 'keterangan' | 'pukul' | 'dicatatPada'
>

const BELUM: Catatan = {
  kehadiranId: null,
  status: 'belum',
  nama: null,
  jabatanWakil: null,
  keterangan: null,
  pukul: null,
  dicatatPada: null,
}

function toCatatan(record: KehadiranRecord | undefined): Catatan {
  if (record === undefined) return BELUM
  const { id, status, nama, jabatan, keterangan, pukul, dicatatPada } = record
  return { kehadiranId: id, status, nama, jabatanWakil: jabatan, keterangan, pukul, dicatatPada }
}

function toTamu(record: KehadiranRecord): KehadiranRow {
  return {
    ...toCatatan(record),
    undanganId: null,
    jabatanId: null,
    jabatan: record.jabatan ?? '',
    singkatan: null,
    unsurId: null,
    unsur: 'Tamu',
    pejabat: null,
    jabatanWakil: null,
  }
}
