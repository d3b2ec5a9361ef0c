import type { TautanPoin } from '@shared/features/desk/desk.schema'
import { formatKeadaanTindakLanjut, getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import { formatTanggalRingkas } from '@shared/lib/tanggal'
import { client } from '../../../lib/client'
import { linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { StatusWord } from '../../../ui/status/status-word'
import classes from '../desk.module.css'

type BagianTautanProps = { readonly tautan: readonly TautanPoin[]; readonly onKaitkan: () => void }

/** Acara and tindak lanjut of rapat that speak of a point, as links. */
export function BagianTautan({ tautan, onKaitkan }: BagianTautanProps) {
  const save = useSave()
  return (
    <section className={classes.bagian} aria-label="Terkait">
      <div className={classes.kepalaBagian}>
        <h3>Terkait</h3>
        <Button small variant="quiet" label="Kaitkan…" onClick={onKaitkan} />
      </div>
      {tautan.length === 0 && <p className={classes.kecil}>Belum ada acara rapat atau tindak lanjut yang dikaitkan.</p>}
      <ul>
        {tautan.map((satu) => (
          <li key={satu.id} className={classes.tautan}>
            <div>
              <a href={satu.jenis === 'acara' ? linkTo.notula(satu.rapatId) : linkTo.tindakLanjut(satu.sasaranId)}>
                {satu.jenis === 'acara' ? formatAcara(satu) : satu.teks}
              </a>
              <KeadaanTautan tautan={satu} />
            </div>
            <Button
              small
              iconOnly
              variant="quiet"
              icon="close"
              label={`Lepas kaitan ${satu.teks}`}
              onClick={() => void save(() => client.desk.tautan.remove({ id: satu.id }))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How a tindak lanjut stands today; an acara has no state. */
function KeadaanTautan({ tautan: { status, batasWaktu } }: { readonly tautan: TautanPoin }) {
  const hariIni = useHariIni()
  if (status === null) return null
  const keadaan = getKeadaanTindakLanjut({ status, batasWaktu }, hariIni)
  const isLate = keadaan.jenis === 'terlambat'
  return (
    <p>
      <StatusWord
        small
        warning={isLate}
        glif={isLate ? 'segitiga' : status === 'selesai' ? 'centang' : status === 'proses' ? 'separuh' : 'kosong'}
        kata={formatKeadaanTindakLanjut(keadaan)}
      />
    </p>
  )
}

/** `Rakor 1 Nov, acara 9` */
function formatAcara({ tanggalRapat, rapat, urutan }: TautanPoin): string {
  return `${tanggalRapat === null ? rapat : `Rakor ${formatTanggalRingkas(tanggalRapat)}`}, acara ${urutan}`
}
