import { base } from '../style/base.css';
import { switches } from '../style/switch.css';
import { toasts } from '../style/toast';
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
.top { display: flex; align-items: center; gap: 10px; padding-block: 10px 8px; }
.top h1 { font-size: 17px; font-weight: 600; line-height: 1.2; }
.explored { display: grid; gap: var(--s4); max-inline-size: 1800px; margin-inline: auto; }
.waiting { padding-block: 20vh; text-align: center; }
.picks { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 6px var(--s3); align-items: end; padding: var(--s2) var(--s4) var(--s3); background: var(--raised); border-radius: var(--radius-large); }
.pick { display: grid; gap: 2px; min-inline-size: 0; grid-column: span 6; }
.pick .field { inline-size: 100%; text-overflow: ellipsis; font-size: var(--small); padding: 3px 8px; min-block-size: 30px; }
.notice { display: flex; gap: 10px; align-items: center; padding: 10px var(--s4); border: 1px solid var(--edge); border-inline-start: 4px solid var(--altered); border-radius: var(--radius); font-weight: 500; }
.notice svg { color: var(--altered); }
.log { display: inline-flex; align-items: center; gap: 6px; flex: none; font-size: var(--small); cursor: pointer; }
.log input { accent-color: var(--link); inline-size: 15px; block-size: 15px; margin: 0; flex: none; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s6); align-items: start; }
.picture-side { display: grid; gap: var(--s3); min-inline-size: 0; }
.picture-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px var(--s4); align-items: end; }
.picture-title { font-size: 20px; font-weight: 600; line-height: 1.3; }
.picture-title::first-letter { text-transform: uppercase; }
.picture-head > div:first-child { grid-column: 1 / -1; }
.summary-text { grid-row: 2; align-self: start; max-inline-size: 90ch; }
.picture-head .save { grid-area: 2 / 2; align-self: start; margin-block-start: 2px; }
.chart { display: grid; gap: var(--s1); min-inline-size: 0; }
.chart-head { display: flex; align-items: center; justify-content: space-between; gap: var(--s2) var(--s4); border-block-start: 1px solid var(--rule); padding-block-start: var(--s2); min-block-size: 34px; }
.chart-area { direction: ltr; cursor: crosshair; overflow: hidden; border-radius: var(--radius); }
.timeline { max-inline-size: 100%; }
.readout { display: flex; align-items: baseline; gap: 6px; min-inline-size: 0; font-variant-numeric: tabular-nums; line-height: 1.4; }
.readout:not(.soft) { font-weight: 500; }
.readout svg { align-self: center; }
.nothing { display: grid; justify-items: center; align-content: center; gap: var(--s3); min-block-size: 320px; padding: var(--s6); text-align: center; border: 1px dashed var(--edge); border-radius: var(--radius-large); color: var(--soft); }
.nothing-sign { display: grid; place-items: center; inline-size: 48px; block-size: 48px; border-radius: 50%; background: var(--sunken); }
.legend { display: grid; gap: var(--s2); }
.legend-list { display: flex; flex-wrap: wrap; gap: 6px; }
.legend details { display: grid; gap: var(--s2); }
.legend summary { cursor: pointer; color: var(--link); inline-size: fit-content; margin-block-end: 6px; }
.tt .chip { display: inline-flex; align-items: center; gap: 5px; padding-block: 2px; padding-inline: 7px 9px; font-size: var(--small); border: 1px solid var(--rule); border-radius: 999px; background: var(--paper); max-inline-size: 100%; }
.tt .chip:hover { border-color: var(--edge); background: var(--raised); }
.tt .chip[aria-pressed="false"] { border: 1px dashed var(--edge); color: var(--soft); text-decoration: line-through; }
.chip[aria-pressed="false"] svg { opacity: 0.45; }
.chip-count { color: var(--soft); }
.names-line { display: flex; align-items: center; gap: 6px; }
.save { display: flex; align-items: center; gap: 0; color: var(--soft); }
.save > svg { margin-inline-end: 6px; }
.tt .save .button { min-block-size: 30px; padding-inline: 10px; border-radius: 0; color: var(--ink); }
.tt .save .button + .button { margin-inline-start: -1px; }
.tt .save .button:first-of-type { border-start-start-radius: var(--radius); border-end-start-radius: var(--radius); }
.tt .save .button:last-of-type { border-start-end-radius: var(--radius); border-end-end-radius: var(--radius); }
.tt .save .button:focus-visible { z-index: 1; }
.explorer .button { min-block-size: 32px; }
.details { display: grid; gap: 10px; padding: var(--s3) var(--s4) var(--s4); background: var(--raised); border: 1px solid var(--rule); border-radius: var(--radius-large); scroll-margin-block: 12px; }
.details-head { display: flex; align-items: start; justify-content: space-between; gap: var(--s3); }
/* The title takes the focus for those who listen; it is nothing to act on. */
.tt .details h2:focus-visible { outline: none; }
.details h2 { font-size: 18px; font-weight: 600; line-height: 1.4; }
.terms { display: grid; grid-template-columns: minmax(90px, max-content) minmax(0, 1fr); gap: 3px var(--s4); font-size: var(--small); }
.terms dt { color: var(--soft); }
.details-do { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); }
.details-do a { margin-inline-end: auto; font-weight: 500; }
.table-side { display: grid; gap: var(--s5); min-inline-size: 0; }
.table { display: grid; gap: var(--s2); min-inline-size: 0; container-type: inline-size; }
/* What the details say too gives way where there is little room: the type of an agency, then the day of publication. */
@container (max-width: 580px) { .explorer :is(th, td).type { display: none; } }
@container (max-width: 400px) { .explorer :is(th, td).published { display: none; } }
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
.explorer td.figure { white-space: normal; min-inline-size: 100px; }
.explorer tbody tr:hover td { background: var(--raised); }
.explorer tr[aria-current="true"] td { background: var(--sunken); }
.more-rows { padding: var(--s3); text-align: center; }
/* Names of the record and of measures are long: each choice is as wide as most of them, in two rows or in one. */
@media (min-width: 1100px) { .pick:nth-child(n + 3) { grid-column: span 3; } }
@media (min-width: 1640px) {
  .picks { grid-template-columns: 1.3fr 1.3fr 1.2fr 1fr 0.9fr 0.9fr; }
  .tt .pick:nth-child(n) { grid-column: auto; }
}
@media (min-width: 1240px) {
  .sides { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); }
  .sides:has(.nothing) { grid-template-columns: minmax(0, 1fr); }
  /* Details and table share the height of the view, so that both are seen beside the picture. */
  .table-side { position: sticky; inset-block-start: 12px; max-block-size: calc(100vh - 24px); grid-template-rows: auto; overflow: auto; }
  .table-side:has(.details) .table-scroll { max-block-size: 46vh; }
}
@media (max-width: 640px) {
  .explorer { padding-inline: 12px; }
  .picks { padding-inline: var(--s3); }
  .pick { grid-column: 1 / -1; }
  .pick:has(option[value=""]:checked) { grid-column: span 6; }
  .picture-head { grid-template-columns: minmax(0, 1fr); }
  .picture-head .save { grid-area: auto; margin-block-start: 6px; }
  .chart-head { flex-direction: column-reverse; align-items: stretch; }
  .readout { min-block-size: 2.8em; align-items: start; }
  .readout svg { align-self: start; margin-block-start: 2px; }
  .terms { grid-template-columns: 1fr; gap: 0; }
  .terms dd { margin-block-end: var(--s2); }
}
@media (forced-colors: active) {
  .timeline, .legend-sign, .readout svg { forced-color-adjust: none; }
  .timeline { --rule: color-mix(in srgb, CanvasText 35%, Canvas); }
  .picks, .details, .nothing-sign { border: 1px solid CanvasText; }
  .explorer tr[aria-current="true"] td { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;

/** The explorer's style sheet. */
export const explorerStyles = `${tokens}${base}${switches}${toasts}${colours}${layout}`;
