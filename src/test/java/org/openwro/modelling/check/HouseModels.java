package org.openwro.modelling.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.openwro.modelling.ModelKind;

/** The models under {@code bpmn/}, and a house in which everything that they name is there. */
public final class HouseModels {

    private static final Path HOME = Path.of("bpmn");

    private HouseModels() {}

    public static List<Model> all() {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(HouseModels::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Model read(Path file) {
        return Model.of(file.toString().replace('\\', '/'), text(file));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Map<Path, List<Finding>> CHECKED = new ConcurrentHashMap<>();
    private static final House HOUSE = everythingNamed();

    public static House house() {
        return HOUSE;
    }

    private static House everythingNamed() {
        List<Model> models = all();
        return new House(
                models.stream().map(model -> model.process().getId()).collect(Collectors.toSet()),
                Set.of("decision_consequences"),
                Set.of("second-review"),
                named(models, UserTask.class, task -> task.getCamundaFormKey().replaceFirst("^page:", "")),
                named(models, ServiceTask.class, task -> task.getCamundaDelegateExpression()
                        .replaceAll("[${}]", "")),
                named(models, Message.class, Message::getName),
                Set.of("instrument", "days"));
    }

    /** What the gate finds in a file; asked once, since several tests want to know. */
    public static List<Finding> check(Path file) {
        return CHECKED.computeIfAbsent(file, HouseModels::checkNow);
    }

    private static List<Finding> checkNow(Path file) {
        return ModelCheck.check(kindOf(file), text(file), house());
    }

    static ModelKind kindOf(Path file) {
        return Stream.of(ModelKind.values())
                .filter(kind -> file.toString().endsWith(kind.ending()))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Set<String> named(
            List<Model> models, Class<T> type, Function<T, String> name) {
        return models.stream()
                .flatMap(model -> model.all(type).stream())
                .map(name)
                .collect(Collectors.toSet());
    }
}
