// What a person does without a mouse: the view, tasks, and the findings of the command line.
import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { once, openFolder } from './support.mjs'

const cli = fileURLToPath(new URL('../../../dist/cli.cjs', import.meta.url))
const release = `# Musterau öffnet die Bücherei

**Musterau.** Die Stadt öffnet am Montag die Bücherei - am Markt - und viele Bücher ziehen um.

„Wir freuen uns“, sagte Bürgermeisterin Erika Beispiel.
`

let window
let page

beforeEach(
  once(async () => {
    const lint = {
      label: 'Texte prüfen',
      type: 'shell',
      command: `"${process.execPath}" "${cli}" lint .`,
      problemMatcher: '$hausstil'
    }
    window = await openFolder({
      files: {
        'buecherei.pm.md': release,
        'closed.pm.md': release,
        '.hausstil.json': '{ "organisation": { "name": "Stadt Musterau" } }',
        '.vscode/tasks.json': JSON.stringify({ version: '2.0.0', tasks: [lint] })
      },
      open: 'buecherei.pm.md'
    })
    page = window.page
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
    await window.status(/words · /u)
  })
)

after(() => window?.stop())

const focused = () => page.locator('.pane-body .monaco-list:focus .monaco-list-row.focused')

/** The line of a list of choices that Enter takes. */
const chosen = (text) => page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: text })

test('the view gets the focus, is walked through with arrows, and leads to a quotation', async () => {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').first().waitFor()
  await page.keyboard.type('Hausstil: Focus on Press Release View')
  await chosen('Focus on Press Release View').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.pane-body .monaco-list:focus .monaco-list-row').filter({ hasText: 'Checklist' }).waitFor()
  const seen = []
  for (let line = 1; line <= 14 && !seen.at(-1)?.startsWith('„Wir'); line++) {
    await page.keyboard.press('ArrowDown')
    await focused().waitFor()
    seen.push((await focused().getAttribute('aria-label')) ?? '')
  }
  assert.ok(seen.includes('Überschrift, vorhanden, Musterau öffnet die Bücherei'), seen.join(' | '))
  assert.ok(seen.includes('Kanalfuß, fehlt'), seen.join(' | '))
  assert.ok(seen.at(-1)?.startsWith('„Wir freuen uns“'), seen.join(' | '))
  await page.keyboard.press('Enter')
  await window.status(/^Ln 5, Col 17 \(16 selected\)$/u)
  await page.locator('.monaco-editor.focused').waitFor()
})

test('the task runs at once: nobody is asked what its output is to be searched for', async () => {
  await window.command('Tasks: Run Task')
  await chosen('Texte prüfen').waitFor()
  await page.keyboard.type('hausstil')
  await chosen('hausstil').waitFor()
  await page.keyboard.press('Enter')
  await chosen('Hausstil: Check all press releases').waitFor()
  await page.keyboard.press('Enter')
  const terminal = page.locator('.terminal-wrapper.active')
  await terminal.waitFor()
  await page.locator('.statusbar-item[aria-label^="Errors: "], .statusbar-item[aria-label^="Warnings: "]').waitFor()
  assert.equal(await page.locator('.quick-input-widget').first().isVisible(), false)
})

test('all findings of the command line stand in the panel, each at its level', async () => {
  await window.command('Tasks: Run Task')
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Texte prüfen' }).first().waitFor()
  await page.keyboard.type('Texte')
  await chosen('Texte prüfen').waitFor()
  await page.keyboard.press('Enter')
  await window.command('Problems: Focus on Problems View')
  await page.keyboard.press('Control+Home')
  const rows = page.locator('.markers-panel .monaco-list-row')
  const found = rows.filter({ hasText: 'kurze Strich' })
  await found.nth(3).waitFor()
  for (const level of ['warning', 'info'])
    await rows.locator(`.codicon-${level}`).first().waitFor({ state: 'attached' })
  assert.equal(await rows.locator('.codicon-error').count(), 0)
})

test('the first steps are six, each with a picture that is there', async () => {
  await window.command('Hausstil: First Steps')
  const steps = page.locator('.getting-started-step')
  await steps.nth(5).waitFor()
  assert.equal(await steps.count(), 6)
  const titles = await steps.locator('.step-title').allTextContents()
  for (const [place, title] of titles.entries()) {
    await steps.nth(place).click()
    const open = page.locator('.getting-started-step.expanded').filter({ hasText: title })
    await open.waitFor()
    const picture = page.locator('.getting-started-media img')
    await picture.waitFor()
    assert.ok((await picture.getAttribute('alt'))?.length, title)
    assert.ok((await picture.evaluate((image) => image.decode().then(() => image.naturalWidth))) > 100, title)
  }
})
