/**
 * What tells an ordinal number (`am 3. Oktober`, `die 2. Bundesliga`) from a
 * number at the end of a sentence (`Es waren 12. Danach …`).
 *
 * Source: Amtliches Regelwerk 2024 (“Punkt”: ordinal numbers in digits take a
 * full stop); Duden, Die Grammatik (ordinal numbers stand before a noun and as a
 * rule after a determiner); DIN 5008:2020 (dates).
 */

/** Month names with their Austrian forms. */
export const months: ReadonlySet<string> = words(
  'Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember',
  'Jan Jän Feb Febr Mrz Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Juno Julei'
)

/** Determiners and the prepositions that contain one: before a number they make it an ordinal number. */
export const determiners: ReadonlySet<string> = words(
  'der die das den dem des ein eine einen einem einer eines am im vom zum zur beim ins ans aufs fürs übers ums',
  'dieser diese dieses diesen diesem jeder jede jedes jeden jedem jener welcher welche welchen welches',
  'mein meine meinen meinem meiner dein sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres',
  'unser unsere unseren unserem unserer unseres euer eure kein keine keinen keinem keiner',
  'dessen deren anlässlich pünktlich'
)

/** Days of the week: `Dienstag, 3. März`, `Mittwoch, den 4. März`. */
export const weekdays: ReadonlySet<string> = words(
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So'
)

/** What is numbered or lettered behind its name (`Platz 3`, `Vitamin C`): a stop behind that ends the sentence. */
export const numbered: ReadonlySet<string> = words(
  'Platz Rang Nummer Nr Seite Klasse Klassenstufe Jahrgangsstufe Stufe Kapitel Artikel Paragraf Paragraph Absatz Satz Ziffer Punkt',
  'Punkte Teil Band Heft Gleis Zimmer Raum Halle Saal Tor Linie Gruppe Liga Runde Etage Stock Version Typ Modell Variante Plan Block',
  'Phase Modul Level Pflegegrad Pflegestufe Kategorie Größe Hausnummer Buchstabe Abschnitt Anlage Anhang Tabelle Abbildung Frage Übung',
  'Vitamin Hepatitis Tarifstufe Steuerklasse Besoldungsgruppe Entgeltgruppe Wahlkreis Stadion Lektion Folge Staffel Staatsstraße',
  'Bundesstraße Autobahn Landesstraße Kreisstraße Bahnsteig Bus Buslinie SGB Hartz Agenda Corona Covid Formel Apollo Windows Index'
)

/** Words before a quantity (`Es waren 12.`): a stop behind a number ends the sentence. */
export const quantities: ReadonlySet<string> = words(
  'waren sind war ist wären seien blieben bleiben wurden werden hatte hatten hat haben zählt zählte zählten gab kamen kommen',
  'auf um von mit mehr weniger als nur noch schon etwa rund fast knapp gut ungefähr circa ca insgesamt zusammen bereits',
  'mindestens höchstens maximal minimal über unter gegen je mal gleich macht ergibt beträgt betrug erst exakt genau gerade jeweils'
)

/**
 * Nouns that are counted by ordinal numbers, as the last part of a word in
 * lower case: `Jahrhundert`, `Stadtteilkonferenz`, `Obergeschoss`.
 */
export const ordinalNouns = new RegExp(
  `(?:${[
    'jahrhunderts?n?',
    'jahrtausends?',
    'jahrzehnts?',
    '(?:lebens|schul|geschäfts|berichts|ausbildungs|halb|kalender|spiel|förder|wirtschafts|haushalts)?jah?re?s?',
    '(?:geburts|jahres|spiel|feier|hochzeits|todes|landes|bundes|partei|kirchen|katholiken|verbands|thementags?|aktions|wettkampf|arbeits|juristen|städte|lese|wander|gedenk)?tage?s?',
    'jubiläums?',
    '(?:bundes|landes|kreis|regional|ober|bezirks|verbands|hallen)?liga',
    'quartals?',
    'semesters?',
    'trimesters?',
    '(?:schul|alters|jahrgangs)?klassen?',
    'jahrgangsstufen?|klassenstufen?|schuljahrgangs?',
    'stocke?s?|stockwerke?s?|etagen?|(?:ober|unter|dach|erd|zwischen)?geschoss(?:es)?|og|ug',
    '(?:quali|zwischen|end|vor|haupt|verhandlungs|gesprächs|pokal|finanzierungs|tarif)?runden?',
    'mals?',
    'wochen?|monate?n?s?|stunden?|minuten?|sekunden?|lebenswochen?|schwangerschaftswochen?',
    'auflagen?|ausgaben?|folgen?|staffeln?|editionen?',
    '(?:legislatur|wahl|amts|förder|tarif)?periode',
    '(?:rats|gemeinderats|plenar|landtags|ausschuss|stadtrats)?sitzung(?:en)?',
    '(?:straf|zivil|beschluss)?kammern?|(?:straf|zivil)?senats?',
    'lesung(?:en)?|änderung(?:en)?|nachtrags?|novelle',
    'kongress(?:es)?|konferenz(?:en)?|tagung(?:en)?|versammlung(?:en)?|treffens?|forums?|gipfels?|symposiums?|workshops?',
    'festivals?|fest(?:e?s|en)?|turniers?|läufe?|laufs?|marathons?|wettbewerbs?|preis(?:es)?|preisverleihung|messen?|wochenendes?|märkte?|kunstmarkts?',
    'weltkriegs?|advents?|armee|division|bataillons?|kompanie|regiments?|flotte',
    'vorsitzenden?r?|vorstands?|vorsitzes?|bürgermeister(?:in|s)?|(?:kreis|stadt)?beigeordneten?r?|stadtrats?|stadträtin|geschäftsführer(?:in|s)?',
    'plätzen?|platz(?:es)?|ranges?|reihe|liga|stelle|stufe|schritte?s?|teils?|kapitels?|bauabschnitts?|abschnitts?|bands?|akte?s?|satze?s?',
    'fc|fsv|sv|vfl|bundesligist(?:en)?|mannschaft|halbzeit|minute|spieltags?|durchgangs?|vorrunde|satz',
    'generation|ordnung|grades?|dimension|hand|welt|instanz|schicht|gang(?:s|es)?|wahlgangs?|tertials?|drittels?|impfung|dosis|welle|strophe'
  ].join('|')})$`,
  'u'
)

/** Regnal and other Roman numerals up to 39; `CD`, `DM`, `MI` are no numerals here. */
export const roman = /^(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{2,3})$/

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}
