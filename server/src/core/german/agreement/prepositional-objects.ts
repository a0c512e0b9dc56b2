import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COORDINATORS } from '../clauses/function-words.ts'
import { DATIVE, isInsideAttribute } from '../clauses/governing-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { AMOUNT } from '../clauses/possible-subjects.ts'
import { ALL_CELLS, Case, type Cells, cellsOfCase, NOMINATIVE } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'
import { PREPOSITIONAL_VERBS } from './prepositional-verbs.ts'

/** The object of a verb with its preposition in another case. */
export interface PrepositionalMismatch {
  readonly governor: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

const PREPOSITIONS_HERE = /^(?:über|an|um|auf|vor|in|unter)$/u

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
  const verb = verbOf(tokens, at)
  if (!verb) return undefined
  const { governor, due } = verb
  // `erinnert an der Kirche an die Opfer`, `erinnert an der Kirche daran, dass …`
  const others = new RegExp(
    `^(?:(?:da|wo)r?${preposition.lower}|${preposition.lower}|${CONTRACTED.get(preposition.lower) ?? '-'})$`,
    'u'
  )
  if (due !== DATIVE && sentence.tokens.some((token) => token !== preposition && others.test(token.lower)))
    return undefined
  // `glaubt an der Stelle einen Fehler zu sehen`
  if (
    /^glaub/u.test(governor.lower) &&
    sentence.tokens.some((_, i) => endOfZuInfinitive(sentence.tokens, i) !== undefined)
  )
    return undefined
  const rest = tokens.slice(at + 1)
  const phrase =
    nounPhraseAt({ ...stretch, tokens: rest, isFirst: true, at: 0 }, 0, morphology) ??
    (due === DATIVE ? bareDative(preposition, rest, stretch, morphology) : undefined)
  if (!phrase || (phrase.determiner !== undefined && phrase.determiner !== rest[0])) return undefined
  // `nahmen an die 200 Menschen teil`: about so many.
  if (preposition.lower === 'an' && rest[0]?.lower === 'die' && COUNT.test(rest[1]?.lower ?? '')) return undefined
  const found = cellsOf(phrase)
  if (found === 0 || (found & due) !== 0 || isTime(rest, { end: rest.indexOf(phrase.noun) })) return undefined
  if ((found & (DATIVE | ACCUSATIVE)) === 0) return undefined
  const end = tokens.indexOf(phrase.noun)
  // `über der Sache stehend`
  if (isInsideAttribute(tokens, end) || /[ei]r?nd$/u.test(tokens[end + 1]?.lower ?? '')) return undefined
  // `sprach über den Wolken`: above something indeed.
  if (preposition.lower === 'über' && BELOW.test(phrase.noun.text)) return undefined
  // `gehen auf dem Gelände ein`, `investiert in dem Ort zwei Millionen Euro`: where something happens.
  if (due === ACCUSATIVE && PLACE.test(phrase.noun.text) && /^(?:auf|in)$/u.test(preposition.lower)) return undefined
  if (preposition.lower === 'in' && tokens.some(({ text }) => AMOUNT.test(text))) return undefined
  const repair = repairsOf({ ...phrase, governed: due }, morphology)[0]
  return repair && { governor, phrase, repair }
}

/** `warnt vor gefälschte Rechnungen`: read as behind a preposition that has the dative alone. */
function bareDative(
  preposition: Token,
  rest: readonly Token[],
  stretch: Stretch,
  morphology: Morphology
): NounPhrase | undefined {
  const governing: Token = {
    ...preposition,
    start: preposition.start,
    text: 'mit',
    lower: 'mit',
    forms: preposition.forms
  }
  const tokens = [{ ...governing }, ...rest]
  const phrase = nounPhraseAt({ ...stretch, tokens, isFirst: true, at: 0 }, 1, morphology)
  return phrase && { ...phrase, governed: ALL_CELLS }
}

/** Where things stand, happen and are written. */
const PLACE =
  /(?:platz|feld|hof|weg|markt|gelände|acker|balkon|beet|wiese|land|gebiet|straße|bühne|podium|tag|treffen|fest|messe|konferenz|sitzung|versammlung|gipfel|empfang|seite|plakat|schild|tafel|karte|fläche|boden|berg|insel|schiff|dach|turm|ort|stadt|dorf|gemeinde|region|kreis|werk|teil|bereich|jahr|fall|rahmen|zusammenhang|sinne?|weise|art|zeitraum|monat|konto|post|bank|server|liste|formular)$/iu

