import type { CDPSession } from 'playwright-core';
import { type Look, PopupSurface } from './driver';
import { callExpression, resultOf } from './expression';

/** The part of the protocol's answer to `Runtime.evaluate` that is read here. */
interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?:
    | { readonly text: string; readonly exception?: { readonly description?: string } | undefined }
    | undefined;
}

interface EvaluateParams {
  expression: string;
  awaitPromise: boolean;
  returnByValue: boolean;
}

/** Runs a function over the debugging protocol, which no content security policy of the page stops. */
export async function evaluateThrough<Result>(
  send: (params: EvaluateParams) => Promise<Evaluated>,
  source: string,
  args: readonly unknown[],
): Promise<Result> {
  const expression = callExpression(source, args);
  const { result, exceptionDetails } = await send({
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return resultOf<Result>(result.value);
}

interface Answer {
  readonly result?: unknown;
  readonly error?: unknown;
}

/**
 * A target that is no tab (a toolbar popup), which Playwright does not show as a page: commands are wrapped
 * in messages of the browser's own session.
 */
export class TargetSurface extends PopupSurface {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(
    readonly browser: CDPSession,
    readonly targetId: string,
    readonly sessionId: string,
  ) {
    super();
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const answer: Answer & { id: number } = JSON.parse(event.message);
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<TargetSurface> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new TargetSurface(browser, targetId, sessionId);
  }

  run<Result>(source: string, args: readonly unknown[]): Promise<Result> {
    const send = (params: EvaluateParams) =>
      this.#send('Runtime.evaluate', params) as Promise<Evaluated>;
    return evaluateThrough<Result>(send, source, args);
  }

  async screenshot(): Promise<Uint8Array> {
    const { data } = (await this.#send('Page.captureScreenshot', {})) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async emulate({ scheme, forcedColours = false }: Look): Promise<void> {
    await this.#send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      ],
    });
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId });
  }

  async #send(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    const message = JSON.stringify({ id, method, params });
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  }
}
