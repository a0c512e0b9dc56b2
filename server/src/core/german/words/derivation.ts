import { capitalised, type Lexicon, uncapitalised } from './lexicon.ts'
import { isNumberWord } from './numerals.ts'
import { frequencyOf, kindsOf, WordKind } from './word-class.ts'

/**
 * Words that German makes of others at any time, so that no list holds them all: `stornierbar`, `motiviertesten`, `Visualisierer`,
 * `remineralisieren`. Source: Duden, Die Grammatik (Wortbildung).
 */
export function isDerived(lexicon: Lexicon, word: string): boolean {
  const kindsOfForm = (form: string) => kindsOf(lexicon.words.classOf(form))
  const isVerb = (form: string) => (kindsOfForm(form) & WordKind.verb) !== 0
  const isAdjective = (form: string) => (kindsOfForm(form) & WordKind.adjective) !== 0
  const lower = uncapitalised(word)
  if (lower !== lower.toLowerCase()) return false
  const isNoun = lower !== word
  return (
    isCompared(lower, isAdjective) ||
    isPrefixed(lower, (form) => isVerb(form) || isAdjective(form)) ||
    isDeclined(lexicon, lower) ||
    isNumberWord(lower) ||
    COUNTED_IN_WORDS.test(lower) ||
    isRanked(lexicon, lower) ||
    isDoneAgain(lexicon, lower) ||
    isDeclinedTerm(lower, (form) => lexicon.words.classOf(form) !== 0) ||
    (isNoun && (isDoer(lower, isVerb) || isQuality(lexicon, lower, isAdjective) || isExpert(lexicon, word)))
  )
}

/** `vertikutiertem`, `synkopierendes`, `abgefräste`: a participle in use has its endings. */
function isDeclined({ words }: Lexicon, lower: string): boolean {
  const base = /^(\p{Ll}{4,}(?:iert|end)|(?!über|unter|hinter|wider)\p{Ll}{2,8}ge\p{Ll}{3,}t)e[mnrs]?$/u.exec(
    lower
  )?.[1]
  if (base === undefined || words.classOf(base) === 0) return false
  // `hervorgeht` is a form of gehen.
  return /(?:iert|end)$/u.test(base) || (kindsOf(words.classOf(base)) & WordKind.verb) === 0
}

/** `achtwärmste`, `zweitkältester`: a rank and a superlative. */
function isRanked({ words }: Lexicon, lower: string): boolean {
  const superlative =
    /^(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)(\p{Ll}{3,}ste)[mnrs]?$/u.exec(lower)?.[1]
  return superlative !== undefined && words.classOf(superlative) !== 0
}

/** `wiedereröffnete`, `wiederbesetzt`: what is done once more; what `wider` stands before is done against something. */
function isDoneAgain({ words }: Lexicon, lower: string): boolean {
  const done =
    /^wieder(?!spieg|sprech|sprach|spruch|spruc|steh|stand|leg|ruf|rief|setz|hall|fahr|fuhr|streb|strebt|wärt|lich|sinn|part|rist|stän)(\p{Ll}{5,})$/u.exec(
      lower
    )?.[1]
  return done !== undefined && (kindsOf(words.classOf(done)) & (WordKind.verb | WordKind.adjective)) !== 0
}

/** `kardiovaskuläre`, `epigenetisches`: adjectives with foreign endings, of which lists hold the bare form alone. */
function isDeclinedTerm(lower: string, isListed: Is): boolean {
  const base = /^(\p{Ll}{3,}(?:är|isch|iv|ös|ell|oid))e[mnrs]?$/u.exec(lower)?.[1]
  return base !== undefined && isListed(base)
}

/** `Nephrologen`, `Stahlwerkerinnen`: who works in a field or a work that is known. */
function isExpert({ words }: Lexicon, word: string): boolean {
  const isNoun = (form: string) => (kindsOf(words.classOf(form)) & WordKind.noun) !== 0
  const field = /^(\p{Lu}\p{Ll}*olog)(?:en?|in|innen)$/u.exec(word)?.[1]
  const works = /^(\p{Lu}\p{Ll}{3,}werk)er(?:[ns]|in|innen)?$/u.exec(word)?.[1]
  return (field !== undefined && isNoun(`${field}ie`)) || (works !== undefined && isNoun(works))
}

const COUNTED =
  '(?:bändig|fach|gängig|geschossig|gleisig|gliedrig|gruppig|köpfig|minütig|monatig|motorig|prozentig|räumig|reihig|schichtig|schiffig|sekündig|seitig|silbig|' +
  'spaltig|spännig|spurig|stellig|stimmig|stöckig|strophig|stufig|stündig|tägig|teilig|türig|wöchig|zeilig|zügig)(?:e[mnrs]?)?'

/** Second parts that stand behind figures and numbers and nowhere alone: `50-seitig`, `4-köpfige`. */
export const BEHIND_FIGURES = new RegExp(`^${COUNTED}$`, 'u')
/** `dreizügige`, `sechsgruppig` */
const COUNTED_IN_WORDS = new RegExp(
  `^(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|mehr|viel)${COUNTED}$`,
  'u'
)

type Is = (form: string) => boolean

/** `motivierteste`, `emblematischster`, `atemberaubendste`; only of adjectives whose ending shows them, and only declined. */
function isCompared(lower: string, isAdjective: Is): boolean {
  const found = /^(\p{Ll}{4,}?(?:isch|lich|ig|bar|sam|haft|iert|end|los|voll|t))(?:ere?|e?ste)[mnrs]?$/u.exec(lower)
  const base = found?.[1]
  if (base === undefined || !isAdjective(base)) return false
  return base.length >= SHORTEST_COMPARED && (!/[^r]t$/u.test(base) || /[^e]t(?:ere|este)/u.test(lower))
}

