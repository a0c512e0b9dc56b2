import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ReleaseChecker } from '../../server/src/core/engine/check.ts'
import type { Rule } from '../../server/src/core/engine/define-rule.ts'
import { fixAll } from '../../server/src/core/engine/fix.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/engine/settings.ts'
import { EMPTY_HOUSE, type House } from '../../server/src/core/house/house.ts'
import suppression from '../../server/src/core/rules/markdown/suppression.ts'
import channelFooterComplete from '../../server/src/core/rules/structure/channel-footer-complete.ts'
import channelFooterRequired from '../../server/src/core/rules/structure/channel-footer-required.ts'
import datelineFormat from '../../server/src/core/rules/structure/dateline-format.ts'
import datelineRequired from '../../server/src/core/rules/structure/dateline-required.ts'
import headlineRequired from '../../server/src/core/rules/structure/headline-required.ts'
import placeholderLeft from '../../server/src/core/rules/structure/placeholder-left.ts'
import weekdayMatchesDate from '../../server/src/core/rules/style/weekday-matches-date.ts'
import { applyEdits } from '../../server/src/core/text/edits.ts'
import { knowledge } from '../support/knowledge.ts'

const rules: readonly Rule[] = [
  headlineRequired,
  datelineRequired,
  datelineFormat,
  channelFooterRequired,
  channelFooterComplete,
  placeholderLeft,
  weekdayMatchesDate,
  suppression
]

const pieces = [
  ...[
    '# Lesewoche',
    '# ',
    '## Über uns',
    '###',
    '# # #',
    '(Ende)',
    '---',
    '***',
    '> ',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    '\\\n',
    '\r\n',
    '  \n'
  ],
  ...[
    'Wiesbaden',
    '**Wiesbaden.**',
    '*Wiesbaden*',
    'BERLIN',
    'Köln/Berlin',
    '(ots)',
    '(em)',
    '.',
    ' –',
    ' -',
    '–',
    ':',
    ',',
    ' '
  ],
  ...[
    '24. März 2026',
    '24.03.2026',
    '2026-03-24',
    'Montag, ',
    '31. April',
    'den ',
    '(',
    ')',
    '[',
    ']',
    '„',
    '“',
    '\u00A0',
    '&nbsp;',
    '&amp;'
  ],
  ...[
    'Die Stadt liest.',
    'Sperrfrist: ',
    'Pressekontakt',
    'Tel.: 069 90009-100',
    'presse@example.org',
    'Foto: Erika Beispiel',
    'XX',
    '[Name]'
  ],
  ...[
    'Folgen Sie uns:',
    'https://www.facebook.com/musterau.example',
    'www.instagram.com/musterau.example',
    '@musterau@example.social'
  ],
  ...[
    '[Instagram](https://www.instagram.com/musterau.example)',
    '![Bild](a.jpg)',
    '`Code`',
    '<!-- hausstil-ignore dash -->',
    '| a | b |'
  ]
]
const text = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }),
  { maxLength: 24 }
)
const document = text.map((parts) => parts.join(''))

const houses: readonly House[] = (['any', 'place', 'place-date-dash'] as const).map((format, i) => ({
  ...EMPTY_HOUSE,
  dateline: {
    format,
    emphasis: (['any', 'strong', 'none'] as const)[i] ?? 'any',
    places: [],
    defaultPlace: 'Wiesbaden'
  },
  channels: [
    { name: 'Facebook', url: 'https://www.facebook.com/musterau.example' },
    { name: 'Instagram', url: 'https://www.instagram.com/musterau.example' }
  ]
}))

function checker(house: House): ReleaseChecker {
  return new ReleaseChecker({
    rules,
    settings: { ...DEFAULT_SETTINGS, house },
    knowledge: knowledge(),
    onRuleError: (rule, error) => {
      throw new Error(rule, { cause: error })
    }
  })
}

const lettersAndDigits = (source: string) => source.replace(/[^\p{L}\p{N}]/gu, '')

describe('any text at all', () => {
  it('has its parts in order, within the text', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...houses), (source, house) => {
        const { release } = checker(house).check(source)
        let last = 0
        for (const part of release.parts) {
          assert.ok(part.span.start <= part.span.end && part.span.end <= source.length)
          if (part.kind !== 'dateline') assert.ok(part.span.start >= last, `${part.kind} of ${JSON.stringify(source)}`)
          if (part.kind !== 'dateline') last = part.span.start
        }
        for (const block of release.document.blocks) assert.equal(typeof release.partOf(block), 'string')
      }),
      { numRuns: 400 }
    )
  })

  it('keeps its letters and digits under safe fixes, and a second run changes nothing', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...houses), (source, house) => {
        const lint = (s: string) => checker(house).check(s).findings
        const fixed = fixAll(source, lint)
        assert.equal(lettersAndDigits(fixed), lettersAndDigits(source))
        assert.equal(fixAll(fixed, lint), fixed)
      }),
      { numRuns: 400 }
    )
  })

  it('takes every suggestion without a clash', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...houses), (source, house) => {
        for (const finding of checker(house).check(source).findings) {
          for (const fix of finding.fixes) assert.equal(typeof applyEdits(source, fix.edits), 'string')
        }
      }),
      { numRuns: 200 }
    )
  })
})

describe('a missing channel footer', () => {
  const source = '# Lesewoche\n\n**Wiesbaden.** Hunderte Kinder haben vorgelesen.\n'
  const severity = (house: House) =>
    checker(house)
      .check(source)
      .findings.map((f) => [f.rule, f.severity, f.fixes.length])

  it('is an error where the house lists its channels, and can be put in', () => {
    const [house] = houses
    assert.ok(house)
    assert.deepEqual(severity(house), [['channel-footer-required', 'error', 1]])
  })
  it('is a warning elsewhere', () => {
    assert.deepEqual(severity(EMPTY_HOUSE), [['channel-footer-required', 'warning', 0]])
  })
})
