// The editor of decision tables.
import './strict-styles.js';
import Modeler from 'dmn-js/lib/Modeler';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css';
import { mount } from './page.js';

async function open({ canvas, text, changed }) {
  const modeler = new Modeler({ container: canvas });
  let listening;
  modeler.on('views.changed', ({ activeView }) => {
    const viewer = modeler.getActiveViewer();
    if (!viewer || viewer === listening) return;
    listening = viewer;
    viewer.on('elements.changed', changed);
  });
  await modeler.importXML(text);
  const table = modeler.getViews().find((view) => view.type === 'decisionTable');
  if (table) await modeler.open(table);
  const stack = () => modeler.getActiveViewer()?.get('commandStack', false);
  return {
    text: async () => (await modeler.saveXML({ format: true })).xml,
    undo: () => stack()?.undo(),
    redo: () => stack()?.redo(),
    mark: () => {},
    show: () => false,
  };
}

mount(open);
