package org.openwro.admissibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openwro.detention.DetentionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to sellers as the importer and the staff read them. */
@Service
public class ViewSellerRequests {

    private final SellerRequests requests;
    private final Clock clock;

    ViewSellerRequests(SellerRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** @param state as of today */
    public record Row(SellerRequest request, SellerRequest.State state) {}

    /** The newest first; the caller has checked that its reader may see the detention. */
    @Transactional(readOnly = true)
    public List<Row> of(DetentionId id) {
        LocalDate today = LocalDate.now(clock);
        return requests.ofDetention(id).stream()
                .map(each -> new Row(each, each.state(today)))
                .toList();
    }

    /** Those that are signed and stand. */
    @Transactional(readOnly = true)
    public List<SellerRequest> signed(DetentionId id) {
        return of(id).stream()
                .filter(each -> each.state() == SellerRequest.State.SIGNED)
                .map(Row::request)
                .toList();
    }
}
