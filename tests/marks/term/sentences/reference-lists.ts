import {
  analgesic,
  arrhythmia,
  biopsy,
  haemorrhage,
  hypertension,
  jaundice,
  oedema,
  physician,
  platelets,
  prognosis,
  renal,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

/** Titles in lists of sources are names. */
export const referenceLists: ReadonlyArray<Sentence> = [
  said(
    '## References\n\nJames P. Hypertension in adults.',
    'References\n\nJames P. Hypertension in adults.',
    hypertension
  ),
  said(
    '## Sources\n\n1. Choosing an analgesic in pregnancy. Health Agency, 2020.',
    'Sources\n\n1. Choosing an analgesic in pregnancy. Health Agency, 2020.',
    analgesic
  ),
  said(
    '# Bibliography\n\n- Okoro B. *The physician in the mirror*. Oxford, 1998.',
    'Bibliography\n\n- Okoro B. The physician in the mirror. Oxford, 1998.',
    physician
  ),
  said(
    'The full list is below.\n\n- Lind A, Roe C. Prognosis after stroke. Lancet. 2018;391(10120):572–579.',
    'The full list is below.\n\n- Lind A, Roe C. Prognosis after stroke. Lancet. 2018;391(10120):572–579.',
    prognosis
  ),
  said(
    '1. Moss K. Haemorrhage in trauma care. doi:10.1000/xyz123',
    '1. Moss K. Haemorrhage in trauma care. doi:10.1000/xyz123',
    haemorrhage
  ),
  said(
    '* Baker L. Renal outcomes at ten years. PMID: 30000001',
    '- Baker L. Renal outcomes at ten years. PMID: 30000001',
    renal
  ),
  said(
    'Clots are rare.[^a]\n\n[^a]: Silva M. Thrombosis after travel. BMJ 2016;353:i2000.',
    'Clots are rare.\n\nSilva M. Thrombosis after travel. BMJ 2016;353:i2000.',
    thrombosis
  ),
  said(
    'Swollen feet are usual.[^b]\n\n[^b]: In most people, oedema goes by itself.',
    'Swollen feet are usual.\n\nIn most people, oedema (swelling from fluid) goes by itself.',
    oedema
  ),
  said(
    '## References\n\n### Guidelines\n\nJaundice in newborn babies. Guideline 98.\n\n## Ask us\n\nIf jaundice returns, call.',
    'References\n\nGuidelines\n\nJaundice in newborn babies. Guideline 98.\n\nAsk us\n\nIf jaundice (yellow skin and eyes) returns, call.',
    jaundice
  ),
  said(
    '- In 2018 we opened the clinic.\n- An arrhythmia is treated here.',
    '- In 2018 we opened the clinic.\n- An arrhythmia (irregular heartbeat) is treated here.',
    arrhythmia
  ),
  said(
    '## Further reading\n\n- Platelets for parents. Blood Service leaflet.',
    'Further reading\n\n- Platelets for parents. Blood Service leaflet.',
    platelets
  ),
  said(
    'A biopsy is quick.\n\n## Works cited\n\nHall D. A biopsy too many?',
    'A biopsy (a small sample taken for testing) is quick.\n\nWorks cited\n\nHall D. A biopsy too many?',
    biopsy
  ),
  said(
    '- Ng T. Thrombosis and the pill. https://doi.org/10.1000/182',
    '- Ng T. Thrombosis and the pill. https://doi.org/10.1000/182',
    thrombosis
  ),
  said(
    '## Reference list\n\n- Hypertension in old age.',
    'Reference list\n\n- Hypertension in old age.',
    hypertension
  ),
  said(
    '- Roe C. Hypertension in women. N Engl J Med 2020; 382: 1–10',
    '- Roe C. Hypertension in women. N Engl J Med 2020; 382: 1–10',
    hypertension
  ),
  kept('- Roe C. Hypertension in men. Lancet 2020 Feb;25(2):149-63.', hypertension),
  kept('- Roe et al. 2020, Hypertension', hypertension),
  said(
    '- Roe et al. 2020, Lancet. Hypertension is silent.',
    '- Roe et al. 2020, Lancet. High blood pressure (hypertension) is silent.',
    hypertension
  )
]
