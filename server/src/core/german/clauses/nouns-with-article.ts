import { oncePerWord } from '../../text/once.ts'
import { NEEDS_ARTICLE } from './countable-nouns.ts'

/**
 * Places, bodies and stretches of time that stand in no sentence without their article, also as the last part of a compound; none of them
 * is a name, and none has a set phrase without an article (`in Betrieb`, `von Haus aus`, `zu Beginn`, `an Bord`).
 * Source: Duden, Die Grammatik (Artikelgebrauch; Verschmelzung von Präposition und Artikel).
 */
const PLACES = lastParts(`
  hausflur treppenhaus treppenaufgang innenhof foyer stadtgebiet gemeindegebiet kreisgebiet bahnhofsgebiet industriegebiet gewerbegebiet
  wohngebiet naturschutzgebiet stadtteil ortsteil bahnhofsviertel bundestag landtag kreistag bundesrat gemeinderat stadtrat kreisausschuss
  untersuchungsausschuss ortsbeirat vorstand aufsichtsrat plenum koalitionsvertrag gesetzentwurf erdgeschoss obergeschoss untergeschoss
  dachgeschoss livestream zeitraum vordergrund mittelpunkt vorfeld nachgang gesamtwert nahbereich umfeld umland
  straßenverkehr berufsverkehr straßenraum stadtbild rathaus supermarkt krankenhaus kindergarten bürgerhaus gemeindehaus stadion klassenraum
  sitzungssaal gerichtssaal stadtwald stadtpark kurpark ortskern stadtkern stadtzentrum ortszentrum hauptbahnhof polizeipräsidium amtsgericht
  landgericht landeskriminalamt bundeskriminalamt landratsamt finanzamt jugendamt ordnungsamt landkreis mehrfamilienhaus einfamilienhaus
  wohnhaus schwimmbad freibad hallenbad parkhaus museum restaurant führerhaus fahrerhaus einkaufszentrum sektor kalender landeshaushalt
  jahresbericht zwischenbericht abschlussbericht wohnung geschäftsstelle polizeiwache haltestelle unfallstelle baustelle innenstadt altstadt
  stadtverwaltung kreisverwaltung gemeindeverwaltung bundesregierung landesregierung bevölkerung
`)

/** Only as the last part of a compound: `in Verkehrssystem`, but `bringt alles in System`. */
const LAST_PARTS = lastParts('system prozess modus hotel kapitalismus', '{3,}')

function lastParts(list: string, before = '*'): RegExp {
  return new RegExp(`^(?:\\p{L}[\\p{L}-]${before})?(?:${list.trim().split(/\s+/u).join('|')})$`, 'iu')
}

/** `in Gerhart-Hauptmann-Ring`: streets and houses that are called after somebody. */
const NAMED = /^\p{Lu}[\p{L}-]*-(?:Ring|Weg|Platz|Park|Damm|Haus|Saal|Stadion|Museum|Theater|Gymnasium|Institut)$/u

/** `Prozess`, `System`, `Modus` by themselves. */
const SHORTEST = 8

/** Whether a noun in the singular that is written like this needs an article wherever it stands in a sentence. */
export const standsWithArticle: (noun: string) => boolean = oncePerWord(
  (noun) =>
    PLACES.test(noun) ||
    NAMED.test(noun) ||
    NEEDS_ARTICLE.test(noun) ||
    (LAST_PARTS.test(noun) && noun.length > SHORTEST)
)
