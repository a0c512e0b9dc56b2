import { type CalendarDate, formatDate, WEEKDAY_NAMES, weekdayOf } from '../../german/dates/dates.ts'
import type { House, Person } from '../../house/house.ts'
import { matchesOf } from '../../text/matches.ts'
import { boundText } from '../bound-text.ts'
import { houseFooter } from '../channels/write.ts'
import { newDateline } from '../dateline/write.ts'
import { fixedMarkdown } from '../fixed-text.ts'
import { GAP } from './gaps.ts'
import type { Template } from './template.ts'

export interface Occasion {
  readonly house: House
  readonly day: CalendarDate
  /** Empty if it is still to be found. */
  readonly headline: string
}

/**
 * A template with all that the house knows, as a snippet (of LSP): each gap in brackets is a stop, and a speaker is chosen from
 * the house's people in office. What the house does not know stays a gap. A headline that somebody has given is none: it would be
 * selected, and gone with the first key. Without one the template's own stands there.
 */
export function fillTemplate(template: Template, { house, day, headline }: Occasion): string {
  const known = knownOf(house, day)
  const text = withFrontMatter(template.text, day)
    .replace(/^# .*$/mu, (own) => (headline === '' ? own : `# ${OWN_HEADLINE}`))
    .replaceAll(/\{\{ *([\p{L}-]+) *\}\}/gu, (_, name: string) => known.get(name.toLowerCase()) ?? `[${name} ergänzen]`)
    // A block for which the house has nothing leaves no hole.
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trimEnd()
  let stop = 0
  const choices = speakersOf(house, day).map(choiceText).join(',')
  const gap = new RegExp(`${OWN_HEADLINE}|${SPEAKER}|${GAP}`, 'gu')
  let at = 0
  let snippet = ''
  for (const match of matchesOf(text, gap)) {
    const [found] = match
    snippet += escapeText(text.slice(at, match.index))
    if (found === OWN_HEADLINE) snippet += escapeText(headline)
    else if (found === SPEAKER) snippet += `\${${++stop}|${choices}|}`
    else snippet += `\${${++stop}:${escapeText(found)}}`
    at = match.index + found.length
  }
  return `${snippet}${escapeText(text.slice(at))}\n$0`
}

/** Places that cannot stand in a template: private use characters of Unicode. */
const OWN_HEADLINE = '\uE000'
const SPEAKER = '\uE001'

function knownOf(house: House, day: CalendarDate): ReadonlyMap<string, string> {
  const [speaker, ...others] = speakersOf(house, day)
  return new Map([
    ['ortsmarke', newDateline(house, day) ?? '**[Ort].**'],
    ['datum', formatDate(day)],
    ['wochentag', WEEKDAY_NAMES[weekdayOf(day)] ?? ''],
    ['organisation', house.organisation.name || '[Organisation]'],
    ['person', speaker === undefined ? '[Amt] [Name]' : others.length === 0 ? speaker : SPEAKER],
    ['pressekontakt', contactOf(house)],
    ['abbinder', fixedMarkdown(house.boilerplate, house, '')],
    ['kanalfuß', house.channels.length > 0 ? houseFooter(house, '') : GAPS.footer],
    ['kanalfuss', house.channels.length > 0 ? houseFooter(house, '') : GAPS.footer]
  ])
}

const GAPS = {
  contact: '## Pressekontakt\n\n[Name]  \nTelefon: [Telefon]  \nE-Mail: [E-Mail]',
  footer: 'Sie finden uns auf folgenden Kanälen:\n\n- [Link]\n- [Link]'
}

function contactOf(house: House): string {
  const [first] = house.contacts
  if (first === undefined) return GAPS.contact
  const contact = fixedMarkdown(first, house, '')
  return /^(?:#|\**(?:Presse)?kontakt|\**Ansprech)/iu.test(contact) ? contact : `## Pressekontakt\n\n${contact}`
}

/** Who may speak for the house on the day, with office. */
function speakersOf(house: House, { year, month, day }: CalendarDate): string[] {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const isInOffice = ({ from = '', to = '9999' }: Person): boolean => from <= iso && iso <= to
  return house.people.filter(isInOffice).map(({ office, name }) => boundText(`${office} ${name}`.trim(), house))
}

/** The text with a front matter that says what it is and of which day. */
function withFrontMatter(text: string, { year, month, day }: CalendarDate): string {
  const [all, head = ''] = /^---\n(.*?)^---[ \t]*\n/msu.exec(text) ?? ['']
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const typ = /^typ:/mu.test(head) ? '' : 'typ: pressemitteilung\n'
  const date = /^datum:/mu.test(head) ? '' : `datum: ${iso}\n`
  return `---\n${typ}${date}${head}---\n\n${text.slice(all.length).replace(/^\n+/u, '')}`
}

function choiceText(text: string): string {
  return text.replace(/[\\$},|]/gu, '\\$&')
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&')
}
