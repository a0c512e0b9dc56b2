import { isCapital } from '../people-phrases.ts'
import { beforeStrayMarks } from './before.ts'
import type { RawAttribution } from './clause.ts'
import { SPOKEN, sentenceEnd, sentenceStart, VERDICT } from './clause.ts'
import type { Content } from './content.ts'
import type { QuoteKind } from './model.ts'
import { REPORTED } from './saying.ts'
import { isPersonal } from './subject.ts'
import { announcesTitle } from './title-lead.ts'
import type { Token } from './tokens.ts'

export interface KindEvidence {
  /** The quotation right before it on this level was speech: a sentence of its own goes on with that. */
  readonly followsSpeech: boolean
  readonly after: RawAttribution | undefined
  readonly before: RawAttribution | undefined
  readonly around: RawAttribution | undefined
}

/** Tells speech, words of speech and terms apart, by what stands around the marks first and by what stands in them second. */
export function kindOf(
  tokens: readonly Token[],
  quote: number,
  content: Content,
  found: KindEvidence,
  isHeading: boolean
): QuoteKind {
  const from = sentenceStart(tokens, quote)
  const to = sentenceEnd(tokens, quote)
  const stray = tokens[beforeStrayMarks(tokens, quote) - 1]
  const before = stray?.sentence === tokens[quote]?.sentence ? stray : undefined
  const behind = tokens[quote + 1]?.sentence === tokens[quote]?.sentence ? tokens[quote + 1] : undefined
  const isClause = content.hasFiniteVerb || content.hasSeveralSentences
  const opens = quote === from || before?.kind === 'quote'
  const namesIt = before !== undefined && isNameLead(tokens, quote)
  if (found.after?.verb?.lemma === 'heißen' && !isClause && opens) return 'term'
  if (found.after && namesIt && goesOnReported(tokens, found.after, to)) return 'term'
  if (found.after) return kindBefore(content, isClause, opens, before)
  if (before?.text === ':') return kindBehindColon(tokens, quote, content, isClause, found.before)
  if (found.before && content.startsLower && before?.text === ',') return 'partial'
  if (found.before) return isClause || content.endsSentence || content.words > 3 ? 'direct' : 'partial'
  if (before && SPOKEN.test(before.text)) return isClause && found.around ? 'direct' : found.around ? 'partial' : 'term'
  const naming = found.around?.verb?.role === 'name' && found.around.speaker !== undefined
  const quoted =
    content.startsLower && found.around?.speaker !== undefined && (content.words > 3 || isPredicate(behind))
  if (isBehindSpeaker(found.around, quote) && isClause && content.endsSentence && !content.startsLower) return 'direct'
  if (namesIt && !(naming && content.startsLower) && !quoted) return 'term'
  if (opens && found.followsSpeech && behind === undefined && content.endsSentence && !content.startsLower)
    return 'direct'
  if (opens && isWholeSentence(content, isClause, behind, isHeading)) return 'direct'
  if (found.around?.verb && !found.around.speaker && found.around.closing && content.startsLower && content.words > 1)
    return 'partial'
  const modifies = content.words === 1 && isCapital(behind)
  if (found.around?.speaker && !modifies && isWordsOf(tokens, quote, content, naming))
    return isClause && content.words > 9 ? 'direct' : 'partial'
  if (content.startsLower && content.words > 3) return 'partial'
  if (isClause && content.words > 11 && !namesIt) return found.around ? 'partial' : 'direct'
  if (content.hasSeveralSentences && content.words > 11) return 'direct'
  return behind === undefined && opens && isClause && to - from === 1 ? 'direct' : 'term'
}

/** `sagte Erika Beispiel „Wir bauen jetzt.“`: the colon is missing, and the noun before the marks is who speaks. */
function isBehindSpeaker(around: RawAttribution | undefined, quote: number): boolean {
  const phrase = around?.speaker?.named ?? around?.speaker?.phrase
  const says = around?.verb?.role === 'say' && around.verb.lemma !== 'heißen'
  return says && phrase?.last === quote && ['name', 'office', 'bare'].includes(phrase.kind)
}

/** `Bei dem Wettbewerb „Wer liest, gewinnt“, sagte Beispiel, gehe es um Bücher.` The whole sentence is reported speech. */
function goesOnReported(tokens: readonly Token[], after: RawAttribution, to: number): boolean {
  const verb = after.verb?.parts.at(-1)?.end ?? after.start
  const at = tokens.findIndex((t) => t.start >= verb && t.text === ',')
  return at >= 0 && at + 1 < to && REPORTED.test(tokens[at + 1]?.text ?? '')
}

