import type { Page } from '@playwright/test'

/** Words of one page, lists and table included, at about 11 pt. */
const KATA_SEPARAGRAF = 110
const PARAGRAF = 3

/**
 * What Word puts on the clipboard for a paper of so many pages: headings, paragraphs with its own styles, lists that are
 * no lists, and a table on each page. Every word is numbered, so that a lost or doubled one shows.
 */
export function buildNaskahWord(pages: number): { readonly html: string; readonly words: readonly string[] } {
  const words: string[] = []
  const next = () => {
    const word = `kata${words.length + 1}`
    words.push(word)
    return word
  }
  const text = (count: number) => Array.from({ length: count }, next).join(' ')
  const page = () =>
    [
      `<h2 style='mso-style-name:"Heading 2";font-family:"Times New Roman"'>${text(5)}<o:p></o:p></h2>`,
      ...Array.from(
        { length: PARAGRAF },
        () =>
          `<p class=MsoNormal style='text-align:justify;line-height:150%'><span lang=IN style='font-size:12.0pt;font-family:"Bookman Old Style"'>${text(KATA_SEPARAGRAF)} <b>${text(2)}</b> </span><o:p></o:p></p>`,
      ),
      ...Array.from(
        { length: 4 },
        (_, index) =>
          `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${index + 1}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text(6)} </p>`,
      ),
      `<table class=MsoTableGrid border=1 style='border-collapse:collapse'>${Array.from(
        { length: 3 },
        () =>
          `<tr>${Array.from({ length: 3 }, () => `<td style='width:100pt'><p class=MsoNormal>${text(2)} </p></td>`).join('')}</tr>`,
      ).join('')}</table>`,
    ].join('\n')
  const body = Array.from({ length: pages }, page).join('\n')
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-parent:""; font-size:12.0pt;} --></style></head><body lang=IN><!--StartFragment-->${body}<!--EndFragment--></body></html>`
  return { html, words }
}

/** Pastes formatted text into whatever has the focus, as Ctrl+V from Word would. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/html', pasted)
    data.setData('text/plain', '')
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, html)
}
