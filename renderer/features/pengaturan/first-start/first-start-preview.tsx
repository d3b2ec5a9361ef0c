import { formatNamaLengkap, formatNip } from '@shared/lib/nama'
import { Glif } from '../../../ui/status/glif'
import { KopPreview } from '../kop-preview'
import { formatUkuranKertas, UKURAN_KERTAS } from '../ukuran-kertas'
import { type FirstStartAnswers, formatIsiWilayah } from './first-start.form-values'
import classes from './first-start.module.css'
import type { StepNumber } from './steps'

type FirstStartPreviewProps = {
  readonly step: StepNumber
  readonly answers: FirstStartAnswers
  readonly logoUrl: string | null
}

const TEPI = { atas: 20, kanan: 20, kiri: 25 }

/** The paper at the right: what has been answered so far, as it will be printed. */
export function FirstStartPreview({ step, answers, logoUrl }: FirstStartPreviewProps) {
  const { kabupaten, kepala } = answers
  const alamat = answers.alamat.some((baris) => baris.trim() !== '')
    ? [...answers.alamat]
    : ['Alamat, telepon, dan pos-el', 'diisi pada langkah kop dan kertas']
  const namaKepala = formatNamaLengkap(kepala)
  const tandaTangan =
    step === 3 && kepala.nama.trim() !== ''
      ? [
          `KEPALA ${answers.singkatan.toUpperCase()},`,
          '',
          '',
          namaKepala,
          kepala.pangkat,
          kepala.nip === '' ? '' : `NIP ${formatNip(kepala.nip)}`,
        ]
      : []
  return (
    <>
      <div className={classes.paperHead}>
        <strong>Begini kop surat Anda</strong>
        <span>{step === 1 ? 'A4, langkah berikutnya' : formatUkuranKertas(answers.jenisKertas)}</span>
      </div>
      <div className={classes.sheet}>
        <KopPreview
          kop={{ ...answers, alamat }}
          logoUrl={logoUrl}
          kertas={UKURAN_KERTAS[answers.jenisKertas]}
          tepi={TEPI}
          tandaTangan={tandaTangan}
        />
      </div>
      {kabupaten !== null && (
        <p className={classes.paperNote} role="status">
          <Glif name="centang" size={12} /> {formatIsiWilayah(kabupaten)} disiapkan untuk {kabupaten.nama}, beserta
          camat dan jabatan Forkopimda.
        </p>
      )}
    </>
  )
}
