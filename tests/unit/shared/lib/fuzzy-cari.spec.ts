import { createPencari } from '@shared/lib/fuzzy-cari'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const jabatanList = [
  'Wali Kota Bogor',
  'Ketua DPRD Kota Bogor',
  'Komandan Kodim 0606/Kota Bogor',
  'Kepala Kepolisian Resor Bogor Kota',
  'Kepala Dinas Kesehatan',
  'Camat Bogor Barat',
  'Camat Bogor Utara',
  'Camat Tanah Sareal',
  'Ketua KPU Kota Bogor',
  'Bidang Umum',
]
const cari = createPencari(jabatanList, (jabatan) => jabatan)

describe('fuzzy-cari', () => {
  it.each([
    ['wa', 'Wali Kota Bogor'],
    ['ut', 'Camat Bogor Utara'],
    ['ts', 'Camat Tanah Sareal'],
    ['cts', 'Camat Tanah Sareal'],
    ['dkes', 'Kepala Dinas Kesehatan'],
    ['cabout', 'Camat Bogor Utara'],
    ['camat ut', 'Camat Bogor Utara'],
    ['kodim', 'Komandan Kodim 0606/Kota Bogor'],
    ['0606', 'Komandan Kodim 0606/Kota Bogor'],
    ['KPU', 'Ketua KPU Kota Bogor'],
  ])('finds by "%s" first', (kueri, jabatan) => {
    expect(cari(kueri)[0]).toBe(jabatan)
  })

  it('puts the beginning of a word before initials', () => {
    expect(createPencari(['Bogor Utara', 'Budi'], (nama) => nama)('bu')).toEqual(['Budi', 'Bogor Utara'])
  })

  it('keeps protocol order among equals', () => {
    expect(cari('ca')).toEqual(['Camat Bogor Barat', 'Camat Bogor Utara', 'Camat Tanah Sareal'])
  })

  it('gives all for nothing typed and none for what is nowhere', () => {
    expect(cari('  ')).toEqual(jabatanList)
    expect(cari('xq')).toEqual([])
    expect(cari('...')).toEqual([])
  })

  it('does not match the middle of a word', () => {
    expect(cari('amat')).toEqual([])
  })

  it('ignores accents, case and apostrophes', () => {
    expect(createPencari(["Jum'at Élok"], (nama) => nama)('jumat elok')).toHaveLength(1)
  })

  it('finds every row by its own initials and by the beginning of each of its words', () => {
    const kata = fc.stringMatching(/^[a-z]{2,8}$/)
    fc.assert(
      fc.property(fc.array(kata, { minLength: 1, maxLength: 5 }), fc.nat({ max: 7 }), (kataList, panjang) => {
        const find = createPencari([kataList.join(' ')], (nama) => nama)
        expect(find(kataList.map((satu) => satu.charAt(0)).join(''))).toHaveLength(1)
        for (const satu of kataList) expect(find(satu.slice(0, panjang + 1))).toHaveLength(1)
      }),
    )
  })

  it('keeps pace with typing on a thousand rows', () => {
    const ribuan = Array.from({ length: 1000 }, (_, index) => `${jabatanList[index % jabatanList.length]} ${index}`)
    const find = createPencari(ribuan, (nama) => nama)
    expect(find('cbu').every((nama) => nama.startsWith('Camat Bogor Utara'))).toBe(true)
    expect(find('cbu')).toHaveLength(100)
  })
})
