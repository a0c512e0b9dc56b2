import { oncePerWord } from '../../text/once.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../dates/dates.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { type ConfusionPattern, lowerOf as lower } from './confusion-pattern.ts'
import { FIXED_PHRASES } from './confusions-of-fixed-phrases.ts'
import { HOMOPHONE, HOMOPHONES } from './confusions-of-homophones.ts'
import { LIKE_WORDS } from './confusions-of-like-words.ts'
import { NOUNS } from './confusions-of-nouns.ts'
import { SMALL_WORDS } from './confusions-of-small-words.ts'
import {
  finiteForInfinitive,
  infinitiveForParticiple,
  type MistakenVerb,
  pastForNoun,
  VERBS
} from './confusions-of-verbs.ts'

/** A word that is right by itself and wrong at its place. */
export interface Confusion {
  readonly token: Token
  readonly right: string
  /** What the word as written means, in German. */
  readonly means: string
}

/** Sources: Amtliches Regelwerk 2024, Wörterverzeichnis; Duden, Richtiges und gutes Deutsch (leicht verwechselbare Wörter). */
const PATTERNS: readonly ConfusionPattern[] = [
  ...SMALL_WORDS,
  ...VERBS,
  ...NOUNS,
  ...FIXED_PHRASES,
  ...LIKE_WORDS,
  ...HOMOPHONES,
  { found: /^seid$/iu, right: sameCase('seit'), means: 'Form von „sein“', fits: isSince },
  {
    found: /^seit$/iu,
    right: sameCase('seid'),
    means: 'Zeitangabe',
    fits: (tokens, at, { isFirst, closes }) =>
      (lower(tokens[at - 1]) === 'ihr' && FOR_YOU.test(lower(tokens[at + 1]))) ||
      // `Seit ihr auch dabei?`: a question without a verb.
      (at === 0 &&
        isFirst &&
        closes.startsWith('?') &&
        lower(tokens[1]) === 'ihr' &&
        !tokens.some((token) => mayBeFinite(token)))
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
  {
    // `Das spiegelt sich in den Zahlen wieder.`
    found: /^wieder$/u,
    right: () => 'wider',
    means: '„noch einmal“',
    fits: (tokens, at) =>
      at === tokens.length - 1 &&
      tokens.some((token) => /^spiegel(?:t|n|te|ten)$/u.test(token.lower)) &&
      tokens.some((token) => token.lower === 'sich') &&
      tokens.some((token) => /^(?:in|im|darin)$/u.test(token.lower)) &&
      // `spiegelt sich im See und glänzt wieder`
      !tokens.slice(0, -1).some((token) => /^(?:und|immer|schon|bald|nun)$/u.test(token.lower))
  },
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
  },
  {
    found: /^möglich$/iu,
    right: sameCase('möglichst'),
    means: '„machbar“',
    fits: (tokens, at) =>
      WITH_MOST.test(lower(tokens[at + 1])) && !IS.test(lower(tokens[at - 1])) && !isFarIs(tokens, at)
  },
  {
    // `Das war solange gut, wie …`: right behind the verb it opens no clause.
    found: /^solange$/u,
    right: () => 'so lange',
    means: 'Konjunktion',
    fits: (tokens, at) => at > 0 && IS.test(lower(tokens[at - 1])) && tokens[at + 1] !== undefined
  },
  { found: /^wird$/u, right: () => 'wir', means: 'Form von „werden“', fits: isSubjectOfPlural },
  {
    found: /^und$/u,
    right: () => 'um',
    means: 'Bindewort',
    fits: (tokens, at) =>
      lower(tokens[at - 1]) === 'sich' && TAKES_UM.test(lower(tokens[at - 2])) && ARTICLES.has(lower(tokens[at + 1]))
  },
  {
    found: /^den$/u,
    right: () => 'dem',
    means: 'Akkusativ',
    fits: (tokens, at) => lower(tokens[at - 1]) === 'auf' && tokens[at + 1]?.text === 'Laufenden'
  },
  {
    found: /^den$/u,
    right: () => 'denn',
    means: 'Artikel',
    fits: (tokens, at) =>
      /^(?:mehr|besser|schlechter|stärker)$/u.test(lower(tokens[at - 1])) && lower(tokens[at + 1]) === 'je'
  },
  {
    found: /^wahr$/u,
    right: () => 'war',
    means: '„zutreffend“',
    fits: (tokens, at) =>
      // `weil er nicht vollständig wahr`: a clause without its verb.
      (at === tokens.length - 1 &&
        PLAIN_SUBORDINATORS.has(lower(tokens[0])) &&
        !tokens.some((token) => mayBeFinite(token))) ||
      (/^(?:es|das|dies|er|sie|hier)$/u.test(lower(tokens[at - 1])) &&
        (ARTICLES.has(lower(tokens[at + 1])) || PREPOSITIONS.has(lower(tokens[at + 1]))) &&
        !tokens.some((token) => mayBeFinite(token)))
  },
  { found: /^währen?$/u, right: (found) => found.replace('äh', 'ä'), means: '„dauern“', fits: isWouldBe },
  {
    found: /^gebe$/u,
    right: () => 'gäbe',
    means: 'Form von „geben“',
    fits: (tokens, at) => lower(tokens[at - 1]) === 'und' && lower(tokens[at - 2]) === 'gang'
  },
  {
    found: /^wie$/u,
    right: () => 'als',
    means: 'Gleichheit',
    fits: (tokens, at) =>
      isMoreThan(tokens, at) ||
      (COMPARATIVE.test(lower(tokens[at - 1])) &&
        tokens[at + 1] !== undefined &&
        !/^(?:auch|etwa|zum|beispielsweise|nie|schon|sie|es|man|gewohnt|bisher)$/u.test(lower(tokens[at + 1])) &&
        !mayBeFinite(tokens.at(-1)))
  }
]

