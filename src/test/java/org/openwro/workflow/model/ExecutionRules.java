package org.openwro.workflow.model;

import java.util.ArrayList;
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
    public List<String> violations(Model model) {
        List<String> found = new ArrayList<>();
        if (model.all(Process.class).size() != 1) {
            found.add(model + " holds one process, not "
                    + model.all(Process.class).size());
        }
        model.all(Process.class).forEach(process -> process(process, found));
        model.all(ServiceTask.class).forEach(task -> serviceTask(task, found));
        model.all(UserTask.class).forEach(task -> userTask(task, found));
        model.all(FlowNode.class).forEach(node -> retries(node, found));
        return found;
    }

    private static void process(Process process, List<String> found) {
        if (!process.isExecutable()) {
            found.add(process.getId() + " is not executable");
        }
        if (!matches(LIFETIME, process.getCamundaHistoryTimeToLiveString())) {
            found.add(process.getId() + " has no history time to live in days, such as P3650D");
        }
    }

    private static void serviceTask(ServiceTask task, List<String> found) {
        if (!matches(BEAN, task.getCamundaDelegateExpression())) {
            found.add(task.getId() + " names no bean by a delegate expression such as ${acceptAllegation}");
        }
    }

    private static void userTask(UserTask task, List<String> found) {
        if (!matches(FORM, task.getCamundaFormKey())) {
            found.add(task.getId() + " has no form key page:module/page or form:name");
        }
        String role = task.getCamundaCandidateGroups();
        if (Arrays.stream(Role.values()).noneMatch(known -> known.name().equals(role))) {
            found.add(task.getId() + ": the candidate group " + role + " is no role");
        }
    }

    /** Jobs (saved steps and timers) say how often they are tried again. */
    private static void retries(FlowNode node, List<String> found) {
        List<String> cycles = node.getExtensionElements() == null
                ? List.of()
                : node.getExtensionElements().getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream()
                        .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                        .toList();
        boolean job = node.isCamundaAsyncBefore()
                || !(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter()
                || !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
        if (job && cycles.isEmpty()) {
            found.add(node.getId() + " runs as a job and names no retry cycle");
        }
        if (cycles.stream().anyMatch(cycle -> !matches(RETRY, cycle))) {
            found.add(node.getId() + ": the retry cycle is not one of ${retryCycles.quick|standard|patient}");
        }
        if (node instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            found.add(node.getId() + " repeats itself; draw the loop instead");
        }
    }

    private static boolean matches(Pattern pattern, String value) {
        return value != null && pattern.matcher(value.strip()).matches();
    }
}
