import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import type { Dictionary, WordKnowledge } from '../words/knowledge.ts'
import { FINITE, type Morphology } from '../words/morphology.ts'
import { segmentsOf } from '../words/segments.ts'

/** A word that stands twice; `[from, end)` is what to take out, `[start, end)` both of them. */
export interface Repetition {
  readonly kind: 'word' | 'emphasis' | 'conjunctions' | 'people' | 'verb'
  readonly start: number
  readonly end: number
  readonly word: string
  /** What both become. */
  readonly right: string
}

const TWICE = /(?<![\p{L}\p{N}@#/.:*_’'-])(\p{L}{2,})( +)(\p{L}{2,})(?![\p{L}\p{N}*:_@/’'-])/gu

/** Words that stand twice where once is meant. */
export function* repetitions(prose: Prose, words: WordKnowledge): Generator<Repetition> {
  const { text } = prose
  yield* subjects(text)
  const { isNext, isNextButOne } = repeatedWords(prose)
  if (isNext || CONJUNCTIONS_MEET.test(text)) yield* pairs(text, words)
  if (isNextButOne) {
    yield* people(text, words.dictionary)
    yield* phraseStarts(text)
  }
}

/** Whether any word of a block is the one before it or the one before that, whatever their case: most blocks have none. */
function repeatedWords(prose: Prose): { readonly isNext: boolean; readonly isNextButOne: boolean } {
  const { words } = segmentsOf(prose)
  const isSame = (i: number, j: number): boolean => {
    const [a, b] = [words[i], words[j]]
    if (!a || !b || a.end - a.start !== b.end - b.start) return false
    return prose.text.slice(a.start, a.end).toLowerCase() === prose.text.slice(b.start, b.end).toLowerCase()
  }
  let isNext = false
  let isNextButOne = false
  for (let i = 0; i < words.length; i++) {
    isNext ||= isSame(i, i - 1)
    isNextButOne ||= isSame(i, i - 2)
  }
  return { isNext, isNextButOne }
}

function* pairs(text: string, words: WordKnowledge): Generator<Repetition> {
  TWICE.lastIndex = 0
  for (let match = TWICE.exec(text); match; match = TWICE.exec(text)) {
    const [both, first = '', , second = ''] = match
    const start = match.index
    // The next pair begins with the second word.
    TWICE.lastIndex = start + both.length - second.length
    const end = start + both.length
    if (CONJUNCTIONS.has(`${first} ${second}`)) yield { kind: 'conjunctions', start, end, word: both, right: second }
    if (!isSameWord(first, second) || isThreefold(text, start, end, first)) continue
    // `Die Waren waren verdorben`: a noun and its verb.
    if (first !== second && words.morphology.formsOf(first).noun !== 0) continue
    if (EMPHASIS.has(second)) {
      yield { kind: 'emphasis', start, end, word: first, right: first }
    } else if (mayStandTwice(second, text, start, end, words) === false) {
      yield { kind: 'word', start, end, word: first, right: first }
    }
  }
}

/** `Es waren es die Kinder, die …`: the subject on either side of its verb. */
function* subjects(text: string): Generator<Repetition> {
  for (const { 0: both, index } of matchesOf(
    text,
    /(?<![\p{L}-])Es (?:sind|waren) es(?= (?:die|der|das|vor allem|auch)(?!\p{L}))/gu
  )) {
    yield { kind: 'word', start: index, end: index + both.length, word: 'es', right: both.slice(0, -3) }
  }
}

/** `Die die` opens a sentence; `Herr herr` is no repetition but a slip of the finger; `mit Mit` begins anew. */
function isSameWord(first: string, second: string): boolean {
  return first === second || (second === second.toLowerCase() && first.toLowerCase() === second && second.length < 6)
}

/** Two conjunctions of one meaning. */
const CONJUNCTIONS = new Set(['und sowie', 'sowie und', 'oder beziehungsweise', 'und bzw'])
const CONJUNCTIONS_MEET = /(?:und|sowie|oder) +(?:sowie|und|beziehungsweise|bzw)/u

/** Said twice on purpose more often than not. */
const EMPHASIS = new Set('sehr ganz lange nie weit ja nein so bla langsam'.split(' '))

/** `und und und`, `bla bla bla`. */
function isThreefold(text: string, start: number, end: number, word: string): boolean {
  const again = new RegExp(`^ ${word}(?!\\p{L})`, 'iu')
  return again.test(text.slice(end)) || new RegExp(`(?<!\\p{L})${word} $`, 'iu').test(text.slice(0, start))
}

const PRONOUN_AND_ARTICLE = new Set('der die das den dem'.split(' '))
/** Subject and object, or pronoun and possessive, may meet: `dass sie sie sieht`, `ob ihr ihr Buch habt`. */
const PRONOUNS = new Set('sie ihr es'.split(' '))

const BEHIND_CONJUNCTION = /(?:^|\P{L})(?:dass|ob|wenn|weil|als|bevor|nachdem|wie|wo|was|während|bis|damit|falls) $/iu

/** Whether grammar lets the word stand twice here. */
function mayStandTwice(word: string, text: string, start: number, end: number, words: WordKnowledge): boolean {
  if (PRONOUNS.has(word))
    return BEHIND_CONJUNCTION.test(before(text, start)) || mayBeTwoPronouns(word, text, start, end)
  // `wer wer ist`, `was was kostet`
  if (/^w(?:er|as)$/u.test(word)) return true
  // `höher als der der Konkurrenz`
  if (word === 'der' && BEHIND_COMPARISON.test(before(text, start)) && /^ (?:\p{Ll}+ )?\p{Lu}/u.test(text.slice(end)))
    return true
  // `Dass das das Ziel ist`
  if (word === 'das' && BEHIND_CONJUNCTION.test(before(text, start))) return true
  // `Ist das das Ende?`, `Für viele ist das das Wichtigste`
  if (word === 'das' && /(?:^|\P{L})(?:ist|war|wäre|sei) $/iu.test(before(text, start))) return true
  // `Das das Bad schließt, ist bekannt.`: the conjunction is meant, as confused-words says.
  if (word === 'das' && /(?:^|[.!?] )$/u.test(before(text, start))) {
    const verb = /^ \p{Lu}[^.!?,]* (\p{Ll}+), \p{Ll}/u.exec(text.slice(end))?.[1]
    return verb !== undefined && (words.morphology.formsOf(verb).verb & FINITE) !== 0
  }
  // `ein Gesetz, das das regelt`
  if (word === 'das' && /, $/u.test(before(text, start)) && isFiniteNext(text, end, words.morphology)) return true
  // `weil sie gebaut werden werden`
  if (word === 'werden') return /t $|en $/u.test(before(text, start))
  // `eher als Gast als als Freund`, `ab und zu zu Hause`
  if (word === 'als') return /(?:^|\P{L})als /u.test(before(text, start).slice(-40))
  if (word === 'zu') return /(?:^|\P{L})(?:und|bis|nur|hinzu|auf) $/u.test(before(text, start))
  if (PRONOUN_AND_ARTICLE.has(word))
    return mayBeRelative(text, start, end, words.morphology) || hasParticiple(word, text, end)
  if (word.charAt(0) !== word.charAt(0).toLowerCase())
    return !words.dictionary.has(word) || isRepeatedName(word, text, end)
  // `von Anfang an an Bord`
  if (word === 'an' && /(?:^|\P{L})(?:vo[nm]|ab) (?:[\p{L}\d.]+ ){1,4}$/iu.test(before(text, start))) return true
  // `von von Hand gefertigten Schuhen`
  if (PREPOSITIONS.has(word)) return hasDeclinedParticiple(text, end)
  return !words.dictionary.has(word)
}

/** What `der der` means behind these is `that of the`. */
const BEHIND_COMPARISON = /(?:^|\P{L})(?:als|wie|ist|war|bleibt|zugleich|auch|nur|noch) $/u

/** `Man hat ihr ihr Alter nie angesehen`, `ehe sie sie ablehnte`, `so lernte sie sie kennen`: a dative and its noun, a subject and its object. */
function mayBeTwoPronouns(word: string, text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + 40)
  if (word === 'ihr') return /^ (?:\p{Ll}+ )?\p{Lu}/u.test(next)
  const opens =
    /(?:^|\P{L})(?:ehe|obwohl|sobald|sofern|solange|da|indem|seit|seitdem|wobei|weshalb|\p{Ll}+te) $/iu.test(
      before(text, start)
    )
  return (
    word === 'sie' && (opens || /(?:^|\P{L})(?:hat|ist|wird|kann|muss|soll|will|darf) $/iu.test(before(text, start)))
  )
}

function isFiniteNext(text: string, end: number, morphology: Morphology): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 40))?.[1]
  return next !== undefined && (morphology.formsOf(next).verb & FINITE) !== 0
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 80), start)
}

