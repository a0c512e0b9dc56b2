// Two windows over one folder, and a check of all of it that somebody stops.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, beforeEach, test } from 'node:test'
import { once, openFolder } from './support.mjs'

const example = (name) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
const right = example('lesetag.pm.md')
const wrong = right.replace(' – ', ' - ')
const house = example('.hausstil.json')

let window
let one
let two

beforeEach(
  once(async () => {
    const files = { 'lesetag.pm.md': wrong, '.hausstil.json': house }
    for (let i = 0; i < 1500; i++)
      files[`pressemitteilungen/${i}.pm.md`] = `${right}\n${'Noch ein Satz zum Prüfen. '.repeat(i % 400)}\n`
    window = await openFolder({ files, open: 'lesetag.pm.md' })
    one = window.page
    await problems(one, 'Warnings: 1')
    two = await one.context().newPage()
    await two.goto(one.url())
    await problems(two, 'Warnings: 1')
  })
)

after(() => window?.stop())

/** Waits until the status bar counts so many. */
function problems(page, label) {
  return page.locator(`.statusbar-item[aria-label="${label}"]`).waitFor({ timeout: 60_000 })
}

test('what is saved in one window is right in the other', async () => {
  await one.bringToFront()
  await one.locator('.view-line').first().click()
  await one.keyboard.press('Control+End')
  await one.keyboard.press('Enter')
  await one.keyboard.press('Control+S')
  await problems(one, 'No Problems')
  await one.locator('.tab.active:not(.dirty)').waitFor()
  assert.ok(readFileSync(window.place('lesetag.pm.md'), 'utf8').includes(' – '))
  await two.bringToFront()
  await problems(two, 'No Problems')
})

test('a house file that changes holds in both', async () => {
  const changed = { ...JSON.parse(house), terms: [{ avoid: 'Lesetag', prefer: 'Tag des Lesens' }] }
  writeFileSync(window.place('.hausstil.json'), JSON.stringify(changed))
  for (const page of [two, one]) {
    await page.bringToFront()
    await page.locator('.statusbar-item[aria-label^="Warnings: "]').waitFor({ timeout: 60_000 })
  }
})

test('a no-break space can be told from a plain one', async () => {
  const marks = () =>
    one
      .locator('.view-line span span')
      .evaluateAll((all) => all.filter((a) => getComputedStyle(a).boxShadow !== 'none').map((a) => a.textContent))
  // The editor shows every space by a no-break space; marked is the one that is one.
  assert.deepEqual(await marks(), ['\u00A0'])
})

test('a check of all releases says how far it is, and stops when somebody wants it', async () => {
  await window.command('Hausstil: Check All Press Releases of the Workspace')
  // Under test VS Code shows no notification by itself.
  await window.command('Notifications: Show Notifications')
  const progress = one.locator('.notification-list-item').filter({ hasText: /\d\/1501: / })
  await progress.waitFor()
  await progress.getByRole('button', { name: 'Cancel' }).click()
  await window.status(/^Hausstil: \d+ press releases checked: .* \(cancelled\)$/u)
})
