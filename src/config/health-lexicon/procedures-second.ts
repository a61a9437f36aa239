import type {ConceptConfig} from '../../marks/term/config.js'

/** Operations and other procedures, laparotomy to tracheostomy. */
export const proceduresSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'laparotomy',
    forms: [{singular: 'laparotomy', plural: 'laparotomies'}],
    never: {before: ['through a', 'through the', 'via a', 'via the']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery that opens the belly',
        plural: 'operations that open the belly'
      }
    }
  },
  {
    id: 'lymphadenectomy',
    forms: [{singular: 'lymphadenectomy', plural: 'lymphadenectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove lymph nodes',
        plural: 'operations to remove lymph nodes'
      }
    }
  },
  {
    id: 'mastectomy',
    forms: [{singular: 'mastectomy', plural: 'mastectomies'}],
    never: {
      before: ['dogs undergoing', 'extent of', 'partial', 'segmental', 'subcutaneous', 'total'],
      after: ['in dogs']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove one or both breasts',
        plural: 'operations to remove one or both breasts'
      }
    }
  },
  {
    id: 'nephrectomy',
    forms: [{singular: 'nephrectomy', plural: 'nephrectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove all or part of a kidney',
        plural: 'operations to remove all or part of a kidney'
      }
    }
  },
  {
    id: 'oophorectomy',
    forms: [{singular: 'oophorectomy', plural: 'oophorectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove one or both ovaries',
        plural: 'operations to remove one or both ovaries'
      }
    }
  },
  {
    id: 'orchiectomy',
    forms: [
      {singular: 'orchiectomy', plural: 'orchiectomies'},
      {singular: 'orchidectomy', plural: 'orchidectomies'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove one or both testicles',
        plural: 'operations to remove one or both testicles'
      }
    }
  },
  {
    id: 'prostatectomy',
    forms: [{singular: 'prostatectomy', plural: 'prostatectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove all or part of the prostate',
        plural: 'operations to remove all or part of the prostate'
      }
    }
  },
  {
    id: 'resection',
    forms: [{singular: 'resection', plural: 'resections'}],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'cutting out tissue or part of an organ'}}
  },
  {
    id: 'splenectomy',
    forms: [{singular: 'splenectomy', plural: 'splenectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove the spleen',
        plural: 'operations to remove the spleen'
      }
    }
  },
  {
    id: 'thoracentesis',
    forms: ['thoracentesis'],
    source: 'NCI Dictionary of Cancer Terms: thoracentesis',
    say: {lay: {use: 'term-first', singular: 'drawing off fluid or air from around the lungs'}}
  },
  {
    id: 'thoracotomy',
    forms: [{singular: 'thoracotomy', plural: 'thoracotomies'}],
    never: {before: ['through a', 'through the', 'via a', 'via the']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery that opens the chest',
        plural: 'operations that open the chest'
      }
    }
  },
  {
    id: 'thyroidectomy',
    forms: [{singular: 'thyroidectomy', plural: 'thyroidectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove all or part of the thyroid',
        plural: 'operations to remove all or part of the thyroid'
      }
    }
  },
  {
    id: 'tonsillectomy',
    forms: [{singular: 'tonsillectomy', plural: 'tonsillectomies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'surgery to remove the tonsils',
        plural: 'operations to remove the tonsils'
      }
    }
  },
  {
    id: 'tracheostomy',
    forms: [
      {singular: 'tracheostomy', plural: 'tracheostomies'},
      {singular: 'tracheotomy', plural: 'tracheotomies'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an opening through the neck into the windpipe, usually with a tube',
        plural: 'openings through the neck into the windpipe, usually with a tube'
      }
    }
  }
]
