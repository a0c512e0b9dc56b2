import { AUXILIARIES, BECOME, MODAL_VERBS } from '../../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import {
  ARTICLES,
  COORDINATORS,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  SUBORDINATORS
} from '../../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf } from '../../clauses/noun-groups.ts'
import { mayBeParticle } from '../../clauses/verb-particles.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/**
 * First parts of separable verbs, and words taken for them: the verb of the clause asks for them or shuts them out. Source: Duden,
 * Richtiges und gutes Deutsch.
 */
export const VERB_PARTS: readonly ConfusionPattern[] = [
  {
    // `Die Feier findet am Sonntag auf dem Kirchplatz stand.`
    found: 'stand stadt',
    right: 'statt',
    means: 'Form von „stehen“',
    fits: (tokens, at, { closes }) =>
      at === tokens.length - 1 &&
      /^(?:“?[.,!;)]|$)/u.test(closes) &&
      tokens.some(({ text }, i) => i < at - 1 && /^(?:findet|finden|fand|fanden)$/u.test(text)) &&
      !tokens.some(
        (token, i) =>
          (i < at && isSurelyFinite(token) && !/^(?:findet|fand|fanden)$/u.test(token.text)) ||
          (SUBORDINATORS.has(token.lower) && !ARTICLES.has(token.lower) && !PREPOSITIONS.has(token.lower)) ||
          /^(?:und|oder|aber|was|wer|wie|wo)$/u.test(token.lower)
      )
  },
  {
    // `gibt viel Geld für Bücher auf`, `sprach sich für Regale auf`.
    found: 'auf',
    right: 'aus',
    means: 'Teil eines anderen Verbs',
    fits: (tokens, at) => {
      if (at !== tokens.length - 1 || tokens.filter(isSurelyFinite).length > 1) return false
      const upToFor = tokens.slice(0, tokens.findIndex(({ lower }) => lower === 'für' || lower === 'gegen') + 1)
      const has = (words: RegExp) => upToFor.some(({ lower }) => words.test(lower))
      // `gibt ohne Geld für den Umbau nicht auf`, `gibt Geld für Neues aus und Altes auf`
      if (lowerOf(tokens[at - 1]) === 'nicht' || tokens.some(({ lower }) => lower === 'aus')) return false
      const isGiven = nounGroupsOf(upToFor).some((group) => MONEY.test(lowerOf(upToFor[group.end])) && isFree(group))
      return (has(GIVES) && isGiven) || (has(SPEAKS) && has(/^sich$/u))
    }
  },
  {
    found: 'zustellen zunehmen zutragen zugeben zumachen zurufen',
    right: (found) => `zu ${found.slice(2)}`,
    means: 'ein Wort',
    fits: (tokens, at) => {
      const before = tokens
        .slice(Math.max(0, at - 3), at)
        .map(({ lower }) => lower)
        .join(' ')
      const verb = tokens[at]?.lower.slice(2)
      // `Künftig wird ihr Einfluss zunehmen`, `dass Einfluss und Rücksicht zunehmen`: there it is the verb of the clause.
      if (
        PLAIN_SUBORDINATORS.has(lowerOf(tokens[0])) ||
        tokens.slice(0, at).some(({ lower }) => takesInfinitive(lower))
      )
        return false
      return (
        WITH_ZU.some(([v, phrase]) => v === verb && phrase.test(before)) && !takesInfinitive(lowerOf(tokens[at + 1]))
      )
    }
  },
  { found: 'Stadt', right: 'statt', means: 'Ort', fits: isParticleOfStattfinden },
  { found: 'Statt', right: 'statt', means: 'mit großem Anfangsbuchstaben', fits: isParticleOfStattfinden },
  {
    // As one word it is the part of a verb: `sich zurechtfinden`.
    found: 'zurecht',
    right: 'zu Recht',
    means: 'Teil eines Verbs wie „zurechtkommen“',
    fits: (tokens, at) =>
      at > 0 &&
      at + 1 < tokens.length &&
      !/^(?:und|oder|sowie|aber)$/u.test(lowerOf(tokens[at + 1])) &&
      !tokens.some(({ lower }) => WITH_ZURECHT.test(lower))
  },
  {
    // `spiegelt die Meinung wieder`
    found: 'wieder',
    right: 'wider',
    means: '„noch einmal“',
    fits: (tokens, at) =>
      (at === tokens.length - 1 || /^(?:und|oder)$/u.test(lowerOf(tokens[at + 1]))) &&
      tokens.some(({ lower }, i) => /^spiegel(?:t|n|te|ten)$/u.test(lower) && ARTICLES.has(lowerOf(tokens[i + 1]))) &&
      isNoun(tokens[at - 1]) &&
      !tokens.slice(0, at).some(({ lower }) => /^(?:und|immer|schon|bald|nun|sich|endlich|erst)$/u.test(lower))
  },
  {
    // `kommen Familien zumute`
    found: 'zumute',
    right: 'zugute',
    means: 'wie jemand sich fühlt',
    fits: (tokens, at) =>
      tokens.slice(0, at).some(({ lower }) => /^(?:komm(?:t|en|e)|kam|kamen|käme|kämen)$/u.test(lower)) ||
      /^(?:kommen|gekommen)$/u.test(lowerOf(tokens[at + 1]))
  },
  {
    // `findet in diesem Jahr digital stadt`
    found: 'stadt',
    right: 'statt',
    means: 'Ort',
    fits: (tokens, at) =>
      (at === tokens.length - 1 || /^(?:und|oder)$/u.test(lowerOf(tokens[at + 1]))) &&
      tokens.slice(0, at).some(({ lower }) => /^(?:find(?:e|en|et)|fand|fanden)$/u.test(lower))
  },
  { found: 'wider', right: 'wieder', means: '„gegen“', fits: isAgain },
  {
    // `Das spiegelt sich in den Zahlen wieder.`
    found: 'wieder',
    right: 'wider',
    means: '„noch einmal“',
    fits: (tokens, at) =>
      (at === tokens.length - 1 || /^(?:und|oder)$/u.test(lowerOf(tokens[at + 1]))) &&
      tokens.some((token) => /^spiegel(?:t|n|te|ten)$/u.test(token.lower)) &&
      tokens.some((token) => token.lower === 'sich') &&
      tokens.some((token) => /^(?:in|im|darin)$/u.test(token.lower)) &&
      // `spiegelt sich im See und glänzt wieder`
      !tokens.slice(0, at).some((token) => /^(?:und|immer|schon|bald|nun)$/u.test(token.lower))
  }
]

