package org.openwro.notification.web;

import java.time.Clock;
import org.openwro.notification.Outbox;
import org.openwro.notification.OutgoingMail;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of the outbox, for administrators. */
@Controller
@RequestMapping("/admin/outbox")
class OutboxController {

    private final Outbox outbox;
    private final Clock clock;

    OutboxController(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @ModelAttribute
    void times(Model model) {
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("pattern", "d MMMM yyyy HH:mm z");
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("mails", outbox.newest(new PageQuery(page, PageQuery.DEFAULT_SIZE)));
        model.addAttribute("emptied", outbox.isEmptied());
        return "notification/outboxPage";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        OutgoingMail mail = outbox.find(id).orElseThrow(NotFound::new);
        model.addAttribute("mail", mail);
        return "notification/outboxMailPage";
    }

    @PostMapping("/{id}/again")
    String tryAgain(@PathVariable long id, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                outbox.tryAgain(id),
                model,
                flash,
                "notification.outbox.waitsAgain",
                "/admin/outbox/" + id,
                () -> show(id, model));
    }
}
