import { isNoun, mayBeFinite, type Token } from '../../clauses/clauses.ts'
import { cells } from '../../words/cells.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** Who is spoken to has a capital, of whom is spoken none. Source: Amtliches Regelwerk 2024, § 65. */
export const ADDRESS: readonly ConfusionPattern[] = [
  {
    // `Wir bitten Sie, ihren Ausweis mitzubringen`: nobody else is there whose it could be.
    found: 'ihre ihren ihrem ihres',
    right: (found) => `I${found.slice(1)}`,
    means: 'dritte Person',
    fits: (tokens, at, { opens, closes, sentence, at: from }) => {
      if (!/^(?:“,|“?[.!])/u.test(closes) || !tokens.slice(at + 1, at + 4).some(isNoun)) return false
      if (at > 2 || opens !== ',' || tokens.slice(0, at).some(isNoun)) return false
      const before = sentence.tokens.slice(0, from)
      const last = tokens.at(-1)
      const [subject, you] = [before.some(({ lower }) => /^(?:wir|ich)$/u.test(lower)), before.at(-1)]
      return (
        subject &&
        /^(?:Sie|Ihnen)$/u.test(you?.text ?? '') &&
        !before.slice(0, -1).some((token) => isNoun(token) && token.forms.noun !== 0) &&
        isInfinitiveWithZu(last, tokens.at(-2)) &&
        // `bitten Sie, ihren Dank weiterzugeben`: somebody else's.
        !/(?:weiterzugeben|weiterzuleiten|auszurichten|übermitteln|überbringen)$/u.test(lowerOf(last)) &&
        !tokens.some((token) => token !== last && mayBeFinite(token) && token.forms.strong === 0)
      )
    }
  },
  {
    // `Die Karten behalten Ihre Gültigkeit`: what belongs to the subject itself.
    found: 'Ihr Ihre Ihren',
    right: (found) => `i${found.slice(1)}`,
    means: 'Anrede',
    fits: (tokens, at, { isFirst, sentence, closes }) => {
      const [subject, verb] = [tokens[at - 2], tokens[at - 1]]
      if (!isFirst || !verb || !subject || !isNoun(subject) || closes.includes('!')) return false
      // `Der Verein feiert Ihren Geburtstag`: what is the club's own is `sein`.
      if (!verb.lower.endsWith('n') && (subject.forms.noun & FEMININE) === 0) return false
      if (
        sentence.tokens.some(
          ({ text }, i) => /^(?:[wW]ir|[iI]ch|[uU]ns)$/u.test(text) || (i > 0 && /^(?:Sie|Ihnen)$/u.test(text))
        )
      )
        return false
      const noun = tokens.slice(at + 1).find((token) => isNoun(token))
      return KEEPS.some(([verbs, nouns]) => verbs.test(verb.lower) && nouns.test(noun?.text ?? ''))
    }
  }
]

const FEMININE = cells('Nf')

/** What somebody does with what is his own. Source: Duden, Das Stilwörterbuch. */
const KEEPS: readonly (readonly [verb: RegExp, noun: RegExp])[] = [
  [
    /^(?:behält|behalten|behielt|behielten|verlier\p{Ll}+|verlor|verloren)$/u,
    /^(?:Gültigkeit|Bedeutung|Wirkung|Eigenständigkeit|Unabhängigkeit|Arbeit|Arbeitsplätze|Job|Jobs|Form|Namen)$/u
  ],
  [
    /^(?:feier(?:t|n|te|ten)|begeht|begehen|beging|begingen)$/u,
    /^(?:Bestehen|Jubiläum|Geburtstag|Premiere|Gründung|\p{L}+jubiläum|\p{L}+fest)$/u
  ],
  [/^(?:öffnet|öffnen|öffnete|öffneten|schließ(?:t|en)|schloss|schlossen)$/u, /^(?:Türen|Pforten|Tore)$/u]
]

function isInfinitiveWithZu(last: Token | undefined, before: Token | undefined): boolean {
  if (!last || isNoun(last)) return false
  return (
    (last.forms.verb & VerbForm.zuInfinitive) !== 0 ||
    (lowerOf(before) === 'zu' && (last.forms.verb & VerbForm.infinitive) !== 0)
  )
}
