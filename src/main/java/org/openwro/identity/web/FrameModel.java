package org.openwro.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.identity.NavigationEntry;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows: the menu of this actor and the name of the account. */
@ControllerAdvice
class FrameModel {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    private final List<NavigationEntry> entries;

    FrameModel(List<NavigationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return;
        }
        Actor actor = ActorResolver.current();
        model.addAttribute("zone", EASTERN);
        model.addAttribute("signedIn", actor.isSignedIn());
        model.addAttribute("accountName", actor.displayName());
        model.addAttribute("navigation", menu(actor, request.getRequestURI()));
    }

    private List<MenuItem> menu(Actor actor, String path) {
        return entries.stream()
                .filter(entry -> entry.isFor(actor))
                .map(entry -> new MenuItem(entry.labelKey(), entry.href(), path.startsWith(entry.href())))
                .toList();
    }

    /** @param current whether the page shown belongs to this entry */
    record MenuItem(String labelKey, String href, boolean current) {}
}
