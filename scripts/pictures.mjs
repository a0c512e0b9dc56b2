// Takes the pictures of README and first steps from the real editor, in German, light and dark:
//
//   node scripts/pictures.mjs [--theme light|dark] [--only NAME]
//
// They show the examples as they are now; take them anew when the editor shows something else.
import './check-node.mjs'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureStandIn } from '../test/vscode/host/ensure.mjs'

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' }
const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = path.join(root, 'pictures')
/** A window as one works in it, and a small one, for the first steps: there a picture is as wide as a hand. */
const sizes = { large: { width: 1180, height: 720 }, small: { width: 640, height: 580 } }
const { values } = parseArgs({ options: { theme: { type: 'string' }, only: { type: 'string' } } })

/** Nothing beside what the pictures are about. */
const settings = {
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.editor.editorActionsLocation': 'default',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.glyphMargin': false,
  'editor.folding': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  // No hints of the window: what a field is for, what a bar is called.
  'workbench.hover.delay': 60_000,
  'explorer.compactFolders': false
}

/** Whether a window is small: no bars, only text. */
const bare = { 'workbench.activityBar.location': 'hidden', 'workbench.statusBar.visible': false, 'editor.fontSize': 14 }

/** What is done before each picture, in this order by window, and which part of the window it shows. */
const scenes = {
  large: [
    {
      name: 'overview',
      async show(page) {
        await open(page, 'buecherei.pm.md')
        await page.locator('.squiggly-error').first().waitFor()
        await page.locator('.activitybar .action-label[aria-label^="Hausstil"]').first().click()
        await page.locator('.pane-body .monaco-list-row', { hasText: 'LIX' }).first().waitFor()
        await page.keyboard.press('Control+1')
      }
    },
    {
      name: 'preview',
      async show(page) {
        await page.keyboard.press('Control+b')
        await open(page, 'buecherei.pm.md')
        await chord(page, 'Control+k', 'v')
        const view = page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame()
        await view.locator('#release > *').first().waitFor()
      }
    },
    {
      name: 'letter',
      async show(page) {
        await open(page, 'buecherei.pm.md')
        await chord(page, 'Control+k', 'v')
        const view = page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame()
        await view.locator('#release > *').first().waitFor()
      },
      clip: { x: 615, y: 38, width: 560, height: 500 }
    }
  ],
  small: [
    {
      name: 'findings',
      async show(page) {
        await open(page, 'buecherei.pm.md')
        await page.locator('.squiggly-warning').first().waitFor()
        await settle(page)
        const place = await page.locator('.squiggly-warning').nth(3).boundingBox()
        await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 4 })
        await page.locator('.monaco-hover-content').first().waitFor()
      }
    },
    {
      name: 'new-release',
      async show(page) {
        // Keys go to the editor: before it has the focus, the first of the two may be lost.
        await open(page, 'buecherei.pm.md')
        await page.locator('.squiggly-warning').first().waitFor()
        await chord(page, 'Control+k', 'n')
        await page.locator('.quick-input-list .monaco-list-row').nth(4).waitFor()
      },
      async leave(page) {
        await page.keyboard.press('Escape')
      }
    },
    {
      name: 'house',
      async show(page) {
        await open(page, '.hausstil.json')
      }
    },
    {
      name: 'folder',
      async show(page) {
        await open(page, 'buecherei.pm.md')
        await page.keyboard.press('F1')
        await page.locator('.quick-input-widget input').first().waitFor()
        await page.keyboard.type('Alle Pressemitteilungen')
        await page.locator('.quick-input-list .monaco-list-row').first().click()
        await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor()
      }
    },
    {
      name: 'write',
      async show(page) {
        await page.keyboard.press('Control+j')
        await open(page, 'lesetag.pm.md')
        await goTo(page, 10)
        await page.keyboard.press('Enter')
        await page.keyboard.press('Enter')
        await page.keyboard.press('ArrowUp')
        await page.keyboard.type('zitat', { delay: 60 })
        await page.locator('.suggest-widget.visible .monaco-list-row').nth(3).waitFor()
      }
    }
  ]
}

ensureStandIn()
const { openWindow } = await import('../test/vscode/host/window.mjs')
mkdirSync(pictures, { recursive: true })
for (const theme of Object.keys(themes)) {
  if (values.theme && values.theme !== theme) continue
  for (const window of Object.keys(sizes)) await take(theme, window)
}

async function take(theme, kind) {
  const scenesHere = scenes[kind].filter(({ name }) => !values.only || values.only === name)
  if (scenesHere.length === 0) return
  // A copy: what is typed here must not reach the files.
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'hausstil-pictures-')), 'Presse')
  cpSync(path.join(root, 'examples'), folder, { recursive: true })
  const window = await openWindow({
    folder,
    file: path.join(folder, 'buecherei.pm.md'),
    extensionDevelopmentPaths: [root],
    locale: 'de',
    settings: { ...settings, ...(kind === 'small' ? bare : {}), 'workbench.colorTheme': themes[theme] },
    ...sizes[kind]
  })
  try {
    const { page } = window
    page.setDefaultTimeout(30_000)
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 })
    if (kind === 'small') await page.keyboard.press('Control+b')
    for (const { name, show, clip, leave } of scenesHere) {
      await page.mouse.move(sizes[kind].width - 4, 4)
      await show(page)
      await settle(page)
      const picture = await page.screenshot(clip ? { clip } : {})
      writeFileSync(path.join(pictures, `${name}-${theme}.webp`), await asWebp(page, picture))
      await leave?.(page)
    }
  } catch (error) {
    const file = path.join(root, 'build/picture-failed.png')
    await window.page.screenshot({ path: file })
    throw new Error(`No picture; the window stands in ${file}.`, { cause: error })
  } finally {
    await window.stop()
    rmSync(path.dirname(folder), { recursive: true, force: true })
  }
}

/** The same picture in a third of the bytes; the browser at hand does it. */
async function asWebp(page, png) {
  const base64 = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    canvas.getContext('2d').drawImage(bitmap, 0, 0)
    const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })
    return btoa(String.fromCharCode(...new Uint8Array(await webp.arrayBuffer())))
  }, png.toString('base64'))
  return Buffer.from(base64, 'base64')
}

async function open(page, name) {
  await page.keyboard.press('Control+p')
  await page.locator('.quick-input-widget input').first().waitFor()
  await page.keyboard.type(name)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click()
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor()
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
  await page.locator('.monaco-editor.focused').first().waitFor()
}

async function goTo(page, line) {
  await page.keyboard.press('Control+g')
  await page.locator('.quick-input-widget input').first().waitFor()
  await page.keyboard.type(String(line))
  await page.keyboard.press('Enter')
  // Before the editor has the focus again, keys are lost.
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
  await page.locator('.monaco-editor.focused').first().waitFor()
}

async function chord(page, first, second) {
  await page.keyboard.press(first)
  await page.keyboard.press(second)
}

/** Nothing says when the last frame of an animation is drawn. */
function settle(page) {
  return page.waitForTimeout(1200)
}
