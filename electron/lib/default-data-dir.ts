import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where the data stand when nobody says otherwise. Pinned here, never derived from the product's name: a new name must
 * not make the data disappear. On Windows under LOCALAPPDATA, which neither roams nor is synchronised.
 */
export function getDefaultDataDir(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Simpul', 'data')
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'simpul', 'data')
}
