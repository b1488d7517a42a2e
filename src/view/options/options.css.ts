import { base } from '../style/base.css';
import { switches } from '../style/switch.css';
import { toasts } from '../style/toast';
import { tokens } from '../style/tokens.css';

const layout = `
html { background: Canvas; color-scheme: light dark; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; }
.options { --text: 15px; --small: 13px; min-block-size: 100vh; padding: 0 20px 96px; display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; justify-content: center; column-gap: 48px; }
.top { display: flex; align-items: center; gap: var(--s3); padding-block: 36px var(--s4); }
.top h1 { font-size: 24px; font-weight: 600; line-height: 1.2; }
.sections { display: flex; flex-wrap: wrap; gap: 2px var(--s3); padding-block-end: var(--s3); border-block-end: 1px solid var(--rule); }
.sections a { color: var(--soft); text-decoration: none; padding-block: 4px; }
.sections a:hover { color: var(--ink); text-decoration: underline; }
.main { max-inline-size: 680px; }
.section { padding-block: 32px; border-block-end: 1px solid var(--rule); display: grid; gap: var(--s3); scroll-margin-block-start: 8px; }
.section:last-child { border-block-end: 0; }
.section h2 { font-size: 19px; font-weight: 600; line-height: 1.3; }
.options .button { min-block-size: 34px; padding-inline: 14px; }
@media (min-width: 900px) {
  .options { grid-template-columns: 160px minmax(0, 680px); }
  .top { grid-column: 1 / -1; padding-block-end: 28px; }
  .sections { flex-direction: column; flex-wrap: nowrap; align-self: start; position: sticky; inset-block-start: 24px; border: 0; padding-block-start: 32px; }
  .section:first-child { padding-block-start: 28px; }
}
.agency-tools { display: flex; flex-wrap: wrap; align-items: end; gap: var(--s3) var(--s5); }
.agency-tools .field { flex: 1 1 280px; }
.choice { display: flex; flex-wrap: wrap; gap: 2px var(--s4); }
.choice legend { padding: 0; margin-block-end: 2px; }
.choice label { display: inline-flex; align-items: center; gap: 6px; }
.options input:is([type="radio"], [type="checkbox"]:not(.switch)) { accent-color: var(--link); inline-size: 16px; block-size: 16px; margin: 0; flex: none; }
.agency-count .button { white-space: nowrap; }
.agency-count { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); min-block-size: 34px; }
.agency-groups { border: 1px solid var(--rule); border-radius: var(--radius-large); overflow: hidden; }
.agency-groups:empty { display: none; }
.agency-group + .agency-group { border-block-start: 1px solid var(--rule); }
.agency-group > summary { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); padding: 11px var(--s4); cursor: pointer; list-style: none; }
.agency-group > summary::-webkit-details-marker { display: none; }
.agency-group > summary::before { content: ""; inline-size: 7px; block-size: 7px; border-inline-end: 1.5px solid var(--soft); border-block-end: 1.5px solid var(--soft); transform: rotate(-45deg); transition: transform var(--quick); flex: none; margin-inline-end: 4px; }
.agency-group[open] > summary::before { transform: rotate(45deg) translate(-2px, -2px); }
[dir="rtl"] .agency-group > summary::before { transform: rotate(45deg); }
[dir="rtl"] .agency-group[open] > summary::before { transform: rotate(-45deg) translate(2px, -2px); }
.agency-group > summary:hover { background: var(--raised); }
.agency-group > summary:focus-visible { outline-offset: -3px; }
.group-title { font-weight: 600; margin-inline-end: auto; flex: 1 1 60%; }
.agency-group > summary > .num { white-space: nowrap; margin-inline-start: auto; }
.group-buttons { display: flex; align-items: center; gap: var(--s2); padding: 2px var(--s4) var(--s2); justify-content: flex-end; }
.agency-part + .agency-part { border-block-start: 1px solid var(--rule); padding-block-start: var(--s2); }
.part-title { font-size: inherit; font-weight: 600; margin-inline-end: auto; }
.options .group-buttons .button { min-block-size: 28px; padding-inline: 10px; }
.agency { display: flex; align-items: center; gap: var(--s4); padding: 0 var(--s4); border-block-start: 1px solid var(--rule); }
.agency-label { flex: 1; display: grid; padding-block: 9px; cursor: pointer; line-height: 1.4; min-inline-size: 0; }
/* Its own direction must not carry a Latin name to the other side of a right-to-left list. */
.agency-label > bdi { justify-self: start; }
.radios { display: grid; gap: var(--s2); }
.radio { display: flex; gap: 10px; align-items: flex-start; cursor: pointer; }
/* In the middle of its first line. */
.radio > input { position: relative; inset-block-start: 3px; }
.radio > span { display: grid; }
.hosts { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s2); padding: var(--s4); background: var(--raised); border-radius: var(--radius-large); }
.host-list { display: grid; }
.host-list li { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); padding-block: 3px; border-block-end: 1px solid var(--rule); }
.host-form { display: flex; gap: var(--s2); }
.host-form .field { flex: 1; }
.error { color: var(--altered); font-weight: 500; }
.section > p:empty { display: none; }
.notice { padding: var(--s3) var(--s4); border: 1px solid var(--altered); border-radius: var(--radius); background: var(--raised); }
.error:empty { margin-block-start: -8px; }
.marks { display: grid; }
.mark-choice { display: grid; grid-template-columns: 16px 180px minmax(0, 1fr); align-items: center; gap: 4px 10px; padding-block: 8px; border-block-end: 1px solid var(--rule); cursor: pointer; }
.dwell { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2) var(--s4); margin-block-start: var(--s2); }
.dwell > :first-child { flex: 1 1 100%; }
.dwell input { flex: 1 1 160px; max-inline-size: 420px; accent-color: var(--link); }
.dwell output { min-inline-size: 72px; text-align: end; }
.segmented { display: grid; gap: var(--s1); justify-items: start; }
.segmented legend { padding: 0; margin-block-end: var(--s1); }
.choose { display: grid; gap: var(--s1); justify-items: start; }
.choose .field { min-inline-size: 220px; }
.prefer[aria-pressed="true"] { color: var(--link); background: var(--sunken); }
.agency .prefer { flex: none; }
.preferred-name { min-inline-size: 0; }
.preferred-buttons { display: inline-flex; flex: none; }
.packs { display: grid; gap: var(--s3); }
.pack { display: grid; gap: 2px; padding: var(--s4); background: var(--raised); border-radius: var(--radius-large); }
.pack h3 { font-size: inherit; font-weight: 600; }
.file-button { cursor: pointer; }
.file-button:focus-within { outline: 2px solid var(--focus); outline-offset: 2px; }
.stored { font-weight: 500; }
.segments { display: inline-flex; flex-wrap: wrap; inline-size: fit-content; max-inline-size: 100%; border: 1px solid var(--edge); border-radius: var(--radius); overflow: hidden; position: relative; }
.segment { cursor: pointer; }
.segment + .segment { border-inline-start: 1px solid var(--edge); }
.segment > span { display: block; padding: 6px 16px; }
.segment:hover > span { background: var(--raised); }
.segment > input:checked + span { background: var(--ink); color: var(--paper); }
.segment > input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: -4px; }
.erase { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s2); }
@media (max-width: 560px) {
  .mark-choice { grid-template-columns: 16px minmax(0, 1fr); }
  .mark-choice > .soft { grid-column: 2; }
}
@media (forced-colors: active) {
  .hosts, .pack { border: 1px solid CanvasText; }
  .segment > input:checked + span { forced-color-adjust: none; background: CanvasText; color: Canvas; }
}
`;

/** The options page's style sheet. */
export const optionsStyles = `${tokens}${base}${switches}${toasts}${layout}`;
