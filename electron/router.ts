import type { createDesk } from './features/desk'
import type { createImporPartisipasi } from './features/impor-partisipasi'
import type { createJurnal } from './features/jurnal'
import type { createKehadiran } from './features/kehadiran'
import type { createKeputusan } from './features/keputusan'
import type { createLampiran } from './features/lampiran'
import type { createLaporan } from './features/laporan'
import type { createLaporanProvinsi } from './features/laporan-provinsi'
import type { createNotula } from './features/notula'
import type { createPartisipasi } from './features/partisipasi'
import type { createPencarian } from './features/pencarian'
import type { createPengaturan } from './features/pengaturan'
import type { createPeriksa } from './features/periksa'
import type { createRapat } from './features/rapat'
import type { createReferensi } from './features/referensi'
import type { createSeri } from './features/seri'
import type { createSistem } from './features/sistem'
import type { createSurat } from './features/surat'
import type { createTindakLanjut } from './features/tindak-lanjut'

export type Features = {
  readonly sistem: ReturnType<typeof createSistem>
  readonly jurnal: ReturnType<typeof createJurnal>
  readonly pengaturan: ReturnType<typeof createPengaturan>
  readonly lampiran: ReturnType<typeof createLampiran>
  readonly referensi: ReturnType<typeof createReferensi>
  readonly rapat: ReturnType<typeof createRapat>
  readonly kehadiran: ReturnType<typeof createKehadiran>
  readonly notula: ReturnType<typeof createNotula>
  readonly tindakLanjut: ReturnType<typeof createTindakLanjut>
  readonly seri: ReturnType<typeof createSeri>
  readonly keputusan: ReturnType<typeof createKeputusan>
  readonly surat: ReturnType<typeof createSurat>
  readonly periksa: ReturnType<typeof createPeriksa>
  readonly partisipasi: ReturnType<typeof createPartisipasi>
  readonly desk: ReturnType<typeof createDesk>
  readonly imporPartisipasi: ReturnType<typeof createImporPartisipasi>
  readonly laporan: ReturnType<typeof createLaporan>
  readonly laporanProvinsi: ReturnType<typeof createLaporanProvinsi>
  readonly pencarian: ReturnType<typeof createPencarian>
}

/** Joins the feature routers in the shape of the contract. */
export function buildRouter(features: Features) {
  return {
    sistem: features.sistem.router,
    jurnal: features.jurnal.router,
    pengaturan: features.pengaturan.router,
    lampiran: features.lampiran.router,
    referensi: features.referensi.router,
    rapat: features.rapat.router,
    kehadiran: features.kehadiran.router,
    notula: features.notula.router,
    tindakLanjut: features.tindakLanjut.router,
    seri: features.seri.router,
    keputusan: features.keputusan.router,
    surat: features.surat.router,
    periksa: features.periksa.router,
    partisipasi: features.partisipasi.router,
    desk: features.desk.router,
    imporPartisipasi: features.imporPartisipasi.router,
    laporan: features.laporan.router,
    laporanProvinsi: features.laporanProvinsi.router,
    pencarian: features.pencarian.router,
  }
}
