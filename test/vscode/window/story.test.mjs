// A press officer's first release: from an empty folder to a text without a finding, by mouse and keyboard alone.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, beforeEach, test } from 'node:test'
import { once, openFolder } from './support.mjs'

let window
let page

beforeEach(
  once(async () => {
    window = await openFolder({})
    page = window.page
  })
)

after(() => window?.stop())

/** Each needs those before it. */
const steps = []
const step = (name, run) => steps.push({ name, run })

/** Types what belongs at a stop and goes to the next. */
async function fill(text) {
  if (text) await page.keyboard.type(text)
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' })
  await page.keyboard.press('Tab')
}

/** The lines of the editor with these words. */
const line = (words) => page.locator('.view-line').filter({ hasText: words })
const file = () => readdirSync(window.folder).find((name) => name.endsWith('.pm.md')) ?? assert.fail('no release')
const saved = () => readFileSync(window.place(file()), 'utf8')

step('a template and a headline make a file', async () => {
  await window.command('Hausstil: New Press Release')
  const rows = page.locator('.quick-input-list .monaco-list-row')
  await rows.filter({ hasText: 'Einladung an die Presse' }).waitFor()
  assert.equal(await rows.count(), 6)
  await page.keyboard.type('Veranst')
  await page.keyboard.press('Enter')
  await page.locator('.quick-input-title').filter({ hasText: 'Veranstaltung' }).waitFor()
  await page.keyboard.type('Bücherei am Markt öffnet')
  await page.keyboard.press('Enter')
  await page.locator('.tab.active').filter({ hasText: '-buecherei-am-markt-oeffnet.pm.md' }).waitFor()
  await line('Kanälen').waitFor()
  await page.locator('.tab.active:not(.dirty)').waitFor()
  const [day] = /^\d{4}-\d{2}-\d{2}(?=-buecherei-am-markt-oeffnet\.pm\.md$)/u.exec(file()) ?? []
  assert.ok(day, file())
  assert.match(
    saved(),
    new RegExp(`^---\ntyp: pressemitteilung\ndatum: ${day}\n---\n\n# Bücherei am Markt öffnet\n`, 'u')
  )
})

step('the caret stands at the first gap, and places are offered in the dateline as one writes', async () => {
  await page
    .locator('.statusbar-item')
    .filter({ hasText: /^Ln 8, Col \d+ \(5 selected\)$/u })
    .waitFor()
  const place = page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'Lindau' }).first()
  await page.keyboard.type('Lin')
  // VS Code gives up a list that comes too late for a quick hand, and asks anew at the next letter.
  for (const letter of 'da') {
    await page.keyboard.type(letter)
    if (
      await place.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false
      )
    )
      break
  }
  await place.click()
  await line('Lindau.').waitFor()
  await fill('')
})

step('what is typed is set as it belongs, from stop to stop', async () => {
  await page.keyboard.type('Die Stadt hat am Donnerstag die Bücherei am Markt eröffnet --')
  await line('eröffnet –').waitFor()
  await fill(' mit einem Fest für alle.')
  await fill('Hier ist Platz für alle')
  await fill('Bürgermeisterin')
  await fill('Erika Beispiel')
  await fill('Der Umbau hat zwei Jahre gedauert - länger als geplant.')
  await page.keyboard.type('"')
  await line(/^„/u).nth(1).waitFor()
  await page.keyboard.type('Das Warten hat sich gelohnt"')
  await line('„Das Warten hat sich gelohnt“').waitFor()
  await fill(', sagte Beispiel.')
  await fill('Anna Muster')
  await fill('069 90009-117')
  await fill('presse@example.org')
  await fill('https://www.example.org/kanal-eins')
  await fill('https://www.example.org/kanal-zwei')
})

step('saving mends what is safe', async () => {
  await page.keyboard.press('Control+S')
  await line('gedauert – länger').waitFor()
  await page.locator('.tab.active:not(.dirty)').waitFor()
  assert.ok(saved().includes('gedauert – länger'), saved())
})

step('nothing is left to find, and the preview shows it as it will be sent', async () => {
  await page.locator('.statusbar-item[aria-label="No Problems"]').waitFor()
  await page.keyboard.press('Control+Shift+V')
  const frame = window.preview()
  await frame.locator('h1').filter({ hasText: 'Bücherei am Markt öffnet' }).waitFor()
  assert.equal(await frame.locator('mark').count(), 0)
  assert.match((await frame.locator('#figures').textContent()) ?? '', /Words:\s\d\d/u)
})

step('nothing was told in a notification', async () => {
  await window.command('Notifications: Show Notifications')
  await page
    .locator('.notifications-center.visible .notifications-center-header')
    .filter({ hasText: 'No new notifications' })
    .waitFor()
  await window.command('Notifications: Hide Notifications')
})

step('after the window is loaded anew the preview is there, in the look that was chosen', async () => {
  await window.preview().locator('label').filter({ hasText: 'Mail' }).click()
  await window.preview().locator('body[data-look="mail"]').waitFor()
  await window.command('Developer: Reload Window')
  const frame = window.preview()
  await frame.locator('h1').filter({ hasText: 'Bücherei am Markt öffnet' }).waitFor({ timeout: 60_000 })
  await frame.locator('body[data-look="mail"]').waitFor()
})

test('from an empty folder to a clean release: template, typing, fix on save, preview', async () => {
  for (const { name, run } of steps) {
    try {
      await run()
    } catch (error) {
      throw new Error(`The step failed: ${name}`, { cause: error })
    }
  }
})
