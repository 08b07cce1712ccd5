import { normal } from '/host/logic/paths.js';

/** Tags that a browser has under the same name and that tests find by their role. */
const REAL = new Set(['button', 'input', 'textarea', 'form', 'label']);

export const elementName = (tag) => (REAL.has(tag) ? tag : `mp-${tag}`);

const isOn = (value) => value === true || value === 'true';

/** Where the browser gets a picture that the bundle names in WeChat's way. */
export function pictureAddress(source, temporary) {
  if (/^(data:|blob:)/.test(source)) return source;
  if (temporary.has(source)) return temporary.get(source);
  // WeChat asks without an origin: no rule of a server about origins stands in its way.
  if (/^https?:\/\//.test(source)) return `/outside?url=${encodeURIComponent(source)}`;
  return source === '' ? '' : `/weapp/${normal(source)}`;
}

const KEYBOARDS = { number: 'numeric', digit: 'decimal', idcard: 'text', text: 'text' };

const field = {
  value: (el, value) => {
    const text = String(value ?? '');
    if (el.value !== text) el.value = text;
  },
  placeholder: (el, value) => (el.placeholder = value ?? ''),
  disabled: (el, value) => (el.disabled = isOn(value)),
  maxlength: (el, value) =>
    Number(value) > 0 ? (el.maxLength = Number(value)) : el.removeAttribute('maxlength'),
  focus: (el, value) => {
    if (isOn(value)) setTimeout(() => el.focus(), 0);
  },
};

/** What an attribute of a component does to its element, where setting it is not enough. */
const SPECIAL = {
  button: { disabled: (el, value) => (el.disabled = isOn(value)) },
  input: {
    ...field,
    type: (el, value) => (el.inputMode = KEYBOARDS[value] ?? 'text'),
    password: (el, value) => (el.type = isOn(value) ? 'password' : 'text'),
  },
  textarea: field,
  image: {
    src: (el, value, { temporary, fire }) => {
      const picture = pictureOf(el, fire);
      const address = pictureAddress(String(value ?? ''), temporary);
      if (picture.getAttribute('src') !== address) picture.setAttribute('src', address);
    },
    mode: (el, value, { fire }) => (pictureOf(el, fire).dataset.mode = value ?? 'scaleToFill'),
    'lazy-load': (el, value, { fire }) => (pictureOf(el, fire).loading = isOn(value) ? 'lazy' : 'eager'),
  },
  'scroll-view': {
    'scroll-x': (el, value) => (el.style.overflowX = isOn(value) ? 'auto' : 'hidden'),
    'scroll-y': (el, value) => (el.style.overflowY = isOn(value) ? 'auto' : 'hidden'),
    'scroll-top': (el, value) =>
      value === undefined || setTimeout(() => (el.scrollTop = parseFloat(value)), 0),
    'scroll-left': (el, value) =>
      value === undefined || setTimeout(() => (el.scrollLeft = parseFloat(value)), 0),
    'scroll-into-view': (el, value) =>
      value && setTimeout(() => el.querySelector(`#${CSS.escape(value)}`)?.scrollIntoView(), 0),
  },
  swiper: { current: (el, value) => slideTo(el, Number(value ?? 0)) },
  switch: { checked: (el, value) => el.setAttribute('aria-checked', String(isOn(value))) },
  checkbox: { checked: (el, value) => el.setAttribute('aria-checked', String(isOn(value))) },
  radio: { checked: (el, value) => el.setAttribute('aria-checked', String(isOn(value))) },
  slider: {
    min: (el, value) => (rangeOf(el).min = value ?? 0),
    max: (el, value) => (rangeOf(el).max = value ?? 100),
    step: (el, value) => (rangeOf(el).step = value ?? 1),
    value: (el, value) => (rangeOf(el).value = value ?? 0),
  },
};

const ROLES = {
  switch: 'switch',
  checkbox: 'checkbox',
  radio: 'radio',
  picker: 'button',
  slider: 'presentation',
};

function pictureOf(el, fire) {
  if (el.firstChild) return el.firstChild;
  const picture = document.createElement('img');
  picture.alt = '';
  picture.addEventListener('load', () =>
    fire(el, 'load', { width: picture.naturalWidth, height: picture.naturalHeight }, { self: true }),
  );
  picture.addEventListener('error', () => {
    if (picture.getAttribute('src')) fire(el, 'error', { errMsg: `GET ${picture.src} fail` }, { self: true });
  });
  el.append(picture);
  return picture;
}

function rangeOf(el) {
  if (el.firstChild) return el.firstChild;
  const range = document.createElement('input');
  range.type = 'range';
  el.append(range);
  return range;
}

/** The item is brought into sight after the children are there. */
export function slideTo(el, index) {
  el.dataset.current = String(index);
  setTimeout(() => (el.scrollLeft = index * el.clientWidth), 0);
}

export function prepare(el, tag) {
  if (tag === 'button') el.type = 'button';
  if (ROLES[tag]) el.setAttribute('role', ROLES[tag]);
  if (tag === 'form') el.addEventListener('submit', (event) => event.preventDefault());
}

/** Attributes that only style or only name; others matter to the events, which read them from the tree. */
const PLAIN = [
  'open-type',
  'scroll-x',
  'mode',
  'type',
  'class',
  'style',
  'id',
  'hidden',
  'aria-label',
  'aria-role',
];

export function setAttribute(el, tag, name, value, context) {
  const special = SPECIAL[tag]?.[name];
  if (special) special(el, value, context);
  else if (name === 'class') el.className = value ?? '';
  else if (name === 'style') el.style.cssText = context.rpx(String(value ?? ''));
  else if (name === 'id') el.id = value ?? '';
  else if (name === 'hidden') el.hidden = isOn(value);
  else if (name.startsWith('data-')) el.setAttribute(name, value ?? '');
  else if (name === 'aria-role') el.setAttribute('role', value ?? '');
  else if (PLAIN.includes(name) && value !== undefined)
    el.setAttribute(name.startsWith('aria-') ? name : `data-${name}`, String(value));
}
