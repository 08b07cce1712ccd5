/** The boxes that WeChat itself shows; each waits for the person and gives the answer. */
export function createDialogs({ layer, temporary }) {
  const el = (name, text = '', attributes = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };

  /** `fill(box, done)` puts the content in; `done(answer)` closes it. */
  const box = (label, fill) =>
    new Promise((resolve) => {
      const dialog = el('div', '', { role: 'dialog', 'aria-label': label, class: 'host-dialog' });
      fill(dialog, (answer) => {
        dialog.remove();
        resolve(answer);
      });
      layer.append(dialog);
    });

  const button = (text, onTap) => {
    const made = el('button', text, { type: 'button' });
    made.addEventListener('click', onTap);
    return made;
  };

  const modal = ({ title, content, confirmText, cancelText, showCancel, editable, placeholderText }) =>
    box(title || content, (dialog, done) => {
      dialog.append(el('h3', title), el('p', content));
      const input = editable ? el('input', '', { placeholder: placeholderText ?? '' }) : null;
      if (input) dialog.append(input);
      if (showCancel) dialog.append(button(cancelText || '取消', () => done(null)));
      dialog.append(button(confirmText || '确定', () => done(input ? input.value : '')));
    });

  const sheet = ({ itemList, alertText }) =>
    box(alertText ?? '选项', (dialog, done) => {
      dialog.append(
        ...itemList.map((text, i) => button(text, () => done(i))),
        button('取消', () => done(-1)),
      );
    });

  /** Answers yes or no, with what is asked in words. */
  const permission = (label, text) =>
    box(label, (dialog, done) => {
      dialog.append(
        el('h3', label),
        el('p', text),
        button('拒绝', () => done(false)),
        button('允许', () => done(true)),
      );
    });

  const media = ({ count }) =>
    box('选择照片', (dialog, done) => {
      const input = el('input', '', { type: 'file', accept: 'image/*', 'aria-label': '照片' });
      input.multiple = count > 1;
      input.addEventListener('change', () => {
        void Promise.all([...input.files].map(temporaryFile)).then(done);
      });
      dialog.append(
        input,
        button('取消', () => done([])),
      );
    });

  async function temporaryFile(file, i) {
    const path = `wxfile://tmp_${Date.now()}_${i}.${file.name.split('.').pop()}`;
    temporary.set(path, URL.createObjectURL(file));
    return { path, bytes: await file.arrayBuffer(), type: file.type };
  }

  const subscribe = async ({ tmplIds }) => {
    const agreed = await permission('订阅消息', tmplIds.join('、'));
    return Object.fromEntries(tmplIds.map((id) => [id, agreed ? 'accept' : 'reject']));
  };

  const picker = ({ mode = 'selector', range = [], value, 'range-key': key }) =>
    box('选择', (dialog, done) => {
      if (mode === 'date' || mode === 'time') {
        const input = el('input', '', { type: mode, 'aria-label': '选择' });
        input.value = value ?? '';
        dialog.append(
          input,
          button('取消', () => done(null)),
          button('确定', () => done(input.value)),
        );
        return;
      }
      dialog.append(
        ...range.map((item, i) => button(key ? item[key] : String(item), () => done(i))),
        button('取消', () => done(null)),
      );
    });

  const outside = ({ name, options }) =>
    box(name, (dialog, done) => {
      if (name === 'setClipboardData') {
        done(true);
        return;
      }
      dialog.append(
        el('p', options.phoneNumber ?? options.name ?? ''),
        button('关闭', () => done(true)),
      );
    });

  return { modal, sheet, permission, media, subscribe, picker, outside };
}
