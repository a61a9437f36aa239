import {
  arrhythmia,
  dysplasia,
  explained,
  haemorrhage,
  infarction,
  iv,
  jaundice,
  nephropathy,
  oedema,
  pruritus,
  toxicity
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const hypersensitivity = explained(['hypersensitivity'], ['an allergic reaction'])

/** A term stays after stage, grade, phase, type and class. */
export const afterGrades: ReadonlyArray<Sentence> = [
  kept('Stage IV disease has spread beyond the lung.', iv),
  kept('A phase IV study followed 4,000 patients.', iv),
  kept('In type IV allergy the rash appears after two days.', iv),
  kept('Class IV heart failure limits all activity.', iv),
  kept('A grade IV haemorrhage was seen on the scan.', iv, haemorrhage),
  said('The first dose is given IV.', 'The first dose is given IV (into a vein).', iv),
  kept('Type 2 myocardial infarction follows a lack of oxygen.', infarction),
  kept('Grade 3 pruritus led to a lower dose.', pruritus),
  said(
    'The type of arrhythmia is read from the tracing.',
    'The type of arrhythmia (irregular heartbeat) is read from the tracing.',
    arrhythmia
  ),
  said(
    'Whatever the stage, jaundice calls for a scan.',
    'Whatever the stage, jaundice (yellow skin and eyes) calls for a scan.',
    jaundice
  ),
  kept('High-grade dysplasia is treated with heat.', dysplasia),
  kept('End-stage nephropathy means dialysis or a transplant.', nephropathy),
  kept('Delayed-type hypersensitivity explains the patch test.', hypersensitivity),
  kept('Late-phase oedema can appear a day after the sting.', oedema),
  kept('Doses were held for grade 4 toxicities alone.', toxicity),
  kept('King George IV had gout.', iv),
  kept('Factor IV is calcium.', iv),
  kept('Cranial nerve IV moves the eye.', iv),
  said(
    'Take care with the IV line. The dose is given IV.',
    'Take care with the IV line. The dose is given IV (into a vein).',
    iv
  )
]
