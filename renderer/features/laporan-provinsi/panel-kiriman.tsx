import type { Kiriman, KunciPaket, PaketLengkap, PerubahanPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { formatPeriodeRingkas } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { formatAngka } from '@shared/lib/angka'
import { formatTanggalRingkas } from '@shared/lib/tanggal'
import { useState } from 'react'
import { Button } from '../../ui/fields/button'
import { StatusWord } from '../../ui/status/status-word'
import classes from './laporan-provinsi.module.css'
import { useKirimanList } from './laporan-provinsi.queries'
import { TerimaDialog } from './terima-dialog'

type PanelKirimanProps = {
  readonly kunci: KunciPaket
  readonly lengkap: PaketLengkap
  readonly onSimpanVersi: (kunci: KunciPaket, versi: number) => void
  readonly onOpen: (kunci: KunciPaket) => void
}

/** What was sent, when, in which version, and what has changed since. */
export function PanelKiriman({ kunci, lengkap, onSimpanVersi, onOpen }: PanelKirimanProps) {
  const { data: semua = [] } = useKirimanList()
  const [dipilihId, setDipilihId] = useState<string | null>(null)
  const [diterima, setDiterima] = useState<Kiriman | null>(null)
  const { terakhir, berubah } = lengkap
  const dipilih = semua.find(({ id }) => id === dipilihId)
  return (
    <div className={classes.panel}>
      <h2>Yang sudah dikirim</h2>
      {semua.length === 0 && (
        <p className={classes.lemah}>
          Belum ada. Setiap kali paket disimpan, isinya dicatat di sini sebagai satu versi.
        </p>
      )}
      <ul className={classes.kiriman} aria-label="Kiriman">
        {semua.map((kiriman) => (
          <li key={kiriman.id} data-dipilih={kiriman.id === dipilihId || undefined}>
            <button
              type="button"
              className={classes.satuKiriman}
              aria-expanded={kiriman.id === dipilihId}
              onClick={() => setDipilihId(kiriman.id === dipilihId ? null : kiriman.id)}
            >
              <strong>{formatPeriodeRingkas(kiriman)}</strong>
              <span>Versi {kiriman.versi}</span>
              <span className={classes.lemah}>Disimpan {kiriman.waktu}</span>
              <span className={classes.catatan}>
                {kiriman.tandaTerima === null ? (
                  <StatusWord small glif="belah" kata="Belum ada tanda terima" />
                ) : (
                  <StatusWord small glif="kunci" kata={`Tanda terima ${formatTanggalRingkas(kiriman.tandaTerima)}`} />
                )}
                {kiriman.berubah.length > 0 && (
                  <StatusWord
                    small
                    glif="ubah"
                    kata={`${formatAngka(kiriman.berubah.length)} berubah sejak versi ${kiriman.versi - 1}`}
                  />
                )}
              </span>
            </button>
            {kiriman.id === dipilihId && (
              <div className={classes.tindakan}>
                <Button small label="Tanda terima…" onClick={() => setDiterima(kiriman)} />
                <Button
                  small
                  label="Simpan lagi"
                  icon="download"
                  onClick={() => onSimpanVersi(kiriman, kiriman.versi)}
                />
                {!isSamaPeriode(kiriman, kunci) && (
                  <Button
                    small
                    label="Buka"
                    onClick={() => onOpen({ jenis: kiriman.jenis, dari: kiriman.dari, sampai: kiriman.sampai })}
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {dipilih !== undefined && dipilih.berubah.length > 0 ? (
        <Perubahan
          judul={`Berubah sejak versi ${dipilih.versi - 1}, ${formatPeriodeRingkas(dipilih)}`}
          berubah={dipilih.berubah}
        />
      ) : (
        terakhir !== null &&
        berubah.length > 0 && <Perubahan judul={`Berubah sejak versi ${terakhir.versi}`} berubah={berubah} />
      )}
      {diterima !== null && <TerimaDialog kiriman={diterima} onClose={() => setDiterima(null)} />}
    </div>
  )
}

function Perubahan({ judul, berubah }: { readonly judul: string; readonly berubah: readonly PerubahanPaket[] }) {
  return (
    <section className={classes.perubahan}>
      <h2>{judul}</h2>
      <table aria-label={judul}>
        <thead>
          <tr>
            <th scope="col">Angka</th>
            <th scope="col">Dulu</th>
            <th scope="col">Kini</th>
          </tr>
        </thead>
        <tbody>
          {berubah.map((satu, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same of different records
            <tr key={at}>
              <th scope="row">{satu.label}</th>
              <td>
                <del>{satu.lama}</del>
              </td>
              <td>
                <ins>{satu.baru}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function isSamaPeriode(satu: KunciPaket, dua: KunciPaket): boolean {
  return satu.jenis === dua.jenis && satu.dari === dua.dari && satu.sampai === dua.sampai
}