const SHORTEST_COMPARED = 8

/** `importierbar`, `voreinstellbarem`: what can be done. */
export function isCapableOf({ words }: Lexicon, lower: string): boolean {
  const isVerb = (form: string) => (kindsOf(words.classOf(form)) & WordKind.verb) !== 0
  const stem = /^(?:un|nicht)?(\p{Ll}{5,})bar(?:e[mnrs]?|keit(?:en)?|ere[mnrs]?)?$/u.exec(lower)?.[1]
  // `erreichtbar` is made of a past form, not of the stem.
  if (stem === undefined || (stem.endsWith('t') && isVerb(`${stem.slice(0, -1)}en`))) return false
  return isVerb(`${stem}en`) || (/e[lr]$/u.test(stem) && isVerb(`${stem}n`))
}

const PREFIX = /^(?:re|de|des|dis|über|unter|fehl|neu|vor|mit|wieder|hoch|teil|voll|selbst|nicht|inter|prä|post|gegen)/u
const OF_IEREN = /^\p{Ll}{3,}ier(?:e|en|st|t|te|ten|test|tet|end|ende[mnrs]?|te[mnrs]?|bar(?:e[mnrs]?)?|ung(?:en)?s?)$/u

/** `remineralisiert`, `überorganisieren`, `teilrestaurierte`: verbs in -ieren take such prefixes without further ado. */
function isPrefixed(lower: string, isVerbal: Is): boolean {
  const prefix = PREFIX.exec(lower)?.[0]
  if (prefix === undefined) return false
  const rest = lower.slice(prefix.length)
  return rest.length >= SHORTEST_VERB && OF_IEREN.test(rest) && isVerbal(rest)
}

const SHORTEST_VERB = 7

/** `Visualisierer`, `Kommissionierers`: who or what does it. */
function isDoer(lower: string, isVerb: Is): boolean {
  const stem = /^(\p{Ll}{3,}ier)er(?:s|n|in|innen)?$/u.exec(lower)?.[1]
  return stem !== undefined && isVerb(`${stem}en`)
}

/** `Händigkeit`, `Windschlüpfigkeit`, `Gesetzlichkeiten`: the quality of an adjective in -ig, -lich, -bar, -sam. */
function isQuality(lexicon: Lexicon, lower: string, isAdjective: Is): boolean {
  const base = /^(\p{Ll}{4,}(?:ig|lich|bar|sam))keit(?:en)?$/u.exec(lower)?.[1]
  if (base === undefined || !isAdjective(base)) return false
  // `Schwierlichkeit` needs a word to stand on, and the noun must not be a slip of a common one.
  return frequencyOf(lexicon.words.classOf(capitalised(base))) === 0 || base.length >= SHORTEST_COMPARED
}

const INSEPARABLE = /^(?:be|ent|ver|zer|über|unter|um|miss|hinter|durch)/u
const SHORTEST_BEHIND_INSEPARABLE = 5

/** `entbannte`, `verklinkert`, `bewickelten`: such prefixes make a verb of any other, and take no ge. */
export function isInseparable({ words }: Lexicon, lower: string): boolean {
  const prefix = INSEPARABLE.exec(lower)?.[0]
  if (prefix === undefined) return false
  const rest = lower.slice(prefix.length)
  return (
    rest.length >= SHORTEST_BEHIND_INSEPARABLE &&
    !rest.startsWith('ge') &&
    (kindsOf(words.classOf(rest)) & WordKind.verb) !== 0
  )
}

const VERBAL_NOUN =
  /^((?:ab|an|auf|aus|be|bei|durch|ein|ent|er|fort|her|hin|los|nach|neu|rück|über|um|unter|ver|vor|weiter|zer|zu|zurück|zusammen)\p{Ll}{3,})(?:ung(?:en|s)?|er(?:n|s|in|innen)?)$/u

/** `Abgrabungen`, `Beprobung`, `Anschließer`: what is done and who does it, of a verb with its prefix. */
export function isOfVerb(stem: string, isKnownVerb: Is): boolean {
  const verb = VERBAL_NOUN.exec(stem)?.[1]
  return (
    verb !== undefined &&
    (isKnownVerb(`${verb}en`) || (/[lr]$/u.test(verb) && isKnownVerb(verb.replace(/e?([lr])$/u, 'e$1n'))))
  )
}

/** `gelauncht`, `getaggte`: the participle of an English verb, where no German one is meant (`gebringt`). */
export function isEnglishParticiple({ words, english }: Lexicon, lower: string): boolean {
  const stem = /^(?:up|down)?ge(\p{Ll}{3,}?)e?t(?:e[mnrs]?)?$/u.exec(lower)?.[1]
  if (stem === undefined || (kindsOf(words.classOf(`${stem}en`)) & WordKind.verb) !== 0) return false
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')].some((verb) => english.classOf(verb) !== 0)
}

const FOREIGN =
  /^\p{Ll}{3,}(?:(?:log|gra[fp]h?|path|gen|nom|skop|metr|trop|morph|phob|therm|tom|ton|ur|ast|äm|ator)isch(?:e[mnrs]?)?|\p{Ll}ier(?:e|en|st|t|te|ten|end|ende[mnrs]?|te[mnrs]?|ung(?:en)?))$/u
const SHORTEST_FOREIGN = 9

/** `palynologisch`, `prävenierend`: made of Latin or Greek; a term where no other word is near, which the caller sees to. */
export function looksLikeTerm(form: string): boolean {
  return form.length >= SHORTEST_FOREIGN && !form.includes('ß') && FOREIGN.test(form)
}
