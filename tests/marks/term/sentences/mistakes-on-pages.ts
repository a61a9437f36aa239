import {
  adjective,
  anaemia,
  antigen,
  carcinogen,
  explained,
  glossed,
  hysterectomy,
  iv,
  mucositis,
  oesophagus,
  replaced,
  splenomegaly,
  toxicity
} from './concepts.js'
import {kept, refused, type Sentence, said} from './sentence.js'

const growth = replaced(['tumour', 'tumours'], ['growth', 'growths'], {confirmed: 'For the test.'})
const hormone = replaced(['hormone', 'hormones'], ['chemical', 'chemicals'])
const states = replaced(['state', 'states'], ['condition', 'conditions'], {
  never: {in: ['United States']},
  only: {before: ['the', 'united']}
})
const clinical = adjective('clinical', 'work', {never: {after: ['trial', 'trials']}})
const validity = replaced(['validity'], ['truth'], {only: {before: ['internal', 'the']}})
const mortality = replaced(['mortality'], ['number of deaths'])
const angiogenesis = explained(['angiogenesis'], ['growth of new blood vessels'])
const criterion = replaced(['criterion', 'criteria'], ['standard', 'standards'], {
  never: {before: ['other']}
})
const adjuvant = glossed(['adjuvant', 'adjuvants'], 'added to a vaccine', {
  only: {before: ['vaccine']}
})

/** What went wrong on real pages. */
export const mistakesOnPages: ReadonlyArray<Sentence> = [
  kept('Stage IV cancers are seldom cured.', iv),
  refused('There were no significant effects on sleep.', adjective('no significant', 'big')),
  kept('Mortality rates fell in both arms.', mortality),
  kept('Hormone therapy can ease hot flushes.', hormone),
  kept('The drug slows tumour growth in mice.', growth),
  kept('The trial ran in the United States and Canada.', states),
  kept('Ask about clinical trials near you.', clinical),
  kept('Dropouts harm the internal validity of a study.', validity),
  kept('Children with Fanconi anaemia are often small.', anaemia),
  kept('Heartburn for years can lead to Barrett oesophagus.', oesophagus),
  kept('Angiogenesis inhibitors starve the tumour.', angiogenesis),
  kept('She had a total abdominal hysterectomy at 45.', hysterectomy),
  kept('The urine holds carcinogen-protein adducts.', carcinogen),
  kept('Doses fall when there is unacceptable toxicity.', toxicity),
  kept('All other criteria were met.', criterion),
  kept('He came with an enlarging splenomegaly.', splenomegaly),
  kept('On day nine, oral mucositis was at its worst.', mucositis),
  kept('Adjuvant therapy after surgery lowers the risk of a return.', adjuvant),
  kept('Cancer antigen 125 is also raised by periods.', antigen),
  said(
    'The vaccine adjuvant is an aluminium salt, and antigens do the rest.',
    'The vaccine adjuvant is an aluminium salt, and antigens (a marker on cells) do the rest.',
    adjuvant,
    antigen
  )
]
