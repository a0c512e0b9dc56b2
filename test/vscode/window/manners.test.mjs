// What a window shows where nobody trusts the folder yet, and when the server fails.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, beforeEach, test } from 'node:test'
import { promisify } from 'node:util'
import { once, openFolder } from './support.mjs'

const release = `# Musterau öffnet die Bücherei

**Musterau.** Die Stadt öffnet am Montag die Bücherei - am Markt.

„Wir freuen uns“, sagte Bürgermeisterin Erika Beispiel.

`

// Each line begins a sign further on, so that the window's edge lies at each sign of a quotation once.
const quotations = Array.from({ length: 14 }, (_, i) => `${'a'.repeat(i)} ${'„Hof am See“, '.repeat(12)}\n`).join('')
const numbers = Array.from({ length: 14 }, (_, i) => `${'a'.repeat(i)} ${'620.000 oder 1,5 '.repeat(12)}\n`).join('')

let window
let page

beforeEach(
  once(async () => {
    window = await openFolder({
      files: {
        'buecherei.pm.md': release,
        '.hausstil.json': JSON.stringify({
          organisation: { name: 'Stadt Musterau' },
          abbreviations: [{ short: 'ÖPNV', long: 'öffentlicher Personennahverkehr' }],
          people: [{ name: 'Jonas Amsel', office: 'Kämmerer' }],
          terms: [{ avoid: 'Bürger-Amt', prefer: 'Bürgerservice' }]
        }),
        // A folder may not say by itself which files are read.
        '.vscode/settings.json': '{ "hausstil.files": ["notizen/*.md"], "hausstil.typing.dashes": false }',
        'zitate.pm.md': quotations,
        'zahlen.pm.md': numbers,
        'fest.txt': 'Musterau feiert ein Lesefest am Markt\n\nMusterau. Die Stadt hat am Frei-\ntag gefeiert.\n',
        'fest.pdf': '%PDF-1.7\n',
        'notizen/markt.md': '# Markt\n\nDer Markt - am Platz.\n'
      },
      open: 'buecherei.pm.md',
      workspaceTrust: true
    })
    page = window.page
  })
)

after(() => window?.stop())

test('a folder that nobody trusts is checked all the same', async () => {
  await window.status('Restricted Mode')
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
})

test('… under its house file, but its settings do not make releases of other files', async () => {
  await window.open('markt.md')
  await page.locator('.view-line').filter({ hasText: 'Der Markt - am Platz.' }).waitFor()
  await window.status('Markdown')
  await window.open('buecherei.pm.md')
  await window.status('Pressemitteilung')
})

test('the status bar tells words, characters and minutes', async () => {
  await window.status(/^\d\d words · \d+ characters · 1 min · LIX \d+$/u)
})

test('the view leads to a quotation', async () => {
  await page.getByRole('tab', { name: 'Hausstil' }).first().click()
  await page.locator('.monaco-list-row').filter({ hasText: 'Ortsmarke' }).waitFor()
  await page
    .locator('.monaco-list-row')
    .filter({ hasText: /^„Wir freuen uns“/u })
    .click()
  await window.status(/^Ln 5, Col 17 \(16 selected\)$/u)
})

test('no line begins with a mark that closes a quotation', async () => {
  await window.open('zitate.pm.md')
  const lines = page.locator('.view-line').filter({ hasText: 'Hof am See' })
  await lines.nth(20).waitFor()
  const starts = (await lines.allTextContents()).map((line) => line[0])
  assert.ok(!starts.includes('“'), starts.join(' '))
  await window.open('buecherei.pm.md')
})

test('no line ends within a number', async () => {
  await window.open('zahlen.pm.md')
  const lines = page.locator('.view-line').filter({ hasText: /[0-9]/u })
  await lines.nth(20).waitFor()
  const ends = (await lines.allTextContents()).map((line) => line.trimEnd().slice(-2))
  assert.ok(!ends.some((end) => /[0-9][.,]/u.test(end)), ends.join(' '))
  await window.open('buecherei.pm.md')
})

