package org.openwro.register.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.order.OrderId;
import org.openwro.platform.web.NotFound;
import org.openwro.register.WrittenRelease;
import org.openwro.register.WrittenReleases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** News releases that are out. */
@Controller
class NewsController {

    private final WrittenReleases releases;
    private final DateWords dates;
    private final Clock clock;

    NewsController(WrittenReleases releases, DateWords dates, Clock clock) {
        this.releases = releases;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/news")
    String list(Model model) {
        model.addAttribute(
                "releases", releases.published().stream().map(this::line).toList());
        return "register/newsPage";
    }

    @GetMapping("/news/{id}")
    String one(@PathVariable String id, Model model) {
        WrittenRelease release = releases.published(new OrderId(id)).orElseThrow(NotFound::new);
        model.addAttribute("release", release);
        model.addAttribute("day", day(release));
        return "register/newsReleasePage";
    }

    private Line line(WrittenRelease release) {
        return new Line(release.order().value(), release.headline(), day(release));
    }

    private String day(WrittenRelease release) {
        return dates.of(LocalDate.ofInstant(release.approvedAt(), clock.getZone()));
    }

    record Line(String order, String headline, String day) {}
}
