import { type BlockContext, defineBlockRule, mend, suggest } from '../../engine/define-rule.ts'
import { isForeignText } from '../../german/typography/foreign.ts'
import {
  AFTER_SUSPENDED_HYPHEN,
  cannotBeSuspended,
  isFigureCompound,
  LANDS
} from '../../german/typography/loose-hyphen.ts'
import { segmentsOf } from '../../german/words/segments.ts'
import type { Block } from '../../markdown/document.ts'
import { placeKnowledge } from '../../release/dateline/place-name.ts'
import { readDateline } from '../../release/dateline/read.ts'
import type { Edit } from '../../text/edits.ts'
import { matchesOf } from '../../text/matches.ts'

/** A sign that stands for a dash, with what stands around it. */
interface Stroke {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly spaced: boolean
  /** The words beside it, empty where there is none. */
  readonly before: string
  readonly after: string
  readonly secondAfter: string
}

/** A stroke that is to become a dash. */
interface Found {
  readonly stroke: Stroke
  /** It reads as a dash by itself; the others do beside one. */
  readonly isOwn: boolean
  readonly isCertain: boolean
}

/** Spaced hyphens; doubled and long strokes also where they touch the words. A range or a minus has a figure behind it. */
const strokes = /(?<=\S)([ \u00A0]?)(-{1,3}|—|―)([ \u00A0]?)(?=[\p{L}„“"»«‚‘›‹(])/gu

export default defineBlockRule({
  id: 'dash',
  group: 'typography',
  title: 'Gedankenstrich',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Gedankenstrich); Amtliches Regelwerk 2024 (Gedankenstrich)',
  options: {},
  messages: {
    hyphen: 'Zwischen den Wörtern steht der kurze Strich „{found}“; als Gedankenstrich ist „–“ mit Leerzeichen üblich.',
    long: 'Hier steht der lange Strich „{found}“; als Gedankenstrich ist im Deutschen „–“ mit Leerzeichen üblich.'
  },
  *check(block, context) {
    if (context.part === 'contact' || context.part === 'channelFooter') return
    // The sign behind a dateline is `dateline-format`'s.
    const from = context.part === 'lead' ? (readDateline(block.prose, placeKnowledge(context))?.end ?? 0) : 0
    const own = ownDashes(block.text, from, context)
    const others = own.some(({ stroke }) => stroke.text === '-') ? otherStrokes(block.text, from, own, context) : []
    const all = [...own, ...others].sort((a, b) => a.stroke.start - b.stroke.start)
    const groups = bySentence(all, block)
    for (const found of all) {
      const { start, end, text } = found.stroke
      const partners = partnersOf(found, groups)
      const isPair = partners.length === 1 && isParenthesis([found, ...partners])
      if (!found.isOwn && !isPair) continue
      const edits = [found, ...(isPair ? partners : [])].map(({ stroke }) => edit(block, stroke))
      // `- wie immer - geht es weiter`: the mark of an entry may have been meant as the other half.
      const isHalf = partners.length === 0 && block.inside.at(-1) === 'list' && /^\p{Ll}/u.test(block.text)
      const isCertain = isPair || (found.isCertain && !isHalf && partners.every((p) => p.isOwn && p.isCertain))
      yield {
        message: text.startsWith('-') ? 'hyphen' : 'long',
        data: { found: text },
        span: block.spanOf(start, end),
        fixes: (isCertain ? mend : suggest)(isPair ? 'Gedankenstriche setzen' : 'Gedankenstrich setzen', ...edits)
      }
    }
  }
})

function ownDashes(text: string, from: number, context: BlockContext): Found[] {
  const found: Found[] = []
  for (const match of matchesOf(text, strokes)) {
    const [, left = '', sign = '', right = ''] = match
    const start = match.index + left.length
    if (start < from) continue
    // `--laut` is an option of a program: a stroke that touches one word only is no dash.
    if ((left === '') !== (right === '')) continue
    const stroke = strokeAt(text, start, sign, left !== '')
    if (isDash(stroke, context) && !isInForeignTitle(text, start))
      found.push({ stroke, isOwn: true, isCertain: isCertain(stroke) })
  }
  return found
}

/** `„The Lord of the Rings - The Two Towers“` is written as it is called. */
function isInForeignTitle(text: string, at: number): boolean {
  const open = /[„»“"]([^„“”"»«]*)$/u.exec(text.slice(Math.max(0, at - 80), at))
  const close = /^([^„“”"»«]*)[“«”"]/u.exec(text.slice(at, at + 80))
  return open !== null && close !== null && isForeignText(`${open[1]}${close[1]}`)
}

/** Spaced hyphens that may be the other half of a pair: `Die Schule - 300 Kinder - ist neu`, `war - wie immer -, pünktlich`. */
const loose = /(?<=\S[ \u00A0])-(?=[ \u00A0]\S|,)/gu

function otherStrokes(text: string, from: number, own: readonly Found[], context: BlockContext): Found[] {
  const known = new Set(own.map(({ stroke }) => stroke.start))
  return matchesOf(text, loose)
    .filter(({ index }) => index >= from && !known.has(index))
    .map(({ index }) => strokeAt(text, index, '-', true))
    .filter(
      ({ before, after }) =>
        !(/\d$/u.test(before) && /^\d/u.test(after)) &&
        !(/^\p{L}/u.test(after) && isBrokenCompound(before, after, context))
    )
    .map((stroke) => ({ stroke, isOwn: false, isCertain: false }))
}

/** The other hyphens of the sentence, of which more than a few pair with nobody knows which. */
function partnersOf(found: Found, groups: ReadonlyMap<Found, readonly Found[]>): readonly Found[] {
  const group = groups.get(found) ?? []
  return group.length > MOST_IN_SENTENCE ? group.slice(0, 3) : group.filter((other) => other !== found)
}

const MOST_IN_SENTENCE = 20

/** The hyphens of each sentence that has one, in their order: what stands between two of them is set apart by both or by none. */
function bySentence(all: readonly Found[], { prose }: Block): ReadonlyMap<Found, readonly Found[]> {
  const { sentences } = segmentsOf(prose)
  const groups = new Map<Found, Found[]>()
  let at = 0
  let group: Found[] = []
  for (const found of all) {
    if (found.stroke.text !== '-') continue
    const place = at
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= found.stroke.start) at++
    if (at !== place) group = []
    group.push(found)
    groups.set(found, group)
  }
  return groups
}

