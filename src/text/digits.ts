/** The value of digits with any grouping; a fraction only where the mark cannot be a grouping. */
export function digitsValue(digits: string): number {
  if (areDigits(digits)) return Number(digits);
  const plain = digits.replace(/[ ']/g, '');
  if (/^\d{1,3}(?:,\d{3})+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(plain)) return Number(plain.replaceAll('.', ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:,\d{2})*,\d{3}$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Most numbers have no mark at all. */
function areDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}
