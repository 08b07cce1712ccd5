const NAME = /^<([\w-]+)/;
const ATTRIBUTE = /^[^\s=/>]+/;

/** A WXML text as a tree of `{ tag, attrs, children }` and `{ text }`; throws where WeChat's compiler would. */
export function parseWxml(source, file) {
  const root = { tag: '#root', attrs: {}, children: [] };
  const open = [root];
  const at = { i: 0 };
  const fail = (what) => {
    throw new Error(`${file}: ${what}`);
  };
  while (at.i < source.length) {
    const parent = open.at(-1);
    if (source.startsWith('<!--', at.i)) at.i = source.indexOf('-->', at.i) + 3;
    else if (source.startsWith('</', at.i)) {
      const end = source.indexOf('>', at.i);
      const name = source.slice(at.i + 2, end).trim();
      if (parent.tag !== name) fail(`</${name}> closes <${parent.tag}>`);
      open.pop();
      at.i = end + 1;
    } else if (source[at.i] === '<') openTag(source, at, parent, open, fail);
    else text(source, at, parent);
  }
  if (open.length > 1) fail(`<${open.at(-1).tag}> is not closed`);
  return root;
}

function text(source, at, parent) {
  const next = source.indexOf('<', at.i);
  const end = next < 0 ? source.length : next;
  const found = source.slice(at.i, end).trim();
  if (found !== '') parent.children.push({ text: found });
  at.i = end;
}

function openTag(source, at, parent, open, fail) {
  const match =
    NAME.exec(source.slice(at.i, at.i + 60)) ?? fail(`no tag at ${source.slice(at.i, at.i + 20)}`);
  const node = { tag: match[1], attrs: {}, children: [] };
  at.i += match[0].length;
  const closed = attributes(source, at, node, fail);
  parent.children.push(node);
  if (closed) return;
  if (node.tag !== 'wxs') {
    open.push(node);
    return;
  }
  const end = source.indexOf('</wxs>', at.i);
  node.code = source.slice(at.i, end);
  at.i = end + '</wxs>'.length;
}

/** @returns whether the tag closed itself */
function attributes(source, at, node, fail) {
  for (;;) {
    while (/\s/.test(source[at.i] ?? '')) at.i += 1;
    if (source.startsWith('/>', at.i)) {
      at.i += 2;
      return true;
    }
    if (source[at.i] === '>') {
      at.i += 1;
      return false;
    }
    const name = (ATTRIBUTE.exec(source.slice(at.i, at.i + 200)) ?? fail('a tag does not end'))[0];
    at.i += name.length;
    node.attrs[name] = true;
    if (source[at.i] !== '=') continue;
    const quote = source[at.i + 1];
    const end = source.indexOf(quote, at.i + 2);
    node.attrs[name] = source.slice(at.i + 2, end);
    at.i = end + 1;
  }
}
