import { type Texts, translator } from './texts.ts'

/** Why a list of words advises against them. */
const REASONS: Texts = {
  'Das Wort steht in der Liste des Hauses': 'The word is on the house’s list',
  'Der Satz sagt ohne dieses Wort dasselbe': 'The sentence says the same without this word',
  'Das sagt ein kürzeres Wort': 'A shorter word says the same',
  'Kürzer ist „{}“ oder „{}“': '„{}“ or „{}“ is shorter',
  'Kürzer ist ein Satz mit „{}“ oder „{}“': 'A clause with „{}“ or „{}“ is shorter',
  'Kürzer ist „{}“': '„{}“ is shorter',
  'Der Hinweis auf den Hinweis kann entfallen': 'Pointing out that something is pointed out can be left out',
  'Redaktionen streichen Lob in eigener Sache; eine Tatsache überzeugt mehr':
    'Editors delete self-praise; a fact convinces more',
  'Diese Wendung steht in so vielen Einladungen, dass sie nichts mehr sagt':
    'This phrase is in so many invitations that it no longer says anything',
  'Beide Wörter sagen dasselbe': 'Both words say the same',
  'Das Eigenschaftswort steckt schon im Substantiv': 'The noun already contains the adjective',
  'Die Zusammensetzung nennt dasselbe zweimal': 'The compound names the same thing twice',
  'Der letzte Buchstabe der Abkürzung steht schon für dieses Wort':
    'The last letter of the abbreviation already stands for this word',
  'Mehr als das geht nicht: Das Wort hat keinen Superlativ': 'There is no more than that: the word has no superlative'
}

