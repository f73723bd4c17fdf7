package org.openwro.register;

import java.time.Instant;
import java.util.List;
import org.openwro.order.OrderId;

/**
 * A news release as somebody wrote it.
 *
 * @param seq version for the public, from 1
 * @param version of the draft, so that two who edit at once do not overwrite each other
 * @param body paragraphs parted by empty lines
 * @param approvedBy username; null while it is a draft
 */
public record WrittenRelease(
        OrderId order,
        int seq,
        int version,
        String headline,
        String body,
        String editedBy,
        Instant editedAt,
        String approvedBy,
        Instant approvedAt) {

    public boolean isPublic() {
        return approvedBy != null;
    }

    public List<String> paragraphs() {
        return List.of(body.strip().split("\\R\\s*\\R"));
    }
}
