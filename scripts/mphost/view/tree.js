import { dataOf, valueOf } from './expressions.js';

const EVENT = /^(?:(capture-)?(bind|catch)):?(.+)$/;

/**
 * Builds what a page shows now, as plain objects: `{ tag, key, attrs, events, children }`, `{ text }`, and for a
 * component `{ component, id, props }`. `context` is `{ unit, id, report }`.
 */
export function buildTree(nodes, scope, context, out = []) {
  let taken = false;
  for (const node of nodes) {
    if (node.text !== undefined) {
      out.push({ text: String(valueOf(node.text, scope) ?? '') });
      continue;
    }
    if (node.tag === 'import' || node.tag === 'wxs' || (node.tag === 'template' && node.attrs.name)) continue;
    const { attrs } = node;
    if ('wx:if' in attrs) taken = Boolean(valueOf(attrs['wx:if'], scope));
    else if ('wx:elif' in attrs) {
      if (taken) continue;
      taken = Boolean(valueOf(attrs['wx:elif'], scope));
    } else if ('wx:else' in attrs) {
      if (taken) continue;
      taken = true;
    } else {
      repeat(node, scope, context, out);
      continue;
    }
    if (taken) repeat(node, scope, context, out);
  }
  return out;
}

function repeat(node, scope, context, out) {
  const { attrs } = node;
  if (!('wx:for' in attrs)) {
    one(node, scope, context, out);
    return;
  }
  const item = attrs['wx:for-item'] || 'item';
  const index = attrs['wx:for-index'] || 'index';
  Object.values(valueOf(attrs['wx:for'], scope) ?? []).forEach((value, i) =>
    one(node, { ...scope, [item]: value, [index]: i }, context, out),
  );
}

function one(node, scope, context, out) {
  if (node.tag === 'block') {
    buildTree(node.children, scope, context, out);
    return;
  }
  if (node.tag === 'template') {
    useTemplate(node, scope, context, out);
    return;
  }
  const attrs = {};
  const events = {};
  for (const [name, source] of Object.entries(node.attrs)) {
    if (name.startsWith('wx:')) continue;
    const event = EVENT.exec(name);
    if (event) events[event[3]] = { handler: source, stops: event[2] === 'catch' };
    else attrs[name] = valueOf(source, scope);
  }
  const component = context.unit.components.get(node.tag);
  if (component) {
    const id = `${context.id}/${attrs.i?.sid ?? `${node.tag}${out.length}`}`;
    out.push({ component, id, key: id, props: attrs, attrs: {}, events: {}, children: [] });
    return;
  }
  const built = { tag: node.tag, key: attrs['data-sid'], owner: context.id, attrs, events, children: [] };
  buildTree(node.children, scope, context, built.children);
  out.push(built);
}

function useTemplate(node, scope, context, out) {
  const name = valueOf(node.attrs.is, scope);
  const template = context.unit.templates.get(name);
  if (!template) {
    context.report('wxml', `${context.unit.path}: template "${name}" not found`);
    return;
  }
  const data = dataOf(node.attrs.data, scope) ?? {};
  buildTree(template.node.children, { ...template.scripts, ...data }, context, out);
}
