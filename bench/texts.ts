/** Invented paragraphs; together they read like a release of a fictional town. */
const paragraphs = [
  'Der Stadtrat hat am Donnerstag den Haushalt für das kommende Jahr beschlossen. Für den Ausbau der Radwege stehen 2,4 Millionen Euro bereit, für die Sanierung der Turnhallen weitere 800.000 Euro.',
  '„Wir investieren dort, wo die Menschen es jeden Tag spüren“, sagte Bürgermeisterin Erika Beispiel. „Ein sicherer Schulweg ist uns genauso wichtig wie ein warmes Hallenbad.“',
  'Die Bauarbeiten beginnen im Frühjahr an der Uferstraße und dauern voraussichtlich bis Ende Oktober. Während dieser Zeit fährt die Buslinie 7 über den Lindenplatz.',
  'Stadtbaurat Max Mustergrün erläuterte, die neue Brücke werde „leichter, schmaler und heller“ als ihre Vorgängerin. Den Entwurf hatte eine Jury aus Fachleuten und Anwohnern ausgewählt.',
  'In der Bücherei am Markt können Kinder und Jugendliche künftig auch sonntags lesen, basteln und spielen. Das Angebot ist kostenlos, eine Anmeldung ist nicht nötig.',
  'Die Volkshochschule erweitert ihr Programm um Kurse in Gebärdensprache, Hauswirtschaft und Fotografie. Anmeldungen nimmt die Geschäftsstelle ab Montag entgegen.',
  '„Kultur braucht Räume, und diese Räume schaffen wir jetzt“, betonte Kulturdezernentin Anna Vorbild. Sie dankte den vielen Ehrenamtlichen, ohne die das Stadtfest nicht möglich wäre.',
  'Nach Angaben der Verwaltung nutzten im vergangenen Jahr rund 41.000 Fahrgäste das Anrufsammeltaxi, etwa ein Fünftel mehr als im Jahr davor. Besonders gefragt waren die Fahrten in den Abendstunden.',
  'Wer sich an der Umfrage zum Stadtpark beteiligen möchte, findet den Fragebogen im Rathaus, in den Ortsverwaltungen und im Internet. Die Ergebnisse werden vor den Sommerferien vorgestellt.',
  'Die Freiwillige Feuerwehr lädt zum Tag der offenen Tür ein. Gezeigt werden Fahrzeuge, Atemschutzgeräte und die neue Drehleiter; für das leibliche Wohl ist gesorgt.'
]

const opening = `# Stadt Musterau beschließt Haushalt für das kommende Jahr

**Musterau.** Mit großer Mehrheit hat der Stadtrat von Musterau den Haushalt beschlossen.

`
const footer = `

Sie finden unsere Stadt auf folgenden Kanälen:

- https://www.example.org/kanal-eins
- https://www.example.org/kanal-zwei
`

/** A release of about so many words, the same for the same numbers. */
export function release(words: number, seed = 0): string {
  const body: string[] = []
  let count = 40
  for (let i = seed; count < words; i++) {
    // A running number keeps paragraphs apart, as they are in a real text, so that no cache answers for two of them.
    const paragraph = `${paragraphs[(i * 7 + seed) % paragraphs.length]} Das teilte die Stadt in ihrer Mitteilung ${i + 1} mit.`
    body.push(paragraph)
    count += paragraph.split(/\s+/u).length
  }
  return opening + body.join('\n\n') + footer
}