const BELOW =
  /(?:[Ww]olken?|[Dd]ach|[Dd]ächern|[Kk]opf|[Kk]öpfen|[Mm]eer|[Bb]oden|[Tt]al|[Ww]asser|[Ff]luss|[Ee]ingang|[Tt]ür|[Gg]eschoss|[Tt]resen|[Ss]tadt|[Gg]assen|[Ww]ipfeln|[Ee]ssen|[Kk]affee|[Ww]ein|[Bb]ier|[Aa]rbeit|[Ss]piel)$/u

const COUNT = /^(?:\d|\p{Ll}*(?:hundert|tausend|zig|zwanzig)$|zehn$|zwölf$|hunderte|tausende|dutzend)/u

const CONTRACTED = new Map([
  ['an', 'am|ans'],
  ['auf', 'aufs'],
  ['über', 'übers|überm'],
  ['um', 'ums'],
  ['vor', 'vorm|vors']
])

/** The verb whose object the preposition begins: right before it, its participle or infinitive at the end, or with its particle there. */
function verbOf(tokens: readonly Token[], at: number): { readonly governor: Token; readonly due: Cells } | undefined {
  const preposition = tokens[at]?.lower
  const last = tokens.at(-1)
  const before = verbBefore(tokens, at)
  // `hält sich an die Regeln und hält an seinem Ziel fest`
  const isOneClause = !tokens.slice(at + 1).some(({ lower }) => COORDINATORS.has(lower))
  const candidates = [before, ...(isAtEnd(tokens, at) ? [last] : []), ...tokens.slice(0, at)]
  for (const governor of candidates) {
    if (!governor || isNoun(governor) || governor.forms.verb === 0) continue
    const entry = PREPOSITIONAL_VERBS.get(governor.lower)?.find(({ kind, isReflexive, isNonfinite, particle }) => {
      if (
        kind.split(' ')[0] !== preposition ||
        (isReflexive && !tokens.some(({ lower }) => /^(?:sich|uns|mich|euch)$/u.test(lower)))
      )
        return false
      if (isNonfinite) return governor === last
      // `liegt entschieden über dem Plan`: an adverb.
      const isParticiple = (governor.forms.verb & VerbForm.pastParticiple) !== 0
      const isAlone = !tokens.some(
        (token) => token !== governor && (isParticiple ? mayBeFinite(token) : isSurelyFinite(token))
      )
      return particle === '' ? governor === before && isAlone : last?.lower === particle && isOneClause
    })
    if (entry) return { governor, due: entry.kind.endsWith('A') ? ACCUSATIVE : DATIVE }
  }
  return undefined
}

/** The verb before the preposition, with nothing but adverbs, `sich` and the subject between. */
function verbBefore(tokens: readonly Token[], at: number): Token | undefined {
  let i = at - 1
  while (i > 0 && BETWEEN.test(tokens[i]?.lower ?? '')) i--
  const token = tokens[i]
  if (!token || !isNoun(token)) return token
  // `sprach der Rat über`: one group, which can be the subject.
  const verb = tokens.findIndex((other, k) => k > 0 && isSurelyFinite(other))
  const [group, ...more] = nounGroupsOf(tokens.slice(verb + 1, i + 1))
  const isSubject =
    group?.start === 0 && group.end === i - verb - 1 && more.length === 0 && (group.cells & NOMINATIVE) !== 0
  return verb > 0 && isSubject ? tokens[verb] : token
}

const BETWEEN =
  /^(?:sich|uns|mich|euch|wir|ich|er|sie|es|man|sehr|besonders|vor|allem|ganz|nur|auch|nun|künftig|damit|bereits|derzeit|zudem|weiterhin|heute|dort|seitdem|nicht|eindringlich|vorerst|zugleich|unter|anderem|jetzt|noch|so|stets|ebenfalls)$/u

/** `hat an den Lauf teilgenommen`, `will auf einem Neubau verzichten`: the verb ends the clause, and no other object stands before. */
function isAtEnd(tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1)
  return (
    tokens.length - at > 2 &&
    last !== undefined &&
    !isNoun(last) &&
    (last.forms.verb & NONFINITE) !== 0 &&
    nounGroupsOf(tokens.slice(at + 1, -1)).every(
      ({ start, isGoverned, isGenitive }) => start === 0 || isGoverned || isGenitive
    )
  )
}

const NONFINITE = VerbForm.pastParticiple | VerbForm.infinitive | VerbForm.zuInfinitive
