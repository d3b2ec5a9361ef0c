/** Launch tokens have 43 characters of base64url; routes begin with a slash. */
const TOKEN_FRAGMENT = /^#([\w-]{40,60})$/

let launchToken = removeFromAddress()

/** The token of the link that opened this window: to be had once, and only by the first caller. */
export function takeLaunchToken(): string | undefined {
  const token = launchToken
  launchToken = undefined
  return token
}

/**
 * Runs when this file is loaded, which main.tsx does before anything else: the router must not take the token for a
 * route, and the token must not stay in the history.
 */
function removeFromAddress(): string | undefined {
  const token = TOKEN_FRAGMENT.exec(location.hash)?.[1]
  if (token !== undefined) history.replaceState(null, '', `${location.pathname}${location.search}#/`)
  return token
}
