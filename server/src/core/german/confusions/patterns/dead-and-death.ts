import { BE, BECOME, HAVE } from '../../clauses/auxiliaries.ts'
import { isNoun, type Token } from '../../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../../clauses/function-words.ts'
import { nounGroupsOf } from '../../clauses/noun-groups.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** `tot`, which is said of somebody, and `Tod`, which is a thing. Source: Duden, Richtiges und gutes Deutsch. */
export const DEAD_AND_DEATH: readonly ConfusionPattern[] = [
  {
    // `mehrere tode Gänse`; `zu tode Gequälte` lacks a capital.
    found: 'tode toder toden todem todes',
    right: (found) => found.replace('d', 't'),
    means: 'mit „Tod“',
    fits: (tokens, at) => {
      const noun = tokens[at + 1]
      return (
        noun?.before === '' && isNoun(noun) && noun.forms.noun !== 0 && !/^(?:zu|des)$/u.test(lowerOf(tokens[at - 1]))
      )
    }
  },
  {
    found: 'Tod',
    right: 'tot',
    means: 'Substantiv',
    fits: (tokens, at) =>
      /^(?:aufgefunden|gefunden|geborgen|umgefallen|zusammengebrochen)$/u.test(lowerOf(tokens[at + 1])) &&
      !isBeforeNoun(tokens[at - 1])
  },
  {
    // `Das Opfer wurde Tod geborgen`, `ist an der Unfallstelle Tod`: a noun that is a subject has its article.
    found: 'Tod',
    right: 'tot',
    means: 'Substantiv',
    fits: (tokens, at, { closes }) => {
      const before = tokens[at - 1]
      if (
        !before ||
        ARTICLES.has(before.lower) ||
        PREPOSITIONS.has(before.lower) ||
        (before.forms.weak | before.forms.strong) !== 0
      )
        return false
      if (/^(?:und|oder|als|wie|um)$/u.test(before.lower)) return false
      const last = lowerOf(tokens.at(-1))
      if (/^(?:auf|vor|ge|tot|ein)?(?:gefunden|geborgen|entdeckt|aufgefunden|vorgefunden)$/u.test(last))
        return (
          !isNoun(before) &&
          tokens.slice(0, at).some(({ lower }) => BECOME.has(lower) || HAVE.has(lower) || BE.has(lower))
        )
      return (
        at === tokens.length - 1 &&
        // `Für ihn ist Leben Tod.`
        (!isNoun(before) || nounGroupsOf(tokens.slice(0, at)).at(-1)?.isGoverned === true) &&
        /^[.,!]/u.test(closes) &&
        tokens.slice(1, at).some(({ lower }) => /^(?:ist|sind|war|waren)$/u.test(lower)) &&
        !tokens.some(({ lower }) => /^(?:sicher|thema|ende|folge|was)$/u.test(lower))
      )
    }
  }
]

function isBeforeNoun(token: Token | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || token.forms.weak !== 0)
}
