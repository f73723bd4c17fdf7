// Ids that say what an element means, made from its name: logs, migration plans and the rules of the house read them.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { getBusinessObject, is, isAny } from 'bpmn-js/lib/util/ModelUtil';

const GENERATED = /^[A-Z][A-Za-z]*_[0-9a-z]{7}$/;
const PREFIXES = [
  ['bpmn:StartEvent', 'startEvent'], ['bpmn:EndEvent', 'endEvent'], ['bpmn:Event', 'event'], ['bpmn:UserTask', 'userTask'],
  ['bpmn:ServiceTask', 'serviceTask'], ['bpmn:BusinessRuleTask', 'businessRuleTask'], ['bpmn:CallActivity', 'callActivity'],
  ['bpmn:SubProcess', 'subProcess'], ['bpmn:Gateway', 'gateway'], ['bpmn:SequenceFlow', 'flow'],
];
/** What has an id of its own even without a name, since it often has none. */
const NAMELESS = { gateway: 'junction', endEvent: 'end', startEvent: 'start' };

class AutomaticIds extends CommandInterceptor {
  constructor(eventBus, elementRegistry, modeling) {
    super(eventBus);
    Object.assign(this, { registry: elementRegistry, modeling });
    this.postExecuted(['shape.create', 'connection.create', 'element.updateLabel', 'element.updateProperties'], 100, (event) => {
      const { shape, connection, element } = event.context;
      const changed = shape ?? connection ?? element;
      if (changed && !changed.labelTarget && changed.type !== 'label') this.name(changed);
    });
  }

  name(element) {
    const renamed = this.rename(element);
    if (renamed) [...(element.incoming ?? []), ...(element.outgoing ?? [])].forEach((flow) => this.rename(flow));
  }

  rename(element) {
    const prefix = prefixOf(element);
    if (!prefix || !GENERATED.test(element.id)) return false;
    const meaning = is(element, 'bpmn:SequenceFlow') ? this.way(element) : camel(getBusinessObject(element).name) || this.nameless(prefix);
    if (!meaning) return false;
    this.modeling.updateProperties(element, { id: this.free(`${prefix}_${meaning}`) });
    return true;
  }

  way({ source, target }) {
    if ([source, target].some((end) => !end || GENERATED.test(end.id))) return '';
    const [from, to] = [source, target].map((end) => end.id.replace(/^[^_]*_/, ''));
    return `${from}To${to[0].toUpperCase()}${to.slice(1)}`;
  }

  nameless(prefix) {
    return NAMELESS[prefix] ?? '';
  }

  free(id) {
    let candidate = id;
    for (let number = 2; this.registry.get(candidate); number += 1) candidate = `${id}${number}`;
    return candidate;
  }
}
AutomaticIds.$inject = ['eventBus', 'elementRegistry', 'modeling'];

function prefixOf(element) {
  const waits = isAny(element, ['bpmn:StartEvent', 'bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent']);
  const definitions = getBusinessObject(element)?.eventDefinitions ?? [];
  if (waits && definitions.some((each) => is(each, 'bpmn:TimerEventDefinition'))) return 'timer';
  return PREFIXES.find(([type]) => is(element, type))?.[1];
}

/** "Second legal review" becomes secondLegalReview. */
function camel(name) {
  const words = (name ?? '').normalize('NFKD').replace(/[^A-Za-z0-9]+/g, ' ').trim().split(' ').filter(Boolean);
  const text = words.map((word, index) => (index ? word[0].toUpperCase() + word.slice(1) : word[0].toLowerCase() + word.slice(1))).join('');
  return /^[a-z]/.test(text) ? text.slice(0, 40) : '';
}

export default {
  __init__: ['automaticIds'],
  automaticIds: ['type', AutomaticIds],
};
