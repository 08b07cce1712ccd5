// @ts-check
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.{ts,tsx,mjs}', '**/test/**', '**/testing/**'];

const FORWARD_REF = {
  selector: "CallExpression[callee.name='forwardRef']",
  message:
    'forwardRef is a cycle with a permit: move what both sides need one floor down, or tell the other side by an outbox event.',
};

const CLOCK_ONLY = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message:
      'Ask the Clock (constructor(private readonly clock: Clock)): a test must be able to say what time it is.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the Clock (clock.now()): a test must be able to say what time it is.',
  },
];

/** What WeChat's logic layer does not have; the H5 twin of a file may use all of it. */
const ABSENT_IN_WECHAT = [
  'URL',
  'URLSearchParams',
  'fetch',
  'Intl',
  'FormData',
  'Headers',
  'Blob',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'structuredClone',
  'queueMicrotask',
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'atob',
  'btoa',
  'alert',
  'Worker',
  'WebSocket',
].map((name) => ({
  name,
  message: `WeChat has no ${name}: use what shared or Taro offer, or put it into a *.h5.ts twin in miniapp/src/platform.`,
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.data/',
      'shared/api/',
      'coverage/',
      '**/*.cjs',
      'miniapp/babel.config.js',
    ],
  },
  {
    // A rule is changed here with its reason, not switched off where it hurts.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'shared/tsconfig.spec.json',
          'server/tsconfig.spec.json',
          'scripts/tsconfig.json',
          'scripts/wechat-emulator/tsconfig.spec.json',
          'miniapp/tsconfig.json',
          'miniapp/test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-syntax': ['error', FORWARD_REF],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A Nest module or entity may be nothing but its decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `() => this.load()` is how a handler is written, `return resolve(value)` how a promise is settled early.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Counts and money in a sentence are fine; objects are not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // An `async` method may promise only because its face does.
      '@typescript-eslint/require-await': 'off',
      // `while (true)` around a queue is the clearest way to say it.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A generic that appears once still names a row's shape: `query<PieceRow>(sql)`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // The classes that are spread here are replies: fields and nothing else.
      '@typescript-eslint/no-misused-spread': 'off',
      // What SQL adds up may arrive as text whatever its row says: Number() around it is a precaution.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // `void | Promise<void>` is what a handler may return.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Options of Nest are classes by accident: a literal is how everybody passes them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Deprecated does not mean broken; upgrades look at it, not every commit.
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/platform/config/**', 'server/src/seed/**', 'server/src/*.ts', ...SPECS],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read once: add it to platform/config and take Config.',
        },
      ],
    },
  },
  {
    files: ['server/src/{audiences,domains,notices}/**/*.ts'],
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', FORWARD_REF, ...CLOCK_ONLY] },
  },
  {
    files: ['miniapp/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // JSX takes `onTap={async () => …}`: React does not look at what a handler returns.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-properties': [
        'error',
        ...['request', 'uploadFile', 'downloadFile'].map((property) => ({
          object: 'Taro',
          property,
          message: 'Only miniapp/src/api knows HTTP: add a named call there and use it here.',
        })),
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'].map(
          (property) => ({
            property,
            message: 'WeChat has no Intl: format with the functions of @zhuyue/shared.',
          }),
        ),
      ],
    },
  },
  {
    files: ['miniapp/src/**/*.tsx'],
    // A page's markup counts as lines of its function.
    rules: { 'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['miniapp/src/{api,platform}/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['miniapp/src/**/*.{ts,tsx}'],
    // The camera and its decoder are reached through *.h5 files only.
    ignores: [
      '**/*.h5.{ts,tsx}',
      '**/*.worker.ts',
      'miniapp/src/platform/camera.ts',
      'miniapp/src/platform/decoder/**',
      ...SPECS,
    ],
    rules: { 'no-restricted-globals': ['error', ...ABSENT_IN_WECHAT] },
  },
  {
    // Programs talk to the person at the terminal.
    files: [
      'scripts/**',
      '*.mjs',
      'server/src/{main,worker,openapi,migrate,passport-check}.ts',
      'server/src/seed/**',
      'server/src/platform/config/process.ts',
      'miniapp/config/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Written by a program, or one list of settings.
    files: ['server/src/migrations/**', 'miniapp/config/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      // These compare the written types, which JavaScript with JSDoc has in fewer places.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: SPECS,
    rules: {
      // The JSON of a reply has no type: looking at it is what the test does.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A describe is as long as what it promises; a missing value fails the test where it is used.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A spec that walks every file of a kind loads them by name.
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    // Run in a worker, a page, or by hand; not part of a TypeScript project.
    files: ['**/*.js', 'miniapp/config/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // A host is one closure over the state of one phone.
    files: ['scripts/mphost/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // A step of a test is sent to the phone's worker as source.
    files: ['miniapp/test/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-implied-eval': 'off' },
  },
);
