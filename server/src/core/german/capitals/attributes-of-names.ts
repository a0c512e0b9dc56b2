import { oncePerWord } from '../../text/once.ts'

/**
 * What names are made of: adjectives and nouns that together name an institution, an office, an event, a law, a place, a programme, a
 * species. Source: Amtliches Regelwerk 2024, § 60 (names), § 63 and § 64 (fixed phrases and terms, whose capital is allowed).
 */

/** Stems of adjectives, without the ending, with which names begin. */
const NAME_STEMS =
  'Deutsch Jung Alt Europäisch National International Öffentlich Sozial Digital Zentral Offen Frei Groß Klein Hoh Tief Grün Rot Blau Gelb ' +
  'Schwarz Weiß Grau Braun Bunt Golden Silbern Eisern Bronzen Rosa Städtisch Staatlich Gesetzlich Polizeilich Technisch ' +
  'Wissenschaftlich Politisch Kulturell Kirchlich Christlich Evangelisch Katholisch Jüdisch Islamisch Muslimisch Orthodox ' +
  'Reformiert Methodistisch Ökumenisch Humanistisch Kommunal Allgemein Gemeinnützig Freiwillig Parlamentarisch Auswärtig Inner ' +
  'Äußer Ober Unter Mittler Hinter Vorder Link Recht Heilig Ewig Königlich Kaiserlich Fürstlich Herzoglich Römisch Historisch ' +
  'Botanisch Zoologisch Geologisch Naturkundlich Philosophisch Theologisch Juristisch Medizinisch Ärztlich Psychologisch ' +
  'Psychiatrisch Pädagogisch Künstlerisch Musikalisch Literarisch Olympisch Paralympisch Ökonomisch Statistisch Amtlich Künstlich ' +
  'Erneuerbar Nachhaltig Fair Liberal Sozialistisch Kommunistisch Republikanisch Konservativ Föderal Virtuell Interaktiv Smart ' +
  'Barrierefrei Inklusiv Integriert Vereint Vereinigt Angewandt Bildend Darstellend Berufsbildend Berufsbegleitend ' +
  'Allgemeinbildend Weiterführend Beruflich Bürgerlich Bürgerschaftlich Zivil Militärisch Häuslich Ambulant Stationär Palliativ ' +
  'Klinisch Erst Zweit Dritt Viert Fünft Höchst Oberst Jüngst Nächst Wild Dringlich Aktuell Rund Einstweilig Eidesstattlich ' +
  'Ordentlich Außerordentlich Stellvertretend Leitend Geschäftsführend Kommissarisch Regierend Ermittelnd Laufend Fliegend ' +
  'Bekennend Angestellt Vergleichend Verbunden Betreut Begleitet Geprüft Gehoben Höher Nieder Geschützt Zertifiziert Lernend ' +
  'Blühend Gelebt Geistlich Weltlich Musisch Sprachlich Ländlich Urban Maritim Alpin Nordisch Transatlantisch Hauptamtlich ' +
  'Autonom Anonym Alternativ Bewegt Mündig Parteilos Überparteilich Interkulturell Interreligiös Universal Final Studentisch ' +
  'Universitär Akademisch Gewerblich Landwirtschaftlich Kaufmännisch Handwerklich Industriell Elektronisch Mechanisch Chemisch ' +
  'Physikalisch Biologisch Mathematisch Astronomisch Geographisch Geografisch Ethnologisch Archäologisch'

/** Others that names begin with, but no terms and no titles of persons. */
const PLAIN_STEMS =
  'Ander Besonder Gemeinsam Aktiv Stark Sicher Gesund Lebendig Lebenswert Ständig Letzt Gut Schön Lang Kurz Neu ' +
  'Engagiert Besorgt Unabhängig Verlässlich Kritisch Kreativ Wachsend Einfach Leicht Weltweit Landesweit Bundesweit Global Lokal ' +
  'Regional Mobil Ökologisch Solidarisch Demokratisch Interdisziplinär Ehrenamtlich'

const stems = (list: string): RegExp => new RegExp(`^(?:${list.replaceAll(' ', '|')})e[nmrs]?$`, 'u')
const OF_TERMS = stems(NAME_STEMS)
const PLAIN = stems(PLAIN_STEMS)

/** Whether terms, titles of persons and names begin with the adjective (`Zentrale`, `Blaues`, `Hessische`). */
export const beginsTerms: (adjective: string) => boolean = oncePerWord(
  (adjective) => OF_TERMS.test(adjective) || OF_PLACE.test(adjective)
)

