package org.openwro.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.identity.NavigationEntry;
import org.openwro.platform.web.Frame;
import org.openwro.platform.web.Problems;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows: the menu of this actor, the name of the account, and whether cases are invented. */
@ControllerAdvice
class FrameModel implements Frame {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    private final List<NavigationEntry> entries;
    private final boolean demo;

    FrameModel(List<NavigationEntry> entries, Environment environment) {
        demo = environment.acceptsProfiles(Profiles.of("demo & !production"));
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        if (!Problems.wanted(request)) {
            model.addAllAttributes(of(request));
        }
    }

    @Override
    public Map<String, Object> of(HttpServletRequest request) {
        Actor actor = ActorResolver.current();
        return Map.of(
                "zone", EASTERN,
                "demo", demo,
                "signedIn", actor.isSignedIn(),
                "accountName", actor.displayName(),
                "navigation", menu(actor, request.getRequestURI()));
    }

    private List<MenuItem> menu(Actor actor, String path) {
        return entries.stream()
                .filter(entry -> entry.isFor(actor))
                .map(entry -> new MenuItem(entry.labelKey(), entry.href(), isBelow(path, entry.href())))
                .toList();
    }

    private static boolean isBelow(String path, String href) {
        return href.equals("/") ? path.equals(href) : path.startsWith(href);
    }

    /** @param current whether the page shown belongs to this entry */
    record MenuItem(String labelKey, String href, boolean current) {}
}
