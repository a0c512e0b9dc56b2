import { MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'

/** `Beachtung findet`, `Platz bietet`: a noun that is part of the predicate is no subject. */
export function withoutSupportNoun(clause: readonly Token[], verb: Token): readonly Token[] {
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
  [/^(?:Geld|Zeit|Kraft|Energie|Platz|Strom|Personal)$/u, /^(?:kostet|spart|verbraucht|braucht|benötigt)e?$/u],
  [/^(?:Mut|Hilfe|Unterstützung|Geduld|Ruhe|Pflege|Schutz)$/u, /^(?:braucht|benötigt)e?$/u]
]
