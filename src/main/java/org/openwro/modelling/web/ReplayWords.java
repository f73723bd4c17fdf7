package org.openwro.modelling.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.play.Flow;
import org.openwro.modelling.play.Node;
import org.openwro.modelling.play.ProcessGraph;
import org.openwro.modelling.play.ReadProcess;
import org.openwro.modelling.replay.ReplayGroup;
import org.openwro.modelling.replay.Verdict;
import org.openwro.modelling.replay.Verdict.Outcome;
import org.openwro.modelling.replay.Verdict.Reason;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What came of a replay, with elements by their names. */
@Component
class ReplayWords {

    private final Models models;
    private final MessageSource messages;

    ReplayWords(Models models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    /**
     * One row of the summary.
     *
     * @param element name of the element at which the way differs; empty when it does not
     * @param detail name of the flow or other element, or facts
     */
    public record Line(ReplayGroup group, String element, String detail) {

        public String key() {
            return "modelling.replay.reason." + group.verdict().reason();
        }
    }

    /** Ids of the elements to mark, separated by spaces, and the number of cases at each, as the picture wants them. */
    public record Marks(String otherWay, String stops, String gone, String counts) {}

    Telling of(ModelVersion version) {
        return new Telling(
                ReadProcess.of(version.content()).orElse(null),
                models.inForce(version.key())
                        .filter(each -> each.id() != version.id())
                        .orElse(null));
    }

    /** Names of one version and, for what it no longer has, of the version in force. */
    final class Telling {

        private final ProcessGraph draft;
        private final ModelVersion before;
        private final ProcessGraph old;

        private Telling(ProcessGraph draft, ModelVersion before) {
            this.draft = draft;
            this.before = before;
            this.old = before == null ? null : ReadProcess.of(before.content()).orElse(null);
        }

        /** The version in force; null when it is the one that was replayed. */
        ModelVersion before() {
            return before;
        }

        Line line(ReplayGroup group) {
            return new Line(
                    group,
                    title(group.verdict().element()),
                    title(group.verdict().detail()));
        }

        String sentence(Verdict verdict, Locale locale) {
            return messages.getMessage(
                    "modelling.replay.reason." + verdict.reason(),
                    new Object[] {title(verdict.element()), title(verdict.detail())},
                    locale);
        }

        private String title(String id) {
            return Stream.of(draft, old)
                    .filter(java.util.Objects::nonNull)
                    .flatMap(graph -> Stream.concat(
                            Stream.ofNullable(graph.nodes().get(id)).map(Node::title),
                            Stream.ofNullable(graph.flows().get(id)).map(Flow::title)))
                    .findFirst()
                    .orElse(id);
        }

        Marks marks(List<Line> lines) {
            Map<String, Long> counts = lines.stream()
                    .filter(line -> !line.group().verdict().element().isEmpty())
                    .collect(Collectors.groupingBy(
                            line -> line.group().verdict().element(),
                            Collectors.summingLong(line -> line.group().cases())));
            return new Marks(
                    ids(lines, verdict -> verdict.outcome() == Outcome.OTHER_WAY),
                    ids(lines, verdict -> verdict.outcome() == Outcome.STOPS),
                    ids(
                            lines,
                            verdict -> verdict.outcome() == Outcome.IMPOSSIBLE
                                    || verdict.outcome() == Outcome.PLACE_MISSING),
                    counts.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue() + "=0")
                            .collect(Collectors.joining(" ")));
        }

        private static String ids(List<Line> lines, Predicate<Verdict> which) {
            return lines.stream()
                    .map(line -> line.group().verdict())
                    .filter(which)
                    .flatMap(verdict -> verdict.reason() == Reason.OTHER_FLOW
                            ? Stream.of(verdict.element(), verdict.detail())
                            : Stream.of(verdict.element()))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }
}
