import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may speak to the host: launch tokens, each good for one exchange, and the session secrets they become. */
export type HttpAccess = {
  /** A new one-time token for the fragment of a launch URL. */
  readonly createToken: () => string
  /** Turns a token into a session secret; undefined when it is unknown or already used. */
  readonly exchange: (token: string) => string | undefined
  readonly isSession: (secret: string | undefined) => boolean
}

/** More open links than this are never needed; the oldest stop working. */
const MAX_OPEN_TOKENS = 32

export function createHttpAccess(): HttpAccess {
  const tokens: Buffer[] = []
  const secrets: Buffer[] = []

  return {
    createToken() {
      const token = createSecret()
      tokens.push(digest(token))
      if (tokens.length > MAX_OPEN_TOKENS) tokens.shift()
      return token
    },
    exchange(token) {
      const at = findDigest(tokens, token)
      if (at < 0) return undefined
      tokens.splice(at, 1)
      const secret = createSecret()
      secrets.push(digest(secret))
      return secret
    },
    isSession: (secret) => secret !== undefined && findDigest(secrets, secret) >= 0,
  }
}

/** 256 bits, safe in a URL fragment and a header. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in constant time whatever the lengths, because digests have one length. */
export function isSameSecret(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right))
}

/** Looks at every entry, so that the time does not tell which one came close. */
function findDigest(digests: readonly Buffer[], secret: string): number {
  const wanted = digest(secret)
  return digests.reduce((found, candidate, index) => (timingSafeEqual(candidate, wanted) ? index : found), -1)
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
