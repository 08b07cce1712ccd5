import { DARK, LIGHT, type Token } from '@/theme/tokens';

const USED: readonly Token[] = [
  'paper',
  'paper-2',
  'ink',
  'ink-2',
  'line',
  'gold',
  'gold-ink',
  'on-gold',
  'jade',
  'cinnabar',
  'amber',
  'plate',
];

const variables = (tokens: Readonly<Record<Token, string>>): string =>
  USED.map((name) => `--${name}:${tokens[name]}`).join(';');

/** The look of the app in so little that it travels inside the page. Sizes are those of `theme/kit.scss`. */
export const STYLE = `:root{${variables(LIGHT)};color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--paper);color:var(--ink);font:15px/1.5 -apple-system,"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:640px;margin:0 auto;padding:0 16px calc(96px + env(safe-area-inset-bottom))}
a{color:inherit}
h1,h2,.house{font-family:"Songti SC","Noto Serif SC","Source Han Serif SC","Noto Serif CJK SC",serif;font-weight:500;line-height:1.25}
h1{font-size:20px}
h2{font-size:17px}
header{display:flex;justify-content:space-between;align-items:center;min-height:48px}
.house{display:inline-block;min-width:44px;font-size:17px;text-decoration:none;min-height:44px;line-height:44px}
small,.soft{color:var(--ink-2);font-size:13px}
section{padding:16px 0;border-top:1px solid var(--line)}
section>h2{padding-bottom:8px}
.verdict{border:0;padding-top:8px}
.good h1{color:var(--jade)}
.heed h1{color:var(--amber)}
.alarm h1{color:var(--cinnabar)}
.todo{padding-top:8px}
summary{min-height:44px;line-height:44px;color:var(--ink-2);cursor:pointer}
ol,ul{list-style:none}
li{padding:8px 0;border-top:1px solid var(--line)}
.rung{display:flex;justify-content:space-between;gap:12px}
.rung small{white-space:nowrap}
.pass b{color:var(--jade)}
.warn b{color:var(--amber)}
.fail b{color:var(--cinnabar)}
b{font-weight:500}
.name{font-size:24px}
.verdict+*{margin-top:16px;display:block}
.look{display:block;width:100%;aspect-ratio:4/3;object-fit:cover;background:var(--plate);margin:12px 0 0}
.big{font-size:32px;line-height:1.25;font-variant-numeric:tabular-nums;white-space:nowrap}
.big small{font-size:20px}
.weights{display:flex;gap:32px;padding:12px 0 0}
.weights dd{font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}
.row{display:flex;justify-content:space-between;gap:16px;padding:4px 0}
.row>:last-child{text-align:right}
.fig{font-variant-numeric:tabular-nums;white-space:nowrap}
.sum{border-top:1px solid var(--line);margin-top:8px;padding-top:8px;font-size:17px}
.match{display:flex;justify-content:space-between;gap:16px;min-height:44px;text-decoration:none}
.match .fig{text-align:right}
.taps{display:flex;gap:24px}
.taps a,.more{display:inline-block;min-height:44px;line-height:44px;color:var(--gold-ink)}
.stale{display:none;color:var(--amber);padding:12px 0;border-top:1px solid var(--line)}
.seen .stale{display:block}
.seen .verdict{display:none}
footer{position:fixed;left:0;right:0;bottom:0;background:var(--paper);border-top:1px solid var(--line);padding:12px 16px calc(12px + env(safe-area-inset-bottom))}
footer a{display:block;max-width:608px;margin:0 auto;background:var(--gold);color:var(--on-gold);text-align:center;text-decoration:none;line-height:48px;border-radius:2px;font-size:17px}
@media(min-width:900px){footer{position:static;border:0;padding:24px 0}body{padding-bottom:48px}}`.replace(
  /\n/g,
  '',
);
