// A form gives its fields under their names before all that every element has, in Chromium to extensions too:
// `form.nextSibling` may be an input, and one inside the form. So whatever may be a form is asked in the browser's own
// way, which no name reaches. It takes as long as the plain question. Outside of browsers there are no such forms.

// More children of a host are not asked for at once.
const MANY = 5_000;

type Kind<Of> = { readonly prototype: Of } | undefined;

const { Node: NODE, Element: ELEMENT } = globalThis as {
  readonly Node?: typeof Node;
  readonly Element?: typeof Element;
};

function asked<Of extends object, Name extends keyof Of>(
  kind: Kind<Of>,
  name: Name,
): (of: Of) => Of[Name] {
  const get = kind && Object.getOwnPropertyDescriptor(kind.prototype, name)?.get;
  return get ? (of) => get.call(of) as Of[Name] : (of) => of[name];
}

/** What kind of node it is, as a number. */
export const nodeTypeOf = asked(NODE, 'nodeType');
/** The first node inside. */
export const firstChildOf = asked(NODE, 'firstChild');
/** The next node beside it. */
export const nextSiblingOf = asked(NODE, 'nextSibling');
/** The node around it. */
export const parentOf = asked(NODE, 'parentNode');
/** Whether the node stands in a document. */
export const isConnected = asked(NODE, 'isConnected');
/** The element's name, without a prefix. */
export const nameOf = asked(ELEMENT, 'localName');
/** The first element inside. */
export const firstElementOf = asked(ELEMENT as Kind<Element>, 'firstElementChild');
/** The next element beside it. */
export const nextElementOf = asked(ELEMENT as Kind<Element>, 'nextElementSibling');
/** The slot that shows the element. */
export const slotOf = asked(ELEMENT as Kind<Element>, 'assignedSlot');
const shadowRootOf = asked(ELEMENT, 'shadowRoot');

/** The element's open shadow root. */
export function openRootOf(element: Element): ShadowRoot | null {
  // Where there is no layout it may be undefined.
  return shadowRootOf(element) ?? null;
}

/** The slot that shows the node, an element or a text. */
export function slotAround(node: Node): HTMLSlotElement | null {
  const type = nodeTypeOf(node);
  if (type === 1) return slotOf(node as Element);
  return type === 3 ? (node as Text).assignedSlot : null;
}

/**
 * The first of the very many nodes that the slot shows one after the other, among which may be others; null where they
 * are few or begin otherwise. The browser gives all of them at once, and takes half a millisecond for a thousand.
 */
export function firstOfMany(slot: HTMLSlotElement): Node | null {
  const { host } = (slot.getRootNode?.() ?? {}) as Partial<ShadowRoot>;
  if (!host || host.childElementCount <= MANY) return null;
  const first = firstChildOf(host);
  return first && slotAround(first) === slot ? first : null;
}

/** What is slotted into the element; null when it shows its own children. */
export function slottedInto(slot: HTMLSlotElement): readonly Node[] | null {
  const slotted = slot.assignedNodes?.() ?? [];
  return slotted.length > 0 ? slotted : null;
}

/** The value of an attribute; null without it. */
export function attributeOf(element: Element, name: string): string | null {
  return ELEMENT ? ELEMENT.prototype.getAttribute.call(element, name) : element.getAttribute(name);
}

/** Whether the selector holds for the element. */
export function matches(element: Element, selector: string): boolean {
  return ELEMENT ? ELEMENT.prototype.matches.call(element, selector) : element.matches(selector);
}

/** The nearest element for which the selector holds: itself or one around it. */
export function closest(element: Element, selector: string): Element | null {
  return ELEMENT ? ELEMENT.prototype.closest.call(element, selector) : element.closest(selector);
}

/** Whether the element is shown at all, as its styles say. */
export function isShown(element: Element, options: CheckVisibilityOptions): boolean {
  return ELEMENT
    ? ELEMENT.prototype.checkVisibility.call(element, options)
    : element.checkVisibility(options);
}
