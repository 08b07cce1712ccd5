// The arrows of the house (ARCHITECTURE.md in one file). Each rule's comment is what a stopped developer reads.

const FLOORS = ['store', 'inventory', 'appointments', 'sales', 'service', 'insight'];
/** Entities take their column types past the front door: behind it stands the data source, which imports the entities. */
const COLUMNS = '^server/src/platform/database/columns\\.ts$';
const SPEC = '\\.spec\\.tsx?$';

/** A room may look down, never up: news travels upward as outbox events. */
const floorRules = FLOORS.map((room, floor) => {
  const above = FLOORS.slice(floor + 1);
  return {
    name: `floor-${room}`,
    severity: 'error',
    comment: `domains/${room} may use the platform and the rooms below it only: write an outbox event here and let the room above listen, or move the rule up to where both sides are known.`,
    from: { path: `^server/src/domains/${room}/`, pathNot: SPEC },
    to: {
      path: [`^server/src/(audiences|notices)/`, ...above.map((name) => `^server/src/domains/${name}/`)],
    },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      comment:
        'Two files need each other: move what both use into a third one below them, or tell the upper one by an outbox event. Type-only imports of a circular entity are allowed.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment:
        'The imported file does not exist: mend the path (server and shared write the .js suffix), or ask for the package to be added.',
      from: { pathNot: '(^|/)dist/' },
      to: { couldNotResolve: true, pathNot: ['\\.(scss|css|png|wasm)$', '^@zhuyue/', '^virtual:'] },
    },
    ...floorRules,
    {
      name: 'platform-knows-no-jewellery',
      severity: 'error',
      comment:
        'The platform carries every room and knows none: pass what it needs in as a parameter, or move this file into the domain it talks about. (database/data-source.ts gathers entities and migrations.)',
      from: {
        path: '^server/src/platform/',
        pathNot: [SPEC, '^server/src/platform/database/data-source\\.ts$'],
      },
      to: { path: '^server/src/(domains|audiences|notices)/' },
    },
    {
      name: 'domain-front-door',
      severity: 'error',
      comment:
        'Another domain is imported through its index.ts only: import from ../<domain>/index.js, and export there what is missing (if it is meant for others).',
      from: { path: '^server/(?:src|test)/(?:domains/)?([^/]+)/' },
      to: {
        path: '^server/src/domains/([^/]+)/',
        pathNot: ['^server/src/domains/$1/', '^server/src/domains/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'platform-front-door',
      severity: 'error',
      comment:
        'A part of the platform is imported through its index.ts only: import from platform/<part>/index.js, and export there what is missing.',
      from: { path: '^server/src/(?:platform/)?([^/]+)/', pathNot: SPEC },
      to: {
        path: '^server/src/platform/([^/]+)/',
        pathNot: ['^server/src/platform/$1/', '^server/src/platform/[^/]+/index\\.ts$', COLUMNS],
      },
    },
    {
      name: 'audiences-apart',
      severity: 'error',
      comment:
        'One audience never imports another (what a customer may see must be readable in one folder): put a view that several audiences show into audiences/views, and a rule into a domain.',
      from: { path: '^server/src/audiences/([^/]+)/.+', pathNot: SPEC },
      to: { path: '^server/src/audiences/(customer|tag|admin)/', pathNot: '^server/src/audiences/$1/' },
    },
    {
      name: 'notices-and-audiences-apart',
      severity: 'error',
      comment: 'Notices and audiences are both top floors: what they share belongs to a domain.',
      from: { path: '^server/src/(audiences|notices)/', pathNot: SPEC },
      to: { path: '^server/src/(audiences|notices)/', pathNot: '^server/src/$1/' },
    },
    {
      name: 'server-without-programs',
      severity: 'error',
      comment:
        'The server never imports from scripts or from the miniapp: what both sides say belongs to shared; the emulator is spoken to by HTTP.',
      from: { path: '^server/src/', pathNot: SPEC },
      to: { path: '^(scripts|miniapp)/' },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      comment:
        'shared has no dependencies, not even Node: it runs in WeChat. Write the few lines by hand, or keep the code on the side that has the package.',
      from: { path: '^shared/src/', pathNot: SPEC },
      to: { pathNot: '^shared/src/' },
    },
    {
      name: 'sub-packages-apart',
      severity: 'error',
      comment:
        'WeChat loads sub-packages one by one, so one never imports another: move what both draw into components/, what both say into text/, what both do into hooks/.',
      from: { path: '^miniapp/src/(customer|tag|admin)/' },
      to: { path: '^miniapp/src/(customer|tag|admin)/', pathNot: '^miniapp/src/$1/' },
    },
    {
      name: 'main-package-without-sub-packages',
      severity: 'error',
      comment:
        'The main package and shared parts may not import a sub-package (it would be pulled into the first download): move the part down into components/, hooks/ or text/.',
      from: { path: '^miniapp/src/(?!customer/|tag/|admin/)' },
      to: { path: '^miniapp/src/(customer|tag|admin)/' },
    },
    {
      name: 'components-without-data',
      severity: 'error',
      comment:
        'A component draws what it is given: let the page (or a hook of the page) load, and pass the result in. Types of a reply may be imported.',
      from: { path: '^miniapp/src/components/', pathNot: SPEC },
      to: {
        path: '^miniapp/src/api/',
        // A picture's address and the name of a failure carry no request.
        pathNot: '^miniapp/src/api/(pictures|failure)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'api-below-pages',
      severity: 'error',
      comment:
        'api/, text/ and theme/ are below everything that is drawn: they may not import pages, components or hooks.',
      from: { path: '^miniapp/src/(api|text|theme)/', pathNot: SPEC },
      to: { path: '^miniapp/src/(pages|components|hooks|customer|tag|admin)/' },
    },
    {
      name: 'miniapp-without-server',
      severity: 'error',
      comment:
        'The mini-program speaks to the server by the contract only (types from shared/api): never import its files, nor a Node module.',
      from: { path: '^miniapp/src/', pathNot: SPEC },
      to: { path: '^(server|scripts)/' },
    },
    {
      name: 'miniapp-without-node',
      severity: 'error',
      comment: 'Neither WeChat nor a browser has Node modules: use what Taro or shared offer.',
      from: { path: '^miniapp/src/', pathNot: [SPEC, '/(test|testing)/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'emulator-stands-alone',
      severity: 'error',
      comment:
        'The emulator plays WeChat, so it must not know the product: nothing of server, shared or miniapp may be imported.',
      from: { path: '^scripts/wechat-emulator/src/', pathNot: SPEC },
      to: { path: '^(server|shared|miniapp)/' },
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      comment: 'Product code may not import a spec or the test kit: move what it needs into the source.',
      from: { path: '^(server|shared|miniapp)/src/', pathNot: [SPEC, '/(test|testing)/'] },
      to: { path: [SPEC, '^server/test/'] },
    },
    {
      name: 'listed-dependency',
      severity: 'error',
      comment:
        'The package is not in the package.json of this workspace: ask for it to be added, or do without.',
      from: { path: '^(server|miniapp)/src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: '(^|/)(dist|\\.data|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    webpackConfig: { fileName: `${__dirname}/scripts/check/import-aliases.cjs` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: [
        '.ts',
        '.tsx',
        '.mjs',
        '.js',
        '.cjs',
        '.json',
        '.h5.ts',
        '.h5.tsx',
        '.weapp.ts',
        '.weapp.tsx',
      ],
    },
  },
};
