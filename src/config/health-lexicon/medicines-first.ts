import type {ConceptConfig} from '../../marks/term/config.js'

/** Medicines, and how they are given, ace-inhibitor to bronchodilator. */
export const medicinesFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'ace-inhibitor',
    forms: [
      {singular: 'ACE inhibitor', plural: 'ACE inhibitors'},
      {
        singular: 'angiotensin-converting enzyme inhibitor',
        plural: 'angiotensin-converting enzyme inhibitors'
      }
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that relaxes blood vessels',
        plural: 'medicines that relax blood vessels'
      }
    }
  },
  {
    id: 'adverse-event',
    forms: [{singular: 'adverse event', plural: 'adverse events'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medical problem that comes up during treatment or a study',
        plural: 'medical problems that come up during treatment or a study'
      }
    }
  },
  {
    id: 'adverse-reaction',
    forms: [
      {singular: 'adverse reaction', plural: 'adverse reactions'},
      {singular: 'adverse drug reaction', plural: 'adverse drug reactions'}
    ],
    never: {after: ['to']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an unwanted harmful effect',
        plural: 'unwanted harmful effects'
      }
    }
  },
  {
    id: 'anaesthesia',
    forms: ['anaesthesia', 'anesthesia'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'medicine that takes away feeling, and sometimes awareness'}}
  },
  {
    id: 'analgesic',
    forms: [{plural: 'analgesics'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that relieves pain',
        plural: 'medicines that relieve pain'
      }
    }
  },
  {
    id: 'antacid',
    forms: [{singular: 'antacid', plural: 'antacids'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against stomach acid',
        plural: 'medicines against stomach acid'
      }
    }
  },
  {
    id: 'anticonvulsant',
    forms: [{plural: 'anticonvulsants'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against seizures',
        plural: 'medicines against seizures'
      }
    }
  },
  {
    id: 'antidepressant',
    forms: [{singular: 'antidepressant', plural: 'antidepressants'}],
    never: {after: ['and', 'or']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine for depression and some other conditions',
        plural: 'medicines for depression and some other conditions'
      }
    }
  },
  {
    id: 'antiemetic',
    forms: [{plural: 'antiemetics'}, {plural: 'anti-emetics'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against nausea and vomiting',
        plural: 'medicines against nausea and vomiting'
      }
    }
  },
  {
    id: 'antihistamine',
    forms: [{singular: 'antihistamine', plural: 'antihistamines'}],
    never: {after: ['and', 'or']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine mostly used against allergies',
        plural: 'medicines mostly used against allergies'
      }
    }
  },
  {
    id: 'antihypertensive',
    forms: [{plural: 'antihypertensives'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that lowers blood pressure',
        plural: 'medicines that lower blood pressure'
      }
    }
  },
  {
    id: 'antipyretic',
    forms: [{plural: 'antipyretics'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that lowers a fever',
        plural: 'medicines that lower a fever'
      }
    }
  },
  {
    id: 'beta-blocker',
    forms: [
      {singular: 'beta blocker', plural: 'beta blockers'},
      {singular: 'beta-blocker', plural: 'beta-blockers'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that slows the heart',
        plural: 'medicines that slow the heart'
      }
    }
  },
  {
    id: 'bronchodilator',
    forms: [{singular: 'bronchodilator', plural: 'bronchodilators'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that widens the airways',
        plural: 'medicines that widen the airways'
      }
    }
  }
]
