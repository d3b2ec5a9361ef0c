/**
 * How a column value stands in the JSON of `perubahan`. Text, null and safe integers stand as they are; what JSON
 * would bend is wrapped: large integers, reals (exact, also infinite) and blobs. Erased personal data leave a mark.
 * The same encoding is written by SQL in the triggers and by JavaScript when changes are merged.
 */
export type StoredValue =
  | string
  | number
  | null
  | { readonly i: string }
  | { readonly r: string }
  | { readonly b: string }
  | { readonly x: 1 }

export type StoredRow = Readonly<Record<string, StoredValue>>

/** The mark of a value that was erased on request. */
export const ERASED: StoredValue = { x: 1 }

/** A value as screens get it. `dihapus` says that it was personal data and is gone. */
export type JournalValue = string | number | bigint | Uint8Array | null | { readonly dihapus: true }

/** SQL that gives the JSON text of one value. `ref` is a column reference such as `NEW."nama"`. */
export function buildValueSql(ref: string, type: string): string {
  switch (type) {
    case 'TEXT':
      // Joined with '' because text made by json() would else be taken for an object instead of a string.
      return `json_quote(${ref} || '')`
    case 'INT':
    case 'INTEGER':
      return `CASE WHEN ${ref} NOT BETWEEN -9007199254740991 AND 9007199254740991 THEN '{"i":"' || ${ref} || '"}' ELSE json_quote(${ref}) END`
    case 'REAL':
      return `CASE WHEN ${ref} IS NULL THEN 'null' ELSE '{"r":"' || quote(${ref}) || '"}' END`
    case 'BLOB':
      return `CASE WHEN ${ref} IS NULL THEN 'null' ELSE '{"b":"' || hex(${ref}) || '"}' END`
    default:
      throw new Error(`type ${type} has no place in the journal`)
  }
}

/** Text of `sebelum` or `sesudah` to columns. The text was written by our triggers or by `formatRow`. */
export function parseRow(text: string | null): StoredRow {
  return text === null ? {} : (JSON.parse(text) as StoredRow)
}

export function formatRow(row: StoredRow): string {
  return JSON.stringify(row)
}

export function isSameValue(a: StoredValue | undefined, b: StoredValue | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

export function isErased(value: StoredValue): boolean {
  return typeof value === 'object' && value !== null && 'x' in value
}

/** The value to bind when it is written back; the STRICT column turns a whole number into an integer again. */
export function toBindable(value: StoredValue): string | number | bigint | Buffer | null {
  if (typeof value !== 'object' || value === null) return value
  if ('i' in value) return BigInt(value.i)
  if ('r' in value) return Number(value.r)
  if ('b' in value) return Buffer.from(value.b, 'hex')
  throw new Error('an erased value cannot be written back')
}

export function toJournalValue(value: StoredValue): JournalValue {
  if (typeof value !== 'object' || value === null) return value
  if ('i' in value) return BigInt(value.i)
  if ('r' in value) return Number(value.r)
  if ('b' in value) return Uint8Array.from(Buffer.from(value.b, 'hex'))
  return { dihapus: true }
}
