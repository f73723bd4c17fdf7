package org.openwro.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwro.detention.DetentionList;
import org.openwro.detention.DetentionSummary;
import org.openwro.detention.Questions;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.workflow.TaskInbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the home page of an importer or representative tells, in a fixed number of queries whatever the number of shipments. */
@Service
public class PortalHome {

    private static final int MOST_TASKS = 50;
    private static final int MOST_SHIPMENTS = 50;
    private static final int MOST_ENDED = 5;
    private static final int MOST_DOCUMENTS = 10;

    private final TaskInbox inbox;
    private final DetentionList detentions;
    private final Questions questions;
    private final Documents documents;
    private final Clock clock;

    PortalHome(TaskInbox inbox, DetentionList detentions, Questions questions, Documents documents, Clock clock) {
        this.inbox = inbox;
        this.detentions = detentions;
        this.questions = questions;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * @param tasks the soonest due first
     * @param open shipments without an end by the name of their importer, the soonest deadline first
     * @param openTotal how many there are; the map holds at most fifty
     * @param ended that came to an end last
     * @param documents letters and papers of these shipments that others filed, the newest first
     */
    public record View(
            List<DueTask> tasks,
            Map<String, List<DetentionSummary>> open,
            long openTotal,
            List<DetentionSummary> ended,
            List<StoredDocument> documents,
            List<Questions.Waiting> questions,
            LocalDate today) {}

    @Transactional(readOnly = true)
    public View of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Page<DetentionSummary> open =
                detentions.find(DetentionList.Filter.openSoonestFirst(), actor, new PageQuery(0, MOST_SHIPMENTS));
        List<DetentionSummary> ended = detentions
                .find(new DetentionList.Filter(null, null, null, false, false), actor, new PageQuery(0, MOST_ENDED))
                .items();
        List<String> openIds = open.items().stream().map(DetentionSummary::id).toList();
        List<String> all = Stream.concat(openIds.stream(), ended.stream().map(DetentionSummary::id))
                .toList();
        return new View(
                inbox.ofParties(actor, MOST_TASKS).stream()
                        .map(task -> DueTask.of(task, today, clock.getZone()))
                        .toList(),
                open.items().stream()
                        .collect(Collectors.groupingBy(
                                DetentionSummary::importerName, LinkedHashMap::new, Collectors.toList())),
                open.total(),
                ended,
                documents.latestForParties(all, 3 * MOST_DOCUMENTS).stream()
                        .filter(document -> !document.storedBy().equals(actor.username()))
                        .limit(MOST_DOCUMENTS)
                        .toList(),
                questions.waiting(openIds),
                today);
    }
}
