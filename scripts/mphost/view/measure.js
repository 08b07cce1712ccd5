/** Answers of the view to the questions of the logic layer about places and sizes. */
export function createMeasures({ rootOf, stage, send }) {
  const observers = new Map();

  const rectOf = (el) => {
    const frame = stage.getBoundingClientRect();
    const { left, right, top, bottom, width, height } = el.getBoundingClientRect();
    return {
      left: left - frame.left,
      right: right - frame.left,
      top: top - frame.top,
      bottom: bottom - frame.top,
      width,
      height,
    };
  };

  function fieldsOf(el, fields, scroller) {
    const { scrollTop, scrollLeft, scrollWidth, scrollHeight } = scroller ?? el;
    return {
      ...(fields.id ? { id: el.id } : {}),
      ...(fields.dataset ? { dataset: { ...el.dataset } } : {}),
      ...(fields.rect ? rectOf(el) : {}),
      ...(fields.size ? { width: el.offsetWidth, height: el.offsetHeight } : {}),
      ...(fields.scrollOffset ? { scrollTop, scrollLeft, scrollWidth, scrollHeight } : {}),
    };
  }

  function answer(root, { selector, many, viewport, fields }) {
    if (viewport) {
      const size = { width: stage.clientWidth, height: stage.clientHeight };
      const edges = { left: 0, top: 0, right: size.width, bottom: size.height };
      const {
        id: _id,
        dataset: _dataset,
        ...scroll
      } = fieldsOf(root, { ...fields, rect: false, size: false }, root);
      return {
        id: '',
        dataset: {},
        ...(fields.rect ? { ...size, ...edges } : fields.size ? size : {}),
        ...scroll,
      };
    }
    const found = [...root.querySelectorAll(selector)].map((el) => fieldsOf(el, fields));
    return many ? found : (found[0] ?? null);
  }

  function observe({ observer, page, selector, thresholds, observeAll, frame }) {
    const root = rootOf(page);
    if (!root) return;
    const { top = 0, right = 0, bottom = 0, left = 0 } = frame.margins ?? {};
    const watching = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const { intersectionRatio, intersectionRect, boundingClientRect, rootBounds } = entry;
          const plain = (rect) => (rect ? { ...rect.toJSON() } : null);
          const rects = {
            intersectionRect: plain(intersectionRect),
            boundingClientRect: plain(boundingClientRect),
            relativeRect: plain(rootBounds),
          };
          send({
            t: 'seen',
            observer,
            entry: {
              id: entry.target.id,
              dataset: { ...entry.target.dataset },
              intersectionRatio,
              ...rects,
              time: entry.time,
            },
          });
        }
      },
      {
        root: frame.selector ? root.querySelector(frame.selector) : root,
        rootMargin: `${top}px ${right}px ${bottom}px ${left}px`,
        threshold: thresholds,
      },
    );
    const found = [...root.querySelectorAll(selector)];
    for (const el of observeAll ? found : found.slice(0, 1)) watching.observe(el);
    observers.set(observer, watching);
  }

  return {
    measure: ({ page, questions }) => {
      const root = rootOf(page);
      return questions.map((question) => (root ? answer(root, question) : null));
    },
    observe,
    unobserve: ({ observer }) => {
      observers.get(observer)?.disconnect();
      observers.delete(observer);
    },
  };
}
