/** The house's colours. `tokens.scss` says the same in CSS variables; a spec keeps the two equal and every pair readable. */
export const LIGHT = {
  paper: '#F6F1E7',
  'paper-2': '#FBF8F2',
  'paper-3': '#EFE7D8',
  ink: '#211C17',
  'ink-2': '#5E554B',
  'ink-3': '#857A6C',
  line: '#E0D6C4',
  gold: '#B8924A',
  'gold-ink': '#7A5A22',
  'on-gold': '#211C17',
  jade: '#2F5D50',
  cinnabar: '#9E2B25',
  indigo: '#2E4A6B',
  amber: '#8A5A00',
  /** What a picture lies on. The renders stand on the paper tone, so on light paper the plate cannot be seen. */
  plate: '#F6F1E7',
} as const;

export type Token = keyof typeof LIGHT;

export const DARK: Readonly<Record<Token, string>> = {
  paper: '#17130F',
  'paper-2': '#1F1A15',
  'paper-3': '#2A241D',
  ink: '#F1EADF',
  'ink-2': '#B8AD9D',
  'ink-3': '#8C8172',
  line: '#3A3229',
  gold: '#C6A15B',
  'gold-ink': '#D9B870',
  'on-gold': '#211C17',
  jade: '#7FB8A4',
  cinnabar: '#E58A80',
  indigo: '#9DB8DA',
  amber: '#E0B25C',
  plate: '#EDE5D6',
};

/** Words on grounds that occur on a page, with the ratio WCAG asks for: 4.5 for text, 3 for large text and icons. */
export const PAIRS: readonly { word: Token; on: Token; atLeast: 4.5 | 3 }[] = [
  ...(['paper', 'paper-2', 'paper-3'] as const).flatMap((on) => [
    { word: 'ink', on, atLeast: 4.5 } as const,
    { word: 'ink-2', on, atLeast: 4.5 } as const,
    { word: 'gold-ink', on, atLeast: 4.5 } as const,
    { word: 'jade', on, atLeast: 4.5 } as const,
    { word: 'cinnabar', on, atLeast: 4.5 } as const,
    { word: 'indigo', on, atLeast: 4.5 } as const,
    { word: 'amber', on, atLeast: 4.5 } as const,
  ]),
  { word: 'ink-3', on: 'paper', atLeast: 3 },
  { word: 'ink-3', on: 'paper-2', atLeast: 3 },
  { word: 'ink-3', on: 'paper-3', atLeast: 3 },
  { word: 'on-gold', on: 'gold', atLeast: 4.5 },
  { word: 'paper', on: 'ink', atLeast: 4.5 },
];
