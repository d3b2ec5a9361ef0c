import {
  addKalimat,
  buildTersusun,
  describeKalimat,
  type FaktaRapat,
  fillKalimat,
  isTersusun,
  linkKalimat,
  listKalimat,
} from '@shared/features/notula/kalimat.rules'
import { createTeksKaya, formatTeksPolos, type TeksKaya } from '@shared/lib/teks-kaya'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const LENGKAP: FaktaRapat = {
  jamMulai: '09:00',
  jamSelesai: '11:40',
  zona: 'WIB',
  tempat: 'Paseban Contoh',
  dasar: 'instruksi Kementerian Dalam Negeri',
  tujuan: 'memastikan kesiapan pemungutan suara',
  pimpinan: 'Pj. Wali Kota Contoh',
  kehadiran: { hadir: 30, diwakili: 9, izin: 1, tidakHadir: 2, tamu: 0 },
  keputusan: 10,
  tindakLanjut: 11,
}

const KOSONG: FaktaRapat = {
  jamMulai: null,
  jamSelesai: null,
  zona: 'WIB',
  tempat: null,
  dasar: null,
  tujuan: null,
  pimpinan: null,
  kehadiran: { hadir: 0, diwakili: 0, izin: 0, tidakHadir: 0, tamu: 0 },
  keputusan: 0,
  tindakLanjut: 0,
}

const pembukaan = (ubah: Partial<FaktaRapat> = {}) => listKalimat('pembukaan', { ...LENGKAP, ...ubah })
const penutup = (ubah: Partial<FaktaRapat> = {}) => listKalimat('penutup', { ...LENGKAP, ...ubah })
const polos = (doc: TeksKaya) => formatTeksPolos(doc)
/** What is shown after the facts have changed to `ubah`, of a text stored while they were LENGKAP. */
const simpanLalu = (isi: TeksKaya, ubah: Partial<FaktaRapat>) =>
  polos(fillKalimat(linkKalimat(isi, pembukaan()), pembukaan(ubah)))

