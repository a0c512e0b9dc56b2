import { cells, cellsOfGender, Gender, NOMINATIVE, SINGULAR } from './cells.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { PREPOSITIONS } from './function-words.ts'
import { VerbForm } from './morphology.ts'

/**
 * Whether the `dass` behind a neuter noun stands for the relative pronoun `das`: its clause has a verb in the singular and nothing
 * that could be the subject, and a clause with `dass` has one of its own (`Das Haus, dass am Markt steht`).
 * Source: Amtliches Regelwerk 2024 (Unterscheidung von das und dass); Duden, Die Grammatik (Relativsatz).
 */
export function standsForPronoun({ tokens, opens, closes, sentence, at }: Stretch): boolean {
  if (opens !== ',' || at < 2) return false
  // `dass nur gewinnt, wer …`: the clause behind is the subject.
  if (closes === ',' && /^(?:wer|was|wie|wo|ob|dass)$/u.test(sentence.tokens[at + tokens.length]?.lower ?? ''))
    return false
  // `ein Angebot vor, dass`, `ein Haus gebaut, dass`: the rest of the verb may stand between.
  const noun = sentence.tokens.slice(Math.max(0, at - 2), at).findLast(isNoun)
  if (((noun?.forms.noun ?? 0) & NEUTER) === 0) return false
  const verb = tokens.at(-1)
  const clause = tokens.slice(1, -1)
  if (!verb || clause.length === 0 || !isSingularVerb(verb)) return false
  // `dass getanzt wird`, `dass dem so ist`, `dass ihm kalt ist` need no subject.
  if (IMPERSONAL.has(verb.lower) || clause.some(({ lower }) => NEEDS_NO_SUBJECT.has(lower))) return false
  return !mayHoldSubject(clause)
}

const NEUTER = cellsOfGender(Gender.neuter) & SINGULAR

function isSingularVerb(verb: Token): boolean {
  const { verb: forms } = verb.forms
  return mayBeFinite(verb) && (forms & VerbForm.thirdSingular) !== 0 && (forms & VerbForm.thirdPlural) === 0
}

const IMPERSONAL = new Set('wird wurde werde würde gilt geht gelingt graut bedarf'.split(' '))
const NEEDS_NO_SUBJECT = new Set('dem worden werden kalt warm schlecht wohl übel bange'.split(' '))

/** Whether anything in the clause could be in the nominative singular; what is not known could. */
function mayHoldSubject(clause: readonly Token[]): boolean {
  for (let i = 0; i < clause.length; i++) {
    const token = clause[i] as Token
    if (PREPOSITIONS.has(token.lower)) {
      const end = phraseEnd(clause, i + 1)
      if (end === undefined) return true
      i = end
      continue
    }
    if (OBLIQUE.has(token.lower) || ADVERBS.has(token.lower)) continue
    const object = objectEnd(clause, i)
    if (object === undefined) return true
    i = object
  }
  return false
}

/** The noun that ends what a preposition governs; undefined where it does not end in one. */
function phraseEnd(clause: readonly Token[], from: number): number | undefined {
  const noun = clause.findIndex((token, i) => i >= from && isNoun(token))
  if (noun < 0 || noun - from > 3) return undefined
  // `in Bad Musterau`, `am Main`: a name of several words.
  let end = noun
  while (isNoun(clause[end + 1]) && clause[end + 1]?.forms.noun === 0) end++
  return end
}

/** Where an object ends that can be no subject in the singular: `Kinder`, `den Betrieb`, `einen Preis`, `den Gästen`. */
function objectEnd(clause: readonly Token[], at: number): number | undefined {
  const token = clause[at] as Token
  if (token.lower === 'den' || token.lower === 'einen' || token.lower === 'keinen') return phraseEnd(clause, at + 1)
  if (isNoun(token) && token.forms.noun !== 0 && (token.forms.noun & cells('Nmfn')) === 0) return at
  const next = clause[at + 1]
  const { strong, noun } = token.forms
  const isPluralAttribute = noun === 0 && strong !== 0 && isNoun(next) && isPlural(next)
  return isPluralAttribute ? at + 1 : undefined
}

function isPlural(noun: Token | undefined): boolean {
  const forms = noun?.forms.noun ?? 0
  return forms !== 0 && (forms & NOMINATIVE & SINGULAR) === 0
}

/** Pronouns that are never a subject. */
const OBLIQUE = new Set(
  'sich ihm ihn ihnen mir mich dir dich uns euch niemandem jemandem niemanden jemanden allen vielen beiden'.split(' ')
)

const ADVERBS = new Set(
  (
    'nicht auch noch schon bereits heute gestern dort hier immer nur bald lange kaum besonders sehr oft bisher künftig gerade derzeit ' +
    'erst jetzt seitdem damals einst nun längst weiterhin zudem ebenfalls sogar fast rund etwa knapp dabei damit dafür davon dazu daran ' +
    'darauf daraus weit direkt eng stark gut schnell gemeinsam'
  ).split(' ')
)
