// A window over a folder of its own, and what a person does in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { openWindow } = await import('../host/window.mjs')

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
  return {
    page,
    folder,
    place,
    stop: async () => {
      await window.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    /** Chooses a command in the palette, by its whole title. */
    command: async (/** @type {string} */ title) => {
      await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
      await page.keyboard.press('F1')
      const input = page.locator('.quick-input-widget input').first()
      await input.waitFor()
      await input.fill(`>${title}`)
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click()
    },
    /** Waits until an item of the status bar says this. */
    status: (/** @type {string | RegExp} */ text) =>
      page.locator('.statusbar-item').filter({ hasText: text }).first().waitFor({ timeout: 60_000 }),
    /** The page inside the preview. */
    preview: () => page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame()
  }
}
