import { buildImportRule, buildTextRule, type Rule } from '../rule'

export const confinedRules: readonly Rule[] = [
  buildImportRule({
    name: 'electron-api-confined',
    why: 'the core must run under plain Node in the browser host and in tests. Only main.ts, preload.ts, window/ and transport/message-port.ts know Electron; pass the rest in through Platform.',
    from: /^(electron|shared|renderer)\/(?!main\.ts$|preload\.ts$|window\/|transport\/message-port\.ts$)/,
    to: /^electron$/,
  }),
  buildTextRule({
    name: 'no-loose-electron',
    why: 'these calls open doors that the window must keep shut (reliability.md 3.2). Use the message port, the fixed file map, or the platform of the host.',
    files: /^electron\/.*\.ts$/,
    pattern:
      /\bsendSync\b|\bopenExternal\b|\bexecuteJavaScript\b|nodeIntegration: true|contextIsolation: false|sandbox: false|webSecurity: false|\bloadFile\(/g,
  }),
  buildTextRule({
    name: 'ipc-renderer-in-preload',
    why: 'the page gets one message port and nothing else. Add a procedure to the contract.',
    files: /^(electron\/(?!preload\.ts$)|renderer\/|shared\/).*\.tsx?$/,
    pattern: /\bipcRenderer\b/g,
  }),
  {
    name: 'window-is-sandboxed',
    why: 'whoever creates a BrowserWindow states sandbox and contextIsolation in the same file, so that nobody has to trust a default.',
    check: ({ files }) =>
      files
        .filter(({ path, text }) => path.startsWith('electron/') && text.includes('new BrowserWindow('))
        .filter(({ text }) => !text.includes('contextIsolation: true') || !text.includes('sandbox: true'))
        .map(({ path }) => ({ file: path, line: 1, found: 'creates a window without both' })),
  },
  buildImportRule({
    name: 'document-libraries-confined',
    why: 'exceljs, pdfmake, pdf-lib and docx are slow to load and may have to be replaced. Build plain definitions; only documents/render-* turns them into bytes.',
    from: /^(electron\/(?!documents\/render-)|shared\/|renderer\/)/,
    to: /^(exceljs|pdfmake|docx|@cantoo\/pdf-lib)$/,
    except: ({ from, isType }) => isType && from.startsWith('electron/documents/'),
  }),
  buildImportRule({
    name: 'documents-are-pure',
    why: 'a paper is a function of its data, so that it can be tested as data and drawn again exactly. Read rows in the service and pass them in; measures and styles come from electron/documents.',
    from: /\.(pdf|xlsx|docx|report)\.ts$/,
    to: (_from, target) =>
      !target.startsWith('shared/') &&
      !/^electron\/documents\/(?!render-|worker)/.test(target) &&
      !/^electron\/features\/.*\.(pdf|xlsx|docx|report)\.ts$/.test(target),
  }),
  buildTextRule({
    name: 'documents-tell-no-time',
    why: 'the same data must give the same paper. Pass the moment and every number in.',
    files: /\.(pdf|xlsx|docx|report)\.ts$/,
    pattern: /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\./g,
  }),
]
