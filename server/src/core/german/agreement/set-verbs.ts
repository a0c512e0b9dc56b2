import { verbList } from './verb-list.ts'

/**
 * Nouns with the verbs whose object in the accusative they are, in a turn of speech. A noun that stands without article as well
 * (`Anlass geben`, `Widerstand leisten`) is not here: before it `einem` may be somebody.
 * Source: Duden, Das Stilwörterbuch; E-VALBU, Leibniz-Institut für Deutsche Sprache.
 */
const LIST = `
  Beitrag|Dienst: leist- | geleistet leisten
  Überblick|Einblick|Vorgeschmack|Ausblick|Rahmen|Anreiz: gibt geben gab gaben bietet bieten bot boten gewähr- vermittel- verschaff- liefer- | gegeben geboten gewährt vermittelt verschafft geliefert
  Möglichkeit|Gelegenheit|Chance: gibt geben gab gaben bietet bieten bot boten | gegeben geboten
  Rolle|Hauptrolle|Schlüsselrolle|Nebenrolle: spiel- | gespielt
  Ausflug|Vorschlag|Spaziergang|Abstecher|Rückzieher|Bogen: mach- | gemacht
  Namen sich: mach- | gemacht
  Vortrag|Impulsvortrag|Festvortrag: hält halten hielt hielten | gehalten
  Antrag|Strafantrag|Eilantrag|Bauantrag: stell- | gestellt
  Blick: wirft werfen warf warfen | geworfen
  Bogen: schlägt schlagen schlug schlugen spann- | geschlagen gespannt
  Schwerpunkt|Akzent|Schlusspunkt|Meilenstein|Zeichen: setzt setzte setzten setzen | gesetzt
  Schwerpunkt|Grundstein|Fokus: leg- | gelegt
  Eindruck: hinterlässt hinterlassen hinterließ hinterließen | hinterlassen
  Ansatz|Plan|Ziel: verfolg- | verfolgt
  Anstieg|Rückgang|Zuwachs|Rekord: verzeichnet verzeichnete verzeichneten verzeichnen | verzeichnet
  Vertrag|Kooperationsvertrag|Kaufvertrag: unterzeichnet unterzeichnete unterzeichneten unterzeichnen schließt schließen schloss schlossen | unterzeichnet geschlossen
  Termin: vereinbar- | vereinbart
  Entwurf|Bericht|Plan|Zeitplan|Konzept|Leitfaden: erstell- erarbeit- | erstellt erarbeitet
  Entwurf|Bericht|Plan|Zeitplan|Konzept vor: leg- | vorgelegt vorlegen vorzulegen
  Erfolg|Sieg|Rekord|Durchbruch: feier- erziel- | gefeiert erzielt
  Höhepunkt|Höchststand|Tiefpunkt|Ziel: erreich- | erreicht
  Schritt|Beitrag|Höhepunkt|Meilenstein|Erfolg|Fortschritt|Rückschritt|Einschnitt dar: stell- | dargestellt darstellen darzustellen
  Preis|Titel|Pokal|Wettbewerb: gewinnt gewinnen gewann gewannen | gewonnen
  Preis|Zuschuss|Förderbescheid|Auftrag|Zuschlag: erhält erhalten erhielt erhielten bekommt bekommen bekam bekamen | erhalten bekommen
  Nachfolger|Weg|Kompromiss|Käufer|Termin: findet finden fand fanden | gefunden
  Fehler: begeht begehen beging begingen | begangen
  Unfall|Brand|Schaden|Zusammenstoß: verursach- vermeidet vermeiden vermied vermieden verhinder- | verursacht vermieden verhindert
  Entscheidung|Vereinbarung: trifft treffen traf trafen | getroffen
`

const verbs = verbList(LIST, 1)

export const SET_VERBS = {
  verbs,
  /** All nouns of the list: the cheap look. */
  nouns: new Set([...verbs.values()].flatMap((entries) => entries.flatMap(({ kind }) => kind.split('|'))))
}
