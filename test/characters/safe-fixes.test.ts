import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { ReleaseChecker } from '../../server/src/core/engine/check.ts'
import { fixAll } from '../../server/src/core/engine/fix.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/engine/settings.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { MASK } from '../../server/src/core/markdown/prose.ts'
import { allRules } from '../../server/src/core/rules/index.ts'
import { knowledge } from '../support/knowledge.ts'

/** The rules that repair characters rather than words. */
const ids = new Set([
  'spacing',
  'apostrophe',
  'genitive-apostrophe',
  'invisible-characters',
  'gender-star-emphasis',
  'ordinal-becomes-list',
  'setext-surprise',
  'hard-wrap'
])
const checker = new ReleaseChecker({
  rules: allRules.filter((rule) => ids.has(rule.id)),
  settings: DEFAULT_SETTINGS,
  knowledge: knowledge(),
  onRuleError: (rule, error) => {
    throw new Error(`the rule ${rule} threw`, { cause: error })
  }
})
const check = (source: string) => checker.check(source).findings
const fix = (source: string) => fixAll(source, check)

const folder = join(import.meta.dirname, '../corpus/clean')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.pm.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const noise = fc.constantFrom(
  ...[
    '  ',
    ' ,',
    ' .',
    ' !',
    '\t',
    '( ',
    ' )',
    "'s",
    '´',
    '`a  ,b`',
    '[a  ,b](https://example.org/a)',
    'u\u0308',
    '\u200B'
  ],
  ...[
    '\u00AD',
    '\uFEFF',
    '\u00A0',
    ' \u00A0',
    'Leser*innen',
    '*wichtig*',
    '\n1. Mai ist',
    '\n- davon',
    '\n\n3. Oktober ist frei.',
    '\n--\n'
  ],
  ...['<b> </b>', '&nbsp; ', '\\', 'ﬁ', 'Ã¼', '§5', '4.Juli', '  \n', '\\\n', '> ', '| a  | b |']
)
const damaged = fc
  .record({
    text: fc.constantFrom(...texts),
    damage: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put: noise }), { maxLength: 10 })
  })
  .map(({ text, damage }) =>
    damage.reduce((t, { at, put }) => {
      const where = Math.floor(at * t.length)
      return t.slice(0, where) + put + t.slice(where)
    }, text)
  )

/** A reference is the character that it stands for. */
const content = (text: string): string =>
  text
    .replaceAll('&nbsp;', ' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
const count = (text: string, part: string): number => text.split(part).length - 1

describe('safe fixes of characters', () => {
  it('keep every letter and digit, and a second run changes nothing', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        const fixed = fix(source)
        assert.equal(content(fixed), content(source))
        assert.equal(fix(fixed), fixed)
      }),
      { numRuns: 80 }
    )
  })

  it('leave code, links and masked text alone', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        // In an address a backtick is a letter of it, and what follows is text.
        fc.pre(count(source, '`') <= 2 && !/\\[`[]|:\/\/\S*`/u.test(source))
        const masked = (text: string) =>
          count(
            readDocument(text)
              .blocks.map((b) => b.text)
              .join('\n'),
            MASK
          )
        const fixed = fix(source)
        assert.equal(count(fixed, '`a  ,b`'), count(source, '`a  ,b`'))
        assert.equal(count(fixed, '(https://example.org/a)'), count(source, '(https://example.org/a)'))
        // A star or a list mark that is escaped may give text back, never take it away.
        assert.ok(masked(fixed) <= masked(source) + 1)
      }),
      { numRuns: 60 }
    )
  })
})
