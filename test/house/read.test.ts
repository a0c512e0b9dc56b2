import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineRule } from '../../server/src/core/engine/define-rule.ts'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { PRESETS } from '../../server/src/core/house/presets.ts'
import { readHouse } from '../../server/src/core/house/read.ts'
import { allRules } from '../../server/src/core/rules/index.ts'

const rule = defineRule({
  id: 'lead-length',
  group: 'structure',
  title: 'Länge des Vorspanns',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Beispiel',
  options: {
    maxWords: { type: 'integer', default: 60, minimum: 5, description: 'Wörter.' },
    strict: { type: 'boolean', default: false, description: 'Streng.' },
    form: { type: 'choice', default: 'kurz', values: ['kurz', 'lang'], description: 'Form.' },
    except: { type: 'words', default: [], description: 'Ausnahmen.' }
  },
  messages: {},
  *check() {}
})

/** Reads `haus.json`; other files lie beside it. */
function read(text: string, others: Readonly<Record<string, string>> = {}) {
  const files: Readonly<Record<string, string>> = { 'haus.json': text, ...others }
  return readHouse('haus.json', {
    rules: [rule],
    read: (path) => {
      const found = files[path]
      return found === undefined ? { failure: `${path}: Die Datei gibt es nicht.` } : { text: found }
    },
    resolve: (reference) => reference.replace(/^\.\//u, '')
  })
}

/** Each problem as `place: message`, the place as the text that it covers. */
function problemsOf(text: string, others: Readonly<Record<string, string>> = {}): string[] {
  const files: Readonly<Record<string, string>> = { 'haus.json': text, ...others }
  return read(text, others).problems.map(
    ({ file, message, span }) => `${(files[file] ?? '').slice(span.start, span.end)}: ${message}`
  )
}

test('a house without a file is a house of which nothing is known', () => {
  const { settings, problems, valid, files } = readHouse(undefined, {
    rules: [],
    read: () => assert.fail(),
    resolve: () => assert.fail()
  })
  assert.deepEqual(settings, { house: EMPTY_HOUSE, rules: {} })
  assert.deepEqual([problems, valid, files.size], [[], true, 0])
})

test('what the file leaves out keeps its default', () => {
  const { settings, problems } = read(`\uFEFF{
    // Kommentare und ein Komma am Ende sind recht.
    "$schema": "./hausstil.schema.json",
    "organisation": { "name": "Stadtbücherei Beispielstadt" },
    "people": [{ "name": "Erika Beispiel", "from": "2024-02-29" }],
    "terms": [{ "avoid": "Bürger-Amt", "prefer": "Bürgerservice" }],
    "rules": { "lead-length": { "severity": "error", "maxWords": 40, "except": ["Mainz"] } },
  }`)
  assert.deepEqual(problems, [])
  assert.deepEqual(settings.house, {
    ...EMPTY_HOUSE,
    organisation: { name: 'Stadtbücherei Beispielstadt', short: '', noun: '', logo: '' },
    people: [{ name: 'Erika Beispiel', office: '', from: '2024-02-29', aliases: [] }],
    terms: [
      {
        avoid: 'Bürger-Amt',
        prefer: 'Bürgerservice',
        why: '',
        match: 'inflected',
        where: 'anywhere',
        examples: { wrong: [], right: [] }
      }
    ]
  })
  assert.deepEqual(settings.rules, {
    'lead-length': { severity: 'error', options: { maxWords: 40, except: ['Mainz'] } }
  })
})

const faulty: readonly (readonly [text: string, ...problems: string[]])[] = [
  ['', ': Die Hausdatei ist leer; üblich ist wenigstens „{}“.'],
  ['// nichts', '// nichts: Die Hausdatei ist leer; üblich ist wenigstens „{}“.'],
  ['[]', '[]: Die Hausdatei ist kein Objekt; üblich ist „{ … }“.'],
  ['{ "words": [] "terms": [] }', '"terms": Vor dieser Stelle fehlt ein Komma.'],
  ['{ "words": [ }', '}: Hier fehlt ein Wert.'],
  [
    '{ „words“: 1 }',
    '„words“: Dieses Zeichen steht hier außerhalb von Anführungszeichen; Texte stehen in geraden Anführungszeichen ("…").'
  ],
  ['{ "word": [] }', '"word": „word“ ist hier kein bekannter Schlüssel. Gemeint ist vielleicht „words“.'],
  ['{ "Rules": {} }', '"Rules": „Rules“ ist hier kein bekannter Schlüssel. Gemeint ist vielleicht „rules“.'],
  [
    '{ "dateline": { "ort": "" } }',
    '"ort": „ort“ ist hier kein bekannter Schlüssel. Möglich: „format“, „emphasis“, „places“, „defaultPlace“.'
  ],
  [
    '{ "__proto__": 1 }',
    '"__proto__": „__proto__“ ist hier kein bekannter Schlüssel. Möglich: „extends“, „rules“, „$schema“, „organisation“, „dateline“, „channels“, „channelIntro“, „contacts“, „boilerplate“, „templates“, „people“, „organisations“, „abbreviations“, „words“, „terms“, „patterns“, „quotes“, „gender“, „typography“, „spelling“.'
  ],
  ['{ "words": "Haus" }', '"Haus": Hier steht ein Text; vorgesehen ist eine Liste „[ … ]“.'],
  ['{ "words": ["Haus", 3, " "] }', '3: Hier steht eine Zahl; vorgesehen ist ein Text.', '" ": Dieser Text ist leer.'],
  ['{ "organisation": null }', 'null: Hier steht „null“; vorgesehen ist ein Objekt „{ … }“.'],
  ['{ "spelling": "de" }', '"de": "de" ist hier nicht vorgesehen. Möglich: "de-DE", "de-AT", "de-CH".'],
  [
    '{ "spelling": true }',
    'true: Hier steht „true“; vorgesehen ist einer der vorgesehenen Werte. Möglich: "de-DE", "de-AT", "de-CH".'
  ],
  ['{ "quotes": { "maxWords": 0 } }', '0: Hier steht 0; vorgesehen ist eine ganze Zahl ab 1.'],
  [
    '{ "channels": [{ "name": "Eins", "url": "example.org" }] }',
    '"example.org": „example.org“ ist keine Adresse; üblich ist „https://www.example.org/kanal“.'
  ],
  ['{ "channels": [{ "name": "Eins" }] }', '{ "name": "Eins" }: Hier fehlt „url“.'],
  [
    '{ "people": [{ "name": "Erika Beispiel", "to": "2026-02-30" }] }',
    '"2026-02-30": „2026-02-30“ ist kein Tag im Kalender; üblich ist Jahr-Monat-Tag: „2026-03-24“.'
  ],
  [
    '{ "patterns": [{ "find": "(a+)+" }] }',
    '"(a+)+": Hier wird wiederholt, was sich selbst wiederholt oder mehrere Möglichkeiten hat, wie in „(a+)+“; das könnte endlos dauern. Üblich ist eine Wiederholung ohne weitere darin.'
  ],
  ['{ "terms": [{ "prefer": "Haus" }] }', '{ "prefer": "Haus" }: Hier fehlt „avoid“.'],
  [
    '{ "terms": [{ "avoid": "Heim", "where": "überall" }] }',
    '"überall": "überall" ist hier nicht vorgesehen. Möglich: "anywhere", "quotations", "outside-quotations", "headline".'
  ],
  ['{ "words": ["a"], "words": ["b"] }', '"words": „words“ steht zweimal da; es gilt der letzte Eintrag.'],
  ['{ "rules": [] }', '[]: Hier steht eine Liste; vorgesehen ist ein Objekt „{ … }“.'],
  [
    '{ "rules": { "lead-lenght": "off" } }',
    '"lead-lenght": „lead-lenght“ ist keine bekannte Regel. Gemeint ist vielleicht „lead-length“.'
  ],
  [
    '{ "rules": { "lead-length": "warn" } }',
    '"warn": "warn" ist keine Stufe. Möglich: "off", "info", "warning", "error".'
  ],
  [
    '{ "rules": { "lead-length": false } }',
    'false: Hier steht „false“; vorgesehen ist eine Stufe oder ein Objekt mit „severity“ und Optionen. Möglich: "off", "info", "warning", "error".'
  ],
  [
    '{ "rules": { "lead-length": { "maxWord": 9 } } }',
    '"maxWord": Die Regel „lead-length“ hat keine Option „maxWord“. Gemeint ist vielleicht „maxWords“.'
  ],
  ['{ "rules": { "lead-length": { "maxWords": 4.5 } } }', '4.5: Hier steht 4,5; vorgesehen ist eine ganze Zahl ab 5.'],
  [
    '{ "rules": { "lead-length": { "strict": "ja" } } }',
    '"ja": Hier steht ein Text; vorgesehen ist „true“ oder „false“.'
  ],
  [
    '{ "rules": { "lead-length": { "form": "mittel" } } }',
    '"mittel": "mittel" ist hier nicht vorgesehen. Möglich: "kurz", "lang".'
  ],
  ['{ "rules": { "lead-length": { "except": ["a", 1] } } }', '1: Hier steht eine Zahl; vorgesehen ist ein Wort.'],
  [
    '{ "extends": "hausstil:behörde" }',
    '"hausstil:behörde": Eine Vorlage „hausstil:behörde“ gibt es nicht. Gemeint ist vielleicht „hausstil:behoerde“.'
  ],
  [
    '{ "extends": { } }',
    '{ }: Hier steht ein Objekt; vorgesehen ist der Name einer Vorlage („hausstil:behoerde“) oder eine Datei („../.hausstil.json“).'
  ],
  ['{ "extends": "./nix.json" }', '"./nix.json": nix.json: Die Datei gibt es nicht.'],
  [
    '{ "extends": "./haus.json" }',
    '"./haus.json": „extends“ führt im Kreis: Diese Datei erweitert die, in der es steht.'
  ]
]

for (const [text, ...problems] of faulty) {
  test(`tells what is wrong in ${text === '' ? 'an empty file' : text}`, () =>
    assert.deepEqual(problemsOf(text), problems))
}

test('a faulty place is left out, the rest of the file counts', () => {
  const { settings, valid } = read(`{
    "words": ["Haus", 3],
    "spelling": "de",
    "channels": [{ "name": "Eins", "url": "https://www.example.org/eins" }, { "name": "Zwei", "url": "zwei" }],
    "rules": { "lead-length": { "severity": "laut", "maxWords": 40 } }
  }`)
  assert.equal(valid, false)
  assert.deepEqual(settings.house, {
    ...EMPTY_HOUSE,
    words: ['Haus'],
    channels: [{ name: 'Eins', url: 'https://www.example.org/eins' }]
  })
  assert.deepEqual(settings.rules, { 'lead-length': { options: { maxWords: 40 } } })
})

test('what is merely passed over leaves the file valid', () => {
  const { valid, problems } = read('{ "neu": 1, "rules": { "neue-regel": "off" } }')
  assert.deepEqual([valid, problems.map((p) => p.severity)], [true, ['warning', 'warning']])
})

test('extends lays layers over each other: registers add, ordered lists and single values replace', () => {
  const { settings, problems, files } = read(
    `{
      "extends": ["./unten.json", "./mitte.json"],
      "words": ["Oben"],
      "abbreviations": [{ "short": "AB", "long": "Amt Beispiel" }],
      "contacts": ["Oben"],
      "rules": { "lead-length": "warning" }
    }`,
    {
      'unten.json': `{
        "organisation": { "name": "Unten", "noun": "Haus" },
        "words": ["Unten"],
        "contacts": ["Unten", "Auch unten"],
        "abbreviations": [{ "short": "AB", "long": "Alt" }, { "short": "CD", "long": "Bleibt" }],
        "rules": { "lead-length": { "severity": "error", "maxWords": 40, "strict": true } }
      }`,
      'mitte.json': `{
        "extends": "./tief.json",
        "organisation": { "name": "Mitte" },
        "rules": { "lead-length": { "maxWords": 30 } }
      }`,
      'tief.json': '{ "words": ["Tief", "Unten"], "organisation": { "name": "Tief", "short": "T" } }'
    }
  )
  assert.deepEqual(problems, [])
  const { house, rules } = settings
  assert.deepEqual(house.organisation, { name: 'Mitte', short: 'T', noun: 'Haus', logo: '' })
  assert.deepEqual(house.words, ['Tief', 'Unten', 'Oben'])
  assert.deepEqual(house.contacts, ['Oben'])
  assert.deepEqual(house.abbreviations, [
    { short: 'CD', long: 'Bleibt' },
    { short: 'AB', long: 'Amt Beispiel' }
  ])
  assert.deepEqual(rules, { 'lead-length': { severity: 'warning', options: { maxWords: 30, strict: true } } })
  assert.deepEqual([...files.keys()], ['haus.json', 'unten.json', 'mitte.json', 'tief.json'])
})

test('a fault in an extended file is told in that file; a circle over two files too', () => {
  const { problems } = read('{ "extends": "./b.json" }', { 'b.json': '{ "extends": "./haus.json", "gender": 1 }' })
  assert.deepEqual(
    problems.map((p) => [p.file, p.message.split(';')[0]]),
    [
      ['b.json', '„extends“ führt im Kreis: Diese Datei erweitert die, in der es steht.'],
      ['b.json', 'Hier steht eine Zahl']
    ]
  )
})

test('two files may extend the same third one; a circle over three is told where it closes', () => {
  const both = read('{ "extends": ["./b.json", "./c.json"] }', {
    'b.json': '{ "extends": "./d.json" }',
    'c.json': '{ "extends": "./d.json" }',
    'd.json': '{ "words": ["Einmal"] }'
  })
  assert.deepEqual([both.problems, both.settings.house.words], [[], ['Einmal']])
  const circle = read('{ "extends": "./b.json" }', {
    'b.json': '{ "extends": "./c.json" }',
    'c.json': '{ "extends": "./b.json" }'
  })
  assert.deepEqual(
    circle.problems.map((p) => p.file),
    ['c.json']
  )
})

test('checks of the house add; one of the same words or the same pattern takes the place of the earlier one', () => {
  const { settings, problems } = read(
    `{
      "extends": "./unten.json",
      "terms": [{ "avoid": "Heim", "prefer": "Oben" }],
      "patterns": [{ "find": "Zimmer [0-9]+", "why": "Oben" }]
    }`,
    {
      'unten.json': `{
        "terms": [{ "avoid": "Heim", "prefer": "Unten" }, { "avoid": "Amt", "prefer": "Bleibt" }],
        "patterns": [{ "find": "Zimmer [0-9]+", "why": "Unten" }, { "find": "Haus [0-9]+" }]
      }`
    }
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(
    settings.house.terms.map((t) => t.prefer),
    ['Bleibt', 'Oben']
  )
  assert.deepEqual(
    settings.house.patterns.map((p) => p.why),
    ['', 'Oben']
  )
})

test('a Swiss house has guillemets unless it says otherwise', () => {
  assert.equal(read('{ "spelling": "de-CH" }').settings.house.quotes.marks, '«»')
  assert.equal(
    read('{ "extends": "other.json" }', { 'other.json': '{ "spelling": "de-CH" }' }).settings.house.quotes.marks,
    '«»'
  )
  assert.equal(read('{ "spelling": "de-CH", "quotes": { "marks": "„“" } }').settings.house.quotes.marks, '„“')
  assert.equal(read('{ "spelling": "de-AT" }').settings.house.quotes.marks, '„“')
})

test('presets set only rules and options that there are', () => {
  for (const preset of Object.keys(PRESETS)) {
    const { problems } = readHouse('haus.json', {
      rules: allRules,
      read: () => ({ text: JSON.stringify({ ...PRESETS[preset], extends: preset }) }),
      resolve: (r) => r
    })
    assert.deepEqual(problems, [], preset)
  }
})

test('a house file that is missing is told', () => {
  const reading = readHouse('nix.json', {
    rules: [],
    read: () => ({ failure: 'nix.json: Die Datei gibt es nicht.' }),
    resolve: (r) => r
  })
  assert.deepEqual(reading.problems, [
    {
      file: 'nix.json',
      severity: 'error',
      message: 'nix.json: Die Datei gibt es nicht.',
      span: { start: 0, end: 0 },
      ofJson: false
    }
  ])
  assert.deepEqual([reading.valid, reading.files.get('nix.json')], [false, { text: undefined }])
})

test('presets are themselves well-formed house files', () => {
  for (const [name, preset] of Object.entries(PRESETS)) {
    const { problems } = readHouse(name, {
      rules: allRules,
      read: () => ({ text: JSON.stringify(preset) }),
      resolve: (r) => r
    })
    // A preset may set a rule that comes with a later version.
    assert.deepEqual(
      problems.filter((p) => !p.message.includes('keine bekannte Regel')),
      [],
      name
    )
  }
})

test('hausstil:hessen-soziales knows its dateline and channels', () => {
  const { house } = read('{ "extends": "hausstil:hessen-soziales", "words": ["Haus"] }').settings
  assert.equal(house.dateline.format, 'place')
  assert.equal(house.channelIntro, 'Sie finden unser Ministerium auf folgenden Kanälen:')
  assert.deepEqual(
    house.channels.map((c) => c.url),
    [
      'https://facebook.com/SozialHessen',
      'https://twitter.com/SozialHessen',
      'https://instagram.com/sozialhessen',
      'https://flickr.com/photos/sozialhessen/'
    ]
  )
})

test('a path is meant from the file it stands in', () => {
  const files: Readonly<Record<string, string>> = {
    'land/stadt/haus.json': '{ "extends": "../haus.json", "templates": "vorlagen" }',
    'land/haus.json': '{ "organisation": { "name": "Land", "logo": "bilder/logo.svg" } }'
  }
  const { settings, problems } = readHouse('land/stadt/haus.json', {
    rules: [],
    read: (path) => ({ text: files[path] ?? assert.fail(path) }),
    resolve: (reference, from) => new URL(reference, `file:///${from}`).pathname.slice(1)
  })
  assert.deepEqual(problems, [])
  assert.equal(settings.house.organisation.logo, 'land/bilder/logo.svg')
  assert.equal(settings.house.templates, 'land/stadt/vorlagen')
})
