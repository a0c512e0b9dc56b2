import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { knowledge } from '../support/knowledge.ts'

const words = (text: string): string[] => text.trim().split(/\s+/u)

/** Listed words and compounds that no list needs to hold. */
const RIGHT = words(`
  Haus Häuser Straße Maßnahme dass Für für heute Heute und Und Ministerin Wiesbaden Hessens hessische Hessische Klaus
  Plenarversammlung Migrantenselbstorganisationen Integrationsverträge Bildungsstätte Integrationsplan Gesamtkonzept
  widerspiegeln widerspiegele teilhaben zusammenzuarbeiten gesamtgesellschaftlich Vertragspartner Landesmittel
  Länderfinanzausgleich Sicherheitsupgrade Kitaplätze Deutschlandticket Bürgergeld Wärmepumpen Starkregenereignisse
  Lesewochenauftakt Bibliotheksausweise Vorlesestunden Stadtteilbibliotheken Bücherbusse Jugendbuchpreises Lesepatinnen
  Ganztagsangebote Schulträgern Förderbescheide Haushaltsentwurfs Krankenhausplanung Rettungsdienstbereiche Fahrradstraßen
  Radverkehrsförderung Klimaanpassungsstrategie Hochwasserschutzmaßnahmen Glasfaseranschlüsse Digitalisierungsprojekte
  Verwaltungsmodernisierung Bürgerbeteiligungsverfahren Ehrenamtsförderung Vereinsvorsitzende Feuerwehrgerätehauses
  Landtagspräsidentin Fraktionssprecher Innenausschusses Ministerialdirigentin Staatssekretärin Pressereferentin
  Flüchtlingsunterkunft Sprachförderkurse Gleichstellungsbeauftragte Antidiskriminierungsberatung Opferschutzbeauftragter
  Waldbrandgefahrenstufen Weinbaubetriebe Streuobstwiesenpflege Tierseuchenbekämpfung Lebensmittelkontrolleure
  barrierefrei barrierearm niedrigschwellig klimagerecht bundesweit hessenweit kostenfrei ehrenamtlich sozialpolitische
  familienfreundlicher datenschutzkonforme rechtssicheren zukunftsfähiges gewaltfreie ortsnahen bürgernah praxisnahe
  Studierende Geflüchteten Auszubildenden Mitarbeitende Schutzsuchenden Alleinerziehende Betroffenen Beschäftigten
  gegangen abgearbeitet mitgewirkt vorgestellt ausgezeichneten wiederzugewinnen stärken gestärkt gefördert
  Multiplikatorinnen Unterstützerinnen unausgereift Hermannstraße Köln Zürich Deutschlands Frankfurter Wiesbadener
  stornierbar voreinstellbaren motivierteste motiviertesten teilrestaurierten
  regionenübergreifende quartiersbezogener motivationsförderlich nachpolierte umgespritzt hindurchzufräsen palynologisch
  Dorfläden Hofläden Landgasthöfe Waldfriedhöfe Willkommensklasse herleben weiterzureichen mitgedachten vorbeigehastet zurückzudelegieren Start-up-Szene
  Laube Sprungweite gelauncht schulschärfer Abschalter Frankfurt-Fechenheim mitzuschicken HaLT fünfunddreißigtausend Ukrainereise Abmahnverfahren Kalibrierschein Beprobung Abgrabungen bewickelten
  vertikutiertem emblematischster Zeitungsabo bildungsbenachteiligt intersektional Spreewaldkahnes Qualitätsauditorin WhatsApp
  WIR-Programm Rhein-Main-Gebiet Anne-Frank-Schule EU-weit Ex-Minister E-Mail-Adresse Corona-Pandemie CDU-Fraktion
  Pandemiesituation Zeitrafferfilm Psychotherapeutenkammer Hortensienstrauch miteinfließen Know-how Au-pair Überblicksseite Kabinettausschuss gehostet getaggten
  Urlauberinnen Kurzurlauberinnen Landrätinnen Neurologinnen Kapitäninnen Bischöfinnen Maurerinnen Sächsinnen
  Stadionbetreibergesellschaft Hochsprunganlagen Recyclingbaustoff Stylingtipps Upcyclingprojekt Controllingbericht
  Zerspanens Entgratens triale gelauncht Forschungsclustern
  Planerin Wallabys Schierstein Connewitz Buntekuhs Döhrens Bonames Sillenbucher
  Vor- Kinder- Bildungs- -politik Pkw GmbH ÖPNV KommUnity FragDenStaat
`)

/** Wrong in form, in case, in ß or umlaut, in a linking element, or old. */
const WRONG = words(`
  Strasse Massnahme Daß daß Fuer muß Fluß Schluß bewußt Mißbrauch Rußland grosse Gruesse Buero
  hausaufgabe landesregierung ministerium haus straße FunktionsWert HausHalt DAs geKauft
  wiederspiegeln teilgaben Sicherheitupgrade Presseprecherin Landesregierungn Uhrlaubsregion Bildungstätte
  Eröffnug Minsterin Bibliotek Vorraussetzung Rythmus seperat Standartwerk Komitteee Adresssse
  Schiffahrt Stengell Rolladen plazieren Tip Ketschup Jogurt Majonäse rauhe numerieren behende Greuel
  Integrationpolitik Gesundheitministerium Verwaltunggericht Wissenschaftministerium Universitätpräsident
  Hauptschüllerin Bürgermeisterinn Staatsekretär Pressesprechern1 Krankenhauss Landtagpräsidentin
  Vertragpartner Demokratieförderrung Umweldschutz Wirtschafsministerium Sozialminsterium Kindertagestätten
  verantwortungvoll hessischn beschlosen entschiden gefördet vorgestelt unterstüzt bekant
  erreichtbar motivationförderlich regionenübergreiffende abreittet prakologische
  herlebn mitgroßes wiederlegen vorbeigehn1 zusammenarbieten
  Meschen Kennnissen Deutschwand Eigenturm Anfand Anwalte Kommentatore FarkarTe OpenSteetMap Aufrauhen
  Cash-flow After-shave hinbeifügen nachzubewiesen Verschiedenung Kreativlosigkeit erfolgsreich Stellungsnahme unwechselbare Mißinterpretierende aufgehangene
  Magazininnen Berlininnen Landrattinnen Neurologninnen Urlaubserinnen
  Controllingsbericht Frühlingfest Schmetterlinghaus Sperlingarten
  Langder Villas Themass Schirstein
  Xyzqwert Hschule -xqzvwk Qwertz-Programmm
  A6619 Aمعلومات 信息难民
`)

