// The editor of forms.
import './strict-styles.js';
import { FormEditor } from '@bpmn-io/form-js-editor';
import '@bpmn-io/form-js/dist/assets/form-js.css';
import '@bpmn-io/form-js/dist/assets/form-js-editor.css';
import '@bpmn-io/form-js/dist/assets/properties-panel.css';
import '@bpmn-io/form-js-editor/dist/assets/dragula.css';
import { mount } from './page.js';

async function open({ canvas, panel, text, changed, selected }) {
  const editor = new FormEditor({ container: canvas, propertiesPanel: { parent: panel }, exporter: { name: 'OpenWRO', version: '1' } });
  editor.get('propertiesPanel').registerProvider({ getGroups: () => (groups) => trimmed(groups) }, 100);
  await editor.importSchema(JSON.parse(text));
  editor.on('changed', changed);
  editor.on('selection.changed', (event) => selected(event.selection?.id ?? null));
  return {
    text: async () => JSON.stringify(editor.saveSchema(), null, 2),
    undo: () => editor.get('commandStack').undo(),
    redo: () => editor.get('commandStack').redo(),
    mark: () => {},
    show: (id) => showOne(editor, id),
  };
}

const DROPPED_GROUPS = /valuesSource|custom|condition|layout|appearance|serialization/i;
const DROPPED_ENTRIES = new Set(['disabled', 'readonly', 'subtype']);

/** What the server can show and check; the rest would be refused at the check anyway. */
function trimmed(groups) {
  return groups
    .filter((group) => !DROPPED_GROUPS.test(group.id))
    .map((group) => (group.entries ? { ...group, entries: group.entries.filter((entry) => !DROPPED_ENTRIES.has(entry.id)) } : group));
}

function showOne(editor, id) {
  const field = editor.get('formFieldRegistry').get(id);
  if (!field) return false;
  editor.get('selection').set(field);
  return true;
}

mount(open);
