/**
 * What a word of English says that words for a term may not change: a
 * disease, how likely something is, whether it is raised, lowered or denied,
 * and when a dose is taken.
 *
 * Gathered by hand.
 */

/** What a class is about. */
export type Theme = 'disease' | 'dose' | 'likelihood' | 'polarity'

/** Words of each class. */
const lists: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  disease: {
    benign: 'benign harmless',
    cancer: 'cancer cancers cancerous leukaemic leukemic',
    death: `death deaths dead deadly die dies died dying fatal fatally fatality fatalities lethal
      mortality terminal`,
    dementia: 'dementia dementias alzheimer alzheimers',
    diabetes: 'diabetes diabetic diabetics',
    hiv: 'hiv aids',
    illness: `disease diseases diseased disorder disorders illness illnesses sickness syndrome
      syndromes`,
    infection: `abscess abscesses contagious infected infection infections infectious infective
      pneumonia sepsis septic septicaemia septicemia`,
    malignant: 'malignant malignancy malignancies',
    spread: 'metastasis metastases metastatic metastasise metastasize',
    stroke: 'stroke strokes',
    tumour: 'tumour tumours tumor tumors neoplasm neoplasms neoplasia neoplastic'
  },
  dose: {
    alternate: 'alternate alternating other',
    bedtime: 'bedtime night nights',
    every: 'each every',
    meal: 'breakfast dinner lunch meal meals supper',
    morning: 'morning mornings',
    evening: 'evening evenings'
  },
  likelihood: {
    certain: 'always certain certainly definite definitely must shall sure surely will',
    common: 'common commonly frequent frequently often usual usually',
    likely: 'likely probable probably',
    rare: 'infrequent infrequently rare rarely seldom uncommon unusual',
    sometimes: 'occasional occasionally sometimes',
    unlikely: 'improbable unlikely'
  },
  polarity: {
    absent: `absence absent afebrile amenorrhea amenorrhoea anuria apnea apnoea asymptomatic
      asystole avascular free gone lacking missing none xerostomia`,
    against: `antagonise antagonised antagonist antagonists antagonize antagonized contraindicated
      contraindication contraindications`,
    hedged: `could may might perhaps possible possibly potential potentially presumed suspected
      suspicion`,
    lowered: `anaemia anaemic anemia anemic decrease decreased deficiency deficient downregulated
      downregulation drop few fewer insufficiency insufficient lack oliguria
      less little loss low lower lowered reduced reduction shortage slow slowed underactive
      underweight`,
    negated: `abnormal cannot inactive inadequate incomplete ineffective ineligible inoperable
      insensitive intolerant neither never no non nor not unable unaware unconscious unfit unhealthy
      unlike unresectable unresponsive unsafe unstable untreated unwell without`,
    negative: 'negative seronegative',
    positive: 'positive seropositive',
    raised: `elevated elevation enlarged enlargement excess excessive fast gain high higher increase
      increased more overactive overload overweight polyuria raised rapid rise upregulated
      upregulation`
  }
}

/** What the shape of a word says. */
const shapes: ReadonlyArray<readonly [Theme, string, RegExp]> = [
  ['disease', 'benign', /^non(?:cancer|malignan)/],
  [
    'disease',
    'cancer',
    /^(?!non).*(?:carcin|lymphoma|leuk(?:a?e)mia|melanoma|myeloma|sarcoma|blastoma)|^onco/
  ],
  ['disease', 'heart attack', /infarct/],
  ['disease', 'illness', /path(?:y|ies)$/],
  ['disease', 'tumour', /(?:aden|fibr|lip|my|angi|mening|neur|gli)omas?$/],
  [
    'polarity',
    'lowered',
    /^(?:brady|hypo(?!chond|derm|gast|gloss|phar|phys|spad|thal|the))|pen(?:ia|ic)$/
  ],
  [
    'polarity',
    'negated',
    /^non(?!e|agen|sense)\p{L}|n['\u2019]t$|^(?:pain|symptom|odou?r|taste|life|use|pulse|speech|motion|colou?r)less$/u
  ],
  [
    'polarity',
    'raised',
    /^(?:hyper(?!baric|link|text)|tachy)|megaly$|(?:erythr|granul|leuc|leuk|lymph|mon|thromb)ocytosis$/
  ]
]

const words = new Map<string, {name: string; theme: Theme}>()
// Cast: they are listed by theme.
for (const [theme, classes] of Object.entries(lists) as Array<[Theme, Record<string, string>]>) {
  for (const [name, list] of Object.entries(classes)) {
    for (const word of list.split(/\s+/)) words.set(word, {name, theme})
  }
}

/** A class that a text says, and the word that says it. */
export interface Said {
  theme: Theme
  name: string
  word: string
}

/** All shapes, so that one test is enough for most words. */
const anyShape = new RegExp(shapes.map(([, , {source}]) => source).join('|'), 'u')

/** Read the classes that the words of a text say, each once. */
export function classesOf(text: string): ReadonlyArray<Said> {
  const said: Array<Said> = []
  const lower = text.normalize('NFC').toLowerCase()
  for (const word of lower.match(/[\p{L}\p{M}]+(?:['\u2019]t)?/gu) ?? []) {
    const known = words.get(word)
    if (known) add(known.theme, known.name, word)
    if (!anyShape.test(word)) continue
    for (const [theme, name, shape] of shapes) if (shape.test(word)) add(theme, name, word)
  }
  if (/heart[\s-]attack/.test(lower)) add('disease', 'heart attack', 'heart attack')
  return said

  function add(theme: Theme, name: string, word: string): void {
    if (!said.some((each) => each.name === name)) said.push({name, theme, word})
  }
}
