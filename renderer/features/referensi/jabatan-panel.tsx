import { KETERANGAN_PERINGKAT } from '@shared/features/referensi/referensi.rules'
import {
  type GolonganPenandatangan,
  golonganPenandatanganSchema,
  type JabatanInput,
  type JabatanRow,
  peringkatSchema,
  type Unsur,
} from '@shared/features/referensi/referensi.schema'
import type { ZonaWaktu } from '@shared/lib/tanggal'
import { useState } from 'react'
import { useHariIni } from '../../lib/use-hari-ini'
import { Button } from '../../ui/fields/button'
import { SwitchField } from '../../ui/fields/choice-fields'
import { CommittedTextField } from '../../ui/fields/committed-text-field'
import { SelectField } from '../../ui/fields/select-field'
import { TanggalField } from '../../ui/fields/tanggal-field'
import { RiwayatPanel } from '../jurnal'
import classes from './jabatan-panel.module.css'
import { PejabatSection } from './pejabat-section'

type JabatanPanelProps = {
  readonly jabatan: JabatanRow
  readonly unsurList: readonly Unsur[]
  readonly zona: ZonaWaktu
  readonly onUpdate: (ubah: Partial<JabatanInput>) => void
  readonly onRemove: () => void
}

const GOLONGAN_LABELS: Readonly<Record<GolonganPenandatangan, string>> = {
  'kepala daerah': 'Kepala daerah',
  'wakil kepala daerah': 'Wakil kepala daerah',
  'sekretaris daerah': 'Sekretaris daerah',
  lainnya: 'Lainnya',
}

/** The chosen jabatan in full. Each field saves itself when it is left. */
export function JabatanPanel({ jabatan, unsurList, zona, onUpdate, onRemove }: JabatanPanelProps) {
  const [hasHistory, setHistory] = useState(false)
  const hariIni = useHariIni()
  return (
    <div className={classes.panel}>
      <h2 className={classes.title}>{jabatan.nama}</h2>
      <PejabatSection jabatan={jabatan} />
      <section aria-labelledby="keterangan-jabatan" className={classes.form}>
        <h3 id="keterangan-jabatan">Jabatan</h3>
        <CommittedTextField
          size="panel"
          label="Nama jabatan"
          value={jabatan.nama}
          onCommit={(nama) => onUpdate({ nama })}
          maxLength={200}
        />
        <div className={classes.pair}>
          <CommittedTextField
            size="panel"
            label="Singkatan"
            value={jabatan.singkatan ?? ''}
            onCommit={(singkatan) => onUpdate({ singkatan })}
            maxLength={200}
          />
          <SelectField
            size="panel"
            label="Unsur"
            value={jabatan.unsurId}
            options={unsurList.map(({ id, nama }) => ({ value: id, label: nama }))}
            onChange={(unsurId) => onUpdate({ unsurId })}
          />
        </div>
        <CommittedTextField
          size="panel"
          label="Instansi"
          value={jabatan.instansi ?? ''}
          onCommit={(instansi) => onUpdate({ instansi })}
          maxLength={200}
        />
        <SelectField
          size="panel"
          label="Peringkat menurut UU 9/2010 Pasal 11"
          help={jabatan.urutanManual === null ? undefined : 'Urutannya sudah dipindahkan dengan tangan.'}
          value={jabatan.peringkat}
          options={peringkatSchema.options.map((peringkat) => ({
            value: peringkat,
            label: `${peringkat}. ${KETERANGAN_PERINGKAT[peringkat]}`,
          }))}
          onChange={(peringkat) => onUpdate({ peringkat })}
        />
        <SelectField
          size="panel"
          label="Saat menandatangani"
          help="Menentukan apa yang dicetak di bawah tanda tangan."
          value={jabatan.golonganPenandatangan}
          options={golonganPenandatanganSchema.options.map((value) => ({ value, label: GOLONGAN_LABELS[value] }))}
          onChange={(golonganPenandatangan) => onUpdate({ golonganPenandatangan })}
        />
        <SwitchField
          label="Anggota Forkopimda"
          checked={jabatan.anggotaForkopimda}
          onChange={(anggotaForkopimda) => onUpdate({ anggotaForkopimda })}
        />
        <div className={classes.pair}>
          <TanggalField
            size="panel"
            label="Ada sejak"
            today={hariIni}
            value={jabatan.mulai}
            onChange={(mulai) => onUpdate({ mulai })}
          />
          <TanggalField
            size="panel"
            label="Ada sampai"
            help="Rekap kehadiran hanya menghitung rapat selama jabatan ini ada."
            today={hariIni}
            value={jabatan.selesai}
            onChange={(selesai) => onUpdate({ selesai })}
          />
        </div>
        <SwitchField
          label="Aktif"
          help="Yang tidak aktif tidak ditawarkan lagi; arsipnya tetap utuh."
          checked={jabatan.aktif}
          onChange={(aktif) => onUpdate({ aktif })}
        />
      </section>
      <div className={classes.buttons}>
        <Button
          small
          variant="quiet"
          icon="history"
          label={hasHistory ? 'Tutup riwayat' : 'Riwayat'}
          expanded={hasHistory}
          onClick={() => setHistory(!hasHistory)}
        />
        <Button small variant="quiet" icon="trash" label="Hapus jabatan" onClick={onRemove} />
      </div>
      {hasHistory && (
        <RiwayatPanel
          tabel="jabatan"
          barisId={jabatan.id}
          zona={zona}
          findName={(id) => unsurList.find((unsur) => unsur.id === id)?.nama}
        />
      )}
    </div>
  )
}
