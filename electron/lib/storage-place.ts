import { posix, win32 } from 'node:path'

/** What the path of a folder tells about the disk under it. */
export type StoragePlace = {
  readonly isNetwork: boolean
  /** Name of the service that copies the folder elsewhere, if any. */
  readonly sync: string | null
}

export type PlaceFacts = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** Content of /proc/self/mountinfo; empty where there is none. */
  readonly mounts: string
}

/** Locks and shared memory do not hold across these, so SQLite's WAL breaks on them (sqlite.org/useovernet.html). */
const NETWORK_FILE_SYSTEMS =
  /^(nfs4?|cifs|smb3|smbfs|ncpfs|afs|ceph|lustre|davfs2?|glusterfs|fuse\.(sshfs|rclone|glusterfs|gvfsd-fuse|davfs2?|s3fs|ceph|smbnetfs))$/

const SYNC_SERVICES: readonly (readonly [string, RegExp])[] = [
  ['OneDrive', /^onedrive( - .+)?$/i],
  ['Dropbox', /^dropbox( \(.+\))?$/i],
  ['Google Drive', /^(google ?drive|my drive|drive saya|googledrivefs)$/i],
  ['iCloud', /^(iclouddrive|icloud drive|mobile documents)$/i],
  ['Nextcloud', /^nextcloud$/i],
]

const ONEDRIVE_VARIABLES = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']

/**
 * Judges an absolute path after links and mapped drives were resolved (on Windows a mapped network drive resolves to
 * its `\\server\share`). Pure: the facts about this PC are given.
 */
export function getStoragePlace(path: string, { platform, env, mounts }: PlaceFacts): StoragePlace {
  if (platform === 'win32') {
    return { isNetwork: isUnc(path), sync: findOneDrive(path, env) ?? findService(path.split(/[\\/]/)) }
  }
  return { isNetwork: isNetworkMount(path, mounts), sync: findService(path.split('/')) }
}

function isUnc(path: string): boolean {
  const slashes = path.replaceAll('/', '\\')
  if (/^\\\\[?.]\\UNC\\/i.test(slashes)) return true
  return slashes.startsWith('\\\\') && !/^\\\\[?.]\\/.test(slashes)
}

function findService(parts: readonly string[]): string | null {
  return SYNC_SERVICES.find(([, pattern]) => parts.some((part) => pattern.test(part)))?.[0] ?? null
}

function findOneDrive(path: string, env: PlaceFacts['env']): string | null {
  const isInside = ONEDRIVE_VARIABLES.some((name) => {
    const root = env[name]
    if (root === undefined || root === '') return false
    const way = win32.relative(root, path)
    return way === '' || !(way.startsWith('..') || win32.isAbsolute(way))
  })
  return isInside ? 'OneDrive' : null
}

/** The file system of the mount with the longest path that holds this one; later lines lie above earlier ones. */
function isNetworkMount(path: string, mounts: string): boolean {
  let best = { length: -1, type: '' }
  for (const line of mounts.split('\n')) {
    const [place, kind] = line.split(' - ')
    const point = place?.split(' ')[4]?.replaceAll(/\\(\d{3})/g, (_all, code: string) => unescapeOctal(code))
    const type = kind?.split(' ')[0]
    if (point === undefined || type === undefined || point.length < best.length || !isWithin(path, point)) continue
    best = { length: point.length, type }
  }
  return NETWORK_FILE_SYSTEMS.test(best.type)
}

function isWithin(path: string, point: string): boolean {
  const way = posix.relative(point, path)
  return way === '' || !(way === '..' || way.startsWith('../'))
}

function unescapeOctal(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 8))
}
