import { VerbForm } from '../words/morphology.ts'
import { isNoun, type Token } from './clauses.ts'
import { ARTICLES } from './function-words.ts'
import { mayBeParticle } from './verb-particles.ts'

/**
 * `Meldet euch bitte an`, `Kommt vorbei`, `Sag uns Bescheid`: the verb opens the sentence, and what follows it is no verb of a question or
 * a condition (`Kommt der Zug, …`). Source: Duden, Die Grammatik (Imperativ).
 */
export function opensWithImperative([first, second]: readonly Token[]): boolean {
  if (!first || !second) return false
  const isForm = first.forms.noun === 0 && first.forms.strong === 0 && (first.forms.verb & VerbForm.imperative) !== 0
  if (!isForm && !isShortImperative(first)) return false
  return /^(?:euch|dich|uns|mir|mich|doch|gerne?|bitte|einfach)$/u.test(second.lower) || isObject(second)
}

function isObject(second: Token): boolean {
  return (
    isNoun(second) || mayBeParticle(second.lower) || (ARTICLES.has(second.lower) && /(?:e|en)$/u.test(second.lower))
  )
}

/** `sag`, `komm`: forms of one person, which lists of words lack. */
export function isShortImperative({ lower }: Token): boolean {
  return /^(?:sag|komm|schau|guck|schreib|ruf|mach|bring|hilf|nimm|lass|frag|klick|geh|lies|sieh|zeig|erzähl|probier|hol|denk|bleib|stell|meld|trag|schick|melde|nutze|spende|bewirb|teile)$/u.test(
    lower
  )
}
