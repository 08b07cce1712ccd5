import { elementName, prepare, setAttribute } from './elements.js';

const FIELDS = new Set([
  'image',
  'input',
  'textarea',
  'slider',
  'switch',
  'checkbox',
  'radio',
  'icon',
  'progress',
]);

/** Makes the elements below `parent` what the tree says; elements are kept where tag and key are the same. */
export function createPatcher(context) {
  function create(node) {
    if (node.text !== undefined) {
      const text = document.createTextNode(node.text);
      text.node = node;
      return text;
    }
    const el = document.createElement(node.component ? 'mp-component' : elementName(node.tag));
    el.tag = node.tag;
    el.node = { attrs: {}, children: [] };
    prepare(el, node.tag);
    patch(el, node);
    return el;
  }

  const same = (el, node) => {
    if (node.text !== undefined) return el.nodeType === Node.TEXT_NODE;
    return (
      el.nodeType === Node.ELEMENT_NODE &&
      el.tag === node.tag &&
      el.node.key === node.key &&
      el.node.component === node.component
    );
  };

  function patch(el, node) {
    if (node.text !== undefined) {
      if (el.data !== node.text) el.data = node.text;
      return;
    }
    const before = el.node;
    el.node = node;
    if (node.component) {
      context.component(el, node);
      return;
    }
    for (const name of new Set([...Object.keys(before.attrs), ...Object.keys(node.attrs)])) {
      const value = node.attrs[name];
      // What a person types is in the element alone: a value set again is not a change.
      if (before.attrs[name] !== value) setAttribute(el, node.tag, name, value, context);
    }
    if (!FIELDS.has(node.tag)) children(el, node.children);
  }

  function children(el, nodes) {
    nodes.forEach((node, i) => {
      const here = el.childNodes[i];
      if (here && same(here, node)) {
        patch(here, node);
        return;
      }
      const moved =
        node.key === undefined
          ? undefined
          : [...el.childNodes].slice(i + 1).find((other) => same(other, node));
      if (moved) {
        el.insertBefore(moved, here);
        patch(moved, node);
      } else el.insertBefore(create(node), here ?? null);
    });
    while (el.childNodes.length > nodes.length) {
      const last = el.lastChild;
      forget(last);
      last.remove();
    }
  }

  function forget(el) {
    if (el.nodeType !== Node.ELEMENT_NODE) return;
    if (el.node?.component) context.forget(el.node.id);
    for (const child of el.childNodes) forget(child);
  }

  return { children, forget };
}
