import { checkCellLength, toCellText } from './cell-text'
import { LIMITS } from './limits'
import { buildDamageRefusal } from './refusal'
import { readXml } from './xml-reader'

/**
 * Texts that cells refer to by their place. Runs of different letter styles are joined; readings (`rPh`) are no text.
 *
 * @throws FileRefusal when damaged or beyond the limits
 */
export async function readSharedStrings(chunks: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = []
  let current = ''
  let isText = false
  let isReading = false
  await readXml(chunks, {
    onOpen(name) {
      if (name === 'si') current = ''
      else if (name === 'rPh') isReading = true
      else if (name === 't') isText = !isReading
    },
    onText(text) {
      if (!isText) return
      current += text
      checkCellLength(current.length)
    },
    onClose(name) {
      if (name === 't') isText = false
      else if (name === 'rPh') isReading = false
      else if (name === 'si') {
        if (strings.length >= LIMITS.sharedStrings) throw buildDamageRefusal()
        strings.push(toCellText(current))
      }
    },
  })
  return strings
}
