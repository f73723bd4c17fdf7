// The editor of processes: the Camunda 7 modeler, trimmed to what an administrator may set.
import './strict-styles.js';
import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import 'camunda-bpmn-js/dist/assets/camunda-platform-modeler.css';
import '@bpmn-io/properties-panel/assets/properties-panel.css';
import automaticIds from './automatic-ids.js';
import houseElements from './house-elements.js';
import houseProperties from './house-properties.js';
import { mount } from './page.js';

async function open({ canvas, panel, text, choices, changed, selected }) {
  const modeler = new Modeler({
    container: canvas,
    propertiesPanel: { parent: panel, layout: { groups: { general: { open: true }, house: { open: true } } } },
    additionalModules: [houseProperties, houseElements, automaticIds, { houseChoices: ['value', choices] }],
    exporter: { name: 'OpenWRO', version: '1' },
  });
  await modeler.importXML(text);
  const view = modeler.get('canvas');
  view.zoom(view.zoom('fit-viewport', 'auto') * 0.92, 'auto');
  view.scroll({ dx: PALETTE_WIDTH / 2, dy: 0 });
  modeler.on('commandStack.changed', changed);
  modeler.on('selection.changed', (event) => selected(event.newSelection[0]?.id ?? null));
  return {
    text: async () => (await modeler.saveXML({ format: true })).xml,
    undo: () => modeler.get('commandStack').undo(),
    redo: () => modeler.get('commandStack').redo(),
    selection: () => modeler.get('selection').get()[0]?.id ?? null,
    search: () => modeler.get('searchPad').toggle(),
    mark: (marks) => markAll(modeler, marks),
    show: (id) => showOne(modeler, id),
  };
}

/** In pixels; the picture begins beside the palette, not under it. */
const PALETTE_WIDTH = 90;

const marked = new Set();

/** Gives each element its marker class, and takes away those given before. */
function markAll(modeler, marks) {
  const canvas = modeler.get('canvas');
  const registry = modeler.get('elementRegistry');
  for (const each of marked) {
    const [id, marker] = each.split(' ');
    if (registry.get(id)) canvas.removeMarker(id, marker);
  }
  marked.clear();
  for (const { id, marker } of marks) {
    if (!registry.get(id)) continue;
    canvas.addMarker(id, marker);
    marked.add(`${id} ${marker}`);
  }
}

function showOne(modeler, id) {
  const element = modeler.get('elementRegistry').get(id);
  if (!element) return false;
  modeler.get('selection').select(element);
  modeler.get('canvas').scrollToElement(element);
  return true;
}

mount(open);
