import { AUXILIARIES, FINITE_AUXILIARIES, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isPluralVerb, TAKES_INFINITIVE } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from '../clauses/determiners.ts'
import { ARTICLES, COORDINATORS, NO_VERBS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { ALL_CELLS, PLURAL } from '../words/cells.ts'
import { FINITE, type Morphology, VerbForm } from '../words/morphology.ts'

/** A word whose class cannot stand at its place, and the word of another class that one slip makes of it. */
export interface ClassClash {
  readonly right: string
  readonly means: string
}

/**
 * The clash of a word with its neighbours, where one slip mends it: a finite verb behind `zu` or where a modal verb waits for its
 * infinitive, a form without ending before a noun. Source: Duden, Die Grammatik (infinite Verbformen; Adjektivflexion).
 */
export function classClash(stretch: Stretch, at: number, morphology: Morphology): ClassClash | undefined {
  const { tokens } = stretch
  const token = tokens[at]
  const before = tokens[at - 1]
  // `von sieben Prozent`
  if (!token || !before || isNoun(token) || NO_VERBS.has(token.lower)) return undefined
  if (before.lower === 'zu') return finiteBehindZu(stretch, at, morphology)
  if (at === tokens.length - 1) return finiteBehindModal(stretch, morphology)
  const noun = tokens[at + 1]
  if (!noun || !isNoun(noun) || noun.before !== '') return undefined
  return (
    verbBeforeNoun(stretch, at, morphology) ??
    bareBeforeNoun(stretch, at, morphology) ??
    verbInSubject(stretch, at, morphology)
  )
}

/** A form that is finite and nothing else. */
function isOnlyFinite({ forms: { verb, strong, isBare, noun } }: Token): boolean {
  return (
    (verb & FINITE) !== 0 &&
    (verb & ~(FINITE | VerbForm.imperative | VerbForm.bare)) === 0 &&
    strong === 0 &&
    !isBare &&
    noun === 0
  )
}

/** `zu setzten`, `zu könnten`: at the end of a group, where `zu` can be no particle of another verb. */
function finiteBehindZu(stretch: Stretch, at: number, morphology: Morphology): ClassClash | undefined {
  const { tokens } = stretch
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  const before = tokens[at - 2]
  // `dafür zu schade sein`: an adjective.
  if (!before || !isOnlyFinite(token) || token.lower === 'schade') return undefined
  if (next && !/^(?:und|oder|sowie|ist|sind|war|waren|hat|haben|bleibt)$/u.test(next.lower)) return undefined
  // `ab und zu kommt`, `auf ihn zu kam`, `was auf uns zu kommt`
  if (before.lower === 'und' || tokens.slice(0, at).some(({ lower }) => /^(?:auf|darauf|nach|ab|worauf)$/u.test(lower)))
    return undefined
  if (isClosed(stretch, at)) return undefined
  const right = infinitiveOf(token.text, morphology)
  return right === undefined ? undefined : { right, means: 'gebeugte Form' }
}

/** `dass das Bad bis März zu sei`, `weil die Schranke zu blieb`: the clause has no other verb, and `zu` means closed. */
function isClosed({ tokens, sentence, at: from }: Stretch, at: number): boolean {
  const others = [...tokens.slice(0, at - 1), ...tokens.slice(at + 1, at + 2)]
  if (others.some((token) => isFiniteAlone(token))) return false
  const opensClause = ({ lower }: Token) => SUBORDINATORS.has(lower)
  const first = tokens[0]
  return (
    // `weil die Tür zu fiel`; `die Kosten zu senkt` is an infinitive group.
    (first !== undefined && opensClause(first) && !ARTICLES.has(first.lower)) ||
    // The clause may have begun before an insertion: `dass das Bad, so die Stadt, bis März zu sei`.
    (/^(?:sei|seien|wäre|wären|blieb|ging|fiel|fror|schlug)/u.test(tokens[at]?.lower ?? '') &&
      sentence.tokens.slice(0, from).some(opensClause) &&
      // `um acht zu seien`
      !(/^(?:um|ohne|anstatt|statt)$/u.test(first?.lower ?? '') && tokens.length > 4))
  )
}

/** `kann es nicht seien`, `soll die Lage verbesserten`: a clause with one modal verb, and no infinitive at its end. */
function finiteBehindModal({ tokens, closes, isFirst }: Stretch, morphology: Morphology): ClassClash | undefined {
  const last = tokens.at(-1)
  if (!last || tokens.length < 4 || !/^“?[.,!;]/u.test(closes) || !isOnlyFinite(last)) return undefined
  // `Den Eltern wird bange`: an adjective.
  if (last.lower === 'bange') return undefined
  const modal = tokens.findIndex(({ text }) => MODAL_VERBS.has(text) || BECOME_WITH_INFINITIVE.has(text))
  if (modal < (isFirst ? 1 : 0) || modal > tokens.length - 3) return undefined
  const others = tokens.filter((_, i) => i !== modal && i < tokens.length - 1)
  if (
    others.some(
      (token, i) =>
        (SUBORDINATORS.has(token.lower) && !(ARTICLES.has(token.lower) && i < others.length)) ||
        COORDINATORS.has(token.lower) ||
        /^(?:als|wie|so|je|desto|zu)$/u.test(token.lower) ||
        (token.forms.verb & VerbForm.infinitive) !== 0 ||
        (mayBeFinite(token) && token.forms.strong === 0 && !token.forms.isBare)
    )
  )
    return undefined
  // `soll gebaut wurden`
  const isPassive = /^(?:wurden?|werde)$/u.test(last.text) && isPlainParticiple(tokens.at(-2))
  const right = isPassive ? 'werden' : infinitiveOf(last.text, morphology)
  return right === undefined ? undefined : { right, means: 'gebeugte Form' }
}

const BECOME_WITH_INFINITIVE: ReadonlySet<string> = new Set(['wird', 'würde', 'würden', 'werden'])

function isPlainParticiple(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && (token.forms.verb & VerbForm.pastParticiple) !== 0
}

/** The infinitive that lacks a letter or has one too many; undefined where none or several could be meant. */
function infinitiveOf(word: string, morphology: Morphology): string | undefined {
  const isInfinitive = (form: string) =>
    form.endsWith('n') && (morphology.formsOf(form).verb & VerbForm.infinitive) !== 0
  if (isInfinitive(`${word}n`)) return `${word}n`
  const made = new Set<string>()
  for (let i = 1; i < word.length; i++) {
    const shorter = word.slice(0, i) + word.slice(i + 1)
    if (isInfinitive(shorter)) made.add(shorter)
  }
  return made.size === 1 ? [...made][0] : undefined
}

/** Open a clause or an infinitive group as well, or end one as a particle. */
const ALSO_OTHER =
  /^(?:während|bis|seit|statt|anstatt|ohne|um|außer|zu|als|rund|dank|trotz|laut|ab|an|auf|aus|mit|nach|vor|ein)$/u
const ADVERB = /^(?:bereits|schon|noch|nicht|sehr|besonders|frisch|neu|zuletzt|kürzlich|gerade|eben|jüngst|zuvor)$/u

/** `an bereits veröffentliche Dokumente`, `die betroffen Familien`: what stands between article or preposition and noun is declined. */
function verbBeforeNoun({ tokens, isFirst }: Stretch, at: number, morphology: Morphology): ClassClash | undefined {
  const token = tokens[at] as Token
  const noun = tokens[at + 1] as Token
  const { verb, strong, weak, isBare } = token.forms
  if ((strong | weak) !== 0 || noun.forms.noun === 0 || verb === 0) return undefined
  const opener = ADVERB.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const before = tokens[opener]
  if (!before || (isNoun(before) && !(isFirst && opener === 0))) return undefined
  const isParticiple = (verb & VerbForm.pastParticiple) !== 0 && (verb & (FINITE | VerbForm.infinitive)) === 0
  // `Diese versorgen Haushalte`, `für diese zahlen Eltern nichts`: pronouns, and the verb of the clause.
  if (!isParticiple && DETERMINERS.has(before.lower) && !isBehindVerb(tokens, opener)) return undefined
  const determiner = DETERMINERS.get(before.lower)
  const governed = CASE_OF_PREPOSITION.get(before.lower)
  let allowed = noun.forms.noun
  // Behind `im`, `des` and the like a lost ending is a matter of agreement.
  if (/^(?:im|am|zum|zur|vom|beim|des|eine[rm])$/u.test(before.lower)) return undefined
  if (determiner) {
    // `die besuchen Kurse`, `den gewonnen Preis`: articles that are pronouns as well, where a form of a verb may follow.
    if (/^(?:der|die|das|den|dem|ihr|sie)$/u.test(before.lower)) {
      const farther = tokens[opener - 1]
      const isArticle = isParticiple && (opener > 0 ? PREPOSITIONS.has(farther?.lower ?? '') : false)
      if (!isArticle) return undefined
    }
    allowed &= determiner.cells
  } else if (governed !== undefined && (opener < at - 1 || !ALSO_OTHER.test(before.lower))) allowed &= governed
  else return undefined
  if (allowed === 0) return undefined
  const fits = (form: string) => {
    const { strong: s, mixed, weak: w } = morphology.formsOf(form)
    const own = determiner ? mixed | w | (s & ALL_CELLS) : s
    return (own & allowed) !== 0
  }
  const made = isParticiple
    ? ['en', 'e', 'er', 'es', 'em'].map((ending) => token.text + ending)
    : /(?:[^t]|tt)en?$/u.test(token.text) && !isBare
      ? [token.text.replace(/(en?)$/u, 't$1')]
      : []
  const right = made.filter(fits)
  return right.length === 1 || (isParticiple && right.length > 0)
    ? { right: right[0] as string, means: isParticiple ? 'ohne Endung' : 'gebeugte Form' }
    : undefined
}

/** `kam mit diesen …`: a preposition stands before the article, and the clause has its verb before both. */
function isBehindVerb(tokens: readonly Token[], article: number): boolean {
  return (
    PREPOSITIONS.has(tokens[article - 1]?.lower ?? '') &&
    !COORDINATORS.has(tokens[article - 2]?.lower ?? '') &&
    tokens.slice(0, article - 1).some((token) => isFiniteAlone(token))
  )
}

/** `mit groß Freude`: behind a preposition an adjective before its noun is declined. */
function bareBeforeNoun({ tokens, isFirst }: Stretch, at: number, morphology: Morphology): ClassClash | undefined {
  const token = tokens[at] as Token
  const noun = tokens[at + 1] as Token
  const before = tokens[at - 1] as Token
  const { isBare, verb, strong, weak } = token.forms
  if (!isBare || verb !== 0 || (strong | weak) !== 0 || UNDECLINED.test(token.lower)) return undefined
  const governed = CASE_OF_PREPOSITION.get(before.lower)
  if (governed === undefined || (isNoun(before) && !(isFirst && at === 1))) return undefined
  if (ALSO_OTHER.test(before.lower) && before.lower !== 'mit') return undefined
  // `mit echt Frankfurter Charme`, `mit konstant Tempo 80`
  const behind = tokens[at + 2]
  if (behind && ((isNoun(behind) && noun.text.endsWith('er')) || /^\d/u.test(behind.text))) return undefined
  // `für neu Zugezogene`, `mit täglich Tausenden`
  const allowed = noun.forms.noun & governed
  if (allowed === 0 || noun.forms.weak !== 0 || /^(?:Tausende|Hunderte|Dutzende|Millionen|Milliarden)/u.test(noun.text))
    return undefined
  const right = ['en', 'e', 'er', 'em', 'es']
    .map((ending) => token.text + ending)
    .filter((form) => {
      return (morphology.formsOf(form).strong & allowed) !== 0
    })
  return right.length === 1 ? { right: right[0] as string, means: 'ohne Endung' } : undefined
}

/** Stand before a noun without an ending: amounts, places with `ganz` and `halb`, adverbs, colours, invariable ones. */
const UNDECLINED =
  /^(?:viel|wenig|genug|ganz|halb|rund|gut|knapp|fast|gleich|voll|smart|live|open|mehr|weniger|lauter|allerlei|prima|super|extra|orange|beige|rosa|lila|creme|original|pur|nur|rein|sämtlich|solch|welch|manch|erst|etwa|circa|ziemlich|neu|alt|frei|quer|laut|nah|fern|hoch|tief|lang|weiter|kurz|spät|früh|allein|gemeinsam|\p{L}+(?:weit|weise|lich|wärts|mal|fach|er))$/u

/** `Die verletzen Personen kamen`: the sentence has its verb behind the noun, so that before it stands a participle. */
function verbInSubject({ tokens, isFirst }: Stretch, at: number, morphology: Morphology): ClassClash | undefined {
  const [article, token, noun, next] = tokens
  if (at !== 1 || !isFirst || !article || !token || !noun || !next || !/^(?:Die|Diese)$/u.test(article.text))
    return undefined
  const { verb, strong, weak, isBare } = token.forms
  if (
    NO_VERBS.has(token.lower) ||
    (verb & VerbForm.thirdPlural) === 0 ||
    (strong | weak) !== 0 ||
    isBare ||
    !token.text.endsWith('en')
  )
    return undefined
  if (
    (noun.forms.noun & PLURAL) === 0 ||
    !isFiniteAlone(next) ||
    AUXILIARIES.has(token.lower) ||
    MODAL_VERBS.has(token.lower)
  )
    return undefined
  // `Die helfen Kindern lesen`, `Diese lernen Kinder kennen`: what follows is an infinitive.
  if (TAKES_INFINITIVE.test(token.lower) && !isSurelyFinite(next) && !FINITE_AUXILIARIES.has(next.text))
    return undefined
  const made = [token.text.replace(/en$/u, 'ten'), token.text.replace(/en$/u, 'enden')].filter(
    (form) => (morphology.formsOf(form).weak & PLURAL) !== 0
  )
  return made[0] === undefined ? undefined : { right: made[0], means: 'Form eines Verbs' }
}

function isFiniteAlone(token: Token): boolean {
  return isSurelyFinite(token) || isPluralVerb(token) || FINITE_AUXILIARIES.has(token.text)
}
