import { isGivenName } from '../german/names/given-names.ts'
import { officeOf } from '../german/names/offices.ts'
import type { House } from '../house/house.ts'
import { readContent } from './quotes/content.ts'
import type { Quotation } from './quotes/model.ts'

/** A name in the prose of the headline; `end` lies before a comma that stands in place of the colon. */
export interface HeadlineName {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The name straight before a quotation that ends the headline (`Ministerin Erika Beispiel „Lesen öffnet Türen“`): nothing but
 * office, titles, given name and surname, from the start or behind a colon or dash. Undefined where words stand between that
 * make the quotation a part of the clause, and where it may as well be the title of somebody's work.
 */
export function nameBeforeQuotation(quotation: Quotation, house: House): HeadlineName | undefined {
  const { open, close } = quotation
  const { text } = open.block
  if (quotation.level > 1 || !close || !/^[\s.!]*$/u.test(text.slice(close.end))) return undefined
  const before = text.slice(0, open.start)
  const start = (/^.*(?::|\s[–—-])\s+/u.exec(before)?.[0] ?? '').length
  const end = before.replace(/[\s,]+$/u, '').length
  const name = text.slice(start, end)
  return isName(name, house) && isSpeech(text.slice(open.end, close.start)) ? { text: name, start, end } : undefined
}

function isName(text: string, house: House): boolean {
  if (house.people.some((p) => text === p.name || text === `${p.office} ${p.name}`)) return true
  const words = text.split(/\s+/u)
  const surname = words.at(-1) ?? ''
  if (words.length < 2 || words.length > 6 || !/^\p{Lu}\p{Ll}/u.test(surname)) return false
  const others = words.slice(0, -1)
  const isPart = (w: string) =>
    isGivenName(w) || officeOf(w) !== undefined || /^(?:Dr|Prof)\.$|^(?:Frau|Herr|von|van|zu|der|\p{Lu}\.)$/u.test(w)
  return others.every(isPart) && others.some((w) => isGivenName(w)) && officeOf(surname) === undefined
}

/** A clause: with a finite verb, a form that ends like one, or the sign of a question or call. */
function isSpeech(text: string): boolean {
  const content = readContent(text)
  if (content.words < 3) return false
  return (
    content.hasFiniteVerb ||
    /[?!]$/u.test(text) ||
    /\s(?!(?:mit|seit|nicht|statt|erst|selbst|jetzt|laut|weit|gut|samt|ge\p{L}+)\s)\p{Ll}{3,}t(?=\s|$)/u.test(text)
  )
}
