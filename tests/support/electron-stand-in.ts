import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, Display, MenuItemConstructorOptions, Rectangle } from 'electron'

/*
 * A stand-in for the `electron` module where its program cannot run. It knows exactly the calls, events, options and
 * menu roles that Simpul uses; anything else throws, so that new code cannot lean on behaviour nobody wrote down here.
 */

/** What the program did to Electron, and the levers with which a test plays the clerk and Windows. */
export type ElectronRecord = {
  calls: string[]
  windows: StandInWindow[]
  menu: readonly MenuItemConstructorOptions[]
  privileges: unknown[]
  isFirstInstance: boolean
  displays: Display[]
  paths: { documents: string; userData?: string }
  exitCode: number | undefined
  handlers: Map<string, (request: Request) => Promise<Response>>
  permissionRequest: (permission: string, details: { requestingUrl: string; isMainFrame: boolean }) => boolean
  permissionCheck: (permission: string, origin: string, isMainFrame: boolean) => boolean
  devicePermission: () => boolean
  request: (url: string) => { cancel?: boolean }
  saveDialog: (options: { defaultPath: string; filters: unknown }) => { canceled: boolean; filePath: string }
  messageBox: () => { response: number }
  openPath: (path: string) => string
}

const APP_EVENTS = ['window-all-closed', 'will-quit', 'second-instance', 'web-contents-created', 'child-process-gone']
const WINDOW_EVENTS = ['close', 'closed', 'ready-to-show', 'unresponsive', 'query-session-end']
const CONTENTS_EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-finish-load',
  'render-process-gone',
]
const WINDOW_OPTIONS = [
  ...['x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'backgroundColor', 'title'],
  ...['titleBarStyle', 'titleBarOverlay', 'webPreferences'],
]
const WEB_PREFERENCES = [
  ...['preload', 'sandbox', 'contextIsolation', 'nodeIntegration', 'nodeIntegrationInWorker', 'javascript'],
  ...['nodeIntegrationInSubFrames', 'webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures'],
  ...['webviewTag', 'navigateOnDragDrop', 'spellcheck'],
]
const ROLES = [
  'quit',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'togglefullscreen',
  'toggleDevTools',
]
const ACCELERATOR = /^((Ctrl|Alt|Shift)\+)*([A-Z0-9,=-]|F\d{1,2}|Left)$/

export const electron: ElectronRecord = createRecord()
let appEvents = createEvents('app', APP_EVENTS)
let ipcEvents = createEvents('ipcMain', ['simpul:port'])
let sessionEvents = createEvents('session', ['will-download'])

/** Back to an Electron in which nothing has happened. */
export function resetElectron(): void {
  Object.assign(electron, createRecord())
  appEvents = createEvents('app', APP_EVENTS)
  ipcEvents = createEvents('ipcMain', ['simpul:port'])
  sessionEvents = createEvents('session', ['will-download'])
}

/** Plays an event; returns whether the program prevented its default. */
export function emitOn(
  target: 'app' | 'ipcMain' | 'session',
  name: string,
  event: object,
  ...rest: unknown[]
): boolean {
  const emitter = { app: appEvents, ipcMain: ipcEvents, session: sessionEvents }[target]
  return emitPreventable(emitter, name, event, ...rest)
}

export type StandInWindow = ReturnType<typeof createWindow>

/** The module itself, for `vi.mock('electron', …)`. */
export const electronModule = {
  app: strict('app', {
    on: (name: string, listen: (...args: unknown[]) => void) => appEvents.on(name, listen),
    isPackaged: true,
    whenReady: async () => {},
    setPath: (name: string, path: string) => {
      if (name !== 'userData') fail(`app.setPath('${name}')`)
      electron.paths.userData = path
    },
    getPath: (name: string) => (name === 'documents' ? electron.paths.documents : fail(`app.getPath('${name}')`)),
    requestSingleInstanceLock: () => electron.isFirstInstance,
    quit,
    exit: (code: number) => {
      electron.exitCode ??= code
    },
  }),
  BrowserWindow: function BrowserWindow(options: BrowserWindowConstructorOptions) {
    const window = createWindow(options)
    electron.windows.push(window)
    emitOn('app', 'web-contents-created', {}, window.webContents)
    return window
  },
  Menu: strict('Menu', {
    buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => {
      for (const item of template) checkMenuItem(item)
      return template
    },
    setApplicationMenu: (menu: readonly MenuItemConstructorOptions[]) => {
      electron.menu = menu
    },
  }),
  dialog: strict('dialog', {
    showSaveDialog: async (_window: unknown, options: { defaultPath: string; filters: unknown }) =>
      electron.saveDialog(options),
    showMessageBox: async () => electron.messageBox(),
    showErrorBox: (title: string, content: string) => electron.calls.push(`showErrorBox ${title}: ${content}`),
  }),
  ipcMain: strict('ipcMain', {
    on: (name: string, listen: (...args: unknown[]) => void) => ipcEvents.on(name, listen),
  }),
  protocol: strict('protocol', {
    registerSchemesAsPrivileged: (schemes: unknown[]) => electron.privileges.push(...schemes),
  }),
  screen: strict('screen', {
    getPrimaryDisplay: () => electron.displays[0],
    getAllDisplays: () => [...electron.displays].reverse(),
  }),
  session: strict('session', { defaultSession: createSession() }),
  shell: strict('shell', {
    showItemInFolder: (path: string) => electron.calls.push(`showItemInFolder ${path}`),
    openPath: async (path: string) => {
      electron.calls.push(`openPath ${path}`)
      return electron.openPath(path)
    },
  }),
}

function createRecord(): ElectronRecord {
  return {
    calls: [],
    windows: [],
    menu: [],
    privileges: [],
    isFirstInstance: true,
    displays: [createDisplay(1, { x: 0, y: 0, width: 1366, height: 728 })],
    paths: { documents: '/' },
    exitCode: undefined,
    handlers: new Map(),
    permissionRequest: () => fail('no permission request handler'),
    permissionCheck: () => fail('no permission check handler'),
    devicePermission: () => fail('no device permission handler'),
    request: () => fail('no request handler'),
    saveDialog: () => fail('unexpected save dialog'),
    messageBox: () => fail('unexpected message box'),
    openPath: () => '',
  }
}

export function createDisplay(id: number, workArea: Rectangle): Display {
  return { id, workArea } as Display
}

function createWindow(options: BrowserWindowConstructorOptions) {
  checkKeys('BrowserWindow', options, WINDOW_OPTIONS)
  checkKeys('webPreferences', options.webPreferences ?? {}, WEB_PREFERENCES)
  const events = createEvents('BrowserWindow', WINDOW_EVENTS)
  const contents = createContents()
  const { x = 0, y = 0, width = 800, height = 600 } = options
  const state = {
    isVisible: options.show !== false,
    isMinimized: false,
    isMaximized: false,
    isDestroyed: false,
    url: '',
  }
  const window = strict('window', {
    on: (name: string, listen: (...args: unknown[]) => void) => events.on(name, listen),
    once: (name: string, listen: (...args: unknown[]) => void) => events.once(name, listen),
    webContents: contents,
    loadURL: async (url: string) => {
      state.url = url
    },
    show: () => {
      state.isVisible = true
    },
    focus: () => electron.calls.push('focus'),
    restore: () => {
      state.isMinimized = false
    },
    maximize: () => {
      state.isMaximized = true
    },
    isMinimized: () => state.isMinimized,
    isMaximized: () => state.isMaximized,
    isDestroyed: () => state.isDestroyed,
    getNormalBounds: () => ({ x, y, width, height }),
    setMenu: (menu: null) => electron.calls.push(`setMenu ${menu}`),
    destroy: () => {
      if (state.isDestroyed) return
      state.isDestroyed = true
      events.emit('closed', {})
      if (electron.windows.every((one) => one.standIn.state.isDestroyed)) appEvents.emit('window-all-closed')
    },
    /** For tests only. */
    standIn: {
      options,
      state,
      emit: (name: string, event: object = {}) => emitPreventable(events, name, event),
      /** The clerk clicks the cross. */
      close: () => {
        if (!emitPreventable(events, 'close', {})) window.destroy()
      },
    },
  })
  return window
}

function createContents() {
  const events = createEvents('webContents', CONTENTS_EVENTS)
  let zoom = 1
  let openHandler: ((details: { url: string }) => { action: string }) | undefined
  return strict('webContents', {
    on: (name: string, listen: (...args: unknown[]) => void) => events.on(name, listen),
    setWindowOpenHandler: (handler: (details: { url: string }) => { action: string }) => {
      openHandler = handler
    },
    setZoomFactor: (factor: number) => {
      zoom = factor
    },
    getZoomFactor: () => zoom,
    reload: () => electron.calls.push('reload'),
    /** For tests only. */
    standIn: {
      emit: (name: string, event: object, ...rest: unknown[]) => emitPreventable(events, name, event, ...rest),
      openWindow: (url: string) => openHandler?.({ url }),
    },
  })
}

function createSession() {
  return strict('session', {
    on: (name: string, listen: (...args: unknown[]) => void) => sessionEvents.on(name, listen),
    protocol: strict('session.protocol', {
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        electron.handlers.set(scheme, handler),
      isProtocolHandled: (scheme: string) => electron.handlers.has(scheme),
      unhandle: (scheme: string) => electron.handlers.delete(scheme),
    }),
    webRequest: strict('webRequest', {
      onBeforeRequest: (listen: (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void) => {
        electron.request = (url) => {
          let answer: { cancel?: boolean } = {}
          listen({ url }, (decided) => {
            answer = decided
          })
          return answer
        }
      },
    }),
    setPermissionRequestHandler: (
      handler: (contents: unknown, permission: string, decide: (isAllowed: boolean) => void, details: object) => void,
    ) => {
      electron.permissionRequest = (permission, details) => {
        let isAllowed = true
        handler(
          {},
          permission,
          (decided) => {
            isAllowed = decided
          },
          details,
        )
        return isAllowed
      }
    },
    setPermissionCheckHandler: (
      handler: (contents: unknown, permission: string, origin: string, details: object) => boolean,
    ) => {
      electron.permissionCheck = (permission, origin, isMainFrame) => handler({}, permission, origin, { isMainFrame })
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      electron.devicePermission = handler
    },
  })
}

/** Electron's order: windows may refuse, then `will-quit` may, then it is over. */
function quit(): void {
  electron.calls.push('quit')
  const open = electron.windows.find(({ standIn }) => !standIn.state.isDestroyed)
  if (open) open.standIn.close()
  else if (!emitOn('app', 'will-quit', {})) electron.exitCode ??= 0
}

function checkMenuItem({ role, accelerator, submenu, label, type }: MenuItemConstructorOptions): void {
  if (type !== 'separator' && !label) fail('a menu item without label')
  if (role !== undefined && !ROLES.includes(role)) fail(`menu role ${role}`)
  if (accelerator !== undefined && !ACCELERATOR.test(String(accelerator))) fail(`accelerator ${accelerator}`)
  if (Array.isArray(submenu)) for (const item of submenu) checkMenuItem(item)
}

function checkKeys(name: string, value: object, known: readonly string[]): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) fail(`${name}.${key}`)
}

function createEvents(name: string, known: readonly string[]): EventEmitter {
  const emitter = new EventEmitter()
  emitter.on('newListener', (event: string) => {
    if (!known.includes(event)) fail(`${name}.on('${event}')`)
  })
  return emitter
}

function emitPreventable(emitter: EventEmitter, name: string, event: object, ...rest: unknown[]): boolean {
  let isPrevented = false
  const preventDefault = () => {
    isPrevented = true
  }
  emitter.emit(name, Object.assign(event, { preventDefault }), ...rest)
  return isPrevented
}

/** An object that throws when asked for what it does not have. */
function strict<Value extends object>(name: string, value: Value): Value {
  return new Proxy(value, {
    get(target, key) {
      // `then` is asked for by every await, symbols by inspection.
      if (typeof key === 'symbol' || key === 'then' || key in target) return Reflect.get(target, key)
      return fail(`${name}.${key}`)
    },
  })
}

function fail(what: string): never {
  throw new Error(`The stand-in for Electron does not know ${what}.`)
}