test('snippets show while one writes', async () => {
  await page.locator('.view-line').filter({ hasText: 'Wir freuen uns' }).click()
  await page.keyboard.press('Control+End')
  const row = page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'zitat-davor' }).first()
  await page.keyboard.type('zi')
  for (const letter of 'tat') {
    await page.keyboard.type(letter)
    if (
      await row.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false
      )
    )
      break
  }
  await row.click()
  await page.locator('.view-line').filter({ hasText: '[Name] sagte: „' }).waitFor()
  await page.keyboard.press('Escape')
})

test('short forms and terms of the house show while one writes', async () => {
  const offered = (text) => page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: text }).first()
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
  await page.locator('.view-line').filter({ hasText: 'Wir freuen uns' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  for (const [typed, expected] of [
    ['Der ÖPNV', 'öffentlicher Personennahverkehr (ÖPNV)'],
    ['Der Bürgerserv', 'Bürgerservice']
  ]) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(typed.slice(0, -1))
    await page.keyboard.press('Control+Space')
    await offered(expected).waitFor()
    await page.keyboard.press('Escape')
  }
})

test('what is offered by itself waits to be chosen: Enter ends the line, arrow and Tab choose', async () => {
  const offered = page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'Bürgerservice' }).first()
  const typeUntilOffered = async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.type('Der Bürgers')
    // VS Code gives up a list that comes too late for a quick hand, and asks anew at the next letter.
    for (const letter of 'ervi') {
      await page.keyboard.type(letter)
      const isThere = await offered.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false
      )
      if (isThere) return
    }
  }
  await page.locator('.view-line').filter({ hasText: 'Wir freuen uns' }).click()
  await page.keyboard.press('Control+End')
  await typeUntilOffered()
  await typeUntilOffered()
  assert.equal(await page.locator('.view-line').filter({ hasText: 'Bürgerservice' }).count(), 0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const taken = page.locator('.view-line').filter({ hasText: 'Der Bürgerservice' })
  await taken.waitFor()
  await typeUntilOffered()
  await page.keyboard.press('Tab')
  await taken.nth(1).waitFor()
})

test('within a snippet Tab takes what is offered for what was typed, else it goes on', async () => {
  const quotation = (text) => page.locator('.view-line').filter({ hasText: text })
  await page.locator('.view-line').filter({ hasText: 'Wir freuen uns' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await window.command('Insert Snippet')
  await page.locator('.quick-input-widget input').first().fill('Zitat, Name danach')
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Zitat, Name danach' }).first().waitFor()
  await page.keyboard.press('Enter')
  await quotation('„[Zitat ohne Schlusspunkt einsetzen]“, sagte [Name].').waitFor()
  await page.keyboard.type('Wir sparen')
  await page.keyboard.press('Tab')
  // The verbs to choose from are there, and the first of them stays.
  await page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'betonte' }).first().waitFor()
  await page.keyboard.press('Tab')
  const offered = page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'Jonas Amsel' }).first()
  await page.keyboard.type('Am')
  for (const letter of 'se') {
    await page.keyboard.type(letter)
    const isThere = await offered.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false
    )
    if (isThere) break
  }
  await page.keyboard.press('Tab')
  await quotation('„Wir sparen“, sagte Kämmerer Jonas Amsel.').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
})

