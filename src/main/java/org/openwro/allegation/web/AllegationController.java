package org.openwro.allegation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.AllegationRights;
import org.openwro.allegation.AllegationState;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.AskFiler;
import org.openwro.allegation.Channel;
import org.openwro.allegation.Filer;
import org.openwro.allegation.IdentityOpenings;
import org.openwro.allegation.OpenIdentity;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.TaskInbox;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Allegations as staff see them. */
@Controller
@RequestMapping("/allegations")
class AllegationController {

    private final Allegations allegations;
    private final AllegationView view;
    private final OpenIdentity openIdentity;
    private final IdentityOpenings openings;
    private final AskFiler askFiler;
    private final TaskInbox inbox;
    private final MessageSource messages;

    AllegationController(
            Allegations allegations,
            AllegationView view,
            OpenIdentity openIdentity,
            IdentityOpenings openings,
            AskFiler askFiler,
            TaskInbox inbox,
            MessageSource messages) {
        this.allegations = allegations;
        this.view = view;
        this.openIdentity = openIdentity;
        this.openings = openings;
        this.askFiler = askFiler;
        this.inbox = inbox;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model,
            Locale locale) {
        AllegationState wanted = Arrays.stream(AllegationState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(AllegationState.values())
                .forEach(each -> states.put(each.name(), messages.getMessage(each.labelKey(), null, locale)));
        model.addAttribute("states", states);
        model.addAttribute("state", wanted == null ? "" : wanted.name());
        model.addAttribute("words", words);
        model.addAttribute("allegations", allegations.search(PlainText.of(words), wanted, PageQuery.of(page, null)));
        model.addAttribute("mayTake", Arrays.stream(Channel.values()).anyMatch(each -> each.mayBeTakenBy(actor)));
        model.addAttribute("mayOversee", AllegationRights.mayOversee(actor));
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/allegations")
                        .queryParam("words", "{words}")
                        .queryParam("state", "{state}")
                        .build(words, wanted == null ? "" : wanted.name())
                        .toString());
        return "allegation/allegationsPage";
    }

    @GetMapping("/openings")
    String openings(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("openings", openings.newest(PageQuery.of(page, null)));
        return "allegation/openingsPage";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        AllegationId key = new AllegationId(id);
        view.show(key, actor, model);
        model.addAttribute("tasks", inbox.ofCase(id));
        model.addAttribute("mayOpen", AllegationRights.mayOpenIdentity(actor));
        model.addAttribute("mayWrite", AllegationRights.mayWriteToFiler(actor));
        model.addAttribute("openings", openings.of(key));
        return "allegation/allegationPage";
    }

    /** Shows the filer in the answer itself: a redirect would put the name into the session table. */
    @PostMapping("/{id}/identity")
    String open(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Actor actor, Model model) {
        Outcome<Filer> outcome = openIdentity.open(new AllegationId(id), PlainText.of(reason), actor);
        if (outcome.isRefused()) {
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
            model.addAttribute("reason", reason);
        } else {
            model.addAttribute("filer", outcome.orThrow());
        }
        return show(id, actor, model);
    }

    @PostMapping("/{id}/question")
    String ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String question,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        view.show(new AllegationId(id), actor, model);
        return Pages.afterwards(
                askFiler.ask(new AllegationId(id), PlainText.of(question), actor),
                model,
                flash,
                "allegation.ask.done",
                "/allegations/" + id,
                () -> {
                    model.addAttribute("question", question);
                    return show(id, actor, model);
                });
    }
}
