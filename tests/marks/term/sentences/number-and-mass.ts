import {
  alopecia,
  analgesic,
  arrhythmia,
  contusion,
  fracture,
  haemorrhage,
  hypertension,
  infant,
  infarction,
  neuropathy,
  physician,
  prognosis,
  pyrexia,
  renalImpairment,
  replaced,
  stools,
  thrombosis,
  thrombus,
  toxicity
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const cessation = replaced(
  ['smoking cessation'],
  ['attempt to stop smoking', 'attempts to stop smoking']
)

/** Number follows the term; what can be counted never stands for what can’t. */
export const numberAndMass: ReadonlyArray<Sentence> = [
  kept('Haemorrhage is the chief harm.', haemorrhage),
  said(
    'A haemorrhage needs care at once.',
    'A bleed (haemorrhage) needs care at once.',
    haemorrhage
  ),
  kept('Treatment was stopped at unacceptable toxicity.', toxicity),
  kept('Toxicity led four people to stop.', toxicity),
  said('The toxicities were mild.', 'The side effects were mild.', toxicity),
  kept('Renal impairment is common in old age.', renalImpairment),
  said(
    'Ask before use in renal impairment.',
    'Ask before use in kidney problems.',
    renalImpairment
  ),
  kept('If your stools are black, call us.', stools),
  said('Look for blood in the stools.', 'Look for blood in the poo.', stools),
  said(
    'Both thrombi were gone within a week.',
    'Both clots (thrombi) were gone within a week.',
    thrombus
  ),
  said('Their prognoses differ widely.', 'Their outlooks (prognoses) differ widely.', prognosis),
  said(
    'Most fractures heal in six weeks.',
    'Most broken bones (fractures) heal in six weeks.',
    fracture
  ),
  kept('There were increases in smoking cessation.', cessation),
  said(
    'Many haemorrhages stop by themselves.',
    'Many bleeds (haemorrhages) stop by themselves.',
    haemorrhage
  ),
  kept('There was less haemorrhage with the newer drug.', haemorrhage),
  said(
    'Another contusion appeared overnight.',
    'Another bruise (contusion) appeared overnight.',
    contusion
  ),
  kept('An alopecia that scars is rarer.', alopecia),
  said('Pyrexia often settles by morning.', 'Fever often settles by morning.', pyrexia),
  said('Every infant is weighed at birth.', 'Every baby is weighed at birth.', infant),
  said('Few analgesics are of use in cramp.', 'Few painkillers are of use in cramp.', analgesic),
  said('No two physicians would agree.', 'No two doctors would agree.', physician),
  said(
    'Some arrhythmias are harmless.',
    'Some arrhythmias (irregular heartbeats) are harmless.',
    arrhythmia
  ),
  said(
    'Two myocardial infarctions were missed.',
    'Two myocardial infarctions (heart attacks) were missed.',
    infarction
  ),
  said(
    'Several thromboses were found by chance.',
    'Several thromboses (blood clots) were found by chance.',
    thrombosis
  ),
  said(
    'Chemotherapy can cause neuropathies in the feet.',
    'Chemotherapy can cause neuropathies (nerve damage) in the feet.',
    neuropathy
  ),
  kept('A hypertension is secondary when it has a cause.', hypertension),
  kept('The stools were tested for blood.', stools),
  kept('Many stools a day is a warning sign.', stools),
  kept('These stools are loose.', stools),
  kept('This renal impairment can be treated.', renalImpairment),
  kept('The dose of analgesic was halved.', analgesic),
  kept('More analgesic was given.', analgesic),
  kept('With analgesic, pain fell.', analgesic),
  said('Which analgesic is best?', 'Which painkiller is best?', analgesic)
]
