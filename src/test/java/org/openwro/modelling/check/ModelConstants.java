package org.openwro.modelling.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The constants classes of the modules ({@code AllegationIntakeModel} and its like in {@code process} packages), held against the models in both
 * directions: what a constant names exists, and every process, user task and message has a constant.
 */
record ModelConstants(Class<?> owner, Map<String, String> values) {

    private static final String PLACES = "classpath*:org/openwro/**/process/**/*Model.class";

    /** Every class named …Model in a process package that has a constant starting with PROCESS. */
    static List<ModelConstants> all() {
        try {
            Resource[] classes = new PathMatchingResourcePatternResolver().getResources(PLACES);
            return Arrays.stream(classes)
                    .map(ModelConstants::load)
                    .map(ModelConstants::of)
                    .filter(constants ->
                            constants.startingWith("PROCESS").findAny().isPresent())
                    .sorted(Comparator.comparing(constants -> constants.owner().getName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelConstants of(Class<?> owner) {
        Map<String, String> values = new TreeMap<>();
        for (Field field : owner.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                values.put(field.getName(), valueOf(field));
            }
        }
        return new ModelConstants(owner, values);
    }

    /** Where these constants and their models disagree. */
    List<String> disagreements(List<Model> models) {
        List<String> found = new ArrayList<>();
        List<Model> mine = new ArrayList<>();
        startingWith("PROCESS").forEach(constant -> {
            List<Model> named = models.stream()
                    .filter(model -> model.process().getId().equals(constant.getValue()))
                    .toList();
            mine.addAll(named);
            if (named.isEmpty()) {
                found.add(says(constant) + ", which is no process");
            }
        });
        startingWith("TASK")
                .filter(constant -> mine.stream()
                        .flatMap(model -> model.elements().stream())
                        .map(FlowElement::getId)
                        .noneMatch(constant.getValue()::equals))
                .forEach(constant -> found.add(says(constant) + ", which is not in the model"));
        startingWith("MESSAGE")
                .filter(constant -> messages(mine).noneMatch(constant.getValue()::equals))
                .forEach(constant -> found.add(says(constant) + ", which is no message of the model"));
        Stream.concat(
                        mine.stream()
                                .flatMap(model -> model.all(UserTask.class).stream())
                                .map(UserTask::getId),
                        messages(mine))
                .filter(name -> !values.containsValue(name))
                .forEach(name -> found.add(owner.getSimpleName() + " has no constant for " + name));
        return found;
    }

    /** Processes that no constants class names. */
    static List<String> unnamed(List<Model> models, List<ModelConstants> constants) {
        var named = constants.stream()
                .flatMap(each -> each.startingWith("PROCESS"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return models.stream()
                .map(model -> model.process().getId())
                .filter(id -> !named.contains(id))
                .map(id -> id + " has no class with its constants")
                .toList();
    }

    private Stream<Map.Entry<String, String>> startingWith(String prefix) {
        return values.entrySet().stream().filter(constant -> constant.getKey().startsWith(prefix));
    }

    private String says(Map.Entry<String, String> constant) {
        return owner.getSimpleName() + "." + constant.getKey() + " says " + constant.getValue();
    }

    private static Stream<String> messages(List<Model> models) {
        return models.stream()
                .flatMap(model -> model.all(Message.class).stream())
                .map(Message::getName);
    }

    private static Class<?> load(Resource resource) {
        try {
            String path = resource.getURL().getPath();
            String name = path.substring(path.lastIndexOf("org/openwro/"), path.length() - ".class".length());
            return Class.forName(name.replace('/', '.'));
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String valueOf(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
