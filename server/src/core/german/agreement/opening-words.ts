import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { articleOf } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { asInSentence } from '../clauses/noun-groups.ts'
import { NO_FORMS, VerbForm } from '../words/morphology.ts'
import type { ClauseOfVerb } from './clause-of-verb.ts'
import { withAges } from './group-number.ts'

/** The words of a clause as they would stand within a sentence: where it begins a capital says nothing. */
export function withoutCapital({ before, behind, opener }: ClauseOfVerb, { sentence }: Stretch): ClauseOfVerb {
  const own = withAges(before)
  const [first, next] = own
  const isStart = opener.length === 0 && (before[0] === sentence.tokens[0] || /[:„»]/u.test(first?.before ?? ''))
  // `Gerade deshalb …`, `Zugelassen ist …`
  const isAdverb = first !== undefined && !isNoun(next) && (KNOWN.test(first.lower) || isParticiple(first))
  const words = !isStart
    ? own
    : isAdverb
      ? [
          { ...first, text: first.lower, forms: { ...NO_FORMS, verb: first.forms.verb, isBare: first.forms.isBare } },
          ...own.slice(1)
        ]
      : asInSentence(own)
  return { opener, behind: withAges(behind), before: words }
}

function isParticiple({ forms }: Token): boolean {
  return forms.isBare && (forms.verb & VerbForm.pastParticiple) !== 0
}

/** `KMU haben`, `Azubis wurden`, `Acxiom hat`: a word that nobody knows may be the subject. */
export function isKnownOpening(before: readonly Token[]): boolean {
  const [first] = before
  if (!first) return true
  if (first.forms.noun !== 0 || PREPOSITIONS.has(first.lower) || articleOf(first.lower)) return true
  if (/\p{Lu}.*\p{Lu}|\d/u.test(first.text)) return false
  const { verb, strong, isBare } = first.forms
  return (verb | strong) !== 0 || isBare || KNOWN.test(first.lower) || ONE.test(first.lower)
}

/** Pronouns for one thing. */
export const ONE = /^(?:es|das|dies|dieses|er|man|wer|was|nichts|alles|jeder|niemand|jemand|etwas)$/u

/** Adverbs and question words that open a sentence. */
const KNOWN =
  /^(?:(?:da|hier|wo)r?(?:an|auf|für|gegen|mit|nach|über|um|vor|zu|bei|von|durch|rin|raus|hinter|neben|unter|zwischen)|heute|morgen|gestern|dort|hier|dann|danach|so|nun|jetzt|gerade|eben|besonders|zudem|außerdem|derzeit|bisher|bislang|zuvor|zunächst|insgesamt|bereits|weiterhin|deshalb|deswegen|daher|darum|trotzdem|dennoch|doch|auch|nur|schon|noch|erst|leider|vielerorts|mittlerweile|inzwischen|seitdem|stattdessen|übrigens|ebenso|ebenfalls|oft|immer|nie|nicht|kaum|bald|sofort|sogar|damals|seither|einst|vielleicht|manchmal|häufig|sonst|allerdings|jedoch|also|denn|und|aber|warum|wann|wo|wie|weshalb|wieso|inwiefern|inwieweit|\p{Ll}+(?:lich|weise|mals|dem|falls|maßen|seits|wärts|lings|tags|abends|morgens|zeit|hin|her))$/u
