import { type JenisBukanXlsx, type KodeTolak, PESAN_JENIS_BERKAS } from '@shared/features/impor/berkas.rules'

/** The whole file is put aside, with the sentence that the clerk reads. */
export class FileRefusal extends Error {
  readonly kode: KodeTolak

  constructor(kode: KodeTolak, pesan: string) {
    super(pesan)
    this.name = 'FileRefusal'
    this.kode = kode
  }
}

/** One worksheet is put aside, the others may be read. */
export class SheetRefusal extends Error {
  constructor(pesan: string) {
    super(pesan)
    this.name = 'SheetRefusal'
  }
}

export function buildKindRefusal(jenis: JenisBukanXlsx): FileRefusal {
  return new FileRefusal(jenis, PESAN_JENIS_BERKAS[jenis])
}

/** Neither ZIP nor XML could make sense of it. */
export function buildDamageRefusal(): FileRefusal {
  return buildKindRefusal('bukan buku kerja')
}

/** It needs more memory than an import may take. */
export function buildMemoryRefusal(): FileRefusal {
  return new FileRefusal(
    'terlalu besar',
    'Berkas ini memerlukan terlalu banyak memori. Salin lembar yang diperlukan ke buku kerja baru, lalu impor lagi.',
  )
}

/** It was not done in the time that an import may take. */
export function buildTooSlow(): FileRefusal {
  return new FileRefusal(
    'terlalu lama',
    'Berkas ini tidak selesai dibaca dalam 30 detik. Salin lembar yang diperlukan ke buku kerja baru, lalu impor lagi.',
  )
}
