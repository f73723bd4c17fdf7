// What an administrator may set of an element, and nothing else: the groups of the properties panel are filtered, and roles, forms,
// steps and clocks are chosen from what this house has.
import {
  SelectEntry, TextAreaEntry, TextFieldEntry, isSelectEntryEdited, isTextAreaEntryEdited, isTextFieldEntryEdited,
} from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { getBusinessObject, is, isAny } from 'bpmn-js/lib/util/ModelUtil';

const KEPT_GROUPS = new Map([
  ['general', ['name', 'id']],
  ['CamundaPlatform__Condition', null],
  ['message', null],
  ['timer', null],
]);

class HouseProperties {
  constructor(panel, translate) {
    this.translate = translate;
    panel.registerProvider(200, this);
  }

  getGroups(element) {
    return (groups) => {
      const kept = groups.filter((group) => KEPT_GROUPS.has(group.id)).map(trimmed);
      const own = ownGroup(element);
      if (own) kept.splice(1, 0, own);
      if (isExplained(element)) kept.push(explanation());
      return kept;
    };
  }
}
HouseProperties.$inject = ['propertiesPanel', 'translate'];

function trimmed(group) {
  const entries = KEPT_GROUPS.get(group.id);
  return entries && group.entries ? { ...group, entries: group.entries.filter((entry) => entries.includes(entry.id)) } : group;
}

function ownGroup(element) {
  const entries = [];
  if (is(element, 'bpmn:UserTask')) {
    entries.push(
      choice('house-role', 'candidateGroups', 'Role', 'roles'),
      choice('house-form', 'formKey', 'Page or form', 'forms'),
      choice('house-due', 'dueDate', 'Due', 'dueDates'),
    );
  }
  if (is(element, 'bpmn:ServiceTask')) {
    entries.push(choice('house-step', 'delegateExpression', 'Step', 'steps'));
  }
  if (is(element, 'bpmn:BusinessRuleTask')) {
    entries.push(choice('house-decision', 'decisionRef', 'Decision table', 'decisions'));
  }
  if (isAny(element, ['bpmn:ServiceTask', 'bpmn:BusinessRuleTask', 'bpmn:UserTask', 'bpmn:CallActivity'])) {
    entries.push({ id: 'house-retry', component: Retry, isEdited: isSelectEntryEdited });
  }
  if (is(element, 'bpmn:CallActivity')) {
    entries.push(choice('house-called', 'calledElement', 'Process called', 'processes'));
  }
  return entries.length ? { id: 'house', label: 'Work', entries } : null;
}

function choice(id, property, label, choices) {
  return { id, property: `camunda:${property}`, label, choices, component: Choice, isEdited: isSelectEntryEdited };
}

/** One value of a list that the server knows. A value that is not in the list stays visible, so that nothing is lost unseen. */
function Choice({ element, id, property, label, choices }) {
  const modeling = useService('modeling');
  const known = useService('houseChoices')[choices] ?? [];
  const name = property === 'camunda:calledElement' ? 'calledElement' : property;
  const getValue = () => getBusinessObject(element).get(name) ?? '';
  const setValue = (value) => modeling.updateProperties(element, { [name]: value || undefined });
  const getOptions = () => {
    const value = getValue();
    const unknown = value && !known.some((each) => each.value === value) ? [{ value, label: `${value} (not known here)` }] : [];
    return [{ value: '', label: '- none -' }, ...known, ...unknown];
  };
  return SelectEntry({ element, id, label, getValue, setValue, getOptions });
}

function isExplained(element) {
  return isAny(element, ['bpmn:Activity', 'bpmn:Process', 'bpmn:Event']);
}

function explanation() {
  const entry = (id, label, component, isEdited) => ({ id, label, component, isEdited });
  return {
    id: 'house-explanation',
    label: 'Explanation',
    entries: [
      entry('house-text', 'What is done here', ExplanationText, isTextAreaEntryEdited),
      entry('house-source', 'Source in law or practice', ExplanationSource, isTextFieldEntryEdited),
      entry('house-clock', 'Clock', ExplanationClock, isSelectEntryEdited),
    ],
  };
}

/** The documentation of an element, whose last lines name the source and the clocks. */
function readExplanation(element) {
  const lines = (getBusinessObject(element).documentation?.[0]?.text ?? '').split('\n');
  const after = (word) => lines.find((line) => line.startsWith(word))?.slice(word.length).trim() ?? '';
  return {
    text: lines.filter((line) => !line.startsWith('Source:') && !line.startsWith('Clock:')).join('\n').trim(),
    source: after('Source:'),
    clock: after('Clock:'),
  };
}

function useExplanation(element, part) {
  const modeling = useService('modeling');
  const factory = useService('bpmnFactory');
  return {
    getValue: () => readExplanation(element)[part],
    setValue: (value) => {
      const all = { ...readExplanation(element), [part]: value ?? '' };
      const text = [all.text, all.source && `Source: ${all.source}`, all.clock && `Clock: ${all.clock}`].filter(Boolean).join('\n');
      modeling.updateProperties(element, { documentation: text ? [factory.create('bpmn:Documentation', { text })] : [] });
    },
    debounce: useService('debounceInput'),
  };
}

function ExplanationText({ element, id, label }) {
  return TextAreaEntry({ element, id, label, rows: 3, ...useExplanation(element, 'text') });
}

function ExplanationSource({ element, id, label }) {
  return TextFieldEntry({ element, id, label, ...useExplanation(element, 'source') });
}

function ExplanationClock({ element, id, label }) {
  const explanation = useExplanation(element, 'clock');
  const known = useService('houseChoices').clocks ?? [];
  const getOptions = () => {
    const value = explanation.getValue();
    const several = value && !known.some((each) => each.value === value) ? [{ value, label: value }] : [];
    return [{ value: '', label: '- none -' }, ...known, ...several];
  };
  return SelectEntry({ element, id, label, getOptions, ...explanation });
}

const STANDARD = '${retryCycles.standard}';

/** Whether the step is a save point of its own, tried again by the standard cycle. */
function Retry({ element, id }) {
  const modeling = useService('modeling');
  const factory = useService('bpmnFactory');
  const object = getBusinessObject(element);
  const getValue = () => (object.get('camunda:asyncBefore') ? 'yes' : '');
  const setValue = (value) => {
    const others = (object.extensionElements?.values ?? []).filter((each) => each.$type !== 'camunda:FailedJobRetryTimeCycle');
    const values = value ? [...others, factory.create('camunda:FailedJobRetryTimeCycle', { body: STANDARD })] : others;
    const extensionElements = values.length ? factory.create('bpmn:ExtensionElements', { values }) : undefined;
    values.forEach((each) => { each.$parent = extensionElements; });
    if (extensionElements) extensionElements.$parent = object;
    modeling.updateProperties(element, { 'camunda:asyncBefore': value ? true : undefined, extensionElements });
  };
  const getOptions = () => [
    { value: '', label: 'Together with the step before' },
    { value: 'yes', label: 'On its own, tried again when it fails' },
  ];
  return SelectEntry({ element, id, label: 'Save point', getValue, setValue, getOptions });
}

export default {
  __init__: ['houseProperties'],
  houseProperties: ['type', HouseProperties],
};
