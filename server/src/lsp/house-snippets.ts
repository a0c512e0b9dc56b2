import { type CalendarDate, formatDate } from '../core/german/dates/dates.ts'
import type { House, Person } from '../core/house/house.ts'
import { boundText } from '../core/release/bound-text.ts'
import { houseFooter } from '../core/release/channels/write.ts'
import { fixedMarkdown } from '../core/release/fixed-text.ts'
import { isoDay } from '../core/release/writing/iso-day.ts'
import { escapeSnippet } from '../core/release/writing/offer.ts'
import type { HouseSnippet } from './protocol.ts'

/**
 * Snippets that only the house can fill. What is left to be written stands in brackets, which a rule finds if it stays.
 *
 * @param today the date of datelines; who is no longer in office then is not offered as a speaker
 */
export function houseSnippets(house: House, today: CalendarDate): HouseSnippet[] {
  const day = isoDay(today)
  const people = house.people.filter(({ from = '', to = '9999' }) => from <= day && day <= to)
  return [
    ...datelineSnippets(house, today),
    ...chosenSpeakerSnippet(people, house),
    ...people.map((person) => quotationSnippet(person, house)),
    ...house.contacts.map((contact, i) => ({
      prefix: i === 0 ? 'pressekontakt' : `pressekontakt-${i + 1}`,
      title: 'Pressekontakt des Hauses',
      description: 'Fügt den Pressekontakt aus der Hausdatei ein.',
      body: escapeSnippet(fixedMarkdown(contact, house, ''))
    })),
    ...(house.boilerplate
      ? [
          {
            prefix: 'abbinder',
            title: 'Abbinder des Hauses',
            description: 'Fügt den Abbinder aus der Hausdatei ein.',
            body: escapeSnippet(fixedMarkdown(house.boilerplate, house, ''))
          }
        ]
      : []),
    ...footerSnippets(house)
  ]
}

function datelineSnippets({ dateline }: House, today: CalendarDate): HouseSnippet[] {
  if (!dateline.defaultPlace) return []
  const mark = dateline.emphasis === 'none' ? '' : '**'
  const place = escapeSnippet(dateline.defaultPlace)
  const date = `\${1:${formatDate(today)}}`
  const forms = {
    any: `${place}.`,
    place: `${place}.`,
    'place-date': `${place}, ${date}.`,
    'place-date-dash': `${place}, ${date} –`,
    'place-agency': `${place} (\${1:ots}) –`
  }
  return [
    {
      prefix: 'ortsmarke-haus',
      title: `Ortsmarke ${dateline.defaultPlace}`,
      description: 'Beginnt den Vorspann mit der Ortsmarke in der Form der Hausdatei.',
      body: `${mark}${forms[dateline.format]}${mark} $0`
    }
  ]
}

/** One quotation for all, its speaker chosen from a list. */
function chosenSpeakerSnippet(people: readonly Person[], house: House): HouseSnippet[] {
  if (people.length < 2) return []
  const [open, close] = house.quotes.marks.split('')
  const speakers = people.map((person) => speakerOf(person, house).replace(/[\\$},|]/gu, '\\$&')).join(',')
  return [
    {
      prefix: 'zitat-haus',
      title: 'Zitat, Name aus der Hausdatei',
      description: 'Zitat, dessen Sprecherin oder Sprecher aus den Personen der Hausdatei gewählt wird.',
      body: `${open}\${1:[Zitat ohne Schlusspunkt einsetzen]}${close}, \${2|sagte,erklärte,betonte,so|} \${3|${speakers}|}.$0`
    }
  ]
}

function speakerOf({ office, name }: Person, house: House): string {
  return boundText([office, name].filter((part) => part !== '').join(' '), house)
}

function quotationSnippet(person: Person, house: House): HouseSnippet {
  const [open, close] = house.quotes.marks.split('')
  const surname = person.name.split(/\s+/u).at(-1) ?? person.name
  const speaker = speakerOf(person, house)
  return {
    prefix: `zitat-${surname.toLowerCase()}`,
    title: `Zitat ${person.name}`,
    description: `Zitat, das ${speaker} zugeschrieben wird.`,
    body: `${open}\${1:[Zitat ohne Schlusspunkt einsetzen]}${close}, \${2|sagte,erklärte,betonte,so|} ${escapeSnippet(speaker)}.$0`
  }
}

function footerSnippets(house: House): HouseSnippet[] {
  if (house.channels.length === 0) return []
  return [
    {
      prefix: 'kanalfuß-haus',
      title: 'Kanalfuß des Hauses',
      description: 'Fügt die Kanäle aus der Hausdatei ein, mit dem Satz davor.',
      body: escapeSnippet(houseFooter(house, ''))
    }
  ]
}
