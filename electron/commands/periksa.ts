import { checkDatabase } from '../database/check'
import type { CommandResult, OpenApp } from './command'

/** `periksa`: everything that can be checked about an office's data; finds nothing wrong, or says what. Changes nothing. */
export async function runPeriksa(openApp: OpenApp, { dataDir }: { readonly dataDir: string }): Promise<CommandResult> {
  const app = await openApp({ dataDir })
  try {
    const { hilang, berubah, yatim } = app.features.lampiran.service.findSelisih()
    const { ok, butir } = checkDatabase(app.deps.db, dataDir, [
      {
        nama: 'Berkas lampiran',
        find: () => [
          ...hilang.map((nama) => `Berkas ${nama} hilang dari folder lampiran.`),
          ...berubah.map((nama) => `Isi berkas ${nama} sudah berubah atau rusak.`),
          ...yatim.map((nama) => `Berkas ${nama} tidak dipakai lagi oleh catatan mana pun.`),
        ],
      },
    ])
    const lines = butir.flatMap(({ nama, hasil, rincian }) => [
      `${hasil === 'baik' ? 'Baik  ' : 'TEMUAN'}  ${nama}`,
      ...rincian.map((line) => `        ${line}`),
    ])
    return { ok, lines, data: { butir } }
  } finally {
    await app.close()
  }
}
