import type { House, Person } from '../core/house/house.ts'
import type { HouseSnippet } from './protocol.ts'

const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' })

/**
 * Snippets that only the house can fill. What is left to be written stands in brackets, which a rule finds if it stays.
 *
 * @param today `2026-03-25`: the date of datelines; who is no longer in office then is not offered as a speaker
 */
export function houseSnippets(house: House, today: string): HouseSnippet[] {
  return [
    ...datelineSnippets(house, today),
    ...house.people
      .filter(({ from = '', to = '9999' }) => from <= today && today <= to)
      .map((person) => quotationSnippet(person, house)),
    ...house.contacts.map((contact, i) => ({
      prefix: i === 0 ? 'pressekontakt' : `pressekontakt-${i + 1}`,
      title: 'Pressekontakt des Hauses',
      description: 'Fügt den Pressekontakt aus der Hausdatei ein.',
      body: escapeSnippet(contact)
    })),
    ...(house.boilerplate
      ? [
          {
            prefix: 'abbinder',
            title: 'Abbinder des Hauses',
            description: 'Fügt den Abbinder aus der Hausdatei ein.',
            body: escapeSnippet(house.boilerplate)
          }
        ]
      : []),
    ...footerSnippets(house)
  ]
}

function datelineSnippets({ dateline }: House, today: string): HouseSnippet[] {
  if (!dateline.defaultPlace) return []
  const mark = dateline.emphasis === 'none' ? '' : '**'
  const place = escapeSnippet(dateline.defaultPlace)
  const date = `\${1:${day.format(new Date(today))}}`
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

function quotationSnippet(person: Person, house: House): HouseSnippet {
  const [open, close] = house.quotes.marks.split('')
  const surname = person.name.split(/\s+/u).at(-1) ?? person.name
  const speaker = [person.office, person.name].filter((part) => part !== '').join(' ')
  return {
    prefix: `zitat-${surname.toLowerCase()}`,
    title: `Zitat ${person.name}`,
    description: `Zitat, das ${speaker} zugeschrieben wird.`,
    body: `${open}\${1:[Zitat ohne Schlusspunkt einsetzen]}${close}, \${2|sagte,erklärte,betonte,so|} ${escapeSnippet(speaker)}.$0`
  }
}

function footerSnippets({ channels, channelIntro }: House): HouseSnippet[] {
  if (channels.length === 0) return []
  const list = channels.map((channel) => `- ${channel.url}`).join('\n')
  return [
    {
      prefix: 'kanalfuss-haus',
      title: 'Kanalfuß des Hauses',
      description: 'Fügt die Kanäle aus der Hausdatei ein, mit dem Satz davor.',
      body: escapeSnippet(channelIntro ? `${channelIntro}\n\n${list}` : list)
    }
  ]
}

/** Text that a snippet must not read as its own syntax. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&')
}
