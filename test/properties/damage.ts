import fc from 'fast-check'
import { type CorpusRelease, corpusReleases } from '../support/corpus.ts'

/*
 * What goes wrong with a release while it is typed, pasted and passed on: random edits of the whole corpus.
 */

const MARKS = ['"', '„', '“', '”', '‚', '‘', '»', '«', "'", '´', '`', ',', '.', ':', ' !', '?', '(', ' )', '…', '...']
const SPACES = [' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00A0', ' \u00A0', '\u202F', '  \n', '\\\n']
const DASHES = [' - ', '--', ' — ', '–', '-', '\n--\n', '\n- davon ']
const MARKDOWN = [
  '*',
  '_',
  '**',
  '# ',
  '## ',
  '> ',
  '- ',
  '| ',
  '\\',
  '<!-- hausstil-ignore dash: so gewollt -->',
  '<b>'
]
const WORDS = [
  ...[
    'z.B.',
    'e.V.',
    'usw.',
    '10%',
    '100% Ufer',
    '5,- €',
    '8-12 Uhr',
    '14:00Uhr',
    '2024-2026',
    '§5',
    '4.Juli',
    '12000'
  ],
  ...['Leser*innen ', 'Kund*innen', '*wichtig*', "Info's", "geht's", 'ﬁnden', 'An- schluss', 'daß', 'Strasse'],
  ...[
    '\n\n3. Oktober ist frei.',
    '\n1. Mai ist',
    '&amp;',
    '&nbsp;',
    '&quot;',
    'https://www.example.org/a?utm_source=b',
    '[Name]',
    'XX'
  ]
]
const INVISIBLE = ['u\u0308', '\u200B', '\u200D', '\u00AD', '\uFEFF', '\uFFFD', '\0', '\uD83D', '\uDE00', '😀']
const SCRIPTS = ['معلومات', 'Українською', '信息难民', 'עברית', 'Ελλάδα', 'İSTANBUL', 'ẞẞẞẞ', 'ªº', '①②③④', '🇩🇪']
const noise = fc.constantFrom(...MARKS, ...SPACES, ...DASHES, ...MARKDOWN, ...WORDS, ...INVISIBLE, ...SCRIPTS)

/** A place in a text of any length: 0 is its start, 1 its end. */
const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, where: number): number => Math.floor(where * text.length)

type Change = (text: string) => string

/** Characters put in, and up to three cut out. */
const slip = fc.record({ where: place, cut: fc.nat(3), put: noise }).map(
  ({ where, cut, put }): Change =>
    (text) => {
      const start = at(text, where)
      return text.slice(0, start) + put + text.slice(start + cut)
    }
)

/** A passage moved elsewhere. */
const move = fc.tuple(place, place, place).map(
  ([a, b, to]): Change =>
    (text) => {
      const [start, end] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))].map((n) =>
        Math.min(n, text.length)
      ) as [number, number]
      const passage = text.slice(start, Math.min(end, start + 300))
      const rest = text.slice(0, start) + text.slice(start + passage.length)
      return rest.slice(0, at(rest, to)) + passage + rest.slice(at(rest, to))
    }
)

/** What the way through other programs does to a whole text. */
const passing = fc.constantFrom<Change>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll('„', '"').replaceAll('“', '"'),
  (text) => text.replaceAll('»', '«').replaceAll('–', '-'),
  (text) => text.replaceAll('\u00A0', ' '),
  (text) => text.replace(/[.,]\s/gu, (m) => m[0] ?? ''),
  (text) => text.slice(0, text.length >> 1),
  (text) => text.replaceAll('\n\n', '\n')
)

export interface Damaged {
  readonly release: CorpusRelease
  readonly source: string
}

const releases = [...corpusReleases('clean'), ...corpusReleases('broken')]

export const damaged: fc.Arbitrary<Damaged> = fc
  .record({
    release: fc.constantFrom(...releases),
    changes: fc.array(
      fc.oneof({ weight: 8, arbitrary: slip }, { weight: 1, arbitrary: move }, { weight: 1, arbitrary: passing }),
      { maxLength: 10 }
    )
  })
  .map(({ release, changes }) => ({ release, source: changes.reduce((text, change) => change(text), release.text) }))
