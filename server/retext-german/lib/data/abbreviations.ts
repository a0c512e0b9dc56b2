/**
 * Abbreviations that are written with a full stop, by what may follow them.
 *
 * Source: Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024
 * (punctuation, “Punkt”: abbreviations whose full wording is spoken take a full
 * stop; at the end of a sentence it is also the full stop of the sentence);
 * the abbreviations themselves from Duden, Die deutsche Rechtschreibung, and
 * DIN 5008:2020 (office use). Without their full stop, which is always the last
 * character; a lower-case one may also stand with a capital (`Vgl.`).
 */

/** Stand before what they belong to: no sentence ends here. */
export const standBefore = lists(
  // Titles and academic degrees
  'Prof Dr Dres Dipl Mag Bakk Lic Priv Doz Ing em apl',
  'med phil nat rer jur iur pol oec publ theol dent vet paed habil mult cand stud',
  // Forms of address, offices and ranks
  'Hr Hrn Frl Frhr Frfr Fam Gebr Geschw Hl hl sel Msgr Kard',
  'Ltd Lt ltd stellv stv Stv komm Präs Vors Dir Abg Inh Mr Mrs Ms',
  // Parts of place names
  'St Kr Krs Lkr Ldkr Mt Ft',
  // Said of what follows
  'bzw bspw beispielsw resp vs feat ca zirk vgl cf inkl exkl einschl ausschl zzgl abzgl gem lt sog insb insbes bes',
  'ehem vorm urspr verh verw gesch geb gegr gest verst betr bzgl entspr evtl ggf ggfs gegebenenf mind max min',
  'kath evang ev röm jüd dt deutschspr frz engl ital span österr schweiz hess bayr bayer nieders westf westfäl',
  'nördl südl östl westl allg amtl gesetzl öffentl priv staatl städt kommun wirtsch wiss techn soz polit hist',
  'jährl monatl wöchentl tägl stündl durchschn vorauss wahrsch mögl verantw verantwortl',
  'hrsg hg übers bearb überarb erw verb zit od rd wg zw zzt vorl entw lfd Lfd kgl freiw unverb näml versch'
)

/** Stand before a number as a rule; before another word they may end a sentence. */
export const standBeforeNumber = lists(
  // Parts of laws and books
  'Abs Ziff Ziffn Nr Nrn Rn Rnr Rdn Rdnr Buchst Abschn Anl Anh Abb Abbn Fn Fußn Bd Bde Bl Zl Jg Jgg',
  'Drs Drucks Aufl Ausg Bearb Az Gz Bsp Pos Tz Abt Kl Lit lit Tab Sp Vol op Op',
  // Addresses and telephones
  'Tel Telef Mobiltel Postf Str Whg Geb Zi Etg Kto'
)

/**
 * Words of their own that are an abbreviation only when a number follows
 * (`Art. 5`, `Jan. 2026`, `Sa. 10 bis 12 Uhr`).
 */
export const onlyBeforeNumber = lists(
  'Art Kap Fax No',
  // Months and days of the week
  'Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So'
)

/** May end a sentence: they do when a word follows that begins sentences. */
export const mayEnd = lists(
  // Numbers, measures, money, time
  'Mio Mrd Mill Tsd Std Stdn Min Sek Jh Jhd Jhdt Jahrh Proz Pkt Stck Dtzd Ztr Pfd Ct Expl Einw',
  // Legal forms and parts of names
  'Co Inc Corp Ltd Bros Cie Ges Fa Verl Inst Reg Univ Fak Hochsch Sekr Jr jr jun sen Sen Fr',
  // References and the rest
  'ff MwSt Mwst USt Hbf Bhf Bf Anm Verf Red Hrsg Hg Abk Bez Gde Kfm kfm Vertr Wwe Zs Ztg Beil Mitgl Vorst Mitarb',
  // Landscapes behind the names of places: Königstein i. Ts., Höchst i. Odw.
  'Ts Odw Ww Rhg Ffm Bergstr Thür Erzgeb Westf Württ Holst Opf Ndb Obb Allg Schwarzw'
)

/** Close an enumeration: what follows with a capital is as a rule a new sentence. */
export const closeEnumeration = lists('usw usf etc pp dgl desgl')

/** Chains, written with or without spaces, here without: class as above. */
export const chainsBefore = lists(
  'z.B. d.h. d.i. d.s. i.e. e.g. z.Hd. i.S.d. i.S.v. i.V.m. i.H.v. m.a.W. m.E. o.g. u.g. s.g. v.l.n.r. i.A. i.V. a.a.O. u.zw. h.c.'
)
export const chainsMayEnd = lists(
  'u.a. u.U. u.Ä. u.ä. o.Ä. o.ä. u.A. z.T. z.Zt. z.Z. i.d.R. i.Allg. i.B. i.Br. i.R. a.D. i.G. i.L. e.V. e.G. e.K. n.e.V.',
  'a.M. a.Rh. a.d. o.J. o.O. o.B. n.Chr. v.Chr. n.C. v.C. p.a. s.o. s.u. u.k. k.A. k.o. K.o. v.H. v.T. z.K. d.J. d.M. d.Ä. d.R.',
  'a.m. p.m. q.e.d. G.m.b.H. m.b.H. U.S. U.S.A. b.w. g.U. g.g.A. r.V. N.N. Ph.D. M.A. B.A. M.Sc. B.Sc. M.Ed. B.Ed. M.Eng. B.Eng. LL.M.',
  'V.i.S.d.P. V.i.S.d.PrG. u.A.w.g. d.Red.'
)
export const chainsClosing = lists('u.v.m. u.v.a. u.v.a.m. u.a.m. u.s.w. u.s.f. u.dgl. u.dergl. o.dgl.')

/** Last parts of chains without spaces that have more than one letter: `z.Hd.`, `n.Chr.`, `i.Allg.`. */
export const dottedTails: ReadonlySet<string> = new Set([
  'Hd',
  'Zt',
  'Chr',
  'Allg',
  'Br',
  'Rh',
  'Sc',
  'Ed',
  'Eng',
  'PrG',
  'Tr',
  'Red'
])

/**
 * Units that are written without a full stop (DIN 1301, DIN 5008:2020): a stop
 * behind them ends the sentence.
 */
export const units: ReadonlySet<string> = new Set(
  lists(
    'km m cm mm dm nm kg g mg t l ml cl hl ha qm qkm kW MW GW kWh MWh GWh TWh W V A Hz kHz MHz GHz K C F h s min ms kB MB GB TB dB N Pa hPa J kJ Wh Nm Bq Sv'
  )
)

function lists(...lines: string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '))
}
