import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver/node'
import { caret, edited } from '../support/caret.ts'
import { type HouseClient, houseClient } from '../support/house-client.ts'
import { editsOf } from '../support/lsp-client.ts'
import { onlyRules } from '../support/only-rules.ts'

const capabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  window: { showDocument: { support: true } }
}

const dashed =
  '# Bücherei\n\nDie Bücherei bleibt offen ¦- auch am Sonntag - und mehr. Sie liegt im Ort - seit langem.\n'

function start(house: object | undefined, ...rules: readonly string[]): Promise<HouseClient> {
  return houseClient(house, { settings: () => onlyRules(...rules), capabilities })
}

async function actionsAt(here: HouseClient, marked: string): Promise<{ text: string; actions: CodeAction[] }> {
  const { text, position } = caret(marked)
  const uri = await here.open(text)
  return { text, actions: await here.client.codeActions(uri, { start: position, end: position }) }
}

function named(actions: readonly CodeAction[], title: string): CodeAction {
  return actions.find((action) => action.title === title) ?? assert.fail(actions.map((a) => a.title).join('\n'))
}

/** The house file when the action is done. */
function houseAfter(here: HouseClient, action: CodeAction): string {
  return edited(readFileSync(join(here.folder, '.hausstil.json'), 'utf8'), editsOf(action))
}

test('all fixes of a rule can be applied at once, and those of no other', async () => {
  await using here = await start(undefined, 'dash', 'ellipsis')
  const { text, actions } = await actionsAt(here, `${dashed}\nUnd so...\n`)
  const action = named(actions, 'Regel „Gedankenstrich“: alle 2 Korrekturen anwenden')
  assert.equal(edited(text, editsOf(action)), text.replaceAll(' - ', ' – '))
})

test('a rule with one fix has nothing more to apply', async () => {
  await using here = await start(undefined, 'dash')
  const { actions } = await actionsAt(here, 'Die Bücherei bleibt offen ¦- auch am Sonntag.\n')
  assert.ok(!actions.some(({ title }) => title.includes('alle')))
})

test('the document of a rule is shown', async () => {
  await using here = await start(undefined, 'dash')
  const { actions } = await actionsAt(here, dashed)
  const { command } = named(actions, 'Regel „Gedankenstrich“: Erläuterung öffnen')
  const asked = new Promise<string>((resolve) => {
    here.client.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      resolve(uri)
      return { success: true }
    })
  })
  await here.client.connection.sendRequest('workspace/executeCommand', command && { ...command })
  assert.match(await asked, /\/regeln\/dash\.md$/u)
})

test('a rule is made milder or switched off in the house file, whose layout stays', async () => {
  await using here = await start({ extends: 'hausstil:behoerde', rules: { dash: { severity: 'warning' } } }, 'dash')
  const { actions } = await actionsAt(here, dashed)
  const off = houseAfter(here, named(actions, 'Regel „Gedankenstrich“ in der Hausdatei ausschalten'))
  assert.deepEqual(JSON.parse(off), { extends: 'hausstil:behoerde', rules: { dash: { severity: 'off' } } })
  const mild = houseAfter(here, named(actions, 'Regel „Gedankenstrich“ in der Hausdatei zum Hinweis machen'))
  assert.deepEqual(JSON.parse(mild).rules, { dash: { severity: 'info' } })
})

test('… where no rule stands yet, too', async () => {
  await using here = await start({ organisation: { name: 'Haus' } }, 'dash')
  const { actions } = await actionsAt(here, dashed)
  const grave = houseAfter(here, named(actions, 'Regel „Gedankenstrich“ in der Hausdatei zum Fehler machen'))
  assert.deepEqual(JSON.parse(grave), { organisation: { name: 'Haus' }, rules: { dash: 'error' } })
})

test('where there is no house file one is made', async () => {
  await using here = await start(undefined, 'dash')
  const { actions } = await actionsAt(here, dashed)
  const { edit } = named(actions, 'Regel „Gedankenstrich“ in der Hausdatei ausschalten')
  const [create, change] = edit?.documentChanges ?? []
  assert.ok(create && 'kind' in create && create.kind === 'create' && create.uri.endsWith('.hausstil.json'))
  const text = edited('', change && 'edits' in change ? (change.edits as never) : [])
  assert.deepEqual(JSON.parse(text), { extends: 'hausstil:behoerde', rules: { dash: 'off' } })
})

test('an unknown word goes into the house file in its base form, which is then known with its endings', async () => {
  await using here = await start({ words: ['Lesenest'] }, 'spelling')
  const text = 'Der Ausbau des Leseglumps¦ kommt voran.\n'
  const { actions } = await actionsAt(here, text)
  const action = named(actions, '„Leseglump“ in die Hausdatei aufnehmen (Grundform)')
  named(actions, '„Leseglumps“ in die Hausdatei aufnehmen')
  const house = JSON.parse(houseAfter(here, action))
  assert.deepEqual(house, { words: ['Lesenest', 'Leseglump'] })
  await using then = await start(house, 'spelling')
  const uri = await then.open('Des Leseglumps wegen, dem Leseglump zuliebe, in Leseglumpen.\n')
  assert.deepEqual((await then.client.diagnostics(uri, 1)).diagnostics, [])
})

test('a word in no other form goes in as it is', async () => {
  await using here = await start({}, 'spelling')
  const { actions } = await actionsAt(here, 'Das Leseglump¦ kommt voran.\n')
  assert.ok(!actions.some(({ title }) => title.includes('Grundform')))
})

test('somebody who is not in the register is entered with the office', async () => {
  await using here = await start({ people: [{ name: 'Erika Beispiel', office: 'Bürgermeisterin' }] })
  const text = 'Stadtrat Anton Mus¦ter und Bürgermeisterin Erika Beispiel kommen.\n'
  const { actions } = await actionsAt(here, text)
  const action = named(actions, 'Anton Muster, Stadtrat, als Person in die Hausdatei aufnehmen')
  assert.equal(action.kind, 'refactor')
  assert.deepEqual(JSON.parse(houseAfter(here, action)).people[1], { name: 'Anton Muster', office: 'Stadtrat' })
  const known = await actionsAt(here, text.replace('¦', '').replace('Beispiel', 'Bei¦spiel'))
  assert.deepEqual(known.actions, [])
})

test('a client that asks for it is told what may stand behind one entry for each rule', async () => {
  await using here = await houseClient(
    {},
    {
      settings: () => onlyRules('dash'),
      capabilities,
      initializationOptions: { groups: true }
    }
  )
  const { actions } = await actionsAt(here, dashed)
  const [fix, ...rest] = actions
  assert.equal(fix?.data, undefined)
  const behind = (title: string): unknown => named(rest, `Regel „Gedankenstrich“${title}`).data
  const more = { group: 'Regel „Gedankenstrich“: mehr …' }
  assert.deepEqual(behind(': alle 2 Korrekturen anwenden'), { group: null })
  assert.deepEqual(behind(' in diesem Absatz ignorieren'), { group: null })
  for (const title of [': Erläuterung öffnen', ' in der Hausdatei ausschalten', ' in dieser Datei ignorieren']) {
    assert.deepEqual(behind(title), more, title)
  }
})
