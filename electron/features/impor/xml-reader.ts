import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { getBomEncoding } from './file-kind'
import { LIMITS } from './limits'
import { buildDamageRefusal, FileRefusal } from './refusal'

export type XmlAttributes = Readonly<Record<string, string>>

/** Names come without their prefix: producers choose prefixes freely. */
export type XmlHandlers = {
  readonly onOpen?: (name: string, attributes: XmlAttributes) => void
  readonly onClose?: (name: string) => void
  readonly onText?: (text: string) => void
}

/**
 * Reads one XML part. A document type is refused before anything of it is used, so that no entity is ever expanded.
 *
 * @throws FileRefusal when it is not well-formed, nested too deep, or has a document type
 */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const { onOpen, onClose, onText } = handlers
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('error', () => {
    throw buildDamageRefusal()
  })
  parser.on('doctype', () => {
    throw buildDoctypeRefusal()
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > LIMITS.xmlDepth) throw buildDamageRefusal()
    onOpen?.(removePrefix(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    onClose?.(removePrefix(tag.name))
  })
  if (onText) {
    parser.on('text', onText)
    parser.on('cdata', onText)
  }
  const decode = createDecoder()
  for await (const chunk of chunks) parser.write(decode(chunk))
  parser.write(decode())
  parser.close()
}

function removePrefix(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** Bytes that are no text in the stated encoding are damage: a letter is never replaced silently. */
function createDecoder(): (chunk?: Uint8Array) => string {
  let decoder: TextDecoder | null = null
  return (chunk) => {
    decoder ??= new TextDecoder(getBomEncoding(chunk ?? new Uint8Array()) ?? 'utf-8', { fatal: true })
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch {
      throw buildDamageRefusal()
    }
  }
}

function buildDoctypeRefusal(): FileRefusal {
  return new FileRefusal(
    'berbahaya',
    'Berkas ini memuat perintah yang tidak pernah ditulis Excel (DTD). Minta pengirim menyimpan ulang dari Excel.',
  )
}
