/** Numbers with their noun. */

/** `1 round`, `3 rounds`, `2 countries` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
