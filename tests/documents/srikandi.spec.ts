import { PENGATURAN_AWAL } from '@shared/features/pengaturan/pengaturan.rules'
import { describe, expect, it } from 'vitest'
import { fillBidang } from '../../electron/features/surat/bidang-srikandi'
import { buildSuratPdf } from '../../electron/features/surat/surat.pdf'
import type { SuratReport } from '../../electron/features/surat/surat.report'
import { renderWord, unzipWord } from '../support/docx'
import { createBeritaAcara, createNotaDinas } from '../support/laporan-rapat-contoh'
import { readNaskah } from '../support/naskah'
import { findLine, type ReadPdf } from '../support/pdf'
import { createSuratKantor, createSuratKepalaDaerah, createSuratSekda } from '../support/surat-contoh'

const { srikandi } = PENGATURAN_AWAL
const bidang = (nama: string) => `$\{${nama}}`

/** The text of each run: SRIKANDI finds a field only where it stands whole in one. */
async function listRuns(report: SuratReport, pilihan = srikandi): Promise<readonly string[]> {
  const xml = unzipWord(await renderWord(buildSuratPdf(fillBidang(report, pilihan)))).get('word/document.xml') ?? ''
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '))
}

describe('fields of SRIKANDI in the DOCX', () => {
  it.each<[string, SuratReport]>([
    ['undangan', createSuratKantor()],
    ['undangan a.n.', createSuratSekda()],
    ['nota dinas', createNotaDinas()],
    ['berita acara', createBeritaAcara()],
  ])('stand for number, date and signature, each whole in one run: %s', async (_name, report) => {
    const runs = await listRuns(report)
    const hasField = (nama: string) => runs.some((run) => run.includes(bidang(nama)))
    for (const nama of ['nomor_naskah', 'tanggal_naskah', 'ttd_pengirim', 'nama_pengirim', 'nip_pengirim']) {
      expect(hasField(nama), nama).toBe(true)
    }
    const text = runs.join('')
    expect(text).not.toContain('/Kesbangpol/2024')
    expect(text).not.toContain('NIP 19')
    expect(text).toContain('NIP ')
  })

  it('print no NIP where Pasal 44 forbids it', async () => {
    expect((await listRuns(createSuratKepalaDaerah())).join('')).not.toContain('NIP')
  })

  it('leave what Simpul knows where a field is empty', async () => {
    const text = (
      await listRuns(createSuratKantor(), { ...srikandi, nama: '', nip: '', tandaTangan: '', tanggal: '' })
    ).join('')
    expect(text).toContain('Drs. H. Arya Contoh, M.Si.')
    expect(text).toContain('NIP 19700101 199601 1 001')
    expect(text).toContain('24 Oktober 2024')
    expect(text).toContain(bidang('nomor_naskah'))
  })

  it('keep the room of the signature', async () => {
    const [plain, filled] = await Promise.all(
      [createSuratKantor(), fillBidang(createSuratKantor(), srikandi)].map((report) =>
        readNaskah(buildSuratPdf(report)),
      ),
    )
    const room = (pdf: ReadPdf | undefined, name: string) =>
      pdf === undefined ? 0 : findLine(pdf, name).top - findLine(pdf, 'DAN POLITIK KOTA CONTOH,').bottom
    expect(room(filled, bidang('nama_pengirim'))).toBeGreaterThanOrEqual(room(plain, 'Drs. H. Arya') - 0.5)
  })
})
