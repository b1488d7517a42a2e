import { base } from '../style/base.css';
import { switches } from '../style/switch.css';
import { tokens } from '../style/tokens.css';
import { AGENCY_COLOURS } from './agency-styles';

function agencyColours(theme: keyof typeof AGENCY_COLOURS): string {
  return AGENCY_COLOURS[theme].map((colour, rank) => `--agency-${rank}: ${colour};`).join(' ');
}

const colours = `
.explorer { ${agencyColours('light')} }
.explorer[data-theme="dark"] { ${agencyColours('dark')} }
@media (prefers-color-scheme: dark) { .explorer[data-theme="auto"] { ${agencyColours('dark')} } }
@media (forced-colors: active) {
  .explorer, .explorer[data-theme] { ${AGENCY_COLOURS.light.map((_, rank) => `--agency-${rank}: CanvasText;`).join(' ')} }
}
`;

const layout = `
html { background: Canvas; color-scheme: light dark; }
body { margin: 0; }
.explorer { --text: 14.5px; --small: 13px; min-block-size: 100vh; padding: 0 24px 64px; }
.top { display: flex; align-items: center; gap: var(--s3); padding-block: 24px var(--s4); }
.top h1 { font-size: 22px; font-weight: 600; line-height: 1.2; }
.explored { display: grid; gap: var(--s5); }
.picks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 190px), 1fr)); gap: var(--s3) var(--s4); align-items: end; padding: var(--s4); background: var(--raised); border-radius: var(--radius-large); }
.pick { display: grid; gap: 2px; min-inline-size: 0; }
.pick:is([for="conflict"], [for="subject"]) { grid-column: span 2; }
.pick .field { inline-size: 100%; text-overflow: ellipsis; }
.log { display: flex; align-items: center; gap: var(--s2); min-block-size: 34px; }
.log input { accent-color: var(--link); inline-size: 16px; block-size: 16px; margin: 0; flex: none; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s6); align-items: start; }
.picture-side { display: grid; gap: var(--s4); min-inline-size: 0; }
.picture-title { font-size: 20px; font-weight: 600; line-height: 1.3; }
.picture-title::first-letter { text-transform: uppercase; }
.summary-text { margin-block-start: 2px; max-inline-size: 80ch; }
.chart { display: grid; gap: var(--s2); min-inline-size: 0; }
.chart-area { direction: ltr; cursor: crosshair; overflow: hidden; border-radius: var(--radius); }
.timeline { max-inline-size: 100%; }
.readout { min-block-size: 1.5em; font-weight: 500; font-variant-numeric: tabular-nums; }
.legend { display: grid; gap: var(--s2); }
.legend-list { display: flex; flex-wrap: wrap; gap: 6px; }
.legend details { display: grid; gap: var(--s2); }
.legend summary { cursor: pointer; color: var(--link); inline-size: fit-content; margin-block-end: 6px; }
.tt .chip { display: inline-flex; align-items: center; gap: 5px; padding: 2px 9px 2px 7px; font-size: var(--small); border: 1px solid var(--edge); border-radius: 999px; background: var(--paper); max-inline-size: 100%; }
.tt .chip:hover { border-color: var(--ink); }
.tt .chip[aria-pressed="false"] { border-style: dashed; color: var(--soft); text-decoration: line-through; }
.chip-count { color: var(--soft); }
.save { display: flex; flex-wrap: wrap; gap: var(--s2); }
.explorer .button { min-block-size: 32px; }
.details { display: grid; gap: var(--s3); padding: var(--s4); border: 1px solid var(--edge); border-radius: var(--radius-large); }
.details-head { display: flex; align-items: start; justify-content: space-between; gap: var(--s3); }
.details h2 { font-size: 18px; font-weight: 600; line-height: 1.3; }
.terms { display: grid; grid-template-columns: minmax(100px, max-content) minmax(0, 1fr); gap: 4px var(--s4); }
.terms dt { color: var(--soft); }
.details-do { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); }
.error { color: var(--altered); font-weight: 500; }
.table-side { display: grid; gap: var(--s2); min-inline-size: 0; }
.table-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s2); }
.table-head h2 { font-size: 16px; font-weight: 600; }
.table-scroll { overflow: auto; max-block-size: 80vh; border: 1px solid var(--rule); border-radius: var(--radius-large); scrollbar-width: thin; }
.explorer table { border-collapse: collapse; inline-size: 100%; font-size: var(--small); line-height: 1.4; }
.explorer th { position: sticky; inset-block-start: 0; background: var(--raised); text-align: start; padding: 0; font-weight: 600; z-index: 1; }
.tt .sort { display: flex; align-items: center; gap: 2px; inline-size: 100%; padding: 8px 9px; font-size: var(--small); font-weight: 600; text-align: start; border-radius: 0; white-space: nowrap; }
.tt .sort:hover { background: var(--sunken); }
.tt .sort:focus-visible { outline-offset: -3px; }
.sort-sign { inline-size: 12px; flex: none; }
.explorer td { padding: 6px 9px; border-block-start: 1px solid var(--rule); vertical-align: top; overflow-wrap: normal; }
.explorer td.num { white-space: nowrap; }
.explorer td.figure { white-space: normal; min-inline-size: 80px; }
.explorer tr[aria-current="true"] td { background: var(--sunken); }
.more-rows { padding: var(--s3); text-align: center; }
@media (min-width: 1240px) {
  .sides { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); }
  .table-side { position: sticky; inset-block-start: 12px; }
}
@media (max-width: 920px) { .pick:is([for="conflict"], [for="subject"]) { grid-column: 1 / -1; } }
@media (max-width: 640px) {
  .explorer { padding-inline: 12px; }
  .picks { grid-template-columns: 1fr 1fr; padding: var(--s3); }
  .terms { grid-template-columns: 1fr; gap: 0; }
  .terms dd { margin-block-end: var(--s2); }
}
@media (forced-colors: active) {
  .timeline { forced-color-adjust: none; }
  .explorer tr[aria-current="true"] td { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;

/** The explorer's style sheet. */
export const explorerStyles = `${tokens}${base}${switches}${colours}${layout}`;
