/**
 * Names of the language itself. Everything else that the worker's global object carries belongs to the browser and is
 * shadowed, so a name the browser learns tomorrow is absent here as well. `Intl` is left out on purpose.
 */
const LANGUAGE = [
  ...[
    'Object',
    'Function',
    'Array',
    'Number',
    'Boolean',
    'String',
    'Symbol',
    'BigInt',
    'Date',
    'Promise',
    'RegExp',
  ],
  ...[
    'Error',
    'AggregateError',
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
  ],
  ...[
    'ArrayBuffer',
    'Uint8Array',
    'Int8Array',
    'Uint16Array',
    'Int16Array',
    'Uint32Array',
    'Int32Array',
    'DataView',
  ],
  ...['Float32Array', 'Float64Array', 'Uint8ClampedArray', 'BigUint64Array', 'BigInt64Array', 'Map', 'Set'],
  ...[
    'WeakMap',
    'WeakSet',
    'Proxy',
    'Reflect',
    'JSON',
    'Math',
    'parseFloat',
    'parseInt',
    'isNaN',
    'isFinite',
  ],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
];

/** Bound by the language or by the host, so they cannot be names of parameters. */
const NOT_TO_SHADOW = new Set([...LANGUAGE, 'undefined', 'NaN', 'Infinity', 'eval', 'globalThis', 'console']);
const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];

/** A worker lacks these anyway; a Node process, where the tests of this host run, has some of them. */
const ALSO = [
  ...[
    'window',
    'document',
    'frames',
    'history',
    'screen',
    'parent',
    'top',
    'localStorage',
    'sessionStorage',
    'alert',
  ],
  ...[
    'process',
    'Buffer',
    'setImmediate',
    'clearImmediate',
    '__dirname',
    '__filename',
    'Intl',
    'WebAssembly',
  ],
  ...['fetch', 'URL', 'URLSearchParams', 'AbortController', 'TextEncoder', 'crypto', 'structuredClone'],
  ...[
    'queueMicrotask',
    'requestAnimationFrame',
    'XMLHttpRequest',
    'navigator',
    'location',
    'self',
    'performance',
  ],
];

function everyName(object) {
  const names = new Set(ALSO);
  for (let o = object; o && o !== Object.prototype; o = Object.getPrototypeOf(o)) {
    for (const name of Object.getOwnPropertyNames(o)) names.add(name);
  }
  return names;
}

/** What a module of the bundle must not see. */
export function absentNames() {
  return [...everyName(globalThis)].filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && !NOT_TO_SHADOW.has(name) && !TIMERS.includes(name),
  );
}

/** The `globalThis` of the bundle: the language, timers, nothing of the browser. */
export function bundleGlobal(onCompile) {
  const language = LANGUAGE.map((name) => [name, globalThis[name]]);
  const timers = TIMERS.map((name) => [name, globalThis[name].bind(globalThis)]);
  const scope = Object.fromEntries([...language, ...timers]);
  scope.Function = withoutCompiler(onCompile);
  return scope;
}

/** WeChat has `Function` for `instanceof` and `prototype`, but compiles no text. */
function withoutCompiler(onCompile) {
  function NoFunction(...source) {
    // Libraries ask for the global object this way and take `undefined` for an answer.
    if (source.join('') !== 'return this') onCompile(source.at(-1));
    return () => undefined;
  }
  NoFunction.prototype = Function.prototype;
  return NoFunction;
}
