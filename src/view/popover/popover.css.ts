import { base } from '../style/base.css';
import { tokens } from '../style/tokens.css';

const layout = `
.tt-live { position: fixed; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); pointer-events: none; }
.tt-popover[hidden] { display: none; }
.tt-popover {
  position: fixed; inset: auto; margin: 0; padding: 0; overflow: hidden; z-index: 2147483647;
  display: flex; flex-direction: column;
  inline-size: min(432px, calc(100vw - 16px)); max-inline-size: var(--widest, none); max-block-size: min(600px, var(--most, 80vh), calc(100vh - 16px));
  border: 1px solid var(--rule); border-radius: var(--radius-large);
  box-shadow: 0 1px 2px var(--shade), 0 12px 32px -8px var(--shade);
  cursor: default; user-select: text; pointer-events: auto;
}
.tt-popover:focus { outline: none; }
.tt-popover:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; border-radius: var(--radius-large); }
.head {
  display: flex; align-items: center; justify-content: space-between; gap: var(--s2);
  padding-block: 5px; padding-inline: var(--s4) var(--s2); border-block-end: 1px solid var(--rule);
}
.head-buttons { display: flex; gap: 2px; }
.scroll { position: relative; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; min-block-size: 0; scroll-padding-block: 40px; }
.reading { padding: var(--s2) var(--s4); background: var(--raised); border-block-end: 1px solid var(--rule); }
.reading h2 { font-size: var(--title); line-height: 1.25; font-weight: 500; margin-block-end: var(--s1); text-indent: -0.4em; padding-inline-start: 0.4em; }
.read-as { font-weight: 600; }
.standing { padding: 10px var(--s4); display: grid; gap: var(--s2); }
.lead { font-size: var(--large); line-height: 1.45; }
.remark { display: flex; gap: var(--s2); padding-inline-start: 10px; border-inline-start: 3px solid var(--hue); }
.remark svg { margin-block-start: 3px; color: var(--hue); }
.block { padding: 10px var(--s4); border-block-start: 1px solid var(--rule); }
.block > .eyebrow { margin-block-end: var(--s1); }
.agency-name { font-size: var(--large); font-weight: 600; line-height: 1.35; }
.terms { display: grid; gap: 2px; margin-block-start: 6px; }
.term { display: grid; grid-template-columns: 114px minmax(0, 1fr); column-gap: var(--s3); }
.term dt { hyphens: auto; hyphenate-limit-chars: 13 5 5; color: var(--soft); font-size: var(--small); line-height: 19px; }
.term dd { line-height: 19px; }
.read-at { display: flex; flex-wrap: wrap; column-gap: var(--s3); }
.source-link { display: flex; align-items: baseline; justify-content: space-between; gap: var(--s3); margin-block-start: 6px; }
.source-link a { display: inline-flex; align-items: center; gap: 5px; font-weight: 500; white-space: nowrap; }
.drifts { display: grid; gap: var(--s3); }
.drift-type { font-weight: 600; color: var(--altered); }
.drift-pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1px; background: var(--rule); border: 1px solid var(--rule); border-radius: var(--radius); overflow: hidden; margin-block: var(--s1); }
.drift-pair > p { background: var(--paper); padding: 6px 10px; display: grid; align-content: start; }
.drift-pair > p:last-child { background: var(--raised); }
.tag { font-size: 11px; line-height: 16px; color: var(--soft); }
.report-text { inline-size: 100%; margin-block: var(--s2); font: 400 11px/1.45 ui-monospace, monospace; resize: vertical; unicode-bidi: plaintext; }
/* Time runs to the right in every language; the attribute alone does not turn a drawing's text. */
.picture { direction: ltr; inline-size: 100%; block-size: auto; overflow: visible; }
.picture text { font: 10px/1 var(--sans); fill: var(--soft); font-variant-numeric: tabular-nums; }
.picture .lane-name { font-weight: 600; fill: var(--ink); }
.picture .axes path { stroke: var(--rule); stroke-width: 1; fill: none; }
.tt .axes .break { stroke: var(--soft); stroke-width: 1.2; stroke-linejoin: round; fill: none; }
.leader { stroke: var(--edge); stroke-width: 0.8; fill: none; }
.page-day { stroke: var(--altered); stroke-width: 1; stroke-dasharray: 1 2.5; fill: none; }
.mark { stroke: var(--ink); stroke-width: 1.4; fill: none; stroke-linecap: round; stroke-linejoin: round; }
.mark circle { fill: var(--ink); stroke: var(--paper); stroke-width: 1.4; }
.mark .bar { stroke-width: 4; stroke-linecap: butt; }
.mark.origin circle { fill: var(--paper); stroke: var(--traced); stroke-width: 2.4; }
.mark.origin.around circle { fill: none; }
.mark.origin path { stroke: var(--traced); }
.mark .names { stroke: var(--ink); }
.mark.later circle { fill: var(--paper); stroke: var(--soft); }
.page-figure rect { fill: var(--altered); opacity: 0.12; }
.page-figure path { stroke: var(--altered); stroke-width: 1.4; fill: none; }
.page-figure .level { stroke-dasharray: 4 3; }
.page-figure .point { fill: var(--altered); stroke: var(--paper); }
.foot-buttons { display: flex; flex-wrap: wrap; gap: var(--s2); }
.picture .label { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.picture .label.claim { fill: var(--ink); }
.picture .label.page { fill: var(--altered); font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; column-gap: var(--s3); row-gap: 0; margin-block-start: 2px; font-size: 11px; }
.legend li { display: inline-flex; align-items: center; gap: 4px; }
.claims { display: grid; }
.claim { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: var(--s3); padding-block: 6px; border-block-start: 1px solid var(--rule); }
.claim:first-child { border-block-start: 0; }
.claim a { font-weight: 500; line-height: 1.35; color: var(--ink); text-decoration-color: var(--edge); }
.claim a:hover { color: var(--link); text-decoration-color: currentColor; }
.claim-quantity { text-align: end; font-weight: 600; line-height: 1.35; max-inline-size: 168px; }
.claim-day { text-align: end; }
.tt .more { margin-block-start: var(--s1); padding-inline: 0; }
.apart { background: var(--raised); }
.measure-name { font-size: var(--small); font-weight: 600; margin-block-start: var(--s1); }
.foot { padding: var(--s3) var(--s4); border-block-start: 1px solid var(--rule); display: grid; gap: var(--s2); }
.fold summary { font-size: var(--small); font-weight: 600; cursor: pointer; color: var(--link); inline-size: fit-content; }
.fold ol { list-style: decimal; padding-inline-start: var(--s5); margin-block-start: var(--s1); font-size: var(--small); color: var(--soft); display: grid; gap: 2px; }
.block > .fold { margin-block-start: var(--s1); }
@media (max-width: 380px) {
  .claim-quantity { max-inline-size: 130px; }
}
/* In a short frame the surface itself scrolls and nothing takes room that is not read. */
@media (max-height: 260px) {
  .tt-popover { inline-size: min(560px, calc(100vw - 16px)); border-radius: var(--radius); }
  .head { padding-block: 0; min-block-size: 28px; }
  .reading { padding-block: var(--s1); }
  .reading h2 { font-size: var(--large); margin: 0; }
  .standing, .block, .foot { padding-block: var(--s2); }
  .lead { font-size: var(--text); }
  .scroll { scroll-padding-block: 12px; }
}
@media (forced-colors: active) {
  .tt-popover { border-color: CanvasText; }
  .tt-popover svg { forced-color-adjust: none; }
  .picture .axes path { stroke: GrayText; stroke-dasharray: 1 3; }
  .tt .axes .break { stroke: CanvasText; stroke-dasharray: none; }
  .tt .more { padding-inline: 10px; }
  .leader { stroke: CanvasText; }
  .mark circle { fill: CanvasText; }
  .mark.origin circle, .mark.later circle { fill: Canvas; stroke: CanvasText; }
  .page-figure path, .page-day { stroke: CanvasText; }
}
@media print { .tt-popover { display: none; } }
`;

/** The popover's style sheet. The surface starts from initial values, so nothing of the page is inherited. */
export const popoverStyles = `.tt-popover, .tt-live { all: initial; }\n${tokens}${base}${layout}`;
