package org.openwro.subscription.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.AddressThrottle;
import org.openwro.platform.web.AddressThrottle.Allowance;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.Pages;
import org.openwro.subscription.Subscribe;
import org.openwro.subscription.Subscription;
import org.openwro.subscription.SubscriptionWords;
import org.openwro.subscription.Topic;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Subscribes by e-mail. A link in a mail only opens a page; what it is for is done by the button there, never by a program that looks ahead. */
@Controller
@RequestMapping("/subscriptions")
class SubscriptionController {

    private static final Allowance OF_ONE = new Allowance(10, Duration.ofMinutes(1));
    private static final Allowance OF_ALL = new Allowance(300, Duration.ofSeconds(2));

    private final Subscribe subscribe;
    private final SubscriptionWords words;
    private final TopicOptions options;
    private final AddressThrottle throttle;

    SubscriptionController(Subscribe subscribe, SubscriptionWords words, TopicOptions options, Clock clock) {
        this.subscribe = subscribe;
        this.words = words;
        this.options = options;
        this.throttle = new AddressThrottle(clock, OF_ONE, OF_ALL);
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String industry,
            @RequestParam(defaultValue = "") String order,
            Model model,
            Locale locale) {
        return page("", new Topic(country, industry, order), model, locale);
    }

    @PostMapping
    String ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String industry,
            @RequestParam(defaultValue = "") String order,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        Topic topic = new Topic(country, industry, order);
        Optional<Duration> wait = throttle.take(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("errors", new FormErrors(List.of(Refusal.at("email", "subscription.refused.often"))));
            return page(email, topic, model, locale);
        }
        return Pages.afterwards(
                subscribe.ask(email, topic),
                model,
                flash,
                "subscription.asked",
                "/subscriptions",
                () -> page(email, topic, model, locale));
    }

    @GetMapping("/{token}")
    String open(@PathVariable String token, Model model) {
        return shown(subscribe.find(token), model);
    }

    @PostMapping("/{token}")
    String confirm(@PathVariable String token, Model model) {
        if (subscribe.confirm(token)) {
            model.addAttribute("notice", "subscription.confirmed");
        }
        return shown(subscribe.find(token), model);
    }

    @PostMapping("/{token}/end")
    String end(@PathVariable String token, RedirectAttributes flash) {
        subscribe.end(token);
        flash.addFlashAttribute("notice", "subscription.ended");
        return "redirect:/subscriptions";
    }

    private String shown(Optional<Subscription> found, Model model) {
        model.addAttribute("subscription", found.orElse(null));
        found.ifPresent(each -> model.addAttribute("wish", words.of(each.topic())));
        return "subscription/linkPage";
    }

    private String page(String email, Topic topic, Model model, Locale locale) {
        model.addAttribute("email", email);
        options.show(topic, model, locale);
        return "subscription/subscriptionsPage";
    }
}