describe('suggestions', () => {
  it('are searched once for a word, also where few are found', () => {
    const { dictionary } = knowledge()
    const first = dictionary.suggest('Xyzqwertland', 8)
    assert.ok(first.length < 8)
    assert.equal(dictionary.suggest('Xyzqwertland', 8), first)
  })

  it('join parts that a needless hyphen keeps apart, but no names', () => {
    const { dictionary } = knowledge()
    assert.equal(dictionary.suggest('After-shave', 8)[0], 'Aftershave')
    const [best = ''] = dictionary.suggest('Augus-Hermann-Schule', 8)
    assert.match(best, /-/u)
  })

  it('hold no name from the years of terror', () => {
    const { dictionary } = knowledge()
    assert.ok(!dictionary.suggest('Gästebob', 8).includes('Gestapo'))
  })

  it('begin with the same words, however many are asked for', () => {
    const { dictionary } = knowledge()
    const [best] = dictionary.suggest('Presseprecherin', 8)
    assert.deepEqual(dictionary.suggest('Presseprecherin', 1), [best])
  })
})

describe('the dictionary knows', () => {
  for (const word of RIGHT) it(word, () => assert.equal(knowledge().dictionary.has(word), true))
})

describe('the dictionary does not know', () => {
  for (const word of WRONG) it(word, () => assert.equal(knowledge().dictionary.has(word), false))
})

describe('the dictionary suggests first', () => {
  const FIRST: readonly (readonly [wrong: string, right: string])[] = [
    ['Strasse', 'Straße'],
    ['Massnahme', 'Maßnahme'],
    ['daß', 'dass'],
    ['Fuer', 'Für'],
    ['hausaufgabe', 'Hausaufgabe'],
    ['Eröffnug', 'Eröffnung'],
    ['Presseprecherin', 'Pressesprecherin'],
    ['Bundesminsterium', 'Bundesministerium'],
    ['Vorraussetzung', 'Voraussetzung'],
    ['wiederspiegeln', 'widerspiegeln'],
    ['Bibliotek', 'Bibliothek'],
    ['Rythmus', 'Rhythmus'],
    ['Sicherheitupgrade', 'Sicherheitsupgrade'],
    ['Staatsekretär', 'Staatssekretär'],
    ['trozdem', 'trotzdem'],
    ['endgültg', 'endgültig'],
    ['Adrese', 'Adresse'],
    ['seperat', 'separat'],
    ['unterstüzt', 'unterstützt'],
    ['Kindertagestätten', 'Kindertagesstätten'],
    ['Umweldschutz', 'Umweltschutz'],
    ['koennten', 'könnten'],
    ['vieleicht', 'vielleicht'],
    ['geschlagt', 'geschlagen'],
    ['Verantwortug', 'Verantwortung'],
    ['denkte', 'dachte'],
    ['Genüßlichste', 'Genüsslichste'],
    ['gewußtermaßen', 'gewusstermaßen'],
    ['schwimmte', 'schwamm'],
    ['Aüßerung', 'Äußerung'],
    ['Ubung', 'Übung'],
    ['Hausaufgbe', 'Hausaufgabe'],
    ['antretten', 'antreten'],
    ['ziehn', 'ziehen'],
    ['vorallem', 'vor allem'],
    ['Imübrigen', 'Im Übrigen'],
    ['daueren', 'dauern'],
    ['Klücklich', 'glücklich'],
    ['abschlißend', 'abschließend']
  ]
  for (const [wrong, right] of FIRST) {
    it(`${right} for ${wrong}`, () => assert.equal(knowledge().dictionary.suggest(wrong, 5)[0], right))
  }

  it('no insult', () => {
    const { dictionary } = knowledge()
    for (const wrong of ['Nuttte', 'Bewerbungsunte', 'Hurre', 'Kaneke'])
      for (const right of dictionary.suggest(wrong, 8)) assert.ok(!/nutte|hure|kanake/iu.test(right), right)
  })

  it('teilhaben among others for teilgaben', () => {
    assert.ok(knowledge().dictionary.suggest('teilgaben', 5).includes('teilhaben'))
  })

  it('known words only, no more than asked for, and nothing for a word like no other', () => {
    const { dictionary } = knowledge()
    const suggestions = dictionary.suggest('Stadtt', 3)
    assert.equal(suggestions.length, 3)
    for (const suggestion of suggestions) assert.ok(suggestion.includes(' ') || dictionary.has(suggestion), suggestion)
    assert.deepEqual(dictionary.suggest('qxzqxzqxzqxz', 5), [])
  })
})
