import {
  abrasion,
  acute,
  adjective,
  analgesic,
  contusion,
  ecg,
  haemorrhage,
  hepatic,
  icu,
  infant,
  mri,
  msc,
  ocular,
  prognosis,
  renal,
  replaced,
  uti
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const anticoagulant = replaced(
  ['anticoagulant', 'anticoagulants'],
  ['blood thinner', 'blood thinners']
)
const ulna = adjective('ulnar', 'elbow')
const neonate = replaced(['neonate', 'neonates'], ['infant', 'infants'])
const aural = adjective('aural', 'hearing')

/** “a” and “an” follow the first sound of what they stand before. */
export const aAndAn: ReadonlyArray<Sentence> = [
  said('Take an **analgesic** before the walk.', 'Take a painkiller before the walk.', analgesic),
  said(
    'You may buy an [analgesic](https://example.org/list) without a prescription.',
    'You may buy a painkiller without a prescription.',
    analgesic
  ),
  said(
    'He never carried an "analgesic" in his life.',
    'He never carried a "painkiller" in his life.',
    analgesic
  ),
  said('Ask the pharmacist for an\nanalgesic.', 'Ask the pharmacist for a painkiller.', analgesic),
  said(
    '*An* analgesic is enough for most people.',
    'A painkiller is enough for most people.',
    analgesic
  ),
  said('An infant should sleep on the back.', 'A baby should sleep on the back.', infant),
  said('Wash an abrasion under the tap.', 'Wash a graze under the tap.', abrasion),
  said('With a contusion, cold helps.', 'With a bruise (contusion), cold helps.', contusion),
  said(
    'Doctors give a prognosis with care.',
    'Doctors give an outlook (prognosis) with care.',
    prognosis
  ),
  said('A haemorrhage can be silent.', 'A bleed (haemorrhage) can be silent.', haemorrhage),
  said('Is it a UTI?', 'Is it a urinary tract infection?', uti),
  said('Is he in an ICU?', 'Is he in an intensive care unit?', icu),
  said('You have an ECG on arrival.', 'You have an electrocardiogram on arrival.', ecg),
  said('An MSC can divide.', 'A mesenchymal stem cell can divide.', msc),
  said('An acute attack lasts minutes.', 'A sudden attack lasts minutes.', acute),
  said('It was an ocular injury.', 'It was an eye injury.', ocular),
  said('She has a hepatic cyst.', 'She has a liver cyst.', hepatic),
  said('He fell and had an ulnar injury.', 'He fell and had an elbow injury.', ulna),
  said('A neonate feels the cold.', 'An infant feels the cold.', neonate),
  said('An aural test comes next.', 'A hearing test comes next.', aural),
  said('Do you take an anticoagulant?', 'Do you take a blood thinner?', anticoagulant),
  said(
    'An **everyday** analgesic is enough for a cold.',
    'An everyday analgesic is enough for a cold.',
    analgesic
  ),
  kept('An allergy to an MRI dye is rare.', mri),
  said('It has been an analgesic since 1899.', 'It has been a painkiller since 1899.', analgesic),
  said(
    'A renal scan and a hepatic scan are booked.',
    'A kidney scan and a liver scan are booked.',
    renal,
    hepatic
  ),
  said('An acute illness needs an acute bed.', 'A sudden illness needs a sudden bed.', acute),
  said('Take “an analgesic” if you must.', 'Take “a painkiller” if you must.', analgesic),
  said('AN ANALGESIC IS ENOUGH.', 'A PAINKILLER IS ENOUGH.', analgesic),
  kept('Buy an (often cheap) analgesic.', analgesic),
  said(
    'An ocular procedure is booked.',
    'A LASIK procedure is booked.',
    adjective('ocular', 'LASIK')
  ),
  said('An ocular view is rare.', 'A unanimous view is rare.', adjective('ocular', 'unanimous'))
]
