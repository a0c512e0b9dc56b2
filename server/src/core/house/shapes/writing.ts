import type { ShapesOf } from '../shape.ts'

/** Of several right ways to write, the house’s one. */
export const WRITING: ShapesOf<'quotes' | 'gender' | 'typography' | 'spelling'> = {
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
  spelling: {
    kind: 'choice',
    description: 'Rechtschreibung.',
    values: { 'de-DE': 'Deutschland.', 'de-AT': 'Österreich.', 'de-CH': 'Schweiz: ss statt ß.' }
  }
}
