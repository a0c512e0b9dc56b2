import { isGivenName } from '../german/names/given-names.ts'
import { isBody, officeOf } from '../german/names/offices.ts'
import type { Gazetteer } from '../german/words/knowledge.ts'
import type { House } from '../house/house.ts'
import { untitled } from './named-people.ts'

/** Groups of people, authorities and places that act in releases and are no office or body by their form. */
const ACTORS = new Set(
  `land bund länder kommune kommunen staat hessen bayern sachsen thüringen niedersachsen brandenburg saarland deutschland europa
  österreich schweiz polizei feuerwehr familie familien kind kinder kindern jugendliche jugendlichen eltern menschen mensch person personen frau frauen
  mann männer männern leute gäste gästen täter tätern team bürger bürgern mieter anwohner fahrer radfahrer fußgänger senioren seniorin
  senior seniorinnen beschäftigte beschäftigten angestellte auszubildende auszubildenden studierende studierenden ehrenamtliche
  ehrenamtlichen freiwillige freiwilligen verletzte verletzten betroffene betroffenen geflüchtete geflüchteten opfer zeugen wähler
  wählerinnen mitglieder mitgliedern delegierte delegierten jury grüne grünen linke linken sozialdemokraten liberalen freie freien
  stadtrat kreistag landtag bundestag bundesrat parlament kabinett magistrat fachleute forscherteam armee wehr werk betrieb betriebe
  wirtschaft handwerk handel hersteller anbieter händler künstlerinnen künstler verlag schule schulen kita kitas bücherei bibliothek
  museum zoo bahn post kasse sparkasse bank klinikum krankenhaus werke stadtwerke foundation alliance association society council verletzter`.split(
    /\s+/u
  )
)

/** `Stadtbücherei`, `Bergwacht`: compounds of houses and bodies. */
const HOUSE =
  /(?:bücherei|bibliothek|museum|theater|orchester|wacht|wehr|werke|schule|kasse|bank|klinikum|krankenhaus|hospiz|verlag|betriebe|handwerk|gastronomie)s?$/u

/**
 * Whether a text names somebody: a person, an office, an authority, firm or group, the house itself. Loose on purpose, for what it
 * does not know it may still be.
 */
export function namesActor(text: string, house: House, gazetteer: Gazetteer): boolean {
  const { organisation } = house
  if ([organisation.name, organisation.short].some((name) => name !== '' && text.includes(name))) return true
  if (
    house.people.some((p) => text.includes(untitled(p.name))) ||
    house.organisations.some((o) => text.includes(o.short))
  )
    return true
  if (/\d[- ]?jährige\p{Ll}?(?!\p{L})|(?<!\p{L})(?:wir|uns|unser\p{Ll}{0,2})(?!\p{L})/iu.test(text)) return true
  const words = text.match(/\p{Lu}[\p{L}’*:_-]*/gu) ?? []
  return words.some((word, i) => {
    if (/^\p{Lu}{2,}/u.test(word) || /(?:[*:_]?innen|[*:_]in)$/u.test(word)) return true
    if (isBody(word) || officeOf(word) !== undefined || ACTORS.has(word.toLowerCase()) || HOUSE.test(word)) return true
    if (isGivenName(word) && words[i + 1] !== undefined) return true
    return gazetteer.has(word) && word.length > 3
  })
}
