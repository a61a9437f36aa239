/**
 * Verbs of English that stand next to nouns, gathered by hand.
 *
 * They tell “reduce oedema” and “oedema drains” from “facial oedema” and
 * “oedema guidelines”. Words that are as often nouns are left out.
 */

/** Verbs with an object, which are inflected by rule. */
const transitive = words(
  `abolish absorb accept accompany achieve acquire address administer adopt affect aggravate alleviate allow
  alter anticipate arrange assess attack attract avoid block bring build call carry cause cite clarify classify collect
  combine compare complete complicate comprise concern confer confirm connect consider contain
  convert create cure damage decide define deliver demonstrate deny describe destroy detect determine
  diagnose discover discuss distinguish dull ease eliminate enable encourage endanger enhance
  establish evaluate examine exceed exclude experience explain explore express favour favor fight fill find
  follow generate get give have hear hinder hold identify ignore illustrate imitate impair improve
  include incorporate indicate induce inhibit initiate introduce invade investigate involve join keep kill
  know leave limit lower maintain make manage mean mention mimic mistake modify necessitate notice
  observe obtain offer overcome overlook possess precede predict prefer prepare prescribe prevent
  produce prohibit prolong promise promote protect prove pump provide provoke raise reach realise realize
  recall receive recognise recognize recommend reduce reject release relieve repair remember remove render replace
  report represent require resemble resist resolve restore restrict retain reveal reverse risk save
  see seek send separate show signal solve stimulate strengthen suggest support suppress surround
  survive suspect sustain take tell tolerate transmit treat trigger undergo understand use want warn
  weaken withstand write`
)

/** Verbs without one. */
const intransitive = words(
  `act agree appear arise arrive become begin behave belong cease climb come consist continue
  contribute correlate decline decrease depend deteriorate develop differ diminish disappear dissolve
  drain drop emerge enlarge evolve exist expand extend fade fail fall feel flow fluctuate gather go
  grow happen harden heal help hurt improve increase interact interfere last lead lie linger live look
  matter migrate move multiply need occur originate pass peak persist play progress proliferate range
  recover recur rely remain respond result return rise run say seem settle shrink sit sleep
  slow smell soften sound spread stand start stay stem stop subside succeed suffer swell tend thicken
  thrive travel turn vanish vary wait wane weigh widen work worsen`
)

/** Forms that no rule makes. */
const irregular = words(
  `am is are was were be been being has had having do does did doing done can could may might must
  shall should will would cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
  can't couldn't won't wouldn't shouldn't mustn't needn't go goes going need needs needed let lets put puts putting set sets setting
  arose arisen became began begun brought built came fell fallen felt found gave given went gone grew
  grown heard held kept knew known led left lay lain made meant met overcame overcome ran rose risen
  said sat sought seen saw sent shown shrank shrunk slept spread stood swelled swollen told took taken
  underwent undergone understood withstood wrote written
  beginning dropping dropped getting got planned planning preferred preferring recurred recurring
  referred referring running sitting stemmed stemming stopped stopping submitted submitting`
)

/** Past forms that seldom stand before a noun as adjectives do: “patients developed oedema”. */
const past = words(
  `administered caused developed described experienced found gave got had included involved made met
  noticed observed offered overcame preceded prescribed prevented produced promoted received reported
  required revealed risked saw showed stopped suffered took tolerated triggered underwent used`
)

/** Forms that are nouns as often: they may be narrowed by the noun before them. */
const nouns = new Set(
  words(
    `act address attack attacks block blocks damage fight pump pumps release releases repair repairs build call cause change concern control controls cure decline decrease delay drain
    drop ease experience fall favor favour feel flow follow give help hinder hurt improve increase
    lead last leave lie limit live look make matter measure measures mimic mistake move notice offer
    pass peak peaks play progress promise raise range ranges reach report reports result return
    reverse rise risk risks run save say see signal sleep slow smell sound spread stand start stay
    stem stems stop support surround swell switch take travel treat trigger turn turns use wait want
    work`
  )
)

/** Forms that are adjectives as often: “lower oedema”, “complete resection”. */
const adjectives = new Set(['complete', 'lower', 'separate'])

const objects = transitive
  .flatMap((verb) => [verb, third(verb), ongoing(verb)])
  .filter((form) => !adjectives.has(form))

/** Forms that stand before their object. */
export const verbsBefore: ReadonlySet<string> = new Set([...objects, ...irregular, ...past])

/** Forms that stand after a noun in the singular as its verb. */
export const verbsAfter: ReadonlySet<string> = new Set([
  ...irregular,
  ...past,
  ...[...transitive, ...intransitive]
    .flatMap((verb) => [verb, third(verb), ongoing(verb)])
    .filter((form) => !nouns.has(form))
])

/** Whether a word is a form of one of these verbs. */
export function isVerb(word: string): boolean {
  return verbsBefore.has(word) || verbsAfter.has(word)
}

function words(text: string): Array<string> {
  return text.trim().split(/\s+/)
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:[sxzo]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function ongoing(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}
