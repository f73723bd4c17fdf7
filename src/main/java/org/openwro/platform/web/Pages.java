package org.openwro.platform.web;

import java.util.function.Supplier;
import org.openwro.platform.Outcome;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Turns the outcome of a use case into what the user sees next. */
public final class Pages {

    private Pages() {}

    /**
     * After success the browser goes on to {@code redirectTo} and shows the notice; after a refusal the same page comes
     * again with the reasons and everything that was entered.
     */
    public static String afterwards(
            Outcome<?> outcome,
            Model model,
            RedirectAttributes flash,
            String noticeKey,
            String redirectTo,
            Supplier<String> again) {
        if (outcome.isRefused()) {
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
            return again.get();
        }
        flash.addFlashAttribute("notice", noticeKey);
        return "redirect:" + redirectTo;
    }
}
