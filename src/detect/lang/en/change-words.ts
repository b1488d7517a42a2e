import { words } from '../phrase-table';

/** Verbs and nouns of change and of estimating that lead from a label to its number. */
export const CHANGES: ReadonlySet<string> = new Set(
  words(`
rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging swell swells swelled
swollen grow grows grew grown growing increase increases increased increasing mount mounts mounted mounting balloon ballooned spike spiked decrease decreases decreased decreasing dwindled plunged plummeted dipped shrank halved fall falls fell fallen
falling drop drops dropped dropping decline declined revised revises raise raises raised raising bring brings bringing brought put puts putting estimated estimate
estimates estimating stand stands stood standing set sits updated lowered lowers cut cuts lifted leap leapt leaped push pushes pushed pushing take takes taking go going goes went gone amount amounts
amounted amounting add adds added adding up down place places placed pegged pegs peg double doubled tripled come comes came reach reached reaches reaching reported report reports exceed exceeded documented recorded given gave gives assess assessed assesses totals totalled totaled creep crept tick ticked edged inch inched converging converged converge calculated calculates noted lists listed counted counts suffered incurred escalate escalates escalated escalating revising hover hovers hovered hovering slash slashed slashes slashing trimmed hiked bumped spiral spirals spiralled spiraled spiralling spiraling rocketed skyrocketed lower run runs ran running range ranges ranged ranging vary varies varied varying oscillate oscillates oscillated fluctuate fluctuated
`),
);

/** The verbs of change proper: with them "from seven to eight" names two counts. */
export const RISES: ReadonlySet<string> = new Set(
  words(`
rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping soar soared surge surged swell swelled swollen grow grows grew grown growing
increase increases increased increasing mount mounted fall falls fell fallen falling drop drops dropped decline declined revised revises raise raises raised raising
up down updated lowered revising escalated escalating leap leapt doubled tripled went gone go goes changed change slash slashed slashes slashing cut trimmed hiked bumped
`),
);
