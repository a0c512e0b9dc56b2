import { AUXILIARIES, BECOME, FINITE_AUXILIARIES, MODAL_VERBS } from '../../clauses/auxiliaries.ts'
import { isPluralVerb } from '../../clauses/clause-shapes.ts'
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
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/dates.ts'
import { Case, cellsOfCase } from '../../words/cells.ts'
import { VerbForm } from '../../words/morphology.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** Words that the verb of the clause asks for or shuts out. Source: Duden, Richtiges und gutes Deutsch. */
export const BESIDE_VERBS: readonly ConfusionPattern[] = [
  {
    // `kämpft und ihr Schwimmbad`: what somebody fights for stands behind `um`, and no other clause follows.
    found: 'und',
    right: 'um',
    means: 'Bindewort',
    fits: (tokens, at, { isFirst, closes }) =>
      /^“?[.!]/u.test(closes) &&
      ((isFirst &&
        /^(?:kämpft|kämpfen|kämpfte|kämpften|ringt|ringen|wirbt|werben|bewirbt)$/u.test(lowerOf(tokens[at - 1]))) ||
        (lowerOf(tokens[at - 1]) === 'sich' && WITH_SICH_UM.test(lowerOf(tokens[at - 2])))) &&
      isObjectAlone(tokens.slice(at + 1))
  },
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
  { found: 'biss', right: 'bis', means: 'Form von „beißen“', fits: isUntil },
  {
    // `Das Amt bittet und Geduld.`
    found: 'und',
    right: 'um',
    means: 'Bindewort',
    fits: (tokens, at) =>
      /^(?:bittet|bitten|bat|baten|gebeten)$/u.test(lowerOf(tokens[at - 1])) &&
      isNoun(tokens[at + 1]) &&
      tokens[at + 1]?.forms.noun !== 0 &&
      !tokens.slice(at + 2).some((token) => mayBeFinite(token))
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
    found: 'Tod',
    right: 'tot',
    means: 'Substantiv',
    fits: (tokens, at) =>
      /^(?:aufgefunden|gefunden|geborgen|umgefallen|zusammengebrochen)$/u.test(lowerOf(tokens[at + 1])) &&
      !isBeforeNoun(tokens[at - 1])
  },
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
    // `reagiert damit an den Wunsch vieler`
    found: 'an',
    right: 'auf',
    means: 'mit einem anderen Verb',
    fits: (tokens, at) =>
      tokens.slice(0, at).some(({ lower }) => /^reagier(?:t|en|te|ten)$/u.test(lower)) &&
      // `reagiert an den Feiertagen schnell`: a time or a place has no such noun.
      /^(?:den|die|das)$/u.test(lowerOf(tokens[at + 1])) &&
      REACTED_TO.test(tokens[at + 2]?.text ?? '') &&
      !tokens.some(({ lower }) => lower === 'auf' || lower === 'darauf')
  },
  {
    // `verfügt auf ein Netz`
    found: 'auf',
    right: 'über',
    means: 'mit einem anderen Verb',
    fits: (tokens, at) =>
      /^verfüg(?:t|en)$/u.test(lowerOf(tokens[at - 1])) &&
      /^(?:eine?n?|mehr|rund|zwei|drei|\d+)$/u.test(lowerOf(tokens[at + 1])) &&
      !tokens.some(({ lower }) => /^(?:dar)?über$|^hin$/u.test(lower))
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
    // `wurde ein Traum war`, `nimmt die Aufgabe war`, `…, nicht war?`
    found: 'war',
    right: 'wahr',
    means: 'Form von „sein“',
    fits: (tokens, at, { closes, opens }) => {
      if (at !== tokens.length - 1) return false
      if (tokens.length === 2 && tokens[0]?.lower === 'nicht') return opens === ',' && closes.startsWith('?')
      if (tokens.some(({ lower }, i) => i < at && SUBORDINATORS.has(lower) && !ARTICLES.has(lower))) return false
      const has = (words: RegExp) => tokens.findIndex(({ lower }) => words.test(lower))
      const [becomes, takes, dream] = [
        has(/^(?:w[iu]rde?|w[eu]rden)$/u),
        has(/^(?:nimmt|nahm)$/u),
        has(/^(?:traum|wunsch|\p{L}+traum)$/u)
      ]
      if (becomes >= 0) return dream >= 0
      return takes > 0 && takes < at - 1 && isNoun(tokens[at - 1])
    }
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
  },
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

/** What somebody reacts to. */
const REACTED_TO =
  /(?:[Ww]unsch|[Ww]ünsche|[Kk]ritik|[Bb]edarf|[Nn]achfrage|[Ff]orderung(?:en)?|[Vv]orw[uü]rfe?|[Ee]ntwicklung(?:en)?|[Aa]nfragen?|[Ll]age|[Ss]ituation)$/u
const WITH_SICH_UM = /^(?:kümmer(?:t|n|te|ten)|handel(?:t|te|e)|bemüh(?:t|en|te|ten))$/u

/** `ihr Schwimmbad`, `die Pflege der Beete`: an object in the accusative, and no verb or partner of its own behind it. */
function isObjectAlone(tokens: readonly Token[]): boolean {
  const [group] = nounGroupsOf(tokens)
  if (group?.start !== 0 || (group.cells & ACCUSATIVE) === 0) return false
  if (/^(?:der|kein)$/u.test(lowerOf(tokens[0])) || !ARTICLES.has(lowerOf(tokens[0]))) return false
  return !tokens.some(
    (token) =>
      (mayBeFinite(token) && token.forms.strong === 0) ||
      /^(?:mit|samt|auch|ebenso|ebenfalls|genauso|gleich|nicht|dazu|sich|für)$/u.test(token.lower)
  )
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/** `biss zum 3. Mai`: a time, and the clause has another verb; `biss zum 3. Mal zu` tells of an animal. */
function isUntil(tokens: readonly Token[], at: number): boolean {
  const [before, next, later] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!next || tokens.some(({ lower }) => /^(?:aber|hund\p{Ll}*|tier\p{Ll}*)$/u.test(lower))) return false
  const hasVerb =
    tokens.some(
      (token, i) => i !== at && (isSurelyFinite(token) || isPluralVerb(token) || FINITE_AUXILIARIES.has(token.lower))
    ) && !(lowerOf(before) === 'und' || isNoun(before))
  if (/^(?:zum|zur)$/u.test(next.lower)) return hasVerb && later !== undefined && later.text !== 'Schluss'
  const isCounted = /^\d/u.test(next.text)
  if (!isCounted && !WHEN.test(next.text)) return false
  return (
    /^\d/u.test(before?.text ?? '') ||
    WHEN.test(before?.text ?? '') ||
    (hasVerb && (!isNoun(later) || WHEN.test(later?.text ?? '')))
  )
}

const WHEN = new RegExp(`^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|Ende|Anfang|Mitte|dahin)$`, 'u')

const GIVES = /^(?:gibt|geben|gab|gaben|gebe)$/u

/** `gab viel für den Sport auf` says that somebody went without. */
const MONEY = /^(?:geld|euro|millionen|milliarden|mittel)$/u

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

const SPEAKS = /^(?:spricht|sprach|sprechen|sprachen)$/u

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

function isBeforeNoun(token: Token | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || token.forms.weak !== 0)
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

/** What an infinitive stands with at the end of a clause. */
function takesInfinitive(lower: string): boolean {
  return MODAL_VERBS.has(lower) || BECOME.has(lower)
}
