import {copd, ct, dvt, ecg, icu, mri, msc, uti} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

/** An abbreviation is written out at first, introduced if it is used again. */
export const abbreviations: ReadonlyArray<Sentence> = [
  said(
    'A DVT makes the calf hard. A DVT is treated for three months.',
    'A deep vein thrombosis (DVT) makes the calf hard. A DVT is treated for three months.',
    dvt
  ),
  said(
    'COPD is caused by smoke. In winter, COPD gets worse, and COPD nurses visit at home.',
    'Chronic obstructive pulmonary disease (COPD) is caused by smoke. In winter, COPD gets worse, and COPD nurses visit at home.',
    copd
  ),
  said('He spent a week in the ICU.', 'He spent a week in the intensive care unit.', icu),
  said(
    'Both ICUs were full, so a third was opened.',
    'Both intensive care units were full, so a third was opened.',
    icu
  ),
  said(
    'An ECG takes five minutes. The ECG does not hurt.',
    'An electrocardiogram (ECG) takes five minutes. The ECG does not hurt.',
    ecg
  ),
  said(
    'UTIs are common in women. A UTI burns.',
    'Urinary tract infections (UTIs) are common in women. A UTI burns.',
    uti
  ),
  said(
    'Deep vein thrombosis (DVT) may follow surgery. Tell us if you have had a DVT.',
    'Deep vein thrombosis (DVT) may follow surgery. Tell us if you have had a DVT.',
    dvt
  ),
  kept('Magnetic resonance imaging is loud, and you will be given earplugs.', mri),
  said(
    ':clinician[Computed tomography (CT) is first line.] The CT is quick. CT uses X-rays.',
    'The computed tomography (CT) is quick. CT uses X-rays.',
    ct
  ),
  said(
    'MSCs can be taken from fat. After a week, the MSCs are counted.',
    'Mesenchymal stem cells (MSCs) can be taken from fat. After a week, the MSCs are counted.',
    msc
  ),
  said(
    'You lie still for the MRI.\n\n:::clinician\nMRI was at 3 T.\n:::',
    'You lie still for the magnetic resonance imaging.',
    mri
  ),
  kept('The gene PERCT and the scanner CTX are something else.', ct),
  said(
    'The ICU nurse calls you. In the ICU, phones are off. The ICU is on floor two.',
    'The ICU nurse calls you. In the intensive care unit (ICU), phones are off. The ICU is on floor two.',
    icu
  ),
  said(
    'His lungs are weak (COPD). COPD can be eased; with COPD, walking is good.',
    'His lungs are weak (COPD). Chronic obstructive pulmonary disease (COPD) can be eased; with COPD, walking is good.',
    copd
  ),
  said(
    'Have you had a DVT or a UTI? A UTI can be treated at home.',
    'Have you had a deep vein thrombosis or a urinary tract infection (UTI)? A UTI can be treated at home.',
    dvt,
    uti
  ),
  said(
    'DVTs are clots; a DVT in the arm is rare.',
    'Deep vein thromboses (DVTs) are clots; a DVT in the arm is rare.',
    dvt
  ),
  said(
    'The DVT Clinic is on floor 3. For a DVT, you wear a stocking. The DVT is scanned.',
    'The DVT Clinic is on floor 3. For a deep vein thrombosis (DVT), you wear a stocking. The DVT is scanned.',
    dvt
  )
]
