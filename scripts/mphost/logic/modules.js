import { absentNames, bundleGlobal } from './absent.js';
import { folderOf, normal } from './paths.js';

const compile = Function;

/** Loads the bundle's files the way WeChat does: CommonJS, each package for itself, nothing of the browser in sight. */
export function createModules({ readFile, packages, console, violation }) {
  const loaded = new Map();
  const scope = bundleGlobal((text) =>
    violation('compile', `new Function(${JSON.stringify(String(text).slice(0, 80))})`),
  );
  const absent = absentNames();
  let registering = '';

  function load(path, from, given) {
    const file = /\.js$/.test(path) ? path : `${path}.js`;
    const known = loaded.get(file);
    if (known) return known.exports;
    requireReach(from, file);
    const module = { exports: {} };
    loaded.set(file, module);
    const before = registering;
    registering = file.replace(/\.js$/, '');
    try {
      run(file, module, given);
    } finally {
      registering = before;
    }
    return module.exports;
  }

  function run(file, module, given) {
    const source = readFile(file);
    if (source === null) throw new Error(`module '${file}' is not defined`);
    const require = (path) =>
      load(path.startsWith('/') ? normal(path) : normal(`${folderOf(file)}/${path}`), file, given);
    const own = {
      require,
      module,
      exports: module.exports,
      global: scope,
      globalThis: scope,
      Function: scope.Function,
    };
    const visible = { ...own, ...given, console };
    const hidden = absent.filter((name) => !(name in visible));
    const names = [...Object.keys(visible), ...hidden];
    compile(...names, `${source}\n//# sourceURL=weapp/${file}`)(...Object.values(visible));
  }

  /** Code of one sub-package is not there yet when the main package or another one runs. */
  function requireReach(from, file) {
    const target = packageOf(file);
    if (from === '' || target === '' || packageOf(from) === target) return;
    violation('package', `${from} requires ${file} of the sub-package ${target}`);
  }

  const packageOf = (file) => packages.find((root) => file.startsWith(`${root}/`)) ?? '';

  return { load: (path, given, from = '') => load(path, from, given), registering: () => registering };
}