/** Whether names alone begin with it (`Gemeinsame`). */
export function beginsNames(adjective: string): boolean {
  return PLAIN.test(adjective)
}

/** Adjectives in -isch of countries, regions and peoples, with what stands before them (`Nordhessisch`, `Altgriechisch`). */
const OF_PLACE =
  /^(?:Nord|Süd|Ost|West|Mittel|Ober|Unter|Nieder|Alt|Neu|Gesamt|Trans|Pan)?(?:pommersch|(?:französ|italien|span|poln|tschech|österreich|dän|niederländ|holländ|belg|brit|engl|ir|schott|schwed|norweg|finn|griech|türk|russ|ukrain|ungar|rumän|bulgar|kroat|serb|slowen|slowak|portugies|japan|chines|korean|ind|israel|(?:latein)?amerikan|mexikan|kanad|austral|asiat|afrikan|arab|pers|iran|irak|syr|ägypt|kurd|afghan|schweizer|balt|isländ|litau|lett|estn|alban|mazedon|bosn|kuban|brasilian|argentin|chilen|hess|bayer|bayr|sächs|thüring|westfäl|rhein|rheinländ|brandenburg|fränk|schwäb|bad|pfälz|saarländ|holstein|schles|mecklenburg|preuß|hanseat|fries|mähr|märk|hamburg|brem|berlin|hannover|oldenburg|tirol|kelt|german|slaw|latein|roman|sibir|mongol|tibet|vietnames|thailänd|indones|philippin|alp|karib|atlant|pazif|mediterran|himml|höll)isch)e[nmrs]?$/iu

/** Nouns, and last parts of nouns, that names end in. */
const NAME_HEADS =
  // institutions and offices
  'gesellschaft|union|kommission|bank|bahn|post|universität|hochschule|institut|museum|museen|amt|ämter|behörde|ministerium|ministerien|kanzlei|landtag|bundestag|parlament|' +
  'gericht|rat|räte|kirche|gemeinde|schule|schulen|kita|kindergarten|kindergärten|klinik|kliniken|klinikum|krankenhaus|krankenhäuser|ambulanz|praxis|stiftung|verein|vereine|' +
  'verband|verbände|verbund|bund|bündnis|bündnisse|allianz|netzwerk|netz|partei|parteien|fraktion|gruppe|liste|zeitung|rundfunk|fernsehen|radio|theater|oper|bühne|orchester|chor|ensemble|band|kalender|' +
  'kapelle|bibliothek|bücherei|archiv|akademie|kolleg|fakultät|fachbereich|lehrstuhl|zentrum|zentren|zentrale|stelle|dienst|dienste|büro|agentur|kammer|börse|kasse|versicherung|' +
  'verwaltung|regierung|leitung|abteilung|referat|dezernat|senat|magistrat|ausschuss|beirat|konvent|synode|kuratorium|kollegium|komitee|vorstand|präsidium|wehr|feuerwehr|polizei|hilfswerk|werk|werke|' +
  'unternehmen|konzern|holding|club|klub|kreis|forum|initiative|bewegung|aktion|kampagne|projekt|programm|plan|pakt|deal|agenda|charta|vertrag|gesetz|gesetze|gesetzbuch|buch|bücher|verordnung|ordnung|richtlinie|verfassung|' +
  'satzung|erklärung|verfügung|anordnung|versicherung|anfrage|anfragen|antrag|stunde|brief|anhörung|lesung|sitzung|versammlung|koalition|runde|tisch|tische|kabinett|opposition|' +
  // events, prizes, times
  'preis|preise|medaille|orden|kreuz|nadel|stern|pokal|cup|liga|meisterschaft|meisterschaften|spiele|turnier|tag|tage|woche|wochen|nacht|nächte|abend|abende|morgen|sonntag|montag|freitag|samstag|jahr|fest|feste|festspiele|festival|markt|' +
  'märkte|messe|kongress|konferenz|tagung|symposium|gipfel|seminar|workshop|ausstellung|schau|biennale|sommer|winter|herbst|frühling|advent|krieg|kriege|revolution|aufklärung|mauer|wende|frieden|reich|republik|welt|' +
  // places and buildings
  'straße|straßen|platz|allee|weg|wege|gasse|brücke|steg|turm|haus|häuser|hof|höfe|schloss|burg|garten|gärten|park|wald|wälder|see|seen|meer|berg|berge|höhe|höhen|region|regionen|zone|viertel|stadt|städte|land|länder|insel|inseln|' +
  'fluss|bach|quelle|grund|mitte|saal|halle|bad|küche|stube|café|raum|räume|werkstatt|werkstätten|treff|treffpunkt|laden|läden|hütte|mühle|hafen|bahnhof|flughafen|stadion|arena|denkmal|friedhof|linie|route|meile|mile|spur|' +
  // works, things that are called so, terms
  'karte|karten|buch|blatt|heft|bogen|film|hilfe|pflege|kunst|künste|musik|literatur|bildung|beratung|prüfung|forschung|arbeit|medizin|medien|software|hardware|daten|wissen|intelligenz|energie|energien|wirtschaft|wasserstoff|sprache|cloud|' +
  'technik|systeme|infrastruktur|geschäftsbedingungen|sicherheit|einheit|freiheit|gerechtigkeit|gesundheit|nachhaltigkeit|souveränität|verantwortung|hand|sektor|mitte|generation|familie|brett|gürtel|flagge|fahne|zettel|faden|ball|riese|zwerg|' +
  'ehe|reife|abitur|ausbildung|lehre|studium|haftbefehl|patent|norm|siegel|label|engel|punkt|knopf|star|loch|ampel|tonne|' +
  // persons with a title
  'minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|direktor|direktorin|leiter|leiterin|referent|referentin|assistent|assistentin|mitarbeiter|mitarbeiterin|mitarbeiterinnen|meister|meisterin|geschäftsführer|geschäftsführerin|sekretär|sekretärin|' +
  'staatssekretär|staatssekretärin|vorsitzender|vorsitzende|vorsitzenden|beigeordneter|beigeordnete|beauftragter|beauftragte|rätin|bürgermeister|bürgermeisterin|sprecher|sprecherin|trainer|trainerin|lehrer|lehrerin|berater|beraterin|koordinator|koordinatorin|' +
  'manager|managerin|hilfskraft|hilfskräfte|kraft|kräfte|angestellter|angestellte|sachverständiger|sachverständige|betreuer|betreuerin|richter|richterin|prinz|prinzessin|könig|königin|kaiser|graf|vater|mutter|jungfrau|' +
  // species, food
  'biene|wespe|hornisse|hummel|falter|libelle|käfer|schnecke|schrecke|fledermaus|schildkröte|frosch|kröte|molch|natter|otter|adler|milan|specht|eule|meise|gans|tiger|bär|wolf|hirsch|schaf|huhn|hund|schäferhund|pinscher|kraut|wurz|orchis|rose|nelke|lilie|distel|klee|' +
  'eiche|buche|linde|fichte|tanne|kiefer|ahorn|holunder|bovist|pilz|röhrling|tee|salat|soße|sauce|suppe|wein|burgunder|veltliner|pest|grippe|faulbrut|fieber'

