import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// A browser's elements as far as they are asked here. Fields of a form stand before what every element has, as
// properties of its own do.

class FakeNode {
  protected inside: FakeNode[] = [];
  protected type = 1;
  private around: FakeNode | null = null;
  get nodeType(): number {
    return this.type;
  }
  get parentNode(): FakeNode | null {
    return this.around;
  }
  get firstChild(): FakeNode | null {
    return this.inside[0] ?? null;
  }
  get nextSibling(): FakeNode | null {
    const beside = this.around?.inside ?? [];
    return beside[beside.indexOf(this) + 1] ?? null;
  }
  get isConnected(): boolean {
    return true;
  }
  append(...nodes: FakeNode[]): void {
    this.inside.push(...nodes);
    for (const node of nodes) node.around = this;
  }
}

class FakeElement extends FakeNode {
  constructor(private readonly name: string) {
    super();
  }
  get localName(): string {
    return this.name;
  }
  get shadowRoot(): null {
    return null;
  }
  getAttribute(name: string): string {
    return `the ${name}`;
  }
  matches(selector: string): boolean {
    return selector === this.name;
  }
}

class FakeText extends FakeNode {
  protected override type = 3;
  constructor(readonly data: string) {
    super();
  }
  get length(): number {
    return this.data.length;
  }
}

/** A form of these fields, each of which leads back to the first. */
function formOf(...names: string[]): FakeElement {
  const form = new FakeElement('form');
  for (const name of names) {
    const field = new FakeElement('input');
    form.append(field);
    Object.defineProperty(form, name, { value: form.firstChild });
  }
  return form;
}

beforeEach(() => {
  vi.stubGlobal('Node', FakeNode);
  vi.stubGlobal('Element', FakeElement);
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('a form is asked what every element is asked, whatever its fields are called', async () => {
  const dom = await import('../../../src/page/plain-dom');
  const names = 'nodeType parentNode firstChild nextSibling isConnected localName shadowRoot';
  const form = formOf(...names.split(' '), 'getAttribute', 'matches') as unknown as Element;
  const around = new FakeElement('div');
  const after = new FakeElement('p');
  around.append(form as unknown as FakeElement, after);
  expect(dom.nodeTypeOf(form)).toBe(1);
  expect(dom.parentOf(form)).toBe(around);
  expect(dom.nextSiblingOf(form)).toBe(after);
  expect(dom.isConnected(form)).toBe(true);
  expect(dom.nameOf(form)).toBe('form');
  expect(dom.openRootOf(form)).toBeNull();
  expect(dom.attributeOf(form, 'role')).toBe('the role');
  expect(dom.matches(form, 'form')).toBe(true);
});

it('a short text is read through a form that leads back into itself', async () => {
  const { shortText } = await import('../../../src/page/short-text');
  const cell = new FakeElement('td');
  const form = formOf('parentNode', 'nextSibling', 'firstChild');
  form.append(new FakeText('12'));
  cell.append(form, new FakeText(' dead'));
  expect(shortText(cell as unknown as Element, 40)).toBe('12 dead');
});
