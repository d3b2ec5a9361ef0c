import { Button } from '../../ui/fields/button'
import { FileButton } from '../../ui/fields/file-button'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './logo-field.module.css'
import { useLogoUpload } from './use-logo-upload'

type LogoFieldProps = {
  readonly logoId: string | null
  readonly logoUrl: string | null
  readonly onChange: (logoId: string | null) => void
}

/** The emblem of the office: chosen from a file, shown as it is, taken away again. */
export function LogoField({ logoId, logoUrl, onChange }: LogoFieldProps) {
  const { problem, upload } = useLogoUpload(onChange)
  return (
    <fieldset className={classes.field}>
      <legend>Logo daerah</legend>
      <div className={classes.row}>
        {logoUrl !== null && <img className={classes.picture} src={logoUrl} alt="Logo yang dipakai" />}
        <FileButton
          label={logoId === null ? 'Pilih gambar logo' : 'Ganti logo'}
          accept="image/png,image/jpeg"
          icon="photo"
          onPick={(file) => void upload(file)}
        />
        {logoId !== null && <Button variant="quiet" label="Lepas logo" onClick={() => onChange(null)} />}
      </div>
      <p className={classes.help}>PNG atau JPEG, paling besar 2 MB. Simpul tidak menyertakan lambang daerah.</p>
      {problem !== undefined && <ProblemBox pesan={problem} />}
    </fieldset>
  )
}
