import { buildImportRule, type Rule } from '../rule'

const inElectron = (target: string) => target.startsWith('electron/')

export const layerRules: readonly Rule[] = [
  buildImportRule({
    name: 'router-calls-service-only',
    why: 'a procedure is one line: it calls its service. Put the work into the service, or SQL into the repository.',
    from: /^electron\/features\/.*\.router\.ts$/,
    to: (_from, target) =>
      inElectron(target)
        ? !/\.service\.ts$|\/lib\/|\.router\.ts$|\/app-types\.ts$|\/to-contract-error\.ts$/.test(target)
        : /^(better-sqlite3|drizzle-orm)$/.test(target),
  }),
  buildImportRule({
    name: 'service-knows-no-transport',
    why: 'a service is called by the window, the browser and the command line alike, and never sees SQL. Take what it needs as an argument; queries go to the repository.',
    from: /\.service\.ts$/,
    to: /\.router\.ts$|^electron\/(transport|database|window|host|documents\/render-.*|app\.ts|router\.ts)|^(electron|better-sqlite3|drizzle-orm|exceljs|pdfmake|@orpc\/server)$/,
    except: ({ to, isType }) => isType && /^electron\/(database|documents)\//.test(to),
  }),
  buildImportRule({
    name: 'repository-is-the-floor',
    why: 'a repository turns rows into records and decides nothing. Rules go to shared/features/*.rules.ts, steps to the service.',
    from: /\.repository\.ts$/,
    to: (_from, target) =>
      inElectron(target)
        ? !/^electron\/(database|lib)\/|\.(table|repository)\.ts$/.test(target)
        : !target.startsWith('shared/') && !/^(better-sqlite3|drizzle-orm|zod|node:.*)$/.test(target),
  }),
  buildImportRule({
    name: 'entry-points-only-compose',
    why: 'entries are started, never imported; only they and the tests open the app. Move the shared part to lib/ or app.ts.',
    from: /^(electron|renderer|shared)\//,
    to: /^electron\/(main|host|cli|preload)\.ts$/,
  }),
  buildImportRule({
    name: 'app-is-the-top',
    why: 'createApp wires everything, so nothing below may know it. Take the dependency as an argument; types stand in app-types.ts.',
    from: /^electron\/(features|database|documents|transport|lib|window)\//,
    to: /^electron\/(app|router)\.ts$/,
  }),
  buildImportRule({
    name: 'database-knows-no-feature',
    why: 'the journal and the migrations serve all features alike. Pass what they need, or derive it from the schema.',
    from: /^electron\/(database|lib|documents)\//,
    to: /^electron\/features\//,
  }),
  buildImportRule({
    name: 'ui-knows-no-data',
    why: 'a part of renderer/ui is drawn from its props alone, so that every feature can use it. Load data in the page.',
    from: /^renderer\/ui\//,
    to: /^renderer\/(app|features|lib\/client)|^shared\/(features|contract)|^@tanstack\/react-query$|^@orpc\//,
    except: ({ isType, to }) => isType && to.startsWith('shared/'),
  }),
]
