import { isNoun, type Token } from '../../clauses/clauses.ts'
import { PREPOSITIONS } from '../../clauses/function-words.ts'
import { isInsideAttribute } from '../../clauses/governing-words.ts'
import { isFree, isTime, nounGroupsOf } from '../../clauses/noun-groups.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** Verbs that are taken for one another, where what stands beside them suits the other alone. Source: Duden, Richtiges und gutes Deutsch. */
export const VERBS_FOR_VERBS: readonly ConfusionPattern[] = [
  {
    // `Sie bot um Verständnis`: who asks for something does it with `um`; `bot um zehn Uhr Kaffee an` is a time.
    found: 'bietet bieten bot boten',
    right: (found) => ASKS[found] ?? found,
    means: 'Form von „bieten“',
    fits: (tokens, at) => {
      const um = tokens.findIndex(({ lower }, i) => i > at && i < at + 4 && lower === 'um')
      const noun = tokens[um + 1]
      return (
        um > 0 &&
        isNoun(noun) &&
        noun?.forms.noun !== 0 &&
        ASKED_FOR.test(noun?.text ?? '') &&
        !/^(?:an|feil|dar|auf)$/u.test(lowerOf(tokens.at(-1))) &&
        !tokens.slice(at + 1, um).some((token) => isNoun(token) || /^(?:rund|alles|um)$/u.test(token.lower)) &&
        !isInsideAttribute(tokens, um) &&
        // `bietet um Hilfe und Pflege viele Vorträge`
        !nounGroupsOf(tokens.slice(um)).some(isFree)
      )
    }
  },
  {
    // `Der Becher ist mit Wasser gefühlt.`: with what something is full, that is in it.
    found: 'gefühlt',
    right: 'gefüllt',
    means: 'Form von „fühlen“',
    fits: (tokens, at) => {
      const [noun, mit] = [tokens[at - 1], tokens[at - 2]?.lower === 'mit' ? tokens[at - 2] : tokens[at - 3]]
      return (
        at === tokens.length - 1 &&
        isNoun(noun) &&
        mit?.lower === 'mit' &&
        tokens.slice(1, at).some(({ lower }) => /^(?:ist|sind|war|waren)$/u.test(lower)) &&
        !/(?:[Hh]erz|[Hh]and|[Hh]änd|[Ss]eele|[Ff]inger)/u.test(noun?.text ?? '')
      )
    }
  },
  {
    // `Der Verein bat Kurse für Kinder an.`: with this particle and an object it is an offer.
    found: 'bat baten bittet bitten',
    right: (found) => OFFERS[found] ?? found,
    means: 'Form von „bitten“',
    fits: (tokens, at, { isFirst, closes }) => {
      const rest = tokens.slice(at + 1)
      if (!isFirst || at < 1 || lowerOf(tokens.at(-1)) !== 'an' || !/^“?[.,!]/u.test(closes)) return false
      if (rest.some(({ lower }) => /^(?:um|darum|und|oder|zu|zum|zur|von|vom|ab)$/u.test(lower))) return false
      return nounGroupsOf(rest.slice(0, -1)).some((group) => isFree(group) && !isTime(rest, group))
    }
  },
  {
    found: 'gib',
    right: 'gibt',
    means: 'Aufforderung',
    fits: (tokens, at, { closes }) =>
      !closes.includes('!') &&
      // `Hab Mut und gib es weiter`
      !/^(?:und|oder)$/u.test(lowerOf(tokens[at - 1])) &&
      (lowerOf(tokens[at - 1]) === 'es' || (at > 0 && lowerOf(tokens[at + 1]) === 'es'))
  },
  {
    // `reißt am Montag nach Brüssel`
    found: 'reißt reißen',
    right: (found) => found.replace('ß', 's'),
    means: 'Form von „reißen“',
    fits: (tokens, at) =>
      tokens
        .slice(at + 1)
        .some(({ lower }, i) => lower === 'nach' && TRAVELS_TO.test(tokens[at + 2 + i]?.text ?? '')) &&
      !tokens.some(({ lower }) => /^(?:ab|auf|mit|um|ein|weg|los|nieder|heraus|herum|sich)$/u.test(lower)) &&
      // `reißt nach Köln auch in Frankfurt eine Lücke`
      !nounGroupsOf(tokens.slice(at + 1)).some((group) => isFree(group) && !isTime(tokens.slice(at + 1), group))
  },
  {
    // `Kinder mahlen Bilder`
    found: 'mahlt mahlen mahlte mahlten',
    right: (found) => found.replace('mahl', 'mal'),
    means: 'fein zerreiben',
    fits: (tokens, at) => {
      const behind = tokens.slice(at + 1, at + 4)
      const picture = behind.findIndex(({ text }) =>
        /^(?:\p{L}*[Bb]ild(?:er|ern)?|\p{L}*[Pp]lakate?n?|Gemälde|Porträts?)$/u.test(text)
      )
      return picture >= 0 && !behind.slice(0, picture).some((token) => PREPOSITIONS.has(token.lower) || isNoun(token))
    }
  },
  {
    found: 'ließt',
    right: 'liest',
    means: 'Form von „lassen“',
    fits: (_, __, { sentence }) => !sentence.tokens.some(({ lower }) => lower === 'ihr')
  },
  {
    found: 'weißt',
    right: 'weist',
    means: 'Form von „wissen“',
    fits: (tokens) => !tokens.some((t) => t.lower === 'du') && /^(?:hin|auf|nach|zurück)$/u.test(lowerOf(tokens.at(-1)))
  },
  { found: 'währe währen', right: (found) => found.replace('äh', 'ä'), means: '„dauern“', fits: isWouldBe }
]

/** What one asks for: an attitude, a deed, word from somebody. */
const ASKED_FOR =
  /^(?:Verständnis|Geduld|(?:Mit|Ab|Nach)?[Hh]ilfe|Hinweise?|(?:\p{L}+s)?[Ss]penden?|Rücksicht|Vorsicht|Nachsicht|Antwort(?:en)?|Rat|Auskunft|Aufschub|Vertrauen|Zustimmung|\p{L}+(?:nahme|meldung|meldungen|stützung|achtung|samkeit|digung|arbeit|sendung|stellung|stätigung))$/u

/** Cities and states that one travels to. */
const TRAVELS_TO =
  /^(?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Dresden|Leipzig|Kassel|Wiesbaden|Mainz|Brüssel|Straßburg|Paris|London|Wien|Rom|Warschau|Prag|Madrid|Washington|Kiew|Israel|Frankreich|Italien|Spanien|Polen|England|Japan|China|Indien|Afrika|Amerika|Europa|Deutschland|Österreich)$/u

/** `das währe gut`: a conditional; `was lange währe` lasts. */
function isWouldBe(tokens: readonly Token[], at: number): boolean {
  // `dass der Friede währe`: nothing is said that something would be.
  if (at === tokens.length - 1 && isNoun(tokens[at - 1])) return false
  // `währe bis zum Herbst`, `dass sie noch Jahrzehnte währe`
  return (
    !tokens.some(({ lower }) => /^(?:lang|lange|ewig|länger|kurz|bis|noch|über|fort)$/u.test(lower)) &&
    !tokens.some((token, i) => isNoun(token) && isTime(tokens, { end: i }))
  )
}

const ASKS: Readonly<Record<string, string>> = { bietet: 'bittet', bieten: 'bitten', bot: 'bat', boten: 'baten' }
const OFFERS: Readonly<Record<string, string>> = { bittet: 'bietet', bitten: 'bieten', bat: 'bot', baten: 'boten' }
