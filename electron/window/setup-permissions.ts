import type { Session } from 'electron'
import { isPageUrl } from './page-address'

/** Copying text is the only thing the page may do beyond its window; it never reads the clipboard unasked. */
const ALLOWED = 'clipboard-sanitized-write'

/** Denies camera, place, notifications, USB and whatever else Chromium may offer one day. */
export function setupPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl, isMainFrame }) => {
    decide(permission === ALLOWED && isMainFrame && isPageUrl(requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, { isMainFrame }) => {
    return permission === ALLOWED && isMainFrame && isPageUrl(requestingOrigin)
  })
  session.setDevicePermissionHandler(() => false)
}
