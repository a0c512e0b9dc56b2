// The correct forms of quotation, told by many speakers with many verbs and in all styles of marks, are silent; each of the
// usual slips in them is found, and fix-all gives the correct form back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../server/src/core/engine/finding.ts'
import { fixAll } from '../../server/src/core/engine/fix.ts'
import type { QuoteStyle } from '../../server/src/core/house/house.ts'
import { allRules } from '../../server/src/core/rules/index.ts'
import { checker } from '../support/checker.ts'
import { settingsOf } from '../support/house.ts'

const HEAD = `# Stadt Musterau eröffnet neue Bücherei am Markt

**Wiesbaden.** Bürgermeisterin Erika Beispiel hat am Freitag, 27. März 2026, die neue Bücherei am Markt eröffnet.

`
const STYLES: readonly QuoteStyle[] = ['„“', '»«', '«»']
const MARKS: Readonly<Record<QuoteStyle, string>> = { '„“': '„“‚‘', '»«': '»«›‹', '«»': '«»‹›' }
const SPEAKERS = [
  'Beispiel',
  'die Bürgermeisterin',
  'Bürgermeisterin Erika Beispiel',
  'Stadtbaurat Dr. Paul Muster-Beispiel',
  'der Verein'
]
const VERBS = ['sagte', 'erklärt', 'betonte', 'ergänzte', 'so']

/** Written with „“ and ‚‘; V is the verb or `so`, S the speaker. */
const TRAILING = [
  '„Wir bauen die Bücherei“, V S.',
  '„Wir bauen. Wir bauen schnell“, V S.',
  '„Wir bauen schnell“, V S am Freitag in Wiesbaden.',
  '„Wir bauen“, V S, „sobald das Geld da ist.“',
  '„Wann kommt der neue Bau?“, V S.',
  '„Jetzt kommt der neue Bau!“, V S.',
  '„Der Titel ‚Lesen‘ passt gut“, V S.',
  '„Das gilt auch für Schulen usw.“, V S.',
  '„Wir werden sehen …“, V S.',
  '„Wir bauen die Bücherei“, V S. „Und zwar bald.“',
  'Das Haus wächst. „Wir bauen schnell“, V S.'
]
const LEADING = [
  'S sagte: „Wir bauen die Bücherei.“',
  'S fragte: „Wann kommt der neue Bau?“',
  'S sagte, der Bau sei „ein Meilenstein“.',
  'S betonte, dass „die Vielfalt ein Gewinn“ sei.',
  'S sagte: „Wir bauen die Bücherei“, und ging.'
]
const PARTS = [
  '„Wir bauen“ ist das Motto.',
  'Kennen Sie „Faust“?',
  'Die Initiative „Offenes Land“ kritisiert den Plan.',
  'Auf die Frage „Wann?“ antwortete er mit einem Datum.',
  'Die Reihe („Lesen“) und das „Schreiben“-Projekt beginnen.',
  'Das Motto lautet: „Gemeinsam“.'
]

/** What happens to correct text at the keyboard. `at` finds the places, `put` makes the slip. */
const SLIPS: readonly { name: string; rule: string; at: RegExp; put: string; only?: QuoteStyle }[] = [
  { name: 'comma inside', rule: 'quote-comma', at: /“, (?=\p{Ll})/u, put: ',“ ' },
  { name: 'comma doubled', rule: 'quote-comma', at: /“, (?=\p{Ll})/u, put: ',“, ' },
  { name: 'comma missing', rule: 'quote-comma', at: /(?<=^„[^“]*)“, (?=\p{Ll})/u, put: '“ ' },
  { name: 'stop inside', rule: 'quote-full-stop', at: /(?<=\p{L}{4})“, (?=\p{Ll})/u, put: '.“, ' },
  { name: 'stop outside', rule: 'quote-full-stop', at: /(?<=: „[^“]*\p{L})\.“$/u, put: '“.' },
  { name: 'space inside', rule: 'quote-spacing', at: /“(?=[,. ])/u, put: ' “' },
  // A guillemet between two words may as well close.
  { name: 'no space before', rule: 'quote-spacing', at: /(?<=: |, |\p{L} )„/u, put: '\b„', only: '„“' }
]

const silentRules = new Set(allRules.filter((r) => r.group === 'quotes').map((r) => r.id))

function styled(text: string, style: QuoteStyle): string {
  return text.replace(/[„“‚‘]/gu, (mark) => MARKS[style].charAt('„“‚‘'.indexOf(mark)))
}

function sentences(templates: readonly string[]): string[] {
  return templates.flatMap((template) =>
    SPEAKERS.flatMap((speaker) =>
      (template.includes('V') ? VERBS : ['']).map((verb) => {
        const text = template.replace('V', verb).replace('S', speaker)
        return text.charAt(0).toUpperCase() + text.slice(1)
      })
    )
  )
}

for (const style of STYLES) {
  const settings = settingsOf(JSON.stringify({ quotes: { marks: style } }))
  const release = checker(settings)
  const findings = (source: string): readonly Finding[] =>
    release.check(source).findings.filter((f) => silentRules.has(f.rule))

  test(`correct forms are silent in ${style}`, () => {
    for (const text of [...sentences(TRAILING), ...sentences(LEADING), ...PARTS].map((t) => styled(t, style))) {
      const found = findings(HEAD + text)
      assert.deepEqual(
        found.map((f) => f.rule),
        [],
        text
      )
    }
  })

  for (const { name, rule, at, put, only } of SLIPS) {
    if (only && only !== style) continue
    test(`${name} is found and mended in ${style}`, () => {
      const right = sentences([...TRAILING, ...LEADING])
        .filter((text) => at.test(text))
        .filter((_, i) => i % 3 === 0)
      assert.ok(right.length > 1)
      for (const text of right) {
        const wrong = text.replace(at, put).replace(' \b', '')
        const source = HEAD + styled(wrong, style)
        assert.ok(
          findings(source).some((f) => f.rule === rule),
          `not found: ${wrong}`
        )
        assert.equal(fixAll(source, findings), HEAD + styled(text, style))
      }
    })
  }
}

const OTHER_MARKS = [
  ['"', '"'],
  ['“', '”'],
  ['„', '”'],
  ['„', '"'],
  ['»', '«'],
  ['«', '»']
] as const

for (const [open, close] of OTHER_MARKS) {
  test(`quotations in ${open}…${close} get the marks of the house`, () => {
    const release = checker()
    const findings = (source: string): readonly Finding[] =>
      release.check(source).findings.filter((f) => silentRules.has(f.rule))
    for (const text of sentences([...TRAILING, ...LEADING]).filter((t, i) => i % 4 === 0 && !t.includes('‚'))) {
      const wrong = text.replaceAll('“', '\0').replaceAll('„', open).replaceAll('\0', close)
      assert.ok(
        findings(HEAD + wrong).every((f) => f.rule === 'quote-marks'),
        wrong
      )
      assert.equal(fixAll(HEAD + wrong, findings), HEAD + text)
    }
  })
}
