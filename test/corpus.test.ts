import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Finding } from '../server/src/core/engine/finding.ts'
import { fixAll } from '../server/src/core/engine/fix.ts'
import { applyEdits } from '../server/src/core/text/edits.ts'
import { LineIndex } from '../server/src/core/text/lines.ts'
import { checker } from './support/checker.ts'

const corpus = join(dirname(fileURLToPath(import.meta.url)), 'corpus')
const update = process.env.HAUSSTIL_UPDATE_SNAPSHOTS === '1'

const releases = (folder: string): { name: string; text: string }[] =>
  readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith('.pm.md'))
    .map((name) => ({ name, text: readFileSync(join(corpus, folder, name), 'utf8') }))

const check = (source: string): readonly Finding[] => checker().check(source).findings

/** Findings under the lines they speak about, as a person reads them. */
function carets(source: string, findings: readonly Finding[]): string {
  const lines = new LineIndex(source)
  const texts = source.split('\n')
  return findings
    .map((f) => {
      const { line, column } = lines.lineColumn(f.span.start)
      const text = texts[line] ?? ''
      const length = Math.max(1, Math.min(f.span.end - f.span.start, text.length - column))
      const fixes = f.fixes.slice(0, 3).map((x) => `    ${x.safe ? 'sicher' : 'Vorschlag'}: ${x.title}`)
      const from = Math.max(0, column - 50)
      return [
        `${line + 1}: ${text.slice(from, column + length + 30)}`,
        `${' '.repeat(`${line + 1}: `.length + column - from)}${'^'.repeat(length)} ${f.severity} ${f.rule}`,
        `    ${f.message}`,
        ...fixes
      ].join('\n')
    })
    .join('\n\n')
    .concat('\n')
}

describe('releases that have nothing wrong', () => {
  for (const { name, text } of releases('clean')) {
    it(name, () => assert.equal(carets(text, check(text)), '\n'))
  }
})

describe('releases that have much wrong', () => {
  for (const { name, text } of releases('mixed')) {
    it(name, () => {
      const path = join(corpus, 'mixed', name.replace('.pm.md', '.snapshot.txt'))
      const fixed = fixAll(text, check)
      const snapshot = `${carets(text, check(text))}\n=== nach den sicheren Korrekturen ===\n${fixed}`
      if (update || !existsSync(path)) writeFileSync(path, snapshot)
      assert.equal(snapshot, readFileSync(path, 'utf8'))
    })
  }
})

describe('fixes', () => {
  const texts = [...releases('clean'), ...releases('mixed')].map((r) => r.text)
  const noise = fc.constantFrom(
    '"',
    '„',
    '“',
    '”',
    '‚',
    '‘',
    "'",
    ',',
    '.',
    ' ',
    '  ',
    '\n',
    '\n\n',
    ' - ',
    '--',
    '...',
    '*',
    '_',
    '&amp;',
    'z.B.',
    '\u00A0',
    '\\',
    '`',
    '\r\n',
    ':',
    '> ',
    '- ',
    '3. '
  )
  /** A release with some of its characters replaced by what goes wrong while typing and pasting. */
  const damaged = fc
    .record({
      text: fc.constantFrom(...texts),
      damage: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(3), put: noise }), {
        maxLength: 8
      })
    })
    .map(({ text, damage }) =>
      damage.reduce((t, d) => {
        const at = Math.floor(d.at * t.length)
        return t.slice(0, at) + d.put + t.slice(at + d.cut)
      }, text)
    )

  const content = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

  it('have spans inside of the text and edits that can be applied, whatever the text', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        for (const finding of check(source)) {
          const inside =
            finding.span.start >= 0 && finding.span.start <= finding.span.end && finding.span.end <= source.length
          assert.ok(inside, `${finding.rule} ${finding.span.start}–${finding.span.end}`)
          if (finding.rule !== 'spelling') for (const fix of finding.fixes) applyEdits(source, fix.edits)
        }
      }),
      { numRuns: 150 }
    )
  })

  it('keep every letter and digit where they are safe, and a second run changes nothing', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        const fixed = fixAll(source, check)
        assert.equal(content(fixed), content(source))
        assert.equal(fixAll(fixed, check), fixed)
        assert.deepEqual(
          check(fixed)
            .filter((f) => f.rule !== 'spelling' && f.fixes.some((x) => x.safe))
            .map((f) => f.rule),
          []
        )
      }),
      { numRuns: 150 }
    )
  })
})
