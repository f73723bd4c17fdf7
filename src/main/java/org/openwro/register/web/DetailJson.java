package org.openwro.register.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.openwro.order.OrderId;
import org.openwro.order.RegisterDetail;
import org.openwro.order.RegisterEvent;
import org.openwro.order.RegisterIndicator;
import org.openwro.order.Target;
import org.openwro.reference.Countries;

/** One order in the API: the line of the list, and what is told of the order besides. What is unknown is left out. */
record DetailJson(
        @JsonUnwrapped OrderJson order,
        LocalDate effectiveOn,
        String supersedes,
        String supersededBy,
        String reasons,
        String labour,
        List<IndicatorJson> indicators,
        List<TargetJson> targets,
        List<EventJson> timeline) {

    static DetailJson of(RegisterDetail detail, Countries countries) {
        return new DetailJson(
                OrderJson.of(detail.entry(), countries),
                detail.effectiveOn(),
                text(detail.supersedes()),
                text(detail.supersededBy()),
                detail.reasons(),
                detail.labour(),
                detail.indicators().stream().map(IndicatorJson::of).toList(),
                detail.targets().stream().map(TargetJson::of).toList(),
                detail.timeline().stream().map(EventJson::of).toList());
    }

    private static String text(OrderId id) {
        return id == null ? null : id.value();
    }

    /** @param code ILO-01 to ILO-11 */
    record IndicatorJson(String code, String wording, String summary) {

        static IndicatorJson of(RegisterIndicator each) {
            return new IndicatorJson(each.indicator().code(), each.wording(), each.summary());
        }
    }

    /**
     * @param from first day for which it counts; left out: since ever
     * @param to first day for which it counts no more; left out: open
     */
    record TargetJson(
            int seq,
            String kind,
            String name,
            List<String> aliases,
            String country,
            String regionCode,
            List<String> htsPrefixes,
            boolean allGoods,
            boolean whollyOrInPart,
            boolean downstream,
            LocalDate from,
            LocalDate to) {

        static TargetJson of(Target target) {
            return new TargetJson(
                    target.seq(),
                    target.kind().name(),
                    target.name(),
                    target.aliases(),
                    target.country(),
                    target.regionCode(),
                    target.goods().htsPrefixes(),
                    target.goods().all(),
                    target.goods().whollyOrInPart(),
                    target.goods().downstream(),
                    target.force().from(),
                    target.force().to());
        }
    }

    /** @param on year, year-month or day in ISO form; empty when not known */
    record EventJson(String on, String kind, String status, List<String> names, String text) {

        static EventJson of(RegisterEvent event) {
            return new EventJson(
                    event.on().text(),
                    event.kind().name(),
                    event.status() == null ? null : event.status().code(),
                    event.names(),
                    event.text());
        }
    }
}
