/** What the tests use of @citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: ReadonlyArray<unknown>)
    /** Entries as pairs of an id and a text. */
    format(
      output: 'bibliography',
      options: {asEntryArray: true; format: 'text'; lang: string; template: string}
    ): Array<[id: string, text: string]>
  }
}

declare module '@citation-js/plugin-csl' {}
