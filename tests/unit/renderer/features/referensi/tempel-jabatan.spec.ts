import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { describe, expect, it } from 'vitest'
import {
  findStatusTempel,
  parseTsv,
  readBlok,
  toTempelRows,
} from '../../../../../renderer/features/referensi/tempel-jabatan'

describe('tempel-jabatan', () => {
  it('reads cells as Excel copies them: quotes, line breaks inside, empty rows left out', () => {
    expect(parseTsv('a\t"b ""c""\nd"\r\n\t\r\ne\tf\r\n')).toEqual([
      ['a', 'b "c" d'],
      ['e', 'f'],
    ])
  })

  it('finds columns by the words that offices write above them', () => {
    const blok = readBlok(parseTsv('No.\tNama Jabatan\tNAMA\tNIP/NRP\tNo. HP\n1\tCamat Contoh\tRatna Ibarat\t\t0812'))
    expect(blok).toMatchObject({ adaKepala: true, kolom: [null, 'jabatan', 'nama', 'nip', 'telepon'] })
    expect(toTempelRows(blok)).toEqual([{ jabatan: 'Camat Contoh', nama: 'Ratna Ibarat', telepon: '0812' }])
  })

  it('without a head row skips row numbers and knows NIP and phone by their figures', () => {
    const blok = readBlok(
      parseTsv('1\tCamat A\tBima Fiktif\t19800101 200501 1 001\t0812-3456-789\n2\tCamat B\tDewi\t\t0812 1111 2222'),
    )
    expect(blok).toMatchObject({ adaKepala: false, kolom: [null, 'jabatan', 'nama', 'nip', 'telepon'] })
    expect(blok.rows).toHaveLength(2)
  })

  it('keeps a row without jabatan, so that the core can name it', () => {
    expect(toTempelRows({ kolom: ['jabatan', 'nama'], rows: [['', 'Bima']] })).toEqual([{ jabatan: '', nama: 'Bima' }])
  })

  it('tells new, changed and equal rows apart, whatever blanks stand in the NIP', () => {
    const list = [
      buildRow('Camat Contoh', { nama: 'Ratna Ibarat', gelarBelakang: 'S.STP.', nip: '198001012005012001' }),
    ]
    expect(findStatusTempel({ jabatan: 'Kepala Contoh' }, list)).toBe('baru')
    expect(findStatusTempel({ jabatan: 'CAMAT  CONTOH' }, list)).toBe('sama')
    const same = { jabatan: 'Camat Contoh', nama: 'Ratna Ibarat, S.STP.', nip: '19800101 200501 2 001' }
    expect(findStatusTempel(same, list)).toBe('sama')
    expect(findStatusTempel({ ...same, nama: 'Ratna Ibarat, M.Si.' }, list)).toBe('berubah')
    expect(findStatusTempel(same, [buildRow('Camat Contoh', null)])).toBe('berubah')
  })
})

function buildRow(nama: string, pejabat: Partial<NonNullable<JabatanRow['pejabat']>> | null): JabatanRow {
  return {
    id: nama,
    nama,
    singkatan: null,
    instansi: null,
    unsurId: 'u',
    unsur: 'Camat',
    peringkat: 'l',
    urutan: 1,
    urutanManual: null,
    golonganPenandatangan: 'lainnya',
    anggotaForkopimda: false,
    wilayahId: null,
    aktif: true,
    pejabat:
      pejabat === null
        ? null
        : {
            id: 'p',
            jabatanId: nama,
            jenis: 'definitif',
            gelarDepan: null,
            nama: '',
            gelarBelakang: null,
            nip: null,
            pangkat: null,
            jenisKelamin: null,
            telepon: null,
            mulai: null,
            selesai: null,
            ...pejabat,
          },
  }
}
