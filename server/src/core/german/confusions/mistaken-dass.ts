import { MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, BE_OR_BECOME, COPULAS } from '../clauses/function-words.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { cellsOfGender, Gender, SINGULAR } from '../words/cells.ts'
import { THIRD, VerbForm } from '../words/morphology.ts'
import { opensInfinitiveGroup } from './article-dass.ts'

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
function standsForPronoun({ tokens: whole, closes, isFirst, opens, sentence, at }: Stretch): boolean {
  // `dass lange als verschollen galt und nun gezeigt wird`: the first verb decides.
  const und = whole.findIndex(({ lower }) => lower === 'und')
  const isEnd = und > 2 && isSurelyFinite(whole[und - 1]) && !isNoun(whole[und + 1] as Token)
  const tokens = isEnd ? whole.slice(0, und) : whole
  if (isFirst || opens !== ',' || at < 2) return false
  const noun =
    nounBeforePlace(sentence.tokens, at, closes, tokens.length) ?? sentence.tokens.slice(at - 2, at).findLast(isNoun)
  if (!noun || (noun.forms.noun & NEUTER & SINGULAR) === 0 || CONTENT.test(noun.text)) return false
  // `dass nur gewinnt, wer …`: the clause behind is the subject.
  if (closes === ',' && /^(?:wer|was|wie|wo|ob|dass)$/u.test(sentence.tokens[at + tokens.length]?.lower ?? ''))
    return false
  const last = tokens.length - 1
  const verb = tokens[last]
  if (last < 2 || !verb || !mayBeFinite(verb) || (verb.forms.verb & THIRD) !== VerbForm.thirdSingular) return false
  const clause = withoutSupportNoun(tokens.slice(1, last), verb)
  // `dass getanzt wird`, `dass klar ist, wer kommt`, `dass ihm kalt ist`: no subject of their own.
  const isAtPlace = nounBeforePlace(sentence.tokens, at, closes, tokens.length) !== undefined
  const isInterrupted = (at === 2 || isAtPlace) && closes === ',' && isVerbNext(sentence.tokens, at + tokens.length)
  // `Das Stipendium, dass die Stiftung vergibt, …`: it may be the object as well.
  if (isInterrupted && TANGIBLE.test(noun.text)) return true
  if (isInterrupted && CONCRETE.test(noun.text)) return !hasOwnSubject(clause)
  const isPassive = /^(?:wird|wurde)$/u.test(verb.lower) && TRANSITIVE.test(clause.at(-1)?.lower ?? '')
  if (isPassive && isSubjectInterrupted(sentence.tokens, at, last)) return !mayHoldSubject(clause, 'singular')
  if (BE_OR_BECOME.has(verb.lower) || IMPERSONAL.has(verb.lower)) return false
  if (COPULAS.has(verb.lower) && (closes === ',' || !clause.at(-1)?.forms.isBare)) return false
  // `…, das ohne Autos auskommen soll`
  const hasInfinitive =
    (MODAL_VERBS.has(verb.lower) || /^(?:lässt|ließ)$/u.test(verb.lower)) && !isNoun(clause.at(-1) as Token)
  const others = hasInfinitive ? clause.slice(0, -1) : clause
  if (clause.some(({ lower }) => NEEDS_NO_SUBJECT.has(lower)) || others.some((token) => mayBeFinite(token)))
    return false
  return !mayHoldSubject(clause, 'singular')
}

/** `Das Hotel am Park, dass seit 2012 leer steht, soll …`: the subject of the sentence, with a place behind its noun. */
function nounBeforePlace(tokens: readonly Token[], at: number, closes: string, length: number): Token | undefined {
  if (closes !== ',' || !mayBeFinite(tokens[at + length]) || at > LONGEST_SUBJECT) return undefined
  const before = tokens.slice(0, at)
  const [article] = before
  const noun = before.findIndex((token, i) => i > 0 && isNoun(token))
  const isGoverned =
    /^(?:für|in|an|auf|durch|um|über|ohne|gegen)$/u.test(article?.lower ?? '') && before[1]?.lower === 'das'
  const isOpener = isGoverned || /^(?:das|ein|dieses|unser|ihr|sein|[ai]m|beim|vom)$/u.test(article?.lower ?? '')
  if (!isOpener || noun < 1 || noun > 2 + (isGoverned ? 1 : 0)) return undefined
  if (!PLACE.test(before[noun + 1]?.lower ?? '') || !isNoun(before.at(-1))) return undefined
  if (before.slice(1).some((token) => token.before !== '' || isSurelyFinite(token))) return undefined
  return before[noun]
}

const LONGEST_SUBJECT = 8
const PLACE = /^(?:am|an|im|in|auf|bei|beim|von|vom|aus|vor|neben|hinter|zwischen|unter|gegenüber)$/u

/** `Beachtung findet`, `Platz bietet`: a noun that is part of the predicate is no subject. */
function withoutSupportNoun(clause: readonly Token[], verb: Token): readonly Token[] {
  // `das Schule machen sollte`
  const infinitive = MODAL_VERBS.has(verb.lower) ? clause.at(-1) : undefined
  if (infinitive && !isNoun(infinitive) && infinitive.lower.endsWith('en')) {
    const inner = clause.slice(0, -1)
    const shorter = withoutSupportNoun(inner, { ...infinitive, lower: infinitive.lower.replace(/en$/u, 't') } as Token)
    return shorter === inner ? clause : shorter
  }
  const noun = clause.at(-1)
  const before = clause.at(-2)
  if (!noun || !isNoun(noun) || (before && (before.forms.weak !== 0 || ARTICLES.has(before.lower)))) return clause
  return SUPPORT.some(([nouns, verbs]) => nouns.test(noun.text) && verbs.test(verb.lower))
    ? clause.slice(0, -1)
    : clause
}

