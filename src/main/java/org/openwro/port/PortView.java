package org.openwro.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openwro.detention.DetentionSummary;
import org.openwro.enforcement.MusterSheet;
import org.openwro.enforcement.PortInstruction;
import org.openwro.order.RegisterNews;
import org.openwro.platform.Page;
import org.openwro.reference.Port;

/**
 * What a port has before it today.
 *
 * @param instructions those to acknowledge
 * @param taskPages addresses of the tasks of these instructions, by instruction, for those who may open them
 * @param detentions open ones, the newest first
 * @param overdue open detentions whose clock ran out, the oldest first
 * @param changes orders issued, modified and revoked since {@code changesSince}
 */
public record PortView(
        Port port,
        LocalDate today,
        MusterSheet sheet,
        Page<PortInstruction> instructions,
        Map<String, String> taskPages,
        Page<DetentionSummary> detentions,
        List<DetentionSummary> overdue,
        List<RegisterNews.Item> changes,
        LocalDate changesSince) {

    public long lateInstructions() {
        return instructions.items().stream()
                .filter(each -> each.isOverdue(today))
                .count();
    }
}
