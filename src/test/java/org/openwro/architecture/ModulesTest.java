package org.openwro.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWro;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The module map: no cycles, nobody reaches into another room's drawers, and a room uses only rooms below it. */
class ModulesTest {

    private static final Path MAP = Path.of("docs/modules/README.md");

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("register", 5),
            Map.entry("subscription", 5),
            Map.entry("port", 5),
            Map.entry("demo", 5),
            Map.entry("portal", 5),
            Map.entry("petition", 4),
            Map.entry("admissibility", 4),
            Map.entry("detention", 3),
            Map.entry("enforcement", 2),
            Map.entry("order", 2),
            Map.entry("investigation", 1),
            Map.entry("allegation", 1),
            Map.entry("modelling", 1),
            Map.entry("workflow", 0),
            Map.entry("screening", 0),
            Map.entry("document", 0),
            Map.entry("notification", 0),
            Map.entry("audit", 0),
            Map.entry("identity", 0),
            Map.entry("reference", 0),
            Map.entry("calendar", 0),
            Map.entry("platform", 0));

    private final ApplicationModules modules = ApplicationModules.of(OpenWro.class);

    @Test
    void modules_keep_to_their_walls() {
        modules.verify();
    }

    @Test
    void a_room_uses_only_rooms_on_its_own_floor_or_below() {
        dependencies().forEach((module, used) -> {
            assertThat(FLOORS).as("floor of module " + module).containsKey(module);
            for (String other : used) {
                assertThat(FLOORS.get(other)).as(module + " uses " + other).isLessThanOrEqualTo(FLOORS.get(module));
            }
        });
    }

    @Test
    void the_module_map_in_the_docs_is_up_to_date() throws IOException {
        String map = map();
        if (Boolean.getBoolean("openwro.docs.write")) {
            Files.createDirectories(MAP.getParent());
            Files.writeString(MAP, map);
        }
        assertThat(Files.readString(MAP))
                .as("docs/modules/README.md has drifted; write it anew with: mvn test -Dtest=ModulesTest"
                        + " -Dopenwro.docs.write=true")
                .isEqualTo(map);
    }

    private Map<String, TreeSet<String>> dependencies() {
        Map<String, TreeSet<String>> all = new TreeMap<>();
        for (ApplicationModule module : modules) {
            TreeSet<String> used = new TreeSet<>();
            module.getDirectDependencies(modules, DependencyType.values())
                    .uniqueModules()
                    .map(other -> other.getIdentifier().toString())
                    .filter(other -> !other.equals("platform"))
                    .forEach(used::add);
            all.put(module.getIdentifier().toString(), used);
        }
        return all;
    }

    private String map() {
        Map<String, TreeSet<String>> all = dependencies();
        StringBuilder text = new StringBuilder(
                """
                # Modules

                Generated from the code by `ModulesTest`; the build fails when it drifts. Every module may use `platform`;
                those arrows are left out. A module uses only modules on its own floor or below. Arrows point at what is used.

                ```mermaid
                flowchart TB
                """);
        Map<Integer, List<String>> floors = new LinkedHashMap<>();
        for (int floor = 5; floor >= 0; floor--) {
            int level = floor;
            floors.put(
                    floor,
                    all.keySet().stream()
                            .filter(module -> FLOORS.get(module) == level)
                            .toList());
        }
        floors.forEach((floor, rooms) -> {
            text.append("  subgraph floor%d[Floor %d]\n".formatted(floor, floor));
            rooms.forEach(room -> text.append("    ").append(room).append("\n"));
            text.append("  end\n");
        });
        all.forEach((module, used) -> used.forEach(other ->
                text.append("  ").append(module).append(" --> ").append(other).append("\n")));
        text.append("```\n\n| floor | module | what it is for | uses |\n|---|---|---|---|\n");
        floors.forEach((floor, rooms) -> rooms.forEach(room -> text.append(
                "| %d | %s | %s | %s |\n".formatted(floor, room, purpose(room), String.join(", ", all.get(room))))));
        return text.toString();
    }

    /** The sentence of the module's package-info. */
    private static String purpose(String module) {
        Path file = Path.of("src/main/java/org/openwro", module, "package-info.java");
        try {
            String source = Files.readString(file);
            return source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                    .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                    .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                    .strip();
        } catch (IOException | IndexOutOfBoundsException fault) {
            throw new AssertionError(file + " must say in one sentence what the module is for", fault);
        }
    }
}