const HEAD = new RegExp(`(?:^|\\p{L})(?:${NAME_HEADS})(?:e?s|n|en)?$`, 'iu')

/** Whether names of institutions, offices, events, laws, places, works, species end in the noun (`Landesbehörde`, `Preis`). */
export const endsNames: (noun: string) => boolean = oncePerWord((noun) => HEAD.test(noun))

/** Derived from verbs and adjectives, and what is said, measured, wanted and done: names end in none of them. */
const ABSTRACT = new RegExp(
  `(?:^|\\p{L}{2})(?:${(
    'angebot ergebnis vorschlag vorschläge entscheid situation problem probleme maßnahme vorhaben aussage möglichkeit bedeutung zeitpunkt zeitraum zeiträume ' +
    'anzahl menge mehrheit eindruck eindrücke umfeld nachfrage ursache schaden schäden zustand zustände umstand umstände bedenken gespräch gespräche ' +
    'beitrag beiträge umgang ansatz ansätze fortschritt fortschritte vergleich vergleiche bezug grund gründe schritt schritte aspekt aspekte faktor faktoren kritik wunsch wünsche interesse interessen ' +
    'anspruch ansprüche anstieg rückgang zuwachs ausbau umbau abbau aufbau einsatz einsätze aufwand druck einfluss einflüsse überblick einblick einblicke zusammenhang zusammenhänge unterschied ' +
    'unterschiede gegensatz gegensätze verlauf verlust verluste gewinn gewinne vorteil vorteile nachteil nachteile erfolg erfolge zweck zwecke anteil anteile bedarf beginn abschluss ursprung ' +
    'entschluss verdacht streit konflikt konflikte blick sinn weise form formen rolle größe länge stärke stärken schwäche schwächen nähe dauer zahl zahlen rate raten quote quoten ' +
    'summe summen betrag beträge kosten ausgaben einnahmen folge folgen frage fragen antwort antworten idee ideen gedanke gedanken meinung ansicht ansichten haltung ' +
    'perspektive perspektiven chance chancen risiko risiken gefahr gefahren kompetenz kompetenzen engagement verhalten befinden vertrauen wissen rahmen ' +
    'gleichgewicht zusammenhalt zusammenleben gewalt motivation reaktion diskussion investition information integration inklusion partizipation kommunikation kooperation koordination produktion ' +
    'innovation emission infektion funktion position version konstruktion rotation motivation konzentration motiv ziel ziele mittel eigenschaft reichweite ' +
    'analyse analysen these thesen methode vorgabe aufgabe aufgaben kontakt kontakte effekt effekte prozess prozesse standpunkt hintergrund hintergründe lebensraum lebensweise lebensstil ' +
    'debatte debatten dialog diskurs zusammenarbeit feier feiern vielfalt auswahl freude spaß team publikum andrang zuspruch applaus lob dank ' +
    'entwurf entwürfe feedback nachweis nachweise sprichwort wort worte begriff begriffe ausdruck satz sätze mensch menschen person personen leute bürgerinnen besucher besuchern besucherinnen gäste gästen teilnehmer teilnehmern teilnehmerinnen anwohner anwohnern anwohnerinnen ' +
    'kunden kundinnen täter tätern täterin zeuge zeugen zeugin fahrer fahrers fahrerin helfer helfern helferinnen nachbarn eltern kinder kindern frau frauen mann männer männern jugendlichen erwachsenen'
  )
    .split(' ')
    .join('|')})(?:s|es|e|n|en)?$`,
  'iu'
)

