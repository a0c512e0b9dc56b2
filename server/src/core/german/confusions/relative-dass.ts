import { HAVE, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, BE_OR_BECOME, COPULAS } from '../clauses/function-words.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { needsObject } from '../clauses/transitive-verbs.ts'
import { THIRD, VerbForm } from '../words/morphology.ts'
import { lacksObject } from './clauses-without-their-object.ts'
import { withoutCorrelate } from './correlate-es.ts'
import { CONCRETE, type DassAntecedent, dassAntecedent, isApartFromContent, TANGIBLE } from './dass-antecedents.ts'
import { withoutSupportNoun } from './support-nouns.ts'

/**
 * Whether the `dass` behind a comma is the relative `das`: before the comma stands a noun that it can mean, and the clause has no subject
 * or no object but the word itself (`Das Haus, dass am Markt steht`, `ein Fest, dass niemand vergisst`).
 */
export function isRelativeDass(stretch: Stretch): boolean {
  if (stretch.isFirst || stretch.opens !== ',' || stretch.at < 2) return false
  const antecedent = dassAntecedent(stretch)
  if (!antecedent) return false
  if (stretch.tokens.length === 2) return tellsWhat(stretch) && isApartFromContent(antecedent, stretch)
  return lacksSubject(stretch, antecedent) || (isApartFromContent(antecedent, stretch) && lacksObject(stretch))
}

/** `ein Schild, dass zeigt, wohin …`: a verb whose subject is no clause, and behind it the clause that is its object. */
function tellsWhat({ tokens, closes, sentence, at }: Stretch): boolean {
  return closes === ',' && TELLING.test(tokens[1]?.lower ?? '') && WHAT.test(sentence.tokens[at + 2]?.lower ?? '')
}

const TELLING = /^(?:zeigt|beschreibt|erklärt|verrät|regelt|bestimmt|erläutert|prüft|misst|berechnet|erkennt)e?$/u
const WHAT = /^(?:was|wer|wie|wo|ob|wann|warum|woher|wohin|womit|welche[nrms]?|dass)$/u

/** Nothing in the clause but the pronoun can be the subject of its verb. */
function lacksSubject(stretch: Stretch, antecedent: DassAntecedent): boolean {
  const { closes, sentence, at } = stretch
  const { noun, isBeforePlace } = antecedent
  const tokens = upToUnd(stretch.tokens)
  // `dass nur gewinnt, wer …`: the clause behind is the subject.
  if (closes === ',' && /^(?:wer|was|wie|wo|ob|dass)$/u.test(sentence.tokens[at + tokens.length]?.lower ?? ''))
    return false
  const last = tokens.length - 1
  const verb = tokens[last]
  if (last < 2 || !verb || !mayBeFinite(verb) || (verb.forms.verb & THIRD) !== VerbForm.thirdSingular) return false
  const clause = withoutCorrelate(withoutSupportNoun(tokens.slice(1, last), verb), verb)
  const isBeforeVerb = isVerbNext(sentence.tokens, at + tokens.length)
  const isInterrupting = (at === 2 || isBeforePlace) && closes === ',' && isBeforeVerb
  // `Das Stipendium, dass die Stiftung vergibt, …`: it may be the object as well.
  if (isInterrupting && TANGIBLE.test(noun.text)) return true
  if (isInterrupting && CONCRETE.test(noun.text)) return !hasOwnSubject(clause)
  const predicate = clause.at(-1)
  const isOver = isBeforeVerb || /^[.!]/u.test(closes)
  if (isPassive(verb, predicate) && isOver && isApartFromContent(antecedent, stretch))
    return !mayHoldSubject(clause, 'singular')
  if (isPassive(verb, predicate) && at === 2 && sentence.tokens[0]?.lower === 'das' && isBeforeVerb)
    return !mayHoldSubject(clause, 'singular')
  const isPersonal = /^(?:ist|war)$/u.test(verb.lower) && (isOver ? PERSONAL : /^bemüht$/u).test(predicate?.lower ?? '')
  const isCluster = isPersonal || isCompletedBy(verb, predicate)
  if (!isCluster) {
    // `dass getanzt wird`, `dass klar ist, wer kommt`, `dass ihm kalt ist`: no subject of their own.
    if (BE_OR_BECOME.has(verb.lower) || IMPERSONAL.has(verb.lower)) return false
    if (COPULAS.has(verb.lower) && (closes === ',' || !predicate?.forms.isBare)) return false
  }
  if (clause.some(({ lower }) => NEEDS_NO_SUBJECT.has(lower))) return false
  return !(isCluster ? clause.slice(0, -1) : clause).some(mayBeFinite) && !mayHoldSubject(clause, 'singular')
}

