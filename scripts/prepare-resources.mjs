/**
 * Fills `out/resources` with what the program needs beside its own code: the fonts of the papers, with
 * their licences, and the official list of wilayah. Everything comes from packages that the lock file
 * pins, so the result is the same on every machine. Runs on any Node from 20 on, also on Windows.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
const projectDir = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const FONT_STYLES = {
  Regular: '400Regular',
  Bold: '700Bold',
  Italic: '400Regular_Italic',
  BoldItalic: '700Bold_Italic',
}

const FONT_FAMILIES = { Arimo: '@expo-google-fonts/arimo', Tinos: '@expo-google-fonts/tinos' }
const AREA_PACKAGE = 'idn-area-data'

/**
 * Writes the resources and returns the folder. Does nothing when `out/resources` was made by this very
 * script from the same package versions.
 */
export async function prepareResources({ root = projectDir, log = () => {} } = {}) {
  const outDir = join(root, 'out', 'resources')
  const stamp = await buildStamp(root)
  if (await isUpToDate(outDir, stamp)) return outDir

  const files = [...(await listFontFiles(root)), ...(await buildAreaFiles(root))]
  for (const file of files) await writeWhole(join(outDir, file.name), file.bytes)
  const sizes = Object.fromEntries(files.map((file) => [file.name, file.bytes.length]))
  await writeWhole(join(outDir, 'stamp.json'), Buffer.from(JSON.stringify({ stamp, sizes }, null, 2)))
  log(`out/resources: ${files.length} berkas disiapkan`)
  return outDir
}

/** What the result depends on: this script and the versions of the packages it reads. */
async function buildStamp(root) {
  const hash = createHash('sha256').update(await readFile(fileURLToPath(import.meta.url)))
  for (const name of [...Object.values(FONT_FAMILIES), AREA_PACKAGE]) {
    hash.update(`${name}@${await readVersion(root, name)}`)
  }
  return hash.digest('hex')
}

async function readVersion(root, name) {
  return JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}

async function isUpToDate(outDir, stamp) {
  try {
    const made = JSON.parse(await readFile(join(outDir, 'stamp.json'), 'utf8'))
    if (made.stamp !== stamp) return false
    for (const [name, size] of Object.entries(made.sizes)) {
      if ((await stat(join(outDir, name))).size !== size) return false
    }
    return true
  } catch {
    return false
  }
}

async function listFontFiles(root) {
  const files = []
  for (const [family, name] of Object.entries(FONT_FAMILIES)) {
    const packageDir = join(root, 'node_modules', name)
    for (const [style, folder] of Object.entries(FONT_STYLES)) {
      const source = join(packageDir, folder, `${family}_${folder}.ttf`)
      files.push({ name: `fonts/${family}-${style}.ttf`, bytes: await readFile(source) })
    }
    files.push({ name: `fonts/LISENSI-${family}.txt`, bytes: await readFile(join(packageDir, 'LICENSE_FONT')) })
  }
  return files
}

/**
 * `wilayah.json.gz`: `{ sumber, provinsi: [{kode, nama}], kabupatenKota: [{kode, nama, jumlahKecamatan,
 * jumlahDesa, jumlahKelurahan}], kecamatan: [[kode, nama]], desa: [[kode, nama]] }`. Codes keep their
 * dots, so the parent of any code is the code without its last group. The last group of a desa or
 * kelurahan tells which it is: 1xxx is a kelurahan, 2xxx a desa (Kemendagri numbering).
 */
async function buildAreaFiles(root) {
  const version = await readVersion(root, AREA_PACKAGE)
  const dataDir = join(root, 'node_modules', AREA_PACKAGE, 'data')
  const readRows = async (name) => parseCsv(await readFile(join(dataDir, name), 'utf8'))
  const [provinces, regencies, districts, villages] = await Promise.all(
    ['provinces.csv', 'regencies.csv', 'districts.csv', 'villages.csv'].map(readRows),
  )

  const counts = new Map(regencies.map((row) => [row.code, { kecamatan: 0, desa: 0, kelurahan: 0 }]))
  const countIn = (code, field) => {
    const count = counts.get(code.split('.').slice(0, 2).join('.'))
    if (!count) throw new Error(`wilayah ${code} has no kabupaten/kota`)
    count[field] += 1
  }
  for (const row of districts) countIn(row.code, 'kecamatan')
  for (const row of villages) countIn(row.code, row.code.split('.')[3]?.startsWith('1') ? 'kelurahan' : 'desa')

  const areas = {
    sumber: `${AREA_PACKAGE} ${version}`,
    provinsi: provinces.map((row) => ({ kode: row.code, nama: row.name })),
    kabupatenKota: regencies.map((row) => ({
      kode: row.code,
      nama: row.name,
      jumlahKecamatan: counts.get(row.code).kecamatan,
      jumlahDesa: counts.get(row.code).desa,
      jumlahKelurahan: counts.get(row.code).kelurahan,
    })),
    kecamatan: districts.map((row) => [row.code, row.name]),
    desa: villages.map((row) => [row.code, row.name]),
  }
  return [
    { name: 'wilayah.json.gz', bytes: await compress(JSON.stringify(areas), { level: 9 }) },
    { name: 'LISENSI-WILAYAH.txt', bytes: Buffer.from(await buildAreaNotice(root, version, dataDir)) },
  ]
}

async function buildAreaNotice(_root, version, dataDir) {
  const licence = await readFile(join(dataDir, 'LICENSE.md'), 'utf8')
  return [
    'Daftar wilayah (provinsi, kabupaten/kota, kecamatan, desa/kelurahan)',
    '',
    `Berkas wilayah.json.gz diolah dari data paket ${AREA_PACKAGE} ${version}`,
    '(https://github.com/fityannugroho/idn-area-data). Data tersebut tersedia menurut',
    'Open Database License (ODbL) 1.0: https://opendatacommons.org/licenses/odbl/1-0/.',
    'Hak atas isi masing-masing tersedia menurut Database Contents License 1.0.',
    'Basis data turunan yang disebarluaskan wajib tetap menurut ODbL dan menyebut sumbernya.',
    '',
    'Naskah lisensi asli:',
    '',
    licence,
  ].join('\n')
}

/** CSV with a header line; fields may be quoted with doubled quotes inside, but hold no line breaks. */
function parseCsv(text) {
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== '')
  const names = splitCsvLine(header)
  return lines.map((line) => {
    const fields = line.includes('"') ? splitCsvLine(line) : line.split(',')
    if (fields.length !== names.length) throw new Error(`unexpected line in the wilayah data: ${line}`)
    return Object.fromEntries(names.map((name, index) => [name, fields[index]]))
  })
}

function splitCsvLine(line) {
  const fields = []
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    fields.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'))
  }
  return fields
}

/** Writes beside the target and renames, so that a reader never meets half a file. */
async function writeWhole(path, bytes) {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, bytes)
  await rename(draft, path)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await prepareResources({ log: (line) => console.log(line) })
}
