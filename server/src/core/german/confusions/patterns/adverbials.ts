import { BE } from '../../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Token } from '../../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../../clauses/function-words.ts'
import { isInsideAttribute } from '../../clauses/governing-words.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/dates.ts'
import { Case, cell, Gender, PLURAL } from '../../words/cells.ts'
import { VerbForm } from '../../words/morphology.ts'
import { countsSeveral } from '../../words/number-words.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/** Set adverbials whose word has the ending of an attribute. Source: Duden, Richtiges und gutes Deutsch. */
export const ADVERBIALS: readonly ConfusionPattern[] = [
  {
    // `bis spätesten Freitag`, `mindesten hundert Gäste`: no article is there that an adjective could stand behind.
    found: 'spätesten mindesten höchsten frühesten wenigsten Mindesten Spätesten Höchsten Frühesten Wenigsten',
    right: (found) => `${found}s`,
    means: 'mit der Endung eines Adjektivs',
    fits: (tokens, at, { opens }) => {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (!next || (before && (ARTICLES.has(before.lower) || !ADVERBIAL_BEFORE.test(before.lower)))) return false
      if (!before && opens !== '' && opens !== ',') return false
      return (
        /^\d/u.test(next.text) ||
        countsSeveral(next.lower) ||
        WHEN.test(next.text) ||
        /^(?:bis|eine?[nm]?|am|im|alle)$/u.test(next.lower)
      )
    }
  },
  {
    // `Daran denken viele als erstes`: no neuter noun is there that the word might stand for.
    found: 'erstes nächstes letztes',
    right: (found) => found.charAt(0).toUpperCase() + found.slice(1),
    means: 'Beifügung zu einem Nomen',
    fits: (tokens, at, { sentence }) => {
      const next = tokens[at + 1]
      if (lowerOf(tokens[at - 1]) !== 'als' || isNoun(next) || (next && (next.forms.strong | next.forms.weak) !== 0))
        return false
      if (
        /^(?:von|der|des|unter|in|im|überhaupt|und|oder|bundesweit|weltweit|landesweit|deutschlandweit|hessenweit|europaweit)$/u.test(
          next?.lower ?? ''
        )
      )
        return false
      // A person does it, and no neuter noun is there that the word might stand for.
      if (!sentence.tokens.some(({ lower }) => PERSON.test(lower))) return false
      return !sentence.tokens.some(
        (token, i) => isNoun(token) && i > 0 && (token.forms.noun === 0 || (token.forms.noun & (NEUTER | PLURAL)) !== 0)
      )
    }
  },
  {
    // `vor allen die Kinder`; `vor allen Dingen` is right.
    found: 'allen',
    right: 'allem',
    means: 'Mehrzahl',
    fits: (tokens, at) =>
      lowerOf(tokens[at - 1]) === 'vor' &&
      // `vor allen in der Stadt lebenden Menschen`
      !isInsideAttribute(tokens, at) &&
      // `vor allen zu prahlen`
      endOfZuInfinitive(tokens, at + 1) === undefined &&
      /^(?:die|das|ein|eine|für|in|im|bei|beim|durch|durchs|auf|aus|wegen|wenn|weil|dass|zu|zum|zur|mit)$/u.test(
        lowerOf(tokens[at + 1])
      ) &&
      // `Sie war vor allen im Ziel`, `dankte ihr vor allen auf der Bühne`: of persons it is right.
      (at === 1 ||
        (!(BE.has(lowerOf(tokens[at - 2])) && ((tokens.at(-1)?.forms.verb ?? 0) & VerbForm.pastParticiple) === 0) &&
          !tokens.slice(0, at - 1).some(({ lower }) => BEFORE_PERSONS.test(lower))))
  },
  {
    found: 'weiten langen kurzen',
    right: (found) => found.replace(/n$/u, 'm'),
    means: 'Mehrzahl',
    fits: (tokens, at) => {
      const before = lowerOf(tokens[at - 1])
      const next = tokens[at + 1]
      if (tokens[at]?.lower === 'weiten')
        return before === 'bei' && /^(?:nicht|kein[enmrs]*|der|die|das|mehr)$/u.test(next?.lower ?? '')
      if (!(before === 'seit' || (before === 'vor' && tokens[at]?.lower === 'kurzen'))) return false
      if (!next) return false
      return (
        !isNoun(next) &&
        next.before === '' &&
        (next.forms.strong | next.forms.weak) === 0 &&
        !/^(?:und|oder|bis|aber)$/u.test(next.lower)
      )
    }
  },
  {
    // `im Gegenteil zum Vorjahr`: of two things compared it is the contrast.
    found: 'Gegenteil',
    right: 'Gegensatz',
    means: 'das Umgekehrte',
    fits: (tokens, at, { isFirst }) =>
      lowerOf(tokens[at - 1]) === 'im' &&
      /^(?:zum|zur|zu)$/u.test(lowerOf(tokens[at + 1])) &&
      isFirst &&
      at === 1 &&
      ((isNoun(tokens[at + 2]) && !/^(?:Gut|Schlecht|Bös|Schlimm|Best|Besser)/u.test(tokens[at + 2]?.text ?? '')) ||
        ARTICLES.has(lowerOf(tokens[at + 2]))) &&
      tokens.slice(at + 2).some((token, i) => i > 0 && isSurelyFinite(token))
  },
  { found: 'anderen', right: 'anderem', means: 'Mehrzahl', fits: isAmongOtherThings },
  { found: 'einem', right: 'einen', means: 'Dativ', fits: isOnTheOneHand },
  {
    found: 'möglich Möglich',
    right: keepCase('möglichst'),
    means: '„machbar“',
    fits: (tokens, at) =>
      WITH_MOST.test(lowerOf(tokens[at + 1])) &&
      !IS.test(lowerOf(tokens[at - 1])) &&
      !isFarIs(tokens, at) &&
      // `so bald wie möglich viele Plätze`, `wenn zeitlich möglich früh`
      !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => AS_FAR_AS.test(lower))
  }
]

