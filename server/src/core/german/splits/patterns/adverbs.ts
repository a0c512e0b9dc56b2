import { BEFORE, BEHIND, type SplitPattern } from '../split-pattern.ts'

/** Adverbs, pronouns and numerals that have grown together. Source: Amtliches Regelwerk 2024, § 39, and its list of words. */
export const ADVERBS: readonly SplitPattern[] = [
  {
    sign: /rößten Teils|eisten Teils| stand /u,
    pattern: new RegExp(
      `${BEFORE}(?:(?:[Gg]rößten|[Mm]eisten) Teils|in stand(?= (?:gesetzt|setzen|gehalten|halten|zu setzen|zu halten)))${BEHIND}`,
      'gu'
    ),
    join: (match) => match.replace(' T', 't').replace(' ', '')
  },
  // Adverbs and pronouns in one word (§ 39).
  {
    sign: / einander|zu (?:aller|letzt|mind|nächst|erst|gut|teil|nicht)|in (?:wie|so)|desto |ins bes|irgend |dem ents|von (?:nöt|stat)|ab hand|keines f|gegebenen f|all zu/iu,
    pattern: new RegExp(
      `${BEFORE}(?:(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|unter|von|vor|zu|um) einander|zu (?:allererst|allerletzt|letzt|mindest|nächst|erst)|in (?:wie weit|wieweit|wiefern|soweit|sofern)|nichts desto (?:trotz|weniger)|ins besondere|irgend (?:wie|wo|wann|wer|was|etwas|jemand(?:e[mns])?|ein(?:e[nmrs]?)?|welche[nmrs]?)|dem entsprechend|von (?:nöten|statten)|zu (?:gute|teil(?= (?:wird|werden|wurden?|geworden))|nichte)|ab handen|keines falls|gegebenen falls|all zu(?= (?:oft|viel|sehr|schnell|lange|gut|groß|weit|gern)))${BEHIND}`,
      'giu'
    ),
    join: (match) => match.charAt(0) + match.slice(1).replace(/ /gu, '').toLowerCase()
  },
  // `statt dessen reden`; `statt dessen Vater` has its noun
  {
    sign: /tatt dessen /u,
    pattern: /(?<![\p{L}-])[Ss]tatt dessen(?= \p{Ll})(?! \p{Ll}+e[nmrs]? \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `zwei mal pro Woche`, `um so wichtiger`, `an statt`, `jeder Zeit erreichbar`; `um so mehr Gäste zu erreichen` tells a purpose.
  {
    sign: / mal | so [a-zöü]|n statt |eder Zeit /u,
    pattern: new RegExp(
      `${BEFORE}(?:(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Zz]ehn) mal(?= (?:pro|im Jahr|im Monat|am Tag|täglich|wöchentlich|jährlich|monatlich|in der Woche|die Woche|hintereinander|in Folge|so (?:viele?|hoch|groß|oft|schnell|lang|lange))(?!\\p{L}))|[Uu]m so(?= (?:mehr|weniger|besser|schlechter|wichtiger|größer|höher|stärker|schneller|schwerer|leichter|erfreulicher|deutlicher|schöner|dringender|notwendiger|eher|häufiger|schlimmer|bedauerlicher|erstaunlicher|bemerkenswerter|länger)(?!\\p{L}))(?![^.,;:!?]* (?:zu |\\p{Ll}+zu\\p{Ll}+en))|[Aa]n statt(?= )|(?<!(?:[Zz]u|[Ii]n|[Aa]us|[Vv]on|[Nn]ach|[Ss]eit|[Vv]or) )jeder Zeit(?= (?:möglich|erreichbar|verfügbar|willkommen|abrufbar|einsehbar|geöffnet|bereit|buchbar|kündbar|zugänglich|nutzbar|widerrufen)(?!\\p{L})))(?!\\p{L})`,
      'gu'
    ),
    join: (match) => match.replace(' Z', 'z').replace(' ', '')
  },
  // Adverbs of two parts (§ 39): `möglicher weise`, `einer seits`; `in kluger weise` lacks a capital.
  {
    sign: /er (?:weise|maßen|seits)|er hin|en falls|zu folge/u,
    pattern:
      /(?<!\p{L})(?:(?<!(?<!\p{L})(?:[Ii]n|[Aa]uf|[Aa]us) )(?:\p{L}{4,}er (?:weise|maßen)|(?:[Ee]iner|[Aa]nderer|[Bb]eider|[Ii]hrer|[Ss]einer|[Uu]nserer) seits)|[Ww]eiter hin(?! (?:und|zu[mr]?|auf|in|ins|nach)(?!\p{L}))|[Ee]ben falls|(?<=\p{L} )zu folge)(?![\p{L}\p{N}-]| \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `derselbe` in all its forms (§ 39; `im selben Haus` has no article of its own).
  {
    sign: /d(?:er|ie|as|em|en|es) selben? /iu,
    pattern: new RegExp(`${BEFORE}[Dd](?:er|ie|as|em|en|es) selben?(?= \\p{L})`, 'gu'),
    join: (match) => match.replace(' ', '')
  },
  // `zur Zeit`, now; `zur Zeit der Römer`, `passt zur Zeit`, `das Verhältnis zur Zeit` are phrases (Wörterverzeichnis, zurzeit).
  {
    sign: /ur Zeit /u,
    pattern:
      /(?<![\p{L}-])(?:(?<=(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|gibt es|kann|können|steht|stehen|läuft|laufen|liegt|liegen|arbeitet|arbeiten|befindet sich|befinden sich) )zur Zeit(?= (?!(?:der|des|vo[mn]|als|in|im|wo|da|seiner|ihrer|dieser|jener|unserer|einer|meiner|deren|dessen|zu|nach|um|vor|bis|und|oder|gehör\p{Ll}+|pass\p{Ll}+|hinzu\p{Ll}*)(?!\p{L})|\p{Ll}+er \p{Lu})\p{Ll}+)|(?<!(?<!\p{L})(?:pass|gehör|Verhältnis|Bezug)\p{L}* )zur Zeit(?= (?:noch|nicht|nur|etwa|rund|kein(?:e[nmrs]?)?|vormittags|nachmittags|geschlossen|gesperrt|leider|ebenfalls|wegen|wieder|besonders|sehr)(?!\p{L}))|(?<=^|[.!?] )Zur Zeit(?= (?:ist|sind|wird|werden|hat|haben|gibt|kann|können|steht|stehen|läuft|laufen|liegt|liegen|arbeitet|arbeiten|befindet|befinden)(?!\p{L})))/gu,
    join: (match) => `${match.charAt(0)}urzeit`
  },
  // `ist zu gleich Dank und Ansporn` (§ 39, zugleich)
  {
    sign: / zu gleich /u,
    pattern: /(?<!\p{L})zu gleich(?= (?:auch|eine?[nmr]?|\p{Lu}\p{Ll}+ und \p{Lu}\p{Ll}+)(?!\p{L}))/gu,
    join: (match) => match.replace(' ', '')
  },
  // `soviel Altglas`: beside a noun no conjunction (§ 39).
  {
    sign: / soviel /u,
    pattern: /(?<=\p{Ll} )soviel(?= \p{Lu}\p{Ll}+(?: \p{Ll}+)* wie(?!\p{L}))/gu,
    join: (match) => match.replace('soviel', 'so viel')
  },
  // `nach ein einhalb Jahren` (Wörterverzeichnis, eineinhalb).
  {
    sign: / einhalb/u,
    pattern: /(?<!\p{L})(?:[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs) einhalb(?= \p{Lu})/gu,
    join: (match) => match.replace(' ', '')
  },
  // `mitten drin`, `so wie so`; `so wie so viele` compares (§ 39).
  {
    sign: /itten dr|o wie so /u,
    pattern:
      /(?<!\p{L})(?:[Mm]itten (?:drin|drauf|drunter)|[Ss]o wie so(?! (?:viele?|wenige?|oft|manche?|lange|sehr|gut|weit|groß|häufig)(?!\p{L})))(?![\p{L}-])/gu,
    join: (match) => match.replaceAll(' ', '')
  },
  // `Möglicher Weise kommt er`: a manner only behind a preposition (`in möglicher Weise`) (§ 39).
  {
    sign: /er Weise/u,
    pattern:
      /(?<!(?<!\p{L})(?:in|auf|von|mit|aus|zu|nach|an|bei|je|dieser|der|einer|solcher|welcher|gleicher|keiner|jeder|und|oder),? )(?<!\p{L})(?:[Mm]öglicher|[Gg]lücklicher|[Nn]ormaler|[Üü]blicher|[Ff]reundlicher|[Nn]etter|[Bb]edauerlicher|[Üü]berraschender|[Dd]ankenswerter|[Ii]dealer|[Tt]ypischer|[Nn]otwendiger|[Ii]nteressanter|[Ee]rfreulicher|[Bb]emerkenswerter|[Uu]nglücklicher|[Ff]älschlicher|[Ee]hrlicher|[Ss]innvoller|[Ll]ogischer|[Pp]raktischer|[Vv]ernünftiger|[Ee]rstaunlicher) Weise(?![\p{L}-])/gu,
    join: (match) => match.replace(' W', 'w')
  }
]
