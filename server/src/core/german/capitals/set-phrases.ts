import { capitalised, uncapitalised } from '../words/lexicon.ts'
import { type FixedCapital, NO_NOUN_AT_ALL, phrase } from './fixed-capital.ts'

/** The end of a clause; behind a comma an adjective may follow (`das weite, leere Land`). */
const END = '(?=[.;!?]|$|, (?:als|weil|doch|obwohl|nachdem|bevor|um|der)(?!\\p{L}))'

/**
 * Words that have become nouns in set phrases, and nouns that have ceased to be any: `im Freien`, `den Kürzeren ziehen`, `ohne Wenn und
 * Aber`, `heute Morgen`, `es tut uns leid`. Left out is what may have either letter (`ohne weiteres`, `seit langem`, `aufs beste`).
 * Sources: Amtliches Regelwerk 2024, § 55 (6) (times of day), § 56 (1) (`leid tun`, `schuld sein`), § 57 (1) and (5) with their lists.
 */
export const SET_PHRASES: readonly FixedCapital[] = [
  phrase('im', 'freien|grünen|dunkeln|trüben|unklaren|trockenen|reinen', NO_NOUN_AT_ALL, capitalised),
  phrase(
    'ins',
    'freie|grüne|blaue|leere|reine|schwarze|lächerliche|uferlose|unermessliche|unendliche|kleinste|letzte|einzelne',
    NO_NOUN_AT_ALL,
    capitalised
  ),
  phrase('fürs', 'erste', NO_NOUN_AT_ALL, capitalised),
  phrase('um ein', 'beträchtliches|bedeutendes|erhebliches|mehrfaches', NO_NOUN_AT_ALL, capitalised),
  phrase('aus dem', 'vollen(?= (?:zu schöpfen|schöpf|geschöpft))', '', capitalised),
  phrase('den', 'kürzeren(?= (?:gezogen|zu ziehen|zieh|zog))', '', capitalised),
  phrase('das', 'weite(?= (?:gesucht|zu suchen|such))', '', capitalised),
  phrase(
    'zum',
    'besten(?= (?:gegeben|geben|gibt|gab|zu geben|gehalten|halten|hält|hielt|zu halten)\\p{Ll}*)',
    '',
    capitalised
  ),
  // `Die Mannschaft zog den kürzeren.`, `Der Täter suchte das weite.`
  ahead('(?:zog|zogen|zieht|ziehen) (?:[\\p{L}-]+ ){0,4}den', 'kürzeren'),
  ahead('(?:such(?:t|te|ten|en)) (?:[\\p{L}-]+ ){0,4}das', 'weite'),
  ahead('(?:gab|gaben|gibt|geben) (?:[\\p{L}-]+ ){0,4}zum', 'besten'),
  ahead('(?:gab|gaben|gibt|geben|tat|taten|tut|tun) (?:[\\p{L}-]+ ){0,3}(?:ihr|sein|unser|mein)', 'bestes|möglichstes'),
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Ii]hr|[Ss]ein|[Uu]nser|[Mm]ein) )(?<word>bestes|möglichstes)(?= (?:gegeben|geben|zu geben|gibt|gab|getan|tun|zu tun|tut|tat)\p{Ll}*)/gu,
    right: capitalised,
    sign: 'bestes|möglichstes'
  },
  // `Das wichtigste in Kürze`, `Das beste kommt zum Schluss`, `Das neueste aus dem Rathaus`
  phrase(
    'das',
    'wichtigste(?= (?:zuerst|vorab|in Kürze|im Überblick|auf einen Blick|zum Schluss)(?!\\p{L}))',
    '',
    capitalised
  ),
  phrase('das', 'beste(?= (?:zum Schluss|kommt zum Schluss)(?!\\p{L}))', '', capitalised),
  phrase('das', 'neues?te(?= (?:aus|vom|von|zum) (?:de[mnr] )?\\p{Lu})', '', capitalised),
  // `Das Team hat großes vor.`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:hat|haben|hatten?) (?:(?:noch|viel|wieder|auch|heute) )*)(?<word>großes)(?= vor[.,!])/gu,
    right: capitalised,
    sign: 'großes'
  },
  pair('[Oo]hne|[Kk]ein', 'wenn und aber'),
  pair('[Ii]m', 'hier und jetzt'),
  pair('[Dd]as|[Ii]m|[Bb]eim|[Zz]um|[Ee]in', 'pro und (?:contra|kontra)'),
  // `ist ein absolutes muss`, `das aus für das Freibad`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:ist|sind|war|waren|bleibt|bleiben|wird) (?:[\p{L}-]+ ){0,4}ein (?:absolutes |echtes |klares |wahres |unbedingtes )?)(?<word>muss)(?=[.!]| für)/gu,
    right: capitalised,
    sign: 'muss'
  },
  {
    pattern:
      /(?<before>(?<![,–] ?)(?<!\p{L})(?:[Dd]as|[Dd]em) (?:drohende |drohenden |endgültige |endgültigen |vorläufige |frühe )?)(?<word>aus)(?= für (?:d(?:ie|en|as)|ein|eine|einen|mehrere|viele|zahlreiche)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'aus'
  },
  // `Freitag, Den 3. Mai`
  {
    pattern: /(?<before>(?<=(?:[Tt]ag|tag|Mittwoch|abend|morgen|mittag), ))(?<word>De[nm])(?= \d{1,2}\.)/gu,
    right: uncapitalised,
    sign: 'De[nm]'
  },
  // `aus angst`, `haben angst vor`; small only as a predicate (`mir ist angst`, § 56, 1)
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Aa]us|[Vv]or|[Oo]hne|[Kk]eine|[Gg]roße|[Hh]aben|[Hh]at|[Hh]atten?|[Mm]acht|[Mm]achen|[Dd]ie|[Dd]er|[Ee]ine) )(?<word>angst)(?= (?:vor|um|und|der|haben|zu|davor)(?!\p{L})|[.,;!?])(?! und bange)/gu,
    right: capitalised,
    sign: 'angst'
  },
  // `keine alternative zum Plan`; `eine alternative Strecke`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Kk]?[Ee]ine|[Dd]ie|[Aa]ls|einzige|echte|gute|sinnvolle) )(?<word>alternative)(?= zu(?:m|r| den| dies\p{Ll}+)? \p{Lu}|[.;!?]| dazu| zu dies\p{Ll}+)/gu,
    right: capitalised,
    sign: 'alternative'
  },
  // `fuhr bei rot über die Kreuzung`, `sprang auf grün.`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Bb]ei|auf) )(?<word>rot|grün|gelb)(?= (?:über|fuhr|fährt|fahren|gefahren|ging|geht|gehen|gegangen|stand|steht|sprang|springt|umsprang|umspringt|geschaltet|schaltet|schalten)(?!\p{L})|[.!])/gu,
    right: capitalised,
    sign: 'rot|grün|gelb'
  },
  // `ein letztes mal`, `mehrere male`; `ein anderes malen`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:(?:[Ee]in|[Kk]ein|[Mm]anch|[Zz]um|[Dd]as|[Bb]eim) (?:erst|letzt|nächst|ander|weiter|einzig|zweit|dritt|viert|fünft|zehnt|wiederholt|soundsovielt|x-t)e[sn]|(?:[Dd]as|[Zz]um|[Bb]eim) \d{1,3}\.|[Nn]ächstes|[Ll]etztes|[Vv]origes|[Jj]edes|[Dd]ieses|[Mm]anches) )(?<word>mal)(?=[ .,!?:;])(?! (?:mehr|weniger|so|ganz|gar|zwei|drei|vier|fünf|ich|\d+)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'mal'
  },
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Mm]ehrere|[Ee]inige|[Uu]nzählige|[Ee]tliche|[Zz]ahlreiche) )(?<word>male)(?!\p{L})/gu,
    right: capitalised,
    sign: 'male'
  },
  phrase('auf', 'kosten', '(?= (?:der|des|von|anderer|ihrer|seiner|unserer|einer|eines)(?!\\p{L}))', capitalised),
  phrase('außer', 'acht(?= (?:gelassen|lassen|zu lassen|lässt|ließ))', '', capitalised),
  // `ein Paar Tage`: some, and no two that belong together
  {
    pattern:
      /(?<before>(?<!\p{L})[Ee]in )(?<word>Paar)(?= (?:Tagen?|Stunden|Minuten|Sekunden|Wochen|Monaten?|Jahren?|Euro|Metern?|Kilometern?|Leuten?|Worten?|Fragen|Ideen|Tipps|Beispielen?|Gedanken|Hinweisen?|Informationen|Infos)(?![\p{L}-]))/gu,
    right: uncapitalised,
    sign: 'Paar'
  },
  // `wurde Schwer verletzt`
  {
    pattern:
      /(?<before>(?<=(?:wird|werden|wurden?|worden|ist|sind|war|waren|hat|haben|dabei|jedoch|Person|Personen) ))(?<word>Schwer|Leicht|Lebensgefährlich|Tödlich)(?= (?:verletzt|beschädigt|verunglückt)(?!\p{L}))/gu,
    right: uncapitalised,
    sign: 'Schwer|Leicht|Lebensgefährlich|Tödlich'
  },
  // `ist Dank der Spenden gerettet`: the preposition
  {
    pattern:
      /(?<before>(?<!\p{L})(?:konnten?|können|kann|wurden?|werden|wird|ist|sind) )(?<word>Dank)(?= (?:der|des|dem|einer|eines|seiner|ihrer|unserer|vieler|zahlreicher) [^.,;:!?]+ \p{Ll}+(?:t|en)[.,])/gu,
    right: uncapitalised,
    sign: 'Dank'
  },
  // `am frühen morgen`, `jeden morgen`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Aa]m (?:frühen|späten|nächsten|gleichen|selben|folgenden|darauffolgenden|gestrigen|heutigen|selbigen)|[Jj]eden|[Dd]en ganzen|[Ee]ines schönen) )(?<word>morgens?)(?![\p{L}-])(?! (?:früh|Abend|abend))/gu,
    right: capitalised,
    sign: 'morgens?'
  },
  // `nach langem hin und her`, `das ständige hin und her`; `das ständig hin und her fahrende Auto` goes on
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Dd]as|[Dd]em|[Ee]in|[Kk]ein|[Nn]ach|[Mm]it|[Oo]hne) (?:\p{Ll}{4,}e[snm]?|viel) )(?<word>hin und her)(?=[.,;!?]| (?:ist|war|hat|hatte|haben|wird|wurde|wurden|soll|muss|steht|stand|kam|gab|einigte|einigten|entschied|beschloss|zwischen|um|über|bei)(?!\p{L}))/gu,
    right: (words) => words.replace('hin', 'Hin').replace('her', 'Her'),
    sign: 'hin und her'
  },
  // `Vielen dank für die Hilfe`; `gelang es vielen dank der Spende`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Vv]ielen|[Hh]erzlichen|[Bb]esten|[Gg]roßen|[Ll]ieben|[Ss]chönen) )(?<word>dank)(?=[.,!]|$| (?:an|für|und|auch|euch|allen|dafür|im|noch)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'dank'
  },
  phrase('an der', 'zeit', '(?=[.,!?])', capitalised),
  phrase('in', 'kauf(?= (?:genommen|nehmen|nimmt|nahm|zu nehmen)\\p{Ll}*|[.,])', '', capitalised),
  ahead('(?:nimmt|nehmen|nahm|nahmen) (?:[\\p{L}-]+ ){0,4}in', 'kauf'),
  // `legt großen wert auf`; `ist es wert`
  {
    pattern:
      /(?<before>(?<!\p{L})[Ll]eg(?:en|t|te|ten) (?:[\p{L}-]+ ){0,4})(?<word>wert)(?= (?:auf|darauf)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'wert'
  },
  // `haben recht auf Auskunft`; `haben recht` (§ 56, 1)
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Hh]aben|[Hh]at|[Hh]atten?|[Dd]as|[Ee]in|[Kk]ein) (?:auch |alle |ein |kein )?)(?<word>recht)(?= auf (?!Dauer|Anhieb)\p{Lu})/gu,
    right: capitalised,
    sign: 'recht'
  },
  // Nouns that look like forms of verbs, behind what no verb stands behind: `Zu beginn`, `seit beginn des Jahres`, `nach angaben der Polizei`
  phrase('zu', 'beginn|ende', '(?![\\p{L}-])', capitalised),
  phrase('seit', 'beginn', '(?![\\p{L}-])', capitalised),
  phrase('vor', 'beginn', '(?![\\p{L}-])', capitalised),
  phrase('bei', 'bedarf', '(?![\\p{L}-])', capitalised),
  phrase('je nach', 'bedarf', '(?![\\p{L}-])', capitalised),
  phrase('nach(?: eigenen| ersten| bisherigen| weiteren)?', 'angaben', '(?![\\p{L}-])', capitalised),
  phrase('laut', 'angaben', '(?![\\p{L}-])', capitalised),
  phrase('auf', 'bitten(?= (?:der|des|von|vieler|einiger)(?!\\p{L}))', '', capitalised),
  phrase('zum', 'dank', '(?![\\p{L}-])', capitalised),
  phrase('mit', 'dank(?= (?:an|für|zurück)(?!\\p{L}))', '', capitalised),
  phrase(
    'um (?:zahlreiches|pünktliches|rechtzeitiges)',
    'erscheinen',
    '(?=[.,!]| (?:wird|gebeten|bitten|bittet))',
    capitalised
  ),
  // `für Jung und alt`: one capital of the pair is lost.
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Ff]ür|[Aa]n|[Vv]on|[Mm]it|[Bb]egeistert|[Zz]wischen) (?:Jung|Groß|Arm|Alt) und )(?<word>alt|klein|reich|jung)(?=[.,;!?]| (?!\p{Lu}))/gu,
    right: capitalised,
    sign: 'alt|klein|reich|jung'
  },
  phrase('von', 'Klein(?= auf(?!\\p{L}))', '', uncapitalised),
  // `auf Deutsch und englisch`
  {
    pattern:
      /(?<before>(?<!\p{L})[Aa]uf (?:Deutsch|Englisch|Französisch|Spanisch|Italienisch|Türkisch|Arabisch|Polnisch|Russisch|Ukrainisch)(?:, | und | oder | sowie | wie ))(?<word>deutsch|englisch|französisch|spanisch|italienisch|türkisch|arabisch|polnisch|russisch|ukrainisch)(?=[.,;!?]| (?!\p{Lu}))(?!-)/gu,
    right: capitalised,
    sign: 'deutsch|englisch|französisch|spanisch|italienisch|türkisch|arabisch|polnisch|russisch|ukrainisch'
  },
  // `der Eine oder andere`: one capital alone is none of those that § 58, 5 allows.
  {
    pattern:
      /(?<before>(?<!\p{L})[Dd](?:er|ie|as|en|em) )(?<word>Eine[nm]? (?:oder|und) andere[nrms]?|eine[nm]? (?:oder|und) Andere[nrms]?)(?![\p{L}-])(?! \p{Lu})/gu,
    right: (words) => words.toLowerCase(),
    sign: 'Eine[nm]? (?:oder|und) andere[nrms]?|eine[nm]? (?:oder|und) Andere[nrms]?'
  },
  phrase('um', 'leben(?= und [Tt]od(?!\\p{L}))', '', capitalised),
  phrase('dem', 'ende(?= (?:zu|entgegen|nahe?)(?!\\p{L}))', '', capitalised),
  // `Es gilt folgendes:`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:\p{Ll}+|Sie|[Dd]as|[Dd]es) )(?<word>folgendes|(?<=[Dd]as )folgende|(?<=[Dd]es )folgenden)(?=[:.](?:\s|$))/gu,
    right: capitalised,
    sign: 'folgende[ns]?'
  },
  ahead('(?:steht|stehen|stand|standen) (?:[\\p{L}-]+ ){0,4}vor dem(?: drohenden)?', 'aus'),
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Dd]er )?(?:Eintritt|Zutritt|Zugang|Teilnahme) (?:ist|war|bleibt) )(?<word>Frei)(?=[.,;!])/gu,
    right: uncapitalised,
    sign: 'Frei'
  },
  // `heute morgen`; `von heute auf morgen`, `gestern, heute, morgen`, `heute, morgen und übermorgen` are days.
  {
    pattern:
      /(?<before>(?<!(?:[Gg]estern|[Vv]on|[Oo]b|[Ff]ür|[Bb]is|[Uu]nd|[Oo]der|[„“"«»›‹‚‘]) ?)(?<!\p{L})(?:[Hh]eute|[Gg]estern|[Vv]orgestern) )(?<word>morgen)(?![\p{L}-])(?! (?:und|oder|bis|sowie|übermorgen|Abend|Vormittag|Mittag|Nachmittag|Nacht|abend|schon|erst)(?!\p{L}))/gu,
    right: capitalised,
    sign: 'morgen'
  },
  // `Es tut uns Leid, dass …`; `jemandem ein Leid antun`, `tut ihnen Leid an`
  {
    pattern:
      /(?<before>(?<!\p{L})(?:[Tt]ut|[Tt]at|[Tt]äte|[Tt]un|[Tt]aten) (?:es |das )?(?:mir|uns|ihm|ihr|ihnen|Ihnen|ihr|allen|vielen) (?:(?:sehr|aufrichtig|wirklich|unendlich|furchtbar|von Herzen|allen|außerordentlich) )*)(?<word>Leid)(?=[.,;!]| (?:für|um|dass|wegen)(?!\p{L}))/gu,
    right: uncapitalised,
    sign: 'Leid'
  },
  // `Wer ist Schuld an dem Unfall?`; the noun has an article.
  {
    pattern:
      /(?<before>(?<!(?:Thema|Titel|Frage|Motto|Wort|Stichwort) )(?<!\p{L})(?:ist|sind|war|waren) (?:(?:nicht|auch|allein|selbst|mit|nur) )*)(?<word>Schuld)(?= (?:am?|an|daran|dafür)(?!\p{L}))/gu,
    right: uncapitalised,
    sign: 'Schuld'
  }
]

/** A phrase that ends its clause, behind the verb that it belongs to. */
function ahead(before: string, words: string): FixedCapital {
  return {
    pattern: new RegExp(`(?<before>(?<!\\p{L})${before} )(?<word>${words})${END}`, 'gu'),
    right: capitalised,
    sign: words
  }
}

/** Two words that stand for what they say, each with its capital: `ohne Wenn und Aber`. */
function pair(before: string, words: string): FixedCapital {
  return {
    pattern: new RegExp(`(?<before>(?<!\\p{L})(?:${before}) )(?<word>${words})(?!\\p{L})`, 'gu'),
    right: (found) => found.split(' und ').map(capitalised).join(' und '),
    sign: words
  }
}
