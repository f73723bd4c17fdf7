package org.openwro.register;

import java.util.Optional;
import org.openwro.calendar.FiscalYear;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterCounts;
import org.openwro.order.RegisterCounts.IssuedInYear;
import org.openwro.order.RegisterDetail;
import org.openwro.order.RegisterEntry;
import org.openwro.order.RegisterFilter;
import org.openwro.order.RegisterOrdinals;
import org.openwro.register.NewsRelease.LastYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a news release on an order tells, so that nobody counts by hand. */
@Service
public class DraftNewsRelease {

    private final OrderRegister register;
    private final RegisterCounts counts;
    private final RegisterOrdinals ordinals;

    DraftNewsRelease(OrderRegister register, RegisterCounts counts, RegisterOrdinals ordinals) {
        this.register = register;
        this.counts = counts;
        this.ordinals = ordinals;
    }

    /** Empty for a draft, as if there were no such order. */
    @Transactional(readOnly = true)
    public Optional<NewsRelease> of(OrderId id) {
        return register.find(id)
                .map(order -> new NewsRelease(order, order.numberInYear(), ordinals.inRegion(order), lastYear(order)));
    }

    private Optional<LastYear> lastYear(RegisterDetail order) {
        RegisterEntry entry = order.entry();
        return order.numberInYear()
                .map(number -> new FiscalYear(number.year().year() - 1))
                .flatMap(year -> {
                    RegisterFilter ofYear =
                            RegisterFilter.everything().of(entry.instrument()).in(year);
                    return issued(ofYear)
                            .map(all -> new LastYear(
                                    all,
                                    all.of(entry.instrument()),
                                    issued(ofYear.inCountry(entry.country()))
                                            .map(some -> some.of(entry.instrument()))
                                            .orElse(0)));
                });
    }

    private Optional<IssuedInYear> issued(RegisterFilter filter) {
        return counts.issuedByFiscalYear(filter).stream().findFirst();
    }
}