/** `5 Prozent mehr wie erwartet`; `nicht mehr wie früher` is right. */
function isMoreThan(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:mehr|weniger)$/u.test(lower(tokens[at - 1])) &&
    /^(?:prozent|euro|millionen|milliarden|meter|kilometer|tonnen|grad|personen|menschen|besucher|fälle|plätze|stunden|tage|minuten)$/u.test(
      lower(tokens[at - 2])
    ) &&
    // `20 Prozent mehr wie durch ein Wunder`
    /^(?:erwartet|geplant|gedacht|angenommen|vermutet|zuvor|bisher|im|in|am|vor|noch|letztes|voriges)$/u.test(
      lower(tokens[at + 1])
    ) &&
    (!mayBeFinite(tokens.at(-1)) || at + 2 === tokens.length)
  )
}

/** The confusions of a stretch, in its order. */
export function* confusionsIn(stretch: Stretch, morphology: Morphology): Generator<Confusion> {
  const { tokens } = stretch
  for (const [at, token] of tokens.entries()) {
    const verb = mistakenVerb(stretch, at, token, morphology)
    if (verb) yield { token, ...verb }
    for (const { right, means, fits } of patternsOf(token.text)) {
      if (!fits(tokens, at, stretch, morphology)) continue
      yield { token, right: right(token.text), means }
      break
    }
  }
}

function mistakenVerb(stretch: Stretch, at: number, { text }: Token, morphology: Morphology): MistakenVerb | undefined {
  // The endings say which of them can be meant; few words of a text have one of these at such a place.
  if ((at > 0 || !stretch.isFirst) && text.endsWith('te') && isCapitalised(text))
    return pastForNoun(stretch, at, morphology)
  if (at < 2) return undefined
  if (at + 2 === stretch.tokens.length) return finiteForInfinitive(stretch, at, morphology)
  return text.endsWith('n') ? infinitiveForParticiple(stretch, at, morphology) : undefined
}

/** Any word of the patterns: one look before a dozen. */
const CANDIDATE =
  /^(?:sei[dt]|wieder|stadt|statt|tot|anderen|einem|weißt|fast|ihm|entgelds?|\p{L}*standarts?|möglich|solange|wird|und|den|wahr|währen?|mann|tod|wal|gewehr|sylvester|grad|gebe|rad|mine|wie|im|in|an|zu|mir|and|is|biss|wen|als|noch|á|kein(?:er|es|e|en|em)|einzigste[nrms]?|auf|viel|gemeinsamen|zusätzlichen|gleichzeitigen|letztendlichen|ursprünglichen|regelmäßigen|natürlichen|schließlichen|selbstverständlichen|wahren|(?:freundlich|herzlich|best|lieb)em|soweit|diesen|zu[mr]|am|vom|beim|emails?|erstes|nächstes|letztes|zurecht|mi|un|gütige[mnrs]?|befahrende[mnrs]?|allen|weiten|langen|kurzen|Gegenteil|bieten|bietet|zu(?:stellen|nehmen|tragen|geben|machen|rufen))$/iu

