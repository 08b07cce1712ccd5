const compiled = new Map();

function compile(code) {
  let found = compiled.get(code);
  if (!found) {
    try {
      // Names that are not there read as undefined in WXML: the scope answers for every name.
      found = new Function('$scope', `with ($scope) { return (${code}); }`);
    } catch (error) {
      throw new Error(`WXML expression ${code}: ${error.message}`);
    }
    compiled.set(code, found);
  }
  return found;
}

const answering = {
  has: (_, name) => typeof name === 'string',
  get: (target, name) => (name === Symbol.unscopables ? undefined : target[name]),
};

export function evaluate(code, scope) {
  try {
    return compile(code)(new Proxy(scope, answering));
  } catch (error) {
    // A member of nothing is nothing in WXML.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** An attribute or a text with `{{ }}` in it. */
export function valueOf(source, scope) {
  if (source === true || !source.includes('{{')) return source;
  const whole = /^\{\{([\s\S]*)\}\}$/.exec(source);
  if (whole && !whole[1].includes('{{')) return evaluate(whole[1], scope);
  return source.replace(/\{\{([\s\S]*?)\}\}/g, (_, code) => evaluate(code, scope) ?? '');
}

export const dataOf = (source, scope) =>
  source === undefined ? {} : evaluate(`{${source.replace(/^\{\{|\}\}$/g, '')}}`, scope);
