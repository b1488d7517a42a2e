import { palettes } from '../style/palette';
import { AGENCY_COLOURS } from './agency-styles';

const SVG = 'http://www.w3.org/2000/svg';
const HEAD = 56;
const FOOT = 30;
const MARGIN = 16;
/** Dots of a saved picture for each CSS pixel. */
const SHARPNESS = 2;

/** What is written above and below a saved picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
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

/** The picture as an SVG file with title and source, in the colours of the light theme. */
export function pictureFile(picture: SVGSVGElement, caption: Caption): string {
  const document = picture.ownerDocument;
  const inner = picture.cloneNode(true) as SVGSVGElement;
  inner.querySelector('.current')?.remove();
  const width = Number(inner.getAttribute('width')) + MARGIN * 2;
  const height = Number(inner.getAttribute('height')) + HEAD + FOOT;
  inner.setAttribute('x', String(MARGIN));
  inner.setAttribute('y', String(HEAD));
  const outer = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'system-ui, sans-serif',
  })) {
    outer.setAttribute(name, String(value));
  }
  const text = (said: string, y: number, size: number, colour: string) => {
    const element = document.createElementNS(SVG, 'text');
    element.setAttribute('x', String(MARGIN));
    element.setAttribute('y', String(y));
    element.setAttribute('font-size', String(size));
    element.setAttribute('fill', `var(--${colour})`);
    element.textContent = said;
    return element;
  };
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', 'var(--paper)');
  outer.append(
    ground,
    text(caption.title, 26, 17, 'ink'),
    text(caption.subtitle, 45, 12, 'soft'),
    inner,
    text(caption.source, height - 12, 11, 'soft'),
  );
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
