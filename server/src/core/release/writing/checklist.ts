import type { Finding } from '../../engine/finding.ts'
import { formatDate } from '../../german/dates/dates.ts'
import type { House } from '../../house/house.ts'
import { type Span, span, touches } from '../../text/span.ts'
import { embargoesOf, momentText } from '../embargo.ts'
import { changedText, holdsText } from '../fixed-text.ts'
import type { PartKind, Release } from '../model.ts'

/** One thing that a release needs, or has. */
export interface ChecklistEntry {
  readonly id:
    | 'headline'
    | 'dateline'
    | 'lead'
    | 'quotation'
    | 'boilerplate'
    | 'contact'
    | 'channelFooter'
    | 'embargo'
    | 'date'
  /** `Ortsmarke`; in a protocol's messages in their language. */
  readonly title: string
  /** `done`: there; `wrong`: there, with a finding of warning or error on it; `missing`: not there and wanted; `none`: not wanted. */
  readonly state: 'done' | 'wrong' | 'missing' | 'none'
  /** The state in a word, `fehlt`, in the language of the title; empty where nothing is wanted. */
  readonly told: string
  /** What stands there, shortened; empty where nothing does. */
  readonly detail: string
  /** Where it stands; null where it is missing. */
  readonly span: Span | null
}

const LONGEST_DETAIL = 60

const TOLD: Readonly<Record<ChecklistEntry['state'], string>> = {
  done: 'vorhanden',
  wrong: 'zu prüfen',
  missing: 'fehlt',
  none: ''
}

/** What of a release is there, right, wrong or missing, in the order of the release. */
export function checklistOf(release: Release, findings: readonly Finding[], house: House): ChecklistEntry[] {
  // What says that one part is missing stands at another, which is none the worse for it.
  const isWrong = (id: ChecklistEntry['id'], span: Span): boolean =>
    findings.some(
      ({ rule, severity, span: at }) =>
        severity !== 'info' && touches(at, span) && (REQUIRING[rule] === undefined || REQUIRING[rule] === id)
    )
  const entry = (
    id: ChecklistEntry['id'],
    title: string,
    found: { readonly span: Span; readonly text: string } | undefined,
    isWanted: boolean
  ): ChecklistEntry => {
    const state = found ? (isWrong(id, found.span) ? 'wrong' : 'done') : isWanted ? 'missing' : 'none'
    const detail = found ? shortened(found.text) : ''
    return { id, title, state, told: TOLD[state], detail, span: found?.span ?? null }
  }
  const part = (kind: PartKind): { readonly span: Span; readonly text: string } | undefined => {
    const found = release.parts.find((p) => p.kind === kind)
    return found && { span: found.span, text: release.document.source.slice(found.span.start, found.span.end) }
  }
  const speech = release.quotes.quotations.find(({ kind, level }) => kind !== 'term' && level === 1)
  const [embargo] = embargoesOf(release)
  const contact = part('contact')
  const { date, meta } = release
  const day = date && {
    span: meta.datum?.span ?? release.dateline?.span ?? { start: 0, end: 0 },
    text: formatDate(date.value)
  }
  return [
    entry('date', 'Datum', day, false),
    entry('embargo', 'Sperrfrist', embargo && { span: embargo.span, text: momentText(embargo) }, false),
    entry('headline', 'Überschrift', part('headline'), true),
    entry('dateline', 'Ortsmarke', part('dateline'), true),
    entry('lead', 'Vorspann', part('lead'), true),
    entry('quotation', 'Zitat', speech && { span: speech.span, text: speech.segments[0]?.text ?? '' }, false),
    entry('boilerplate', 'Abbinder', part('boilerplate') ?? boilerplateOf(release, house), house.boilerplate !== ''),
    entry(
      'contact',
      'Pressekontakt',
      contact && { ...contact, text: contact.text.replace(CONTACT_HEADING, '') },
      house.contacts.length > 0
    ),
    entry('channelFooter', 'Kanalfuß', part('channelFooter'), true)
  ]
}

/** The house's own boilerplate where nothing but its words tells what it is. */
function boilerplateOf(
  release: Release,
  { boilerplate }: House
): { readonly span: Span; readonly text: string } | undefined {
  if (boilerplate.trim() === '' || !holdsText(release, boilerplate)) return undefined
  const blocks = changedText(release, boilerplate)
  const [first, last] = [blocks[0], blocks.at(-1)]
  return first && last && { span: span(first.span.start, last.span.end), text: boilerplate }
}

/** Rules that say of a part that it is missing. */
const REQUIRING: Readonly<Partial<Record<string, ChecklistEntry['id']>>> = {
  'headline-required': 'headline',
  'dateline-required': 'dateline',
  'boilerplate-required': 'boilerplate',
  'contact-required': 'contact',
  'channel-footer-required': 'channelFooter'
}

/** The title says it already. */
const CONTACT_HEADING = /^[*_#\s]*(?:Presse)?kontakt[*_:\s]*/iu

/** One line without Markdown's marks. */
function shortened(text: string): string {
  const line = text
    .replace(/[*_#>]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return line.length <= LONGEST_DETAIL ? line : `${line.slice(0, LONGEST_DETAIL).replace(/\s+\S*$/u, '')} …`
}
