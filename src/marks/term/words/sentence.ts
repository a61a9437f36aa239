/**
 * Words of English that tell how a noun stands in a sentence.
 *
 * Gathered by hand from grammars of the language; none says anything of
 * medicine. A word in no list is taken for a noun or adjective.
 */

/** Words that stand before a noun and don't narrow it. */
export const determiners = new Set(
  `a an the this that these those each every either neither any some no all both half several many
  much more most few fewer less least enough such other another same own my your his her its our
  their whose which what one two three four five six seven eight nine ten eleven twelve`.split(
    /\s+/
  )
)

/** Determiners that let a noun in the singular be counted. */
export const counting = new Set(
  `a an the this that each every either neither any no another one my your his her its our their
  whose which what such`.split(/\s+/)
)

/** Determiners that only a noun that can be counted has. */
export const countingOnly = new Set(
  `a an each every another one two three four five six seven eight nine ten eleven twelve many few fewer
  several these those both`.split(/\s+/)
)

/** Determiners that only a noun that can’t be counted has in the singular. */
export const massOnly = new Set(['much', 'less', 'least', 'enough'])

/** Prepositions, after which a noun is no subject. */
export const prepositions = new Set(
  'after against before by during for from in of on through to under until with without'.split(' ')
)

/** Prepositions, conjunctions, pronouns, adverbs and the like. */
export const functionWords = new Set(
  `& and/or about above across after against along alongside although among amongst and around as at
  because before behind below beneath beside besides between beyond but by concerning despite down
  during else except for from given how however if in inside instead into like near of off on
  once onto or out outside over past per plus regarding since so than then though through
  throughout till to toward towards under underneath unless unlike until up upon versus via vs
  when whenever where whereas wherever whether while who whom why with within without yet
  i you he she it we they me him us them themselves itself himself herself yourself someone anyone
  everyone nobody something anything everything nothing there here now today later soon often
  sometimes always never ever again also too only just even still already almost not maybe perhaps
  rather quite very well together alone first both neither either nor overnight seldom rarely
  thereafter afterwards beforehand meanwhile elsewhere indeed hence thus likewise twice daily yearly
  ago onwards overall inward outward upward downward`.split(/\s+/)
)

/** Units of measures: right before or after a term they are a part of an amount. */
export const units = new Set(
  `mg g kg mcg µg μg ng pg ml dl l cl mm cm m nm mmol mol mmhg kpa iu u mu meq mv hz khz mhz kda
  bpm ms kcal kj gy mgy msv °c °f % ‰`.split(/\s+/)
)

/** Words for time and how often: an amount before them is a dose. */
export const frequencies = new Set(
  `daily hourly weekly nightly monthly once twice thrice times every each per a an bd bid tds tid qds qid od`.split(
    /\s+/
  )
)

/** Numbers in words that an amount starts with. */
export const numberWords = new Set(
  `half one two three four five six seven eight nine ten eleven twelve dozen`.split(/\s+/)
)

/** Words that what follows them is a part of a name or class. */
export const classWords = new Set(['stage', 'grade', 'phase', 'type', 'class'])

/** Parts of the body that two terms joined by “or” may both be of, as in “pulmonary oedema or hypertension”. */
export const parts = new Set(
  `abdominal arterial cardiac cerebral coronary hepatic intracranial ocular pelvic peripheral portal
  pulmonary renal spinal vascular venous`.split(/\s+/)
)

/** Words of plain forms that say nothing of their own. */
export const light = new Set(
  `a an the of in on at to for with by from into that which and or not no is are it its be
  one's your their`.split(/\s+/)
)

/** Abbreviations with a full stop that end no sentence. */
export const shortened = new Set(
  'e.g i.e vs cf dr mr mrs ms prof al approx fig no st ca incl resp eg ie viz'.split(' ')
)
