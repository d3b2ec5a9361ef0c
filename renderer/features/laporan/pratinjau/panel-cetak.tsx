import type { Notula } from '@shared/features/notula/notula.schema'
import type { Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { type DokumenPratinjau, goTo, linkTo } from '../../../lib/links'
import { CheckboxField, SegmentField } from '../../../ui/fields/choice-fields'
import { SelectField } from '../../../ui/fields/select-field'
import { NumberField } from '../../../ui/fields/tanggal-field'
import { KeluarCetak } from './keluar-cetak'
import { hasWord, type JenisDokumen, KERTAS_LIST, type PilihanCetak } from './pilihan-cetak'
import classes from './pratinjau.module.css'
import type { SimpanNaskah } from './use-simpan-naskah'

type PanelCetakProps = {
  readonly rapatId: string
  readonly dokumen: JenisDokumen
  readonly notula: Notula | null
  readonly pengaturan: Pengaturan
  readonly pilihan: PilihanCetak
  readonly onChange: (pilihan: PilihanCetak) => void
  readonly namaBerkas: string | undefined
  readonly onPrint: () => void
  readonly simpan: SimpanNaskah
}

/** Paper, annexes, and the two ways out: the printer and the file. */
export function PanelCetak(props: PanelCetakProps) {
  const { dokumen, pengaturan, pilihan, onChange, namaBerkas, onPrint, simpan } = props
  const kertas = pilihan.kertas ?? pengaturan.kertas.jenis
  const kertasLain = KERTAS_LIST.some(({ value }) => value === kertas) ? [] : [{ value: kertas, label: kertas }]
  return (
    <div className={classes.panel}>
      {(dokumen === 'daftar-hadir-kosong' || dokumen === 'daftar-hadir-terisi') && (
        <PilihBentuk rapatId={props.rapatId} dokumen={dokumen} />
      )}
      <SegmentField
        label="Kertas"
        size="panel"
        fullWidth
        value={kertas}
        onChange={(jenis) => onChange({ ...pilihan, kertas: jenis })}
        options={[...KERTAS_LIST, ...kertasLain]}
      />
      {dokumen === 'notula' && <PilihanNotula {...props} />}
      {dokumen === 'surat' && (
        <div>
          <CheckboxField
            label="Word untuk SRIKANDI"
            checked={pilihan.srikandi ?? pengaturan.srikandi.aktif}
            onChange={(srikandi) => onChange({ ...pilihan, srikandi })}
          />
          <p className={classes.catatan}>
            Nomor, tanggal, dan tanda tangan di berkas Word menjadi isian SRIKANDI. PDF tidak berubah.
          </p>
        </div>
      )}
      {dokumen === 'daftar-hadir-kosong' && (
        <NumberField
          label="Baris kosong untuk tamu"
          size="panel"
          min={0}
          max={60}
          unit="baris"
          value={pilihan.barisKosong ?? pengaturan.daftarHadir.barisKosong}
          onChange={(baris) => onChange({ ...pilihan, barisKosong: baris ?? 0 })}
        />
      )}
      <KeluarCetak onPrint={onPrint} simpan={simpan} namaBerkas={namaBerkas} withWord={hasWord(dokumen)} />
    </div>
  )
}

type PilihBentukProps = { readonly rapatId: string; readonly dokumen: DokumenPratinjau }

function PilihBentuk({ rapatId, dokumen }: PilihBentukProps) {
  return (
    <SegmentField<DokumenPratinjau>
      label="Daftar hadir"
      size="panel"
      fullWidth
      value={dokumen}
      onChange={(next) => goTo(linkTo.pratinjau(rapatId, next))}
      options={[
        { value: 'daftar-hadir-kosong', label: 'Kosong' },
        { value: 'daftar-hadir-terisi', label: 'Terisi' },
      ]}
    />
  )
}

function PilihanNotula({ notula, pilihan, onChange }: PanelCetakProps) {
  const versiList = notula === null ? [] : [...notula.riwayatVersi].sort((a, b) => b.versi - a.versi)
  const sekarang = notula?.status === 'final' ? `Versi ${notula.versi}, final` : 'Konsep sekarang'
  const tampil = pilihan.versi ?? (notula?.status === 'final' ? notula.versi : null)
  const hasCatatan = versiList.some(({ versi, diabaikan }) => versi === tampil && diabaikan.length > 0)
  const versiLama = versiList.filter(({ versi }) => notula?.status !== 'final' || versi !== notula.versi)
  return (
    <>
      <fieldset className={classes.ikut}>
        <legend>Ikut dicetak</legend>
        <CheckboxField
          label="Daftar hadir"
          checked={pilihan.denganDaftarHadir}
          onChange={(denganDaftarHadir) => onChange({ ...pilihan, denganDaftarHadir })}
        />
        <CheckboxField
          label="Dokumentasi"
          checked={pilihan.denganDokumentasi}
          onChange={(denganDokumentasi) => onChange({ ...pilihan, denganDokumentasi })}
        />
        {hasCatatan && (
          <CheckboxField
            label="Catatan pemeriksaan"
            checked={pilihan.denganCatatanPeriksa}
            onChange={(denganCatatanPeriksa) => onChange({ ...pilihan, denganCatatanPeriksa })}
          />
        )}
      </fieldset>
      {versiLama.length > 0 && (
        <SelectField
          label="Versi"
          size="panel"
          value={String(pilihan.versi ?? '')}
          onChange={(versi) => onChange({ ...pilihan, versi: versi === '' ? undefined : Number(versi) })}
          options={[
            { value: '', label: sekarang },
            ...versiLama.map(({ versi }) => ({ value: String(versi), label: `Versi ${versi}` })),
          ]}
        />
      )}
    </>
  )
}
