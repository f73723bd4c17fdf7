package org.openwro.modelling.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.openwro.calendar.ClockId;
import org.openwro.identity.Role;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.check.House;
import org.openwro.modelling.check.Model;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an administrator can choose in the editor, each in the words that the models in force use for it. */
@Component
class EditorChoices {

    private final Models models;
    private final MessageSource messages;

    EditorChoices(Models models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    /** A value as it stands in the model, and what it means. */
    record Choice(String value, String label) {}

    Map<String, List<Choice>> of(Locale locale) {
        House house = models.house();
        List<ModelVersion> inForce = models.inForce();
        Words words = Words.of(inForce);
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        choices.put("roles", roles(locale));
        choices.put("forms", forms(house, words));
        choices.put("dueDates", named(words.dueDates()));
        choices.put("steps", steps(house, words));
        choices.put("processes", models(house.processes(), inForce));
        choices.put("decisions", models(house.decisions(), inForce));
        choices.put("clocks", clocks(locale));
        return choices;
    }

    private List<Choice> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), messages.getMessage("identity.role." + role, null, locale)))
                .toList();
    }

    private List<Choice> clocks(Locale locale) {
        return Arrays.stream(ClockId.values())
                .map(clock -> new Choice(
                        clock.name(), clock + " " + messages.getMessage("calendar.clock." + clock, null, locale)))
                .toList();
    }

    private static List<Choice> forms(House house, Words words) {
        List<Choice> forms = new ArrayList<>();
        house.forms().stream().sorted().forEach(form -> forms.add(new Choice("form:" + form, "Form " + form)));
        house.pages().stream()
                .sorted()
                .map(page -> "page:" + page)
                .forEach(page -> forms.add(new Choice(
                        page, "Page " + words.pages().getOrDefault(page, page.substring("page:".length())))));
        return forms;
    }

    private static List<Choice> steps(House house, Words words) {
        Map<String, String> steps = new LinkedHashMap<>();
        house.delegates().stream()
                .map(bean -> "${" + bean + "}")
                .forEach(step -> steps.put(step, words.steps().getOrDefault(step, step)));
        return named(steps);
    }

    private static List<Choice> models(Set<String> keys, List<ModelVersion> inForce) {
        return inForce.stream()
                .filter(version -> keys.contains(version.key()))
                .map(version -> new Choice(version.key(), version.name()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Choice> named(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** Names that the processes in force give to pages, steps and due dates. */
    private record Words(Map<String, String> pages, Map<String, String> steps, Map<String, String> dueDates) {

        static Words of(List<ModelVersion> versions) {
            Words words = new Words(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            versions.stream()
                    .filter(version -> version.kind() == ModelKind.BPMN)
                    .map(version -> Model.of(version.fileName(), version.content()))
                    .forEach(words::read);
            return words;
        }

        private void read(Model model) {
            for (UserTask task : model.all(UserTask.class)) {
                if (task.getCamundaFormKey() != null) {
                    pages.putIfAbsent(task.getCamundaFormKey(), task.getName());
                }
                if (task.getCamundaDueDate() != null) {
                    dueDates.putIfAbsent(task.getCamundaDueDate(), "As in: " + task.getName());
                }
            }
            for (ServiceTask task : model.all(ServiceTask.class)) {
                if (task.getCamundaDelegateExpression() != null) {
                    steps.putIfAbsent(task.getCamundaDelegateExpression(), task.getName());
                }
            }
        }
    }
}
