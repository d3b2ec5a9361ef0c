/**
 * `npm run dev`: the screen reloads while it is written. With Electron's program the whole of electron-vite dev; without
 * it a Vite server for the screen, in front of the built browser host, which keeps the data in `out/dev-data`.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { canShowWindow, findElectron } from './lib/electron-binary.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { findPinnedNode, outDir, projectDir, Refusal, run, runCommand, runMain } from './lib/project.mjs'

const DEV_PORT = 5173
/** What the page asks of the host; everything else comes from Vite. */
const HOST_PATHS = ['/masuk', '/rpc']

await runMain(async (args) => {
  await ensureInstalled()
  await ensureBuilt()
  if (findElectron() && canShowWindow()) return runCommand('electron-vite', ['dev', ...args])
  // Vite itself needs the pinned Node; a shell may have started this script on another.
  if (process.execPath !== findPinnedNode() && !process.versions.node.startsWith('24.')) {
    return run(findPinnedNode(), [join(projectDir, 'scripts', 'dev.mjs'), ...args])
  }
  return serveScreen(args)
})

async function serveScreen(args) {
  const dataArguments = args.includes('--data') ? args : ['--data', join(outDir, 'dev-data'), ...args]
  const hostPath = join(outDir, 'main', 'host.js')
  const host = spawn(process.execPath, [hostPath, '--no-open', '--exit-with-stdin', ...dataArguments], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const { origin, hash } = await readAddress(host)

  const { createServer, loadConfigFromFile } = await import('vite')
  const loaded = await loadConfigFromFile(
    { command: 'serve', mode: 'development' },
    join(projectDir, 'electron.vite.config.ts'),
  )
  const server = await createServer({
    ...loaded.config.renderer,
    configFile: false,
    server: { host: '127.0.0.1', port: DEV_PORT, proxy: buildProxy(origin) },
  })
  await server.listen()
  process.stdout.write(`Simpul: http://127.0.0.1:${server.config.server.port}/${hash}\n`)

  return new Promise((done) => {
    host.once('exit', (code) => {
      void server.close().finally(() => done(code ?? 1))
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => host.stdin.end())
  })
}

/** The host answers nobody but its own page, so the proxy speaks with the host's own address. */
function buildProxy(origin) {
  const options = { target: origin, changeOrigin: true, headers: { origin } }
  return Object.fromEntries(HOST_PATHS.map((path) => [path, options]))
}

function readAddress(host) {
  return new Promise((resolve, reject) => {
    let output = ''
    host.stdout.on('data', (chunk) => {
      output += chunk
      const match = /^Simpul: (http:\/\/127\.0\.0\.1:\d+)\/(#\S+)$/m.exec(output)
      if (match) resolve({ origin: match[1], hash: match[2] })
    })
    host.once('exit', () => reject(new Refusal('Peramban Simpul tidak dapat dimulai; sebabnya ada di atas.')))
  })
}
