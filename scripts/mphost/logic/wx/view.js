/** What the logic layer may ask about the view: it has no elements, only questions. */
export function viewQueries(host) {
  const { ask, guard, send } = host;
  let count = 0;
  host.observers = new Map();

  const pageOf = (component) => component?.__id ?? host.stack.top()?.__id;

  function createSelectorQuery() {
    const wanted = [];
    let within;
    const query = {
      in(component) {
        within = component;
        return query;
      },
      select: (selector) => node({ selector, many: false }),
      selectAll: (selector) => node({ selector, many: true }),
      selectViewport: () => node({ viewport: true }),
      exec(done) {
        const questions = wanted.map(({ done: _done, ...question }) => question);
        void ask('measure', { page: pageOf(within), questions }).then((answers) => {
          answers.forEach((answer, i) => guard(() => wanted[i].done?.(answer)));
          guard(() => done?.(answers));
        });
        return query;
      },
    };
    const node = (target) => {
      const want = (fields) => (done) => {
        wanted.push({ ...target, fields, done });
        return query;
      };
      return {
        boundingClientRect: want({ rect: true, id: true, dataset: true }),
        scrollOffset: want({ scrollOffset: true, id: true, dataset: true }),
        fields: (fields, done) => want(fields)(done),
        node: want({ node: true }),
        context: want({ context: true }),
      };
    };
    return query;
  }

  function createIntersectionObserver(component, { thresholds = [0], observeAll = false } = {}) {
    const id = `o${(count += 1)}`;
    const frame = {};
    const observer = {
      relativeTo(selector, margins = {}) {
        Object.assign(frame, { selector, margins });
        return observer;
      },
      relativeToViewport(margins = {}) {
        Object.assign(frame, { selector: null, margins });
        return observer;
      },
      observe(selector, seen) {
        host.observers.set(id, (entry) => guard(() => seen(entry)));
        send({
          t: 'observe',
          observer: id,
          page: pageOf(component),
          selector,
          thresholds,
          observeAll,
          frame,
        });
      },
      disconnect() {
        host.observers.delete(id);
        send({ t: 'unobserve', observer: id });
      },
    };
    return observer;
  }

  return { createSelectorQuery, createIntersectionObserver };
}
