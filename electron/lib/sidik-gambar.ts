/** How papers that are kept name their pictures: by content, which the data folder keeps for ever. */
const AWALAN = 'sha256:'

export function formatSidikGambar(sha256: string): string {
  return `${AWALAN}${sha256}`
}

/** The digest behind such a name. */
export function parseSidikGambar(name: string): string {
  return name.startsWith(AWALAN) ? name.slice(AWALAN.length) : name
}
