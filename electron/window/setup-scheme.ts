import { protocol, type Session } from 'electron'
import type { PageFiles } from '../transport/page-files'
import { SECURITY_HEADERS } from '../transport/security-headers'
import { isPageUrl, PAGE_SCHEME } from './page-address'

/**
 * Must run before the app is ready. `corsEnabled` belongs to `supportFetchAPI`: without it other origins could read
 * the page's answers (CVE-2026-70604).
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
    },
  ])
}

/** Serves the fixed map of files and nothing else; the core is reached by the message port, never by fetch. */
export function setupScheme(session: Session, files: PageFiles): void {
  if (session.protocol.isProtocolHandled(PAGE_SCHEME)) session.protocol.unhandle(PAGE_SCHEME)
  session.protocol.handle(PAGE_SCHEME, async ({ method, url }) => {
    const file = method === 'GET' && isPageUrl(url) ? files.get(new URL(url).pathname) : undefined
    if (!file) return new Response(null, { status: 404, headers: SECURITY_HEADERS })
    const body = new Uint8Array(await file.read())
    return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': file.type } })
  })
}