/** Source: Duden, Die Grammatik (Funktionsverbgefüge). */
const SUPPORT: readonly (readonly [noun: RegExp, verb: RegExp])[] = [
  [
    /^(?:Beachtung|Anwendung|Anklang|Zustimmung|Verwendung|Anerkennung|Gehör|Platz|Unterstützung|Eingang)$/u,
    /^f(?:i|a)nde?t?$/u
  ],
  [/^(?:Einfluss|Rücksicht|Bezug|Stellung|Abschied|Platz|Anteil|Kontakt|Maß|Schaden)$/u, /^n(?:imm|ahm)t?$/u],
  [
    /^(?:Platz|Schutz|Hilfe|Unterstützung|Raum|Orientierung|Halt|Anlass|Einblick|Auskunft|Mut|Hoffnung|Kraft|Zuflucht|Sicherheit)$/u,
    /^(?:b(?:ietet|ot)|g(?:ibt|ab))$/u
  ],
  [/^(?:Hilfe|Widerstand|Beistand|Unterstützung|Pionierarbeit|Aufklärungsarbeit)$/u, /^leiste(?:t|te)$/u],
  [/^Wert$/u, /^legte?$/u],
  [/^(?:Sinn|Spaß|Freude|Mut|Eindruck|Schule|Lust|Hoffnung|Furore|Schlagzeilen)$/u, /^macht?e?$/u],
  [/^(?:Aufsehen|Interesse|Vertrauen|Aufmerksamkeit|Hoffnung|Neugier)$/u, /^(?:erreg|weck|schaff)te?$/u],
  [/^(?:Geld|Zeit|Kraft|Energie|Platz|Strom|Personal)$/u, /^(?:kostet|spart|verbraucht|braucht|benötigt)e?$/u]
]

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

/** `Das Haus, dass 1892 errichtet wurde, steht …`: article and noun alone before the clause, and the verb behind it. */
function isSubjectInterrupted(tokens: readonly Token[], at: number, last: number): boolean {
  return at === 2 && tokens[0]?.lower === 'das' && isSurelyFinite(tokens[at + last + 1])
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

/** Things, places and groups, which no clause with `dass` completes: `Das Buch, dass sie schrieb, erscheint`. */
const CONCRETE =
  /(?:[Bb]uch|[Hh]aus|[Hh]otel|^Geld|[Tt]urnier|[Pp]rodukt|[Mm]edikament|[Ff]ormat|[Aa]real|[Vv]iertel|[Vv]ideo|[Ww]erkzeug|[Gg]etränk|[Gg]ebäude|[Pp]rojekt|[Pp]rogramm|[Ff]est|[Kk]onzert|[Mm]useum|[Tt]eam|[Uu]nternehmen|[Gg]elände|[Gg]rundstück|[Ff]ahrzeug|[Aa]uto|[Kk]ind|[Mm]ädchen|[Dd]orf|[Hh]eft|[Tt]heater|[Ff]estival|[Ii]nstitut|[Zz]entrum|[Nn]etzwerk|[Pp]ortal|[Gg]erät|[Aa]mt|[Mm]inisterium|[Bb]ündnis|[Tt]ier|[Ss]chiff|[Bb]oot|[Ss]chloss|[Dd]enkmal|[Ff]reibad|[Hh]allenbad|[Ss]tadion|[Oo]rchester|[Ee]nsemble|[Mm]agazin|[Ff]ormular|[Dd]okument|[Ss]eminar|[Qq]uartier|[Gg]ebiet|[Ll]abor|[Cc]afé|[Rr]estaurant|[Rr]adio|[Pp]aket|[Ff]oto|[Gg]emälde)$/u

/** What can be touched or entered, or works; never the content of a clause. */
const TANGIBLE =
  /(?:[Bb]uch|[Hh]aus|[Hh]otel|[Gg]ebäude|[Aa]real|[Gg]rundstück|[Ff]ahrzeug|[Aa]uto|[Mm]ädchen|[Dd]orf|[Mm]useum|[Ss]chiff|[Bb]oot|[Ss]chloss|[Dd]enkmal|[Ff]reibad|[Hh]allenbad|[Ss]tadion|[Oo]rchester|[Ee]nsemble|[Gg]erät|[Mm]edikament|[Gg]emälde|[Rr]estaurant|[Cc]afé|[Ii]nstitut|[Uu]nternehmen|[Tt]urnier|[Kk]onzert|[Ff]estival|[Ll]abor|[Zz]entrum|[Mm]inisterium|[Mm]aterial|[Ss]tipendium|[Ii]nstrument)$/u

/** Nouns that a clause with `dass` completes. */
const CONTENT =
  /(?:[Aa]rgument|[Gg]efühl|[Vv]ersprechen|[Zz]eichen|[Ss]ignal|[Zz]iel|[Rr]echt|[Bb]ewusstsein|[Vv]erständnis|[Ww]issen|[Uu]rteil|[Ee]rgebnis|[Bb]ekenntnis|[Gg]lück|[Pp]roblem|[Rr]isiko|[Ii]ndiz|[Vv]ertrauen|[Ee]ingeständnis|[Pp]rinzip|[Mm]otto|[Ff]azit|[Vv]erbot|^Gebot|[Dd]ilemma|[Bb]eispiel|[Aa]nliegen|[Pp]hänomen|[Mm]al|[Ee]inverständnis|[Vv]erdienst|[Gg]erücht|[Tt]hema|[Kk]lischee|[Nn]arrativ|[Ss]zenario|[Bb]ild|[Mm]antra|[Cc]redo)(?:e?s)?$/u

const NEUTER = cellsOfGender(Gender.neuter)
