import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Finding } from '../../server/src/core/engine/finding.ts'
import type { Dictionary } from '../../server/src/core/german/words/knowledge.ts'
import { EMPTY_HOUSE, type House } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { allRules } from '../../server/src/core/rules/index.ts'
import { unknownWords } from '../../server/src/core/spelling/unknown-words.ts'
import { checker } from '../support/checker.ts'

/** The findings of the rules that speak about single words, whichever of them it is. */
function findings(source: string, house: House = EMPTY_HOUSE): readonly Finding[] {
  const words = allRules.filter((r) => WORD_RULES.has(r.id)).map((r) => r.id)
  const all = checker({ house, rules: {} }).check(source).findings
  return all.filter((f) => words.includes(f.rule)).sort((a, b) => a.span.start - b.span.start)
}

const WORD_RULES = new Set(['spelling', 'spelling-reform', 'sharp-s', 'umlaut', 'noun-capital'])

function found(source: string, house?: House): string[] {
  return [...new Set(findings(source, house).map((f) => source.slice(f.span.start, f.span.end)))]
}

const DECOMPOSED = 'Die Bürgerinnen und Bürger fördern zukünftig das Museum.'.normalize('NFD')

const QUIET: Readonly<Record<string, string>> = {
  'ellipsis hyphens': 'Vor- und Nachteile, Kinder- und Jugendhilfe, Haupteingang und -ausgang, be- und entladen.',
  'gender forms':
    'Bürger:innen, Mitarbeiter\\*innen, Leser_innen, BürgerInnen, jede:r Schüler:in, die Ökonom:innen und die Expert:innenrunde.',
  'gender stars that Markdown reads as emphasis': 'Der*die Leiter*in spricht mit allen, des*der anderen wegen.',
  abbreviations:
    'Die CDU und die SPD im ÖPNV, z. B. am 3. Mai, ca. 5 Mio. Euro, Dr. Beispiel, Tel. 069 90009-000, usw.',
  'addresses, handles and tags': 'Mehr unter www.example.org/bla, post@example.org, @beispielx und #Lesewochx.',
  'code and URLs': 'Der Befehl `qwertz` steht auf [https://example.org/qwertz](https://example.org/qwertz).',
  'figures in words':
    'Die 30-jährige Geschichte, ein 24-Stunden-Lauf, der G20-Gipfel, eine 50-seitige Broschüre und die 2020er Jahre.',
  subscripts: 'Der CO₂-Ausstoß sinkt: 40 t CO₂ und 2 kg NO₂ im Jahr.',
  apostrophes: "Klaus’ Rede, wie geht's, Grimm’sche Märchen und O’Haras Garten.",
  'words that are cut off': 'Das ist doch die Verda… und da...',
  'a name behind an office': 'Ministerin Kaya Ypsilantow kam. Ypsilantows Rede war kurz, und Ypsilantow lachte.',
  'a name behind a given name': 'Es sprach Erika Brömmelmoser. Brömmelmoser dankte.',
  'a name behind a title': 'Herr Dr. Krzwinski sprach, später Frau Prof. Dr. Özgünalp.',
  'a double name': 'Die Sprecherin Anna Zschoppmann-Krüll bat um Geduld. Zschoppmann-Krüll ging.',
  'an abbreviation behind its long form': 'Die Arbeitsgemeinschaft der Lesevereine (adel) tagt. Die adel lädt ein.',
  'a place behind „Stadt“ or „in“': 'Die Stadt Musterau und ein Fest in Hinterlerchingen.',
  'a part of a town that is near to a common word':
    'Das Fest in Leuben, Laim und Solln beginnt. Die Wehr aus Anderten kam.',
  'a passage in English': 'Der Film „The Keeper of the Wandering Souls“ läuft.',
  'an English sentence': 'Sie sagte: “We must protect the forests and their inhabitants for all of us, and we will.”',
  'capitals at the start of a sentence': 'Gegangen wird später. Schnell ging es. „Unterwegs“, sagte sie.',
  'decomposed umlauts, which are another rule’s': DECOMPOSED,
  'characters without width': 'Das Bünd\u00ADnis und die Transparenz\u200B.',
  'gender forms of whole words': 'Ihre Freund\\*innenschaften halten.',
  'old spelling in a name': 'Der Torhüter Roßkopf hielt am Roßmarkt, in der Nußallee und in der Schloßstraße.',
  'a short name in small letters that returns': 'Der Verband ekko lädt ein. Mit ekko reisen viele, und ekko dankt.',
  'a name behind an age': 'Der 14-jährige Lewanko und die 15-jährige Tamaris kamen.',
  'a surname behind a given name from elsewhere': 'Mit dabei sind Giuseppina Zavattoroni und Branka Xilovszky.',
  'names in English': 'Beim Meet & Eat sprach das Panel Open Operations über Router Advertisements.',
  'English parts of hyphenated words': 'Das Mesh-Protokoll und der Deployment-Plan.',
  'a name behind a given name in a hyphenated word': 'Im Robert-Xantermann-Saal.',
  'abbreviations of eight letters in hyphenated words': 'Die QWERTZUI-Konferenz beginnt.',
  'a region in one word': 'Die Region FrankfurtRheinMain wächst.',
  'gender forms of hyphenated words': 'Die KFOR-Soldat:innen, die Klima-Aktivist\\*innen und die ExpertInnenrunde.',
  'a month in an English title': 'Der Bericht heißt »Report Removal Center Visit (April – June 2025)« und ist da.',
  'the sign of an author': 'Musterstadt (ots) (fuq) Am Abend brannte es.',
  'parts of an address': 'Alles steht unter /mobil-materyal/ im Netz.',
  'words beside letters that German does not have': 'Die Bewegung Kaz Dağlarımız ruft Korumak Dağına.',
  'a strange name that returns': 'Das Werkzeug Yubrokk ist da. Yubrokks Netz wächst, ein Yubrokk-Tag folgt.',
  'words in capitals': 'Der HESSENTAG und die EINLADUNG der LAG.'
}

