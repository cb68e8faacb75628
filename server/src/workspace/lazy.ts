/** Values that are computed when somebody asks. */

/** A value computed when it is first asked for, and kept. */
export type Lazy<T> = () => T;

/** Wraps a pure computation so that it runs once at most. */
export function lazy<T>(compute: () => T): Lazy<T> {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