test('what is pasted stays as it is; printed lines can be had as paragraphs, by a key', async () => {
  const printed =
    'Die Stadt hat den neuen Steg am Hafen nach einer langen Bau-\nzeit eröffnet. Der Steg ist nach dem Umbau nun breit genug,\nsodass alle Gäste an Bord kommen.'
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
  await page.evaluate((text) => navigator.clipboard.writeText(text), printed)
  await page.locator('.view-line').filter({ hasText: 'Wir freuen uns' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+V')
  await page.locator('.view-line').filter({ hasText: 'langen Bau-' }).waitFor()
  await page.locator('.post-edit-widget').waitFor()
  await page.keyboard.press('Control+.')
  await page.locator('.action-widget .monaco-list-row').filter({ hasText: 'Paste as clean paragraphs' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.view-line').filter({ hasText: 'nach einer langen Bauzeit eröffnet.' }).waitFor()
  assert.equal(await page.locator('.view-line').filter({ hasText: 'langen Bau-' }).count(), 0)
})

test('a text that is open becomes a release; of a PDF itself nothing is made, and a notification says what to do', async () => {
  await window.status('Pressemitteilung')
  const openText = async () => {
    await window.open('fest.txt')
    await window.status('Plain Text')
    await page.locator('.view-line').filter({ hasText: 'Frei-' }).waitFor()
  }
  await openText()
  await window.command('Hausstil: Press Release from Text')
  const row = (text) => page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first()
  await row('From fest.txt').click()
  await page.locator('.tab.active').filter({ hasText: '-musterau-feiert-ein-lesefest-am-markt.pm.md' }).waitFor()
  await page.locator('.view-line').filter({ hasText: 'gefeiert.' }).waitFor()
  await page.locator('.tab.active:not(.dirty)').waitFor()
  await openText()
  await window.command('Hausstil: Press Release from Text')
  await row('From a file …').click()
  await row('fest.pdf').click()
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
  await window.command('Notifications: Show Notifications')
  const told = page.locator('.notification-list-item').filter({ hasText: 'fest.pdf: Das ist die PDF-Datei selbst.' })
  await told.waitFor()
  await window.command('Notifications: Clear All Notifications')
  await window.open('buecherei.pm.md')
})

test('a release that lies nowhere yet is given out under the name of its headline', async () => {
  await window.command('Hausstil: Open Example Press Release')
  await page.locator('.tab.active').filter({ hasText: 'Untitled' }).waitFor()
  await window.status('Pressemitteilung')
  await window.command('Hausstil: Save for Readers As (Word, Web Page, Text)')
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Plain text' }).click()
  const input = page.locator('.quick-input-widget input').first()
  await page.waitForFunction(
    (pattern) => new RegExp(pattern, 'u').test(document.querySelector('.quick-input-widget input')?.value ?? ''),
    `^${window.folder}/\\d{4}-\\d\\d-\\d\\d-[a-z-]+\\.txt$`
  )
  await input.press('Escape')
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' })
  await window.command('View: Revert and Close Editor')
  await window.open('buecherei.pm.md')
})

test('a server that fails again and again is given up; a notification says so and starts it again', async () => {
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Wort')
  const killed = new Set()
  let words = 1
  const lives = async () => {
    await page.keyboard.type(' Wort')
    // It has counted the words: so it has started and listens.
    await window.status(new RegExp(`^${++words} words`, 'u'))
  }
  for (let time = 1; time <= 4; time++) {
    await lives()
    const pid = await nextServer(killed)
    killed.add(pid)
    process.kill(pid, 'SIGKILL')
  }
  await window.command('Notifications: Show Notifications')
  const told = page.locator('.notification-list-item').filter({ hasText: 'Hausstil has stopped several times' })
  await told.waitFor()
  await told.getByRole('button', { name: 'Start Again' }).click()
  await page.locator('.view-line').first().click()
  await page.keyboard.press('Control+End')
  await lives()
  await nextServer(killed)
})

/** The process of the server, as soon as there is one that is not among these. */
async function nextServer(others) {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,pgid=,args='])
    for (const line of stdout.split('\n')) {
      const [, pid, group, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(line) ?? []
      if (Number(group) === window.pid && args.includes('/dist/server.cjs') && !others.has(Number(pid)))
        return Number(pid)
    }
  }
  return assert.fail(`no server after ${others.size}`)
}
