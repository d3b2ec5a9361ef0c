import type { TestApp } from './app'

/** Adds `jumlah` rapat of ten years, each with 4 acara, 20 undangan, 16 kehadiran, 3 keputusan, 4 tindak lanjut and a notula. */
export function createRapatBanyak({ db, journal, createId, referensi }: TestApp, jumlah: number): void {
  const jabatanIds = referensi.jabatan.list({ tanggal: '2024-11-01' }).map(({ id }) => id)
  const sql = {
    rapat: db.prepare(`
      INSERT INTO rapat (id, nama, jenis, status, tanggal, jam_mulai, zona, pimpinan_id, dibuat_pada)
      VALUES (?, ?, 'Forkopimda', 'selesai', ?, '09:00', 'WIB', ?, ?)`),
    acara: db.prepare('INSERT INTO acara (id, rapat_id, urutan, judul) VALUES (?, ?, ?, ?)'),
    undangan: db.prepare('INSERT INTO undangan (id, rapat_id, jabatan_id) VALUES (?, ?, ?)'),
    kehadiran: db.prepare(`
      INSERT INTO kehadiran (id, rapat_id, undangan_id, status, dicatat_pada) VALUES (?, ?, ?, ?, '2024-11-01')`),
    keputusan: db.prepare('INSERT INTO keputusan (id, rapat_id, urutan, isi) VALUES (?, ?, ?, ?)'),
    tindakLanjut: db.prepare(`
      INSERT INTO tindak_lanjut (id, rapat_id, urutan, uraian, status) VALUES (?, ?, ?, ?, 'belum')`),
    notula: db.prepare("INSERT INTO notula (id, rapat_id, status, versi) VALUES (?, ?, 'konsep', 0)"),
  }
  const status = ['hadir', 'diwakili', 'izin', 'tidak hadir']

  journal.action({ name: 'Isi data uji' }, () => {
    for (let ke = 0; ke < jumlah; ke += 1) {
      const id = createId()
      const hari = new Date(Date.UTC(2015, 0, 1 + Math.floor((ke * 3650) / jumlah))).toISOString()
      sql.rapat.run(id, `Rapat Koordinasi ${ke + 1}`, hari.slice(0, 10), jabatanIds[ke % jabatanIds.length], hari)
      for (let urutan = 1; urutan <= 4; urutan += 1) sql.acara.run(createId(), id, urutan, `Acara ${urutan}`)
      for (let urutan = 0; urutan < 20; urutan += 1) {
        const undanganId = createId()
        sql.undangan.run(undanganId, id, jabatanIds[(ke + urutan) % jabatanIds.length])
        if (urutan < 16) sql.kehadiran.run(createId(), id, undanganId, status[urutan % 4])
      }
      for (let urutan = 1; urutan <= 3; urutan += 1) sql.keputusan.run(createId(), id, urutan, 'Keputusan')
      for (let urutan = 1; urutan <= 4; urutan += 1) sql.tindakLanjut.run(createId(), id, urutan, 'Tindak lanjut')
      sql.notula.run(createId(), id)
    }
  })
}
