package org.openwro.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openwro.workflow.forms.AnsweredForm;

/**
 * A case as a file for other systems. Times are instants in UTC.
 *
 * @param facts value by the key of its label
 * @param moreEntries whether the timeline goes on beyond the entries given here, the oldest of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseExport(
        String key,
        String title,
        String state,
        Map<String, String> facts,
        List<Filed> documents,
        List<AnsweredForm> forms,
        List<Entry> timeline,
        boolean moreEntries) {

    /** A document that the reader may open at {@code /documents/ID}. */
    record Filed(String id, String title, String visibility, String sha256, Instant storedAt) {}

    /** One act on the case. */
    record Entry(int seq, Instant at, String actor, String action, List<String> args, String hash) {}
}
