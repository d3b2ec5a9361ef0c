import { ORPCError } from '@orpc/client'

/** Kind, code and code positions of an error, but never its message: that may hold what a clerk typed. */
export function describeError(error: unknown): Record<string, string> {
  const cause = error instanceof ORPCError && error.cause !== undefined ? error.cause : error
  if (!(cause instanceof Error)) return { jenis: typeof cause }
  const code = 'code' in cause && typeof cause.code === 'string' && /^[A-Z0-9_]+$/.test(cause.code) ? cause.code : '-'
  return { jenis: cause.name, kode: code, jejak: formatStack(cause.stack ?? '') }
}

/** `at save (C:\Users\…\app.js:10:4)` becomes `save app.js:10:4`: folder names name people. */
function formatStack(stack: string): string {
  return stack
    .split('\n')
    .flatMap((line) => {
      const [, name = '', inside, bare] = /^\s+at (?:(.+) \((.+)\)|(.+))$/.exec(line) ?? []
      const place = (inside ?? bare)?.split(/[\\/]/).at(-1)
      return place === undefined ? [] : [`${name} ${place}`.trim()]
    })
    .slice(0, 8)
    .join(' < ')
}
