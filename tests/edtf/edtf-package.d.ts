/** The npm package `edtf`, which comes without types: what the tests read of it. */
declare module 'edtf' {
  /** Reads a date; its first and last milliseconds in UTC, `Infinity` for an open end. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
