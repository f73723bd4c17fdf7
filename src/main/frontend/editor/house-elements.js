// What may be drawn: the elements that the check lets through, and the steps of this house ready to be put in.
import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';

const PALETTE = new Set([
  'hand-tool', 'lasso-tool', 'space-tool', 'global-connect-tool', 'tool-separator',
  'create.start-event', 'create.end-event', 'create.exclusive-gateway',
]);
const CONTEXT = new Set(['append.end-event', 'append.gateway', 'append.append-task', 'append', 'replace', 'delete', 'connect', 'append.text-annotation']);
const REPLACEMENTS = /^replace-with-(user-task|service-task|rule-task|exclusive-gateway|parallel-gateway|inclusive-gateway|event-based-gateway|none-(start|end)|message-(start|end|intermediate-catch|boundary)|timer-(intermediate-catch|boundary|start)|non-interrupting-(message|timer)-boundary|error-boundary|terminate-end|conditional-flow|default-flow|sequence-flow|call-activity|collapsed-subprocess|expanded-subprocess)/;

class HouseElements {
  constructor(palette, contextPad, popupMenu, create, elementFactory, modeling, autoPlace, choices, translate) {
    Object.assign(this, { create, elementFactory, modeling, autoPlace, choices, translate });
    palette.registerProvider(100, { getPaletteEntries: () => (entries) => ({ ...chosen(entries, PALETTE), ...this.tasks() }) });
    contextPad.registerProvider(100, { getContextPadEntries: () => (entries) => chosen(entries, CONTEXT) });
    popupMenu.registerProvider('bpmn-replace', 100, this.menu((entries) => filtered(entries, REPLACEMENTS)));
    popupMenu.registerProvider('bpmn-append', 100, this.menu((entries, element) => this.steps(element)));
    popupMenu.registerProvider('bpmn-create', 100, this.menu(() => this.steps(null)));
  }

  menu(entries) {
    return {
      getPopupMenuHeaderEntries: () => () => ({}),
      getPopupMenuEntries: (element) => (given) => entries(given, element),
    };
  }

  shape(what) {
    const shape = this.elementFactory.createShape({ type: what.type });
    const object = getBusinessObject(shape);
    for (const [name, value] of Object.entries(what.properties ?? {})) object.set(name, value);
    return shape;
  }

  kinds() {
    const person = { id: 'task-for-a-person', label: this.translate('Task for a person'), type: 'bpmn:UserTask', className: 'bpmn-icon-user-task' };
    const decision = { id: 'decision-table', label: this.translate('Decision table'), type: 'bpmn:BusinessRuleTask', className: 'bpmn-icon-business-rule' };
    const steps = (this.choices.steps ?? []).map((step) => ({
      id: `step-${step.value.replace(/\W/g, '')}`,
      label: step.label,
      type: 'bpmn:ServiceTask',
      className: 'bpmn-icon-service-task',
      properties: { name: step.label, 'camunda:delegateExpression': step.value },
    }));
    return [person, decision, ...steps];
  }

  tasks() {
    const [person] = this.kinds();
    const start = (event) => this.create.start(event, this.shape(person));
    return { 'create.person': { group: 'activity', className: person.className, title: person.label, action: { dragstart: start, click: start } } };
  }

  steps(element) {
    const entries = {};
    for (const kind of this.kinds()) {
      const put = (event) => (element ? this.autoPlace.append(element, this.shape(kind)) : this.create.start(event, this.shape(kind)));
      entries[kind.id] = { label: kind.label, className: kind.className, action: { click: put, dragstart: (event) => this.create.start(event, this.shape(kind)) } };
    }
    const others = [
      ['bpmn:ExclusiveGateway', 'Exclusive gateway', 'bpmn-icon-gateway-xor'],
      ['bpmn:ParallelGateway', 'Parallel gateway', 'bpmn-icon-gateway-parallel'],
      ['bpmn:EndEvent', 'End event', 'bpmn-icon-end-event-none'],
    ];
    for (const [type, label, className] of others) {
      const kind = { type };
      const put = (event) => (element ? this.autoPlace.append(element, this.shape(kind)) : this.create.start(event, this.shape(kind)));
      entries[`house-${type}`] = { label: this.translate(label), className, action: { click: put } };
    }
    return entries;
  }
}
HouseElements.$inject = ['palette', 'contextPad', 'popupMenu', 'create', 'elementFactory', 'modeling', 'autoPlace', 'houseChoices', 'translate'];

function chosen(entries, names) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => names.has(name)));
}

function filtered(entries, names) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => names.test(name)));
}

export default {
  __init__: ['houseElements'],
  houseElements: ['type', HouseElements],
};
