/** What a tool makes of an input: its result, or every reason why the input cannot be used. */
export type Evaluation = { readonly result: object } | { readonly problems: readonly string[] };
