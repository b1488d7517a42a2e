import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerHere, setReaderHere } from '../../src/bridge/isolated-world';
import { openPort } from '../../src/page/extension-port';
import { Marks } from '../../src/page/marks';
import { PageReader } from './page-reader';

// Injected into frames where the quick look saw casualty words. Once in a frame is enough; a reader whose
// extension was updated under the page gives way to the new one.
export default defineUnlistedScript(() => {
  const before = readerHere();
  if (before?.isAlive() || !Marks.isPossible()) return;
  before?.stop();
  const reader = new PageReader(document, openPort());
  setReaderHere(reader);
  void reader.read(false);
});
