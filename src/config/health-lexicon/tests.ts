import type {ConceptConfig} from '../../marks/term/config.js'
import {beforeValues} from '../before-values.js'

/** Tests, imaging, and studies. */
export const tests: ReadonlyArray<ConceptConfig> = [
  {
    id: 'biomarker',
    forms: [{singular: 'biomarker', plural: 'biomarkers'}],
    never: {after: ['of', 'for']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a sign that can be measured in the body',
        plural: 'signs that can be measured in the body'
      }
    }
  },
  {
    id: 'biopsy',
    forms: [{singular: 'biopsy', plural: 'biopsies'}],
    never: {
      before: ['liquid', 'not', 'should', 'must', 'can', 'may', 'or to', 'whether to', 'when to'],
      after: [
        'of',
        'confirmed',
        'proven',
        'proved',
        'a',
        'all',
        'an',
        'any',
        'each',
        'every',
        'it',
        'the',
        'them',
        'these',
        'this',
        'those'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a sample of tissue or cells taken for testing',
        plural: 'samples of tissue or cells taken for testing'
      }
    }
  },
  {
    id: 'body-mass-index',
    forms: ['body mass index', {singular: 'BMI', abbreviation: true}],
    never: {
      after: beforeValues
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'weight compared with height'}}
  },
  {
    id: 'bronchoscopy',
    forms: [{singular: 'bronchoscopy', plural: 'bronchoscopies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an examination or treatment of the airways through a tube',
        plural: 'examinations or treatments of the airways through a tube'
      }
    }
  },
  {
    id: 'colonoscopy',
    forms: [{singular: 'colonoscopy', plural: 'colonoscopies'}],
    never: {before: ['capsule', 'ct', 'virtual']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an examination or treatment of the large bowel through a flexible tube',
        plural: 'examinations or treatments of the large bowel through a flexible tube'
      }
    }
  },
  {
    id: 'computed-tomography',
    forms: ['computed tomography', 'computerised tomography', 'computerized tomography'],
    never: {after: ['-', 'angiography', 'of']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'X-ray pictures in slices, made by a computer'}}
  },
  {
    id: 'creatinine',
    forms: ['creatinine'],
    never: {
      after: [...beforeValues, 'clearance']
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a waste product that the kidneys remove'}}
  },
  {
    id: 'cystoscopy',
    forms: [{singular: 'cystoscopy', plural: 'cystoscopies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an examination or treatment of the bladder through a thin tube',
        plural: 'examinations or treatments of the bladder through a thin tube'
      }
    }
  },
  {
    id: 'electroencephalogram',
    forms: [
      {singular: 'electroencephalogram', plural: 'electroencephalograms'},
      {singular: 'EEG', plural: 'EEGs', abbreviation: true}
    ],
    source: 'NCI Dictionary of Cancer Terms: EEG',
    say: {
      lay: {
        use: 'term-first',
        singular: "a recording of the brain's electrical signals",
        plural: "recordings of the brain's electrical signals"
      }
    }
  },
  {
    id: 'endoscopy',
    forms: [{singular: 'endoscopy', plural: 'endoscopies'}],
    never: {before: ['capsule', 'virtual'], after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an examination or treatment inside the body through a tube',
        plural: 'examinations or treatments inside the body through a tube'
      }
    }
  },
  {
    id: 'haemoglobin-a1c',
    forms: ['HbA1c', 'haemoglobin A1c', 'hemoglobin A1c'],
    never: {
      after: beforeValues
    },
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'a measure of average blood sugar over recent weeks'}}
  },
  {
    id: 'lumbar-puncture',
    forms: [{singular: 'lumbar puncture', plural: 'lumbar punctures'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'gloss',
        gloss: 'putting a needle into the lower back to reach spinal fluid'
      }
    }
  },
  {
    id: 'magnetic-resonance-imaging',
    forms: ['magnetic resonance imaging', {singular: 'MRI', abbreviation: true}],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'a scan that uses strong magnets to make pictures'}}
  },
  {
    id: 'mammogram',
    forms: [{singular: 'mammogram', plural: 'mammograms'}],
    never: {after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an X-ray picture of the breast',
        plural: 'X-ray pictures of the breast'
      }
    }
  },
  {
    id: 'mammography',
    forms: ['mammography'],
    never: {before: ['mr', 'magnetic resonance'], after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'X-ray imaging of the breast'}}
  },
  {
    id: 'meta-analysis',
    forms: [
      {singular: 'meta-analysis', plural: 'meta-analyses'},
      {singular: 'metaanalysis', plural: 'metaanalyses'}
    ],
    never: {
      before: ['review and', 'review with', 'reviews and', 'reviews with', 'and/or', 'or'],
      after: ['of', 'and', 'or']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a combination of the results of several studies',
        plural: 'studies that each combine the results of several studies'
      }
    }
  },
  {
    id: 'placebo',
    forms: [{singular: 'placebo', plural: 'placebos'}],
    never: {after: ['or no', 'and no']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an inactive substance or treatment',
        plural: 'inactive substances or treatments'
      }
    }
  },
  {
    id: 'prevalence',
    forms: ['prevalence'],
    never: {after: ['of', 'and', 'or']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'how common something is in a group'}}
  },
  {
    id: 'randomised-trial',
    forms: [
      {singular: 'randomised controlled trial', plural: 'randomised controlled trials'},
      {singular: 'randomized controlled trial', plural: 'randomized controlled trials'}
    ],
    never: {before: ['partially', 'poorly', 'properly', 'quasi'], after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a study that compares groups formed by chance',
        plural: 'studies that compare groups formed by chance'
      }
    }
  },
  {
    id: 'spirometry',
    forms: ['spirometry'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'measuring how much and how fast air is breathed'}
    }
  },
  {
    id: 'systematic-review',
    forms: [{singular: 'systematic review', plural: 'systematic reviews'}],
    never: {after: ['of', 'and', 'or', 'with']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a study that gathers the research on a question',
        plural: 'studies that gather the research on a question'
      }
    }
  }
]
