import type { BagianTertulis, Surat } from '@shared/features/surat/surat.schema'
import { client } from '../../../lib/client'
import { linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { CheckboxField } from '../../../ui/fields/choice-fields'
import classes from '../surat.module.css'
import { Bagian } from './bagian'
import { TeksTersusun } from './teks-tersusun'

/** The text of a nota dinas or berita acara: sections drafted from the records of the rapat, each to be rewritten or left out. */
export function BagianLaporan({ surat }: { readonly surat: Surat }) {
  return (
    <Bagian judul="Isi">
      <TeksTersusun suratId={surat.id} bagian="pembuka" judul="Pembuka" {...surat.pembuka} />
      {surat.bagian.map((bagian) => (
        <BagianSatu key={bagian.bagian} surat={surat} bagian={bagian} />
      ))}
      <TeksTersusun suratId={surat.id} bagian="penutup" judul="Penutup" {...surat.penutup} />
    </Bagian>
  )
}

function BagianSatu({ surat, bagian }: { readonly surat: Surat; readonly bagian: BagianTertulis }) {
  const save = useSave()
  const cetak = (
    <CheckboxField
      label={`Cetak ${bagian.judul.toLowerCase()}`}
      checked={bagian.tampil}
      onChange={(tampil) =>
        void save(() => client.surat.bagian.setTampil({ id: surat.id, bagian: bagian.bagian, tampil }))
      }
    />
  )
  if (!bagian.tampil || bagian.fakta !== null) {
    return (
      <div>
        <div className={classes.kepala}>
          <h3>{bagian.judul}</h3>
          {cetak}
        </div>
        {bagian.tampil && bagian.fakta !== null && <Fakta surat={surat} fakta={bagian.fakta} />}
      </div>
    )
  }
  return (
    <TeksTersusun suratId={surat.id} {...bagian}>
      {cetak}
    </TeksTersusun>
  )
}

type FaktaProps = { readonly surat: Surat; readonly fakta: NonNullable<BagianTertulis['fakta']> }

function Fakta({ surat, fakta }: FaktaProps) {
  return (
    <>
      <dl className={classes.pelaksanaan}>
        {fakta.map(({ label, nilai }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{nilai}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.bantuan}>
        Mengikuti <a href={linkTo.rapat(surat.rapatId)}>data rapat</a> dan{' '}
        <a href={linkTo.kehadiran(surat.rapatId)}>kehadiran</a>.
      </p>
    </>
  )
}
