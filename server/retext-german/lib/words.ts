import { isAbbreviation } from './abbreviations.ts'
import { endOfWebAddress } from './addresses.ts'
import { classAt, digit, isDigitAt, isLetterAt, isLowerAt, isUpperAt, isWordAt, lower, upper } from './characters.ts'
import { dottedTails } from './data/abbreviations.ts'

/**
 * Where the word that starts at `start` ends, not looking beyond `limit`.
 *
 * Signs inside a word belong to it (`Rhein-Main-Gebiet`, `geht’s`, `14:30`,
 * `1.234,56`, `Bürger:innen`, `hessen.de`), a hyphen at its end too (`Vor-`).
 */
export function endOfWord(text: string, start: number, limit: number): number {
  let end = start
  if (!isWordAt(text, end)) end++
  for (;;) {
    end = endOfRun(text, end, limit)
    if (end >= limit) return limit
    const next = continuation(text, start, end, limit)
    // Not on to the address that begins at the limit.
    if (next <= end || (next >= limit && limit < text.length)) return end
    end = next
    if (!isWordAt(text, end) || end >= limit) return Math.min(end, limit)
  }
}

function endOfRun(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && classAt(text, end) >= lower) end++
  return end
}

/**
 * Where the word goes on after the sign at `end`: at a word character if there
 * is more of it, behind the sign if the sign closes the word, or at `end` itself
 * if the sign is no part of it.
 */
function continuation(text: string, start: number, end: number, limit: number): number {
  switch (text.charAt(end)) {
    case '-':
    case '‐':
    case '‑':
      return afterHyphen(text, end, limit)
    case '.':
      return afterFullStop(text, start, end)
    case '’':
    case "'":
    case '‘':
    case '`':
    case '´':
    // Gender forms with a middle dot: Leser·innen.
    case '·':
    case '‧':
      return isLetterAt(text, end - 1) && isLetterAt(text, end + 1) ? end + 1 : end
    case '&':
    case '@':
      return isWordAt(text, end + 1) ? end + 1 : end
    case '_':
      return afterUnderscores(text, end)
    case ':':
      return afterColon(text, end)
    case ',':
      return afterComma(text, end)
    case '*':
    case '+':
      return afterStar(text, start, end)
    case '/':
      return afterSlash(text, start, end)
    case '(':
      return afterBracket(text, end)
    case '%':
    case '€':
    case '$':
    case '°':
      return afterUnit(text, end)
    // Marks without width: soft hyphen, zero-width space and joiners.
    case '\u00AD':
    case '\u200B':
    case '\u200C':
    case '\u200D':
    case '\u2060':
    case '\uFEFF':
      return isWordAt(text, end + 1) ? end + 1 : end
    default:
      return end
  }
}

/** `Rhein-Main`, `Vor- und`, `5-€-Schein`; not `Ende--Anfang`. */
function afterHyphen(text: string, end: number, limit: number): number {
  const next = text.charAt(end + 1)
  if (next === text.charAt(end)) return end
  const currency = next === '€' || next === '%' || next === '$'
  if (currency && text.charAt(end + 2) === '-' && isLetterAt(text, end + 3)) return end + 3
  return Math.min(end + 1, limit)
}

/** `1.234`, `24.03.2026`, `z.B`, `hessen.de`, `Dipl.-Ing`; not `Abs.2`, `kam.Sie`. */
function afterFullStop(text: string, start: number, end: number): number {
  const next = end + 1
  if (isDigitAt(text, end - 1)) {
    if (isDigitAt(text, next)) return next
    // A file number goes on with the letters of its court or office: 4 K 123/26.WI
    return isUpperAt(text, next) && text.slice(start, end).includes('/') ? next : end
  }
  if (text.charAt(next) === '-') return isLetterAt(text, next + 1) ? next + 1 : end
  if (isDigitAt(text, next)) return isAbbreviation(text.slice(start, end)) ? end : next
  if (!isLetterAt(text, next)) return end
  if (isLowerAt(text, next) || !isWordAt(text, next + 1)) return next
  const segmentStart = text.lastIndexOf('.', end - 1) + 1
  const left = text.slice(Math.max(start, segmentStart), end)
  const right = text.slice(next, endOfRun(text, next, Math.min(text.length, next + 6)))
  if (left.length === 1 && dottedTails.has(right)) return next
  return isAllUpper(left) && left.length > 1 && isAllUpper(right) ? next : end
}

