import type { ShapesOf } from '../shape.ts'

/** Who the house is and what of its own stands in every release. */
export const FRAME: ShapesOf<
  'organisation' | 'dateline' | 'channels' | 'channelIntro' | 'contacts' | 'boilerplate' | 'templates'
> = {
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
  contacts: {
    kind: 'list',
    merge: 'replace',
    description: 'Pressekontakte als feste Textblöcke; „\\n“ trennt Zeilen.',
    of: { kind: 'text', filled: true, description: 'Ein Kontakt.' }
  },
  boilerplate: { kind: 'text', description: 'Abbinder über das Haus als fester Text; „\\n“ trennt Zeilen.' },
  templates: {
    kind: 'text',
    format: 'path',
    description:
      'Ordner mit eigenen Vorlagen für neue Pressemitteilungen (Dateien auf „.md“), von dieser Datei aus gesehen.',
    examples: ['vorlagen']
  }
}
