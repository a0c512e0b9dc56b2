import { isNoun, type Stretch } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { PLURAL } from '../words/cells.ts'
import type { LostWord } from './lost-word.ts'

/** `Wenden Sie sich bitte unsere Beraterin.`: whom one turns to stands behind `an`. */
export function lostAn({ tokens }: Stretch): LostWord | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === 'wenden' && tokens[i + 1]?.text === 'Sie' && tokens[i + 2]?.lower === 'sich'
  )
  if (at < 0 || tokens.some(({ lower }) => /^(?:an|am|ans|zu|ab|gegen|um|daran|dagegen|hierzu|dazu|hin)$/u.test(lower)))
    return undefined
  const next = tokens.findIndex(
    ({ lower }, i) =>
      i > at + 2 && !/^(?:bitte|gern|gerne|direkt|jederzeit|einfach|auch|dann|telefonisch|schriftlich)$/u.test(lower)
  )
  const token = tokens[next]
  const noun = tokens[at]
  if (!token || !noun || !/^(?:die|den|unsere|unseren|unser|ihre|ihren|das)$/iu.test(token.text)) return undefined
  const person = tokens.slice(next + 1).find((word) => isNoun(word))
  // `Wenden Sie sich das nächste Mal an …`, `diese Woche`: a time.
  if (!person || /(?:Mal|Woche|Tag|Tage|Jahr|Monat|Abend)$/u.test(person.text)) return undefined
  return { token, right: `an ${token.text}`, noun }
}

/** `später der Nähe des Parks`, `sich der Geschäftsstelle des Vereins anmelden`: a dative that no verb of the clause takes. */
export function lostPrepositionOfPlace({ tokens, isFirst, closes }: Stretch): LostWord | undefined {
  if (!isFirst || !/^[.,!]/u.test(closes)) return undefined
  const last = tokens.at(-1)
  const registers =
    tokens.some(({ lower }) => lower === 'sich') && /^(?:anmelden|anzumelden|bewerben)$/u.test(last?.lower ?? '')
  const at = tokens.findIndex(({ lower }, i) => {
    const [before, noun] = [tokens[i - 1], tokens[i + 1]]
    if (lower !== 'der' || !before || !noun || !isNoun(noun)) return false
    const isDate = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr)$/u.test(
      before.text
    )
    if (
      !isDate &&
      (isNoun(before) || PREPOSITIONS.has(before.lower) || ARTICLES.has(before.lower) || before.forms.verb !== 0)
    )
      return false
    if (/^(?:und|oder|sowie|als|wie|bzw|statt)$/u.test(before.lower)) return false
    if (noun.text === 'Nähe')
      return ADVERB.test(before.lower) && /^(?:des|der|eines|einer|von)$/u.test(tokens[i + 2]?.lower ?? '')
    return registers && OFFICE.test(noun.text) && (noun.forms.noun & PLURAL) === 0
  })
  const token = tokens[at]
  const noun = tokens[at + 1]
  if (at < 2 || !token || !noun || !last) return undefined
  // `verdankt dort der Nähe des Meeres viel`: verbs with the dative.
  if (noun.text === 'Nähe' && tokens.some(({ lower }) => WITH_DATIVE.test(lower))) return undefined
  if (
    /^(?:bewusst|gewiss|sicher|verdächtig|wegen|halber|zuliebe|zugute|geschuldet|gewidmet|zu|nahe)$/u.test(last.lower)
  )
    return undefined
  return noun.text === 'Nähe' ? { token, right: 'in der', noun } : { token, right: 'bei der', noun: last }
}

const WITH_DATIVE = /^(?:verdank|widm|dank|dien|gilt|galt|gegenüber|entsprech|entspricht|folg|nütz|nutz)/u

const ADVERB =
  /^(?:später|zuvor|anschließend|danach|dort|gestern|heute|zuletzt|bereits|schließlich|kurz|direkt|vormittags|nachmittags|abends|nachts)$/u

/** Who takes registrations. */
const OFFICE =
  /(?:stelle|verwaltung|leitung|zentrale|redaktion|behörde|agentur|kammer|schule|akademie|bücherei|bibliothek|direktion|kanzlei)$/u
