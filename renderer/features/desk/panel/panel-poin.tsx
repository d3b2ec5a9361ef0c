import { getArah, getStatusBerikut } from '@shared/features/desk/kesiapan.rules'
import type { PoinKesiapan } from '@shared/features/desk/kesiapan.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { StatusWord } from '../../../ui/status/status-word'
import { DaftarLampiran, TempatBerkas, useLampirkan } from '../../lampiran'
import classes from '../desk.module.css'
import { usePoin } from '../desk.queries'
import { getRupaStatus } from '../status-poin'
import { BagianMasalah } from './bagian-masalah'
import { BagianTautan } from './bagian-tautan'

type PanelPoinProps = {
  readonly pemilihanId: string
  readonly poin: PoinKesiapan
  readonly pada: string | null
  /** `1 Nov`; null when nothing is compared. */
  readonly sejak: string | null
  readonly onUbah: () => void
  readonly onCatat: () => void
  readonly onMasalah: () => void
  readonly onTautan: () => void
}

/** One point in full: what changed and why, its details, problems, evidence, and what rapat said of it. */
export function PanelPoin(props: PanelPoinProps) {
  const { pemilihanId, poin, pada, onUbah, onCatat, onMasalah, onTautan } = props
  const save = useSave()
  const { data } = usePoin(poin.id, pada)
  const lampirkan = useLampirkan({ send: (berkas) => client.desk.bukti.create({ poinId: poin.id, berkas }) })
  const bukti = data?.bukti ?? []
  return (
    <div className={classes.panel}>
      <div>
        <p className={classes.kecil}>Poin {poin.nomor}</p>
        <h2>{poin.nama}</h2>
        <Kalimat {...props} />
        {poin.batasWaktu !== null && <p className={classes.kecil}>Batas waktu {formatTanggal(poin.batasWaktu)}</p>}
      </div>
      <div className={classes.aksi}>
        <Button small label="Catat kesiapan" shortcut="Enter" onClick={onCatat} />
        <Button small label="Ubah poin" shortcut="F2" onClick={onUbah} />
      </div>
      <section className={classes.bagian} aria-label="Rincian">
        <div className={classes.kepalaBagian}>
          <h3>Rincian</h3>
          <span>
            {poin.rincianSiap} dari {poin.jumlahRincian}
          </span>
        </div>
        {data?.rincian.length === 0 && <p className={classes.kecil}>Belum ada rincian. Tambahkan lewat Ubah poin.</p>}
        <ul>
          {data?.rincian.map(({ id, nama, jabatan, status }) => {
            const { kata, ...rupa } = getRupaStatus(status)
            return (
              <li key={id}>
                <button
                  type="button"
                  className={classes.rincian}
                  title="Ubah status"
                  onClick={() =>
                    void save(() =>
                      client.desk.kesiapan.set({
                        pemilihanId,
                        pada,
                        isi: [{ jenis: 'rincian', rincianId: id, status: getStatusBerikut(status) }],
                      }),
                    )
                  }
                >
                  <span className={classes.namaRincian}>
                    <StatusWord {...rupa} warning={false} kata={nama} />
                    <span className={classes.tersembunyi}>: {kata}</span>
                  </span>
                  <small>{jabatan}</small>
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <BagianMasalah pemilihanId={pemilihanId} poinId={poin.id} onCatat={onMasalah} />
      <TempatBerkas
        judul="Bukti"
        {...(bukti.length === 0 ? {} : { jumlah: `${bukti.length} berkas` })}
        tombol="Lampirkan"
        apa="berkas"
        lampirkan={lampirkan}
      >
        <DaftarLampiran
          rows={bukti}
          kosong="Seret berkas ke sini, tempel gambar, atau pilih. Sampai 25 MB per berkas."
          onRemove={({ id }) => void save(() => client.desk.bukti.remove({ id }))}
        />
      </TempatBerkas>
      <BagianTautan tautan={data?.tautan ?? []} onKaitkan={onTautan} />
    </div>
  )
}

/** What became of the figure since the moment compared with, and the note that says why. */
function Kalimat({ poin: { persen, persenBanding, catatan }, sejak }: PanelPoinProps) {
  const arah = getArah(persen, persenBanding)
  const berubah = arah === 'naik' || arah === 'turun'
  const kalimat = berubah
    ? `${arah === 'naik' ? 'Naik' : 'Turun'} dari ${persenBanding ?? 0} menjadi ${persen ?? 0} persen sejak ${sejak ?? ''}`
    : null
  if (kalimat === null && catatan === null) return null
  return (
    <p className={classes.kalimat} data-arah={arah ?? undefined}>
      {kalimat}
      {kalimat !== null && '. '}
      {catatan}
    </p>
  )
}
