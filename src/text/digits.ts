/** The value of digits with any grouping; a fraction only where the mark cannot be a grouping. */
export function digitsValue(digits: string): number {
  const plainly = groupedValue(digits);
  if (plainly >= 0) return plainly;
  const plain = digits.replace(/[ ']/g, '');
  if (/^\d{1,3}(?:,\d{3})+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(plain)) return Number(plain.replaceAll('.', ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:,\d{2})*,\d{3}$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** More digits are left to the reader of numbers. */
const EXACT = 15;

/** The value of digits without a mark, or with commas before each three of them, as most numbers are; -1 for others. */
function groupedValue(text: string): number {
  let value = 0;
  let digits = 0;
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits += 1;
      continue;
    }
    // one to three digits before the first comma, three between two
    const fits = comma < 0 ? digits > 0 && at <= 3 : at - comma === 4;
    if (code !== 0x2c || !fits) return -1;
    comma = at;
  }
  if (digits === 0 || digits > EXACT) return -1;
  return comma < 0 || text.length - comma === 4 ? value : -1;
}
