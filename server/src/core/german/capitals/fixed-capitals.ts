import { capitalised, uncapitalised } from '../words/lexicon.ts'
import { type FixedCapital, NO_NOUN, phrase } from './fixed-capital.ts'
import { FIXED_NAMES } from './fixed-names.ts'
import { SET_PHRASES } from './set-phrases.ts'

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
/** English terms of adjective and noun (§ 55, 3), all in small letters. */
const ENGLISH_TERMS =
  'open (?:data|access|government|science|knowledge|education|content)|(?:social|digital) media|big data|civic tech|citizen science|fake news|machine learning|artificial intelligence|deep learning|public viewing|best practices?|smart cit(?:y|ies)|soft skills|hate speech|cloud computing|creative commons'
const SENTENCE_START = '(?<=^|[.!?:] )'

/**
 * Phrases whose capitals are settled one by one.
 * Sources: Amtliches Regelwerk 2024, § 57 (adjectives as nouns) and § 58 (adverbs, pronouns and numerals that stay in lower case), § 65 (the formal address).
 */
const FIXED_CAPITALS: readonly FixedCapital[] = [
  phrase(
    'im',
    'wesentlichen|folgenden|allgemeinen|einzelnen|besonderen|übrigen|weiteren|nachhinein|voraus|vorhinein|argen|klaren|verborgenen|geheimen|stillen|ungewissen|entferntesten|nachfolgenden',
    NO_NOUN,
    capitalised
  ),
  phrase('im', 'großen(?= und ganzen)', '', capitalised),
  phrase('im Großen und', 'ganzen', '(?!\\p{L})', capitalised),
  phrase('des', 'weiteren|öfteren|näheren', NO_NOUN, capitalised),
  phrase('auf dem', 'laufenden', NO_NOUN, capitalised),
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Dd]as|[Zz]um|[Bb]eim|[Dd]ieses|[Jj]edes) (?:(?:erste|zweite|dritte|vierte|fünfte|letzte|nächste|vorige)n? )?)(?<word>mal)(?=[ .,!?:;])(?! (?:mehr|weniger|so|ganz|gar|zwei|drei|vier|fünf|\d+)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'mal'
  },
  phrase('zum (?:ersten|zweiten|dritten|letzten|wiederholten)', 'mal', '(?![\\p{L}-])', capitalised),
  phrase('auf Ihr', 'kommen', '(?=[.!,])', capitalised),
  phrase('für das leibliche', 'wohl', '(?!\\p{L})', capitalised),
  phrase(
    'das',
    'hin und her|auf und ab|für und wider|drum und dran',
    '(?=[.,!?]| (?:muss|ist|hat|war|wird|soll|der|um|von|zwischen|im?|am?|bei)(?!\\p{L}))',
    (words) =>
      words
        .split(' ')
        .map((word) => (word === 'und' ? word : capitalised(word)))
        .join(' ')
  ),
  phrase('aufs', 'neue', NO_NOUN, capitalised),
  phrase(
    'auf',
    'deutsch|englisch|französisch|türkisch|arabisch|russisch|ukrainisch|polnisch|spanisch|italienisch',
    `(?!-)${NO_NOUN}`,
    capitalised
  ),
  phrase('zu', 'Zweit|Dritt|Viert', '(?!\\p{L})', uncapitalised),
  phrase('ein', 'Bisschen', '(?!\\p{L})', uncapitalised),
  phrase('die', 'Beiden', '(?!\\p{L})(?= \\p{Ll}|[.,:;!?])', uncapitalised),
  phrase('das', 'gleiche', '(?= (?:gilt|galt|ist|war|trifft)(?!\\p{L}))', capitalised),
  phrase('in', 'bezug(?= auf)', '', capitalised),
  // `kraft Gesetzes` is the preposition, which follows no other one.
  phrase('in', 'kraft', '(?!\\p{L})(?! \\p{Lu})', capitalised),
  phrase('außer', 'kraft', '(?!\\p{L})(?! \\p{Lu})', capitalised),
  {
    pattern: new RegExp(
      `(?<before>(?<!\\p{L})(?:[Bb]is|[Ss]eit|[Aa]b|[Gg]egen|schon|bereits|erst|noch|voraussichtlich) )(?<word>ende)(?= (?:${MONTHS}|\\d{4}|des|dieses|nächsten|vergangenen|kommenden|der Woche)(?!\\p{L}))`,
      'gu'
    ),
    right: capitalised,
    sign: 'ende'
  },
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Ff]ür|[Vv]on|[Mm]it|[Bb]egeistert|[Ll]ädt|[Tt]rafen sich|[Ll]ocken|[Ll]ockt) )(?<word>jung und alt|groß und klein|arm und reich)(?!\p{L})/gu,
    right: (word) => word.split(' und ').map(capitalised).join(' und '),
    sign: 'jung und alt|groß und klein|arm und reich'
  },
  // English terms of adjective and noun (§ 55): with one capital both have it.
  {
    pattern:
      /(?<before>(?<![\p{L}-])(?:Social|Soft|Hard|Open|Big|Fake|Best|Public|Corporate|Small|Black|Poetry|Science|Happy|Second|Smart|Civic|Human) )(?<word>media|skills|facts|data|source|news|practices?|viewing|design|talk|box|slam|hour|hand|home|city|tech|resources)(?![\p{L}-])/gu,
    right: capitalised,
    sign: 'media|skills|facts|data|source|news|practices?|viewing|design|talk|box|slam|hour|hand|home|city|tech|resources',
    isEnglish: true
  },
  // `informiert über open data und open access`: behind a preposition, and beside another one.
  {
    pattern: new RegExp(
      `(?<before>(?<=(?<!\\p{L})(?:\\p{L}+:|über|für|zu|von|mit|durch|bei|an|auf|um|wie|als|(?:${ENGLISH_TERMS})(?:,| und| oder| sowie)) ))(?<word>${ENGLISH_TERMS})(?![\\p{L}-])(?! (?:\\p{Lu}|\\p{Ll}+ing(?!\\p{L})))`,
      'gu'
    ),
    right: (words) => words.split(' ').map(capitalised).join(' '),
    sign: ENGLISH_TERMS,
    isEnglish: true
  },
  phrase('über', 'zoom', '(?![\\p{L}-])(?! \\p{Lu})', capitalised),
  phrase('um ein', 'vielfaches', NO_NOUN, capitalised),
  { ...phrase('zum', 'Einen|Anderen', '(?!\\p{L})(?! \\p{Lu}\\p{Ll}+(?:en|s)?,)', uncapitalised), isAllowed: true },
  phrase('vor', 'Allem', '(?!\\p{L})', uncapitalised),
  { ...phrase('unter', 'Anderem', '(?!\\p{L})', uncapitalised), isAllowed: true },
  phrase('ab', 'Sofort|Heute', '(?!\\p{L})', uncapitalised),
  phrase('für', 'Unterwegs', '(?!\\p{L})', uncapitalised),
  phrase('von', 'Rechts|Links', '(?!\\p{L})(?! wegen)', uncapitalised),
  // `Hessen von Oben`, `Freiherr von Oben`: behind a name they may be a part of it.
  phrase(
    'von',
    'Oben|Unten|Vorne?|Hinten|Außen|Innen|Draußen',
    '(?![\\p{L}-])(?<!\\p{Lu}[\\p{L}-]* von \\p{L}+)',
    uncapitalised
  ),
  phrase('nach', 'Rechts|Links', '(?!\\p{L})', uncapitalised),
  phrase(
    'nach',
    'Oben|Unten|Vorne?|Hinten|Außen|Innen|Draußen',
    '(?![\\p{L}-])(?<!\\p{Lu}[\\p{L}-]* nach \\p{L}+)',
    uncapitalised
  ),
  // `ein Blick nach Vorne`, `von Unten nach Oben`: behind these nouns no name is made with them.
  {
    pattern:
      /(?<before>(?<=(?:^|[ (])(?:\p{Ll}+|Ein|Der|Den|Mit|Beim|Im) )(?:Blick|Blicke|Schritt|Schritte|Weg|Flucht|Sprung|Ruck|Drang|Aufstieg|Umzug|Zug|Luft|Spielraum|Abweichung|Trend) nach )(?<word>Oben|Unten|Vorne?|Hinten|Außen|Innen|Draußen)(?![\p{L}-])(?! \p{Lu})/gu,
    right: uncapitalised,
    sign: 'Oben|Unten|Vorne?|Hinten|Außen|Innen|Draußen'
  },
  {
    pattern:
      /(?<before>(?<!\p{L})[Vv]on )(?<word>(?:Oben|Unten|Vorne?|Hinten|Außen|Innen|Rechts|Links|Draußen) nach (?:[Oo]ben|[Uu]nten|[Vv]orne?|[Hh]inten|[Aa]ußen|[Ii]nnen|[Rr]echts|[Ll]inks|[Dd]raußen))(?![\p{L}-])/gu,
    right: (words) => words.toLowerCase(),
    sign: 'Oben|Unten|Vorne?|Hinten|Außen|Innen|Rechts|Links|Draußen'
  },
  {
    pattern:
      /(?<before>(?<!\p{L})(?:Rolle|Salto|Schritte?|Bewegung|Fahrt) )(?<word>Rückwärts|Vorwärts|Seitwärts)(?![\p{L}-])(?! \p{Lu})/gu,
    right: uncapitalised,
    sign: 'Rückwärts|Vorwärts|Seitwärts'
  },
  // `Jede und Jeder` inside a sentence (§ 58, 4).
  {
    pattern: /(?<before>(?<![\p{L}-])\p{Ll}+,? )(?<word>Jede und Jeder|Jeder und Jede)(?![\p{L}-])/gu,
    right: (words) => words.replaceAll('J', 'j'),
    sign: 'Jeder? und Jeder?'
  },
  phrase('sein', 'übriges', `${NO_NOUN}(?! \\p{Ll}+es \\p{Lu})`, capitalised),
  phrase('ein', 'übriges(?= (?:tat|tun|tut|taten|getan|dazu)(?!\\p{L}))', '', capitalised),
  // Names of which there is one only (§ 60); `eine europäische Union der Gehörlosen` would be another.
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]es|[Ii]m|[Ii]n|[Zz]um|[Vv]om|[Zz]ur|[Bb]eim) )(?<word>(?:ersten?|zweiten?) Weltkriegs?|europäischen? (?:Union|Kommission)|vereinten Nationen|vereinigten Staaten)(?![\p{L}-])(?! (?:der|von|für|aus)(?!\p{L}))/gu,
    right: capitalised,
    sign: '(?:ersten?|zweiten?) Weltkriegs?|europäischen? (?:Union|Kommission)|vereinten Nationen|vereinigten Staaten'
  },
  // `Abgeordnete des deutschen Bundestages`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Dd]er|[Dd]en|[Dd]em|[Dd]es|[Ii]m|[Zz]um|[Vv]om|[Bb]eim) )(?<word>deutschen? Bundestag(?:e?s)?|deutschen? Städtetag(?:e?s)?|deutschen? Landkreistag(?:e?s)?|deutschen? Bundesbank|deutschen? Bahn AG)(?![\p{L}-])/gu,
    right: capitalised,
    sign: 'deutschen? (?:Bundestag|Städtetag|Landkreistag|Bundesbank|Bahn AG)'
  },
  // `Jeder einzelne kann helfen`: no noun follows (§ 57, 1).
  {
    pattern:
      /(?<before>(?<!\p{L})[Jj]ede[rmns]? )(?<word>einzelne[nr]?)(?= (?:von|kann|könne|könnte|muss|müsse|soll|solle|sollte|darf|dürfe|hat|habe|ist|sei|trägt|trage|zählt|zähle)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'einzelne'
  },
  // Events, seas and countries (§ 60 and § 64; Duden, Die deutsche Rechtschreibung: `Französische Revolution`, `Totes Meer`).
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ii]m|[Aa]m|[Ii]ns|[Aa]ns|[Zz]um|[Vv]om|[Zz]ur) )(?<word>französischen? Revolution|dreißigjährigen? Kriegs?|toten? Meere?s?|heiligen? Abends?)(?![\p{L}-])(?! (?:der|des|von|für|aus|an|voll)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'französischen? Revolution|dreißigjährigen? Krieg|toten? Meer|heiligen? Abend'
  },
  // The aid society, where it does what no sign can do.
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Dd]as|[Dd]eutsche|[Dd]eutschen|[Bb]ayerische) )(?<word>rote Kreuz)(?= (?:sucht|bittet|ruft|lädt|betreut|betreibt|sammelt|versorgt|warnt|feiert|fordert|unterstützt|rechnet|dankt)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'rote Kreuz'
  },
  // Adjectives of people: no name begins behind these (`vor allem Ältere Menschen`).
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Vv]or allem|[Ii]nsbesondere|[Bb]esonders|[Vv]orwiegend|[Üü]berwiegend) )(?<word>Ältere[nr]?|Jüngere[nr]?|Junge[nr]?|Alte[nr]?|Kranke[nr]?|Behinderte[nr]?)(?= (?:Menschen|Personen|Leuten?|Frauen|Männern?|Erwachsenen?|Patienten|Patientinnen|Paaren?|Familien)(?![\p{L}-]))/gu,
    right: uncapitalised,
    sign: 'Ältere|Jüngere|Junge|Alte|Kranke|Behinderte'
  },
  // How a house is closed or open: `bleibt am Freitag, 31. Mai, Ganztägig geschlossen`.
  {
    pattern:
      /(?<before>(?<!\p{L})(?:bleib|ist |sind |wird |werden |war |hat |haben )(?:[^.!?:]|\d\.){0,60}[\p{Ll}\d,] )(?<!(?:Titel|Namen?|Motto|Reihe) )(?<word>Ganztägig|Halbtägig|Vorübergehend|Vollständig|Komplett|Teilweise|Halbseitig|Beidseitig|Einseitig|Durchgehend)(?= (?:(?:für|den|die|das) )*(?:\p{Lu}\p{L}+ )?(?:geschlossen|geöffnet|gesperrt|erreichbar)(?!\p{L}))/gu,
    right: uncapitalised,
    sign: 'Ganztägig|Halbtägig|Vorübergehend|Vollständig|Komplett|Teilweise|Halbseitig|Beidseitig|Einseitig|Durchgehend'
  },
  {
    pattern:
      /(?<before>(?<![\p{L}-])(?:[Dd](?:er|en|em|es)|[Aa]m|[Ii]m|[Zz]um|[Vv]om|[Bb]eim|[Ee]inen?|[Dd]iesen) Status )(?<word>Quo)(?![\p{L}-])/gu,
    right: uncapitalised,
    sign: 'Quo'
  },
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Zz]um|[Vv]om|[Bb]eim|[Uu]ms) )(?<word>(?:wie|was|warum|wo|wann|wer|ob)(?:(?:, | und | oder )(?:wie|was|warum|wo|wann|wer|ob))+)(?=[ .,:;!?)])/gu,
    right: (words) => words.replace(/(?<!\p{L})(?!und|oder)\p{Ll}/gu, (letter) => letter.toUpperCase()),
    sign: '(?:wie|was|warum|wo|wann|wer|ob)(?:,| und| oder)'
  },
  phrase(
    'am',
    'Besten|Meisten|Wenigsten|Ehesten|Häufigsten|Schnellsten|Liebsten|Schönsten|Größten|Wichtigsten|Stärksten|Beliebtesten|Bekanntesten|Teuersten|Günstigsten|Leichtesten|Einfachsten|Schwersten|Schlimmsten|Längsten|Deutlichsten|Sinnvollsten|Sichersten',
    '(?=[ ][\\p{Ll}]|[.,:;!?])(?! der| des| von)',
    uncapitalised
  ),
  phrase(
    'das',
    'ganze',
    '(?= (?:doch|noch|nicht|ist|war|wird|wurde|hat|soll|dauert|kostet|findet|funktioniert)(?!\\p{L}))',
    capitalised
  ),
  // The formal address: a request, or a sentence that opens with its verb and is no question and no condition.
  {
    pattern: new RegExp(
      `(?<before>(?:${SENTENCE_START}B|(?<!\\p{L})b)itte \\p{Ll}+e[lr]?n )(?<word>sie)(?= (?!\\p{Ll}+en[.,])\\p{L})`,
      'gu'
    ),
    right: capitalised,
    sign: '(?<=itte \\p{Ll}+n )sie'
  },
  {
    pattern: new RegExp(
      `(?<before>${SENTENCE_START}(?:Wenden|Melden|Informieren|Bewerben|Registrieren|Besuchen|Kontaktieren|Folgen|Unterstützen|Schreiben) )(?<word>sie)(?= (?:sich|uns)(?!\\p{L})[^,?]*[.!])`,
      'gu'
    ),
    right: capitalised,
    sign: 'sie(?= (?:sich|uns))'
  }
]

/** Any of the words, to pass over most blocks with one look, and each by itself. */
const ALL = [...FIXED_CAPITALS, ...FIXED_NAMES, ...SET_PHRASES]
const ANY = new RegExp(` (?:${ALL.map(({ sign }) => sign).join('|')})(?!\\p{L})`, 'u')

const SIGNS = ALL.map(({ sign }) => new RegExp(` (?:${sign})`, 'u'))

/** Those of the phrases whose words stand in a text. */
export function fixedCapitalsIn(text: string): readonly FixedCapital[] {
  return ANY.test(text) ? ALL.filter((_, i) => SIGNS[i]?.test(text)) : []
}
