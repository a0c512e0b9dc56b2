// Takes a picture of VS Code with the extension and one file, to be looked at:
//
//   node scripts/screenshot.mjs --file FILE --out shot.png [--folder DIR] [--theme light|dark] [--problems]
//        [--command "Title in the palette"]… [--hover N] [--click SELECTOR] [--type TEXT] [--line N] [--width N] [--height N]
import './check-node.mjs'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureStandIn } from '../test/vscode/host/ensure.mjs'

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' }
const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'examples/buecherei.pm.md' },
    folder: { type: 'string' },
    out: { type: 'string', default: 'build/vscode.png' },
    theme: { type: 'string', default: 'dark' },
    command: { type: 'string', multiple: true, default: [] },
    problems: { type: 'boolean', default: false },
    hover: { type: 'string' },
    click: { type: 'string' },
    type: { type: 'string' },
    line: { type: 'string' },
    width: { type: 'string', default: '1400' },
    height: { type: 'string', default: '900' },
    locale: { type: 'string' }
  }
})

ensureStandIn()
const { openWindow } = await import('../test/vscode/host/window.mjs')
// A copy: what is typed here must not reach the file.
const folder = mkdtempSync(path.join(tmpdir(), 'hausstil-picture-'))
cpSync(path.resolve(values.folder ?? path.dirname(values.file)), folder, { recursive: true })
const file = path.join(folder, path.relative(values.folder ?? path.dirname(values.file), values.file))
const window = await openWindow({
  folder,
  file,
  extensionDevelopmentPaths: [root],
  locale: values.locale,
  settings: { 'workbench.colorTheme': themes[values.theme] ?? values.theme, 'window.autoDetectColorScheme': false },
  width: Number(values.width),
  height: Number(values.height)
})
try {
  const { page } = window
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 })
  const squiggles = page.locator('.squiggly-warning, .squiggly-error, .squiggly-info')
  await squiggles
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => console.log('Nothing is underlined after 20 s.'))
  for (const title of values.command) await runCommand(page, title)
  if (values.problems) {
    await page.keyboard.press('Control+Shift+M')
    await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 10_000 })
  }
  if (values.line) {
    await page.keyboard.press('Control+g')
    await page.keyboard.type(values.line)
    await page.keyboard.press('Enter')
  }
  if (values.type) {
    await page.keyboard.type(values.type)
    await page
      .locator('.suggest-widget.visible')
      .waitFor({ timeout: 5000 })
      .catch(() => {})
  }
  if (values.click) await page.locator(values.click).first().click()
  if (values.hover) {
    const place = await squiggles.nth(Number(values.hover)).boundingBox()
    if (place) await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 4 })
    await page.locator('.monaco-hover-content').first().waitFor({ timeout: 5000 })
  }
  if (values.command.some((title) => /preview/iu.test(title))) {
    const webview = page.locator('iframe.webview').first()
    await webview.contentFrame().locator('iframe#active-frame').contentFrame().locator('#release > *').first().waitFor()
  }
  // Nothing says when the last frame of an animation is drawn.
  await page.waitForTimeout(1200)
  await page.screenshot({ path: values.out })
  console.log(values.out)
} finally {
  await window.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function runCommand(page, title) {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').first().waitFor()
  await page.keyboard.type(title)
  await page.locator('.quick-input-list .monaco-list-row').first().click()
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
}
