import type { Template } from './template.ts'

/** What stands below the text of every release. */
const end = `
{{Pressekontakt}}

{{Abbinder}}

{{Kanalfuß}}
`

/** The templates that come with Hausstil, the most usual first. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'veranstaltung',
    title: 'Veranstaltung',
    description: 'Bericht von einem Ereignis: Eröffnung, Übergabe, Preisverleihung.',
    text: `# [Überschrift]

{{Ortsmarke}} [Wer hat heute was getan? Ergebnis in einem Satz ergänzen]

„[Zitat ohne Schlusspunkt einsetzen]“, sagte {{Person}}.

[Einzelheiten ergänzen: Anlass, Beteiligte, Kosten]

[Ausblick ergänzen: Wie geht es weiter?]
${end}`
  },
  {
    id: 'einladung',
    title: 'Einladung an die Presse',
    description: 'Termin für Redaktionen mit Ort, Zeit und Anmeldung.',
    text: `# Einladung: [Thema]

{{Ortsmarke}} {{Person}} lädt Medienvertreterinnen und Medienvertreter ein: [Anlass in einem Satz ergänzen]

- **Wann:** [Datum], [Uhrzeit] Uhr
- **Wo:** [Adresse]
- **Wer:** {{Person}}
- **Bild und Ton:** [Motive und Zeiten für Aufnahmen ergänzen]

[Hintergrund ergänzen]

Um Anmeldung bis [Datum] unter [E-Mail] wird gebeten.
${end}`
  },
  {
    id: 'person',
    title: 'Personalie',
    description: 'Ernennung, Abschied, Jubiläum, Ehrung.',
    text: `# [Name] wird [Amt]

{{Ortsmarke}} [Name] übernimmt zum [Datum] [Aufgabe ergänzen] und folgt damit auf [Name].

„[Zitat ohne Schlusspunkt einsetzen]“, sagte {{Person}}.

[Werdegang in zwei Sätzen ergänzen]

„[Zitat der Person ohne Schlusspunkt einsetzen]“, erklärte [Name].
${end}`
  },
  {
    id: 'zahlen',
    title: 'Zahlen',
    description: 'Statistik, Bilanz, Haushalt, Umfrage.',
    text: `# [Wichtigste Zahl mit Aussage einsetzen]

{{Ortsmarke}} [Wichtigste Zahl, Zeitraum und Vergleich mit dem Vorjahr ergänzen]

- [Zahl ergänzen]
- [Zahl ergänzen]
- [Zahl ergänzen]

„[Zitat zur Einordnung ohne Schlusspunkt einsetzen]“, sagte {{Person}}.

Die Zahlen stammen aus [Quelle]; der nächste Bericht erscheint am [Datum].
${end}`
  },
  {
    id: 'stellungnahme',
    title: 'Stellungnahme',
    description: 'Das Haus äußert sich zu einem Vorgang.',
    text: `# {{Person}}: „[Zitat ohne Schlusspunkt einsetzen]“

{{Ortsmarke}} Zu [Thema] erklärt {{Person}}:

„[Zitat mit Schlusspunkt einsetzen].“

[Hintergrund ergänzen: Was ist geschehen, was folgt daraus?]
${end}`
  },
  {
    id: 'berichtigung',
    title: 'Berichtigung',
    description: 'Eine Angabe in einer Mitteilung war falsch.',
    text: `# Berichtigung: [Überschrift der früheren Mitteilung einsetzen]

{{Ortsmarke}} In der Pressemitteilung Nr. [Nummer] vom [Datum] ist eine Angabe falsch. Richtig heißt es:

[Richtige Angabe im ganzen Satz einsetzen]

In der früheren Fassung stand: „[Text]“. Die Pressestelle bittet, nur die berichtigte Fassung zu verwenden und den Fehler zu entschuldigen.
${end}`
  }
]