/** `Kinder, die die Schule besuchen`: a relative pronoun with comma, and a noun phrase behind the article. */
function mayBeRelative(text: string, start: number, end: number, morphology: Morphology): boolean {
  const opens = /(?:[,;:–—„“»«"(]|(?:^|\P{L})(?:und|oder|sowie|bzw\.|sondern|aber)|[,;–—(„»"] ?(?:\p{Ll}+ )?\p{Ll}+) $/u
  const clause = before(text, start)
  if (!opens.test(clause) && clause !== '') return false
  const next = /^ (\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? ''
  if (next === '') return false
  if (/^\p{Lu}/u.test(next)) return clause !== ''
  const { strong, mixed, weak, isBare, verb } = morphology.formsOf(next)
  return clause !== '' && ((strong | mixed | weak) !== 0 || isBare || verb === 0)
}

/** `die die Umwelt schonenden Busse`, `der der Stadt gewidmete Tag`: the second article belongs to the object of a participle. */
function hasParticiple(word: string, text: string, end: number): boolean {
  const rest = /^[^.,;:!?]*/u.exec(text.slice(end, end + 90))?.[0] ?? ''
  if (/\p{Ll}ende[nmrs]? \p{Lu}/u.test(rest)) return true
  return word.startsWith('de') && /\p{Lu}\p{L}+ (?:ge|an|be|zu|ver|ent)\p{Ll}+(?:t|n|ig)e[nmrs]? \p{Lu}/u.test(rest)
}

/** `mit mit Rucksäcken bepackten Kindern`: the second preposition belongs to what is said of a noun. */
function hasDeclinedParticiple(text: string, end: number): boolean {
  const rest = /^[^.,;:!?]*/u.exec(text.slice(end, end + 90))?.[0] ?? ''
  return /^ (?:\p{Ll}+ )*\p{Lu}[\p{L}-]+ (?:\p{Ll}+ )*\p{Ll}{3,}(?:t|n|nd)e[nmrs]? \p{Lu}/u.test(rest)
}

/** `Baden Baden`, `Duran Duran`: names are made of one word twice. */
function isRepeatedName(word: string, text: string, end: number): boolean {
  return word.length <= 3 || text.slice(end).startsWith('-')
}

/** `Besuchern und Besuchern`: women and men were meant. */
function* people(text: string, dictionary: Dictionary): Generator<Repetition> {
  for (const match of matchesOf(text, /(?<![\p{L}-])(\p{Lu}\p{Ll}{4,}) (und|oder|bzw\.) \1(?![\p{L}-])/gu)) {
    const [both, word = '', link = ''] = match
    const base = /innen$/u.test(word) ? word.slice(0, -5) : word.replace(/(?<=er)n$/u, '')
    const women = `${base}innen`
    if (!/(?:er|ern|innen)$/u.test(word) || !dictionary.has(women) || !dictionary.has(base)) continue
    const men = word === women ? base : word
    yield {
      kind: 'people',
      start: match.index,
      end: match.index + both.length,
      word: both,
      right: `${women} ${link} ${men}`
    }
  }
}

/** `auf dem auf dem Platz`; `in der in der Stadt gelegenen Halle` is an attribute. */
function* phraseStarts(text: string): Generator<Repetition> {
  for (const match of matchesOf(text, /(?<![\p{L}-])(\p{Ll}{2,}) (\p{Ll}{2,}) \1 \2(?= \p{L})/gu)) {
    const [both, first = '', second = ''] = match
    const opens = PREPOSITIONS.has(first) || SUBORDINATORS.has(first)
    if (!opens || !(ARTICLES.has(second) || /^(?:er|sie|es|wir|man|ich)$/u.test(second))) continue
    const end = match.index + both.length
    const rest = /^[^.;:!?]*/u.exec(text.slice(end, end + 120))?.[0] ?? ''
    if (/[\p{L}\p{N}] (?:\p{Ll}+ )*\p{Ll}{3,}e[nmrs]?,? [\p{Lu}\p{N}„»"]/u.test(rest)) continue
    yield { kind: 'word', start: match.index, end, word: `${first} ${second}`, right: `${first} ${second}` }
  }
}

/** What may open a second clause without a mark of punctuation before it. */
const NEW_CLAUSE =
  /^(?:und|oder|sowie|aber|denn|sondern|dass|weil|wenn|ob|als|wie|was|wer|wo|wann|warum|welche[rsmn]?|bis|damit|bevor|nachdem|während|obwohl|da|je|so)$/u
const FARTHEST = 12
const FARTHEST_MAIN = 5

/** Whether a second clause may begin there; `von Politik und Wirtschaft` is one phrase. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (!NEW_CLAUSE.test(lower)) return false
  const isInPhrase = isNoun(tokens[at - 1]) && isNoun(tokens[at + 1]) && PREPOSITIONS.has(tokens[at - 2]?.lower ?? '')
  return !(lower === 'und' && isInPhrase && tokens[at + 1]?.forms.noun !== 0)
}

/** `Die Helfer waren …`: an article with its noun, and no clause of its own behind the noun (`Die Helfer die …`). */
function opensSubject(tokens: readonly Token[], at: number): boolean {
  if (!/^D(?:ie|er|as)$/u.test(tokens[0]?.text ?? '') || !isNoun(tokens[1]) || tokens[1]?.before !== '') return false
  return !tokens.slice(2, at).some(({ lower }) => /^(?:die|das|den|dem|wer|was|wo)$/u.test(lower))
}

/** Plurals that are no infinitives. */
const PAST_PLURAL = /^(?:hatten|wurden|waren|sind|konnten|sollten|mussten|wollten|durften)$/u

/** `Am Montag wird das Haus wird geöffnet`: one clause has one finite verb. */
export function* doubledVerbs({ tokens }: Stretch): Generator<Repetition> {
  for (const [at, token] of tokens.entries()) {
    // In the plural the word may be an infinitive as well.
    const isAuxiliary = FINITE_AUXILIARIES.has(token.text)
    // `bietet ab Mai bietet`: main verbs that are nothing but a singular, near each other.
    if (!isAuxiliary && !(isSurelyFinite(token) && /\p{Ll}t$/u.test(token.text))) continue
    if (numberOf(token) !== 'singular' && !PAST_PLURAL.test(token.text)) continue
    const farthest = at + (isAuxiliary ? FARTHEST : FARTHEST_MAIN)
    const again = tokens.findIndex((other, i) => i > at + 1 && i <= farthest && other.text === token.text)
    // `hat die Karte die das Haus gekauft hat`: the last word may end a clause without commas.
    if (again < 0 || again === tokens.length - 1) continue
    if (tokens.some((_, i) => i > at && i < again && opensClause(tokens, i))) continue
    // `Was gut ist ist …`: a clause without its comma ends in the first of them.
    if (
      (SUBORDINATORS.has(tokens[0]?.lower ?? '') && !opensSubject(tokens, at)) ||
      tokens.slice(0, at).some(({ lower }) => NEW_CLAUSE.test(lower))
    )
      continue
    const end = tokens[again]?.end ?? token.end
    yield { kind: 'verb', start: tokens[again - 1]?.end ?? token.end, end, word: token.text, right: '' }
  }
}
