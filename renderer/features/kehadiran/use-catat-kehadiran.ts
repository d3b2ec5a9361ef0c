import type { CatatKehadiran, TamuInput } from '@shared/features/kehadiran/kehadiran.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useMemo, useRef, useState } from 'react'
import { client } from '../../lib/client'
import { goTo, linkTo } from '../../lib/links'
import { useSave } from '../../lib/use-save'
import type { CellChange } from '../../ui/grid/grid-types'
import { showMessage } from '../../ui/messages/messages'
import { type BarisUndangan, createPencariUndangan, isUndangan } from './cari-undangan'
import { useKehadiran } from './kehadiran.queries'
import type { StatusUndangan } from './parse-ketikan'
import { getRowId, toCatatanList } from './sel-kehadiran'
import type { BarisKehadiran } from './tampilkan-tertunda'

const KOSONG: readonly BarisKehadiran[] = []

/** State and doings of the attendance screen: what is chosen, which mode is on, and every way a record is made. */
export function useCatatKehadiran(rapat: RapatLengkap) {
  const { tampilan, tertunda, antrean } = useKehadiran(rapat.id)
  const save = useSave()
  const kolom = useRef<HTMLInputElement>(null)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  /** The chosen row was found by the field, not in the list: then the whole row is marked, not a cell. */
  const [isDariKolom, setDariKolom] = useState(false)
  const [isKertas, setKertas] = useState(false)
  const [urutan, setUrutan] = useState(0)
  const [isRincian, setRincian] = useState(false)
  const rows = tampilan?.rows ?? KOSONG
  const undangan = useMemo(() => rows.filter(isUndangan), [rows])
  const cari = useMemo(() => createPencariUndangan(undangan), [undangan])
  const selected = rows.find((row) => getRowId(row) === selectedId)

  const markSaran = (rowId: string | null) => {
    setSelectedId(rowId)
    setDariKolom(true)
  }

  const saveCatatan = (catatan: CatatKehadiran) => antrean.add(catatan.undanganId, catatan)

  const record = (row: BarisUndangan, status: StatusUndangan, jabatanWakil?: string) =>
    saveCatatan({
      undanganId: row.undanganId,
      status,
      ...(jabatanWakil === undefined || jabatanWakil === '' ? {} : { jabatanWakil }),
    })

  const changeCells = (cells: readonly CellChange[]) => {
    const catatan = toCatatanList(rows, cells)
    const [pertama] = catatan
    if (catatan.length === 1 && pertama !== undefined) saveCatatan(pertama)
    // A block is one handful for Ctrl+Z as well, so it goes in one call.
    else if (catatan.length > 1) void saveTogether([...catatan])
  }

  const saveTogether = async (catatan: CatatKehadiran[]) => {
    await antrean.flush()
    await save(() => client.kehadiran.set({ rapatId: rapat.id, catatan }))
  }

  const removeRows = async (dibuang: readonly BarisKehadiran[]) => {
    const catatan = dibuang.filter(isUndangan).map(({ undanganId }) => ({ undanganId, status: 'belum' as const }))
    if (catatan.length > 0) await saveTogether(catatan)
    for (const { status, kehadiranId: id } of dibuang) {
      if (status === 'tamu' && id !== null) await save(() => client.kehadiran.tamu.remove({ id }))
    }
  }

  const createTamu = async (nama: string, jabatan: string) => {
    await antrean.flush()
    const hasil = await save(() => client.kehadiran.tamu.create({ rapatId: rapat.id, tamu: { nama, jabatan } }), {
      silent: true,
    })
    if (hasil.ok) markSaran(hasil.value.id)
    else showMessage(`${nama} belum tercatat. ${hasil.refusal.pesan}`)
  }

  const undo = async () => {
    await antrean.flush()
    const hasil = await save(() => client.jurnal.undo())
    if (hasil.ok) showMessage(`Diurungkan: ${hasil.value.nama}`)
  }

  const toggleKertas = () => {
    const pertama = undangan.findIndex((row) => row.status === 'belum')
    setUrutan(isKertas || pertama < 0 ? 0 : pertama)
    setKertas(!isKertas)
  }

  return {
    tampilan,
    tertunda,
    antrean,
    undangan,
    cari,
    kolom,
    isTerkunci: rapat.notula === 'final',
    isKertas,
    urutan,
    setUrutan,
    toggleKertas,
    selectedId,
    selected,
    isDariKolom,
    markSaran,
    selectRow: (row: BarisKehadiran | null) => {
      setSelectedId(row === null ? null : getRowId(row))
      setDariKolom(false)
    },
    rincian: isRincian ? selected : undefined,
    openRincian: () => setRincian(true),
    closeRincian: () => setRincian(false),
    saveCatatan,
    saveTamu: (id: string, tamu: TamuInput) => void save(() => client.kehadiran.tamu.update({ id, tamu })),
    record,
    changeCells,
    removeRows: (dibuang: readonly BarisKehadiran[]) => void removeRows(dibuang),
    createTamu: (nama: string, jabatan: string) => void createTamu(nama, jabatan),
    undo: () => void undo(),
    focusKolom: () => kolom.current?.focus(),
    openDaftarHadir: () =>
      goTo(linkTo.pratinjau(rapat.id, hasCatatan(rows) ? 'daftar-hadir-terisi' : 'daftar-hadir-kosong')),
  }
}

function hasCatatan(rows: readonly BarisKehadiran[]): boolean {
  return rows.some(({ status }) => status !== 'belum')
}
