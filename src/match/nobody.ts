import type { Figure } from '../detect/figure';

const NOBODY =
  /^(?:(?:many|most|some|other|the) )?(?:historians|scholars|experts|researchers|academics|demographers)$/i;

/** Whether those to whom the page gives the number are nobody in particular ("historians estimate"). */
export function isNobody({ attribution }: Figure): boolean {
  return NOBODY.test(attribution?.origin?.text ?? '');
}
