const POINTS = {
  pointerdown: 'touchstart',
  pointermove: 'touchmove',
  pointerup: 'touchend',
  pointercancel: 'touchcancel',
};

const facts = (el) => ({
  id: el.id,
  dataset: { ...el.dataset },
  offsetLeft: el.offsetLeft,
  offsetTop: el.offsetTop,
});

/** Turns what happens in the browser into WeChat's events and sends them to the handlers that the tree names. */
export function createEvents({ stage, send, dialogs, person }) {
  /** Up from `el`; `self` for events that do not bubble in WeChat. */
  function fire(el, type, detail, { self = false, touches = [] } = {}) {
    for (let at = el; at && at !== stage; at = at.parentElement) {
      const binding = at.node?.events?.[type];
      if (binding) {
        const event = {
          type,
          detail,
          target: facts(el),
          currentTarget: facts(at),
          timeStamp: Math.floor(performance.now()),
        };
        send({
          t: 'event',
          id: at.node.owner,
          handler: binding.handler,
          event: { ...event, touches, changedTouches: touches, mark: {} },
        });
        if (binding.stops) return;
      }
      if (self) return;
    }
  }

  const nearest = (el, tag) => {
    for (let at = el; at && at !== stage; at = at.parentElement) if (at.tag === tag) return at;
    return null;
  };

  function onClick(event) {
    const el = event.target.closest('[data-sid],[id]');
    if (!el || !stage.contains(el)) return;
    fire(el, 'tap', { x: event.clientX, y: event.clientY });
    const button = nearest(event.target, 'button');
    if (button && !button.disabled) void openType(button);
    for (const tag of ['switch', 'checkbox', 'radio']) {
      const one = nearest(event.target, tag);
      if (one) toggle(one, tag);
    }
    const picker = nearest(event.target, 'picker');
    if (picker && picker.node.attrs.disabled !== true) void pick(picker);
  }

  async function openType(button) {
    const type = button.node.attrs['open-type'];
    if (type === 'getPhoneNumber') {
      const code = await person.phoneCode();
      const detail =
        code === null ? { errMsg: 'getPhoneNumber:fail user deny' } : { errMsg: 'getPhoneNumber:ok', code };
      fire(button, 'getphonenumber', detail, { self: true });
    }
    if (type === 'share') send({ t: 'share', detail: { from: 'button', target: facts(button) } });
  }

  function toggle(el, tag) {
    const on = !(tag === 'radio') && el.getAttribute('aria-checked') === 'true';
    if (tag === 'switch') {
      el.setAttribute('aria-checked', String(!on));
      fire(el, 'change', { value: !on }, { self: true });
      return;
    }
    const group = nearest(el, `${tag}-group`);
    if (!group) return;
    if (tag === 'radio')
      for (const other of group.querySelectorAll('mp-radio')) other.setAttribute('aria-checked', 'false');
    el.setAttribute('aria-checked', String(!on));
    const chosen = [...group.querySelectorAll(`mp-${tag}[aria-checked=true]`)].map(
      (one) => one.node.attrs.value,
    );
    fire(group, 'change', { value: tag === 'radio' ? chosen[0] : chosen }, { self: true });
  }

  async function pick(picker) {
    const value = await dialogs.picker(picker.node.attrs);
    fire(picker, value === null ? 'cancel' : 'change', value === null ? {} : { value }, { self: true });
  }

  const isField = (el) => el.tag === 'input' || el.tag === 'textarea';
  const onField = (type) => (event) => {
    const el = event.target;
    if (isField(el)) fire(el, type, { value: el.value, cursor: el.selectionStart ?? 0 }, { self: true });
  };

  function onInput(event) {
    const slider = nearest(event.target, 'slider');
    if (slider) fire(slider, 'changing', { value: Number(event.target.value) }, { self: true });
    else onField('input')(event);
  }

  function onChange(event) {
    const slider = nearest(event.target, 'slider');
    if (slider) fire(slider, 'change', { value: Number(event.target.value) }, { self: true });
  }

  function onKey(event) {
    if (event.key === 'Enter' && event.target.tag === 'input') onField('confirm')(event);
  }

  let down = false;
  function onPointer(event) {
    if (event.type === 'pointermove' && !down) return;
    down = event.type === 'pointerdown' || event.type === 'pointermove';
    const el = event.target.closest?.('[data-sid],[id]');
    if (!el || !stage.contains(el)) return;
    const point = {
      identifier: 0,
      clientX: event.clientX,
      clientY: event.clientY,
      pageX: event.pageX,
      pageY: event.pageY,
    };
    fire(el, POINTS[event.type], {}, { touches: [point] });
  }

  function onScroll(event) {
    const el = event.target;
    if (el.tag === 'scroll-view') scrolled(el);
    else if (el.tag === 'swiper') swiped(el);
  }

  function scrolled(el) {
    const { scrollTop, scrollLeft, scrollWidth, scrollHeight } = el;
    fire(el, 'scroll', { scrollTop, scrollLeft, scrollWidth, scrollHeight }, { self: true });
    const threshold = Number(el.node.attrs['lower-threshold'] ?? 50);
    const left = Math.max(
      scrollWidth - el.clientWidth - scrollLeft,
      scrollHeight - el.clientHeight - scrollTop,
    );
    if (left <= threshold) fire(el, 'scrolltolower', { direction: 'bottom' }, { self: true });
    if (scrollTop + scrollLeft <= Number(el.node.attrs['upper-threshold'] ?? 50))
      fire(el, 'scrolltoupper', { direction: 'top' }, { self: true });
  }

  function swiped(el) {
    const current = Math.round(el.scrollLeft / Math.max(1, el.clientWidth));
    if (String(current) === (el.dataset.current ?? '0')) return;
    el.dataset.current = String(current);
    fire(el, 'change', { current, source: 'touch' }, { self: true });
  }

  stage.addEventListener('click', onClick);
  stage.addEventListener('input', onInput);
  stage.addEventListener('change', onChange);
  stage.addEventListener('focusin', onField('focus'));
  stage.addEventListener('focusout', onField('blur'));
  stage.addEventListener('keydown', onKey);
  stage.addEventListener('scroll', onScroll, true);
  for (const type of Object.keys(POINTS)) stage.addEventListener(type, onPointer);

  return { fire };
}
