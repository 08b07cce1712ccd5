/**
 * The Application Identifiers that may stand in the query of a GS1 Digital Link, by the form of their value: N digits,
 * X of the 82 characters, Y of 39, Z of base64url; `..` up to, [ ] may be missing. Release 2026-01-27 of GS1's syntax
 * dictionary (© GS1 AISBL, Apache-2.0); a spec compares the two line by line. What a value means (dates, countries, which
 * identifiers go together) is not looked at: nobody here reads any of them.
 */
const FORMS: readonly (readonly [form: string, identifiers: string])[] = [
  ['N18', '00 8017-8018'],
  ['N14', '01-02'],
  ['X..20', '10 243 420 4318 7020-7022 710-717 7240 8002 8012'],
  ['N6', '11-13 15-17 4326 7006 8005'],
  ['N2', '20 7241'],
  ['X..30', '240-241 250-251 400-401 403 4308 4319 7002 7023 8004 90'],
  ['N..6', '242'],
  ['N13 [X..17]', '253'],
  ['N13 [N..12]', '255'],
  ['N..8', '30 37'],
  ['N..15', '3900-3909 3920-3929'],
  ['N3 N..15', '3910-3919 3930-3939'],
  ['N4', '3940-3943 8111'],
  ['N17', '402'],
  ['N13', '410-417 7001'],
  ['N3 X..9', '421'],
  ['N3', '422 424 426'],
  ['N3 [N3] [N3] [N3] [N3]', '423 425'],
  ['X..3', '427 7008'],
  ['X..35', '4300-4301 4310-4311 4320'],
  ['X..70', '4302-4306 4312-4316 7257 8110 8112'],
  ['X2', '4307 4317'],
  ['N10 N10', '4309'],
  ['N1', '4321-4323 7252'],
  ['N6 N4', '4324-4325 7003'],
  ['N6 [X1]', '4330-4333'],
  ['N..4', '7004'],
  ['X..12', '7005'],
  ['N6 [N6]', '7007'],
  ['X..10', '7009 7255'],
  ['X..2', '7010'],
  ['N6 [N4]', '7011'],
  ['N3 X..27', '7030-7039'],
  ['X2 X..28', '7230-7239'],
  ['X..25', '7242 8013'],
  ['N8', '7250'],
  ['N8 N4', '7251'],
  ['X..40', '7253-7254 7259'],
  ['X..90', '7256 91-99'],
  ['X3', '7258'],
  ['N4 N5 N3 N1 N1', '8001'],
  ['N1 N13 [X..16]', '8003'],
  ['N14 N4', '8006 8026'],
  ['X..34', '8007'],
  ['N6 N2 [N2] [N2]', '8008'],
  ['X..50', '8009'],
  ['Y..30', '8010'],
  ['Z..90', '8030'],
];
/** Weights and measures: six digits, and the identifier's own last digit, 0 to 5, says where the point is. */
const MEASURES = '310-316 320-329 330-337 340-349 350-357 360-369 395';

const CHARACTERS: Readonly<Record<string, string>> = {
  N: '\\d',
  X: '[!-"%-?A-Z_a-z]',
  Y: '[#\\-/0-9A-Z]',
  Z: '[-_=A-Za-z0-9]',
};

/** `N13 [X..17]` as a regular expression. */
function patternOf(form: string): RegExp {
  const parts = form.split(' ').map((part) => {
    const [, open = '', kind = '', upTo = '', length = ''] = /^(\[?)([NXYZ])(\.\.)?(\d+)/.exec(part) ?? [];
    const text = `${CHARACTERS[kind] ?? ''}{${upTo === '' ? length : `1,${length}`}}`;
    return open === '' ? text : `(?:${text})?`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** `710-717 7240`, each number as wide as it is written. */
function eachOf(identifiers: string): string[] {
  return identifiers.split(' ').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const all: string[] = [];
    for (let n = Number(first); n <= Number(last); n++) all.push(String(n).padStart(first.length, '0'));
    return all;
  });
}

function table(): Map<string, RegExp> {
  const forms = new Map<string, RegExp>();
  const measure = patternOf('N6');
  for (const stem of eachOf(MEASURES))
    for (let point = 0; point <= 5; point++) forms.set(`${stem}${point}`, measure);
  for (const [form, identifiers] of FORMS) {
    const pattern = patternOf(form);
    for (const identifier of eachOf(identifiers)) forms.set(identifier, pattern);
  }
  return forms;
}
const made: { forms?: Map<string, RegExp> } = {};

/** The form of an attribute's value; undefined: no identifier that may stand in a query. */
export const gs1Attribute = (identifier: string): RegExp | undefined =>
  (made.forms ??= table()).get(identifier);
export const gs1Attributes = (): readonly string[] => [...(made.forms ??= table()).keys()];
