import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../electron/database/migrations'

/**
 * A migration that has left this building is never edited: offices have run it, and an edited one would leave them
 * with another schema than ours. Mend it with a new migration; its hash is added here when it is new.
 */
const HASHES: Readonly<Record<string, string>> = {
  '0001-jurnal': '6783034c2815a5c545053a8993d9a6b92877a4357e1b125db521a48ced86cec4',
  '0002-dasar': 'c80fc334c3a332f41142581fd5150691642fdedbbc82fea993892674c1af569a',
  '0003-surat': 'f1cd5955dfdf571de209b6c4787f0e01a93d1dae9029f71786545305c1d841b8',
  '0004-periksa': 'dd07e27de1a07c2e4534e54af3c31813a40775c5912e84e11bd4efa7ce48bb44',
  '0005-pencarian': 'fbb6a59b3bb1ab531416ef57c676914c924e198b2f0ea2fa8eebf3e47cdc14c9',
  '0006-seri': 'f0ff1294565fcba46f65fb7ab5cd5767c7b28272213c10114a94f762d146f07d',
  '0007-pertanyaan': '8e9e47bac6926e46c25467d8c76a328d9cdc8495188a5b79313c11d52044ae9a',
  '0008-naskah': '82a7309de92084c9725e00c69f2949682bf0ce8f392356e38e3f325a64bd8de6',
  '0009-kemajuan': 'e3c35b79664bcd7e6ece3283335869fe0c8ebec45c3d5ae0ccb4dd028d94e35d',
  '0010-masa-jabatan': '0f0aa47bdd4d9a0354e6fcaec0083b434a3df44d4f1015b5bd25e90165a0f217',
  '0011-keputusan': 'cab3dacfd3b6998f8af30f82ca177fc918d4b959a81b062038c889bd5cf0adcb',
  '0012-pemilihan': 'c098d70ab2d951c167340c14ce31899b3e2214cc529561ac163d87e737af9589',
  '0013-partisipasi': '73f56a194b163d9a20f375986b77f360faeb2e12c0e9a91e0341ec8a68f8b3b9',
  '0014-target': 'a50bc2aa2d50bb5553b3f879616b7c4cc4dc197799e554bf10cfe53764f6836a',
  '0015-laporan-provinsi': 'c7ff31644844dc5c56f001ccd69a78c7449850a3f32effcb7db9afd3060db7fc',
  '0016-impor': 'e652b63e45d1f577bb1b831fafecbc4cb529faa33922a49ecb8dcb2900a9276d',
  '0017-hari-h': 'b6ae15cf403a25f0af1b78b7baf11af0c00d4f7d675b1ea76e86c9124f1be86d',
  '0018-desk': 'fe25839fcb66762144bed4b5277ca7b04f639871ebf7284f76e665554c08d5f9',
}

describe('migrations', () => {
  it('are numbered without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_each, index) => index + 1))
  })

  it('have names of lower-case words', () => {
    for (const { name } of MIGRATIONS) expect(name).toMatch(/^\d{4}(-[a-z]+)+$/)
  })

  it('are what they were when they were first written', () => {
    const found = MIGRATIONS.map(({ name, sql }) => [
      name,
      createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex'),
    ])
    expect(Object.fromEntries(found)).toEqual(HASHES)
  })
})
