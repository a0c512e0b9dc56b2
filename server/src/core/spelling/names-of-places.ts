/** A street bears any name: only a likelier slip of one that is listed tells that another one was meant. */
export const STREET = /^\p{Lu}.*(?:straßen?|alleen?|gassen?|kreisels?|chausseen?|kais?)$/u

/** So do woods, meadows and hills, which lists hardly hold; with more letters a word is hardly one of them. */
export const LANDSCAPE =
  /^\p{Lu}\p{Ll}+(?:(?:wald|ried|moor|bach|tal|berg|feld|forst|bruch|stein|fels|grund|hain|horst|holz|see|rain|anger|weiher|kopf|hang|rück|park|garten|heim|dorf|burg)(?:e?s)?|hausen|ingen|rode|stedt|hofen|kirchen|land|heide|aue?|wiesen?|höhe|lohe?|schneise|klamm|alm|leite|äcker)$/u
export const LONGEST_LANDSCAPE = 13

export const TOWN = /(?:stadt|stätt|stedt)e?s?$|aus$/u

/** `am alten Sedanplatz`: with an adjective too. */
export const ADDRESS =
  /(?:platz|weg|ring|park|hof|haus|halle|tor|brücke|damm|ufer|steg|markt|graben|stadion|bad|mühle|viertel|quartier|insel)e?s?$/u
