/** The text of a plain-text article as a page: lines become paragraphs, "- " items, "a | b |" tables. */
export function pageOfText(text: string): string {
  const parts: string[] = [];
  let cells: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (items.length > 0) parts.push(`<ul>${items.join('')}</ul>`);
    if (cells.length > 0) parts.push(`<table>${cells.join('')}</table>`);
    items = [];
    cells = [];
  };
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (/^[-|\s]+$/.test(line) && line.includes('|')) continue;
    if (line.includes(' | ') || line.endsWith('|')) {
      if (items.length > 0) flush();
      const tag = cells.length === 0 ? 'th' : 'td';
      const row = line.replace(/\|$/, '').split('|');
      cells.push(
        `<tr>${row.map((cell) => `<${tag}>${escapeText(cell.trim())}</${tag}>`).join('')}</tr>`,
      );
      continue;
    }
    if (line.startsWith('- ')) {
      if (cells.length > 0) flush();
      items.push(`<li>${escapeText(line.slice(2))}</li>`);
      continue;
    }
    flush();
    if (line !== '') parts.push(`<p>${escapeText(line)}</p>`);
  }
  flush();
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body><article>${parts.join('\n')}</article></body></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
