import { Failure } from '../stack.js';

/**
 * WeChat's calling convention around asynchronous work: `success`, `fail` and `complete` when given, a promise otherwise.
 * `work` gives the result or throws a Failure with WeChat's words.
 */
export function promised({ guard, broken }, name, work) {
  return (options = {}) => {
    const outcome = Promise.resolve()
      .then(() => work(options))
      .then(
        (result) => ({ ok: true, reply: { ...result, errMsg: `${name}:ok` } }),
        (error) => {
          if (!(error instanceof Failure)) broken(error);
          return { ok: false, reply: { ...error.extra, errMsg: `${name}:fail ${error.message}` } };
        },
      );
    const calledBack = Boolean(options.success ?? options.fail ?? options.complete);
    const told = outcome.then(({ ok, reply }) => {
      guard(() => (ok ? options.success : options.fail)?.(reply));
      guard(() => options.complete?.(reply));
      if (!ok && !calledBack) throw reply;
      return reply;
    });
    return calledBack ? undefined : told;
  };
}

/** A refusal in WeChat's words. */
export function refused(text, extra = {}) {
  return Object.assign(new Failure(text), { extra });
}
