/** The one address of the page in Electron. A scheme of its own, because `file://` pages may read each other. */
export const PAGE_SCHEME = 'app'
export const PAGE_ORIGIN = 'app://simpul'
export const PAGE_URL = `${PAGE_ORIGIN}/`

/** True for an address inside the page itself; opaque and foreign addresses are not. */
export function isPageUrl(url: string): boolean {
  const { protocol, host } = parseUrl(url) ?? {}
  return protocol === `${PAGE_SCHEME}:` && host === 'simpul'
}

function parseUrl(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined
}
