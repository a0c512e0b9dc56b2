import type { Gender } from '../german/names/given-names.ts'

/* Closed classes of words that stand in names, before them, or never in them (Duden, Die Grammatik: Artikel, Pronomen, Präpositionen). */

const TITLES = new Set(
  'dr. dr.in prof. prof.in professor professorin dipl. ing. mag. mag.a univ. med. phil. jur. rer. nat. h.c. ltd. pfr. sr. br. msgr. herr herrn frau doktor graf gräfin freiherr freifrau baron ministerialrat sir'.split(
    ' '
  )
)

/** Whether a word in lower case is a title before a name: `dr.`, `frau`, `univ.-prof.in`. */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower) || /^(?:univ|priv|jun|hon|ass|dipl)\.-/u.test(lower)
}

/** Former titles of nobility, part of the surname since 1919 (Art. 109 WRV): `Otto Graf Lambsdorff`, `Freifrau von Beispiel`. */
export const NOBILIARY: ReadonlyMap<string, Gender> = new Map([
  ...'Graf Freiherr Baron Fürst Prinz Herzog Edler Ritter'.split(' ').map((word) => [word, 'male'] as const),
  ...'Gräfin Freifrau Freiin Baronin Fürstin Prinzessin Herzogin Edle'
    .split(' ')
    .map((word) => [word, 'female'] as const)
])

export const PARTICLES = new Set(
  'von van vom zu zur der den de del della da di dos du la le ten ter al el bin ibn ben und'.split(' ')
)
export const DETERMINERS = new Set(
  'der die das dem den des ein eine einer eines einem einen dieser diese dieses unser unsere sein seine seiner ihr ihre ihrer beide'.split(
    ' '
  )
)
export const OBLIQUE = new Set('dem den des einem einen eines'.split(' '))
export const PREPOSITIONS = new Set(
  'am im in ins bei beim nach vor zum zur gegenüber mit auf an ans aus für zu von vom durch über unter um gegen ohne seit während wegen trotz neben zwischen anlässlich angesichts seitens innerhalb außerhalb bis als samt nebst statt dank per pro hinter ab'.split(
    ' '
  )
)
export const PRONOUNS: Readonly<Record<string, Gender>> = {
  er: 'male',
  sie: 'female',
  ich: 'unknown',
  wir: 'unknown',
  dieser: 'male',
  diese: 'female',
  jener: 'male',
  letzterer: 'male',
  letztere: 'female'
}
/** Capitalised words at the start of sentences, and nouns of time, that are never a name (closed classes). */
export const NEVER = new Set(
  'Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Hundert Tausend Auch Dazu Weiter Weiterhin Zudem Außerdem Darin Dort Hier Heute Gestern Morgen Nun So Da Das Die Der Dem Den Des Ein Eine Es Ihr Ihre Ihrer Sein Seine Man Wer Was Wie Wo Wann Warum Und Oder Aber Denn Doch Wenn Als Dass Ob Weil Nach Vor Bei Mit Für Von Zu Zum Zur Im In Am An Auf Aus Über Unter Um Durch Gegen Ohne Seit Während Laut Gegenüber Dabei Damit Daher Deshalb Darum Dafür Dagegen Danach Zuvor Anschließend Abschließend Gleichzeitig Ebenso Insgesamt Besonders Vor Allem Viele Alle Beide Jeder Jede Jedes Mehr Weniger Nur Noch Schon Bereits Erst Immer Nicht Kein Keine Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli September Oktober November Dezember Uhr Euro Prozent Jahr Jahre Jahren Tag Tage Woche Sie Er Wir Ich Dieser Diese Dieses Diesen Diesem Neben Zwischen Trotz Wegen Hinsichtlich Angesichts Anlässlich Ende Anfang Mitte Ja Nein Danke Foto Bild Quelle Pressekontakt Kontakt Pressemitteilung Zitat Zitate Wörtlich Konkret Darüber Hierzu Hierbei Zusammen Gemeinsam Zwar Dann Bisher Künftig Derzeit Aktuell Inzwischen Mittlerweile Darunter Abend Mittag Nachmittag Vormittag Vorabend Nacht Niemand Jemand Manche Einige Keiner Mehrere Andere Etliche Jetzt Später Früher Kurz Rund Etwa Sogar Selbst Zuletzt Zunächst Vielmehr Stattdessen Dadurch Dennoch Trotzdem Allerdings Jedoch Somit Bis Per Sobald Solange Sofern Obwohl Nachdem Bevor Damals Eindrücklich Ausdrücklich Eindringlich Deutlich Klar Natürlich Selbstverständlich Leider Hoffentlich Vielleicht Sicher Ferner Schließlich Letztlich Endlich Weiteres Wichtig Gut Neu Pressestelle Fragen Antworten Link Video Termin Ort Zeit'.split(
    ' '
  )
)
