/** The part of the untyped `edtf` library that the model uses. */
declare module 'edtf' {
  interface EdtfDate {
    /** Milliseconds since 1970, first and last of the period. */
    min: number;
    max: number;
    /** 1 year, 2 month, 3 day. */
    precision: number;
    /** Bit masks; anything but 0 means qualified. */
    approximate: { value: number };
    uncertain: { value: number };
  }
  /** Throws a SyntaxError on anything that is not EDTF. */
  export default function edtf(text: string): EdtfDate;
}
