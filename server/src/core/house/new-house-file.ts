/**
 * What a new house file begins with: valid as it stands, and what is commented out is valid too once the strokes are gone. No line is
 * longer than half a window: JSON is not wrapped.
 */
export const NEW_HOUSE_FILE = `{
  // Die Hausdatei: was nur Ihr Haus weiß.
  // Sie gilt für diesen Ordner und alle darunter.
  // Zeilen mit „//“ davor sind Vorschläge.
  // Zum Einschalten die Striche löschen und den Inhalt ändern.

  // Vorlage: hausstil:behoerde, hausstil:unternehmen oder hausstil:verein;
  // auch eine andere Hausdatei, etwa "../.hausstil.json".
  "extends": "hausstil:behoerde",

  // Das Haus, das die Mitteilung herausgibt,
  // und das Wort, mit dem es von sich spricht.
  // "organisation": { "name": "Stadt Musterau", "short": "", "noun": "Stadt" },

  // Ortsmarke am Anfang: any, place („Musterau.“), place-date,
  // place-date-dash oder place-agency.
  // "dateline": {
  //   "format": "place",
  //   "emphasis": "strong",
  //   "places": ["Musterau"],
  //   "defaultPlace": "Musterau"
  // },

  // Kanalfuß: der Satz davor und die Kanäle in ihrer Reihenfolge.
  // "channelIntro": "Sie finden unsere Stadt auf folgenden Kanälen:",
  // "channels": [
  //   { "name": "Mastodon", "url": "https://www.example.org/kanal-eins" },
  //   { "name": "Instagram", "url": "https://www.example.org/kanal-zwei" }
  // ],

  // Wer in den Mitteilungen spricht.
  // Nach einem Wechsel bleiben beide stehen, mit „to“ und „from“.
  // "people": [
  //   { "name": "Erika Beispiel", "office": "Bürgermeisterin", "from": "2024-01-18" }
  // ],

  // Pressekontakt und Abbinder als feste Texte; „\\n“ trennt Zeilen.
  // "contacts": ["Pressestelle\\nTelefon: 069 90009-123\\npresse@example.org"],
  // "boilerplate": "Über Musterau\\nIn Musterau leben 12.000 Menschen.",

  // Abkürzungen, die das Haus nicht mehr erklärt,
  // und Organisationen, die es beim ersten Mal ausschreibt.
  // "abbreviations": [{ "short": "KLB", "long": "Kommunale Lesebühne" }],
  // "organisations": [{ "short": "VBM", "long": "Verein Musterauer Büchereien" }],

  // Eigene Wörter und Namen, die richtig geschrieben sind.
  // "words": ["Lesegarten"],

  // Bezeichnungen, die das Haus meidet.
  // „hausstil rules --check“ prüft die Beispiele.
  // "terms": [
  //   {
  //     "avoid": "Bürger-Amt",
  //     "prefer": "Bürgerservice",
  //     "why": "So heißt das Amt seit 2024.",
  //     "examples": {
  //       "wrong": ["Das Bürger-Amt öffnet früher."],
  //       "right": ["Der Bürgerservice öffnet früher."]
  //     }
  //   }
  // ],

  // Dasselbe als regulärer Ausdruck, für alles, was kein einzelnes Wort ist.
  // "patterns": [
  //   {
  //     "find": "\\\\bZimmer (\\\\d+)\\\\b",
  //     "prefer": "Raum $1",
  //     "examples": { "wrong": ["In Zimmer 3."], "right": [] }
  //   }
  // ],

  // Geschlechtergerechte Sprache: free (keine Vorgabe),
  // pair („Bürgerinnen und Bürger“), colon, star, underscore, slash, binnen-i.
  "gender": "free",

  // Schreibweisen: Uhrzeit, Prozent, Geldbetrag.
  // „consistent“ heißt: eine Form in jeder Mitteilung.
  "typography": {
    "time": "consistent",
    "percent": "consistent",
    "currency": "consistent"
  },

  // Rechtschreibung: de-DE, de-AT oder de-CH.
  "spelling": "de-DE",

  // Einzelne Regeln: off, info, warning oder error,
  // oder ein Objekt mit „severity“ und den Optionen der Regel.
  // „hausstil rules“ zeigt alle Regeln,
  // „hausstil rules headline-length“ eine mit ihren Optionen.
  "rules": {
    // "headline-length": { "severity": "info", "maxCharacters": 100 },
    // "first-person": "off"
  }
}
`
