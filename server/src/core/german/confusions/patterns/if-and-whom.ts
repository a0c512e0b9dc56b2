import { isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { hasSubjectAlone } from '../../clauses/intransitive-verbs.ts'
import { isFree, isTime, nounGroupsOf } from '../../clauses/noun-groups.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/** `wenn`, which opens a condition, and `wen`, which is the object of its clause. Source: Duden, Richtiges und gutes Deutsch. */
export const IF_AND_WHOM: readonly ConfusionPattern[] = [
  {
    found: 'wen',
    right: 'wenn',
    means: 'Fragewort',
    fits: (tokens, at) =>
      (/^(?:auch|selbst|nur|besonders|außer|immer)$/u.test(lowerOf(tokens[at - 1])) || at === 0) &&
      /^(?:es|er|man)$/u.test(lowerOf(tokens[at + 1])) &&
      tokens.length === at + 3 &&
      /^(?:regnet|schneit|geht|klappt|passt|brennt|stürmt|dunkelt)$/u.test(lowerOf(tokens[at + 2]))
  },
  {
    // `Wen es regnet, …`, `auch wen Gäste willkommen sind`: no verb is there that takes an object.
    found: 'wen Wen',
    right: keepCase('wenn'),
    means: 'Fragewort',
    fits: (tokens, at, { isFirst, closes }) => {
      const last = tokens.at(-1)
      if (at === 0 && isFirst && closes === ',' && lowerOf(tokens[1]) === 'es')
        return tokens.length === 3 && WEATHER.test(lowerOf(last))
      const predicate = tokens.at(-2)
      if (at + 4 > tokens.length || !/^(?:ist|sind|war|waren|bleibt|bleiben)$/u.test(lowerOf(last))) return false
      const takesObject = /^(?:los|leid|satt|gewohnt|wert|überdrüssig)$|ge\p{Ll}+(?:t|en)$/u
      return (
        predicate?.forms.isBare === true &&
        (predicate.forms.verb & VerbForm.pastParticiple) === 0 &&
        !takesObject.test(predicate.lower)
      )
    }
  },
  { found: 'wen Wen', right: keepCase('wenn'), means: 'Fragewort', fits: opensCondition },
  {
    // `wen nötig`
    found: 'wen Wen',
    right: keepCase('wenn'),
    means: 'Fragewort',
    fits: (tokens, at) =>
      (at + 2 === tokens.length || (at === 0 && /^(?:auch|sogar)$/u.test(lowerOf(tokens[2])))) &&
      /^(?:nötig|möglich|erforderlich|gewünscht|notwendig)$/u.test(lowerOf(tokens[at + 1]))
  }
]

const WEATHER = /^(?:regnet|schneit|stürmt|brennt|klappt|passt|geht|hagelt|dunkelt|nötig)$/u

/**
 * `Wen die Temperaturen sinken, …`, `…, wen das Wetter mitspielt`: with its verb at the end, which takes no object in the accusative or
 * has one already.
 */
function opensCondition(tokens: readonly Token[], at: number, { opens, closes, isFirst }: Stretch): boolean {
  const verb = tokens.at(-1)
  if (at !== 0 || tokens.length < 3 || !(opens === ',' || isFirst) || !/^“?[.,!?]/u.test(closes)) return false
  if (!verb || !mayBeFinite(verb)) return false
  const clause = tokens.slice(1, -1)
  const predicate = clause.at(-1)
  // `wen Energie teurer wird`, `wen gebaut wird`
  if (
    /^(?:wird|werden|wurde|wurden)$/u.test(verb.lower) &&
    predicate?.forms.isBare &&
    clause.every((token) => !isSurelyFinite(token))
  )
    return true
  if (tokens.length < 4 || WITH_TWO_ACCUSATIVES.test(verb.lower)) return false
  if (clause.some(({ lower }) => /^(?:immer|auch|und|oder|wen|als|wie)$/u.test(lower)) || clause.some(isSurelyFinite))
    return false
  if (hasSubjectAlone(verb, clause) || WITHOUT_OBJECT.test(verb.lower)) return true
  // `Wen Sie Fragen haben`: a pronoun as the subject.
  const hasPronoun = /^(?:Sie|sie|er|es|wir|man|ich)$/u.test(clause[0]?.text ?? '')
  const rest = hasPronoun ? clause.slice(1) : clause
  const free = nounGroupsOf(rest).filter((group) => isFree(group) && !group.isJoined && !isTime(rest, group))
  return free.length > (hasPronoun ? 0 : 1)
}

/** `wen die Wende den Arbeitsplatz kostete`. Source: Duden, Die Grammatik (doppelter Akkusativ). */
const WITH_TWO_ACCUSATIVES = /^(?:ge)?(?:kost|nenn|nann|lehr|schimpf|schalt|schilt|frag|heiß|hieß|abfrag|abhör)/u

/** Separable verbs without an object, in one word. Source: Duden, Das Stilwörterbuch. */
const WITHOUT_OBJECT =
  /^(?:mitspiel|vorlieg|stattfind|stattfänd|teilnehm|teilnimm|ansteh|eintr[ei]tt?|eintret|aufkomm|beginn|reich|ausfall|ausfäll|anstehen|vorbeikomm|mitkomm|mitmach|ausreich|auftret|auftritt|nachlass|nachläss|zunehm|zunimm|zustimm|ankomm)(?:t|en|e)?$/u
