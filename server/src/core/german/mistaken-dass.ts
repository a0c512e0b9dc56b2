import { opensInfinitiveGroup } from './article-dass.ts'
import { cellsOfGender, Gender, SINGULAR } from './cells.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { BE_OR_BECOME, COPULAS } from './function-words.ts'
import { THIRD, VerbForm } from './morphology.ts'
import { mayHoldSubject } from './possible-subjects.ts'

/** What `das` would be in the place of `dass`. */
export type MistakenDass = 'pronoun' | 'article' | 'relative'

/**
 * Whether the `dass` that opens a stretch is `das`, and which: the finite verb follows at once (`dass ist neu`), a noun follows and no
 * finite verb at all (`dass Thema zu stärken`), or the clause has no subject but the word itself, whose noun stands before the comma
 * (`ein Angebot, dass sich an Familien richtet`).
 */
export function mistakenDass(stretch: Stretch): MistakenDass | undefined {
  const { tokens } = stretch
  const [, verb, next] = tokens
  if (!verb) return undefined
  if (isSurelyFinite(verb))
    return next !== undefined && !mayBeFinite(tokens.at(-1)) && !isNoun(verb) ? 'pronoun' : undefined
  if (opensInfinitiveGroup(stretch)) return 'article'
  return standsForPronoun(stretch) ? 'relative' : undefined
}

/**
 * Nothing in the clause but the pronoun can be the subject of its verb, and before the comma stands a noun that it can mean
 * (`Das Haus, dass am Markt steht`); the rest of a verb may stand between (`ein Haus gebaut, dass …`).
 */
function standsForPronoun({ tokens, closes, isFirst, opens, sentence, at }: Stretch): boolean {
  if (isFirst || opens !== ',' || at < 2) return false
  const noun = sentence.tokens.slice(at - 2, at).findLast(isNoun)
  if (!noun || (noun.forms.noun & NEUTER & SINGULAR) === 0 || CONTENT.test(noun.text)) return false
  // `dass nur gewinnt, wer …`: the clause behind is the subject.
  if (closes === ',' && /^(?:wer|was|wie|wo|ob|dass)$/u.test(sentence.tokens[at + tokens.length]?.lower ?? ''))
    return false
  const last = tokens.length - 1
  const verb = tokens[last]
  if (last < 2 || !verb || !mayBeFinite(verb) || (verb.forms.verb & THIRD) !== VerbForm.thirdSingular) return false
  const clause = tokens.slice(1, last)
  // `dass getanzt wird`, `dass klar ist, wer kommt`, `dass ihm kalt ist`: no subject of their own.
  const isInterrupted = at === 2 && closes === ',' && isSurelyFinite(sentence.tokens[at + tokens.length])
  if (isInterrupted && CONCRETE.test(noun.text)) return true
  const isPassive = /^(?:wird|wurde)$/u.test(verb.lower) && TRANSITIVE.test(clause.at(-1)?.lower ?? '')
  if (isPassive && isSubjectInterrupted(sentence.tokens, at, last)) return !mayHoldSubject(clause, 'singular')
  if (BE_OR_BECOME.has(verb.lower) || IMPERSONAL.has(verb.lower)) return false
  if (COPULAS.has(verb.lower) && (closes === ',' || !clause.at(-1)?.forms.isBare)) return false
  if (clause.some(({ lower }) => NEEDS_NO_SUBJECT.has(lower)) || clause.some((token) => mayBeFinite(token)))
    return false
  return !mayHoldSubject(clause, 'singular')
}

/** `Das Haus, dass 1892 errichtet wurde, steht …`: article and noun alone before the clause, and the verb behind it. */
function isSubjectInterrupted(tokens: readonly Token[], at: number, last: number): boolean {
  return at === 2 && tokens[0]?.lower === 'das' && isSurelyFinite(tokens[at + last + 1])
}

/** Participles that make no passive without a subject (`dass getanzt wird`, `dass verhandelt wird`). */
const TRANSITIVE =
  /^(?:be|er|zer|ent|(?:um|an|aus|ein|ab|auf)ge|saniert|renoviert|gegründet|gestiftet|veröffentlicht|vorgestellt)\p{Ll}*$/u

const IMPERSONAL = new Set('wird wurde werde würde gilt geht gelingt graut bedarf'.split(' '))
const NEEDS_NO_SUBJECT = new Set('dem worden werden kalt warm schlecht wohl übel bange nur kaum'.split(' '))

/** Things, places and groups, which no clause with `dass` completes: `Das Buch, dass sie schrieb, erscheint`. */
const CONCRETE =
  /(?:[Bb]uch|[Hh]aus|[Gg]ebäude|[Pp]rojekt|[Pp]rogramm|[Ff]est|[Kk]onzert|[Mm]useum|[Tt]eam|[Uu]nternehmen|[Gg]elände|[Gg]rundstück|[Ff]ahrzeug|[Aa]uto|[Kk]ind|[Mm]ädchen|[Dd]orf|[Hh]eft|[Tt]heater|[Ff]estival|[Ii]nstitut|[Zz]entrum|[Nn]etzwerk|[Pp]ortal|[Gg]erät|[Aa]mt|[Mm]inisterium|[Bb]ündnis|[Tt]ier|[Ss]chiff|[Bb]oot|[Ss]chloss|[Dd]enkmal|[Ff]reibad|[Hh]allenbad|[Ss]tadion|[Oo]rchester|[Ee]nsemble|[Mm]agazin|[Ff]ormular|[Dd]okument|[Ss]eminar|[Qq]uartier|[Gg]ebiet|[Ll]abor|[Cc]afé|[Rr]estaurant|[Rr]adio|[Pp]aket|[Ff]oto|[Gg]emälde)$/u

/** Nouns that a clause with `dass` completes. */
const CONTENT =
  /(?:[Aa]rgument|[Gg]efühl|[Vv]ersprechen|[Zz]eichen|[Ss]ignal|[Zz]iel|[Rr]echt|[Bb]ewusstsein|[Vv]erständnis|[Ww]issen|[Uu]rteil|[Ee]rgebnis|[Bb]ekenntnis|[Gg]lück|[Pp]roblem|[Rr]isiko|[Ii]ndiz|[Vv]ertrauen|[Ee]ingeständnis|[Pp]rinzip|[Mm]otto|[Ff]azit|[Vv]erbot|^Gebot|[Dd]ilemma|[Bb]eispiel|[Aa]nliegen|[Pp]hänomen|[Mm]al|[Ee]inverständnis|[Vv]erdienst|[Gg]erücht|[Tt]hema|[Kk]lischee|[Nn]arrativ|[Ss]zenario|[Bb]ild|[Mm]antra|[Cc]redo)(?:e?s)?$/u

const NEUTER = cellsOfGender(Gender.neuter)
