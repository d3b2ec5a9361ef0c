import { writeFileSync } from 'node:fs'
import ExcelJS from 'exceljs'

const BIRU = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3A5F' } } as const
const KECAMATAN_ROW = 8

/** A form as a province makes it: head, one row to grow, totals below it, a second sheet that refers to the first. */
export async function buildTemplatContoh(ubah: (workbook: ExcelJS.Workbook) => void = () => {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const form = workbook.addWorksheet('Formulir', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: 7, topLeftCell: 'A8' }],
  })
  form.columns = [{ width: 6 }, { width: 30 }, { width: 12 }, { width: 14 }, { width: 14 }, { width: 12 }]
  form.mergeCells('A1:F1')
  form.getCell('A1').value = 'LAPORAN {{daerah.nama}} ({{daerah.kode}})'
  form.getCell('A1').font = { name: 'Calibri', size: 16, bold: true, color: { argb: 'FFFFFFFF' } }
  form.getCell('A1').fill = BIRU
  form.getCell('A2').value = '{{laporan.periode}}, {{laporan.kondisiPer}}'
  form.getCell('E3').value = '{{pemilihan.tanggal}}'
  form.getCell('E3').numFmt = 'd mmmm yyyy'
  form.getCell('F3').value = '{{pemilihan.tanggal}}'
  form.getCell('B4').value = '{{partisipasi.prosen}}'
  form.getRow(7).values = ['No', 'Kecamatan', 'TPS', 'DPT', 'Pengguna', '%']
  const row = form.getRow(KECAMATAN_ROW)
  row.values = [
    '{{partisipasi.baris.nomor}}',
    'Kec. {{partisipasi.baris.kecamatan}}',
    '{{partisipasi.baris.tps}}',
    '{{partisipasi.baris.dpt}}',
    '{{partisipasi.baris.pengguna}}',
  ]
  row.getCell(6).value = { formula: 'IF(D8=0,0,E8/D8)' }
  row.getCell(4).numFmt = '#,##0'
  row.getCell(6).numFmt = '0.00%'
  row.height = 21
  for (let column = 1; column <= 6; column += 1) row.getCell(column).border = { bottom: { style: 'dashed' } }
  form.getCell('B9').value = 'JUMLAH'
  form.getCell('B9').font = { bold: true }
  form.getCell('C9').value = { formula: 'SUM(C8:C8)' }
  form.getCell('D9').value = { formula: 'SUM(D$8:D$8)' }
  form.getCell('E9').value = { formula: 'SUM(E8:E8)' }
  form.getCell('F9').value = { formula: 'E9/D9' }
  form.getCell('F9').numFmt = '0.00%'
  form.mergeCells('A11:F11')
  form.getCell('A11').value = 'Partisipasi {{partisipasi.persen}} persen. {{saran.naskah}}'
  form.getCell('F12').value = '{{partisipasi.persen}}'
  form.getCell('F12').numFmt = '0.0%'
  form.addConditionalFormatting({
    ref: 'F8:F8',
    rules: [{ type: 'expression', priority: 1, formulae: ['F8<0.83'], style: { font: { bold: true } } }],
  })
  form.pageSetup.printArea = 'A1:F12'
  const rekap = workbook.addWorksheet('Rekap Prov')
  rekap.getCell('A1').value = { formula: 'SUM(Formulir!D8:D8)' }
  rekap.getCell('A2').value = { formula: 'Formulir!F9' }
  rekap.getCell('A3').value = { formula: 'LOG10(100)&" F8 tetap"' }
  ubah(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export async function openBuku(bytes: Uint8Array, file: string): Promise<ExcelJS.Workbook> {
  writeFileSync(file, bytes)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook
}