/** Names of units and bundles, of bodies and of what they do: in -ung, -heit, -keit and -nis as the abstract ones. */
const DERIVED = /\p{L}{3}(?:heit|keit|ierung|ung|nis|ität)(?:en|se|ses|sen)?$/u

const NO_ABSTRACT =
  /(?:anfrage|stimmzettel|gefängnis|zeugnis|verzeichnis|gedächtnis|öffentlichkeit|feindlichkeit|festung|siedlung|sammlung|vereinigung|einrichtung|wohnung|zustellung|bekanntmachung|ausschreibung|auslegung|selbstkontrolle)(?:en|n|s|se|ses|sen)?$/iu

/** Whether the noun is spoken of and nothing is called by it (`Einschätzung`, `Beitrag`, `Möglichkeiten`). */
export const isAbstract: (noun: string) => boolean = oncePerWord(
  (noun) => !NO_ABSTRACT.test(noun) && (ABSTRACT.test(noun) || (DERIVED.test(noun) && !endsNames(noun)))
)

/** Of many kinds and countries, and called by a name of its own: `eine Europäische Organisation`, `viele Deutsche Städte`. */
const GENERIC =
  /^(?:Organisation(?:en)?|Firm(?:a|en)|Unternehmens?|Konzerne?[ns]?|Regierung(?:en)?|Behörden?|Anbietern?s?|Standards?|Staat(?:en|es|s)?|Städten?|Kommunen|Gemeinden|Ländern?|Vereinen?|Initiativen|Partnern?s?|Künstler(?:n|s|in|innen)?|Autor(?:en|s|in|innen)?|Wissenschaftler(?:n|s|in|innen)?|Forscher(?:n|s|in|innen)?|Familien?|Lied(?:er|ern)?|Sprichwörtern?|Tradition(?:en)?|Kulturen|Sprachen|Auto|Touristen)$/u

/** Whether the noun says of what kind something is that has a name of its own. */
export function isGeneric(noun: string): boolean {
  return GENERIC.test(noun)
}

/** Diseases and treatments, whose names many write with a capital (§ 64): `eine Posttraumatische Belastungsstörung`. */
const MEDICAL =
  /(?:störung|erkrankung|krankheit|syndrom|sklerose|fibrose|dermatitis|arthritis|arthrose|insuffizienz|infarkt|demenz|depression|anämie|leukämie|hypertonie|therapie|stimulation|training|verfahren|akupunktur|narkose|behandlung|chirurgie|diagnostik)(?:en|s)?$/iu

/** Whether the noun names a disease or a treatment. */
export const isMedical: (noun: string) => boolean = oncePerWord((noun) => MEDICAL.test(noun))
