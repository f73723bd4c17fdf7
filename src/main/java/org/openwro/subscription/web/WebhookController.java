package org.openwro.subscription.web;

import java.util.Locale;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.FormErrors;
import org.openwro.subscription.SetUpWebhook;
import org.openwro.subscription.SubscriptionWords;
import org.openwro.subscription.Topic;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The webhooks of the account that is signed in. */
@Controller
@RequestMapping("/subscriptions/webhooks")
class WebhookController {

    private final SetUpWebhook webhooks;
    private final SubscriptionWords words;
    private final TopicOptions options;

    WebhookController(SetUpWebhook webhooks, SubscriptionWords words, TopicOptions options) {
        this.webhooks = webhooks;
        this.words = words;
        this.options = options;
    }

    @GetMapping
    String page(Actor actor, Model model, Locale locale) {
        return page("", Topic.everything(), actor, model, locale);
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String industry,
            @RequestParam(defaultValue = "") String order,
            Actor actor,
            Model model,
            Locale locale) {
        Topic topic = new Topic(country, industry, order);
        Outcome<String> outcome = webhooks.add(url, topic, actor);
        if (outcome.isRefused()) {
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
            return page(url, topic, actor, model, locale);
        }
        model.addAttribute("secret", outcome.orThrow());
        return page("", Topic.everything(), actor, model, locale);
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable long id, Actor actor, RedirectAttributes flash) {
        webhooks.end(id, actor);
        flash.addFlashAttribute("notice", "subscription.webhook.ended");
        return "redirect:/subscriptions/webhooks";
    }

    private String page(String url, Topic topic, Actor actor, Model model, Locale locale) {
        model.addAttribute("url", url);
        model.addAttribute("webhooks", webhooks.of(actor));
        model.addAttribute("words", words);
        options.show(topic, model, locale);
        return "subscription/webhooksPage";
    }
}
