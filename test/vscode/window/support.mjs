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
/** How often a list is opened, and how long each time but the last has until its row is there. */
const ATTEMPTS = 10
const ATTEMPT_MS = 2000

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
      await choose(page, 'F1', `>${title}`, title)
    },
    /** Opens a file of the folder by its name. */
    open: async (/** @type {string} */ name) => {
      await choose(page, 'Control+P', name, name)
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
    },
    /** Closes a list; while it is still filled it may not hear of that. */
    dismiss: () => again(() => page.keyboard.press('Escape'), page.locator('.quick-input-widget').first(), 'hidden'),
    /** Turns to an editor group by its number; what had the focus before may give it back late. */
    group: (/** @type {number} */ number) =>
      again(
        () => page.keyboard.press(`Control+${number}`),
        page
          .locator('.editor-group-container')
          .nth(number - 1)
          .locator('.monaco-editor.focused'),
        'visible'
      ),
    /** Waits until an item of the status bar says this. */
    status: (/** @type {string | RegExp} */ text) =>
      page.locator('.statusbar-item').filter({ hasText: text }).first().waitFor({ timeout: LOADING_MS }),
    /** The page inside the preview. */
    preview: () => page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame()
  }
}

/**
 * Does something until it had its effect.
 * @param {() => Promise<void>} act
 * @param {import('playwright-core').Locator} seen
 * @param {'visible' | 'hidden'} state
 */
async function again(act, seen, state) {
  for (let attempt = 1; ; attempt++) {
    await act()
    try {
      return await seen.waitFor({ state, timeout: attempt < ATTEMPTS ? ATTEMPT_MS : LOADING_MS })
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
    }
  }
}

/**
 * Opens a list by its key, types into it and takes the first row with this text. The list is opened anew where it did not last: it does
 * not hear of extensions that are read while it is open, and it closes when a page that is still loading takes the focus.
 * @param {import('playwright-core').Page} page
 * @param {string} key
 * @param {string} typed
 * @param {string} text
 */
async function choose(page, key, typed, text) {
  const input = page.locator('.quick-input-widget input').first()
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first()
  for (let attempt = 1; ; attempt++) {
    const timeout = attempt < ATTEMPTS ? ATTEMPT_MS : LOADING_MS
    try {
      await page.keyboard.press(key)
      await input.fill(typed, { timeout })
      await row.click({ timeout })
      return
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await page.keyboard.press('Escape')
    }
  }
}
