// Joins the codes and names of i18n-iso-countries (MIT) with the table of forms that releases use.
import iso from 'i18n-iso-countries';
import table from '../../server/src/gazetteer/tables/countryForms.json';
import type { CountryRow } from '../../server/src/gazetteer/rows';
import { layoutRows } from './layout';

const forms = table.rows as unknown as readonly CountryRow[];

/**
 * The text of `server/src/gazetteer/data/countries.json`.
 *
 * @throws Error where the table and the package do not have the same codes
 */
export function countriesText(): string {
  const codes = Object.keys(iso.getAlpha2Codes()).sort();
  const described = new Map(forms.map((row) => [row.code, row]));
  const strange = forms.filter((row) => !codes.includes(row.code)).map((row) => row.code);
  const missing = codes.filter((code) => !described.has(code));
  if (strange.length + missing.length > 0) {
    throw new Error(
      `Codes of no country: ${strange.join(' ')}; countries without forms: ${missing.join(' ')}`,
    );
  }
  return layoutRows({
    source: `Codes and English names: i18n-iso-countries (MIT). ${table.source}`,
    rows: codes.flatMap((code) => described.get(code) ?? []).map(withIsoNames),
  });
}

function withIsoNames(row: CountryRow): CountryRow {
  const known = new Set([
    row.short,
    row.official,
    ...(row.forms ?? []),
    ...(row.former ?? []).map((f) => f.name),
  ]);
  const more = isoNames(row.code).filter((name) => !known.has(name));
  const all = [...(row.forms ?? []), ...more];
  const { code, short, official, forms: _forms, ...rest } = row;
  return {
    code,
    short,
    ...(official === undefined ? {} : { official }),
    ...(all.length === 0 ? {} : { forms: all }),
    ...rest,
  };
}

/** Names of the package as running text has them: no article, no remark in brackets, no abbreviation. */
function isoNames(code: string): readonly string[] {
  const names = iso.getName(code, 'en', { select: 'all' }) ?? [];
  const plain = names.map((name) => name.replace(/^The /, '').replace(/ \(.*\)$/, ''));
  return [...new Set(plain)].filter((name) => !/^[A-Z.]+$/.test(name));
}
