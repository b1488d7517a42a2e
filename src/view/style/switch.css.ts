/** Switches (checkboxes with the role). Needs the tokens. */
export const switches = `
.tt .switch {
  appearance: none; flex: none; margin: 0; inline-size: 32px; block-size: 18px; border-radius: 9px;
  border: 1px solid var(--edge); background: var(--sunken); position: relative; cursor: pointer;
  transition: background-color var(--quick), border-color var(--quick);
}
.tt .switch::after {
  content: ""; position: absolute; inset-block-start: 2px; inset-inline-start: 2px; inline-size: 12px;
  block-size: 12px; border-radius: 50%; background: var(--soft); transition: inset-inline-start var(--quick);
}
.tt .switch:checked { background: var(--link); border-color: var(--link); }
.tt .switch:checked::after { inset-inline-start: 16px; background: var(--paper); }
.tt .switch:focus-visible { border-radius: 9px; }
@media (forced-colors: active) {
  .tt .switch::after { background: ButtonText; }
  .tt .switch:checked { forced-color-adjust: none; background: Highlight; border-color: Highlight; }
  .tt .switch:checked::after { background: HighlightText; }
}
`;
