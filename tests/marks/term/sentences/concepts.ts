import type {ConceptConfig} from '../../../../src/index.js'

/** Singular and plural; a mass noun has no plural. */
type Words = readonly [singular: string, plural?: string]

type More = Partial<ConceptConfig>

function formOf([singular, plural]: Words) {
  return plural === undefined ? {singular} : {plural, singular}
}

function idOf(term: string): string {
  return term
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** “thrombosis (blood clot)”, then “thrombosis”. */
export function explained(term: Words, plain: Words, more: More = {}): ConceptConfig {
  return {forms: [formOf(term)], id: idOf(term[0]), say: {lay: formOf(plain)}, ...more}
}

/** A concept whose plain form stands in its place. */
function substituted(
  use: 'plain-first' | 'replace',
  term: Words,
  plain: Words,
  more: More
): ConceptConfig {
  const several = plain.some((words) => words?.includes(' '))
  return {
    countable: term[1] !== undefined,
    forms: [formOf(term)],
    id: idOf(term[0]),
    say: {lay: {...formOf(plain), countable: plain[1] !== undefined, use}},
    slot: 'noun',
    ...(several ? {confirmed: 'It is the usual word, and an equal.'} : {}),
    ...more
  }
}

/** “high blood pressure (hypertension)”, then “high blood pressure”. */
export function plainFirst(term: Words, plain: Words, more: More = {}): ConceptConfig {
  return substituted('plain-first', term, plain, more)
}

/** “doctor”. */
export function replaced(term: Words, plain: Words, more: More = {}): ConceptConfig {
  return substituted('replace', term, plain, more)
}

/** A concept without the reason that lets it pass. */
export function unconfirmed({confirmed: _, ...concept}: ConceptConfig): ConceptConfig {
  return concept
}

/** An adjective before a noun. */
export function adjective(term: string, plain: string, more: More = {}): ConceptConfig {
  return {
    forms: [term],
    id: idOf(term),
    say: {lay: {singular: plain, use: 'replace'}},
    slot: 'attributive',
    ...more
  }
}

/** An adverb or the phrase for it. */
function adverb(term: string, plain: string): ConceptConfig {
  return {
    confirmed: 'It is the usual phrase, and an equal.',
    forms: [term],
    id: idOf(term),
    say: {lay: {singular: plain, use: 'replace'}},
    slot: 'adverb'
  }
}

/** “platelets (cells that help blood to clot)”, then “platelets”. */
export function glossed(term: Words, gloss: string, more: More = {}): ConceptConfig {
  return {forms: [formOf(term)], id: idOf(term[0]), say: {lay: {gloss, use: 'gloss'}}, ...more}
}

/** “deep vein thrombosis (DVT)”, then “DVT”. */
function expanded(long: Words, short: Words): ConceptConfig {
  return {
    forms: [formOf(long), {...formOf(short), abbreviation: true}],
    id: idOf(short[0]),
    say: {lay: {use: 'expand'}}
  }
}

/** A term that stays, and keeps others from acting inside it. */
export function protecting(term: string): ConceptConfig {
  return {forms: [term], id: idOf(term), say: {lay: {use: 'keep'}}}
}

// Explained, term first.
export const anaphylaxis = explained(['anaphylaxis'], ['a severe allergic reaction'])
export const anaemia = explained(['anaemia'], ['a lack of red blood cells'])
export const arrhythmia = explained(
  ['arrhythmia', 'arrhythmias'],
  ['irregular heartbeat', 'irregular heartbeats']
)
export const ascites = explained(['ascites'], ['fluid in the belly'])
export const cholecystectomy = explained(
  ['cholecystectomy', 'cholecystectomies'],
  ['surgery to remove the gallbladder', 'operations to remove the gallbladder']
)
export const dyspnoea = explained(['dyspnoea'], ['shortness of breath'])
export const haematuria = explained(['haematuria'], ['blood in the urine'])
export const hypoglycaemia = explained(['hypoglycaemia'], ['low blood sugar'])
export const hypotension = explained(['hypotension'], ['low blood pressure'])
export const hysterectomy = explained(
  ['hysterectomy', 'hysterectomies'],
  ['surgery to remove the womb', 'operations to remove the womb']
)
export const ileus = explained(['ileus'], ['a gut that stands still'])
export const infarction = explained(
  ['myocardial infarction', 'myocardial infarctions'],
  ['heart attack', 'heart attacks']
)
export const infarctionOrMi: ConceptConfig = {
  ...infarction,
  forms: [...infarction.forms, {abbreviation: true, plural: 'MIs', singular: 'MI'}]
}
export const jaundice = explained(['jaundice'], ['yellow skin and eyes'])
export const mucositis = explained(['mucositis'], ['mouth sores'])
export const nephropathy = explained(['nephropathy'], ['kidney damage'])
export const neuropathy = explained(
  ['neuropathy', 'neuropathies'],
  ['nerve damage', 'nerve damage']
)
export const neutropenia = explained(['neutropenia'], ['a low number of certain white blood cells'])
export const oedema = explained(['oedema'], ['swelling from fluid'])
export const oesophagus = explained(['oesophagus'], ['food pipe'])
export const pruritus = explained(['pruritus'], ['itching'])
export const splenomegaly = explained(['splenomegaly'], ['enlarged spleen'])
export const syncope = explained(['syncope'], ['fainting'])
export const tachycardia = explained(['tachycardia'], ['fast heartbeat'])
export const thrombosis = explained(['thrombosis', 'thromboses'], ['blood clot', 'blood clots'])

// The plain form first.
export const alopecia = plainFirst(['alopecia'], ['hair loss'])
export const carcinogen = plainFirst(
  ['carcinogen', 'carcinogens'],
  ['cancer-causing substance', 'cancer-causing substances'],
  {confirmed: 'A carcinogen is a cause of cancer by definition.'}
)
export const contusion = plainFirst(['contusion', 'contusions'], ['bruise', 'bruises'])
export const emesis = plainFirst(['emesis'], ['vomiting'])
export const fracture = plainFirst(['fracture', 'fractures'], ['broken bone', 'broken bones'], {
  only: {
    before: ['a', 'the', 'open', 'stress', 'most', 'of', 'and', 'radius', 'radial', 'two', 'no']
  }
})
export const haemorrhage = plainFirst(['haemorrhage', 'haemorrhages'], ['bleed', 'bleeds'])
export const hypertension = plainFirst(['hypertension'], ['high blood pressure'])
export const myalgia = plainFirst(['myalgia'], ['muscle pain'])
export const prognosis = plainFirst(['prognosis', 'prognoses'], ['outlook', 'outlooks'])
export const thrombus = plainFirst(['thrombus', 'thrombi'], ['clot', 'clots'])

// The plain form alone.
export const abrasion = replaced(['abrasion', 'abrasions'], ['graze', 'grazes'])
export const analgesic = replaced(['analgesic', 'analgesics'], ['painkiller', 'painkillers'])
export const infant = replaced(['infant', 'infants'], ['baby', 'babies'])
export const physician = replaced(['physician', 'physicians'], ['doctor', 'doctors'])
export const pyrexia = replaced(['pyrexia'], ['fever'])
export const renalImpairment = replaced(['renal impairment'], ['kidney problems'], {
  say: {
    lay: {countable: true, number: 'plural', plural: 'kidney problems', use: 'replace'}
  }
})
export const stools = replaced(['stool', 'stools'], ['poo'], {
  say: {lay: {countable: false, number: 'singular', singular: 'poo', use: 'replace'}}
})
export const toxicity = replaced(['toxicity', 'toxicities'], ['side effect', 'side effects'])
export const resection = replaced(['resection'], ['removal'], {only: {after: ['of']}})

// Adjectives and adverbs.
export const acute = adjective('acute', 'sudden', {
  never: {in: ['acute lymphoblastic leukaemia', 'acute coronary syndrome']}
})
export const cardiac = adjective('cardiac', 'heart', {never: {in: ['cardiac arrest']}})
export const haematopoietic = adjective('haematopoietic', 'blood-forming')
export const hepatic = adjective('hepatic', 'liver')
export const ocular = adjective('ocular', 'eye')
export const pulmonary = adjective('pulmonary', 'lung', {
  never: {in: ['pulmonary hypertension', 'pulmonary embolism']}
})
export const renal = adjective('renal', 'kidney', {never: {in: ['renal pelvis']}})
export const orally = adverb('orally', 'by mouth')
export const postoperatively = adverb('postoperatively', 'after surgery')

// Glosses.
export const antigen = glossed(['antigen', 'antigens'], 'a marker on cells')
export const b12 = glossed(['vitamin B12'], 'a vitamin that the body needs to make blood')
export const biopsy = glossed(['biopsy', 'biopsies'], 'a small sample taken for testing')
export const bmi = glossed(['BMI'], 'a measure of weight for height')
export const covid = glossed(['COVID-19'], 'an illness caused by a coronavirus')
export const dysplasia = glossed(['dysplasia'], 'cells that look unusual')
export const hba1c = glossed(['HbA1c'], 'average blood sugar over 2 to 3 months')
export const iv = glossed(['IV'], 'into a vein', {
  only: {
    before: 'stage stages phase type class grade and to George factor nerve given the'.split(' ')
  },
  slot: 'adverb'
})
export const nsaid = glossed(['NSAID', 'NSAIDs'], 'an anti-inflammatory painkiller')
export const placebo = glossed(['placebo', 'placebos'], 'a dummy treatment')
export const platelets = glossed(['platelet', 'platelets'], 'cells that help blood to clot')
export const remission = glossed(['remission'], 'a time when the illness is quiet')
export const tablet = glossed(['tablet', 'tablets'], 'a pill to swallow')
export const type2 = glossed(['type 2 diabetes'], 'when the body uses insulin poorly')

// Abbreviations.
export const ct = expanded(['computed tomography'], ['CT'])
export const copd = expanded(['chronic obstructive pulmonary disease'], ['COPD'])
export const dvt = expanded(['deep vein thrombosis', 'deep vein thromboses'], ['DVT', 'DVTs'])
export const ecg = expanded(['electrocardiogram', 'electrocardiograms'], ['ECG', 'ECGs'])
export const icu = expanded(['intensive care unit', 'intensive care units'], ['ICU', 'ICUs'])
export const mri = expanded(['magnetic resonance imaging'], ['MRI'])
export const msc = expanded(['mesenchymal stem cell', 'mesenchymal stem cells'], ['MSC', 'MSCs'])
export const uti = expanded(
  ['urinary tract infection', 'urinary tract infections'],
  ['UTI', 'UTIs']
)