describe('kalimat.rules', () => {
  it('drafts pembukaan and penutup in the wording of the papers', () => {
    expect(polos(buildTersusun(pembukaan()))).toBe(
      'Rapat dibuka oleh Pj. Wali Kota Contoh pada pukul 09.00 WIB di Paseban Contoh. ' +
        'Rapat dilaksanakan berdasarkan instruksi Kementerian Dalam Negeri. ' +
        'Rapat bertujuan untuk memastikan kesiapan pemungutan suara.',
    )
    expect(polos(buildTersusun(penutup()))).toBe(
      'Rapat ditutup oleh Pj. Wali Kota Contoh pada pukul 11.40 WIB dengan ucapan terima kasih kepada seluruh peserta.',
    )
  })

  it('offers counts in words and figures, without putting them in by itself', () => {
    const teks = [...pembukaan(), ...penutup()].filter(({ isBawaan }) => !isBawaan).map((satu) => satu.teks)
    expect(teks).toEqual([
      'Pada rapat ini tercatat 42 jabatan: 30 hadir, 9 diwakili, 1 izin, 2 tidak hadir, seluruhnya 39 orang.',
      'Rapat menghasilkan 10 (sepuluh) keputusan dan 11 (sebelas) tindak lanjut.',
    ])
  })

  it('has no sentence for a fact that is missing', () => {
    expect(pembukaan(KOSONG)).toEqual([])
    expect(penutup(KOSONG)).toEqual([])
    expect(polos(buildTersusun([]))).toBe('')
    expect(pembukaan({ jamMulai: null, dasar: null }).map(({ kode }) => kode)).toEqual(['tujuan', 'kehadiran'])
    expect(penutup({ jamSelesai: null }).map(({ kode }) => kode)).toEqual(['hasil'])
    expect(penutup({ keputusan: 0 })[0]?.teks).toBe('Rapat menghasilkan 11 (sebelas) tindak lanjut.')
  })

  it('does not repeat words or full stops that the clerk typed himself', () => {
    const teks = polos(
      buildTersusun(pembukaan({ dasar: 'Berdasarkan surat Gubernur.', tujuan: 'Untuk Membahas kesiapan.' })),
    )
    expect(teks).toContain('Rapat dilaksanakan berdasarkan surat Gubernur. ')
    expect(teks).toMatch(/Rapat bertujuan untuk membahas kesiapan\.$/)
  })

  it('lets a sentence follow its facts until a word of it was changed; then it stays', () => {
    const awal = polos(buildTersusun(pembukaan()))
    const isi = createTeksKaya(`${awal.replace('instruksi', 'arahan')} Rapat didahului doa.`)
    expect(simpanLalu(isi, { jamMulai: '09:30', dasar: 'surat Gubernur', tujuan: 'membahas logistik' })).toBe(
      'Rapat dibuka oleh Pj. Wali Kota Contoh pada pukul 09.30 WIB di Paseban Contoh. ' +
        'Rapat dilaksanakan berdasarkan arahan Kementerian Dalam Negeri. ' +
        'Rapat bertujuan untuk membahas logistik. Rapat didahului doa.',
    )
  })

  it('puts a sentence in that follows its count', () => {
    const kehadiran = pembukaan().find(({ kode }) => kode === 'kehadiran')
    const isi = addKalimat(buildTersusun(pembukaan()), kehadiran?.teks ?? '')
    expect(polos(isi)).toMatch(/suara\. Pada rapat ini tercatat 42 jabatan/)
    expect(simpanLalu(isi, { kehadiran: { ...LENGKAP.kehadiran, hadir: 31 } })).toMatch(
      /tercatat 43 jabatan: 31 hadir, .* seluruhnya 40 orang\.$/,
    )
    const keadaan = describeKalimat(linkKalimat(isi, pembukaan()), pembukaan())
    expect(keadaan.map(({ kode, tersusun }) => [kode, tersusun])).toEqual([
      ['dibuka', true],
      ['dasar', true],
      ['tujuan', true],
      ['kehadiran', true],
    ])
  })

  it('drops a sentence whose facts have gone, with one of its blanks', () => {
    const isi = createTeksKaya(`Doa. ${polos(buildTersusun(pembukaan()))} Selesai.`)
    expect(simpanLalu(isi, { dasar: null })).toBe(
      'Doa. Rapat dibuka oleh Pj. Wali Kota Contoh pada pukul 09.00 WIB di Paseban Contoh. ' +
        'Rapat bertujuan untuk memastikan kesiapan pemungutan suara. Selesai.',
    )
  })

  it('keeps the formatting of a sentence that follows', () => {
    const teks = pembukaan()[1]?.teks ?? ''
    const isi: TeksKaya = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: teks, marks: [{ type: 'bold' }] }] }],
    }
    expect(fillKalimat(linkKalimat(isi, pembukaan()), pembukaan({ dasar: 'surat Gubernur' })).content).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Rapat dilaksanakan berdasarkan surat Gubernur.', marks: [{ type: 'bold' }] }],
      },
    ])
  })

  it('knows the untouched draft again', () => {
    const kalimat = pembukaan()
    expect(isTersusun(linkKalimat(buildTersusun(kalimat), kalimat), kalimat)).toBe(true)
    expect(isTersusun(linkKalimat(createTeksKaya('Rapat dibuka.'), kalimat), kalimat)).toBe(false)
    expect(isTersusun(createTeksKaya(''), [])).toBe(true)
  })

  it('shows exactly what was stored while no fact changes, whatever was written', () => {
    const kepingan = fc.oneof(
      fc.constantFrom(...pembukaan().map(({ teks }) => teks), ' ', '\n', 'Rapat dibuka oleh '),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(kepingan, { maxLength: 8 }), (list) => {
        const isi = createTeksKaya(list.join(''))
        expect(fillKalimat(linkKalimat(isi, pembukaan()), pembukaan())).toEqual(isi)
      }),
    )
  })
})