/** What rules put into their messages in German words of their own, by rule and placeholder. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  advertising: { why: REASONS },
  'filler-words': { why: REASONS },
  pleonasm: { why: REASONS },
  'contact-complete': {
    missing: {
      Namen: 'name',
      Telefonnummer: 'phone number',
      'E-Mail-Adresse': 'e-mail address',
      'Namen und Telefonnummer': 'name and phone number',
      'Namen und E-Mail-Adresse': 'name and e-mail address',
      'Telefonnummer und E-Mail-Adresse': 'phone number and e-mail address',
      'Namen und Telefonnummer und E-Mail-Adresse': 'name, phone number and e-mail address'
    }
  },
  'image-caption': {
    missing: {
      Alternativtext: 'alternative text',
      Bildunterschrift: 'caption',
      Nachweis: 'credit',
      'Alternativtext und Bildunterschrift': 'alternative text and caption',
      'Alternativtext und Nachweis': 'alternative text and credit',
      'Bildunterschrift und Nachweis': 'caption and credit',
      'Alternativtext, Bildunterschrift und Nachweis': 'alternative text, caption and credit'
    }
  },
  'person-office': { when: { 'von {} bis {}': 'from {} to {}', 'seit {}': 'since {}', 'bis {}': 'until {}' } },
  'gender-form': {
    style: {
      'die Paarform („Bürgerinnen und Bürger“)': 'the pair of both forms („Bürgerinnen und Bürger“)',
      'der Doppelpunkt („Bürger:innen“)': 'the colon („Bürger:innen“)',
      'der Stern („Bürger*innen“)': 'the asterisk („Bürger*innen“)',
      'der Unterstrich („Bürger_innen“)': 'the underscore („Bürger_innen“)',
      'der Schrägstrich („Bürger/-innen“)': 'the slash („Bürger/-innen“)',
      'das Binnen-I („BürgerInnen“)': 'the capital I („BürgerInnen“)'
    }
  },
  spelling: {
    usual: {
      'üblich ist „{}“': 'usual is „{}“',
      'stimmt das Wort, nimmt die Hausdatei es unter „words“ auf':
        'if the word is right, the house file takes it in under „words“'
    }
  },
  'confused-words': {
    means: {
      'Form von „{}“': 'a form of „{}“',
      'Form eines Verbs': 'a form of a verb',
      Fragewort: 'an interrogative',
      Grundform: 'an infinitive',
      Maß: 'a measure',
      'Art und Weise': 'manner',
      Aufforderung: 'a request',
      Begründung: 'a reason',
      Essen: 'a meal',
      'Feuerwehr oder Stauwerk': 'a fire brigade or a weir',
      'Form von „fallen“': 'a form of “fallen”',
      'Form von „lassen“': 'a form of “lassen”',
      'Form von „lesen“': 'a form of “lesen”',
      'Form von „reißen“': 'a form of “reißen”',
      'Form von „sein“': 'a form of “sein”',
      'Form von „wagen“': 'a form of “wagen”',
      'Artikel und Zeitangabe': 'an article and a time',
      'Präposition mit Artikel oder Pronomen': 'a preposition with an article or pronoun',
      Ufer: 'the shore',
      Anrede: 'an address',
      'dritte Person': 'the third person',
      Umgebung: 'surroundings',
      'mit der Endung einer Beifügung': 'with the ending of an attribute',
      'mit „wieder“ statt „wider“': 'with “wieder” for “wider”',
      'ohne Endung': 'without its ending',
      'veraltet für „ohne“': 'archaic for “without”',
      'zwei Wörter': 'two words',
      Griff: 'a handle',
      Körper: 'the body',
      'Nominativ oder Akkusativ': 'nominative or accusative',
      Richtung: 'a direction',
      'Rind der Vorzeit': 'an aurochs',
      Standbilder: 'statues',
      'Tag davor': 'the day before',
      'am Auge': 'of the eye',
      'fein zerreiben': 'to grind',
      'mit Ansichten oder Blättern': 'with views or pages',
      'mit „Stadt“': 'with “Stadt”',
      'mit „Stiel“ (Griff)': 'with “Stiel” (handle)',
      'zum Singen': 'for singing',
      '„gegen“': '“against”',
      '„irgendjemand“': '“anybody”',
      'Richtung oder Ziel': 'direction or purpose',
      'Teil eines anderen Verbs': 'part of another verb',
      Ungleichheit: 'inequality',
      Verneinung: 'a negation',
      Vorname: 'a given name',
      Waffe: 'a weapon',
      'ein Wort': 'one word',
      'englisch für „ist“': 'English for „ist“',
      'englisch für „und“': 'English for „und“',
      'gebeugte Form': 'an inflected form',
      'gesteigert, wo nichts zu steigern ist': 'compared where nothing can be',
      'mit großem Anfangsbuchstaben': 'with a capital',
      'mit dem falschen Akzent': 'with the wrong accent',
      'mit der Endung eines Adjektivs': 'with the ending of an adjective',
      'ohne Artikel': 'without an article',
      '„eine Menge“': '„a lot“',
      '„tatsächlich so“': '„true“',
      '„in dem“': '„in the“',
      '„schützen“': '„to protect“',
      '„weiterhin“': '„still“',
      'männliche Person': 'a male person',
      'Akkusativ oder Dativ': 'accusative or dative',
      'mit Artikel': 'with an article',
      Schmelzglas: 'enamel',
      'Beifügung zu einem Nomen': 'an attribute of a noun',
      'Teil eines Verbs wie „zurechtkommen“': 'part of a verb such as „zurechtkommen“',
      'nur hinter „sowohl“': 'only behind “sowohl”',
      '„voller Güte“': '“full of kindness”',
      'was selbst fährt': 'what drives itself',
      'das Umgekehrte': 'the reverse',
      'kein deutsches Wort': 'not a German word',
      'kein Geld': 'no money',
      Zeitangabe: 'a time',
      Vergleich: 'a comparison',
      Substantiv: 'a noun',
      Präposition: 'a preposition',
      Pronomen: 'a pronoun',
      Ort: 'a place',
      Mehrzahl: 'a plural',
      Meerestier: 'a sea animal',
      Konjunktion: 'a conjunction',
      Bindewort: 'a conjunction',
      Gleichheit: 'equality',
      Fahrzeug: 'a vehicle',
      Dativ: 'dative',
      'Dativ der Einzahl': 'dative singular',
      Bergwerk: 'a mine',
      Abschnitt: 'a stage',
      'in einem Wort': 'in one word',
      'ohne „um“': 'without “um”',
      'wie jemand sich fühlt': 'how somebody feels',
      'mit einem anderen Verb': 'with another verb',
      'Substantiv in kleinen Buchstaben': 'a noun in small letters',
      'männliche Person, in kleinen Buchstaben': 'a male person, in small letters',
      'Form von „lehren“': 'a form of “lehren”',
      'mit „Tod“': 'made of “Tod” (death)',
      Ausbildung: 'training',
      'Brühe oder Rücksitz': 'a stock or a back seat',
      'Form von „währen“ (dauern)': 'a form of “währen” (to last)',
      '„außerdem“': '“besides”',
      Artikel: 'an article',
      'Art zu stehen': 'a way of standing',
      Akkusativ: 'accusative',
      Adjektiv: 'an adjective',
      '„noch einmal“': '„once more“',
      '„zutreffend“': '„applicable“',
      '„machbar“': '„feasible“',
      '„dauern“': '„to last“',
      '„beinahe“': '„almost“'
    }
  }
}

const translators = new Map(
  Object.entries(VALUES).map(([rule, values]) => [
    rule,
    new Map(Object.entries(values).map(([name, texts]) => [name, translator(texts)]))
  ])
)

/** The data of a report with its German words in English. */
export function englishData<T extends string | number>(
  rule: string,
  data: Readonly<Record<string, T>>
): Readonly<Record<string, T | string>> {
  const known = translators.get(rule)
  if (!known) return data
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, known.get(name)?.(String(value)) ?? value])
  )
}
