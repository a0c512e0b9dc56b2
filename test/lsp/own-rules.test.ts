import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { defineBlockRule, mend, suggest } from '../../server/src/core/engine/define-rule.ts'
import { NO_MORPHOLOGY } from '../../server/src/core/german/words/morphology.ts'
import { knowledge } from '../support/knowledge.ts'
import { LspClient } from '../support/lsp-client.ts'

const shared = {
  group: 'typography',
  severity: 'warning',
  since: '0.1.0',
  authority: 'keine',
  options: {}
} as const

/** A rule that replaces each `from` by `to`. */
function replacing(id: string, from: string, to: string, safe = true) {
  return defineBlockRule({
    ...shared,
    id,
    title: id,
    fix: safe ? 'safe' : 'suggestion',
    messages: { here: 'Hier steht etwas.' },
    *check(block) {
      for (let at = block.text.indexOf(from); at >= 0; at = block.text.indexOf(from, at + 1)) {
        const edit = block.edit(at, at + from.length, to)
        const fixes = safe ? mend('Ersetzen', edit) : suggest('Ersetzen', edit)
        yield { message: 'here', span: block.spanOf(at, at + from.length), fixes }
      }
    }
  })
}

const failing = defineBlockRule({
  ...shared,
  id: 'failing',
  title: 'Fällt aus',
  fix: 'none',
  messages: {},
  check: () => {
    throw new Error('kaputt')
  }
})

const uri = 'file:///haus/meldung.pm.md'

test('a rule that throws is told once in the log, never shown, and the others go on', async () => {
  const client = await LspClient.start({ rules: [failing, replacing('finding', 'Eins', 'Zwei')] })
  await client.open(uri, 'Eins.\n')
  await client.diagnostics(uri, 1)
  await client.change(uri, 'Eins. Eins.\n')
  const { diagnostics } = await client.diagnostics(uri, 2)
  assert.deepEqual(
    diagnostics.map((d) => d.code),
    ['finding', 'finding']
  )
  assert.equal(client.logged.length, 1)
  assert.match(client.logged[0] ?? '', /Die Regel „failing“ ist ausgefallen.*kaputt/u)
  assert.deepEqual(client.shown, [])
  await client.stop()
})

test('fix-all goes on until nothing safe is left, and hands over one set of edits', async () => {
  const rules = [replacing('first', 'aa', 'b'), replacing('second', 'bb', 'c'), replacing('unsafe', 'c', 'd', false)]
  const client = await LspClient.start({ rules })
  const text = 'xaay\n\nx aaaa y bb z\n'
  await client.open(uri, text)
  const edits = await client.fixAll(uri)
  const document = TextDocument.create(uri, 'markdown', 1, text)
  assert.equal(TextDocument.applyEdits(document, edits), 'xby\n\nx c y c z\n')
  assert.equal(edits.length, 3)
  assert.deepEqual((await client.diagnostics(uri, 1)).diagnostics.length, 5, 'looking ahead changes no answer')
  await client.stop()
})

test('a check that fails altogether is told in the log; requests have no answer, and the server lives on', async () => {
  let isBroken = true
  const broken = {
    get dictionary() {
      return knowledge().dictionary
    },
    get gazetteer() {
      if (isBroken) throw new Error('kaputt')
      return knowledge().gazetteer
    },
    morphology: NO_MORPHOLOGY
  }
  const client = await LspClient.start({ rules: [replacing('finding', 'Eins', 'Zwei')], knowledge: broken })
  await client.open(uri, '# Titel\n\nMusterlingen. Eins.\n')
  assert.deepEqual(await client.symbols(uri), [])
  assert.deepEqual(await client.fixAll(uri), [])
  assert.match(
    await client.until(() => client.logged[0]),
    /Die Prüfung von \/haus\/meldung\.pm\.md ist gescheitert.*kaputt/u
  )
  isBroken = false
  const version = await client.change(uri, '# Titel\n\nMusterlingen. Eins. Eins.\n')
  assert.equal((await client.diagnostics(uri, version)).diagnostics.length, 2)
  assert.equal(client.logged.length, 1)
  assert.deepEqual(client.shown, [])
  await client.stop()
})

test('words that a team keeps are asked for anew when its file changes', async () => {
  const asking = defineBlockRule({
    ...shared,
    id: 'asking',
    title: 'Fragt',
    fix: 'none',
    messages: { unknown: 'Unbekannt.' },
    *check(block, { knowledge }) {
      if (!knowledge.dictionary.has('Musterwort')) yield { message: 'unknown', span: block.span }
    }
  })
  let words: readonly string[] = []
  const known = async () => {
    const now = words
    const { gazetteer, morphology } = knowledge()
    return { dictionary: { has: (word: string) => now.includes(word), suggest: () => [] }, gazetteer, morphology }
  }
  const client = await LspClient.start({ rules: [asking], knowledge: known })
  await client.open(uri, 'Eins.\n')
  assert.equal((await client.diagnostics(uri, 1)).diagnostics.length, 1)
  words = ['Musterwort']
  await client.touch('/haus/cspell.json')
  await client.until(() => client.published.find((p) => p.diagnostics.length === 0))
  await client.stop()
})
