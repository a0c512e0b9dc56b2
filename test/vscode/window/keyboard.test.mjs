// What a person does without a mouse: the view, tasks, and the findings of the command line.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
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

/** Opens the list of tasks; while VS Code still gets ready it may go by itself. */
async function offerTasks() {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Texte prüfen' }).first()
  for (let attempt = 1; attempt <= 5; attempt++) {
    await window.command('Tasks: Run Task')
    const isThere = await row.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false
    )
    if (isThere) return
  }
  assert.fail('no list of tasks')
}

/** Runs a task, chosen list by list; one that is still filled may not hear of a choice. */
async function runTask(...labels) {
  const row = (label) => page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first()
  for (let attempt = 1; attempt <= 5; attempt++) {
    await offerTasks()
    try {
      for (const label of labels) await row(label).click({ timeout: 5000 })
      await page.locator('.terminal-wrapper.active').waitFor({ timeout: 10_000 })
      return
    } catch {
      await page.keyboard.press('Escape')
    }
  }
  assert.fail(`the task ${labels.at(-1)} does not run`)
}

/** The line of a list of choices that Enter takes. */
const chosen = (text) => page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: text })

test('the view gets the focus, is walked through with arrows, and leads to a quotation', async () => {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').first().waitFor()
  await page.keyboard.type('Hausstil: Focus on Press Release View')
  await chosen('Focus on Press Release View').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.pane-body .monaco-list:focus .monaco-list-row').filter({ hasText: 'Checkliste' }).waitFor()
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

test('all findings of the command line stand in the panel, each at its level', async () => {
  await runTask('Texte prüfen')
  // The terminal comes to the front by itself: the panel is asked for when it has.
  await page.locator('.statusbar-item[aria-label^="Warnings: 6"]').waitFor({ timeout: 60_000 })
  await window.command('Problems: Focus on Problems View')
  const rows = page.locator('.markers-panel .monaco-list-row')
  // Nobody but the command line has looked into this file yet.
  const file = rows.filter({ hasText: 'closed.pm.md' })
  await file.locator('.monaco-count-badge').filter({ hasText: /^4$/u }).waitFor()
  const found = await rows.evaluateAll((all) => {
    const lines = all
      .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
      .map((row) => {
        const icon = row.querySelector('.codicon-error, .codicon-warning, .codicon-info')?.className ?? ''
        return `${/codicon-(error|warning|info)/u.exec(icon)?.[1]} ${row.textContent}`
      })
    return lines.slice(lines.findIndex((line) => line.includes('closed.pm.md')) + 1).slice(0, 4)
  })
  assert.deepEqual(found.map((row) => row.replace(/^(\w+) .*hausstil(\S+)\[Ln (\d+).*$/u, '$1 $2 $3')).sort(), [
    'info relative-date 3',
    'warning channel-footer-required 5',
    'warning dash 3',
    'warning dash 3'
  ])
})

test('the task runs at once: nobody is asked what its output is to be searched for', async () => {
  await runTask('hausstil', 'Hausstil: Check all press releases')
  await page.locator('.statusbar-item[aria-label^="Errors: "], .statusbar-item[aria-label^="Warnings: "]').waitFor()
  assert.equal(await page.locator('.quick-input-widget').first().isVisible(), false)
})

test('a check gives the focus to the panel, and from within the panel leaves it open', async () => {
  await page.keyboard.press('Control+1')
  await page.locator('.monaco-editor.focused').waitFor()
  await window.command('Hausstil: Check All Press Releases of the Workspace')
  await page.locator('.markers-panel:focus-within').waitFor()
  writeFileSync(window.place('third.pm.md'), release)
  await window.command('Hausstil: Check All Press Releases of the Workspace')
  await window.status(/^Hausstil: 3 press releases checked: /u)
  // What follows the check is done when the next command is.
  await window.command('View: Focus Active Editor Group')
  assert.ok(await page.locator('.markers-panel').isVisible())
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

test('the step that begins a release is done when there is one, not when its list is only looked at', async () => {
  const step = page.locator('.getting-started-step').filter({ hasText: 'Begin a Press Release' })
  const openSteps = async () => {
    await window.command('Hausstil: First Steps')
    await step.waitFor()
  }
  await openSteps()
  await window.command('Hausstil: New Press Release')
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Veranstaltung' }).first().waitFor()
  await window.dismiss()
  assert.equal(await step.getAttribute('aria-checked'), 'false')
  await window.command('Hausstil: Open Example Press Release')
  await page.locator('.tab.active').filter({ hasText: 'Untitled' }).waitFor()
  await openSteps()
  await page
    .locator('.getting-started-step[aria-checked="true"]')
    .filter({ hasText: 'Begin a Press Release' })
    .waitFor()
})

/** Opens the light bulb at the caret; while VS Code still looks for what to show there by itself it may go again. */
async function openLightBulb(text) {
  const rows = page.locator('.action-widget .monaco-list-row.action')
  await page.locator('.squiggly-warning').first().waitFor()
  for (let attempt = 1; attempt <= 5; attempt++) {
    await page.keyboard.press('Control+.')
    const row = rows.filter({ hasText: text }).first()
    const isThere = await row.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false
    )
    if (isThere) return { row, titles: await rows.allTextContents() }
    // In the text the key would give up what is selected.
    if ((await rows.count()) > 0) await page.keyboard.press('Escape')
  }
  return assert.fail(`no „${text}“ in the light bulb`)
}

test('the light bulb names the place of what mends elsewhere in a paragraph', async () => {
  await window.open('buecherei.pm.md')
  await page.locator('.view-line').filter({ hasText: 'Wir freuen uns' }).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await window.status('Ln 3, Col 1')
  const { titles } = await openLightBulb('Hinter „')
  assert.ok(!titles.some((title) => title.includes('Regel')), titles.join(' | '))
  await page.keyboard.press('Escape')
})

test('… and asks what else is to be done about a rule', async () => {
  await window.open('buecherei.pm.md')
  await page.locator('.view-line').filter({ hasText: 'Wir freuen uns' }).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('- am')
  await page.keyboard.press('Enter')
  await window.status('(4 selected)')
  await page.keyboard.press('Escape')
  await page.locator('.find-widget.visible').waitFor({ state: 'detached' })
  const { row, titles } = await openLightBulb('mehr …')
  assert.ok(titles.length <= 5, titles.join(' | '))
  await row.click()
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'in dieser Datei ignorieren' }).click()
  await page.locator('.view-line').filter({ hasText: 'hausstil-ignore-file dash: Grund' }).waitFor()
  await page.keyboard.press('Control+Z')
})
