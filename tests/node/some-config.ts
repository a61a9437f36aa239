/** A small config, as a file. */
export const someConfig = JSON.stringify({
  dimensions: {
    role: {
      values: {user: {label: 'User'}, admin: {narrower: {root: {}}}, developer: {}},
      default: 'user'
    },
    level: {ordered: true, values: {basic: {}, advanced: {}}, default: 'basic'}
  },
  audiences: {technical: 'admin or developer'}
})

/** An article with a passage for some readers. */
export const someArticle = `# Install

For everybody.

:::admin
xqzadmin
:::

:::developer
xqzdeveloper
:::

:::user
xqzuser
:::
`
