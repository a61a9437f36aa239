import type {ConceptConfig} from '../../marks/term/config.js'

/** Operations and other procedures, appendectomy to laparoscopy. */
export const proceduresFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'appendectomy',
    forms: [
      {singular: 'appendectomy', plural: 'appendectomies'},
      {singular: 'appendicectomy', plural: 'appendicectomies'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove the appendix',
        plural: 'operations to remove the appendix'
      }
    }
  },
  {
    id: 'arthroplasty',
    forms: [{singular: 'arthroplasty', plural: 'arthroplasties'}],
    never: {
      before: ['around', 'around a', 'around an', 'around the', 'excision or'],
      after: ['in place', 'in situ', 'loosened', 'survived', 'was loose', 'were loose']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'repair or replacement of a joint by surgery',
        plural: 'repairs or replacements of joints by surgery'
      }
    }
  },
  {
    id: 'cannula',
    forms: [{singular: 'cannula', plural: 'cannulas'}, {plural: 'cannulae'}],
    never: {
      after: [
        'in',
        'inserted',
        'into',
        'is inserted',
        'is introduced',
        'is placed',
        'of',
        'placed',
        'was inserted',
        'was introduced',
        'was placed',
        'were inserted',
        'were placed',
        'widening'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a tube put into the body',
        plural: 'tubes put into the body'
      }
    }
  },
  {
    id: 'catheter',
    forms: [{singular: 'catheter', plural: 'catheters'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a thin, flexible tube',
        plural: 'thin, flexible tubes'
      }
    }
  },
  {
    id: 'cholecystectomy',
    forms: [{singular: 'cholecystectomy', plural: 'cholecystectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove the gallbladder',
        plural: 'operations to remove the gallbladder'
      }
    }
  },
  {
    id: 'colectomy',
    forms: [{singular: 'colectomy', plural: 'colectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove all or part of the large bowel',
        plural: 'operations to remove all or part of the large bowel'
      }
    }
  },
  {
    id: 'colostomy',
    forms: [{singular: 'colostomy', plural: 'colostomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an opening made from the large bowel through the belly wall',
        plural: 'openings made from the large bowel through the belly wall'
      }
    }
  },
  {
    id: 'craniotomy',
    forms: [{singular: 'craniotomy', plural: 'craniotomies'}],
    never: {
      before: ['each', 'in a', 'over a', 'the', 'this', 'through a', 'via a', 'within a'],
      after: [
        'above',
        'centered',
        'centred',
        'exposing',
        'made',
        'over',
        'was covered',
        'was drilled',
        'was made',
        'was sealed',
        'were covered',
        'were drilled',
        'were made',
        'were sealed'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery that opens the skull',
        plural: 'operations that open the skull'
      }
    }
  },
  {
    id: 'cryopreservation',
    forms: ['cryopreservation'],
    source: 'NCI Dictionary of Cancer Terms: cryopreservation',
    say: {lay: {use: 'term-first', singular: 'storage at very low temperatures'}}
  },
  {
    id: 'debridement',
    forms: ['debridement', 'débridement'],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'removal of damaged or unwanted matter'}}
  },
  {
    id: 'dialysis',
    forms: ['dialysis'],
    never: {
      before: ['by', 'subjected to'],
      after: ['against', 'dependence', 'dependent', 'in', 'into', 'is the', 'of', 'overnight']
    },
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'treatment that cleans the blood'}}
  },
  {
    id: 'gastrectomy',
    forms: [{singular: 'gastrectomy', plural: 'gastrectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove all or part of the stomach',
        plural: 'operations to remove all or part of the stomach'
      }
    }
  },
  {
    id: 'hysterectomy',
    forms: [{singular: 'hysterectomy', plural: 'hysterectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove the womb',
        plural: 'operations to remove the womb'
      }
    }
  },
  {
    id: 'ileostomy',
    forms: [{singular: 'ileostomy', plural: 'ileostomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an opening made from the small bowel through the belly wall',
        plural: 'openings made from the small bowel through the belly wall'
      }
    }
  },
  {
    id: 'intubation',
    forms: ['intubation'],
    never: {
      before: [
        'during',
        'during the',
        'length of',
        'throughout',
        'while under',
        'duration of',
        'time of',
        'days of'
      ],
      after: ['of']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'gloss',
        gloss: 'putting a tube into the body, usually into the windpipe'
      }
    }
  },
  {
    id: 'laparoscopy',
    forms: [{singular: 'laparoscopy', plural: 'laparoscopies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery or an examination of the belly through small cuts',
        plural: 'operations or examinations of the belly through small cuts'
      }
    }
  }
]
