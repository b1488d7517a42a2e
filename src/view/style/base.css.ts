/** What every surface shares: type, links, buttons, fields, status words. Needs the tokens. */
export const base = `
.tt {
  font: 400 var(--text)/1.5 var(--sans);
  color: var(--ink); background: var(--paper);
  text-align: start; letter-spacing: normal; word-spacing: normal; text-transform: none;
  -webkit-font-smoothing: antialiased; text-rendering: optimizeLegibility;
  overflow-wrap: anywhere;
}
.tt, .tt *, .tt *::before, .tt *::after { box-sizing: border-box; }
.tt :where(h1, h2, h3, h4, p, dl, dd, ul, ol, figure, fieldset) { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.tt :where(ul, ol) { list-style: none; }
.tt :where(a) { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
.tt :where(a:hover) { text-decoration-thickness: 2px; }
.tt :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.tt :where(button, .button, .segment, label, summary, th) { overflow-wrap: break-word; }
.tt :where(svg) { display: block; flex: none; }
.tt .solid { fill: currentColor; stroke: none; }
.tt :where(.scroll, .list, .table-side, .table-scroll, textarea) { scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
.tt .vh {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.tt .num { font-variant-numeric: tabular-nums lining-nums; }
.tt .page-words { font-family: var(--serif); }
.tt .soft { color: var(--soft); }
.tt .small { font-size: var(--small); line-height: 1.45; }
.tt .eyebrow {
  font-size: 11px; line-height: 16px; font-weight: 600; letter-spacing: 0.05em;
  text-transform: uppercase; color: var(--soft);
}
/* Korean words break between words, as a reader expects. */
.tt:lang(ko), .tt :lang(ko) { word-break: keep-all; }
/* Spaces between letters would tear joined writing apart. */
.tt :is(:lang(ar), :lang(ko)).eyebrow, .tt:is(:lang(ar), :lang(ko)) .eyebrow { letter-spacing: 0; font-size: 12px; }
.tt :where(button) {
  font: inherit; color: inherit; background: none; border: 1px solid transparent;
  border-radius: var(--radius); padding: 0; margin: 0; cursor: pointer;
  transition: background-color var(--quick), border-color var(--quick);
}
.tt :where(button:disabled) { cursor: default; opacity: 0.45; }
.tt .button {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 28px; padding: 3px 10px;
  border: 1px solid var(--edge); border-radius: var(--radius);
  background: var(--paper); font-size: var(--small); font-weight: 500;
}
.tt a.button { color: inherit; text-decoration: none; }
.tt .button:hover:not(:disabled) { background: var(--raised); }
.tt .button.strong { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.tt .button.strong:hover:not(:disabled) { background: var(--soft); border-color: var(--soft); }
.tt .button.quiet { border-color: transparent; background: none; color: var(--link); }
.tt .icon-button { display: inline-grid; place-items: center; inline-size: 28px; block-size: 28px; color: var(--soft); }
.tt .icon-button:hover:not(:disabled) { background: var(--sunken); color: var(--ink); }
.tt .field {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge);
  border-radius: var(--radius); padding: 5px 10px; min-block-size: 34px; min-inline-size: 0;
}
.tt .field::placeholder { color: var(--soft); opacity: 1; }
.tt .status { display: inline-flex; align-items: center; gap: 6px; font-weight: 600; color: var(--hue); }
.tt [data-status="traced"] { --hue: var(--traced); }
.tt [data-status="revised"] { --hue: var(--revised); }
.tt [data-status="altered"] { --hue: var(--altered); }
.tt [data-status="within"] { --hue: var(--within); }
.tt [data-status="outside"] { --hue: var(--outside); }
.tt [data-status="untraced"] { --hue: var(--untraced); }
.tt [data-status="not-covered"] { --hue: var(--not-covered); }
@media (forced-colors: active) {
  .tt .button, .tt .icon-button { border-color: ButtonText; }
  .tt .button.strong { forced-color-adjust: none; background: ButtonText; color: ButtonFace; }
}
:is([dir="rtl"], :dir(rtl)) .flip { transform: scaleX(-1); }
`;
