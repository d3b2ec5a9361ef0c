import type { HitungKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { type DokumenPratinjau, linkTo } from '../../../lib/links'
import { Icon } from '../../../ui/icon/icon'
import type { GlifName } from '../../../ui/status/glif'
import { StatusWord } from '../../../ui/status/status-word'
import classes from './panel.module.css'
import { SuratLaporan } from './surat-laporan'

type BerkasRapatProps = {
  readonly rapat: RapatLengkap
  readonly jumlah: HitungKehadiran | undefined
  /** `A4, kop Bakesbangpol` */
  readonly keterangan: string
}

type Berkas = {
  readonly dokumen: DokumenPratinjau
  readonly label: string
  readonly glif: GlifName
  readonly kata: string
}

/** The papers of a rapat and how far each is. */
export function BerkasRapat({ rapat, jumlah, keterangan }: BerkasRapatProps) {
  return (
    <section aria-labelledby="berkas-rapat">
      <div className={classes.head}>
        <h2 id="berkas-rapat">Berkas</h2>
        <span className={classes.note}>{keterangan}</span>
      </div>
      <ul className={classes.list}>
        {listBerkas(rapat, jumlah).map(({ dokumen, label, glif, kata }) => (
          <li key={dokumen}>
            <a href={linkTo.pratinjau(rapat.id, dokumen)}>
              <Icon name="file" size={18} />
              <span className={classes.name}>{label}</span>
              <StatusWord small glif={glif} kata={kata} />
            </a>
          </li>
        ))}
        <SuratLaporan rapatId={rapat.id} />
        <li>
          <a href={linkTo.pratinjau(rapat.id, 'berkas-rapat')}>
            <Icon name="folder" size={18} />
            <span className={classes.name}>Berkas rapat</span>
            <span className={classes.note}>semua naskah dalam satu PDF</span>
          </a>
        </li>
      </ul>
    </section>
  )
}

function listBerkas(rapat: RapatLengkap, jumlah: HitungKehadiran | undefined): readonly Berkas[] {
  const undangan = rapat.undangan.length
  const tercatat = jumlah === undefined ? 0 : jumlah.diundang - jumlah.belum + jumlah.tamu
  return [
    {
      dokumen: 'daftar-hadir-kosong',
      label: 'Daftar hadir untuk ditandatangani',
      ...(undangan === 0
        ? { glif: 'kosong', kata: 'Belum ada undangan' }
        : { glif: 'centang', kata: `${undangan} nama` }),
    },
    {
      dokumen: 'daftar-hadir-terisi',
      label: 'Daftar hadir terisi',
      ...(tercatat === 0
        ? { glif: 'kosong', kata: 'Belum dicatat' }
        : { glif: 'centang', kata: `${tercatat} tercatat` }),
    },
    { dokumen: 'notula', label: 'Notula', ...getNotula(rapat) },
  ]
}

function getNotula({ notula, versiNotula }: RapatLengkap): Pick<Berkas, 'glif' | 'kata'> {
  if (notula === 'final') return { glif: 'kunci', kata: `Final, versi ${versiNotula}` }
  return notula === 'konsep' ? { glif: 'separuh', kata: 'Konsep' } : { glif: 'kosong', kata: 'Belum ditulis' }
}
