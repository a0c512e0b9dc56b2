import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../server/src/core/engine/finding.ts'
import { fixAll, safeEdits } from '../../server/src/core/engine/fix.ts'
import { applyEdits } from '../../server/src/core/text/edits.ts'
import { checkAs, corpusReleases } from '../support/corpus.ts'
import { damaged } from './damage.ts'

/** The same runs each time, unless another seed is asked for; never longer than a developer waits. */
const runs = (numRuns: number) => ({
  numRuns,
  seed: Number(process.env.HAUSSTIL_SEED ?? 20260325),
  interruptAfterTimeLimit: 7_000,
  endOnFailure: true
})

/** The exceptions that safe fixes may make: the form of an umlaut, tracking in an address, how a character is written in HTML. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+);/giu
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid|igshid)=[^\s&)>\]]*/gu

/** All letters and digits of a text in their order. */
function letters(text: string): string {
  return text
    .replaceAll('\uFEFF', '')
    .replace(TRACKING, '')
    .replace(REFERENCE, ' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const MOST_ROUNDS = 3

/** Applies safe fixes round by round; fails where they do not come to an end. */
function settle(source: string, check: (source: string) => readonly Finding[]): string {
  let text = source
  for (let round = 0; ; round++) {
    const edits = safeEdits(check(text))
    if (edits.length === 0) return text
    assert.ok(round < MOST_ROUNDS, `still mending in round ${round + 1}`)
    for (const { span, text: put } of edits) {
      const found = text.slice(span.start, span.end)
      assert.equal(letters(put), letters(found), `„${found}“ becomes „${put}“`)
    }
    text = applyEdits(text, edits)
  }
}

function isSpanOf(source: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= source.length
}

/** Spans and fixes hold; the many suggestions of spelling are made on demand and take long, so one of them must do. */
function assertSound(source: string, findings: readonly Finding[]): void {
  let asked = 0
  for (const finding of findings) {
    assert.ok(isSpanOf(source, finding.span), `${finding.rule} ${finding.span.start}–${finding.span.end}`)
    assert.doesNotMatch(finding.message, /\{\w+\}|undefined|NaN/u)
    if (finding.fixesOnDemand && asked++ > 0) continue
    for (const fix of finding.fixes) {
      for (const { span } of fix.edits) assert.ok(isSpanOf(source, span), `${finding.rule}: ${fix.title}`)
      assert.notEqual(applyEdits(source, fix.edits), source, `${finding.rule}: ${fix.title} changes nothing`)
    }
  }
}

describe('releases, whatever happened to them', () => {
  it('are checked without failing, and every place and fix is sound', () => {
    fc.assert(
      fc.property(damaged, ({ source, release }) => assertSound(source, checkAs(release.settings)(source))),
      runs(150)
    )
  })

  it('are mended in three rounds, letter by letter the same, and then nothing safe is left', () => {
    fc.assert(
      fc.property(damaged, ({ source, release }) => {
        const check = checkAs(release.settings)
        const fixed = settle(source, check)
        assert.equal(letters(fixed), letters(source))
        assert.equal(fixAll(source, check), fixed)
        assert.equal(fixAll(fixed, check), fixed)
      }),
      runs(150)
    )
  })
})

describe('releases with nothing wrong', () => {
  for (const { name, text, settings } of corpusReleases('clean')) {
    it(`${name} reads the same with other line ends and behind a byte order mark`, () => {
      const check = checkAs(settings)
      for (const same of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
        assert.deepEqual(
          check(same).map((f) => f.message),
          []
        )
      }
    })

    it(`${name} is mended from decomposed umlauts`, () => {
      const check = checkAs(settings)
      assert.equal(fixAll(text.normalize('NFD'), check).normalize('NFC'), text.normalize('NFC'))
    })
  }
})

describe('what no editor should choke on', () => {
  const [first] = corpusReleases('clean')
  const check = first ? checkAs(first.settings) : () => []
  const nasty: Readonly<Record<string, string>> = {
    nothing: '',
    'a line end': '\r\n',
    'a lone byte order mark': '\uFEFF',
    'the character NUL': 'Wies\0baden. \0„Ja\0“, sagte\0 sie.\0',
    'halves of pairs': '\uD83D# Titel\uDE00\n\nWies\uD83Dbaden. „Ja\uDE00“, sagte sie.\uD83D',
    'one mark a thousand times': `# Titel\n\nWiesbaden. ${'„'.repeat(1000)}`,
    'brackets without end': `# Titel\n\n${'['.repeat(500)}${'('.repeat(500)}`,
    'nested quotations of a mail': `${'> '.repeat(200)}Text`,
    'a series of adjectives without end': `# Titel\n\nWiesbaden. Wir haben ${'helle, gute, '.repeat(1000)}und schöne Räume.`,
    'one slip a thousand times': `# Titel\n\nWiesbaden. ${'Wir bieten eine Umfassende Übersicht. '.repeat(1000)}`,
    'a verb behind each comma': `# Titel\n\nWiesbaden. Am Ende${', wurde deutlich gezeigt'.repeat(1000)}.`,
    'a colon behind each word': `# Titel\n\nWiesbaden. Die Stadt hilft${': Der Rat baut ab'.repeat(1000)}.`
  }
  for (const [name, source] of Object.entries(nasty)) {
    it(name, () => {
      assertSound(source, check(source))
      settle(source, check)
    })
  }

  it('a paste of 200 KB', () => {
    const bodies = corpusReleases('broken').map((r) => r.text.replace(/^---[\s\S]*?\n---\n/u, ''))
    let paste = ''
    while (paste.length < 200_000) paste += `${bodies.join('\n\n')}\n\n`
    const source = paste.slice(0, 200_000)
    assertSound(source, check(source))
    settle(source, check)
  })
})
