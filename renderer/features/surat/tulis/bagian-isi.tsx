import { isMengundang } from '@shared/features/surat/surat.rules'
import type { Surat } from '@shared/features/surat/surat.schema'
import { linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { CheckboxField, SegmentField } from '../../../ui/fields/choice-fields'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { SelectField } from '../../../ui/fields/select-field'
import { TanggalField } from '../../../ui/fields/tanggal-field'
import classes from '../surat.module.css'
import type { UbahSurat } from '../surat.queries'
import { Bagian } from './bagian'
import { TeksTersusun } from './teks-tersusun'

type IsiProps = { readonly surat: Surat; readonly ubah: UbahSurat }

/** What the letter says: drafted sentences, and the choices from which more of them follow. */
export function BagianIsi({ surat, ubah }: IsiProps) {
  return (
    <Bagian judul="Isi surat">
      {!isMengundang(surat.jenis) && <Alasan surat={surat} ubah={ubah} />}
      <TeksTersusun suratId={surat.id} bagian="pembuka" judul="Pembuka" {...surat.pembuka} />
      {isMengundang(surat.jenis) && <Undangan surat={surat} ubah={ubah} />}
      <TeksTersusun suratId={surat.id} bagian="penutup" judul="Penutup" {...surat.penutup} />
      <SegmentField
        label="Sapaan"
        value={surat.sapaan}
        onChange={(sapaan) => ubah({ sapaan })}
        options={[
          { value: 'Saudara', label: 'Saudara' },
          { value: 'Bapak/Ibu', label: 'Bapak/Ibu' },
        ]}
      />
    </Bagian>
  )
}

function Alasan({ surat, ubah }: IsiProps) {
  return (
    <>
      <CommittedTextField
        label="Alasan"
        help="Melanjutkan kata “Sehubungan dengan …”."
        value={surat.alasan ?? ''}
        onCommit={(alasan) => ubah({ alasan })}
      />
      {surat.jenis === 'pembatalan' && (
        <CheckboxField
          label="Akan dijadwalkan kembali"
          checked={surat.dijadwalkanKembali}
          onChange={(dijadwalkanKembali) => ubah({ dijadwalkanKembali })}
        />
      )}
    </>
  )
}

function Undangan({ surat, ubah }: IsiProps) {
  const hariIni = useHariIni()
  return (
    <>
      <p className={classes.bantuan}>
        Hari, waktu, dan tempat mengikuti <a href={linkTo.rapat(surat.rapatId)}>data rapat</a>.
      </p>
      <div className={classes.dua}>
        <SegmentField
          label="Acara yang dicetak"
          fullWidth
          value={surat.acara}
          onChange={(acara) => ubah({ acara })}
          options={[
            { value: 'nama rapat', label: 'Nama rapat' },
            { value: 'daftar acara', label: 'Daftar acara' },
          ]}
        />
        <SelectField<'bebas' | 'boleh' | 'tidak'>
          label="Perwakilan"
          value={surat.perwakilan ?? 'bebas'}
          onChange={(pilihan) => ubah({ perwakilan: pilihan === 'bebas' ? null : pilihan })}
          options={[
            { value: 'bebas', label: 'Tidak disebut' },
            { value: 'boleh', label: 'Boleh menugaskan pejabat' },
            { value: 'tidak', label: 'Dimohon tidak diwakilkan' },
          ]}
        />
      </div>
      <CommittedTextField
        label="Bahan yang dibawa"
        help="Melanjutkan kata “dimohon membawa …”; kosong berarti tidak disebut."
        value={surat.bahan ?? ''}
        onCommit={(bahan) => ubah({ bahan })}
      />
      <div className={classes.tiga}>
        <CommittedTextField
          label="Konfirmasi kepada"
          value={surat.konfirmasiUnit ?? ''}
          onCommit={(konfirmasiUnit) => ubah({ konfirmasiUnit })}
        />
        <CommittedTextField
          label="Telepon konfirmasi"
          value={surat.konfirmasiTelepon ?? ''}
          inputMode="tel"
          onCommit={(konfirmasiTelepon) => ubah({ konfirmasiTelepon })}
        />
        <TanggalField
          label="Paling lambat"
          today={hariIni}
          value={surat.konfirmasiTanggal}
          onChange={(konfirmasiTanggal) => ubah({ konfirmasiTanggal })}
        />
      </div>
    </>
  )
}
