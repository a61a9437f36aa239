/** Files that a project starts with. */
interface Starter {
  /** Text of the config. */
  config: string
  /** Text of the article. */
  article: string
}

/** Path of the article that a project starts with. */
export const starterArticle = 'articles/example.md'

/** What projects start with, by kind. */
export const starters: Readonly<Record<'health' | 'software', Starter>> = {
  health: {
    config: `import {defineConfig, health} from 'lectern'

// The preset for medicine: roles, levels, jurisdictions, and samples of
// disclaimers. Write disclaimers of your own into \`notices\` before you publish.
export default defineConfig({
  ...health,
  lexicon: [
    {
      id: 'thrombosis',
      forms: [{singular: 'thrombosis', plural: 'thromboses'}],
      say: {
        lay: {singular: 'blood clot', plural: 'blood clots'},
        student: {use: 'gloss', gloss: 'a clot that forms inside a vessel'}
      }
    }
  ]
})
`,
    article: `---
title: Long flights
---

# Long flights

On a long flight, a thrombosis can form in the leg.

:::clinician
Consider compression stockings (15–30 mmHg) for travellers at risk.
:::

:::otherwise
Walk when you can, and ask your doctor whether stockings would help you.
:::
`
  },
  software: {
    config: `import {defineConfig} from 'lectern'

export default defineConfig({
  dimensions: {
    role: {
      question: 'What do you do?',
      values: {
        user: {label: 'I use it'},
        administrator: {label: 'I run it for others'},
        developer: {label: 'I build on it'}
      },
      default: 'user'
    },
    platform: {
      question: 'Where do you run it?',
      values: {linux: {label: 'Linux'}, macos: {label: 'macOS'}, windows: {label: 'Windows'}},
      default: 'linux'
    }
  },
  audiences: {technical: 'administrator or developer'}
})
`,
    article: `---
title: Install
---

# Install

::::choose
:::linux
Use your package manager.
:::

:::macos
Open the disk image, and drag the program to your applications.
:::

:::windows
Run the installer.
:::
::::

:::technical
The program reads its settings from \`settings.json\`.
:::
`
  }
}
