import { defineRule, type Fix, mend, suggest } from '../../engine/define-rule.ts'
import type { DatelineStyle } from '../../house/house.ts'
import { datelineSource, datelineWords, emphasised, exampleOf, signOf } from '../../release/dateline/write.ts'
import type { Dateline, Release } from '../../release/model.ts'

export default defineRule({
  id: 'dateline-format',
  group: 'structure',
  title: 'Form der Ortsmarke',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Hausdatei (dateline); DIN 5008:2020 (Gedankenstrich, Datum)',
  options: {},
  messages: {
    stroke: 'Die Ortsmarke endet mit „{found}“; üblich ist der Gedankenstrich mit Leerzeichen: „{wanted}“.',
    spacing: 'Die Ortsmarke steht mit anderen Leerzeichen als üblich; üblich ist „{wanted}“ mit Leerzeichen danach.',
    open: 'Nach der Ortsmarke „{found}“ steht kein Zeichen; üblich ist „{wanted}“.',
    doubled: 'Die Ortsmarke endet mit zwei Zeichen: „{found}“; üblich ist eines: „{wanted}“.',
    format: 'Die Ortsmarke lautet „{found}“; im Haus üblich ist „{wanted}“.',
    weak: 'Die Ortsmarke steht ohne Fettschrift; im Haus üblich ist „**{wanted}**“.',
    strong: 'Die Ortsmarke ist hervorgehoben; im Haus üblich ist sie ohne Hervorhebung: „{wanted}“.'
  },
  *check(release, { house }) {
    const { dateline } = release
    if (!dateline) return
    const report = signReport(release, dateline, house.dateline) ?? emphasisReport(release, dateline, house.dateline)
    if (report) yield { ...report, span: dateline.span }
  }
})

type Message = 'stroke' | 'spacing' | 'open' | 'doubled' | 'format' | 'weak' | 'strong'
interface Report {
  readonly message: Message
  readonly data: { readonly found: string; readonly wanted: string }
  readonly fixes: readonly Fix[]
}

/** The words and the sign: first the house's format, then what is unusual in any format. */
function signReport(release: Release, dateline: Dateline, style: DatelineStyle): Report | undefined {
  const { block, start, end, sign, form } = dateline
  const found = block.text.slice(start, end)
  const words = block.text.slice(start, sign.start)
  const usual = usualSign(dateline)
  const tight = /^\S/u.test(block.text.slice(end))
  if (style.format !== 'any') {
    const places = block.text.slice(start, dateline.places.at(-1)?.end)
    const date = dateline.date?.value ?? release.date?.value
    const wanted = form === 'place-agency' && style.format === form ? words : datelineWords(style.format, places, date)
    const sameSign = usual === signOf(style.format)
    if (wanted !== words || !sameSign) {
      const example = wanted === undefined ? exampleOf(style.format, places, date) : wanted + signOf(style.format)
      const fixes = wanted === undefined ? [] : rewrite(release, dateline, wanted, signOf(style.format), tight, false)
      return { message: 'format', data: { found, wanted: example }, fixes }
    }
  }
  if (usual === undefined) {
    // A bracket or a line of its own needs no sign; nor does the author's agency.
    const stands = form === 'place-agency' || /^(?:\s*$|\n)/u.test(block.text.slice(end)) || words.endsWith(')')
    if (stands) return undefined
    return {
      message: 'open',
      data: { found, wanted: `${words}.` },
      fixes: rewrite(release, dateline, words, '.', tight, false)
    }
  }
  // `Köln - 1. Juni 2026 - …`: both strokes are dashes, or none is.
  const dashed = usual === ' –' ? words.replace(/(?<=\S) -{1,2} (?=\d)/u, ' – ') : words
  const data = { found: sign.text.trim(), wanted: dashed + usual }
  if (/[.:].*\S/u.test(sign.text.trim())) {
    return { message: 'doubled', data, fixes: rewrite(release, dateline, words, usual, tight, false) }
  }
  const stroke = sign.text.trim()
  const message =
    usual === ' –' && stroke !== '–'
      ? 'stroke'
      : sign.text.replace('\u00A0', ' ') !== usual || tight
        ? 'spacing'
        : undefined
  return message && { message, data, fixes: rewrite(release, dateline, dashed, usual, tight, true) }
}

/** The usual way to write the sign that stands there. */
function usualSign({ sign }: Dateline): string | undefined {
  const text = sign.text.trim()
  if (text === '') return undefined
  if (text === '|') return ' |'
  return text.startsWith('.') ? '.' : text === ':' ? ':' : ' –'
}

function emphasisReport(release: Release, dateline: Dateline, style: DatelineStyle): Report | undefined {
  const words = dateline.block.text.slice(dateline.start, dateline.sign.start)
  const data = { found: words, wanted: words + dateline.sign.text }
  if (style.emphasis === 'strong' && dateline.emphasis !== 'strong' && !isInTag(release, dateline)) {
    return { message: 'weak', data, fixes: rewrite(release, dateline, words, dateline.sign.text, false, true, true) }
  }
  // A lead that is bold as a whole does not set its dateline off.
  const setsOff = dateline.block.prose.emphases.some((e) => e.start <= dateline.start && e.end <= dateline.end + 1)
  if (style.emphasis === 'none' && dateline.emphasis !== 'none' && setsOff) {
    return { message: 'strong', data, fixes: rewrite(release, dateline, words, dateline.sign.text, false, true, false) }
  }
  return undefined
}

/** `<b>Wiesbaden.</b>` is bold, too. */
function isInTag({ document }: Release, { block, start, end }: Dateline): boolean {
  const before = document.source.slice(block.span.start, block.spanOf(start, end).start)
  return /<(?:b|strong)(?:\s[^<>]*)?>\s*$/iu.test(before)
}

function rewrite(
  { document }: Release,
  dateline: Dateline,
  words: string,
  sign: string,
  tight: boolean,
  safe: boolean,
  strong?: boolean
): Fix[] {
  const source = datelineSource(document.source, dateline)
  if (!source) return []
  // Italics stay what they are where only the sign changes.
  if (source.marker.length === 1 && strong === undefined) return []
  // The author's letters behind the sign stay: `Frankfurt (ots) – (em)`.
  const letters = dateline.block.text.slice(dateline.sign.end, dateline.end).trim()
  const behind = (letters && ` ${letters}`) + (tight ? ' ' : '')
  const text = emphasised(words, sign, strong ?? source.marker.length === 2) + behind
  const title = 'Ortsmarke in die übliche Form bringen'
  return (safe ? mend : suggest)(title, { span: source.span, text })
}
