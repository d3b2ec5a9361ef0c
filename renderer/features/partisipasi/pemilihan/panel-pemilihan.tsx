import { formatPenyebut, KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import {
  type PemilihanInput,
  type PemilihanRow,
  tingkatWilayahSchema,
} from '@shared/features/partisipasi/pemilihan.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { SelectField } from '../../../ui/fields/select-field'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import classes from '../partisipasi.module.css'
import { KategoriField } from './kategori-field'

type PanelPemilihanProps = { readonly pemilihan: PemilihanRow }

/** The chosen pemilihan: its name and day, what its percentage is of, and the ways into its wilayah and stages. */
export function PanelPemilihan({ pemilihan }: PanelPemilihanProps) {
  const hariIni = useHariIni()
  const save = useSave()
  const update = (ubah: Partial<PemilihanInput>) =>
    void save(() => client.partisipasi.pemilihan.update({ id: pemilihan.id, ubah }))
  return (
    <div className={classes.panel}>
      <h2>{pemilihan.nama}</h2>
      <p className={classes.bantuan}>
        {formatTanggalPanjang(pemilihan.tanggal)}. Persentase dihitung dari {formatPenyebut(pemilihan.kategori)}.
      </p>
      <CommittedTextField
        label="Nama"
        size="panel"
        value={pemilihan.nama}
        maxLength={200}
        onCommit={(nama) => update({ nama })}
      />
      <TanggalField
        label="Pemungutan suara"
        size="panel"
        value={pemilihan.tanggal}
        onChange={(tanggal) => tanggal !== null && update({ tanggal })}
        today={hariIni}
        help="Berlaku untuk semua pemilihan pada hari yang sama."
      />
      <SelectField
        label="Angka diisi per"
        size="panel"
        value={pemilihan.tingkatData}
        options={tingkatWilayahSchema.options.map((value) => ({ value, label: KATA_TINGKAT[value] }))}
        onChange={(tingkatData) => update({ tingkatData })}
      />
      <KategoriField pemilihan={pemilihan} />
      <div className={classes.aksi}>
        <Button label="Isi data" onClick={() => goTo(linkTo.isianPartisipasi(pemilihan.id))} />
        <Button label="Wilayah dan TPS" onClick={() => goTo(linkTo.wilayahPemilihan(pemilihan.id))} />
        <Button label="Hari-H" onClick={() => goTo(linkTo.hariH(pemilihan.id))} />
        <Button label="Tahapan" onClick={() => goTo(linkTo.tahapan(pemilihan.id))} />
      </div>
    </div>
  )
}
