import { textWidth } from '../plot/place-labels';
import { palettes } from '../style/palette';
import { AGENCY_COLOURS } from './agency-styles';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
/** Mean advance of a letter in shares of its size; rather too much than too little. */
const LETTER = 0.58;
/** Dots of a saved picture for each CSS pixel. */
const SHARPNESS = 2;

/** What is written above and below a saved picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** What a stroke under a sign means; null where no sign has one. */
  readonly names: string | null;
}

/** The text in lines that are no longer than the width, broken at its spaces. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size * LETTER) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Colours of the light theme in place of the page's variables: a saved picture stands alone. */
export function withColours(svg: string): string {
  return svg.replace(/var\(--([a-z]+)(?:-(\d))?\)/g, (whole, name: string, rank?: string) => {
    const colour =
      rank === undefined
        ? (palettes.light as Readonly<Record<string, string>>)[name]
        : AGENCY_COLOURS.light[Number(rank)];
    return colour ?? whole;
  });
}

/** Makes elements of a drawing. */
function makerOf(document: Document) {
  return (
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    said: string | null = null,
  ): SVGElement => {
    const made = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    made.textContent = said;
    return made;
  };
}

/** The picture as an SVG file with title and source, in the colours of the light theme. */
export function pictureFile(picture: SVGSVGElement, caption: Caption): string {
  const element = makerOf(picture.ownerDocument);
  const inner = picture.cloneNode(true) as SVGSVGElement;
  inner.querySelector('.current')?.remove();
  const width = Number(inner.getAttribute('width')) + MARGIN * 2;
  const parts: SVGElement[] = [];
  let y = 8;
  const write = (said: string, size: number, colour: string, from = MARGIN) => {
    for (const line of linesOf(said, size, width - from - MARGIN)) {
      y += Math.round(size * 1.4);
      parts.push(
        element('text', { x: from, y, 'font-size': size, fill: `var(--${colour})` }, line),
      );
    }
  };
  write(caption.title, 17, 'ink');
  write(caption.subtitle, 12, 'soft');
  y += 11;
  inner.setAttribute('x', String(MARGIN));
  inner.setAttribute('y', String(y));
  y += Number(inner.getAttribute('height'));
  if (caption.names !== null) {
    parts.push(
      element('circle', { cx: MARGIN + 7, cy: y + 9, r: 3, fill: 'var(--soft)' }),
      element('path', {
        d: `M${MARGIN + 1} ${y + 16}h12`,
        stroke: 'var(--soft)',
        'stroke-width': 1.5,
      }),
    );
    write(caption.names, 11, 'soft', MARGIN + 20);
  }
  write(caption.source, 11, 'soft');
  const height = y + 12;
  const outer = element('svg', {
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'system-ui, sans-serif',
  });
  outer.append(element('rect', { width, height, fill: 'var(--paper)' }), ...parts, inner);
  return withColours(new XMLSerializer().serializeToString(outer));
}

/** The picture as PNG, twice as sharp as on the screen. Throws when the browser cannot draw it. */
export async function picturePng(document: Document, svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SHARPNESS;
    canvas.height = image.naturalHeight * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