const FLAGGED: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['Die Eröffnug beginnt.', ['Eröffnug']],
  ['Die hauptstrasse ist gesperrt.', ['hauptstrasse']],
  ['Er sagte, daß die Straße frei ist.', ['daß']],
  ['Der Verband der Offenen Indutrie tagt.', ['Indutrie']],
  ['Es gab keine glbale State of the Map.', ['glbale']],
  ['Er sagte: EmotionenFrühzeitige Hilfe ist wichtig.', ['EmotionenFrühzeitige']],
  ['Die **Eröff**nug beginnt.', ['Eröff**nug']],
  ['Das ist, wie die Presseprecherin sagte, gut.', ['Presseprecherin']],
  ['Ministerin Erika Beispiel kommt zur Eröffnug.', ['Eröffnug']],
  ['Die Schueler/innen lesen.', ['Schueler']],
  ['Die Mitarbeter:innen lesen.', ['Mitarbeter']],
  ['Das Schloßfest beginnt.', ['Schloßfest']],
  ['Die Landes- und Bundesregirung tagt.', ['Bundesregirung']],
  ['Der 20-jährge Fahrer.', ['20-jährge']],
  ['Das Leuben der Menschen in Leuben.', ['Leuben']],
  ['- Erster Punkt\n- Zweiter Pukt', ['Pukt']],
  ['| Ort | Zeit |\n|---|---|\n| Büchrei | heute |', ['Büchrei']]
]

describe('severity of unknown words', () => {
  const severityOf = (text: string) => findings(`# Titel\n\n${text}\n`).map((f) => f.severity)
  it('warns of slips', () => {
    assert.deepEqual(severityOf('Die Eröffnug und die OpenStretMap, das Landesschulammt und die Xantermannstrasse.'), [
      'warning',
      'warning',
      'warning',
      'warning'
    ])
  })
  it('warns of what German cannot speak, of long nouns in a letter and of endings that no name has', () => {
    const text = 'Nach Einreiccung lud das Café Adlrshof ein; der Saal „Masterlan“ und Kanzler Fniedrich Beispiel.'
    assert.deepEqual(severityOf(text), ['warning', 'warning', 'warning', 'warning'])
  })
  it('only advises where nothing is near: that may be a name', () => {
    assert.deepEqual(severityOf('Das Unternehmen Qwuxolap und die Firma qwuxopay werben.'), ['info', 'info'])
  })
})

