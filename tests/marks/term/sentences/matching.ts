import {
  analgesic,
  arrhythmia,
  cholecystectomy,
  explained,
  glossed,
  hypertension,
  oedema,
  platelets,
  protecting,
  replaced,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const nafld = explained(['fatty liver disease'], ['too much fat in the liver'])
const chain = replaced(['anodyne', 'anodynes'], ['analgesic', 'analgesics'])
const sjogren = explained(['Sjögren’s syndrome'], ['dry eyes and mouth'])
const beta = glossed(['β-blocker', 'β-blockers'], 'a drug that slows the heart')
const edema = {...oedema, forms: ['oedema', 'edema']}
const interferon = glossed(['interferon α'], 'a protein that fights viruses')
const liverDisease = explained(['liver disease'], ['harm to the liver'])

/** Leftmost and longest, once, across markup, at the edges of words. */
export const matching: ReadonlyArray<Sentence> = [
  said(
    'With fatty liver disease, weight loss is the first step.',
    'With fatty liver disease (too much fat in the liver), weight loss is the first step.',
    nafld,
    liverDisease
  ),
  kept('Microplatelets and thromboplatelets are old words.', platelets),
  said('An anodyne can dull the ache.', 'An analgesic can dull the ache.', chain),
  said(
    'In Sjo\u0308gren’s syndrome, the glands are inflamed.',
    'In Sjo\u0308gren’s syndrome (dry eyes and mouth), the glands are inflamed.',
    sjogren
  ),
  said(
    'A β-blocker may be stopped before the test.',
    'A β-blocker (a drug that slows the heart) may be stopped before the test.',
    beta
  ),
  said(
    'In American leaflets you read of edema. British ones speak of oedema.',
    'In American leaflets you read of edema (swelling from fluid). British ones speak of oedema.',
    edema
  ),
  said(
    'The old treatment was interferon α.',
    'The old treatment was interferon α (a protein that fights viruses).',
    interferon
  ),
  kept('The address is hypertension@example.org for questions.', hypertension),
  kept('Save the file as thrombosis.pdf on your phone.', thrombosis),
  said(
    'The **fatal** arrhythmia was not foreseen.',
    'The fatal arrhythmia was not foreseen.',
    arrhythmia
  ),
  said(
    'Is one *analgesic* enough, or do I need two analgesics?',
    'Is one painkiller enough, or do I need two painkillers?',
    analgesic
  ),
  said(
    'You fast for six hours before cholecystectomy; cholecystectomies start at eight.',
    'You fast for six hours before cholecystectomy (surgery to remove the gallbladder); cholecystectomies start at eight.',
    cholecystectomy
  ),
  kept(
    'Thrombosis prophylaxis leaflets are in the rack.',
    protecting('thrombosis prophylaxis'),
    thrombosis
  )
]
