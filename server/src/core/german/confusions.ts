import { isNoun, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS } from './function-words.ts'
import { isCapitalised } from './lexicon.ts'

/** A word that is right by itself and wrong at its place. */
export interface Confusion {
  readonly token: Token
  readonly right: string
  /** What the word as written means, in German. */
  readonly means: string
}

/** Where a word is taken for another: by the words beside it. */
interface Pattern {
  readonly found: RegExp
  /** The word as it should be; the case of the first letter is the pattern's to give. */
  readonly right: (found: string) => string
  readonly means: string
  readonly fits: (tokens: readonly Token[], at: number, stretch: Stretch) => boolean
}

const always = () => true

/** Sources: Amtliches Regelwerk 2024, Wörterverzeichnis; Duden, Richtiges und gutes Deutsch (leicht verwechselbare Wörter). */
const PATTERNS: readonly Pattern[] = [
  { found: /^seid$/iu, right: sameCase('seit'), means: 'Form von „sein“', fits: isSince },
  {
    found: /^seit$/iu,
    right: sameCase('seid'),
    means: 'Zeitangabe',
    fits: (tokens, at) => lower(tokens[at - 1]) === 'ihr' && FOR_YOU.test(lower(tokens[at + 1]))
  },
  {
    found: /^wieder$/iu,
    right: sameCase('wider'),
    means: '„noch einmal“',
    fits: (tokens, at) => AGAINST.test(`${lower(tokens[at + 1])} ${lower(tokens[at + 2])}`)
  },
  {
    found: /^wieder$/u,
    right: () => 'Wider',
    means: '„noch einmal“',
    fits: (tokens, at) => lower(tokens[at - 1]) === 'und' && lower(tokens[at - 2]) === 'für'
  },
  { found: /^Stadt$/u, right: () => 'statt', means: 'Ort', fits: isParticleOfStattfinden },
  {
    found: /^Statt$/u,
    right: () => 'Stadt',
    means: 'Präposition',
    fits: (tokens, at) => /^(?:die|der|zur|einer|eine|unsere|unserer)$/u.test(lower(tokens[at - 1]))
  },
  {
    found: /^Tot$/u,
    right: () => 'Tod',
    means: 'Adjektiv',
    fits: (tokens, at) => /^(?:der|den|dem|zum|vom|am|im|ihren?|seinen?|ihrem|seinem)$/u.test(lower(tokens[at - 1]))
  },
  {
    found: /^(?:\p{Lu}\p{L}*)?[Ss]tandarts?$/u,
    right: (found) => found.replace(/andart/u, 'andard'),
    means: 'Art zu stehen',
    fits: always
  },
  { found: /^Entgelds?$/u, right: (found) => found.replace('geld', 'gelt'), means: 'kein Geld', fits: always },
  { found: /^anderen$/u, right: () => 'anderem', means: 'Mehrzahl', fits: isAmongOtherThings },
  { found: /^einem$/u, right: () => 'einen', means: 'Dativ', fits: isOnTheOneHand },
  {
    found: /^weißt$/u,
    right: () => 'weist',
    means: 'Form von „wissen“',
    fits: (tokens) => !tokens.some((t) => t.lower === 'du') && /^(?:hin|auf|nach|zurück)$/u.test(lower(tokens.at(-1)))
  },
  { found: /^fast$/u, right: () => 'fasst', means: '„beinahe“', fits: (tokens) => lacksVerbBut(tokens, 'zusammen') },
  {
    found: /^ihm$/iu,
    right: sameCase('im'),
    means: 'Pronomen',
    fits: (tokens, at) =>
      /^(?:Jahr|Jahre|Rahmen|Bereich|Anschluss|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u.test(
        tokens[at + 1]?.text ?? ''
      )
  }
]

/** The confusions of a stretch, in its order. */
export function* confusionsIn(stretch: Stretch): Generator<Confusion> {
  const { tokens } = stretch
  for (const [at, token] of tokens.entries()) {
    if (!CANDIDATE.test(token.text)) continue
    for (const { found, right, means, fits } of PATTERNS) {
      if (!found.test(token.text) || !fits(tokens, at, stretch)) continue
      yield { token, right: right(token.text), means }
      break
    }
  }
}

/** Any word of the patterns: one look before a dozen. */
const CANDIDATE = /^(?:sei[dt]|wieder|stadt|statt|tot|anderen|einem|weißt|fast|ihm|entgelds?|\p{L}*standarts?)$/iu

function lower(token: Token | undefined): string {
  return token?.lower ?? ''
}

function sameCase(right: string): (found: string) => string {
  return (found) => (isCapitalised(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right)
}

/** What goes on behind `ihr seid` and not behind `ihr seit`. */
const FOR_YOU = /^(?:herzlich|alle|nicht|willkommen|eingeladen|auch|immer|super|toll|gut|dabei|schon|die|das)$/u
const AGAINST = /^(?:erwarten|willen|besseres wissen|die natur|den strich)\b/u

const TIME =
  /^(?:jahren|jahrzehnten|monaten|wochen|tagen|stunden|langem|kurzem|jeher|dem|den|der|einem|einer|einigen|vielen|wenigen|mehreren|anfang|ende|mitte|beginn|über|rund|fast|gestern|heute|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{4}|\d+|zwei|drei|vier|fünf|zehn|zwanzig)$/u

/** `seid Jahren`: nobody is spoken to as `ihr`. */
function isSince(tokens: readonly Token[], at: number, { sentence }: Stretch): boolean {
  return TIME.test(lower(tokens[at + 1])) && !sentence.tokens.some((t) => t.lower === 'ihr' || t.lower === 'euch')
}

/** `findet am Montag Stadt`: the sentence has the verb and lacks its particle. */
function isParticleOfStattfinden(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  if (at !== tokens.length - 1 || /^[„“"»«(]/u.test(stretch.closes)) return false
  const before = tokens[at - 1]
  if (!before || ARTICLES.has(before.lower) || PREPOSITIONS.has(before.lower) || before.forms.strong !== 0) return false
  if (isNoun(before) && before.text.endsWith('er')) return false
  return stretch.sentence.tokens.some((t) => /^(?:findet|finden|fand|fanden|fände|finde)$/u.test(t.lower))
}

/** `unter anderen die Stadt`: no noun follows that the word could belong to. */
function isAmongOtherThings(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens[at - 1]) !== 'unter') return false
  const next = tokens[at + 1]
  if (!next) return false
  return ARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower) || mayBeFinite(next) || next.lower === 'wieder'
}

/** `zum einem`: one hand, other hand. */
function isOnTheOneHand(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return lower(tokens[at - 1]) === 'zum' && (next === undefined || (!isNoun(next) && next.forms.strong === 0))
}

/** No finite verb in the clause, which ends in a particle that needs one. */
function lacksVerbBut(tokens: readonly Token[], particle: string): boolean {
  return lower(tokens.at(-1)) === particle && !tokens.some((t) => t.lower !== 'fast' && mayBeFinite(t))
}