describe('the checker is quiet about', () => {
  for (const [what, text] of Object.entries(QUIET)) it(what, () => assert.deepEqual(found(text), []))

  it('words of the house and their forms, names of its people and organisations', () => {
    const house: House = {
      ...EMPTY_HOUSE,
      words: ['Lesomat'],
      people: [{ name: 'Kaya Ypsilantow', office: 'Ministerin', aliases: [] }],
      organisations: [{ short: 'Levex', long: 'Leseverein Exempel' }]
    }
    const text = 'Der Lesomat, des Lesomats, die Lesomaten; Ypsilantow und der Levex beim Lesomat-Fest.'
    assert.deepEqual(found(text, house), [])
    assert.notDeepEqual(found(text), [])
  })
})

describe('the checker finds', () => {
  for (const [text, words] of FLAGGED) it(text, () => assert.deepEqual(found(text), words))
})

describe('suggestions in context', () => {
  const suggestions = (text: string): readonly string[] => {
    const [first] = findings(text)
    assert.ok(first)
    return first.fixes.map((fix) => fix.edits[0]?.text ?? '')
  }

  it('keep the capital at the start of a sentence', () => assert.equal(suggestions('Trozdem kam sie.')[0], 'Trotzdem'))
  it('have no ß in Switzerland', () => {
    const [first] = findings('Die Begrüssunk war kurz.', { ...EMPTY_HOUSE, spelling: 'de-CH' })
    assert.ok(first)
    assert.equal(first.fixes[0]?.edits[0]?.text, 'Begrüssung')
  })
  it('have none inside of it', () => assert.equal(suggestions('Sie kam trozdem.')[0], 'trotzdem'))
})

describe('a slip that could be read as a compound in lower case', () => {
  it('is a matter of spelling, and the verb is among the suggestions', () => {
    const [finding] = findings('An der Lesewoche soll jeder teilgaben können.')
    assert.ok(finding)
    assert.equal(finding.rule, 'spelling')
    assert.ok(finding.fixes.some((fix) => fix.edits[0]?.text === 'teilhaben'))
  })
})

describe('work is done once', () => {
  it('a block that reads the same is not read again, and nothing is suggested while checking', () => {
    let asked = 0
    const dictionary: Dictionary = {
      has(word) {
        asked++
        return word !== 'Qualitet'
      },
      suggest: () => assert.fail('nobody asked')
    }
    const [block] = readDocument('Eine Qualitet.').blocks
    assert.ok(block)
    assert.equal(unknownWords(block.prose, dictionary).length, 1)
    const before = asked
    assert.ok(before > 0)
    assert.equal(unknownWords(block.prose, dictionary).length, 1)
    assert.equal(asked, before)
  })
})

