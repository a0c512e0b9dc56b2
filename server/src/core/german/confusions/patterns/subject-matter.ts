import { isNoun } from '../../clauses/clauses.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** Nouns that are told apart by what else the clause speaks of. Source: Duden, Richtiges und gutes Deutsch. */
export const SUBJECT_MATTER: readonly ConfusionPattern[] = [
  {
    // `Der Fond unterstützt …`
    found: 'Fond',
    right: 'Fonds',
    means: 'Brühe oder Rücksitz',
    fits: (tokens, at) =>
      /^(?:de[rnm]|ein|eine[nm]|diese[rnm])$/u.test(lowerOf(tokens[at - 1])) &&
      /^(?:unterstützt|fördert|finanziert|investiert|bezuschusst|beteiligt|verfügt)$/u.test(tokens[at + 1]?.text ?? '')
  },
  {
    // `Aus dem Fond können Theater bis zu 8.000 Euro erhalten`
    found: 'Fond',
    right: 'Fonds',
    means: 'Brühe oder Rücksitz',
    fits: (tokens, at) =>
      lowerOf(tokens[at - 1]) === 'dem' &&
      /^(?:aus|mit)$/u.test(lowerOf(tokens[at - 2])) &&
      tokens.some(({ text }) => /^(?:Euro|Mittel|Zuschüsse?|Projekte|Förderung|Millionen)$/u.test(text))
  },
  {
    // `singt alte Lider`
    found: 'Lider',
    right: (found) => found.replace('Lid', 'Lied'),
    means: 'am Auge',
    fits: (_, __, { sentence }) =>
      // `dem werden die Lider schwer`
      !sentence.tokens.some(({ lower }) => /^(?:schwer|müd|auge|geschlossen|senk)/u.test(lower)) &&
      sentence.tokens.some(({ lower }) =>
        /^(?:s[iau]ng\p{Ll}*|gesungen\p{Ll}*|\p{L}*chors?|\p{L}*chöre\p{Ll}*|\p{L}*gesang)$/u.test(lower)
      )
  },
  {
    // `Einen spannenden Vortag über …`: the day before has no adjective and no subject matter.
    found: 'Vortag Vortags Vortages Vortage',
    right: (found) => found.replace('Vortag', 'Vortrag'),
    means: 'Tag davor',
    fits: (tokens, at) => {
      const adjective = tokens[at - 1]
      const article = tokens[at - 2]
      if (!adjective || isNoun(adjective) || !/e[nrms]?$/u.test(adjective.lower) || adjective.forms.strong === 0)
        return false
      return (
        /^(?:ein|eine[nm]|ihre[nm]|seine[nm])$/u.test(lowerOf(article)) &&
        !/^(?:an|seit|vor|nach|gegenüber|zu|als|wie|mit)$/u.test(lowerOf(tokens[at - 3])) &&
        (lowerOf(tokens[at + 1]) === 'über' ||
          tokens[at + 2]?.text === 'Thema' ||
          tokens.some(({ lower }) => /^(?:h[äa]lt|hielt|halten|hielten)$/u.test(lower)))
      )
    }
  },
  {
    // `andere Seiten aufziehen`
    found: 'Seiten',
    right: 'Saiten',
    means: 'mit Ansichten oder Blättern',
    fits: (tokens, at) =>
      /^andere$/u.test(lowerOf(tokens[at - 1])) &&
      tokens.some(({ lower }) => /^auf(?:zu)?(?:ziehen|zieht|zog|gezogen)$/u.test(lower))
  }
]
