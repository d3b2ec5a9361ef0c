import { addHari, getBagianTanggal } from '@shared/lib/tanggal'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import { BUTIR_DESK } from '../../electron/contoh/butir-desk'
import { expect, test } from './fixture'
import { withClient, withRapatDesk } from './isi'
import { beginCatatan, beginNotula, openRapatDesk, waitForSave } from './rapat-desk'
import { buildNaskahWord, pasteHtml } from './word'

test.use({ now: '2024-11-11T05:00:00.000Z', awal: withRapatDesk('2024-11-11') })

const TANGGAL = '2024-11-11'
const LEBIH_PALING_BANYAK = 0.15
const BUTIR = BUTIR_DESK.map(({ uraian, keputusan, tindakLanjut }) => ({
  uraian: take(uraian),
  keputusan: take(keputusan),
  tindakLanjut: take(tindakLanjut),
}))

/** Presses of keys that a text takes: a capital or a sign of the upper row takes Shift as well. */
function countKeys(text: string): number {
  return [...text].reduce((count, letter) => count + (/[A-Z~!@#$%^&*()_+{}|:"<>?]/.test(letter) ? 2 : 1), 0)
}

/** The capital with which a sentence begins comes by itself; that of an abbreviation does not. */
function toTyped(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

function take<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('an item without an entry')
  return first
}

test('ten items, decisions and follow-ups need no mouse and hardly more keys than their words', async ({
  page,
  simpul,
}) => {
  test.setTimeout(240_000)
  await openRapatDesk(page)
  await beginCatatan(page)
  let keys = 0
  const type = async (line: string) => {
    keys += countKeys(line) + 1
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  let speaker = ''
  for (const [index, { uraian, keputusan, tindakLanjut }] of BUTIR.entries()) {
    if (index > 0) {
      keys += 2
      await page.keyboard.press('Control+ArrowDown')
    }
    await type(uraian.jabatan === speaker ? uraian.isi : `@${uraian.jabatan.toLowerCase()} ${uraian.isi}`)
    speaker = uraian.jabatan
    await type(`k ${toTyped(keputusan)}`)
    const { bulan, hari } = getBagianTanggal(addHari(TANGGAL, tindakLanjut.hari))
    await type(`t @${tindakLanjut.jabatan.toLowerCase()} ${toTyped(tindakLanjut.uraian)} >${hari}/${bulan}`)
  }
  await waitForSave(page)
  const last = take(BUTIR.slice(-1)).tindakLanjut.uraian.slice(2)
  await expect(page.getByRole('button', { name: last }).filter({ hasText: 'paling lambat' })).toBeVisible()

  // Only the words themselves: not who speaks, who is to do it, nor until when.
  const words = BUTIR.reduce(
    (count, { uraian, keputusan, tindakLanjut }) =>
      count + countKeys(uraian.isi) + countKeys(keputusan) + countKeys(tindakLanjut.uraian),
    0,
  )
  expect(keys / words - 1, `${keys} keys for ${words}`).toBeLessThanOrEqual(LEBIH_PALING_BANYAK)
  test.info().annotations.push({ type: 'keys', description: `${keys} for ${words}` })

  const rapatId = /rapat\/([^/]+)\//.exec(page.url())?.[1] ?? ''
  await simpul.kill()
  await withClient(simpul.dataDir, async (client) => {
    const notula = await client.notula.get({ rapatId })
    const jabatan = await client.referensi.jabatan.list({ tanggal: TANGGAL })
    const findSingkatan = (id: string | null) => jabatan.find((satu) => satu.id === id)?.singkatan
    const { acara } = await client.rapat.get({ id: rapatId })
    const inOrder = <T extends { readonly acaraId: string | null }>(list: readonly T[]) =>
      acara.flatMap(({ id }) => list.filter(({ acaraId }) => acaraId === id))
    expect(
      inOrder(notula?.pembahasan ?? []).map(({ jabatanId, isi }) => ({
        jabatan: findSingkatan(jabatanId),
        isi: formatTeksPolos(isi),
      })),
    ).toEqual(BUTIR.map(({ uraian }) => uraian))
    expect(inOrder(notula?.keputusan ?? []).map(({ isi }) => isi)).toEqual(BUTIR.map(({ keputusan }) => keputusan))
    expect(
      inOrder(await client.tindakLanjut.list({ rapatId })).map(({ uraian, jabatanId, batasWaktu }) => ({
        uraian,
        jabatan: findSingkatan(jabatanId),
        batasWaktu,
      })),
    ).toEqual(
      BUTIR.map(({ tindakLanjut: { uraian, jabatan: singkatan, hari } }) => ({
        uraian,
        jabatan: singkatan,
        batasWaktu: addHari(TANGGAL, hari),
      })),
    )
  })
})

test('sixty pages from Word stay whole, are saved, and go with one Ctrl+Z', async ({ page }) => {
  test.setTimeout(240_000)
  await openRapatDesk(page)
  await beginNotula(page)
  const simpulan = page.getByRole('textbox', { name: 'Simpulan' })
  await expect(simpulan).toBeVisible()
  await page.keyboard.press('Control+Shift+s')
  await expect(simpulan).toBeFocused()
  await page.keyboard.type('Semula.')
  const { html, words } = buildNaskahWord(60)
  const readWords = async () => ((await simpulan.textContent()) ?? '').match(/kata\d+/g) ?? []

  const start = Date.now()
  await pasteHtml(page, html)
  expect(await readWords()).toEqual(words)
  expect(Date.now() - start, 'milliseconds until the text stands there').toBeLessThan(5000)
  expect(await simpulan.locator('table tr').count()).toBe(60 * 3)
  expect(await simpulan.locator('li').count()).toBe(60 * 4)

  await page.keyboard.press('Control+z')
  await expect(simpulan).toHaveText('Semula.')
  await page.keyboard.press('Control+y')
  expect(await readWords()).toEqual(words)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Belum tersimpan')).toHaveCount(0)
  await waitForSave(page)
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('simpul.draf.')).length), {
      timeout: 30_000,
    })
    .toBe(0)

  await page.reload()
  await expect(simpulan).toContainText('kata1 ', { timeout: 30_000 })
  expect(await readWords()).toEqual(words)
})
