// A real VS Code window: the workbench of a fresh code-server in a headless Chromium.
import path from 'node:path'
import { chromium } from 'playwright-core'
import { browser } from './places.mjs'
import { startServer, workbenchAddress } from './server.mjs'

const verbose = process.env.VSCODE_HOST_VERBOSE !== undefined

/**
 * Opens a window. `page` is Playwright's, over the whole workbench; `testsEnded` settles with the exit code of an extension
 * test run; `pid` leads the group of processes; `stop` ends browser and server.
 * @param {import('./server.mjs').Profile & { folder?: string, file?: string, workspaceTrust?: boolean,
 *   extensionDevelopmentPaths?: string[], extensionTestsPath?: string, width?: number, height?: number }} options
 */
export async function openWindow(options) {
  const server = await startServer({ ...options })
  let context
  let stopping
  const stop = () => {
    stopping ??= (async () => {
      await context?.close().catch(() => {})
      await server.stop()
    })()
    return stopping
  }
  try {
    context = await launch(server.scratch, { width: options.width ?? 1400, height: options.height ?? 900 })
    const page = context.pages()[0] ?? (await context.newPage())
    if (verbose) page.on('console', (message) => process.stderr.write(`[page] ${message.text().slice(0, 400)}\n`))
    const testsEnded = new Promise((resolve, reject) => {
      page.on('crash', () => reject(new Error('the page crashed')))
      server.ended.then((status) => reject(new Error(`code-server ended with ${status}`)))
      // The workbench calls these two when it runs extension tests.
      page.exposeFunction('codeAutomationExit', resolve).catch(reject)
    })
    testsEnded.catch(() => {})
    await page.exposeFunction('codeAutomationLog', () => {})
    await page.goto(workbenchAddress(server.port, options))
    return { page, pid: server.pid, testsEnded, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @param {string} scratch @param {{ width: number, height: number }} viewport */
function launch(scratch, viewport) {
  return chromium.launchPersistentContext(path.join(scratch, 'chromium'), {
    executablePath: browser.executable,
    headless: true,
    // The caller ends the window: Playwright's own handlers would cut the server off from that.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
    env: { ...process.env, ...browser.env },
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
    ]
  })
}
