type LogFields = Readonly<Record<string, string | number | boolean>>

/** Events of the program itself; never values that a clerk typed, names, NIP or phone numbers. */
export type Log = {
  readonly info: (event: string, fields?: LogFields) => void
  readonly warn: (event: string, fields?: LogFields) => void
  readonly error: (event: string, fields?: LogFields) => void
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
