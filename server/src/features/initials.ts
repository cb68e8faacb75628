/** Acronyms as readers make them. */

/** Capitals of a name's words: `NIST` for `National Institute of Standards and Technology`. */
export function initialsOf(name: string): string {
  const words = name.split(/[ \-‐‑]/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.map((word) => word.charAt(0)).join('');
}
