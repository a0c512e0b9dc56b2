import { isNoun, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'

/** Behind the verb stands its subject, which no subordinate clause has there. */
export function isInverted([first]: readonly Token[]): boolean {
  return first !== undefined && (PERSON.test(first.text) || first.text === 'Sie')
}

export const PERSON = /^(?:ich|du|er|wir|ihr|man|es|sie|das|dies)$/u

/** What joins with the words before it, so that no main clause goes on with it. */
export const JOINS = /^(?:und|oder|sowie|als|wie|zu)$/u

/** `gebraucht wird Wir müssen …`: a headline without its full stop, and the next sentence. */
export function startsAnew([first]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    isNoun(first) &&
    first.text !== 'Sie' &&
    (ARTICLES.has(first.lower) || PREPOSITIONS.has(first.lower) || PERSON.test(first.lower) || first.forms.noun === 0)
  )
}

/** `Der Beitrag …, von dem sie profitieren erschien zuerst auf …`: what web pages append, with a headline in it. */
export function isAppendedAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'erschien' && tokens[at + 1]?.lower === 'zuerst'
}
