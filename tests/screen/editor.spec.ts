import type { Page } from '@playwright/test'
import { formatTeksPolos, type TeksKayaNode, teksKayaSchema } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'
import { eventually, startGallery } from './support/gallery'
import { wordClipboard } from './support/word-clipboard'

const gallery = startGallery()

async function openEditor(): Promise<Page> {
  const page = await gallery.open('#editor')
  await page.getByRole('textbox', { name: 'Uraian' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  return page
}

async function readDocument(page: Page): Promise<TeksKayaNode> {
  return teksKayaSchema.parse(JSON.parse((await page.getByTestId('dokumen').textContent()) ?? '{}'))
}

async function pasteHtml(page: Page, html: string) {
  await page.evaluate((value) => {
    const data = new DataTransfer()
    data.setData('text/html', value)
    data.setData('text/plain', 'teks polos')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, html)
}

function listTypes(node: TeksKayaNode): readonly string[] {
  return [node.type, ...(node.content ?? []).flatMap(listTypes)]
}

function findMarks(node: TeksKayaNode, text: string): readonly string[] {
  if (node.text === text) return (node.marks ?? []).map(({ type }) => type)
  return (node.content ?? []).flatMap((child) => findMarks(child, text))
}

describe('EditorTeks', () => {
  it('hands over every change as a document', async () => {
    const page = await openEditor()
    await page.keyboard.type('Camat melapor')
    await eventually(async () => formatTeksPolos(await readDocument(page))).toBe('Camat melapor')
    expect(await page.getByRole('textbox', { name: 'Uraian' }).getAttribute('spellcheck')).toBe('false')
  })

  it('makes lists and levels as in Word', async () => {
    const page = await openEditor()
    await page.keyboard.type('1. logistik')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('kotak suara')
    const types = listTypes(await readDocument(page))
    expect(types.filter((type) => type === 'orderedList')).toHaveLength(2)
    await page.keyboard.press('Control+b')
    await page.keyboard.type(' lengkap')
    expect(findMarks(await readDocument(page), ' lengkap')).toEqual(['bold'])
  })

  it('takes a text from elsewhere and does not let Ctrl+Z take that back', async () => {
    const page = await openEditor()
    await page.keyboard.type('tulisan')
    await page.getByRole('button', { name: 'Ganti dari luar' }).click()
    const editor = page.getByRole('textbox', { name: 'Uraian' })
    await eventually(() => editor.textContent()).toBe('Dari luar.')
    await editor.click()
    await page.keyboard.press('Control+z')
    expect(await editor.textContent()).toBe('Dari luar.')
  })

  it('works by keyboard from its toolbar', async () => {
    const page = await openEditor()
    await page.keyboard.type('kata')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Shift+Tab')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(await focused()).toBe('Tebal')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Miring')
    await page.keyboard.press('Enter')
    await eventually(async () => findMarks(await readDocument(page), 'kata')).toEqual(['italic'])
  })
})

describe('pasting from Word', () => {
  it('makes lists of list paragraphs, with their levels and kinds', async () => {
    const page = await openEditor()
    await pasteHtml(page, wordClipboard)
    const doc = await readDocument(page)
    const list = doc.content?.find(({ type }) => type === 'orderedList')
    expect(list?.content?.map((item) => formatTeksPolos({ type: 'doc', content: item.content?.slice(0, 1) }))).toEqual([
      'Kesiapan logistik',
      'Kesiapan TPS',
    ])
    expect(formatTeksPolos(list?.content?.[0]?.content?.[1] ?? { type: 'doc' })).toBe('Kotak suara\nSurat suara')
    expect(list?.content?.[0]?.content?.[1]?.type).toBe('bulletList')
  })

  it('keeps tables, bold, italic, underline and alignment', async () => {
    const page = await openEditor()
    await pasteHtml(page, wordClipboard)
    const doc = await readDocument(page)
    expect(findMarks(doc, 'tebal')).toEqual(['bold'])
    expect(findMarks(doc, 'miring')).toEqual(['italic'])
    expect(findMarks(doc, 'digarisbawahi')).toEqual(['underline'])
    expect(listTypes(doc).filter((type) => type === 'tableRow')).toHaveLength(2)
    expect(JSON.stringify(doc)).toContain('"textAlign":"center"')
    expect(JSON.stringify(doc)).toContain('"colspan":2')
  })

  it('drops fonts, colours, classes, pictures, comments and Office tags', async () => {
    const page = await openEditor()
    await pasteHtml(page, wordClipboard)
    const html = await page.getByRole('textbox', { name: 'Uraian' }).innerHTML()
    expect(html).not.toMatch(/mso|Mso|font-family|color|<img|o:p|supportLists|Calibri|·|Komentar/)
    expect(await page.getByTestId('dokumen').textContent()).not.toMatch(/\u00a0|1\./)
  })
})
