import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDatabase, checkTables } from '../../../electron/database/check'
import { openDatabase } from '../../../electron/database/open'
import { catchStartupError } from './startup'
import { openToy, type Toy } from './toy'

describe('check', () => {
  let toy: Toy

  beforeEach(() => {
    toy = openToy()
    toy.journal.action({ name: 'Isi' }, () => toy.db.exec(`INSERT INTO bidang (id, nama) VALUES ('b', 'Poldagri')`))
  })
  afterEach(() => toy.remove())

  const bad = () => checkDatabase(toy.db, toy.dir).butir.filter(({ hasil }) => hasil === 'temuan')

  it('says what it looked at when all is well', () => {
    expect(checkDatabase(toy.db, toy.dir)).toEqual({
      ok: true,
      butir: [
        { nama: 'Keutuhan berkas basis data', hasil: 'baik', rincian: [] },
        { nama: 'Hubungan antarbaris', hasil: 'baik', rincian: [] },
        { nama: 'Pengaturan keamanan basis data', hasil: 'baik', rincian: [] },
        { nama: 'Riwayat dan kesesuaian data', hasil: 'baik', rincian: ['1 aksi, 1 perubahan'] },
      ],
    })
  })

  it('finds references to nothing', () => {
    toy.db.pragma('foreign_keys = OFF')
    toy.journal.action({ name: 'Rusak' }, () => toy.db.exec(`UPDATE bidang SET ketua_id = 'tidak ada'`))
    toy.db.pragma('foreign_keys = ON')
    expect(bad()).toEqual([
      { nama: 'Hubungan antarbaris', hasil: 'temuan', rincian: ['1 baris bidang menunjuk orang yang tidak ada'] },
    ])
  })

  it('finds a setting that was turned down', () => {
    toy.db.pragma('synchronous = NORMAL')
    expect(bad().map(({ rincian }) => rincian)).toEqual([['synchronous: 1, 2']])
  })

  it('finds rows that were changed by another program', () => {
    toy.close()
    const other = new Sqlite(toy.file)
    other.exec(`DROP TRIGGER jurnal_bidang_ubah; UPDATE bidang SET nama = 'Lain'`)
    other.close()
    toy = toy.reopen()
    expect(bad().flatMap(({ rincian }) => rincian)).toEqual([
      'Baris b pada tabel bidang berbeda dari riwayatnya: baris itu diubah di luar Simpul atau rusak.',
    ])
  })

  it('adds what the caller looks at', () => {
    const report = checkDatabase(toy.db, toy.dir, [{ nama: 'Lampiran', find: () => ['1 berkas hilang'] }])
    expect(report.ok).toBe(false)
    expect(report.butir.at(-1)).toEqual({ nama: 'Lampiran', hasil: 'temuan', rincian: ['1 berkas hilang'] })
  })

  it('leaves a large file to be checked after the first screen, table by table', async () => {
    toy.journal.action({ name: 'Foto' }, () => {
      const insert = toy.db.prepare('INSERT INTO orang (id, nama, foto) VALUES (?, ?, zeroblob(2000000))')
      for (const id of ['a', 'b', 'c', 'd']) insert.run(id, id)
    })
    toy.close()
    const whole = readFileSync(toy.file)
    const sound = openDatabase({ file: toy.file })
    expect(sound.isChecked).toBe(false)
    expect(await checkTables(sound.db)).toEqual([])
    const closedMeanwhile = checkTables(sound.db)
    sound.close()
    expect(await closedMeanwhile).toEqual([])

    // Noise in the middle, far from the schema.
    whole.fill(0xa5, whole.length - 4096 * 20, whole.length - 4096 * 10)
    writeFileSync(toy.file, whole)
    const damaged = openDatabase({ file: toy.file })
    expect((await checkTables(damaged.db)).length).toBeGreaterThan(0)
    damaged.close()

    // After a crash everything is checked before, whatever the size.
    writeFileSync(`${toy.file}-wal`, 'x')
    expect(catchStartupError(() => openDatabase({ file: toy.file })).kode).toBe('RUSAK')
    rmSync(`${toy.file}-wal`)
  })
})
