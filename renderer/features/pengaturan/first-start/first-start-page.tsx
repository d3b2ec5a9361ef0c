import { useState } from 'react'
import { useCommands } from '../../../ui/commands/use-commands'
import { Form } from '../../../ui/fields/form'
import { useLogoUrl } from '../pengaturan.queries'
import { FIRST_START_VALUES, type FieldErrors, fillAnswers, findMissing } from './first-start.form-values'
import classes from './first-start.module.css'
import { FirstStartFrame } from './first-start-frame'
import { FirstStartPreview } from './first-start-preview'
import { ReadyView } from './ready-view'
import { StepKantor } from './step-kantor'
import { StepKop } from './step-kop'
import { StepPejabat } from './step-pejabat'
import { STEP_TEXTS, type StepNumber } from './steps'
import { useSetup } from './use-setup'

/** The first start: three steps to a working office, the letterhead taking shape beside them from the first letter. */
export function FirstStartPage() {
  const [step, setStep] = useState<StepNumber>(1)
  const [values, setValues] = useState(FIRST_START_VALUES)
  const [typed, setTyped] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const logoUrl = useLogoUrl(values.logoId)
  const setup = useSetup()
  const answers = fillAnswers(values, typed)

  const open = (next: StepNumber) => {
    setErrors({})
    setStep(next)
  }
  const submit = () => {
    const missing = findMissing(step, answers)
    setErrors(missing)
    if (Object.keys(missing).length > 0) return
    if (step === 1) open(2)
    else if (step === 2) open(3)
    else void finish(true)
  }
  const finish = async (withKepala: boolean) => {
    if (withKepala && answers.kepala.nama.trim() === '') {
      setErrors({ nama: 'Nama belum diisi. Isi namanya, atau pilih Lewati, isi nanti.' })
      return
    }
    if (answers.kabupaten === null) open(1)
    else await setup.run(answers, answers.kabupaten, withKepala)
  }
  useCommands([
    {
      id: 'mulai.next',
      label: 'Lanjut',
      shortcut: 'Ctrl+Enter',
      hint: 'lanjut',
      whenTyping: true,
      enabled: setup.result === undefined,
      run: submit,
    },
  ])
  const props = {
    answers,
    errors,
    onChange: (change: Partial<typeof values>) => setValues((now) => ({ ...now, ...change })),
  }

  if (setup.result !== undefined) {
    return <ReadyView result={setup.result} namaDaerah={answers.kabupaten?.nama ?? ''} onStart={setup.start} />
  }
  return (
    <FirstStartFrame
      step={step}
      onStep={open}
      preview={<FirstStartPreview step={step} answers={answers} logoUrl={logoUrl} />}
    >
      <h1 className={classes.title}>{STEP_TEXTS[step].question}</h1>
      <p className={classes.lead}>{STEP_TEXTS[step].help}</p>
      {/* The key makes each step a new form, so that its first field takes the focus. */}
      <Form key={step} label={STEP_TEXTS[step].name} onSubmit={submit} className={classes.form}>
        {step === 1 && <StepKantor {...props} typed={typed} onType={setTyped} />}
        {step === 2 && <StepKop {...props} logoUrl={logoUrl} onBack={() => open(1)} />}
        {step === 3 && (
          <StepPejabat
            {...props}
            refusal={setup.refusal}
            isSaving={setup.isSaving}
            onBack={() => open(2)}
            onSkip={() => void finish(false)}
          />
        )}
      </Form>
    </FirstStartFrame>
  )
}
