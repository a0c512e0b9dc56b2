import type { Hover, TextDocumentPositionParams } from 'vscode-languageserver/node'
import { type CalendarDate, dayNumber } from '../../core/german/dates/dates.ts'
import { segmentsOf } from '../../core/german/words/segments.ts'
import { datesOf } from '../../core/release/dates.ts'
import { abbreviationAt } from '../../core/release/writing/abbreviation-meanings.ts'
import { type Caret, caretAt } from '../../core/release/writing/caret.ts'
import { formatWithWeekday } from '../../core/release/writing/date-words.ts'
import { personAt } from '../../core/release/writing/names.ts'
import { explainWord } from '../../core/spelling/explain-word.ts'
import type { Span } from '../../core/text/span.ts'
import type { CheckedVersion, ReleaseDocument } from '../release-document.ts'
import { documentOf } from '../rule-documents.ts'
import type { Session } from '../session.ts'
import { toRange } from '../to-protocol.ts'
import { peopleIn } from './people.ts'

interface Explanation {
  readonly span: Span
  /** Markdown. */
  readonly text: string
}

/** Why there is a finding; who somebody is, what an abbreviation means, on what day of the week a date falls, of what a compound is made. */
export function hover(session: Session, params: TextDocumentPositionParams): Hover | null {
  const current = session.current(params.textDocument.uri)
  if (!current) return null
  const { opened, checked } = current
  const offset = opened.document.offsetAt(params.position)
  const caret = caretAt(checked.document, offset)
  const explanations = [
    ...findingsAt(session, opened, checked, offset),
    ...(caret
      ? [
          personOf(opened, checked, offset),
          abbreviation(opened, checked, caret),
          day(opened, checked, caret),
          compound(opened, caret)
        ]
      : [])
  ].filter((explanation) => explanation !== undefined)
  const [first] = explanations
  if (!first) return null
  return {
    contents: { kind: 'markdown', value: explanations.map(({ text }) => text).join('\n\n') },
    range: toRange(first.span, opened.document)
  }
}

/** The editor shows the message itself; here stands which rule it is and the way to its reasons. */
function findingsAt(
  { options }: Session,
  opened: ReleaseDocument,
  { findings }: CheckedVersion,
  offset: number
): Explanation[] {
  const found = findings.filter(({ span }) => span.start <= offset && offset <= span.end)
  return [...new Map(found.map((finding) => [finding.rule, finding])).values()].map(({ rule, span }) => {
    const title = opened.rules.find(({ id }) => id === rule)?.title ?? rule
    return { span, text: `**${plain(title)}** · [${opened.say('Warum?')}](${documentOf(options.rulesFolder, rule)})` }
  })
}

function personOf(opened: ReleaseDocument, checked: CheckedVersion, offset: number): Explanation | undefined {
  const at = personAt(peopleIn(opened, checked), offset)
  if (!at) return undefined
  const { name, office, registered, places } = at.person
  const spoken = checked.release.quotes.quotations.filter(
    (quotation) => quotation.person === name && quotation.level === 1 && quotation.kind !== 'term'
  ).length
  const facts = [
    ...(registered ? ['steht in der Hausdatei'] : []),
    places.length === 1 ? 'einmal genannt' : `${places.length}-mal genannt`,
    ...(spoken === 0 ? [] : [spoken === 1 ? 'ein Zitat' : `${spoken} Zitate`])
  ]
  const head = office === '' ? `**${plain(name)}**` : `**${plain(name)}**, ${plain(office)}`
  return { span: at.place.span, text: `${head}\n\n${facts.map((fact) => opened.say(fact)).join(' · ')}` }
}

const sources = { house: '(Hausdatei)', release: '(in dieser Mitteilung eingeführt)', common: '' }

function abbreviation(
  opened: ReleaseDocument,
  { release, house }: CheckedVersion,
  { block, at }: Caret
): Explanation | undefined {
  const found = abbreviationAt(release, house.settings.house, block.text, at)
  if (!found) return undefined
  const { start, end, short, long, source } = found
  const from = sources[source]
  const told = from === '' ? '' : ` ${opened.say(from)}`
  return { span: block.spanOf(start, end), text: `**${plain(short)}**: ${plain(long)}${told}` }
}

/** The parts of a word that is known for its parts alone: whoever wrote it sees how it is understood. */
function compound({ surroundings }: ReleaseDocument, { block, at }: Caret): Explanation | undefined {
  const place = segmentsOf(block.prose).words.find(({ start, end }) => start <= at && at <= end)
  if (!place || !surroundings) return undefined
  const word = block.text.slice(place.start, place.end)
  const { reason, parts } = explainWord(surroundings.knowledge, word)
  if (reason !== 'compound' || parts.length < 2) return undefined
  const text = parts.map(({ text: part, link }) => (link === '' ? plain(part) : `${plain(part)} + ${link}`)).join(' + ')
  return { span: block.spanOf(place.start, place.end), text: `**${plain(word)}**: ${text}` }
}

function day(opened: ReleaseDocument, { release }: CheckedVersion, { block, at }: Caret): Explanation | undefined {
  const mention = datesOf(block).find(({ start, end }) => start <= at && at <= end)
  if (!mention?.value) return undefined
  const distance = release.date ? distanceOf(mention.value, release.date.value) : ''
  return {
    span: block.spanOf(mention.start, mention.end),
    text: `**${formatWithWeekday(mention.value)}**${distance === '' ? '' : `\n\n${opened.say(distance)}`}`
  }
}

function distanceOf(date: CalendarDate, release: CalendarDate): string {
  const days = dayNumber(date) - dayNumber(release)
  if (days === 0) return 'Tag der Mitteilung'
  const count = Math.abs(days) === 1 ? 'Ein Tag' : `${Math.abs(days)} Tage`
  return `${count} ${days > 0 ? 'nach' : 'vor'} der Mitteilung`
}

/** Text that Markdown must not read as markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~-]/gu, '\\$&')
}
