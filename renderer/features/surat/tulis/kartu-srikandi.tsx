import type { Surat } from '@shared/features/surat/surat.schema'
import { Button } from '../../../ui/fields/button'
import classes from '../surat.module.css'
import { Bagian } from './bagian'
import { copyTeks } from './copy-teks'

/** What the form of SRIKANDI asks about this letter, to be copied field by field or as a whole. */
export function KartuSrikandi({ surat }: { readonly surat: Surat }) {
  const semua = surat.kartu.map(({ label, nilai }) => `${label}: ${nilai}`).join('\n')
  return (
    <Bagian
      judul="Kartu SRIKANDI"
      akhir={
        <Button small icon="copy" label="Salin kartu" onClick={() => void copyTeks(semua, 'Kartu SRIKANDI disalin.')} />
      }
    >
      <p className={classes.bantuan}>
        Untuk formulir Registrasi Naskah Keluar. Berkas Word dengan isian SRIKANDI dipilih pada pratinjau surat.
      </p>
      <dl className={classes.kartu}>
        {surat.kartu.map(({ label, nilai }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{nilai}</dd>
            <dd>
              <Button
                small
                iconOnly
                variant="quiet"
                icon="copy"
                label={`Salin ${label.toLowerCase()}`}
                onClick={() => void copyTeks(nilai, `${label} disalin.`)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </Bagian>
  )
}
