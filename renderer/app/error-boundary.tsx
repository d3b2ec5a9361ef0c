import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/fields/button'
import { ProblemBox } from '../ui/messages/problem-box'
import classes from './error-boundary.module.css'

type ErrorBoundaryProps = {
  /** Where it happened, for the report: `rapat.ringkasan`. */
  readonly place: string
  /** Gets the error for the log; it must not carry what people typed. */
  readonly onError?: (error: unknown, place: string) => void
  /** A new value, such as the path of another screen, tries again. */
  readonly resetKey?: string
  readonly children: ReactNode
}

type ErrorBoundaryState = { readonly error: unknown; readonly failed: boolean; readonly resetKey?: string | undefined }

/**
 * Keeps a mistake in one screen from taking the window with it. React offers this only to classes.
 * The text already saved is safe, and says so.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, failed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error, failed: true }
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo) {
    this.props.onError?.(error, this.props.place)
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return resetKey === state.resetKey ? null : { error: null, failed: false, resetKey }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className={classes.place}>
        <ProblemBox pesan="Layar ini berhenti karena kesalahan di Simpul. Yang sudah tersimpan tidak hilang. Buka lagi layarnya; bila terulang, salin rinciannya untuk yang membantu Anda.">
          <Button label="Buka lagi layar ini" onClick={() => this.setState({ error: null, failed: false })} />
          <Button label="Salin rincian" onClick={() => copyDetails(this.props.place, this.state.error)} />
        </ProblemBox>
      </div>
    )
  }
}

function copyDetails(place: string, error: unknown) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  void navigator.clipboard.writeText(`Simpul, ${place}\n${stack}`)
}
