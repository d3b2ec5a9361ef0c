import type { FieldErrors, FirstStartAnswers, FirstStartValues } from './first-start.form-values'

export type StepProps = {
  readonly answers: FirstStartAnswers
  readonly errors: FieldErrors
  readonly onChange: (change: Partial<FirstStartValues>) => void
}
