import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { allRules } from '../server/src/core/rules/index.ts'
import { ENGLISH, inEnglish } from '../server/src/core/translations/english.ts'
import { LspClient } from './support/lsp-client.ts'

function places(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].sort()
}

describe('English messages', () => {
  for (const { id, messages } of allRules) {
    test(`${id} says in English all it says in German, with the same places to fill`, () => {
      const english = ENGLISH[id] ?? {}
      assert.deepEqual(Object.keys(english).sort(), Object.keys(messages).sort())
      for (const [name, german] of Object.entries(messages)) {
        assert.deepEqual(places(english[name] ?? ''), places(german), name)
        // Some say nothing but the reason that a list gives.
        if (/\p{L}/u.test(german.replace(/\{\w+\}/gu, ''))) assert.notEqual(english[name], german, name)
      }
    })
  }

  test('there are none of rules that are not there', () => {
    const ids = new Set(allRules.map(({ id }) => id))
    assert.deepEqual(
      Object.keys(ENGLISH).filter((id) => !ids.has(id)),
      []
    )
    assert.equal(inEnglish(allRules).length, allRules.length)
  })

  test('come where the settings ask for them, per document', async () => {
    const settings = (uri: string) => ({ messages: uri.includes('english') ? 'en' : 'de' })
    const client = await LspClient.start({ settings })
    const text = '# Halle öffnet\n\n**Lindau.** Am Montag - endlich - öffnet die Halle.\n'
    const messages: string[] = []
    for (const name of ['english', 'deutsch']) {
      const uri = `file:///haus/${name}.pm.md`
      await client.open(uri, text)
      const { diagnostics } = await client.diagnostics(uri, 1)
      messages.push(String(diagnostics.find(({ code }) => code === 'dash')?.message ?? ''))
    }
    await client.stop()
    assert.match(messages[0] ?? '', /dash/u)
    assert.match(messages[1] ?? '', /^Zwischen den Wörtern/u)
  })
})
