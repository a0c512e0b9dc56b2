import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isAttribute } from '../clauses/certain-nouns.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { Case, cellsOfCase } from '../words/cells.ts'
import type { NounPhrase, Repair } from './phrase-repairs.ts'

/** Who gets something, in the dative behind `an`. */
export interface Recipient {
  readonly preposition: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

/**
 * `übergab das Amt an seinem Nachfolger`: who gets something stands behind `an` in the accusative. A place or a day may stand there in the
 * dative, a person may not. Source: Duden, Die Grammatik (Präpositionalobjekt).
 */
export function* recipients({ tokens }: Stretch): Generator<Recipient> {
  const verb = tokens.findIndex(({ text }) => VERB.test(text))
  if (verb < 0) return
  // `hängt an ihrem Partner und verkauft das Haus`: one verb alone, or a participle at the end behind its auxiliary.
  const finite = tokens.findIndex((token, i) => i === verb || FINITE_AUXILIARIES.has(token.lower))
  if (verb !== finite && verb !== tokens.length - 1) return
  for (const [at, preposition] of tokens.entries()) {
    const determiner = tokens[at + 1]
    if (
      preposition.text !== 'an' ||
      at < finite ||
      !determiner ||
      !/^(?:dem|(?:|[sd])einem|ihrem|unserem)$/u.test(determiner.text)
    )
      continue
    // `übergab das Amt und hängt an seinem Nachfolger`
    if (tokens.slice(0, at).some((token, i) => i !== verb && i !== finite && isSurelyFinite(token))) continue
    // `ihr Interesse an seinem Nachfolger`
    if (TAKES_DATIVE.test(tokens[at - 1]?.text ?? '')) continue
    const adjectives = []
    while (isAttribute(tokens[at + 2 + adjectives.length]) && adjectives.length < 2)
      adjectives.push(tokens[at + 2 + adjectives.length] as Token)
    const [noun, next] = tokens.slice(at + 2 + adjectives.length)
    if (!noun || !isNoun(noun) || !PERSON.test(noun.text)) continue
    // `an ihrem Leiter vorbei`, `an dem Bürgermeister zuliebe geöffneten Kassen`
    if (/^(?:vorbei|zuliebe|vorüber|gegenüber|nahe|entlang|gemäß|zu)$/u.test(next?.lower ?? '')) continue
    if (next && !isNoun(next) && (next.forms.weak | next.forms.strong) !== 0 && next.forms.verb === 0) continue
    const phrase = { determiner, adjectives, noun, governed: cellsOfCase(Case.accusative) }
    yield { preposition, phrase, repair: [{ token: determiner, right: determiner.text.replace(/m$/u, 'n') }] }
  }
}

/** They have what is given in the accusative and who gets it behind `an`. */
const VERB =
  /^(?:übergab|übergibt|übergaben|übergeben|überreicht|überreichte|überreichten|überreichen|verlieh|verleiht|verliehen|vergab|vergibt|vergeben|spendete|spendet|gespendet|verkaufte|verkauft|vermietete|vermietet|übertrug|überträgt|übertragen|appelliert|appellierte|appellieren)$/u
const TAKES_DATIVE =
  /^(?:Interesse|Freude|Kritik|Bedarf|Anteil|Zweifel|Rache|Mangel|Gefallen|Verrat|Zeichen|Beispiel)$/u
/** Men by what they do. Source: Duden, Die Grammatik (Personenbezeichnungen). */
const PERSON =
  /(?:[Nn]achfolger|[Vv]ertreter|[Ll]eiter|[Gg]eschäftsführer|[Mm]eister|[Ss]ieger|[Pp]reisträger|[Ee]mpfänger|[Pp]artner|[Kk]äufer|[Bb]ewerber|[Bb]etreiber|[Ss]precher|[Mm]inister|[Kk]ünstler|[Ss]ohn|[Mm]ieter|[Bb]ürger|[Tt]rainer)$/u
