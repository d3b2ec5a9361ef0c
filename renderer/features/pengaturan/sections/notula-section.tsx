import type { NotulaPengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { SegmentField, SwitchField } from '../../../ui/fields/choice-fields'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { Section } from './section'
import classes from './section.module.css'

type NotulaSectionProps = {
  readonly notula: NotulaPengaturan
  readonly onChange: (notula: NotulaPengaturan) => void
}

/** Form and parts of the notula. */
export function NotulaSection({ notula, onChange }: NotulaSectionProps) {
  const set = (change: Partial<NotulaPengaturan>) => onChange({ ...notula, ...change })
  const setBagian = (index: number, change: { readonly judul?: string; readonly tampil?: boolean }) =>
    set({ bagian: notula.bagian.map((bagian, place) => (place === index ? { ...bagian, ...change } : bagian)) })
  return (
    <Section id="notula" title="Notula">
      <SegmentField
        label="Bentuk"
        value={notula.format}
        options={[
          { value: '2023', label: 'NOTULA, bentuk 2023' },
          { value: 'lama', label: 'NOTULEN, bentuk lama' },
        ]}
        onChange={(format) => set({ format })}
      />
      {notula.format === 'lama' && (
        <SegmentField
          label="Judul bagian ketiga"
          value={notula.judulPeraturan}
          options={[
            { value: 'Peraturan', label: 'Peraturan' },
            { value: 'Keputusan', label: 'Keputusan' },
          ]}
          onChange={(judulPeraturan) => set({ judulPeraturan })}
        />
      )}
      <SwitchField
        label="Cetak baris Tempat"
        help="Sesudah Waktu Sidang/Rapat."
        checked={notula.barisTempat}
        onChange={(barisTempat) => set({ barisTempat })}
      />
      <SwitchField
        label="Cetak blok notulis"
        help="Tanda tangan pencatat di sebelah kiri."
        checked={notula.blokNotulis}
        onChange={(blokNotulis) => set({ blokNotulis })}
      />
      <div>
        <p className={classes.note}>Bagian notula, urutan tetap. Ganti judulnya atau matikan yang tidak dicetak.</p>
        <ul className={classes.list}>
          {notula.bagian.map(({ bagian, judul, tampil }, index) => (
            <li key={bagian}>
              <SwitchField
                label={`Cetak ${bagian}`}
                checked={tampil}
                onChange={(next) => setBagian(index, { tampil: next })}
              />
              <CommittedTextField
                label={`Judul bagian ${bagian}`}
                hideLabel
                value={judul}
                disabled={!tampil}
                onCommit={(next) => next !== '' && setBagian(index, { judul: next })}
                maxLength={200}
              />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
