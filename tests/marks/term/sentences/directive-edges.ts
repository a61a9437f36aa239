import {
  analgesic,
  arrhythmia,
  explained,
  fracture,
  haemorrhage,
  infarction,
  jaundice,
  oedema,
  physician,
  prognosis,
  syncope,
  thrombosis
} from './concepts.js'
import {type Sentence, said} from './sentence.js'

const marrow = explained(['bone marrow'], ['the soft core of bones'])

/** An edge of a directive is a neighbour that forbids, and no term lies across one. */
export const directiveEdges: ReadonlyArray<Sentence> = [
  said(
    'Blood cells are made in bone :lay[marrow].',
    'Blood cells are made in bone marrow.',
    marrow
  ),
  said('It was :clinician[severe] arrhythmia.', 'It was arrhythmia.', arrhythmia),
  said(':clinician[Give]:lay[an analgesic helps].', 'a painkiller helps.', analgesic),
  said(
    'The cough was due to :clinician[alveolar]:lay[lung] oedema.',
    'The cough was due to lung oedema.',
    oedema
  ),
  said(
    'A thrombosis:clinician[ of the femoral vein] needs treatment.',
    'A thrombosis needs treatment.',
    thrombosis
  ),
  said(
    ':lay[If you see jaundice, call us.]',
    'If you see jaundice (yellow skin and eyes), call us.',
    jaundice
  ),
  said(
    ':::lay\nAn arrhythmia can come and go.\n:::',
    'An arrhythmia (irregular heartbeat) can come and go.',
    arrhythmia
  ),
  said(
    ':audience[Ask which physician is on call.]{for="patient"}',
    'Ask which doctor is on call.',
    physician
  ),
  said(
    'After a myocardial :audience[infarction]{for="patient caregiver"}:clinician[insult], rest.',
    'After a myocardial infarction, rest.',
    infarction
  ),
  said(
    'The :lay[wrist]:clinician[distal radial] fracture was set.',
    'The wrist fracture was set.',
    fracture
  ),
  said(
    'Any :clinician[intracranial ]haemorrhage is treated in hospital.',
    'Any haemorrhage is treated in hospital.',
    haemorrhage
  ),
  said(
    'The prognosis :clinician[score ]was shared with the family.',
    'The prognosis was shared with the family.',
    prognosis
  ),
  said(
    ':lay[Fainting has many causes.] Before syncope, some people see spots.',
    'Fainting has many causes. Before syncope (fainting), some people see spots.',
    syncope
  ),
  said('Ask for an :clinician[oral ]analgesic.', 'Ask for an analgesic.', analgesic),
  said('A :clinician[distal ]thrombosis is treatable.', 'A thrombosis is treatable.', thrombosis),
  said(
    'Thrombosis:clinician[ (I80.2)] is dangerous. A thrombosis may move.',
    'Thrombosis is dangerous. A thrombosis (blood clot) may move.',
    thrombosis
  ),
  // A form beside it is an edge, whoever sees it.
  said('The leg has :lay[oedema]:clinician[, 4 cm].', 'The leg has oedema.', oedema),
  // Rules look through a form that not everybody sees.
  said('Take analgesics every :clinician[other ]day.', 'Take analgesics every day.', analgesic),
  said('Use topical :clinician[x ]and analgesics.', 'Use topical and analgesics.', analgesic),
  said(
    'It is a thrombosis.:clinician[ More.] They see syncope.',
    'It is a thrombosis (blood clot). They see syncope (fainting).',
    thrombosis,
    syncope
  ),
  said(
    'A family :clinician[x ]history of thrombosis here.',
    'A family history of thrombosis here.',
    {
      ...thrombosis,
      never: {before: ['family history of']}
    }
  )
]
