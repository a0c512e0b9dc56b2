import { isPluralVerb } from '../../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite } from '../../clauses/clauses.ts'
import { DETERMINERS } from '../../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../../clauses/function-words.ts'
import { nounGroupsOf } from '../../clauses/noun-groups.ts'
import { cells } from '../../words/cells.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/**
 * `fiel` and `viel`, `fielen` and `vielen`: told apart by the other verbs of the clause and the noun behind. Source: Duden, Richtiges
 * und gutes Deutsch.
 */
export const FELL_AND_MANY: readonly ConfusionPattern[] = [
  {
    // `so fiele Gäste`: no noun in the plural goes with the singular.
    found: 'fiele',
    right: 'viele',
    means: 'Form von „fallen“',
    fits: (tokens, at) => {
      const noun = tokens[at + 1]
      return (
        /^(?:so|zu|sehr|wie)$/u.test(lowerOf(tokens[at - 1])) &&
        noun !== undefined &&
        isNoun(noun) &&
        noun.forms.noun !== 0 &&
        (noun.forms.noun & ~cells('Np Ap Gp')) === 0
      )
    }
  },
  {
    // `Der Fahrer viel vom Rad und verletzte sich`, `Die Blätter vielen schon im August`: up to the next clause there is no verb.
    found: 'viel vielen',
    right: (found) => found.replace('viel', 'fiel'),
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes }) => {
      const next = tokens[at + 1]
      if (!isFirst || at < 1 || !next || !/^“?[.!]/u.test(closes) || !isNoun(tokens[at - 1])) return false
      const plural = tokens[at]?.lower === 'vielen'
      if (
        !(plural ? /^(?:die|einige|mehrere|alle|diese)$/u : /^(?:der|das|die)$/u).test(lowerOf(tokens[0])) ||
        isNoun(next)
      )
        return false
      if (
        !PREPOSITIONS.has(next.lower) &&
        !/^(?:schon|bereits|erst|aus|leider|auch|nicht|sofort|plötzlich)$/u.test(next.lower)
      )
        return false
      const und = tokens.findIndex(({ lower }, i) => i > at && lower === 'und')
      const clause = und < 0 ? tokens : tokens.slice(0, und)
      if (at > 4 || clause.some((token) => mayBeFinite(token))) return false
      const group = nounGroupsOf(tokens.slice(0, at))
      return group[0]?.start === 0 && group.length === 1 && und !== at + 1 && tokens.length > at + 2
    }
  },
  {
    // `kamen fiele Gäste`: the clause has its verb, and no plural goes with the singular.
    found: 'fiele',
    right: 'viele',
    means: 'Form von „fallen“',
    fits: (tokens, at) => {
      const noun = tokens.slice(at + 1, at + 4).find((token) => isNoun(token))
      const before = tokens[at - 1]
      if (!noun || noun.forms.noun === 0 || (noun.forms.noun & ~cells('Np Ap Gp')) !== 0 || !before) return false
      return isSurelyFinite(before) || isPluralVerb(before) || PREPOSITIONS.has(before.lower) || before.lower === 'es'
    }
  },
  {
    found: 'viel',
    right: 'fiel',
    means: '„eine Menge“',
    fits: (tokens, at, stretch) =>
      /^(?:auf|aus|leicht|schwer|ins|in)$/u.test(lowerOf(tokens[at + 1])) &&
      isNoun(tokens[at - 1]) &&
      stretch.isFirst &&
      /^[.!]/u.test(stretch.closes) &&
      DETERMINERS.has(lowerOf(tokens[0])) &&
      !stretch.sentence.tokens.some(mayBeFinite)
  },
  {
    // `Die Entscheidung viel einstimmig aus.`
    found: 'viel',
    right: 'fiel',
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes, sentence }) =>
      isFirst &&
      at > 1 &&
      at < tokens.length - 2 &&
      (/^[.!]/u.test(closes) ? tokens.length === sentence.tokens.length : closes === ',') &&
      ARTICLES.has(lowerOf(tokens[0])) &&
      isNoun(tokens[at - 1]) &&
      /^(?:aus|auf|um|durch|weg|zusammen)$/u.test(lowerOf(tokens.at(-1))) &&
      !tokens.some((token) => mayBeFinite(token))
  },
  {
    // `Es gab fiel Lob`: the clause has its verb.
    found: 'fiel',
    right: 'viel',
    means: 'Form von „fallen“',
    fits: (tokens, at, { isFirst }) => {
      const verb = tokens.findIndex((token, i) => i < at && isSurelyFinite(token))
      if (!isFirst || verb < 0 || verb > 4 || !isNoun(tokens[at + 1])) return false
      const opener = lowerOf(tokens[0])
      if (SUBORDINATORS.has(opener) && !(ARTICLES.has(opener) && isNoun(tokens[1]))) return false
      return !tokens.slice(0, at).some(({ lower }) => /^(?:und|oder|aber|als|wie|dass|da|so|denn|doch)$/u.test(lower))
    }
  },
  {
    // `Bei dem Sturm vielen Bäume um.`
    found: 'vielen',
    right: 'fielen',
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes, sentence }) =>
      isFirst &&
      at > 1 &&
      /^[.!]/u.test(closes) &&
      tokens.length === sentence.tokens.length &&
      isNoun(tokens[at - 1]) &&
      /^(?:um|aus|auf|an|ab|zu|ein|durch|weg|zusammen)$/u.test(lowerOf(tokens.at(-1))) &&
      !tokens.some((token) => mayBeFinite(token))
  },
  {
    // `viel auch die Entscheidung`: the sentence has no verb.
    found: 'viel',
    right: 'fiel',
    means: '„eine Menge“',
    fits: (tokens, at, { isFirst, closes, sentence }) => {
      const next = tokens
        .slice(at + 1)
        .findIndex(({ lower }) => !/^(?:auch|dann|schließlich|nun|jedoch|aber|dabei)$/u.test(lower))
      const article = tokens[at + 1 + next]
      if (!isFirst || at < 2 || next < 0 || !/^[.!]/u.test(closes)) return false
      if (!/^(?:der|die|das|ein|eine)$/u.test(lowerOf(article)) || !isNoun(tokens[at - 1])) return false
      return (
        tokens.length === sentence.tokens.length &&
        !tokens.some(mayBeFinite) &&
        // Behind `viel` itself no article stands.
        ((next === 0 && !/^(?:Gleiche|Selbe)$/u.test(tokens[at + 2]?.text ?? '')) ||
          FALLS.test(tokens[at + 2 + next]?.text ?? ''))
      )
    }
  }
]

/** What falls in releases: by set phrases. */
const FALLS =
  /^(?:\p{L}*[Ee]ntscheidung|Startschuss|Vorhang|Wahl|Beschluss|Urteil|Groschen|Schuss|\p{L}*[Tt]or|Treffer|Hammer|Baum|Verdacht|Kosten|Los|Strom|\p{L}*[Bb]ilanz|Abschied|Unterricht|Veranstaltung|Betrag|Ergebnis|Anteil)$/u
