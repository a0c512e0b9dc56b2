import type { House, Person } from '../core/house/house.ts'
import type { HouseSnippet } from './protocol.ts'

/** Snippets that only the house can fill. */
export function houseSnippets(house: House): HouseSnippet[] {
  return [
    ...datelineSnippets(house),
    ...house.people.flatMap((person) => quotationSnippets(person, house)),
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

function datelineSnippets({ dateline }: House): HouseSnippet[] {
  if (!dateline.defaultPlace) return []
  const mark = dateline.emphasis === 'none' ? '' : '**'
  const place = escapeSnippet(dateline.defaultPlace)
  const date = `\${1:24}. \${2:März} \${3:2026}`
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

function quotationSnippets(person: Person, house: House): HouseSnippet[] {
  const [open, close] = house.quotes.marks.split('')
  const surname = person.name.split(/\s+/u).at(-1) ?? person.name
  return [
    {
      prefix: `zitat-${surname.toLowerCase()}`,
      title: `Zitat ${person.name}`,
      description: `Zitat mit ${[person.office, person.name].filter((s) => s !== '').join(' ')} als Sprecher.`,
      body: `${open}\${1:Aussage}${close}, \${2|sagte,erklärte,betonte,so|} ${escapeSnippet([person.office, person.name].filter((s) => s !== '').join(' '))}.$0`
    }
  ]
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
