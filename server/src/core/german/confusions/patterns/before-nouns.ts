import { isNoun, isSurelyFinite } from '../../clauses/clauses.ts'
import { isInsideAttribute } from '../../clauses/governing-words.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** Words that the noun behind them tells apart. Source: Duden, Richtiges und gutes Deutsch. */
export const BEFORE_NOUNS: readonly ConfusionPattern[] = [
  {
    found: 'keiner keines keine keinen keinem',
    right: (found) => found.replace('kein', 'klein'),
    means: 'Verneinung',
    fits: (tokens, at) =>
      // `der keinen Platz fand`: behind these words only, which open no relative clause.
      /^(?:ein|einen|einem|eine|eines)$/u.test(lowerOf(tokens[at - 1])) &&
      !/^d(?:as|er|ie|en|em)$/u.test(lowerOf(tokens[at - 2])) &&
      isNoun(tokens[at + 1]) &&
      // `ein keiner Partei angehörender Bürgermeister`
      !isInsideAttribute(tokens, at)
  },
  {
    // `nur wage Hinweise`
    found: 'wage wagen wager wages',
    right: (found) => found.replace('w', 'v'),
    means: 'Form von „wagen“',
    fits: (tokens, at) =>
      /^(?:nur|sehr|eher|bislang|recht|noch|ziemlich|allzu|lediglich)$/u.test(lowerOf(tokens[at - 1])) &&
      isNoun(tokens[at + 1]) &&
      !tokens.some(({ lower }) => lower === 'ich')
  },
  {
    // `Her Müller`; `Her mit dem Geld`
    found: 'Her',
    right: 'Herr',
    means: 'Richtung',
    fits: (tokens, at, { opens }) => {
      // `das Hin und Her`, `„Her Hands“`
      if (lowerOf(tokens[at - 1]) === 'und' || (at === 0 && opens !== '')) return false
      const [before, name] = [tokens[at - 1], tokens[at + 1]]
      // `Empower Her Future`
      if (isNoun(before) && before?.forms.noun === 0) return false
      return (
        name !== undefined &&
        isNoun(name) &&
        name.before === '' &&
        (name.forms.noun === 0 || at > 0 || isSurelyFinite(tokens[at + 2])) &&
        /^\p{Lu}\p{Ll}+$/u.test(name.text)
      )
    }
  }
]
