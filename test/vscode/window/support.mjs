// A window over a folder of its own, and what a person does in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { openWindow } = await import('../host/window.mjs')

/** How long a busy machine may take until the workbench and its extensions are there. */
const LOADING_MS = 30_000
const WAIT_MS = 20_000

/**
 * What `beforeEach` does only once: where `--only` wants no test of a file Node calls its `before` all the same, and does not wait for
 * it before `after`, so that the window would stay.
 * @template T
 * @param {() => Promise<T>} open
 */
export function once(open) {
  /** @type {Promise<T> | undefined} */
  let opened
  return () => (opened ??= open())
}

/**
 * Opens VS Code, with the extension, over a new folder with these files (text by relative path) and shows one of them.
 * @param {{ files?: Record<string, string>, open?: string, settings?: Record<string, unknown>, workspaceTrust?: boolean }} what
 */
export async function openFolder({ files = {}, open, ...options }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hausstil-window-'))
  const place = (/** @type {string} */ name) => path.join(folder, name)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(place(name)), { recursive: true })
    writeFileSync(place(name), text)
  }
  // A package under test is installed; else the project's folder is the extension.
  const extensions = process.env.HAUSSTIL_EXTENSIONS
  const window = await openWindow({
    ...options,
    folder,
    ...(open ? { file: place(open) } : {}),
    ...(extensions ? { extensions } : { extensionDevelopmentPaths: [root] })
  })
  const { page } = window
  page.setDefaultTimeout(WAIT_MS)
  return {
    page,
    pid: window.pid,
    folder,
    place,
    stop: async () => {
      const picture = process.env.HAUSSTIL_PICTURE
      if (picture) await page.screenshot({ path: picture })
      await window.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    /** Chooses a command in the palette, by its whole title. */
    command: async (/** @type {string} */ title) => {
      await page.locator('.monaco-workbench').waitFor({ timeout: LOADING_MS })
      const input = page.locator('.quick-input-widget input').first()
      const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first()
      // The palette does not hear of extensions that are read while it is open: it is opened anew.
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press('F1')
        await input.waitFor()
        await input.fill(`>${title}`)
        try {
          await row.click({ timeout: attempt < 10 ? 2000 : LOADING_MS })
          return
        } catch (error) {
          if (attempt === 10) throw error
          await page.keyboard.press('Escape')
        }
      }
    },
    /** Opens a file of the folder by its name. */
    open: async (/** @type {string} */ name) => {
      await page.keyboard.press('Control+P')
      await page.locator('.quick-input-widget input').first().fill(name)
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click()
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
    },
    /** Waits until an item of the status bar says this. */
    status: (/** @type {string | RegExp} */ text) =>
      page.locator('.statusbar-item').filter({ hasText: text }).first().waitFor({ timeout: LOADING_MS }),
    /** The page inside the preview. */
    preview: () => page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame()
  }
}
