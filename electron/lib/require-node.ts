/**
 * Imported first by every entry that runs on plain Node. better-sqlite3 kills an older Node without a word, so a wrong
 * one is refused here, in one plain sentence, before the database is touched.
 */
const NODE_MAJOR = 24

const major = Number.parseInt(process.versions.node, 10)
if (process.versions.electron === undefined && major !== NODE_MAJOR) {
  process.stderr.write(
    `Simpul memerlukan Node ${NODE_MAJOR}; di sini ada Node ${process.versions.node}. Jalankan lewat npm start. ` +
      `Simpul needs Node ${NODE_MAJOR}, this is ${process.versions.node}: start it by npm start.\n`,
  )
  process.exit(1)
}