function kindBefore(content: Content, isClause: boolean, opens: boolean, before: Token | undefined): QuoteKind {
  if (opens || before?.text === ':') return 'direct'
  if (content.startsLower && !content.hasSeveralSentences) return 'partial'
  return isClause || content.words > 5 || content.endsSentence ? 'direct' : 'partial'
}

function kindBehindColon(
  tokens: readonly Token[],
  quote: number,
  content: Content,
  isClause: boolean,
  found: RawAttribution | undefined
): QuoteKind {
  const lead = tokens[quote - 2]
  const leadIn = tokens.slice(sentenceStart(tokens, quote), quote - 1)
  // `sagte zum Thema: „…“` is speech where a whole sentence follows.
  const says = found?.verb && found.verb.lemma !== 'heißen' && found.speaker && isPersonal(found.speaker.phrase)
  if (lead && announcesTitle(lead.text) && !(says && isClause && content.endsSentence)) return 'term'
  // `Das Motto der Woche lautet daher: „…“`; `Darin heißt es: „…“` quotes a paper.
  if (leadIn.some((t) => /^laute(?:t|te|n)$/u.test(t.text)) && !leadIn.some((t) => VERDICT.test(t.text))) return 'term'
  const isBareWord = content.words === 1 && !content.endsSentence && !content.hasFiniteVerb
  if (found) return isBareWord && /^(?:wir|ich)$/iu.test(found.speaker?.phrase.text ?? 'wir') ? 'term' : 'direct'
  // `„A“, sagte sie. Und weiter: „B.“`
  if (leadIn.length > 0 && content.endsSentence && leadIn.every((t) => /^(?:und|weiter|auch|wörtlich)$/iu.test(t.text)))
    return 'direct'
  // `Bürgerumfrage: „Pflege geht uns alle an“`: a noun alone announces a title.
  if (leadIn.length === 1 && isCapital(lead)) return 'term'
  if (isClause && content.words > (content.endsSentence ? 2 : 4)) return 'direct'
  const isVerdict = leadIn.some((t) => VERDICT.test(t.text))
  return content.endsSentence && (content.words > 5 || isVerdict) ? 'direct' : 'term'
}

/** Whether the word before the marks makes a name of what stands in them: `das Projekt „…“`, `der „…“`, `im Abschnitt „…“`. */
function isNameLead(tokens: readonly Token[], quote: number): boolean {
  const before = tokens[quote - 1]
  if (before?.kind !== 'word') return false
  if (announcesTitle(before.text)) return true
  return isCapital(before) && !SPOKEN.test(before.text)
}

/** A quotation that stands as a sentence of its own. */
function isWholeSentence(content: Content, isClause: boolean, behind: Token | undefined, isHeading: boolean): boolean {
  if (content.startsLower && content.words < 12) return false
  if (
    behind !== undefined &&
    !(behind.kind === 'sign' && /^[.!?…–—-]$/u.test(behind.text)) &&
    behind.kind !== 'quote'
  ) {
    return content.hasSeveralSentences && content.words > 8
  }
  if (/^[–—-]$/u.test(behind?.text ?? '') && !content.endsSentence) return content.words > 8
  if (isHeading) return isClause && content.words > 2
  return (isClause && content.words > 2) || (content.endsSentence && content.words > 4) || content.words > 12
}

/** Words of somebody, not a name: they start with a small letter, or follow the verb at once. */
function isWordsOf(tokens: readonly Token[], quote: number, content: Content, naming: boolean): boolean {
  const before = tokens[quote - 1]
  if (content.startsLower) return content.words > 1 || naming
  if (naming && before?.kind === 'word' && /^(?:als|von|vom|für)$/u.test(before.text)) return true
  const isArticle =
    before?.kind === 'word' &&
    /^(?:der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|beim|vom)$/iu.test(before.text)
  if (isArticle) return naming && content.words > 1
  return (
    content.words > 2 &&
    before?.kind === 'word' &&
    /^\p{Ll}/u.test(before.text) &&
    !/^(?:und|oder|sowie|mit|für|wie|als|bei|in|auf|zu|an)$/u.test(before.text)
  )
}

/** `sei die Ablehnung „grob fehlerhaft“ gewesen`: a predicate is no name. */
function isPredicate(behind: Token | undefined): boolean {
  return /^(?:ist|sei|war|wäre|sind|seien|waren|sein|gewesen|werde|wird|bleibe|habe|hat)$/u.test(behind?.text ?? '')
}
