/*
 * "Lübeck. Nicht nur der Geburtsort …" begins like a dateline and is none: the name is the sentence's own theme, and what follows
 * speaks about it. A release that merely starts at a place goes on with a sentence of its own.
 */

/** Openings that look back at the name before them. */
const looksBack = new RegExp(
  `^(?:${[
    'Nicht(?:s)?',
    'Kein(?:e|er|en)?',
    'Nie',
    'Nur',
    'Und',
    'Aber',
    'Oder',
    'Doch',
    'Hier',
    'Dort',
    'Dahinter',
    'Dabei',
    'Damit',
    'Mehr (?:als|braucht|muss|geht)',
    '(?:Das|Dies|Es) (?:ist|sind|war|waren|klingt|heißt|bedeutet|steht|reicht|stimmt|kennt|verbinde[nt]|weckt|macht|kann|muss|soll|wäre|hört|sagt)',
    'Dies(?:e|er|es|en)? (?:Stadt|Name|Ort|Wort|Dorf|Fleck|Kleinstadt|Großstadt|Gemeinde|Region|Land)',
    'Ein(?:e|en|em|er)? (?:\\p{Ll}+ )?(?:Stadt|Name|Ort|Wort|Dorf|Fleck|Kleinstadt|Großstadt|Gemeinde|Region|Land|Hafen|Metropole|Paradies|Idyll|Begriff|Traum|Mythos|Synonym)',
    '(?:Allein|Schon|Bei) (?:der|dieser|diesem) (?:Name|Klang|Wort|Namen)',
    'So (?:ist|sind|heißt|klingt|steht|einfach|sieht|nennt|war|weit)',
    'Für (?:viele|manche|die einen|die meisten|mich|uns)',
    'Wer (?:den|diesen|dabei|daran|hier|dort|dorthin|da)',
    'Jede[rs]? (?:kennt|weiß|war|denkt)',
    'Wo (?:liegt|sonst|andere)',
    'Was (?:für|sonst|ist|wäre)',
    'Warum',
    'Wie (?:wäre|klingt|kaum)',
    'Einst',
    'Genau',
    'Ausgerechnet',
    'Kaum (?:ein|jemand|eine)'
  ].join('|')})(?![\\p{L}])`,
  'u'
)

/** Openings that take up a word before them, where the place is a word, too. */
const takesUp = /^(?:So|Dann|Da|Das|Dies|Es|Alles|Noch|Wieder|Immer)(?!\p{L})/u

/** Bare nouns that explain the name beside them: "Wiesbaden – Stadt der Quellen – feiert". */
const apposition =
  /^(?:(?:eine?|die|das|der) )?(?:Stadt|Hauptstadt|Landeshauptstadt|Heimat|Metropole|Hochburg|Land|Ort|Tor|Perle|Wiege|Hansestadt|Kleinstadt|Kurort|Kurstadt|Geburtsort|Schauplatz|Sitz|Zentrum)(?!\p{L})/u

/** Whether what follows `Ort.` speaks about the place instead of reporting from it. */
export function speaksAboutPlace(place: string, rest: string, isAlsoWord: boolean): boolean {
  if (looksBack.test(rest) || (isAlsoWord && takesUp.test(rest))) return true
  const sentence = /^[^.!?\n]*/u.exec(rest)?.[0].trim() ?? ''
  // "Berlin. Hamburg. München." counts up; "Wiesbaden, Wiesbaden" calls.
  return !sentence.includes(' ') || sentence === place
}

/** Whether a dash after a place's name opens an apposition. */
export function isApposition(rest: string): boolean {
  return apposition.test(rest) || /^\p{Ll}/u.test(rest)
}
