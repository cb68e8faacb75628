/** Values that are computed when somebody asks. */

/** A value computed when it is first asked for, and kept. */
export type Lazy<T> = () => T;

/** The same, which also tells whether anybody has asked. */
export interface LazyPart<T> {
  (): T;
  /** Undefined where nobody has asked. */
  readonly known: () => T | undefined;
}

/** Wraps a pure computation so that it runs once at most. */
export function lazy<T>(compute: () => T): Lazy<T> {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** As `lazy`, for what may be made of the former value where there is one. */
export function lazyPart<T>(compute: () => T): LazyPart<T> {
  let value: { readonly of: T } | undefined;
  const ask = (): T => {
    value ??= { of: compute() };
    return value.of;
  };
  return Object.assign(ask, { known: () => value?.of });
}
