import ExcelJS from 'exceljs'

const JUDUL = [
  'No',
  'NKK',
  'NIK',
  'Nama',
  'Tempat Lahir',
  'Tanggal Lahir',
  'L/P',
  'Status',
  'Alamat',
  'RT',
  'RW',
  'Desa',
  'Kecamatan',
  'TPS',
]

/** A workbook as a computer of the election office would write it: 14 columns, texts shared, invented people. */
export async function writeDptPolos(file: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: true })
  const sheet = workbook.addWorksheet('DPT')
  sheet.addRow(JUDUL).commit()
  for (let nomor = 1; nomor <= rows; nomor += 1) {
    const desa = nomor % 187
    const cells = [
      nomor,
      `99${String(nomor).padStart(14, '0')}`,
      `98${String(nomor).padStart(14, '0')}`,
      `PEMILIH CONTOH ${nomor}`,
      `KOTA ${nomor % 90}`,
      new Date(Date.UTC(1950 + (nomor % 55), nomor % 12, 1 + (nomor % 28))),
      nomor % 2 === 0 ? 'L' : 'P',
      nomor % 3 === 0 ? 'B' : 'S',
      `JALAN CONTOH ${nomor % 500}`,
      nomor % 12,
      nomor % 9,
      `Desa Contoh ${desa}`,
      `Kecamatan Contoh ${desa % 23}`,
      nomor % 40,
    ]
    sheet.addRow(cells).commit()
  }
  sheet.commit()
  await workbook.commit()
}