/** Behind the second one the sentence goes on, so that nothing but a parenthesis can stand between. */
function isParenthesis(pair: readonly Found[]): boolean {
  const [first, second] = pair.toSorted((a, b) => a.stroke.start - b.stroke.start)
  if (!first || !second || AFTER_SUSPENDED_HYPHEN.has(first.stroke.after.toLowerCase())) return false
  return second.isCertain || (first.isCertain && second.stroke.after === '')
}

function strokeAt(text: string, start: number, sign: string, spaced: boolean): Stroke {
  const end = start + sign.length
  const before = /[^\s]*$/u.exec(text.slice(Math.max(0, start - 60), start).trimEnd())?.[0] ?? ''
  const [after = '', secondAfter = ''] = text
    .slice(end, end + 60)
    .trimStart()
    .split(/[^\p{L}\p{N}-]+/u)
  return { start, end, text: sign, spaced, before, after, secondAfter }
}

function isDash(stroke: Stroke, context: BlockContext): boolean {
  const { before, after, secondAfter, text, spaced } = stroke
  // `organisiert vom Verein e. V. - bot Platz`: no sentence begins in lower case.
  if (!/[\p{L}\p{N}“”"»«’‘‹›)\],%€!?…*]$/u.test(before) && !(/\p{L}\.$/u.test(before) && /^\p{Ll}{2}/u.test(after)))
    return false
  if (text !== '-') return spaced || (/\p{L}$/u.test(before) && /^\p{Ll}/u.test(after) && text !== '---')
  if (!spaced) return false
  if (AFTER_SUSPENDED_HYPHEN.has(after.toLowerCase())) {
    // `auf eine Krise zu - und Hessen handelt`: parts of one compound begin alike, both small or both capital.
    return cannotBeSuspended(secondAfter) || (/^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(secondAfter))
  }
  // `innerorts und - außerorts`: here too the hyphen may stand for a part of a compound.
  if (AFTER_SUSPENDED_HYPHEN.has(before.toLowerCase())) return cannotBeSuspended(after)
  if (/[\p{Lu}\p{N}]$/u.test(before) && /^\p{Lu}/u.test(after)) return isHeadingNumber(before) && after.length > 2
  if (/\p{N}$/u.test(before) && isFigureCompound(after)) return false
  return !isBrokenCompound(before, after, context)
}

/** `Modul 1 - Einführung`: one or two digits before a whole word; `A-17 - B` and file numbers are none. */
function isHeadingNumber(before: string): boolean {
  return /^\p{N}{1,2}$/u.test(before)
}

/** A compound that a space tore apart: `Wirtschafts - politik`, `Nordrhein - Westfalen`, `E - Mail`. */
function isBrokenCompound(before: string, after: string, { knowledge }: BlockContext): boolean {
  if (/^\p{L}$/u.test(before) || after.length === 1) return true
  const { dictionary, gazetteer } = knowledge
  if (gazetteer.has(`${before}-${after}`) || LANDS.has(`${before}-${after}`)) return true
  return (
    /^\p{Ll}{4}/u.test(after) && /\p{Ll}$/u.test(before) && !dictionary.has(before) && dictionary.has(before + after)
  )
}

/**
 * Certain before a word in lower case or an opening mark; before a capital a hyphen may also join a name, a line or a fixture
 * (`Eintracht - Union`), unless the word before it is none.
 */
function isCertain({ text, spaced, before, after }: Stroke): boolean {
  return spaced && (text !== '-' || !/^\p{Lu}/u.test(after) || /^\p{Ll}{2,}$/u.test(before))
}

function edit(block: Block, { start, end, spaced }: Stroke): Edit | undefined {
  return block.edit(start, end, spaced ? '–' : ' – ')
}
