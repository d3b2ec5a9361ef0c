/** What the worker answers about the workbook that it holds: sheets, one table, the preview. */
import { formatAngka } from '../../lib/angka'
import { createPencocokWilayah } from './cocok-wilayah.rules'
import { findGayaAngka } from './kolom-angka.rules'
import type { KonteksImpor } from './konteks-impor.rules'
import { type BukuKerja, formatSel } from './lembar.rules'
import { putarLembar } from './putar-lembar.rules'
import type { PilihanLembar } from './susunan.schema'
import { countJenisBaris, findTabel, type Tabel } from './tabel.rules'
import type { LembarImpor, TabelImpor } from './tabel-impor.schema'
import { listTawaran } from './tawaran.rules'
import { findWilayahDiKolom } from './wilayah-di-kolom.rules'

const CONTOH = 4
const KATA_GAYA = { indonesia: '1.234', inggris: '1,234', polos: null } as const

/** The sheets of a workbook, tables first. */
export function listLembarImpor(buku: BukuKerja): LembarImpor[] {
  return listTawaran(buku).map(({ indeks, nama, tabel, pesan, peringatan }) => ({
    indeks,
    nama,
    jumlahBaris: tabel === null ? (buku.lembar[indeks]?.baris.length ?? 0) : countJenisBaris(tabel).data,
    hasTabel: tabel !== null,
    pesan,
    peringatan: [...peringatan],
  }))
}

/** The chosen table, turned when that was chosen; null where there is none. */
export function findTabelImpor(buku: BukuKerja, pilihan: PilihanLembar, konteks: KonteksImpor): Tabel | null {
  const tabel = findTabelAsal(buku, pilihan)
  if (tabel === null || !pilihan.putar) return tabel
  const diKolom = findWilayahDiKolom(tabel, createPencocok(konteks))
  return diKolom === null ? tabel : findTabel(putarLembar(tabel, diKolom), { barisJudul: 1 })
}

function findTabelAsal(buku: BukuKerja, { lembar, rentang, barisJudul }: PilihanLembar): Tabel | null {
  const asal = buku.lembar[lembar]
  if (asal === undefined || asal.ditolak !== null) return null
  return findTabel(asal, {
    ...(rentang === null ? {} : { rentang }),
    ...(barisJudul === null ? {} : { barisJudul: barisJudul === 0 ? null : barisJudul }),
  })
}

/** A table as the screen shows it: columns with their first values, without the rows. */
export function buildTabelImpor(tabel: Tabel, { putar }: PilihanLembar, konteks: KonteksImpor): TabelImpor {
  const data = tabel.baris.filter(({ jenis }) => jenis === 'data')
  return {
    lembar: tabel.lembar,
    judul: tabel.judul,
    kolom: tabel.kolom.map(({ indeks, huruf, label, judul, grup, isi, isTersembunyi }) => {
      const sel = data.map((baris) => baris.sel[indeks] ?? null)
      const terisi = sel.filter((satu) => satu !== null)
      return {
        indeks,
        huruf,
        label,
        judul,
        grup,
        isi,
        isTersembunyi,
        gaya: isi === 'angka' ? KATA_GAYA[findGayaAngka(sel).gaya] : null,
        contoh: terisi.slice(0, CONTOH).map((satu) => formatSel(satu).slice(0, 60)),
      }
    }),
    kolomKunci: tabel.kolomKunci,
    jumlahBaris: data.length,
    keterangan: [
      ...tabel.catatanAtas.slice(0, 3).map((satu) => `Di atas tabel: ${satu.slice(0, 120)}`),
      ...(tabel.catatanSamping.length === 0
        ? []
        : [`${formatAngka(tabel.catatanSamping.length)} catatan di samping tabel tidak dibaca.`]),
    ],
    wilayahDiKolom: putar ? null : (findWilayahDiKolom(tabel, createPencocok(konteks))?.pesan ?? null),
  }
}

function createPencocok({ wilayah, kodeKabupaten }: KonteksImpor) {
  return createPencocokWilayah(
    wilayah.filter(({ tingkat }) => tingkat !== 'tps'),
    kodeKabupaten,
  )
}
