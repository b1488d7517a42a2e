import { base } from '../style/base.css';
import { switches } from '../style/switch.css';
import { tokens } from '../style/tokens.css';

// The browser makes the toolbar's window as wide as its content: a width in parts of the window would shrink it.
const layout = `
html { background: Canvas; color-scheme: light dark; }
body { margin: 0; }
.popup { inline-size: 400px; max-inline-size: 100%; min-block-size: 200px; max-block-size: 600px; display: flex; flex-direction: column; margin-inline: auto; }
.bar { display: flex; align-items: center; gap: var(--s2); min-block-size: 44px; padding-inline: var(--s4); border-block-end: 1px solid var(--rule); }
.bar h1 { flex: none; font-size: var(--text); font-weight: 650; white-space: nowrap; }
.site-switch { display: flex; align-items: center; min-inline-size: 0; margin-inline-start: auto; cursor: pointer; }
.site-word { flex: none; white-space: pre; }
.site-host { color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.site-switch .switch { margin-inline-start: var(--s2); }
.ways { display: flex; flex-wrap: wrap; justify-content: space-around; gap: 0 var(--s1); padding: 3px var(--s2); border-block-start: 1px solid var(--rule); }
.tt .way { display: inline-flex; align-items: center; gap: 6px; min-block-size: 30px; padding-inline: var(--s2); border: 0; color: var(--soft); font-size: var(--small); }
.tt .way:hover { background: var(--sunken); color: var(--ink); }
.body { display: flex; flex-direction: column; flex: 1; min-block-size: 0; }
.summary { padding: var(--s3) var(--s4); background: var(--raised); border-block-end: 1px solid var(--rule); }
.summary-head { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); }
.summary h2 { font-size: var(--large); font-weight: 600; }
.steps { display: flex; gap: 2px; margin-inline-end: -8px; }
.filter { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: var(--s2); }
.tt .chip { display: inline-flex; align-items: center; gap: 5px; padding-block: 2px; padding-inline: 7px 9px; font-size: var(--small); border: 1px solid var(--rule); border-radius: 999px; background: var(--paper); }
.tt .chip:hover { border-color: var(--edge); }
.chip svg { color: var(--hue); }
.chip-count { color: var(--soft); }
.tt .chip[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.chip[aria-pressed="true"] :is(svg, .chip-count) { color: inherit; }
.list { overflow: auto; scrollbar-width: thin; min-block-size: 0; flex: 1; }
.group + .group { border-block-start: 1px solid var(--rule); }
.group { padding-block: var(--s3) var(--s1); }
.group > .eyebrow { padding-inline: var(--s4); margin-block-end: var(--s1); }
.subject { font-size: var(--text); font-weight: 600; padding-inline: var(--s4); }
.tt .row { display: grid; gap: 2px; inline-size: 100%; text-align: start; padding: var(--s2) var(--s4); border-radius: 0; border: 0; border-inline-start: 3px solid transparent; padding-inline-start: calc(var(--s4) - 3px); }
.tt .row:hover { background: var(--raised); }
.tt .row[aria-current="true"] { background: var(--raised); border-inline-start-color: var(--hue); }
.tt .row:focus-visible { outline-offset: -3px; }
.subject-line { display: flex; align-items: center; justify-content: space-between; padding-inline-end: 10px; }
.row-place { position: relative; }
.tt .row-link { position: absolute; inset-block-end: 2px; inset-inline-end: 10px; opacity: 0; background: var(--paper); }
.row-place:is(:hover, :focus-within) .row-link { opacity: 1; }
@media (hover: none) { .tt .row-link { opacity: 1; } }
.row-head { display: flex; align-items: baseline; justify-content: space-between; gap: var(--s3); }
.row-head .status { flex: none; align-items: center; }
.row-figure { font-size: 16px; line-height: 1.35; }
.row-measure { font: 400 var(--text)/1.35 var(--sans); }
.row-said { line-height: 1.4; }
.row-said:last-child { padding-inline-end: 26px; }
.row-excerpt { line-height: 1.4; padding-inline-end: 26px; }
.row-excerpt mark { background: none; color: var(--ink); font-weight: 600; }
.search { position: relative; margin-block-start: var(--s2); }
.search svg { position: absolute; inset-block-start: 8px; inset-inline-start: 9px; color: var(--soft); }
.search .field { inline-size: 100%; min-block-size: 30px; padding-block: 3px; padding-inline-start: 30px; font-size: var(--small); }
.none { padding: var(--s5) var(--s4); text-align: center; }
.tt .form { min-block-size: 28px; padding: 3px 6px; font-size: var(--small); flex: 1 1 130px; max-inline-size: 180px; }
.said { flex: 1 1 100%; }
.said:empty { display: none; }
.exports { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); padding: var(--s2) var(--s4); border-block-start: 1px solid var(--rule); background: var(--raised); }
.once { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); padding: var(--s2) var(--s4); border-block-start: 1px solid var(--rule); }
.once .button { flex: none; max-inline-size: 50%; }
.state { display: grid; justify-items: center; text-align: center; gap: var(--s2); padding: var(--s6) var(--s6) 36px; margin-block: auto; }
.state h2 { font-size: 17px; font-weight: 600; line-height: 1.3; }
.state p { max-inline-size: 34ch; }
.state-sign { display: grid; place-items: center; inline-size: 48px; block-size: 48px; border-radius: 50%; background: var(--sunken); color: var(--soft); margin-block-end: var(--s1); }
.state[aria-busy="true"] .state-sign { animation: reading 1.6s ease-in-out infinite; }
@keyframes reading { 50% { background: var(--rule); color: var(--ink); } }
@media (prefers-reduced-motion: reduce) { .state[aria-busy="true"] .state-sign { animation: none; } }
.state-do { margin-block-start: var(--s2); }
.state-detail summary { cursor: pointer; }
.state-detail p { margin-block-start: var(--s1); }
.state-do .button { min-block-size: 34px; padding-inline: var(--s4); font-size: var(--text); }
div + div > :is(.subject, .subject-line) { margin-block-start: var(--s3); }
/* Where the screen leaves the toolbar's window less room, its list scrolls, not the window. */
@media (min-height: 440px) and (max-height: 599px) { .popup { max-block-size: 100vh; } }
/* A phone's popup covers the page. */
@media (hover: none) and (pointer: coarse) {
  .popup { inline-size: 100%; max-block-size: 100dvh; min-block-size: 100dvh; }
  .tt .row { padding-block: var(--s3); }
}
@media (forced-colors: active) {
  .tt .row { border-inline-start-color: Canvas; }
  .tt .row-link { border: 0; }
  .tt .row[aria-current="true"] { border-inline-start-color: Highlight; }
  .tt .chip[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .row-excerpt mark { color: CanvasText; }
}
`;

/** The popup's style sheet. */
export const popupStyles = `${tokens}${base}${switches}${layout}`;
