/**
 * The language in which workbooks are described: plain data without rows. Rows come from a source of their own, batch
 * by batch, so that a recap of 200,000 lines needs no more memory than one of twenty.
 */

/** Dates are `YYYY-MM-DD` text in a `tanggal` column; everything else is what it looks like. */
export type WorkbookCell = string | number | null

export type WorkbookRow = readonly WorkbookCell[]

/** Sum of the columns `parts` divided by the column `whole`; nothing where `whole` is 0. Columns count from 0. */
export type Share = { readonly parts: readonly number[]; readonly whole: number }

export type ColumnDefinition = {
  readonly head: string
  /** Width in characters, as Excel counts. The widths of a sheet add up to about 130 (A4) or 145 (F4). */
  readonly width: number
  /**
   * `nomor` counts rows, `jumlah` is a whole number, `kode` is text that looks like a number (NIP), `persen` a share
   * written as a fraction, `panas` a share on a ground that grows darker with it, `poin` a signed difference.
   */
  readonly kind: 'nomor' | 'teks' | 'jumlah' | 'tanggal' | 'kode' | 'persen' | 'panas' | 'poin'
  /** What a `persen` is computed from: a live formula in every row. */
  readonly share?: Share
  /**
   * A live formula in every row: `{3}` stands for the cell of column 3 (from 0) in the same row, `{p0}` for the first
   * parameter of the sheet. The value of the row is its result, nothing where that is null.
   */
  readonly formula?: string
  /** Values that begin with this stand bold and red: the word says it, the colour helps. */
  readonly warning?: string
}

/** A live formula under the table; `column` counts from 0. */
export type TotalDefinition = {
  readonly label: string
  readonly cells: readonly (
    | { readonly column: number; readonly kind: 'sum' }
    /** How many rows hold exactly `value`. */
    | { readonly column: number; readonly kind: 'count'; readonly value: string }
    /** The share of the sums that stand in the same row. */
    | ({ readonly column: number; readonly kind: 'share' } & Share)
    /** A formula of the cells in the same row, written like that of a column, with its result. */
    | {
        readonly column: number
        readonly kind: 'formula'
        readonly formula: string
        readonly result: number | null
      }
    /** A figure of the whole that is not the sum of its parts. */
    | { readonly column: number; readonly kind: 'value'; readonly value: number | null }
  )[]
}

/** A figure above the table that formulas refer to, such as a target; a share is written as a fraction. */
export type ParameterDefinition = { readonly label: string; readonly value: number }

export type SheetDefinition = {
  readonly name: string
  readonly title: string
  /** Period and "kondisi per …", below the title. */
  readonly subtitle: string
  readonly footer: string
  readonly parameters?: readonly ParameterDefinition[]
  readonly columns: readonly ColumnDefinition[]
  readonly totals: readonly TotalDefinition[]
  /** Below the totals. */
  readonly note?: string
  /** Printed in place of rows when there are none. */
  readonly emptyText: string
  readonly rowCount: number
}

export type WorkbookDefinition = {
  readonly title: string
  /** Two lines: the government, the office. */
  readonly office: readonly [string, string]
  readonly paper: 'A4' | 'F4'
  readonly sheets: readonly SheetDefinition[]
  /** A hidden, protected sheet behind the others, one text to a row, for programs that read the file. */
  readonly data?: { readonly name: string; readonly lines: readonly string[] }
}
