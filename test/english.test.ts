import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { CodeAction, Hover } from 'vscode-languageserver/node'
import { ReleaseChecker } from '../server/src/core/engine/check.ts'
import { DEFAULT_SETTINGS } from '../server/src/core/engine/settings.ts'
import { allRules } from '../server/src/core/rules/index.ts'
import { ENGLISH, inEnglish } from '../server/src/core/translations/english.ts'
import { RULE_NAMES } from '../server/src/core/translations/rule-names.ts'
import { englishTitle } from '../server/src/core/translations/titles.ts'
import { englishData, VALUES } from '../server/src/core/translations/values.ts'
import { IMPORT, type ImportResult, RELEASE, type ReleaseState } from '../server/src/lsp/protocol.ts'
import { caret } from './support/caret.ts'
import { settingsOf } from './support/house.ts'
import { houseClient } from './support/house-client.ts'
import { knowledge } from './support/knowledge.ts'
import { LspClient } from './support/lsp-client.ts'
import { onlyRules } from './support/only-rules.ts'
import { frame, readExamples } from './support/rule-document.ts'

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

  test('call every rule by an English name, and none by one that is gone', () => {
    assert.deepEqual(Object.keys(RULE_NAMES).sort(), allRules.map(({ id }) => id).sort())
  })

  for (const rule of allRules) {
    test(`${rule.id} mends in English, and puts no German words of its own into a message`, () => {
      for (const { titles, data } of reportsOf(rule)) {
        for (const title of titles)
          assert.notEqual(englishTitle(title) ?? title, title, 'a title without an English twin')
        for (const name of Object.keys(VALUES[rule.id] ?? {})) {
          // A house says its own reasons.
          const value = data[name]
          if (value !== undefined) assert.notEqual(englishData(rule.id, data)[name], value, `${name}: ${value}`)
        }
      }
    })
  }

  test('know every reason of the lists of words, and what confused words mean', () => {
    for (const list of ['advertising', 'filler', 'pleonasms']) {
      const name = { advertising: 'advertising-words', filler: 'filler-words', pleonasms: 'pleonasms' }[list]
      const reasons = [...german(`style/${name}.ts`).matchAll(/^# (.+?)\.?$/gmu)].map(([, why = '']) => why)
      assert.ok(reasons.length > 0)
      for (const why of reasons) assert.notEqual(englishData('filler-words', { why }).why, why)
    }
    const folder = join(import.meta.dirname, '../server/src/core/german/confusions')
    const confusions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
    const meanings = [...confusions.matchAll(/means: '([^']+)'/gu)].map(([, means = '']) => means)
    assert.ok(meanings.length > 20)
    for (const means of meanings) assert.notEqual(englishData('confused-words', { means }).means, means)
  })

  test('fill as many gaps as the German ones', () => {
    assert.equal(
      englishTitle('Regel „Gedankenstrich“: alle 3 Korrekturen anwenden'),
      'Rule „Gedankenstrich“: apply all 3 fixes'
    )
    assert.equal(englishTitle('„25. März 2026“ in die Ortsmarke schreiben'), 'Write „25. März 2026“ into the dateline')
    assert.equal(englishTitle('Gibt es nicht'), undefined)
    const when = (text: string) => englishData('person-office', { when: text }).when
    assert.equal(when('von 1. Mai 2024 bis 3. Juni 2025'), 'from 1. Mai 2024 to 3. Juni 2025')
  })

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
    const titles: string[] = []
    for (const character of [5, 22]) {
      const place = { line: 2, character }
      const actions: CodeAction[] = await client.codeActions('file:///haus/english.pm.md', { start: place, end: place })
      titles.push(...actions.map(({ title }) => title))
    }
    await client.stop()
    assert.ok(titles.includes('Rule „Dash“: ignore it in this paragraph'), titles.join('\n'))
    assert.deepEqual(
      titles.filter((title) => /Regel|Hausdatei|setzen|schreiben|öffnen|anwenden/u.test(title)),
      []
    )
    assert.match(messages[0] ?? '', /dash/u)
    assert.match(messages[1] ?? '', /^Zwischen den Wörtern/u)
  })

  test('go with English hovers, outline, checklist and notes of an import', async () => {
    const house = { root: true, organisations: [{ short: 'VHL', long: 'Volkshochschule Lindau' }] }
    const here = await houseClient(house, { settings: () => ({ ...onlyRules('dash'), messages: 'en' }) })
    const { text, position } = caret(
      '# Halle öffnet\n\n**Lindau, 24. März 2026.** Am Montag -¦ endlich - öffnet die Halle, wie es ihr Name sagt.\n\n„Wir öffnen die Halle für alle, die schwimmen wollen.“\n\nAm 26. März 2026 spricht Leiterin Erika Beispiel für die VHL.\n'
    )
    const uri = await here.open(text)
    const { connection } = here.client
    const hoverAt = async (words: string): Promise<string> => {
      const before = text.slice(0, text.indexOf(words) + 1).split('\n')
      const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
      const hover = await connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: at
      })
      return JSON.stringify(hover?.contents ?? '')
    }
    const finding = await connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position })
    assert.match(JSON.stringify(finding.contents), /Dash.*Why\?/u)
    assert.match(await hoverAt('26. März'), /2 days after the release/u)
    assert.match(await hoverAt('Erika'), /named once/u)
    assert.match(await hoverAt('VHL'), /\(house file\)/u)
    const symbols = JSON.stringify(await here.client.symbols(uri))
    assert.match(symbols, /"Lead"/u)
    assert.doesNotMatch(symbols, /"(?:Vorspann|Zitat)"/u)
    const { checklist } = await connection.sendRequest<ReleaseState>(RELEASE, { uri })
    assert.deepEqual(
      checklist.map(({ title }) => title),
      ['Date', 'Embargo', 'Headline', 'Dateline', 'Lead', 'Quotation', 'Boilerplate', 'Press contact', 'Channel footer']
    )
    assert.deepEqual([...new Set(checklist.map(({ told }) => told))].sort(), ['', 'done', 'missing', 'needs attention'])
    const { notes } = await connection.sendRequest<ImportResult>(IMPORT, { source: ' ', uri })
    assert.deepEqual(notes, ['The text is empty.'])
    await here[Symbol.asyncDispose]()
  })
})

