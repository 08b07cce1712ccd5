import { folderOf, normal } from '/host/logic/paths.js';
import { parseWxml } from './wxml.js';

const files = new Map();
const units = new Map();

/** A file of the bundle; null when there is none. */
export async function fileOf(path) {
  if (!files.has(path)) {
    const reply = await fetch(`/weapp/${path}`);
    files.set(path, reply.ok ? await reply.text() : null);
  }
  return files.get(path);
}

export const jsonOf = async (path) => JSON.parse((await fileOf(path)) ?? '{}');

const relative = (path, from) => (path.startsWith('/') ? normal(path) : normal(`${folderOf(from)}/${path}`));

/** A page or component: its tree, the templates it can reach, its scripts, the components it uses. */
export async function unitOf(path) {
  const known = units.get(path);
  if (known) return known;
  const source = await fileOf(`${path}.wxml`);
  if (source === null) throw new Error(`${path}.wxml is missing`);
  const unit = {
    path,
    tree: parseWxml(source, `${path}.wxml`),
    templates: new Map(),
    wxs: {},
    components: new Map(),
  };
  units.set(path, unit);
  await collect(unit.tree, path, unit);
  const using = {
    ...(await jsonOf('app.json')).usingComponents,
    ...(await jsonOf(`${path}.json`)).usingComponents,
  };
  for (const [tag, target] of Object.entries(using)) {
    const component = relative(target, path);
    unit.components.set(tag, component);
    await unitOf(component);
  }
  return unit;
}

export const loadedUnit = (path) => units.get(path);

async function collect(tree, path, unit) {
  const scripts = {};
  for (const node of tree.children) {
    if (node.tag === 'wxs') scripts[node.attrs.module] = await script(node, path);
    if (node.tag !== 'import') continue;
    const file = relative(node.attrs.src, path);
    const source = await fileOf(file);
    if (source === null) throw new Error(`${path} imports ${file}, which is missing`);
    const imported = { templates: new Map(), wxs: {} };
    await collect(parseWxml(source, file), file, imported);
    for (const [name, template] of imported.templates) unit.templates.set(name, template);
  }
  Object.assign(unit.wxs, scripts);
  for (const node of tree.children) {
    if (node.tag === 'template' && node.attrs.name) unit.templates.set(node.attrs.name, { node, scripts });
  }
}

async function script(node, path) {
  const code = node.attrs.src ? await fileOf(relative(node.attrs.src, path)) : node.code;
  const module = { exports: {} };
  new Function('module', 'exports', 'require', code)(module, module.exports, () => ({}));
  return module.exports;
}
