declare module 'virtual:release' {
  /** What was published with this site; `null` when it was built before the script was. */
  const release: {
    readonly version: string;
    readonly files: readonly { readonly name: string; readonly integrity: string }[];
  } | null;
  export default release;
}