const AS_FAR_AS = /^(?:wie|wenn|wo|soweit|sofern|sooft|falls|als|nur|irgend\p{Ll}*|macht|machen|machte|gemacht)$/u

const IS = /^(?:ist|sind|war|waren|sei|seien|wäre|wären|bleibt|bleiben|blieb|gilt|dauert)$/u

/** What one is or does before others. */
const BEFORE_PERSONS =
  /^(?:kam|kamen|kommt|dank|bedank|lob|ehr|spr[aei]ch|ging|geht|lag|lief|erschien|st[ae][hn]|trat|tritt|zeig|sag|bekann|gest[ae]nd|gewürdigt|gelobt|geehrt|gedankt|erreich|verneig|rede)\p{Ll}*$/u

const NEUTER = cell(Case.nominative, Gender.neuter) | cell(Case.accusative, Gender.neuter)

const PERSON = /^(?:viele|wir|man|ich|alle|manche|einige|wer)$/u

/** What `möglichst` stands before in the positive. */
const WITH_MOST = /^(?:viele?n?|schnell|bald|früh|wenige?n?|breite?n?|zeitnah|genau|große?n?|lange|gute?n?|nah)$/u

/** `unter anderen in Kassel`; of persons `unter anderen` is right, too (`unter anderen der Landrat`; Duden, „andere“). */
function isAmongOtherThings(tokens: readonly Token[], at: number): boolean {
  if (lowerOf(tokens[at - 1]) !== 'unter') return false
  const next = tokens[at + 1]
  if (!next) return false
  return PREPOSITIONS.has(next.lower) || next.lower === 'wieder'
}

/** `Es ist auch möglich viele Bücher …`: here it is a predicate. */
function isFarIs(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => IS.test(token.lower)) && lowerOf(tokens[at - 1]) !== 'um'
}

/** `zum einem`: one hand, other hand. */
function isOnTheOneHand(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return lowerOf(tokens[at - 1]) === 'zum' && (next === undefined || (!isNoun(next) && next.forms.strong === 0))
}

/** Before these no superlative has the ending of an attribute. */
const ADVERBIAL_BEFORE =
  /^(?:bis|jedoch|auch|noch|kamen|kommen|wurden|werden|sind|waren|haben|hatten|aber|und|oder|müssen|sollen|können|kostet|kosten|dauert|dauern|braucht|brauchen|gibt|gab|also|dabei|dort|damit|danach)$/u
const WHEN = new RegExp(`^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|Sonnabend|Anfang|Ende|Mitte)$`, 'u')
