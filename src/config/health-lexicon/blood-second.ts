import type {ConceptConfig} from '../../marks/term/config.js'
import {beforeValues} from '../before-values.js'

/** Blood, its cells, and clotting, haemocompatibility-screening to thrombus. */
export const bloodSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'haemocompatibility-screening',
    forms: ['haemocompatibility screening', 'hemocompatibility screening'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'tests of how something behaves in contact with blood'},
      student: {
        use: 'gloss',
        gloss: 'tests for clotting, complement and cell damage on contact with blood'
      }
    }
  },
  {
    id: 'haemoglobin',
    forms: ['haemoglobin', 'hemoglobin'],
    never: {
      after: [...beforeValues, 'a', 'and', 'containing', 'fall', 'or', 'to']
    },
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the protein in red blood cells that carries oxygen'}}
  },
  {
    id: 'haemolysis',
    forms: ['haemolysis', 'hemolysis'],
    never: {after: [', elevated', 'and elevated', 'with elevated']},
    source: 'NCI Dictionary of Cancer Terms: hemolysis',
    say: {lay: {use: 'term-first', singular: 'the bursting or breaking up of red blood cells'}}
  },
  {
    id: 'haemophilia',
    forms: ['haemophilia', 'hemophilia'],
    never: {
      before: ['acquired'],
      in: ['haemophilia A', 'haemophilia B', 'hemophilia A', 'hemophilia B']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a disorder, mostly genetic, in which blood does not clot properly'
      }
    }
  },
  {
    id: 'haemostasis',
    forms: ['haemostasis', 'hemostasis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the control of bleeding'}}
  },
  {
    id: 'leukocyte',
    forms: [{plural: 'leukocytes'}, {plural: 'leucocytes'}],
    never: {after: ['antigen']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a white blood cell', plural: 'white blood cells'}}
  },
  {
    id: 'leukopenia',
    forms: ['leukopenia', 'leucopenia'],
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a low number of white blood cells'}}
  },
  {
    id: 'lymphocyte',
    forms: [{plural: 'lymphocytes'}],
    never: {after: ['antigen']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a white blood cell of the immune system',
        plural: 'white blood cells of the immune system'
      }
    }
  },
  {
    id: 'lymphopenia',
    forms: ['lymphopenia', 'lymphocytopenia'],
    polarity: 'lowered',
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a low number of lymphocytes, a type of white blood cell'}
    }
  },
  {
    id: 'neutropenia',
    forms: ['neutropenia'],
    polarity: 'lowered',
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a low number of neutrophils, a type of white blood cell'}
    }
  },
  {
    id: 'neutrophil',
    forms: [{plural: 'neutrophils'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a white blood cell that attacks germs',
        plural: 'white blood cells that attack germs'
      }
    }
  },
  {
    id: 'pancytopenia',
    forms: ['pancytopenia'],
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'low numbers of red cells, white cells and platelets'}}
  },
  {
    id: 'phlebotomy',
    forms: [{singular: 'phlebotomy', plural: 'phlebotomies'}],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'taking blood from a vein'}}
  },
  {
    id: 'pulmonary-embolism',
    forms: [{singular: 'pulmonary embolism', plural: 'pulmonary embolisms'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a blockage of an artery in the lungs',
        plural: 'blockages of arteries in the lungs'
      }
    }
  },
  {
    id: 'splenomegaly',
    forms: ['splenomegaly'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'an enlarged spleen'}}
  },
  {
    id: 'thrombocytopenia',
    forms: ['thrombocytopenia'],
    never: {before: ['heparin-induced', 'immune'], after: ['absent', 'with absent']},
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a low number of platelets, which help blood to clot'}}
  },
  {
    id: 'thrombocytosis',
    forms: ['thrombocytosis'],
    polarity: 'raised',
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a high number of platelets, which help blood to clot'}
    }
  },
  {
    id: 'thrombosis',
    forms: [{singular: 'thrombosis', plural: 'thromboses'}],
    never: {after: ['of', 'with thrombocytopenia']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'the forming of a blood clot where blood should flow',
        plural: 'blood clots that form where blood should flow'
      },
      student: {use: 'gloss', gloss: 'formation of a clot inside a vessel or the heart'}
    }
  },
  {
    id: 'thrombus',
    forms: [{singular: 'thrombus', plural: 'thrombi'}],
    never: {before: ['tumor', 'tumour']},
    source: 'http://www.cancer.gov/dictionary?CdrID=475987',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a blood clot',
        plural: 'blood clots'
      }
    }
  }
]
