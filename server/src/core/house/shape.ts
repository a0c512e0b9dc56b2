import type { House } from './house.ts'

/*
 * What a house file may hold, said once: the reader checks files against it, the JSON Schema that editors complete from is made of
 * it, and the compiler holds it against `House`. Texts are German, for the person who fills the file in.
 */

interface Described {
  readonly description: string
}

export interface TextShape extends Described {
  readonly kind: 'text'
  /** `path`: relative to the file it stands in; resolved when the file is read. */
  readonly format?: 'date' | 'url' | 'path' | 'pattern'
  /** Must not be empty. */
  readonly filled?: boolean
  /** May be missing from an entry of a list; any other missing text reads as empty. */
  readonly optional?: boolean
  readonly examples?: readonly string[]
}

export interface ChoiceShape<V extends string = string> extends Described {
  readonly kind: 'choice'
  /** What each value means. */
  readonly values: Readonly<Record<V, string>>
  /** In an entry of a list: what counts where it says nothing. */
  readonly default?: NoInfer<V>
}

export interface IntegerShape extends Described {
  readonly kind: 'integer'
  readonly minimum: number
}

export interface ListShape<E = Shape> extends Described {
  readonly kind: 'list'
  readonly of: E
  /**
   * What becomes of the list of an extended file: `replace` puts this one in its place (where the order or the whole is meant),
   * `add` adds to it (registers); an added entry that agrees in `key` with an earlier one takes its place.
   */
  readonly merge: 'replace' | 'add'
  readonly key?: string
}

export interface ObjectShape<K = Readonly<Record<string, Shape>>> extends Described {
  readonly kind: 'object'
  readonly keys: K
  readonly required?: readonly string[]
}

export type Shape = TextShape | ChoiceShape | IntegerShape | ListShape | ObjectShape

type ShapeOf<T> = [T] extends [readonly (infer E)[]]
  ? ListShape<ShapeOf<E>>
  : [T] extends [number]
    ? IntegerShape
    : [T] extends [string]
      ? string extends T
        ? TextShape
        : ChoiceShape<T>
      : ObjectShape<{ readonly [K in keyof T]-?: ShapeOf<NonNullable<T[K]>> }>

const shortAndLong = {
  short: { kind: 'text', filled: true, description: 'Kurzform.' },
  long: { kind: 'text', filled: true, description: 'Langform.' }
} as const

const ownCheck = {
  prefer: {
    kind: 'text',
    description: 'Was das Haus stattdessen schreibt; leer, wenn es nur meidet.',
    examples: ['Bürgerservice']
  },
  why: { kind: 'text', description: 'Warum; steht in der Meldung.', examples: ['So heißt das Amt seit 2024.'] },
  where: {
    kind: 'choice',
    description: 'Wo das gilt.',
    default: 'anywhere',
    values: {
      anywhere: 'Überall.',
      quotations: 'Nur in Zitaten.',
      'outside-quotations': 'Nur außerhalb von Zitaten und Titeln.',
      headline: 'Nur in der Überschrift.'
    }
  },
  examples: {
    kind: 'object',
    description: 'Beispielsätze; „hausstil rules --check“ prüft sie.',
    keys: {
      wrong: {
        kind: 'list',
        merge: 'replace',
        description: 'Sätze, in denen etwas gefunden wird.',
        of: { kind: 'text', filled: true, description: 'Ein Satz.' }
      },
      right: {
        kind: 'list',
        merge: 'replace',
        description: 'Sätze, in denen nichts gefunden wird.',
        of: { kind: 'text', filled: true, description: 'Ein Satz.' }
      }
    }
  }
} as const