function german(name: string): string {
  return readFileSync(join(import.meta.dirname, '../server/src/core/german', name), 'utf8')
}

interface Said {
  readonly titles: readonly string[]
  readonly data: Readonly<Record<string, string>>
}

/** What a rule says about the examples of its documents: the titles of its fixes, and what it puts into its messages. */
function reportsOf(rule: (typeof allRules)[number]): Said[] {
  const probe = {
    ...rule,
    messages: Object.fromEntries(Object.entries(rule.messages).map(([name, text]) => [name, probed(text)]))
  }
  return ['', '.cases'].flatMap((kind) => {
    const path = join(import.meta.dirname, `../server/src/core/rules/${rule.group}/${rule.id}${kind}.md`)
    const examples = existsSync(path) ? readExamples(readFileSync(path, 'utf8')) : []
    return examples.flatMap((example) => {
      if (example.kind === 'richtig') return []
      const settings = example.house === undefined ? DEFAULT_SETTINGS : settingsOf(example.house)
      const checker = new ReleaseChecker({ rules: [probe], settings, knowledge: knowledge(), onRuleError: () => {} })
      return checker.check(frame(example, example.text)).findings.map(({ fixes, message }) => ({
        titles: fixes.map(({ title }) => title),
        data: Object.fromEntries(message.split('\n').map((line) => line.split('\t')))
      }))
    })
  })
}

/** A message that is nothing but the data filled into it: a line for each, with a tab behind the name. */
function probed(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => `${name}\t{${name}}`))].join('\n')
}
