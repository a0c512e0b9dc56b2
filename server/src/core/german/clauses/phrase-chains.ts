import { countsSeveral, valueOfNumberWord } from '../words/number-words.ts'
import { isNoun, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS } from './function-words.ts'
import { isTime } from './noun-groups.ts'

/**
 * Where the words from the place on stop being one phrase: a noun with article and attributes, be they as long as `der von einem
 * Bündnis getragene Tag`, and whatever genitives, phrases with a preposition and nouns joined by `und` follow it; undefined where no
 * noun phrase begins. Nothing in it is a verb, a pronoun or an adverb of the clause. Source: Duden, Die Grammatik (Nominalphrase).
 */
export function chainEnd(tokens: readonly Token[], from: number): number | undefined {
  let end = nounEnd(tokens, from, 0)
  for (let next = end; next !== undefined; next = attachedEnd(tokens, end as number)) end = next
  return end
}

/** Prepositions that open phrases as well, beside those that every clause may hold. */
const RARER_PREPOSITIONS =
  /^(?:entgegen|zugunsten|zuungunsten|mangels|zwecks|abseits|oberhalb|unterhalb|unweit|ungeachtet|seitens|vorbehaltlich)$/u

export function isPreposition({ lower }: Token): boolean {
  return PREPOSITIONS.has(lower) || RARER_PREPOSITIONS.test(lower)
}

/** Behind a phrase: its genitive, a phrase with a preposition, or another one joined to it. */
function attachedEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (GENITIVE.test(token.lower) || (/er$/u.test(token.lower) && isDeclined(token))) return nounEnd(tokens, at, 0)
  if (isPreposition(token)) return nounEnd(tokens, at + 1, 0)
  if (!/^(?:und|oder|sowie)$/u.test(token.lower)) return undefined
  const next = tokens[at + 1]
  return next && nounEnd(tokens, isPreposition(next) ? at + 2 : at + 1, 0)
}

const GENITIVE = /^(?:der|des|eine[rs]|diese[rs]|unsere[rs]|ihre[rs]|seine[rs]|aller|vieler|mehrerer)$/u

/** The end of article, attributes and noun. */
function nounEnd(tokens: readonly Token[], from: number, depth: number): number | undefined {
  const first = tokens[from]
  if (!first) return undefined
  // `einer der größten Betriebe`, `die meisten der Gäste`
  const partitive = first.lower === 'die' && tokens[from + 1]?.lower === 'meisten' ? from + 2 : from + 1
  const part = tokens[partitive - 1]?.lower ?? ''
  if (
    (PARTITIVE.test(part) || valueOfNumberWord(part) !== undefined) &&
    GENITIVE_ARTICLE.test(tokens[partitive]?.lower ?? '')
  )
    return nounEnd(tokens, partitive, depth)
  let at = from + measureLength(tokens, from)
  // `mit viel Liebe`, `in ganz Hessen`
  if (at === from && (ARTICLES.has(first.lower) || AMOUNT.test(first.lower))) at++
  // Something that only an adjective or a number can follow.
  let isPending = false
  for (let token = tokens[at]; token && !isNoun(token); token = tokens[at]) {
    if (
      isDeclined(token) ||
      valueOfNumberWord(token.lower) !== undefined ||
      (/^\d/u.test(token.text) && !isYear(token))
    ) {
      isPending = false
      // `6 bis 14 Jahre`, `vom 3. bis 9. Mai`
      at +=
        /^\d/u.test(token.text) && tokens[at + 1]?.lower === 'bis' && /^\d/u.test(tokens[at + 2]?.text ?? '') ? 3 : 1
    } else if (isPreposition(token) && at > from && depth < 2) {
      const inner = nounEnd(tokens, at + 1, depth + 1)
      if (inner === undefined) return undefined
      isPending = true
      at = inner
    } else if ((/^(?:und|sehr|rund)$/u.test(token.lower) && at > from) || (token.forms.isBare && at > from)) {
      isPending = true
      at++
    } else return undefined
  }
  // `der 19-Jährige`
  if (!isPending && at > from && AGED.test(tokens[at - 1]?.text ?? '')) return at
  if (isPending || !isNoun(tokens[at])) return undefined
  for (at++; isNoun(tokens[at]) && at - from < LONGEST; at++) if (areTwoPhrases(tokens, at)) return undefined
  // `im Jahr 2026`, `die Klasse 8b`
  return isYear(tokens[at]) ||
    (NUMBERED.test(tokens[at - 1]?.text ?? '') && /^\d+\p{Ll}?$/u.test(tokens[at]?.text ?? ''))
    ? at + 1
    : at
}

const PARTITIVE =
  /^(?:k?eine[mnrs]?|viele[rn]?|einige[rn]?|manche[rn]?|mehrere[rn]?|beide[rn]?|wenige[rn]?|meisten|jede[mnrs]?)$/u
const AMOUNT = /^(?:viel|wenig|mehr|weniger|etwas|ganz|halb)$/u
const GENITIVE_ARTICLE = /^(?:der|dieser|unserer|ihrer|seiner)$/u
const NUMBERED =
  /^(?:Klassen?|Klassenstufen?|Jahrgangsstufen?|Jahrgang|Stufe|Halle|Gleis|Raum|Zimmer|Platz|Linie|Haus|Nummer|Phase|Gruppe|Seite|Artikel|Pflegegrad)$/u

/** How many words say about how large the number behind them is: `rund 300`, `mehr als 300`, `bis zu 300`. */
function measureLength(tokens: readonly Token[], at: number): number {
  const length = [1, 2].find((words) => countsSeveral(tokens[at + words]?.lower ?? ''))
  if (length === undefined) return 0
  const measure = tokens.slice(at, at + length).map(({ lower }) => lower)
  return MEASURE.test(measure.join(' ')) ? length : 0
}

const MEASURE =
  /^(?:rund|etwa|knapp|fast|circa|gut|insgesamt|mindestens|höchstens|maximal|über|unter|(?:mehr|weniger) als|bis zu|(?:weit|deutlich) über)$/u

function isYear(token: Token | undefined): boolean {
  return /^(?:19|20)\d\d$/u.test(token?.text ?? '')
}

/** `Seit Jahren Leiterin des Amts`, `Als Kind Mitglied im Chor`: two nouns of which neither is a name; but `Ende Mai`, `Montag Abend`. */
function areTwoPhrases(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 1], tokens[at]]
  // `Bad Musterau`
  if (
    !first ||
    !second ||
    first.text === 'Bad' ||
    first.forms.noun === 0 ||
    second.forms.noun === 0 ||
    first.forms.strong !== 0
  )
    return false
  return !(isTime(tokens, { end: at - 1 }) && isTime(tokens, { end: at }))
}

const LONGEST = 14
const AGED = /^\d+-\p{Lu}\p{Ll}+e[nr]?$/u

function isDeclined(token: Token): boolean {
  return !isNoun(token) && !ARTICLES.has(token.lower) && (token.forms.strong | token.forms.weak) !== 0
}