const NONE: readonly ConfusionPattern[] = []
const patternsOf = oncePerWord((word) =>
  CANDIDATE.test(word) || HOMOPHONE.test(word) ? PATTERNS.filter(({ found }) => found.test(word)) : NONE
)

function sameCase(right: string): (found: string) => string {
  return (found) => (isCapitalised(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right)
}

/** What goes on behind `ihr seid` and not behind `ihr seit`. */
const FOR_YOU = /^(?:herzlich|alle|nicht|willkommen|eingeladen|auch|immer|super|toll|gut|dabei|schon|die|das)$/u
const AGAINST = /^(?:erwarten|willen|besseres wissen|die natur|den strich)\b/u

const TIME =
  /^(?:jahren|jahrzehnten|monaten|wochen|tagen|stunden|langem|kurzem|jeher|dem|den|der|einem|einer|einigen|vielen|wenigen|mehreren|anfang|ende|mitte|beginn|über|rund|fast|gestern|heute|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{4}|\d+|zwei|drei|vier|fünf|zehn|zwanzig)$/u

/** What `möglichst` stands before in the positive. */
const WITH_MOST = /^(?:viele?n?|schnell|bald|früh|wenige?n?|breite?n?|zeitnah|genau|große?n?|lange|gute?n?|nah)$/u
const IS = /^(?:ist|sind|war|waren|sei|seien|wäre|wären|bleibt|bleiben|blieb|gilt|dauert)$/u
const TAKES_UM = /^(?:kümmer(?:t|n|te|ten)|hand(?:elt|elte|ele)|bemüh(?:t|en|te|ten)|dreh(?:t|en|te|ten))$/u
const COMPARATIVE =
  /^(?:größer|kleiner|besser|schlechter|höher|niedriger|schneller|langsamer|älter|jünger|stärker|schwächer|häufiger|seltener|teurer|billiger|günstiger|länger|kürzer)$/u

/** `Es ist auch möglich viele Bücher …`: here it is a predicate. */
function isFarIs(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => IS.test(token.lower)) && lower(tokens[at - 1]) !== 'um'
}

/** `haben wird aber eine Lösung gefunden`: the verb is in the plural and has no subject. */
function isSubjectOfPlural(tokens: readonly Token[], at: number, { isFirst, opens }: Stretch): boolean {
  const verb = tokens[at - 1]
  const last = tokens.at(-1)
  if (!verb || !last || at > 3 || tokens.length - at < 4 || !(isFirst || opens === ',')) return false
  if (!/^(?:haben|sind|können|müssen|wollen|möchten|dürfen)$/u.test(verb.lower)) return false
  if (tokens.slice(0, at - 1).some((token) => isNoun(token) && token !== tokens[0])) return false
  return (last.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
}

/** `das währe gut`: a conditional; `was lange währe` lasts. */
function isWouldBe(tokens: readonly Token[], at: number): boolean {
  return !/^(?:lange|ewig|länger|kurz)$/u.test(lower(tokens[at - 1]))
}

/** `seid Jahren`: nobody is spoken to as `ihr`. */
function isSince(tokens: readonly Token[], at: number, { sentence }: Stretch): boolean {
  const next = lower(tokens[at + 1])
  if (!TIME.test(next) && !isSinceDay(tokens, at)) return false
  // `Seid einer Meinung`: a request has no other verb.
  if (at === 0 && ARTICLES.has(next) && !tokens.some((token, i) => i > 0 && mayBeFinite(token))) return false
  return !sentence.tokens.some((t) => t.lower === 'ihr' || t.lower === 'euch')
}

/** `Seid Montag ist`, `ist seid Mai zu`: another finite verb stands in the clause; `Seid Montag um acht da!` has none. */
function isSinceDay(tokens: readonly Token[], at: number): boolean {
  if (!DAY_OR_MONTH.test(tokens[at + 1]?.text ?? '')) return false
  return at === 0 ? isSurelyFinite(tokens[2]) : tokens.slice(0, at).some((token) => isSurelyFinite(token))
}

const DAY_OR_MONTH = new RegExp(`^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|Sonnabend)$`, 'u')

/** `unter anderen in Kassel`; of persons `unter anderen` is right, too (`unter anderen der Landrat`; Duden, „andere“). */
function isAmongOtherThings(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens[at - 1]) !== 'unter') return false
  const next = tokens[at + 1]
  if (!next) return false
  return PREPOSITIONS.has(next.lower) || next.lower === 'wieder'
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
