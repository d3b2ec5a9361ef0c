import type { BedaBagian } from '@shared/features/notula/notula.schema'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import { buildBedaTeks } from '../../lib/beda-teks'
import type { NotulaReport, PembahasanReport } from './notula.report'

type Bagian = { readonly judul: string; readonly isi: string }

/** What `baru` says otherwise than `lama`, part by part; parts that say the same are left out. Pure. */
export function buildBedaNotula(lama: NotulaReport, baru: NotulaReport): BedaBagian[] {
  const lamaList = listBagian(lama)
  const baruList = listBagian(baru)
  const hilang = lamaList.filter(({ judul }) => !baruList.some((satu) => satu.judul === judul))
  return [...baruList, ...hilang.map(({ judul }) => ({ judul, isi: '' }))].flatMap(({ judul, isi }) => {
    const semula = lamaList.find((satu) => satu.judul === judul)?.isi ?? ''
    return semula === isi ? [] : [{ judul, potongan: [...buildBedaTeks(semula, isi)] }]
  })
}

/** The paper as text, each part under the name by which it is known there. */
function listBagian(report: NotulaReport): readonly Bagian[] {
  const { penandatangan, peserta, keputusan, tindakLanjut, foto } = report
  return [
    { judul: 'Kepala notula', isi: formatKepala(report) },
    { judul: 'Kata Pembukaan', isi: formatTeksPolos(report.pembukaan) },
    ...report.pembahasan.map((satu) => ({ judul: `Pembahasan: ${satu.judul}`, isi: formatPembahasan(satu) })),
    { judul: 'Keputusan', isi: formatDaftar(keputusan) },
    {
      judul: 'Tindak lanjut',
      isi: formatDaftar(
        tindakLanjut.map(({ uraian, penanggungJawab, batasWaktu }) =>
          [uraian, penanggungJawab, batasWaktu].filter((satu) => satu !== '').join('; '),
        ),
      ),
    },
    { judul: 'Penutup', isi: formatTeksPolos(report.penutup) },
    {
      judul: 'Peserta',
      isi: formatDaftar(
        peserta.rows.map((row) => [row.nama, row.jabatan, row.kehadiran].filter((satu) => satu !== '').join(', ')),
      ),
    },
    { judul: 'Penanda tangan', isi: [penandatangan.jabatan, penandatangan.nama].join('\n') },
    { judul: 'Dokumentasi', isi: formatDaftar(foto.map(({ keterangan }) => keterangan)) },
  ]
}

function formatKepala(report: NotulaReport): string {
  const baris = [
    ['Sidang/Rapat', report.rapat],
    ['Hari/Tanggal', report.hariTanggal],
    ['Surat Undangan', report.suratUndangan ?? '-'],
    ['Waktu', report.waktu],
    ['Tempat', report.tempat],
    ['Acara', report.acara.join('; ')],
    ['Ketua', report.ketua],
    ['Sekretaris', report.sekretaris],
    ['Pencatat', report.pencatat],
  ]
  return baris.map(([label, nilai]) => `${label}: ${nilai}`).join('\n')
}

function formatPembahasan({ butir, simpulan }: PembahasanReport): string {
  return [
    ...butir.map(({ jabatan, isi }) => (jabatan === null ? '' : `${jabatan}: `) + formatTeksPolos(isi)),
    ...(simpulan === null ? [] : [`Simpulan: ${formatTeksPolos(simpulan)}`]),
  ].join('\n')
}

/** Without numbers: an entry that is put in changes no other. */
function formatDaftar(list: readonly string[]): string {
  return list.join('\n')
}
