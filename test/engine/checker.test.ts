import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ReleaseChecker } from '../../server/src/core/engine/check.ts'
import { defineBlockRule, defineRule, mend, type Rule, suggest } from '../../server/src/core/engine/define-rule.ts'
import { fixAll } from '../../server/src/core/engine/fix.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/engine/settings.ts'
import { NO_MORPHOLOGY } from '../../server/src/core/german/words/morphology.ts'
import suppression from '../../server/src/core/rules/markdown/suppression.ts'

const head = {
  group: 'style',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Test',
  options: {}
} as const

const comma = defineBlockRule({
  ...head,
  id: 'comma',
  title: 'Komma',
  messages: { semicolon: 'Hier steht „{found}“; üblich ist ein Komma.' },
  *check(block) {
    for (const { index } of block.text.matchAll(/;/gu)) {
      yield {
        message: 'semicolon',
        data: { found: ';' },
        span: block.spanOf(index, index + 1),
        fixes: mend('Komma setzen', block.edit(index, index + 1, ','))
      }
    }
  }
})

const title = defineRule({
  ...head,
  id: 'title',
  title: 'Titel',
  options: { maxCharacters: { type: 'integer', default: 5, minimum: 1, description: 'Länge' } },
  messages: { long: 'Der Titel ist länger als {max} Zeichen.' },
  *check(release, { options }) {
    for (const block of release.titles) {
      if (block.text.length > options.maxCharacters) {
        const fixes = suggest('Kürzen', block.edit(options.maxCharacters, block.text.length, ''))
        yield { message: 'long', data: { max: options.maxCharacters }, span: block.span, fixes }
      }
    }
  }
})

const broken = defineRule({
  ...head,
  id: 'broken',
  title: 'Kaputt',
  messages: { none: 'Nie.' },
  // Throws before its first report, so it never becomes a generator.
  check() {
    throw new Error('mit Absicht')
  }
})

const knowledge = {
  dictionary: { has: () => true, suggest: () => [] },
  gazetteer: { has: () => false },
  morphology: NO_MORPHOLOGY
}

function make(rules: readonly Rule[], settings: Settings = DEFAULT_SETTINGS, errors: string[] = []): ReleaseChecker {
  return new ReleaseChecker({ rules, settings, knowledge, onRuleError: (rule) => errors.push(rule) })
}

const told = (rules: readonly Rule[], source: string, settings?: Settings): string[] =>
  make(rules, settings)
    .check(source)
    .findings.map((f) => `${f.severity} ${f.rule} ${f.span.start}–${f.span.end}: ${f.message}`)

describe('the checker', () => {
  it('gives findings by place, with text and severity settled', () => {
    assert.deepEqual(told([comma, title], '# Zu lang\n\nEins; zwei; drei'), [
      'warning title 0–9: Der Titel ist länger als 5 Zeichen.',
      'warning comma 15–16: Hier steht „;“; üblich ist ein Komma.',
      'warning comma 21–22: Hier steht „;“; üblich ist ein Komma.'
    ])
  })

  it('obeys severities and options of the settings', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      rules: { comma: { severity: 'off', options: {} }, title: { severity: 'error', options: { maxCharacters: 6 } } }
    }
    assert.deepEqual(told([comma, title], '# Zu lang\n\nEins; zwei', settings), [
      'error title 0–9: Der Titel ist länger als 6 Zeichen.'
    ])
  })
  it('makes a message whose words cost time when it is read, and once', () => {
    let asked = 0
    const costly = defineRule({
      ...head,
      id: 'costly',
      title: 'Teuer',
      messages: { near: 'Hier steht etwas; üblich ist „{right}“.' },
      *check(release) {
        for (const block of release.titles) {
          const data = () => {
            asked++
            return { right: 'Haus' }
          }
          yield { message: 'near', data, span: block.span }
        }
      }
    })
    const [finding] = make([costly]).check('# Huas').findings
    assert.equal(asked, 0)
    assert.equal(finding?.message, 'Hier steht etwas; üblich ist „Haus“.')
    assert.match(finding?.message ?? '', /Haus/u)
    assert.equal(asked, 1)
  })

  it('goes on without a rule that throws, and says so', () => {
    const errors: string[] = []
    const { findings } = make([broken, comma], DEFAULT_SETTINGS, errors).check('a;b')
    assert.deepEqual(
      findings.map((f) => f.rule),
      ['comma']
    )
    assert.deepEqual(errors, ['broken'])
  })

  it('takes nothing from a rule that throws in one of the blocks', () => {
    const fragile = defineBlockRule({
      ...head,
      id: 'fragile',
      title: 'Zerbrechlich',
      messages: { any: 'Hier.' },
      *check(block) {
        if (block.text.includes('b')) throw new Error('mit Absicht')
        yield { message: 'any', span: block.span }
      }
    })
    const errors: string[] = []
    const checker = make([fragile, comma], DEFAULT_SETTINGS, errors)
    const rulesIn = (source: string): string[] => checker.check(source).findings.map((f) => f.rule)
    assert.deepEqual(rulesIn('a;\n\nb;'), ['comma', 'comma'])
    assert.deepEqual(rulesIn('a;\n\nc;'), ['fragile', 'comma', 'fragile', 'comma'])
    assert.deepEqual(errors, ['fragile'])
  })

  it('finds in every version what a fresh checker finds', () => {
    const paragraph = fc.constantFrom(
      'Eins; zwei',
      'Drei',
      '# Titel lang',
      '- Vier; fünf',
      'Eins; zwei',
      '<!-- hausstil-ignore comma: so gewollt -->'
    )
    const version = fc.array(paragraph, { maxLength: 6 }).map((p) => p.join('\n\n'))
    fc.assert(
      fc.property(fc.array(version, { minLength: 2, maxLength: 5 }), (versions) => {
        const one = make([comma, title, suppression])
        for (const source of versions) {
          assert.deepEqual(one.check(source).findings, make([comma, title, suppression]).check(source).findings)
        }
      })
    )
  })
})

describe('suppression comments', () => {
  it('silence a rule in the next block, or in the file', () => {
    assert.deepEqual(
      told([comma, suppression], '<!-- hausstil-ignore comma: Zitat aus einem Gesetz -->\n\na; b\n\nc'),
      []
    )
    assert.deepEqual(
      told([comma, suppression], 'a; b\n\n<!-- hausstil-ignore-file comma: Wunsch des Hauses -->\n\nc; d'),
      []
    )
  })

  it('reach no further than the next block', () => {
    const findings = told([comma, suppression], '<!-- hausstil-ignore comma: Gesetz -->\n\na; b\n\nc; d')
    assert.equal(findings.length, 1)
    assert.match(findings[0] ?? '', /^warning comma 47–48/u)
  })

  it('are findings themselves without a reason, or without use', () => {
    const rules = (source: string): string[] =>
      make([comma, suppression])
        .check(source)
        .findings.map((f) => f.rule)
    assert.deepEqual(rules('<!-- hausstil-ignore comma -->\n\na; b'), ['suppression'])
    assert.deepEqual(rules('<!-- hausstil-ignore comma: Gesetz -->\n\na, b'), ['suppression'])
  })
})

describe('fix-all', () => {
  it('applies safe fixes only, and a second run changes nothing', () => {
    const check = (source: string) => make([comma, title]).check(source).findings
    const once = fixAll('# Zu lang; ja\n\nEins; *zwei;* drei', check)
    assert.equal(once, '# Zu lang, ja\n\nEins, *zwei,* drei')
    assert.equal(fixAll(once, check), once)
  })
})
