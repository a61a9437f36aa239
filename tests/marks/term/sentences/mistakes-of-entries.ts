import {
  bmi,
  dvt,
  hypertension,
  nsaid,
  plainFirst,
  renalImpairment,
  replaced,
  stools,
  tablet,
  unconfirmed
} from './concepts.js'
import {kept, refused, type Sentence, said} from './sentence.js'

const antipyretic = plainFirst(
  ['antipyretic', 'antipyretics'],
  ['medicine that lowers a fever', 'medicines that lower a fever']
)
const relapse = replaced(
  ['relapse', 'relapses'],
  ['return of the illness', 'returns of the illness'],
  {only: {before: ['a', 'may', 'the']}}
)
const neoplasm = plainFirst(['neoplasm', 'neoplasms'], ['tumour', 'tumours'], {confirmed: 'Equal.'})

/** What went wrong with lexicons in the hands of an editor. */
export const mistakesOfEntries: ReadonlyArray<Sentence> = [
  kept('Painkilling drugs (NSAIDs) help with the stiffness of the morning.', nsaid),
  kept('High blood pressure (hypertension) is a risk for strokes.', hypertension),
  kept('Pulmonary hypertension makes stairs hard.', hypertension),
  refused(
    'The dose is in micrograms.',
    replaced(['microgram', 'micrograms'], ['milligram', 'milligrams'])
  ),
  kept('If your stools are pale, tell the doctor.', stools),
  kept('Renal impairment is a reason to halve the dose.', renalImpairment),
  kept('An antipyretic dose was given at the door.', antipyretic),
  kept('Patients may relapse when they stop the tablets.', relapse),
  said(
    'Children do well.[^1]\n\n[^1]: Smith J. Hypertension in adults. BMJ 2011;343:d4891.',
    'Children do well.\n\nSmith J. Hypertension in adults. BMJ 2011;343:d4891.',
    hypertension
  ),
  said(
    'On the scan, the neoplasms’ sizes had not changed.',
    'On the scan, the tumours’ sizes had not changed.',
    neoplasm
  ),
  said(
    ':clinician[Deep vein thrombosis (DVT)]:otherwise[A clot] can form. A DVT may travel. Every DVT is scanned.',
    'A clot can form. A deep vein thrombosis (DVT) may travel. Every DVT is scanned.',
    dvt
  ),
  kept('Adults: 2 tablets daily, for 5 days.', tablet),
  kept('Surgery is offered at BMI 40.', bmi),
  refused(
    'Rest more in the third trimester.',
    unconfirmed(replaced(['third trimester'], ['last three months']))
  )
]
