/** The part of a response that this file cares about. */
type Answer = {
  readonly matched: boolean
  readonly response: { body: unknown; headers: Record<string, string | string[] | undefined> } | undefined
}

/**
 * Puts an answer with files into memory before it is sent. Node's own stream of a form goes on writing after the page
 * has cancelled the request, and that error belongs to nobody: it would end the whole host.
 */
export async function sendFilesWhole<Result extends Answer>({
  next,
}: {
  readonly next: () => Promise<Result>
}): Promise<Result> {
  const result = await next()
  const { response } = result
  if (!result.matched || !response || !(response.body instanceof FormData)) return result
  const encoded = new Response(response.body)
  const bytes = new Uint8Array(await encoded.arrayBuffer())
  response.headers['content-type'] = encoded.headers.get('content-type') ?? undefined
  response.headers['content-length'] = String(bytes.length)
  response.body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
  return result
}
