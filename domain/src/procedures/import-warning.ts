/** What is odd about a record that was taken all the same. */
export interface ImportWarning {
  kind:
    | 'name-only'
    | 'no-methods'
    | 'no-components'
    | 'components-unparsed'
    | 'long-component-name'
    | 'unknown-value';
  detail: string;
}
