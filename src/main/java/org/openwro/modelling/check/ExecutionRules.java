package org.openwro.modelling.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.openwro.identity.Role;

/** How a model runs: for a limited time in history, work done by beans, tasks on pages for one role, retries by name. */
final class ExecutionRules implements ModelRule {

    private static final Pattern BEAN = Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}");
    private static final Pattern FORM = Pattern.compile("page:[a-z-]+/[a-z-]+|form:[a-z-]+");
    private static final Pattern LIFETIME = Pattern.compile("P[1-9]\\d*D");
    private static final Pattern RETRY = Pattern.compile("\\$\\{retryCycles\\.(quick|standard|patient)}");

    @Override
    public void check(Model model, House house, Findings found) {
        if (model.all(Process.class).size() != 1) {
            found.error(
                    "process.single",
                    "",
                    String.valueOf(model.all(Process.class).size()));
        }
        model.all(Process.class).forEach(process -> process(process, found));
        model.all(ServiceTask.class).forEach(task -> serviceTask(task, house, found));
        model.all(UserTask.class).forEach(task -> userTask(task, house, found));
        model.all(FlowNode.class).forEach(node -> retries(node, found));
    }

    private static void process(Process process, Findings found) {
        if (!process.isExecutable()) {
            found.error("process.executable", process.getId());
        }
        if (!matches(LIFETIME, process.getCamundaHistoryTimeToLiveString())) {
            found.error("process.lifetime", process.getId());
        }
    }

    private static void serviceTask(ServiceTask task, House house, Findings found) {
        String expression = task.getCamundaDelegateExpression();
        if (!matches(BEAN, expression)) {
            found.error("service.delegate", task.getId());
        } else if (!house.delegates().contains(expression.strip().replaceAll("[${}]", ""))) {
            found.error("service.unknown", task.getId(), expression);
        }
    }

    private static void userTask(UserTask task, House house, Findings found) {
        String form = task.getCamundaFormKey();
        if (!matches(FORM, form)) {
            found.error("form.key", task.getId());
        } else if (form.startsWith("page:") && !house.pages().contains(form.substring("page:".length()))) {
            found.error("form.page", task.getId(), form);
        } else if (form.startsWith("form:") && !house.forms().contains(form.substring("form:".length()))) {
            found.error("form.unknown", task.getId(), form);
        }
        String role = task.getCamundaCandidateGroups();
        if (Arrays.stream(Role.values()).noneMatch(known -> known.name().equals(role))) {
            found.error("role.unknown", task.getId(), String.valueOf(role));
        }
    }

    /** Jobs (saved steps and timers) say how often they are tried again. */
    private static void retries(FlowNode node, Findings found) {
        List<String> cycles = node.getExtensionElements() == null
                ? List.of()
                : node.getExtensionElements().getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream()
                        .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                        .toList();
        boolean job = node.isCamundaAsyncBefore()
                || !(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter()
                || !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
        if (job && cycles.isEmpty()) {
            found.error("retry.missing", node.getId());
        }
        if (cycles.stream().anyMatch(cycle -> !matches(RETRY, cycle))) {
            found.error("retry.unknown", node.getId());
        }
        if (node instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            found.error("loop.repeated", node.getId());
        }
    }

    private static boolean matches(Pattern pattern, String value) {
        return value != null && pattern.matcher(value.strip()).matches();
    }
}