const GIVES = /^(?:gibt|geben|gab|gaben|gebe)$/u

/** `gab viel für den Sport auf` says that somebody went without. */
const MONEY = /^(?:geld|euro|millionen|milliarden|mittel)$/u

const SPEAKS = /^(?:spricht|sprach|sprechen|sprachen)$/u

/** Set phrases with `zu` and a verb, of which the joined form means something else. Source: Duden, Das Stilwörterbuch. */
const WITH_ZU: readonly (readonly [verb: string, before: RegExp])[] = [
  [
    'stellen',
    /(?<!\p{L})(?:zur verfügung|in frage|unter beweis|zur diskussion|auf die beine|in den mittelpunkt|in aussicht)$/u
  ],
  [
    'nehmen',
    /(?<!\p{L})(?:stellung|einfluss|in anspruch|zur kenntnis|in betrieb|in den blick|platz|rücksicht|bezug|abschied|teil)$/u
  ],
  ['tragen', /(?<!\p{L})(?:rechnung|sorge|verantwortung|kosten)$/u],
  ['geben', /(?<!\p{L})(?:bekannt|auskunft|anstoß|in auftrag|rückmeldung|gas)$/u],
  ['machen', /(?<!\p{L})(?:bekannt|aufmerksam|mut|gebrauch|platz)$/u],
  ['rufen', /ins leben$/u]
]

/** What an infinitive stands with at the end of a clause. */
function takesInfinitive(lower: string): boolean {
  return MODAL_VERBS.has(lower) || BECOME.has(lower)
}

/** `findet am Montag Stadt`: the sentence has the verb and lacks its particle. */
function isParticleOfStattfinden(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  if (at !== tokens.length - 1 || /^[„“"»«(]/u.test(stretch.closes)) return false
  const before = tokens[at - 1]
  if (!before || ARTICLES.has(before.lower) || PREPOSITIONS.has(before.lower) || before.forms.strong !== 0) return false
  if (isNoun(before) && before.text.endsWith('er')) return false
  // `Hilfe finden Betroffene bei Kreis und Stadt`, `unter dem Menüpunkt Stadt`, the pun `Kultur findet Stadt`
  if (COORDINATORS.has(before.lower) || /(?:punkt|[Rr]ubrik|Reiter|Stichwort|Thema|Kategorie)$/u.test(before.text))
    return false
  const finds = tokens.findIndex(({ lower }) => /^(?:findet|finden|fand|fanden|fände|finde)$/u.test(lower))
  if (finds < 0 || finds === at - 1 || tokens.some(({ lower }) => /^(?:sich|man|wer)$/u.test(lower))) return false
  // Beside what takes place nothing else is a subject or an object.
  const rest = tokens.slice(0, at)
  return nounGroupsOf(rest).filter((group) => isFree(group) && !group.isJoined && !isTime(rest, group)).length < 2
}

const WITH_ZURECHT =
  /^(?:ge|zu)?(?:f[iauä]nd|komm|k[aä]m|leg|mach|rück|weis|wies|bieg|bog|stutz|schn[ei]|rüttel|feil|bastel|zimmer|stell|hämmer|säg|hau|dreh|klopf|red|zupf|sch[io][eb]|str[ei]+ch|trimm|zerr|z[io][eh]|zog|setz|denk|dach|träum|form|schmied|schleif|schliff|flick|näh|knet|föhn|spinn)/u

/** `ging wider ans Netz`, `wurde wider geöffnet`; `spiegelt sich wider in den Zahlen` has its verb. */
function isAgain(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (
    lowerOf(tokens[at - 1]) === 'und' ||
    tokens.some(({ lower }) => /(?:spiege?l|hall|kling|klang|klung|schall|tön)/u.test(lower))
  )
    return false
  // `fand man wohlauf wider`, `kam nie wider zurück`
  if (at > 1 && (!next || (at + 2 === tokens.length && mayBeParticle(next.lower))))
    return tokens.slice(0, at).some((token) => mayBeFinite(token)) && !isNoun(next)
  if (!next || at === 0 || isNoun(next) || next.before !== '') return false
  if (/^(?:ans|am|im|ins|zum|zur|in|auf|für|mit|nach|bei|beim|von|vom|an|zu)$/u.test(next.lower)) return true
  const { verb, strong, weak } = next.forms
  if (
    (verb & VerbForm.infinitive) !== 0 &&
    (strong | weak) === 0 &&
    at + 2 >= tokens.length &&
    tokens.slice(0, at).some(({ lower }) => MODAL_VERBS.has(lower) || BECOME.has(lower))
  )
    return true
  const isBuilt = tokens.slice(0, at).some(({ lower }) => AUXILIARIES.has(lower))
  return (verb & VerbForm.pastParticiple) !== 0 && (strong | weak) === 0 && (isBuilt || !mayBeFinite(next))
}
