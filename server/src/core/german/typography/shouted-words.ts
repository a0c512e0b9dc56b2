import { matchesOf } from '../../text/matches.ts'
import { inSmallLetters } from '../words/capital-letters.ts'
import type { WordKnowledge } from '../words/knowledge.ts'
import { capitalised } from '../words/lexicon.ts'

/** A word or several, written in capitals throughout. */
export interface Shouted {
  readonly start: number
  readonly end: number
  readonly found: string
  /** The same in the usual case. */
  readonly usual: string
}

/** Names that are written in capitals though they are words, too: parties, media, programmes, products. */
const NAMES = new Set(
  (
    'GRÜNE GRÜNEN LINKE LINKEN VOLT WÄHLER FREIE BÜNDNIS SPIEGEL ZEIT BILD FOCUS STERN WELT BRIGITTE EDEKA METRO KAUFLAND OBI ERASMUS ' +
    'HORIZONT LEADER ELSTER MINT BAFÖG KITA KITAS ATLAS EINSTEIN EXIST LIFE MEDIA STARK DEMO LOEWE LAND WIR STADT UNIVERSUM ARTE ' +
    'PHOENIX SUPER NATO OPEC UNESCO UNICEF AIDS ISBN COVID CORONA PISA IGLU VERA STERN BARMER KNAPPSCHAFT DEKRA ADAC EISMANN PRO ASYL ' +
    'FIFA UEFA SCHUFA AUMA BUND NABU EXPO CARITAS DIAKONIE SOLWODI TERRE HOMMES DEKA BOSCH OPEL FORD AUDI SEAT LOTTO TOTO LIGA'
  ).split(' ')
)

const SHORTEST = 4
/** Shorter nouns in capitals are more often a name: `PUSCH`, `COUP`, `WERK`. */
const SHORTEST_NOUN = 6
const run = /(?<![\p{L}\p{N}_@#./&-])\p{Lu}{2,}(?:[ \u00A0]\p{Lu}{2,})*(?![\p{L}\p{N}_@/&-]|\.\p{L})/gu

/** Finds words in capitals that are in the dictionary otherwise; abbreviations, names and what brackets introduce stay. */
export function* shoutedWords(text: string, knowledge: WordKnowledge, known: ReadonlySet<string>): Generator<Shouted> {
  for (const match of matchesOf(text, run)) {
    const start = match.index
    const end = start + match[0].length
    // `(ELAN)` and `ELAN (…)` name something.
    if (/[([]$/u.test(text.slice(0, start)) || /^\s?[()\]]/u.test(text.slice(end, end + 2))) continue
    const words = match[0].split(/[ \u00A0]/u)
    const forms = words.map((word) => usualForm(word, knowledge))
    const isName = words.some((word) => NAMES.has(word) || known.has(word))
    if (isName || !words.some((_, i) => isSurelyShouted(forms[i]))) continue
    // A run of which most is unknown is a name.
    if (forms.filter((form) => form === undefined).length * 2 > words.length) continue
    const [first = ''] = forms
    const [, before = ''] = BEFORE.exec(text.slice(0, start)) ?? []
    // `die Ausstellung KINDERTRÄUME`: a noun right behind another one is its name.
    if (before !== '' && !ARTICLE.test(before) && /^\p{Lu}/u.test(first)) continue
    // `Der BITKOM`
    if (before !== '' && knowledge.dictionary.explain?.(first).reason === 'name') continue
    const opens = start === 0 || /[.!?:„“"»\n]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
    const usual = words.map((word, i) => forms[i] ?? word).join(' ')
    yield { start, end, found: match[0], usual: opens ? usual.charAt(0).toUpperCase() + usual.slice(1) : usual }
  }
}

const BEFORE = /(?<!\p{L})(\p{Lu}\p{Ll}+)[ \u00A0]$/u
const ARTICLE = /^(?:D(?:er|ie|as|en|em|es)|Eine?[mnrs]?)$/u

function isSurelyShouted(form: string | undefined): boolean {
  return form !== undefined && form.length >= (/^\p{Lu}/u.test(form) ? SHORTEST_NOUN : SHORTEST)
}

/** `HEUTE` → `heute`, `ACHTUNG` → `Achtung`, `GROSSARTIG` → `großartig`; undefined for what is no word. */
function usualForm(word: string, { dictionary, morphology }: WordKnowledge): string | undefined {
  for (const lower of inSmallLetters(word)) {
    const capital = capitalised(lower)
    // `KARTEN` are cards before they are a verb.
    if (dictionary.has(lower) && morphology.formsOf(capital).noun === 0) return lower
    if (dictionary.has(capital)) return capital
  }
  return undefined
}
