import { words } from '../phrase-table';
import { COUNTS, RAISING, SAYING, SAYING_THAT } from './source-words';

/** Words of which one stands in every sentence that names a source without a colon or a dash. */
export const SOURCE_CUES: ReadonlySet<string> = new Set([
  ...SAYING,
  ...SAYING_THAT,
  ...RAISING,
  ...COUNTS,
  ...words(
    `according based via citing quoting referencing cited quoted quotes saying posted project official count toll tolls
shown stated noted reported documented indicated detailed recorded announced confirmed revealed published
claimed made given counted estimated acknowledged admitted alleged asserted mentioned put placed set revised raised lowered updated
issued released prepared compiled produced circulated shared presented submitted signed
conducted undertaken authored commissioned carried led headed registered notified captured collected official allegation allegations assertion assertions accusations reference referring refers referred unveiled unveils presented presents offered offers floated touted circulated advanced changed kept maintained repeated defended names list`,
  ),
]);

/** Every word at which a source may be found in its sentence. */
export const CUE_WORDS: ReadonlySet<string> = new Set([
  ...SAYING,
  ...SAYING_THAT,
  ...RAISING,
  ...COUNTS,
  ...words(
    'according based as being per via citing quoting referencing cited from by quoted quotes through posted project official count estimate estimates reckoning calculation calculations account accounts detailed reference link referring refers referred unveiled unveils presented presents offered offers floated touted circulated advanced changed kept maintained repeated defended has have had hold holds possesses determined determines derived',
  ),
]);
