import type { LetakTeks } from '@shared/features/periksa/fakta.rules'
import type { UbahNaskah } from '@shared/features/periksa/temuan.rules'
import { DomainError } from '@shared/lib/domain-error'
import type { TeksKaya, TeksKayaNode } from '@shared/lib/teks-kaya'
import type { NotulaService } from '../notula'
import type { RapatService } from '../rapat'
import type { TindakLanjutService } from '../tindak-lanjut'

export type PerbaikanParts = {
  readonly rapat: Pick<RapatService, 'get' | 'acara'>
  readonly notula: Pick<NotulaService, 'get' | 'update' | 'pembahasan' | 'keputusan' | 'dokumentasi'>
  readonly tindakLanjut: Pick<TindakLanjutService, 'list' | 'update' | 'remove'>
}

/** Carries out remedies through the features that own the records. The caller opens the action. */
export function createPerbaikanService({ rapat, notula, tindakLanjut }: PerbaikanParts) {
  /** @throws DomainError BENTROK when the words are not there as the finding quoted them */
  function apply(rapatId: string, ubah: UbahNaskah): void {
    switch (ubah.jenis) {
      case 'batas waktu':
        tindakLanjut.update(ubah.tindakLanjutId, { batasWaktu: ubah.tanggal })
        return
      case 'hapus':
        remove(ubah.letak)
        return
      case 'ganti':
        rewrite(rapatId, ubah.letak, createReplaceFirst(ubah.dari, ubah.menjadi))
        return
      case 'rapikan spasi':
        rewrite(rapatId, ubah.letak, (isi) => isi.replace(/(\S) {2,}(?=\S)/g, '$1 '))
    }
  }

  function remove({ jenis, id }: LetakTeks): void {
    if (id === null) return
    if (jenis === 'keputusan') notula.keputusan.remove(id)
    if (jenis === 'tindak lanjut') tindakLanjut.remove(id)
  }

  /** Rewrites the text at `letak`, run by run where it is rich, so that its formatting stays. */
  function rewrite(rapatId: string, letak: LetakTeks, change: (isi: string) => string): void {
    const isi = notula.get(rapatId)
    if (isi === null) throw berbeda()
    const { jenis, id } = letak
    const plain = (text: string | undefined) => {
      if (text === undefined) throw berbeda()
      const baru = change(text)
      if (baru === text) throw berbeda()
      return baru
    }
    const rich = (doc: TeksKaya | undefined) => {
      if (doc === undefined) throw berbeda()
      const baru: TeksKaya = { ...mapRuns(doc, change), type: 'doc' }
      if (JSON.stringify(baru) === JSON.stringify(doc)) throw berbeda()
      return baru
    }
    const find = <T extends { readonly id: string }>(list: readonly T[]) => list.find((row) => row.id === id)
    if (jenis === 'pembukaan' || jenis === 'penutup') {
      notula.update(isi.id, jenis, rich(isi[jenis].isi))
    } else if (id === null) {
      throw berbeda()
    } else if (jenis === 'pembahasan') {
      notula.pembahasan.update(id, { isi: rich(find(isi.pembahasan)?.isi) })
    } else if (jenis === 'keputusan') {
      notula.keputusan.update(id, plain(find(isi.keputusan)?.isi))
    } else if (jenis === 'tindak lanjut') {
      tindakLanjut.update(id, { uraian: plain(find(tindakLanjut.list({ rapatId }))?.uraian) })
    } else if (jenis === 'foto') {
      notula.dokumentasi.update(id, plain(find(isi.dokumentasi)?.keterangan))
    } else {
      rapat.acara.update(id, plain(find(rapat.get(rapatId).acara)?.judul))
    }
  }

  return { apply }
}

/**
 * Replaces only the first place in all runs that it is called for, and there only whole words: `PPS` is not in `KPPS`.
 * A replacement is never read as a pattern.
 */
function createReplaceFirst(dari: string, menjadi: string): (isi: string) => string {
  let isDone = false
  return (isi) => {
    const place = isDone ? -1 : findWhole(isi, dari)
    if (place < 0) return isi
    isDone = true
    return `${isi.slice(0, place)}${menjadi}${isi.slice(place + dari.length)}`
  }
}

function findWhole(isi: string, kata: string): number {
  for (let place = isi.indexOf(kata); place >= 0; place = isi.indexOf(kata, place + 1)) {
    if (!isJoined(isi[place - 1], kata[0]) && !isJoined(kata.at(-1), isi[place + kata.length])) return place
  }
  return -1
}

function isJoined(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && /[\p{L}\p{N}]{2}/u.test(left + right)
}

function mapRuns(node: TeksKayaNode, change: (isi: string) => string): TeksKayaNode {
  if (node.text !== undefined) return { ...node, text: change(node.text) }
  return node.content === undefined ? node : { ...node, content: node.content.map((child) => mapRuns(child, change)) }
}

function berbeda(): DomainError {
  return new DomainError({
    kode: 'BENTROK',
    pesan:
      'Kata-kata itu tidak dapat diganti otomatis, misalnya karena sebagian ditebalkan. Buka tulisannya dan ubah sendiri.',
  })
}