/**
 * `dass lange als verschollen galt und nun gezeigt wird`, `dass Anträge ermöglicht und Daten überträgt`: the first of two predicates
 * decides.
 */
function upToUnd(tokens: readonly Token[]): readonly Token[] {
  const und = tokens.findIndex(({ lower }) => lower === 'und')
  const [verb, last] = [tokens[und - 1], tokens.at(-1)]
  if (und < 3 || !verb) return tokens
  const isFirst = isSurelyFinite(verb) && !isNoun(tokens[und + 1] as Token)
  const areAlike = !isNoun(verb) && mayBeFinite(verb) && isSurelyFinite(last) && !isAuxiliary(last?.lower ?? '')
  return isFirst || areAlike ? tokens.slice(0, und) : tokens
}

/** A passive that has a subject: not `dass getanzt wird`, `dass verhandelt wird`. */
function isPassive({ lower }: Token, participle: Token | undefined): boolean {
  return (
    /^(?:wird|wurde)$/u.test(lower) &&
    participle !== undefined &&
    (TRANSITIVE.test(participle.lower) || needsObject(participle))
  )
}

/** `auskommen soll`, `erreicht hat`, `bleiben wird` */
function isCompletedBy({ lower }: Token, main: Token | undefined): boolean {
  if (main === undefined || isNoun(main)) return false
  const { infinitive, pastParticiple } = VerbForm
  const isFuture = lower === 'wird' && (main.forms.verb & (infinitive | pastParticiple)) === infinitive
  return isFuture || MODAL_VERBS.has(lower) || HAVE.has(lower) || /^(?:lässt|ließ)$/u.test(lower)
}

/** What is said of persons and things alone, never of what a clause says. */
const PERSONAL =
  /^(?:bemüht|zuständig|unterwegs|verantwortlich|beteiligt|tätig|aktiv|geeignet|angesiedelt|erschienen|entstanden|gewachsen|ausgestattet|spezialisiert|zugänglich|untergebracht|beheimatet|einzigartig|barrierefrei|kostenlos|sehenswert|beliebt)$/u

/** The finite verb of the main clause goes on behind the clause. */
function isVerbNext(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (isSurelyFinite(verb)) return true
  // `beschäftigt 300 Menschen`: a participle as well, but with its object behind it.
  const next = tokens[at + 1]
  const isOpen =
    next !== undefined && next.before === '' && (isNoun(next) || ARTICLES.has(next.lower) || /^\d/u.test(next.text))
  return mayBeFinite(verb) && ((verb?.forms.verb ?? 0) & VerbForm.infinitive) === 0 && isOpen
}

/** Participles that make no passive without a subject (`dass getanzt wird`, `dass verhandelt wird`). */
const TRANSITIVE =
  /^(?:be|er|zer|ent|(?:um|an|aus|ein|ab|auf)ge|saniert|renoviert|gegründet|gestiftet|veröffentlicht|vorgestellt)\p{Ll}*$/u

const IMPERSONAL = new Set('wird wurde werde würde gilt geht gelingt graut bedarf'.split(' '))
const NEEDS_NO_SUBJECT = new Set('dem worden werden kalt warm schlecht wohl übel bange nur kaum'.split(' '))

/** `Das Gutachten, dass die Brücke sicher sei, …`, `… mit dem Ziel, dass niemand …`: a subject that can be no object. */
function hasOwnSubject(clause: readonly Token[]): boolean {
  const [first, second] = clause
  if (!first) return false
  if (/^(?:niemand|jede[rs]?|alle|man|er|wir|ich|es)$/u.test(first.lower)) return true
  if (/^(?:die|das|eine?)$/u.test(first.lower) && second && isNoun(second)) return mayHoldSubject(clause, 'singular')
  return clause.length < 3 && mayHoldSubject(clause, 'singular')
}