export const HOUSE_SHAPE: ShapeOf<House> = {
  kind: 'object',
  description: 'Hausdatei von Hausstil: was nur das Haus weiß.',
  keys: {
    organisation: {
      kind: 'object',
      description: 'Das Haus, das die Mitteilung herausgibt.',
      keys: {
        name: { kind: 'text', description: 'Voller Name.', examples: ['Stadtbibliothek Beispielstadt'] },
        short: { kind: 'text', description: 'Kurzname oder Abkürzung.', examples: ['StBB'] },
        noun: {
          kind: 'text',
          description: 'Das Wort, mit dem das Haus von sich spricht.',
          examples: ['Ministerium', 'Verein', 'Unternehmen']
        },
        logo: {
          kind: 'text',
          format: 'path',
          description: 'Bilddatei mit dem Logo für den Briefkopf der Vorschau, von dieser Datei aus gesehen.',
          examples: ['logo.svg', 'bilder/logo.png']
        }
      }
    },
    dateline: {
      kind: 'object',
      description: 'Ortsmarke am Anfang des Vorspanns.',
      keys: {
        format: {
          kind: 'choice',
          description: 'Form der Ortsmarke.',
          values: {
            any: 'Jede übliche Form; sie soll in sich stimmig sein.',
            place: '„Wiesbaden.“',
            'place-date': '„Wiesbaden, 24. März 2026.“',
            'place-date-dash': '„Wiesbaden, 24. März 2026 –“',
            'place-agency': '„Wiesbaden (ots) –“'
          }
        },
        emphasis: {
          kind: 'choice',
          description: 'Auszeichnung der Ortsmarke.',
          values: {
            any: 'Beides ist recht.',
            strong: 'Fett: „**Wiesbaden.**“',
            none: 'Ohne Auszeichnung: „Wiesbaden.“'
          }
        },
        places: {
          kind: 'list',
          merge: 'replace',
          description: 'Orte des Hauses in genau dieser Schreibung; sie gelten neben dem Ortsverzeichnis.',
          of: { kind: 'text', filled: true, description: 'Ortsname.', examples: ['Wiesbaden'] }
        },
        defaultPlace: {
          kind: 'text',
          description: 'Ort, der vorgeschlagen wird, wo die Ortsmarke fehlt.',
          examples: ['Wiesbaden']
        }
      }
    },
    channels: {
      kind: 'list',
      merge: 'replace',
      description: 'Kanäle des Hauses in der Reihenfolge des Kanalfußes.',
      of: {
        kind: 'object',
        description: 'Ein Kanal.',
        required: ['name', 'url'],
        keys: {
          name: { kind: 'text', filled: true, description: 'Name des Kanals.', examples: ['Mastodon'] },
          url: {
            kind: 'text',
            format: 'url',
            description: 'Adresse, wie sie im Kanalfuß steht.',
            examples: ['https://www.example.org/kanal-eins']
          }
        }
      }
    },
    channelIntro: {
      kind: 'text',
      description: 'Satz vor den Kanälen, mit seinem Doppelpunkt.',
      examples: ['Sie finden unser Haus auf folgenden Kanälen:']
    },
    people: {
      kind: 'list',
      merge: 'add',
      description: 'Personen, die in den Mitteilungen sprechen. Wer das Amt wechselt, steht mehrfach da, mit Zeitraum.',
      of: {
        kind: 'object',
        description: 'Eine Person in einem Amt.',
        required: ['name'],
        keys: {
          name: { kind: 'text', filled: true, description: 'Vor- und Nachname.', examples: ['Erika Beispiel'] },
          office: { kind: 'text', description: 'Amt oder Funktion.', examples: ['Bürgermeisterin'] },
          from: {
            kind: 'text',
            format: 'date',
            optional: true,
            description: 'Erster Tag im Amt.',
            examples: ['2024-01-18']
          },
          to: {
            kind: 'text',
            format: 'date',
            optional: true,
            description: 'Letzter Tag im Amt.',
            examples: ['2029-01-17']
          },
          aliases: {
            kind: 'list',
            merge: 'replace',
            description: 'Andere Schreibungen, die auch recht sind.',
            of: { kind: 'text', filled: true, description: 'Name.' }
          }
        }
      }
    },
    organisations: {
      kind: 'list',
      merge: 'add',
      key: 'short',
      description: 'Organisationen mit Kurz- und Langform.',
      of: { kind: 'object', description: 'Eine Organisation.', required: ['short', 'long'], keys: shortAndLong }
    },
    abbreviations: {
      kind: 'list',
      merge: 'add',
      key: 'short',
      description: 'Abkürzungen, die das Haus ohne Einführung verwendet.',
      of: { kind: 'object', description: 'Eine Abkürzung.', required: ['short', 'long'], keys: shortAndLong }
    },
    contacts: {
      kind: 'list',
      merge: 'replace',
      description: 'Pressekontakte als feste Textblöcke; „\\n“ trennt Zeilen.',
      of: { kind: 'text', filled: true, description: 'Ein Kontakt.' }
    },
    boilerplate: { kind: 'text', description: 'Abbinder über das Haus als fester Text; „\\n“ trennt Zeilen.' },
    words: {
      kind: 'list',
      merge: 'add',
      description: 'Wörter und Namen des Hauses, die richtig sind, in ihrer Grundform.',
      of: { kind: 'text', filled: true, description: 'Ein Wort.' }
    },
    terms: {
      kind: 'list',
      merge: 'add',
      key: 'avoid',
      description: 'Bezeichnungen, die das Haus meidet, und was es stattdessen schreibt.',
      of: {
        kind: 'object',
        description: 'Eine Bezeichnung.',
        required: ['avoid'],
        keys: {
          avoid: { kind: 'text', filled: true, description: 'Was das Haus nicht schreibt.', examples: ['Bürger-Amt'] },
          match: {
            kind: 'choice',
            description: 'Welche Formen gemeint sind.',
            default: 'inflected',
            values: { inflected: 'Auch mit Endungen: „Bürger-Amtes“.', exact: 'Nur genau so.' }
          },
          ...ownCheck
        }
      }
    },
    patterns: {
      kind: 'list',
      merge: 'add',
      key: 'find',
      description: 'Eigene Prüfungen als reguläre Ausdrücke, für das, was sich nicht als Wort sagen lässt.',
      of: {
        kind: 'object',
        description: 'Eine Prüfung.',
        required: ['find'],
        keys: {
          find: {
            kind: 'text',
            format: 'pattern',
            filled: true,
            description: 'Regulärer Ausdruck (JavaScript); „\\b“ und „\\w“ kennen auch Umlaute und ß.',
            examples: ['\\bZimmer (\\d+)\\b']
          },
          ...ownCheck
        }
      }
    },
    quotes: {
      kind: 'object',
      description: 'Zitate.',
      keys: {
        marks: {
          kind: 'choice',
          description: 'Anführungszeichen des Hauses; für die Schweiz (de-CH) ist «» vorgegeben.',
          values: {
            '„“': 'Deutsche Anführungszeichen: „Wort“.',
            '»«': 'Guillemets nach innen: »Wort«.',
            '«»': 'Guillemets nach außen, wie in der Schweiz: «Wort».'
          }
        },
        maxWords: {
          kind: 'integer',
          minimum: 1,
          description: 'Längste wörtliche Rede ohne Redebegleitsatz, in Wörtern.'
        }
      }
    },
    gender: {
      kind: 'choice',
      description: 'Form der geschlechtergerechten Sprache.',
      values: {
        free: 'Keine Vorgabe.',
        pair: 'Paarform: „Bürgerinnen und Bürger“.',
        colon: 'Doppelpunkt: „Bürger:innen“.',
        star: 'Stern: „Bürger*innen“.',
        underscore: 'Unterstrich: „Bürger_innen“.',
        slash: 'Schrägstrich: „Bürger/-innen“.',
        'binnen-i': 'Binnen-I: „BürgerInnen“.'
      }
    },
    typography: {
      kind: 'object',
      description: 'Schreibweisen, von denen das Haus eine wählt.',
      keys: {
        time: {
          kind: 'choice',
          description: 'Uhrzeit.',
          values: {
            consistent: 'Eine Form in der ganzen Mitteilung.',
            '14 Uhr': 'Volle Stunden ohne Minuten.',
            '14.30 Uhr': 'Mit Punkt.',
            '14:30 Uhr': 'Mit Doppelpunkt (DIN 5008).'
          }
        },
        percent: {
          kind: 'choice',
          description: 'Prozentangabe.',
          values: {
            consistent: 'Eine Form in der ganzen Mitteilung.',
            '10 %': 'Mit Zeichen.',
            '10 Prozent': 'Mit Wort.'
          }
        },
        currency: {
          kind: 'choice',
          description: 'Geldbetrag.',
          values: {
            consistent: 'Eine Form in der ganzen Mitteilung.',
            '5 Euro': 'Mit Wort.',
            '5 €': 'Mit Zeichen.',
            '5 EUR': 'Mit Währungscode.'
          }
        },
        rangeDash: {
          kind: 'choice',
          description: 'Strich für „bis“.',
          values: { '10–12': 'Ohne Leerzeichen (Duden).', '10 – 12': 'Mit Leerzeichen (DIN 5008).' }
        },
        noBreakSpaces: {
          kind: 'choice',
          description: 'Geschützte Leerzeichen zwischen Zahl und Einheit und dergleichen.',
          values: {
            offer: 'Werden vorgeschlagen.',
            fix: 'Werden mit den sicheren Korrekturen gesetzt.',
            off: 'Keine Vorgabe.'
          }
        },
        phone: {
          kind: 'choice',
          description: 'Telefonnummer.',
          values: { 'DIN 5008': '„069 90009-123“.', consistent: 'Eine Form in der ganzen Mitteilung.' }
        }
      }
    },
    templates: {
      kind: 'text',
      format: 'path',
      description:
        'Ordner mit eigenen Vorlagen für neue Pressemitteilungen (Dateien auf „.md“), von dieser Datei aus gesehen.',
      examples: ['vorlagen']
    },
    spelling: {
      kind: 'choice',
      description: 'Rechtschreibung.',
      values: { 'de-DE': 'Deutschland.', 'de-AT': 'Österreich.', 'de-CH': 'Schweiz: ss statt ß.' }
    }
  }
}
