import type { Keputusan, Notula, Pembahasan } from '@shared/features/notula/notula.schema'
import type { TeksKaya } from '@shared/lib/teks-kaya'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { RapatService } from '../rapat'
import { type CetakNotulaParts, createCetakNotulaService } from './cetak-notula.service'
import { createDokumentasiRepository } from './dokumentasi.repository'
import { createDokumentasiService } from './dokumentasi.service'
import { createKeputusanRepository } from './keputusan.repository'
import { createKeputusanService } from './keputusan.service'
import { createNotulaRepository } from './notula.repository'
import { createNotulaIntiService } from './notula-inti.service'
import { createPembahasanRepository, type PembahasanRow } from './pembahasan.repository'
import { createPembahasanService } from './pembahasan.service'
import { createPertanyaanRepository } from './pertanyaan.repository'
import { createPertanyaanService } from './pertanyaan.service'
import { createVersiNotulaService, type PeriksaNotula } from './versi-notula.service'

export type NotulaService = ReturnType<typeof createNotulaService>

export type NotulaParts = Omit<CetakNotulaParts, 'repository' | 'readIsi' | 'rapat' | 'lampiran'> & {
  readonly rapat: RapatService
  readonly lampiran: LampiranService
  readonly periksa: PeriksaNotula
}

/** The notula of a rapat: what was said, decided and shown, its versions and its paper. */
export function createNotulaService(deps: FeatureDeps, parts: NotulaParts) {
  const { rapat, referensi, lampiran, periksa } = parts
  const repository = createNotulaRepository(deps)
  const repositories = {
    pembahasan: createPembahasanRepository(deps),
    keputusan: createKeputusanRepository(deps),
    dokumentasi: createDokumentasiRepository(deps),
  }
  const hitung = (rapatId: string) => ({
    kehadiran: parts.kehadiran.list(rapatId).jumlah,
    keputusan: repositories.keputusan.list(rapatId).length,
    tindakLanjut: repository.listTindakLanjut(rapatId).length,
  })
  const inti = createNotulaIntiService({ repository, rapat, referensi, hitung }, deps)
  const dokumentasi = createDokumentasiService({ repository: repositories.dokumentasi, rapat, lampiran }, deps)

  const pertanyaan = createPertanyaanService({ repository: createPertanyaanRepository(deps), rapat }, deps)

  /** The notula with everything that stands in it; `null` until it was begun. */
  function get(rapatId: string): Notula | null {
    const isi = inti.get(rapatId)
    if (isi === null) return null
    return {
      ...isi,
      pembahasan: repositories.pembahasan.list(isi.id).map(toPembahasan),
      keputusan: listKeputusan(rapatId),
      pertanyaan: pertanyaan.list(rapatId),
      dokumentasi: dokumentasi.list(rapatId),
    }
  }

  function listKeputusan(rapatId: string): Keputusan[] {
    const mengganti = Map.groupBy(repositories.keputusan.listMengganti(rapatId), ({ penggantiId }) => penggantiId)
    return repositories.keputusan.list(rapatId).map(({ rapatId: _rapatId, ...row }) => ({
      ...row,
      mengganti: (mengganti.get(row.id) ?? []).map(({ penggantiId: _penggantiId, ...lama }) => lama),
    }))
  }

  const cetak = createCetakNotulaService({ ...parts, repository, readIsi: get }, deps)
  return {
    get,
    create: inti.create,
    update: inti.update,
    pembahasan: createPembahasanService({ repository: repositories.pembahasan, notula: inti, referensi }, deps),
    keputusan: createKeputusanService({ repository: repositories.keputusan, rapat }, deps),
    pertanyaan,
    dokumentasi,
    ...createVersiNotulaService({ repository, inti, cetak, rapat, periksa }, deps),
    ...cetak,
  }
}

function toPembahasan({ id, acaraId, urutan, jenis, jabatanId, isi }: PembahasanRow): Pembahasan {
  return { id, acaraId, urutan, jenis, jabatanId, isi: JSON.parse(isi) as TeksKaya }
}