describe('a word that stands where a name is due', () => {
  const NAMES: Readonly<Record<string, string>> = {
    'behind speech and its verb': '„Das bleibt so“, erklärt Jünemunn. „Gut“, so Al-Dailumi.',
    'before a verb of saying': 'Jünemunn betont, dass es so bleibt.',
    'behind the preposition of a street': 'Er fuhr in Richtung Am Wendelsgartun davon.',
    'behind a noun': 'Die Ermordung Lübbkes und ein Toyota Yarus.',
    'before another one': 'Gewählt wurden Jassun Khatum und andere.',
    'beside a surname of another spelling': 'Das sagte Telse Jürgensen.',
    'alone in quotation marks': 'Der sogenannte „Emokatur“ ist bekannt.',
    'with a letter behind a hyphen': 'Das Vorhaben Gaiu-X beginnt.',
    'of a firm with partners': 'Das Haus Lenbruch & van Aerssen und die Firma Krämmer & Lübbnau laden ein.',
    'called after a village': 'Der Ausbau der Emmertalbahn und das Fest in der Jakobervorstadt beginnen.',
    'made of English words': 'Die Umgebung läuft mit OpenStackk und GeoNetworc.',
    'made of nouns with their capitals': 'Der LesungTag und das KaffeeHaus laden ein.',
    'short, with capitals inside': 'Die LeSa und die KoGs tagen, das beX bleibt.',
    'the sign of an author or a command in small letters':
      'Die Bilder sind von nokaner und kuferl, installiert mit caph.',
    'as the credit of a picture': 'Blick auf den Markt. Fotos von hafti und kufarl; Foto: vrau',
    'in an address': 'Treffpunkt: Café Sonne, Wehrkieder 12, 20457 Hamburg.',
    'beside a rare word, where a compound may be made': 'Die Abwendungsvereinbarungen gelten weiter.'
  }
  for (const [name, text] of Object.entries(NAMES)) {
    it(`${name} is worth no more than advice`, () => {
      for (const { severity, message } of findings(text)) assert.equal(severity, 'info', message)
    })
  }

  it('is a mistake in two words without their space, of which one is no noun', () => {
    const [first] = findings('Das Angebot zurVerfügung stellt die SeiteFrühzeitige bereit.')
    assert.deepEqual([first?.severity, first?.fixes[0]?.edits[0]?.text], ['warning', 'zur Verfügung'])
  })

  it('is mended in a hyphenated word whose other part is an abbreviation', () => {
    const [first] = findings('Die KFZV-Konfernz beginnt am Montag.')
    assert.equal(first?.fixes[0]?.edits[0]?.text, 'KFZV-Konferenz')
  })

  it('is a mistake where a common word is near', () => {
    const source =
      'Die Ministrin betont das. „Gut“, sagte Bürgermesiterin Anna Beispiel. Das „Handwrek“ wächst, der 36-jhärige Gast geht.'
    const warned = findings(source).filter(({ severity }) => severity === 'warning')
    assert.deepEqual(
      warned.map(({ span }) => source.slice(span.start, span.end)),
      ['Ministrin', 'Bürgermesiterin', 'Handwrek', '36-jhärige']
    )
  })
})

describe('in an English passage', () => {
  it('only what is one letter from an English word is found', () => {
    const source =
      'Sie sagte: “We must protect the forests and their inhabitnts for all of us, and the neighbours of Xyqwertia agree.”'
    assert.deepEqual(found(source), ['inhabitnts'])
  })
})

describe('a text with very many mistakes', () => {
  it('names the likeliest word for the first of them alone, and offers corrections for all', () => {
    const slips = [
      'Verwaltung',
      'Bürgermeister',
      'Versammlung',
      'Bibliothek',
      'Feuerwehr',
      'Mitteilung',
      'Regierung',
      'Sicherheit',
      'Entwicklung'
    ].flatMap((word) =>
      // Any two neighbours swapped, all within the word.
      Array.from({ length: 7 }, (_, i) => word.slice(0, i + 1) + word[i + 2] + word[i + 1] + word.slice(i + 3)).filter(
        (slip) => slip !== word
      )
    )
    const all = findings(slips.map((slip) => `Dazu gehört die ${slip} der Stadt.`).join('\n\n'))
    const warned = all.filter(({ rule, severity }) => rule === 'spelling' && severity === 'warning')
    const named = warned.map(({ message }) => !message.includes('stimmt das Wort'))
    assert.ok(warned.length > 40)
    assert.deepEqual(
      named,
      warned.map((_, i) => i < 40)
    )
    assert.ok(warned.every(({ fixes }) => fixes.length > 0))
  })

  it('is none in letters of other scripts, and nothing fails there', () => {
    const text =
      'Auf Arabisch heißt das معلومات, auf Chinesisch 信息难民申请者, auf Hebräisch עברית, auf Ukrainisch Українською.'
    assert.deepEqual(
      findings(text).filter(({ rule }) => rule === 'spelling'),
      []
    )
  })
})
