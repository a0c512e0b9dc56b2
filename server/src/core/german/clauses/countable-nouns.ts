/** Countable things, and compounds of them, that are the object of no set phrase (`Schule machen`, `Station machen`). */
export const NEEDS_ARTICLE = new RegExp(
  `(?:^|\\p{L})(?:${(
    'projekt team netzwerk konferenz gruppe workshop stammtisch version plattform portal bereich industrie initiative kampagne tagung webseite gerät ' +
    'schnittstelle kongress kommission behörde büro fraktion sitzung community studie liste datei strecke anlage bahnhof flughafen festival finale ' +
    'vertrag abkommen richtlinie verordnung formular dokument lehrgang labor sammlung ausstellung veranstaltung redaktion sendung magazin ' +
    'zeitschrift zeitung newsletter podcast blog kamera drohne sensor motor ausweis nummer konto konzern fabrik filiale wettbewerb jury ' +
    'modul modell netz ökosystem event meeting seminar webinar vortrag handbuch leitfaden broschüre plakat logo app tool website ticket kanal ' +
    'studio halle gesetz paket parlament zone karte grafik tabelle umfrage szene lizenz debatte release update tarif patch oberfläche ' +
    'geschäftsstelle bibliothek datenbank konsortium galerie agentur zentrale abteilung ressort referat dezernat ausschuss versammlung ' +
    'wanderung zentrum turnier straße gebäude brücke'
  )
    .split(' ')
    .join('|')})(?:s|es)?$`,
  'iu'
)

/** Further things that are counted; beside German nouns they are told apart less easily (`das Haus Seite an Seite mit …`). */
const THINGS = new RegExp(
  `(?:^|\\p{L})(?:${(
    'schicht umgebung dokumentation distribution architektur infrastruktur implementierung spezifikation instanz domain domäne firmware kernel port ' +
    'interface uplink gateway repository plugin framework dashboard server client prozessor chip bildschirm monitor drucker adapter stecker akku ' +
    'batterie leuchte lampe säule station antenne satellit rakete roboter reaktor turbine windrad kraftwerk kran bagger lkw fahrzeug zug bus linie ' +
    'haltestelle trasse tunnel schleuse hafen terminal depot garage tankstelle satzung charta norm quote verfassung statistik bilanzsumme ' +
    'prognose tabelle skala formel methode diagnose therapie praxis ambulanz station apotheke klausur prüfung kurs lehrstuhl fakultät mensa ' +
    'hörsaal (?<!wider|ver|be|bei|an|ab|ein|zu|um)stand fest turm markt garten park saal ausbau umbau neubau stadion friedhof pavillon bühne tribüne loge kabine mannschaft elf kader delegation spitze zentrale niederlassung tochter sparte abteilung ' +
    'pressestelle hotline adresse seite rubrik anzeige akte liste mappe urkunde medaille trophäe fahne flagge uniform jacke tasche aktion'
  )
    .split(' ')
    .join('|')})$`,
  'iu'
)

/** Whether a noun in the singular has an article of its own wherever it stands. */
export function needsArticle(noun: string): boolean {
  return NEEDS_ARTICLE.test(noun) || THINGS.test(noun)
}