function isAllUpper(letters: string): boolean {
  for (let index = 0; index < letters.length; index++) if (classAt(letters, index) !== upper) return false
  return true
}

function afterUnderscores(text: string, end: number): number {
  let next = end + 1
  while (text.charAt(next) === '_') next++
  return isWordAt(text, next) ? next : end
}

/** `14:30`, `3:1`, `Bürger:innen`, `Bürger:Innen`, `jede:r`; not `Termin:Montag`. */
function afterColon(text: string, end: number): number {
  const next = end + 1
  if (isDigitAt(text, end - 1)) return isDigitAt(text, next) ? next : end
  if (!isLetterAt(text, next)) return end
  return isLowerAt(text, next) || (text.startsWith('In', next) && isLowerAt(text, end - 1)) ? next : end
}

/** `1.234,56` and `49,–`. */
function afterComma(text: string, end: number): number {
  if (!isDigitAt(text, end - 1)) return end
  const next = text.charAt(end + 1)
  if (next === '-' || next === '–' || next === '—') return isWordAt(text, end + 2) ? end : end + 2
  return isDigitAt(text, end + 1) ? end + 1 : end
}

/** `Mitarbeiter*innen`, `trans*-Personen`, `LSBTIQ*`, `LSBTIQ+`. */
function afterStar(text: string, start: number, end: number): number {
  if (!isLetterAt(text, end - 1)) return end
  const next = end + 1
  if (text.charAt(end) === '*') {
    if (isLetterAt(text, next)) return next
    if (text.charAt(next) === '-' && isLetterAt(text, next + 1)) return next + 1
  } else if (text.charAt(next) === '-' && isLetterAt(text, next + 1)) {
    return next + 1
  }
  return end - start > 2 && isAllUpper(text.slice(start, end)) && !isWordAt(text, next) ? next : end
}

const domain = /^(?:[\p{L}\d-]+\.)+[a-z]{2,}$/u
/**
 * What may follow a gender slash without a hyphen: Lehrer/in, jede/r.
 * Not in the official rules, but usual: Duden, Handbuch geschlechtergerechte Sprache (2020).
 */
const slashEnding = /(in|innen|r|e|n|m|s)(?![\p{L}\p{M}\d])/uy
/** Longer than any host name (RFC 1035: 255 octets) a word is not searched for one. */
const maxHostLength = 255

/** `42/2026`, `km/h`, `Lehrer/-innen`, `jede/r`, `example.org/presse`; not `und/oder`, `Halle/Saale`. */
function afterSlash(text: string, start: number, end: number): number {
  const next = end + 1
  if (isDigitAt(text, end - 1)) return isDigitAt(text, next) ? next : end
  if (text.charAt(next) === '-') return isLowerAt(text, next + 1) ? next + 1 : end
  const left = text.slice(start, end)
  if (left.length <= maxHostLength && left.includes('.') && domain.test(left)) return endOfWebAddress(text, start, next)
  if (!isLetterAt(text, next)) return end
  slashEnding.lastIndex = next
  const ending = slashEnding.exec(text)?.[1]
  const isNoun = isUpperAt(text, start) && left.length > 2
  if (ending && left.length > 2 && (isNoun || !ending.startsWith('in'))) return next
  const right = endOfRun(text, next, Math.min(text.length, next + 3)) - next
  const part = left.length - left.lastIndexOf('/') - 1
  return part < 3 && right < 3 ? next : end
}

const bracketed = /\([\p{Ll}]{1,6}\)(?=[\p{Ll}]*(?![\p{L}\d]))/uy

/** `Schüler(innen)`, `Kolleg(inn)en`, `Termin(e)`. */
function afterBracket(text: string, end: number): number {
  if (!isLetterAt(text, end - 1)) return end
  bracketed.lastIndex = end
  const match = bracketed.exec(text)
  return match ? end + match[0].length : end
}

/** `100%ig`, `5%-Hürde`, `49€-Ticket`, `20°C`. */
function afterUnit(text: string, end: number): number {
  if (classAt(text, end - 1) !== digit) return end
  if (isLetterAt(text, end + 1)) return end + 1
  return text.charAt(end + 1) === '-' && isLetterAt(text, end + 2) ? end + 2 : end
}
