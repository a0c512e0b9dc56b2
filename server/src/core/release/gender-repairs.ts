import {
  isDativePlural,
  isStrongSingular,
  masculinePlural,
  SINGULAR_ARTICLES
} from '../german/agreement/gender-pairs.ts'
import type { GenderForm } from '../german/style/gender-forms.ts'
import type { Morphology } from '../german/words/morphology.ts'
import type { GenderStyle } from '../house/house.ts'

export interface GenderRepair {
  /** What is replaced, in the prose of the block. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A form as the house writes it, articles and adjectives included; undefined where that is not certain. */
export function genderRepair(
  form: GenderForm,
  style: GenderStyle,
  text: string,
  morphology: Morphology
): GenderRepair | undefined {
  if (style === 'pair') return asPair(form, text, morphology)
  const sign = SIGN_OF[style]
  if (sign === undefined) return undefined
  const { start, end } = form
  if (form.kind === 'pair') {
    // `die Bürgerin oder der Bürger` brings articles along, which would have to go.
    return form.isPlural && /^\S+ (?:und|oder|sowie) \S+$/u.test(form.text)
      ? { start, end, text: written(form.stem, sign, 'innen') }
      : undefined
  }
  if (form.isEnding) {
    const parts = /^(.+?)(?:[:*_]|\/-?)(.+)$/u.exec(form.text)
    return parts && style !== 'binnen-i' && style !== 'slash'
      ? { start, end, text: `${parts[1]}${sign}${parts[2]}` }
      : undefined
  }
  return { start, end, text: written(form.stem, sign, form.isPlural ? 'innen' : 'in') + form.rest }
}

/** As it reads in Markdown: a star would be markup. */
const SIGN_OF: Readonly<Partial<Record<GenderStyle, string>>> = {
  colon: ':',
  star: '\\*',
  underscore: '_',
  slash: '/-',
  'binnen-i': 'I'
}

function written(stem: string, sign: string, ending: string): string {
  return sign === 'I' ? `${stem}I${ending.slice(1)}` : `${stem}${sign}${ending}`
}

function asPair(form: GenderForm, text: string, morphology: Morphology): GenderRepair | undefined {
  if (form.kind === 'pair') return turned(form)
  if (form.isEnding || form.rest !== '') return undefined
  return form.isPlural ? pluralPair(form, text, morphology) : singularPair(form, text, morphology)
}

/** `Bürger und Bürgerinnen` → `Bürgerinnen und Bürger`. */
function turned({ start, end, text }: GenderForm): GenderRepair | undefined {
  const words = /^(\S+) (und|oder|sowie) (\S+)$/u.exec(text)
  return words ? { start, end, text: `${words[3]} ${words[2]} ${words[1]}` } : undefined
}

function pluralPair({ stem, start, end }: GenderForm, text: string, morphology: Morphology): GenderRepair | undefined {
  const masculine = masculinePlural(stem, morphology)
  if (!masculine) return undefined
  const isDative = masculine.plural === masculine.dative ? false : isDativePlural(text.slice(0, start))
  if (isDative === undefined) return undefined
  return { start, end, text: `${stem}innen und ${isDative ? masculine.dative : masculine.plural}` }
}

/** `jede:r engagierte Bürger:in` → `jede engagierte Bürgerin und jeder engagierte Bürger`. */
function singularPair(
  { stem, start, end }: GenderForm,
  text: string,
  morphology: Morphology
): GenderRepair | undefined {
  if (!isStrongSingular(stem, morphology)) return undefined
  const before = /(\S+) ((?:\p{Ll}+e )?)$/u.exec(text.slice(Math.max(0, start - 60), start))
  const [whole = '', article = '', adjective = ''] = before ?? []
  const lower = article.charAt(0).toLowerCase() + article.slice(1)
  const known = SINGULAR_ARTICLES.find(([pattern]) => pattern.test(lower))
  if (!known) return undefined
  const [, feminine, masculine, joined] = known
  // Behind `ein` and in the accusative the adjective has two endings.
  if (adjective !== '' && masculine !== 'der' && masculine !== 'jeder') return undefined
  const first = article === lower ? feminine : feminine.charAt(0).toUpperCase() + feminine.slice(1)
  const pair = `${first} ${adjective}${stem}in ${joined} ${masculine} ${adjective}${stem}`
  return { start: start - whole.length, end, text: pair }
}
