import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { DATIVE, isInsideAttribute } from '../clauses/governing-words.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { Case, type Cells, cellsOfCase } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** The object of a verb with its preposition in another case. */
export interface PrepositionalMismatch {
  readonly governor: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/**
 * Verbs and adjectives with the preposition of their object and its case, where the other case means no place or direction that could
 * stand beside the verb: `verfügt über einem` is none, but `wartet auf dem Platz` is. Source: Duden, Die Grammatik (Präpositionalobjekte);
 * E-VALBU, Leibniz-Institut für Deutsche Sprache.
 */
const OBJECTS: readonly (readonly [verb: RegExp, preposition: string, due: Cells, particle?: string])[] = [
  [/^verfüg(?:t|en|te|ten)$/u, 'über', ACCUSATIVE],
  [
    /^(?:informier|diskutier|debattier|verhandel|stritt|streite|berichte|sprich|sprach|spreche|spräche|klag|beriet|berät|berat|nachdenk|verhandl)\p{Ll}*$/u,
    'über',
    ACCUSATIVE
  ],
  [/^(?:freu|ärger|wunder|beschwer|beklag)(?:t|en|n|te|ten)$/u, 'über', ACCUSATIVE],
  [/^erinner(?:t|n|te|ten)$/u, 'an', ACCUSATIVE],
  [/^appellier(?:t|en|te|ten)$/u, 'an', ACCUSATIVE],
  [/^glaub(?:t|en|te|ten)$/u, 'an', ACCUSATIVE],
  [/^(?:nimmt|nehmen|nahm|nahmen)$/u, 'an', DATIVE, 'teil'],
  [/^(?:teilnehmen|teilgenommen|teilzunehmen)$/u, 'an', DATIVE],
  [
    /^(?:beteilig(?:t|en|te|ten)|mitwirken|mitgewirkt|mitarbeiten|scheiter(?:t|n|te|ten)|zweifel(?:t|n|te|ten)|mangel(?:t|te)|erkrank(?:t|en|te|ten))$/u,
    'an',
    DATIVE
  ],
  [/^(?:bemüh|kümmer|bewirb|bewerb|bewarb)\p{Ll}*$/u, 'um', ACCUSATIVE],
  [/^(?:beruh|basier)(?:t|en|te|ten)$/u, 'auf', DATIVE],
  [/^(?:warn|schütz|fürchte|scheu)(?:t|en|te|ten|n)$/u, 'vor', DATIVE]
]

const PREPOSITIONS_HERE = /^(?:über|an|um|auf|vor)$/u

/** `Das Haus verfügt über einem Zugang`: the preposition stands behind the verb, and the clause has none of the kind besides. */
export function prepositionalMismatch(stretch: Stretch, morphology: Morphology): PrepositionalMismatch | undefined {
  const { tokens } = stretch
  for (const [at, { lower }] of tokens.entries()) {
    if (at === 0 || !PREPOSITIONS_HERE.test(lower) || isNoun(tokens[at])) continue
    const found = mismatchAt(stretch, at, morphology)
    if (found) return found
  }
  return undefined
}

function mismatchAt(stretch: Stretch, at: number, morphology: Morphology): PrepositionalMismatch | undefined {
  const { tokens, sentence } = stretch
  const preposition = tokens[at] as Token
  const entry = OBJECTS.find(([verb, own, , particle]) => {
    if (own !== preposition.lower) return false
    if (particle !== undefined)
      return tokens.at(-1)?.lower === particle && tokens.slice(0, at).some((token) => isVerb(token, verb))
    return isVerb(verbBefore(tokens, at), verb) || (isParticipleAtEnd(tokens, at) && isVerb(tokens.at(-1), verb))
  })
  if (!entry) return undefined
  const [verb, , due] = entry
  const governor = tokens.find((token) => isVerb(token, verb)) as Token
  // `erinnert an der Kirche an die Opfer`, `erinnert an der Kirche daran, dass …`
  const others = new RegExp(
    `^(?:(?:da|wo)r?${preposition.lower}|${preposition.lower}|${CONTRACTED.get(preposition.lower) ?? '-'})$`,
    'u'
  )
  if (due !== DATIVE && sentence.tokens.some((token) => token !== preposition && others.test(token.lower)))
    return undefined
  const rest = tokens.slice(at + 1)
  const phrase = nounPhraseAt({ ...stretch, tokens: rest, isFirst: true, at: 0 }, 0, morphology)
  if (phrase?.determiner !== rest[0] || !phrase) return undefined
  // `nahmen an die 200 Menschen teil`: about so many.
  if (preposition.lower === 'an' && rest[0]?.lower === 'die' && COUNT.test(rest[1]?.lower ?? '')) return undefined
  const found = cellsOf(phrase)
  if (found === 0 || (found & due) !== 0 || isTime(rest, { end: rest.indexOf(phrase.noun) })) return undefined
  if ((found & (DATIVE | ACCUSATIVE)) === 0) return undefined
  if (isInsideAttribute(tokens, tokens.indexOf(phrase.noun))) return undefined
  // `sprach über den Wolken`: above something indeed.
  if (preposition.lower === 'über' && BELOW.test(phrase.noun.text)) return undefined
  const repair = repairsOf({ ...phrase, governed: due }, morphology)[0]
  return repair && { governor, phrase, repair }
}

const BELOW =
  /(?:[Ww]olken?|[Dd]ach|[Dd]ächern|[Kk]opf|[Kk]öpfen|[Mm]eer|[Bb]oden|[Tt]al|[Ww]asser|[Ff]luss|[Ee]ingang|[Tt]ür|[Gg]eschoss|[Tt]resen|[Ss]tadt|[Gg]assen|[Ww]ipfeln)$/u

const COUNT = /^(?:\d|\p{Ll}*(?:hundert|tausend|zig|zwanzig)$|zehn$|zwölf$|hunderte|tausende|dutzend)/u

const CONTRACTED = new Map([
  ['an', 'am|ans'],
  ['auf', 'aufs'],
  ['über', 'übers|überm'],
  ['um', 'ums'],
  ['vor', 'vorm|vors']
])

function isVerb(token: Token | undefined, verb: RegExp): boolean {
  return token !== undefined && !isNoun(token) && token.forms.verb !== 0 && verb.test(token.lower)
}

/** The verb right before the preposition, with nothing but adverbs and `sich` between. */
function verbBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    if (
      /^(?:sich|auch|nun|künftig|damit|bereits|derzeit|zudem|weiterhin|heute|dort|seitdem|nicht|eindringlich|vorerst|zugleich|unter|anderem|jetzt|noch|so|stets|ebenfalls)$/u.test(
        token.lower
      )
    )
      continue
    return token
  }
  return undefined
}

/** `hat an den Lauf teilgenommen`: the verb ends the clause, right behind the object or its attributes. */
function isParticipleAtEnd(tokens: readonly Token[], at: number): boolean {
  return tokens.length - at > 2 && !isNoun(tokens.at(-1)) && /^(?:teil|mit)/u.test(tokens.at(-1)?.lower ?? '')
}
