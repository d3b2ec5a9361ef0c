import type { Database } from 'better-sqlite3'
import type { JournaledRows } from './journal-rows'
import { AKSI_COLUMNS, type JournalStore, PERUBAHAN_COLUMNS } from './journal-store'
import type { AksiRow, HistoryEntry, JournalAction, PerubahanRow, TrashEntry } from './journal-types'
import { formatActionName } from './journal-undo'
import { isErased, type JournalValue, parseRow, type StoredRow, toJournalValue } from './journal-values'

export type HistoryDeps = { readonly db: Database; readonly store: JournalStore; readonly rows: JournaledRows }

/** The views on the journal: what happened to a record, what happened lately, what can come back. They only read. */
export function createHistory({ db, store, rows }: HistoryDeps) {
  const recentActions = db.prepare<[number], AksiRow>(`SELECT ${AKSI_COLUMNS} FROM aksi ORDER BY urutan DESC LIMIT ?`)
  const recentActionsFor = db.prepare<[string, number], AksiRow>(
    `SELECT ${AKSI_COLUMNS} FROM aksi WHERE urutan IN
       (SELECT p.aksi FROM json_each(?) AS dicari JOIN perubahan AS p ON p.baris = dicari.value)
     ORDER BY urutan DESC LIMIT ?`,
  )
  // A removal is in the trash while it is the last that happened to its row.
  const removals = db.prepare<[string], PerubahanRow>(
    `SELECT ${PERUBAHAN_COLUMNS} FROM perubahan AS p
     WHERE jenis = 'hapus'
       AND (SELECT waktu_akhir FROM aksi WHERE aksi.urutan = p.aksi AND aksi.jenis <> 'pembaruan') >= ?
       AND NOT EXISTS
         (SELECT 1 FROM perubahan AS l WHERE l.baris = p.baris AND l.tabel = p.tabel AND l.urutan > p.urutan)
     ORDER BY urutan DESC`,
  )

  return {
    history: (tabel: string, id: string): readonly HistoryEntry[] =>
      [...store.listChangesOf(tabel, id)].reverse().map((change) => toHistoryEntry(change, store.getAksi(change.aksi))),

    recent: (jumlah: number): readonly JournalAction[] => recentActions.all(jumlah).map(toAction),

    recentFor: (ids: readonly string[], jumlah: number): readonly JournalAction[] =>
      recentActionsFor.all(JSON.stringify(ids), jumlah).map(toAction),

    /** Removals since `since` (ISO), newest first. Rows whose personal data were erased cannot come back whole. */
    trash(since: string): readonly TrashEntry[] {
      const groups = Map.groupBy(
        removals.all(since).filter(({ tabel, sebelum }) => rows.hasTable(tabel) && !hasErased(parseRow(sebelum))),
        ({ aksi }) => aksi,
      )
      return [...groups]
        .map(([aksi, changes]) => ({ aksi: store.getAksi(aksi), changes }))
        .map(({ aksi, changes }) => ({ action: toAction(aksi), baris: changes.map(toTrashRow) }))
    },
  }
}

export function toAction(aksi: AksiRow): JournalAction {
  return {
    id: aksi.id,
    name: formatActionName(aksi),
    kind: aksi.jenis,
    actor: aksi.pelaku,
    time: aksi.waktu_akhir,
    isUndoable: isUndoable(aksi),
  }
}

/** Steps of undoing and the program's own ones are reversed by their own ways only. */
export function isUndoable({ jenis }: Pick<AksiRow, 'jenis'>): boolean {
  return jenis === 'tindakan' || jenis === 'pulihkan'
}

function toHistoryEntry({ jenis, tabel, baris, sebelum, sesudah }: PerubahanRow, aksi: AksiRow): HistoryEntry {
  const before = parseRow(sebelum)
  const after = parseRow(sesudah)
  const names = Object.keys(jenis === 'hapus' ? before : after).filter((name) => name !== 'id')
  return {
    action: toAction(aksi),
    jenis,
    tabel,
    barisId: baris,
    kolom: names.map((nama) => ({
      nama,
      sebelum: toJournalValue(before[nama] ?? null),
      sesudah: toJournalValue(after[nama] ?? null),
    })),
  }
}

function toTrashRow({ tabel, baris, sebelum }: PerubahanRow): TrashEntry['baris'][number] {
  const terakhir = Object.fromEntries(
    Object.entries(parseRow(sebelum)).map(([name, value]): [string, JournalValue] => [name, toJournalValue(value)]),
  )
  return { tabel, id: baris, terakhir }
}

function hasErased(row: StoredRow): boolean {
  return Object.values(row).some(isErased)
}
