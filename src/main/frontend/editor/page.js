// The frame around each editor: loads the draft, saves it by itself, has it checked, and shows what was found.

const QUIET = 1500;

export function mount(open) {
  const root = document.getElementById('model-editor');
  if (root) new EditorPage(root).start(open).catch((fault) => tell(root, root.dataset.textBroken, true, fault));
}

function tell(root, text, isBad, fault) {
  const status = document.getElementById('model-editor-status');
  status.textContent = text;
  status.classList.toggle('text-error', Boolean(isBad));
  if (fault) console.warn(fault);
}

class EditorPage {
  constructor(root) {
    this.root = root;
    this.texts = root.dataset;
    this.revision = Number(root.dataset.revision);
    this.isDirty = false;
    this.saving = Promise.resolve();
  }

  async start(open) {
    const [text, choices] = await Promise.all([this.get(this.texts.source, 'text'), this.get(this.texts.choices, 'json')]);
    this.editor = await open({
      canvas: document.getElementById('model-editor-canvas'),
      panel: document.getElementById('model-editor-panel'),
      text,
      choices,
      changed: () => this.changed(),
      selected: (id) => this.selected(id),
    });
    this.root.classList.add('is-ready');
    this.button('undo', () => this.editor.undo());
    this.button('redo', () => this.editor.redo());
    this.button('search', () => this.editor.search());
    this.button('save', () => this.save());
    window.addEventListener('beforeunload', (event) => { if (this.isDirty) event.preventDefault(); });
    tell(this.root, this.texts.textReady);
    await this.check();
  }

  button(name, act) {
    const button = document.getElementById(`model-editor-${name}`);
    if (!button) return;
    if (!this.editor[name] && name !== 'save') button.hidden = true;
    else button.addEventListener('click', act);
  }

  async get(url, kind) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return answer[kind]();
  }

  changed() {
    this.isDirty = true;
    if (this.editor?.selection) this.selected(this.editor.selection());
    tell(this.root, this.texts.textUnsaved);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), QUIET);
  }

  /** Saves one after the other; what is changed meanwhile is saved after it. */
  save() {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.saveNow());
    return this.saving;
  }

  async saveNow() {
    if (!this.isDirty || this.isOvertaken) return;
    this.isDirty = false;
    const text = await this.editor.text();
    let answer;
    try {
      answer = await this.post(this.texts.save, new URLSearchParams({ revision: this.revision, text }));
    } catch (offline) {
      this.isDirty = true;
      tell(this.root, this.texts.textOffline, true);
      return;
    }
    if (answer.status === 409) {
      this.isDirty = true;
      this.isOvertaken = true;
      tell(this.root, (await answer.json()).refusal, true);
      this.offerFork(text);
      return;
    }
    if (!answer.ok) {
      this.isDirty = true;
      const refusal = await answer.json().then((saved) => saved.refusal, () => null);
      tell(this.root, refusal ?? this.texts.textRefused, true);
      return;
    }
    this.revision = (await answer.json()).revision;
    if (!this.isDirty) tell(this.root, this.texts.textSaved.replace('{0}', new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })));
    await this.check();
  }

  post(url, body) {
    body.set('_csrf', document.querySelector('#model-editor-fork input[name=_csrf]').value);
    return fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' } });
  }

  offerFork(text) {
    const form = document.getElementById('model-editor-fork');
    form.elements.text.value = text;
    form.hidden = false;
    form.scrollIntoView({ block: 'nearest' });
  }

  async check() {
    const answer = await this.post(this.texts.check, new URLSearchParams());
    if (answer.ok) this.found(await answer.json());
  }

  found(findings) {
    const list = document.getElementById('model-editor-findings');
    list.replaceChildren(...findings.map((finding) => this.line(finding)));
    document.getElementById('model-editor-clean').hidden = findings.length > 0;
    document.getElementById('model-editor-count').textContent = findings.length;
    this.editor.mark(findings.filter((each) => each.element).map((each) => ({ id: each.element, marker: each.severity === 'ERROR' ? 'wro-error' : 'wro-warning' })));
  }

  line({ severity, element, message }) {
    const item = document.createElement('li');
    const tag = document.createElement('span');
    tag.className = `usa-tag wro-tag ${severity === 'ERROR' ? 'wro-tag--bad' : 'wro-tag--quiet'}`;
    tag.textContent = severity === 'ERROR' ? this.texts.textError : this.texts.textWarning;
    item.append(tag, ' ', message, ' ');
    if (element) {
      const go = document.createElement('button');
      go.type = 'button';
      go.className = 'usa-button usa-button--unstyled';
      go.textContent = this.texts.textShow.replace('{0}', element);
      go.addEventListener('click', () => this.editor.show(element));
      item.append(go);
    }
    return item;
  }

  selected(id) {
    const input = document.getElementById('element');
    if (input) input.value = id ?? '';
  }
}
