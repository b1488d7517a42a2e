import type { Browser } from 'puppeteer-core';
import { callExpression, resultOf } from './expression';

/** The connection that puppeteer keeps for itself; it offers no public way to send a command. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** WebDriver BiDi commands that puppeteer has no method for. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  /** Ids of the open tabs. */
  async tabs(): Promise<readonly string[]> {
    return this.#contexts({});
  }

  /** Opens an address in a tab and waits until it is loaded. */
  async navigate(context: string, url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  /** Calls the function of this source in a tab; no content security policy stops it. */
  run<Result>(context: string, source: string, args: readonly unknown[]): Promise<Result> {
    return this.#evaluate<Result>(context, callExpression(source, args));
  }

  /** Calls the function of this source in the browser's own window, with the browser's rights. */
  async runInWindow<Result>(source: string, args: readonly unknown[]): Promise<Result> {
    const [window] = await this.#contexts({ 'moz:scope': 'chrome' });
    if (window === undefined) throw new Error('the browser shows no window to the driver');
    return this.#evaluate<Result>(window, callExpression(source, args));
  }

  async #contexts(scope: object): Promise<readonly string[]> {
    const tree = (await this.#send('browsingContext.getTree', scope)) as {
      contexts: readonly { context: string }[];
    };
    return tree.contexts.map(({ context }) => context);
  }

  async #evaluate<Result>(context: string, expression: string): Promise<Result> {
    const evaluated = (await this.#send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })) as Evaluated;
    if (evaluated.type === 'exception') {
      throw new Error(evaluated.exceptionDetails?.text ?? 'the script failed');
    }
    return resultOf<Result>(evaluated.result?.value);
  }

  async #send(method: string, params: object): Promise<unknown> {
    return (await this.#connection.send(method, params)).result;
  }
}
