import type {ConceptConfig} from '../../marks/term/config.js'

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
        singular: 'a measurable sign of what happens in the body',
        plural: 'measurable signs of what happens in the body'
      }
    }
  },
  {
    id: 'biopsy',
    forms: [{singular: 'biopsy', plural: 'biopsies'}],
    never: {before: ['liquid'], after: ['of', 'confirmed', 'proven', 'proved']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a sample of tissue taken for testing',
        plural: 'samples of tissue taken for testing'
      }
    }
  },
  {
    id: 'body-mass-index',
    forms: ['body mass index', {singular: 'BMI', abbreviation: true}],
    never: {after: ['of', 'less', 'greater', 'above', 'below', 'over', 'under', 'between', 'more']},
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
        singular: 'a look into the airways through a thin tube',
        plural: 'looks into the airways through a thin tube'
      }
    }
  },
  {
    id: 'colonoscopy',
    forms: [{singular: 'colonoscopy', plural: 'colonoscopies'}],
    never: {before: ['virtual', 'ct']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a look into the large bowel through a flexible tube',
        plural: 'looks into the large bowel through a flexible tube'
      }
    }
  },
  {
    id: 'computed-tomography',
    forms: ['computed tomography', 'computerised tomography', 'computerized tomography'],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'X-ray pictures in slices, made by a computer'}}
  },
  {
    id: 'creatinine',
    forms: ['creatinine'],
    never: {
      after: [
        'clearance',
        'of',
        'less',
        'greater',
        'above',
        'below',
        'over',
        'under',
        'between',
        'more'
      ]
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
        singular: 'a look into the bladder through a thin tube',
        plural: 'looks into the bladder through a thin tube'
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
        singular: "a test that records the brain's electrical signals",
        plural: "tests that record the brain's electrical signals"
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
        singular: 'a look inside the body through a thin tube with a camera',
        plural: 'looks inside the body through a thin tube with a camera'
      }
    }
  },
  {
    id: 'haemoglobin-a1c',
    forms: ['HbA1c', 'haemoglobin A1c', 'hemoglobin A1c'],
    never: {after: ['of', 'less', 'greater', 'above', 'below', 'over', 'under', 'between', 'more']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'a measure of average blood sugar over recent weeks'}}
  },
  {
    id: 'incidence',
    forms: ['incidence'],
    never: {before: ['angle of', 'angles of'], after: ['of', 'and']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'how often new cases occur'}}
  },
  {
    id: 'lumbar-puncture',
    forms: [{singular: 'lumbar puncture', plural: 'lumbar punctures'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'gloss',
        gloss: 'taking fluid from the spine through a needle'
      }
    }
  },
  {
    id: 'magnetic-resonance-imaging',
    forms: ['magnetic resonance imaging', {singular: 'MRI', abbreviation: true}],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'a scan that makes pictures with strong magnets'}}
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
    never: {before: ['systematic review and', 'systematic reviews and'], after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a study that combines the results of several studies',
        plural: 'studies that each combine the results of several studies'
      }
    }
  },
  {
    id: 'placebo',
    forms: [{singular: 'placebo', plural: 'placebos'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a treatment without an active ingredient, used for comparison',
        plural: 'treatments without an active ingredient, used for comparison'
      }
    }
  },
  {
    id: 'prevalence',
    forms: ['prevalence'],
    never: {after: ['of', 'and']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'how common something is'}}
  },
  {
    id: 'randomised-trial',
    forms: [
      {singular: 'randomised controlled trial', plural: 'randomised controlled trials'},
      {singular: 'randomized controlled trial', plural: 'randomized controlled trials'},
      {singular: 'RCT', plural: 'RCTs', abbreviation: true}
    ],
    never: {after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a study that assigns treatments by chance',
        plural: 'studies that assign treatments by chance'
      }
    }
  },
  {
    id: 'spirometry',
    forms: ['spirometry'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a test of how much and how fast one breathes out'}
    }
  },
  {
    id: 'systematic-review',
    forms: [{singular: 'systematic review', plural: 'systematic reviews'}],
    never: {after: ['of', 'and meta-analysis', 'and meta-analyses']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a study of all the research on a question',
        plural: 'studies of all the research on a question'
      }
    }
  }
]
