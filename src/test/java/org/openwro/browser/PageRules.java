package org.openwro.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What holds for every page: accessible to WCAG 2.2 AA, one h1, and no sideways scrolling on a phone or a desk. */
final class PageRules {

    static final int DESK = 1280;
    static final int PHONE = 390;
    static final int HEIGHT = 900;
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String OVERFLOW =
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return '';
              const wide = [...document.querySelectorAll('main *')].filter(each =>
                each.getBoundingClientRect().right > width + 1 && !each.closest('.usa-table-container--scrollable'));
              return wide.slice(0, 3).map(each => each.outerHTML.slice(0, 160)).join(' | ') || 'outside of main';
            }
            """;

    private PageRules() {}

    /** The page is looked at in both widths and left in this one. */
    static List<String> broken(Page page, int width) {
        List<String> broken = new ArrayList<>();
        int headings = page.locator("h1").count();
        if (headings != 1) {
            broken.add("has " + headings + " h1");
        }
        if (page.title().isBlank()) {
            broken.add("has no title");
        }
        new AxeBuilder(page)
                .withTags(STANDARD)
                // the editors of models are their makers' pages within ours
                .exclude("#model-editor-canvas")
                .exclude("#model-editor-panel")
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> broken.add(said(rule)));
        for (int each : new int[] {PHONE, DESK}) {
            page.setViewportSize(each, HEIGHT);
            String wide = (String) page.evaluate(OVERFLOW);
            if (!wide.isEmpty()) {
                broken.add("scrolls sideways at " + each + " px: " + wide);
            }
        }
        page.setViewportSize(width, HEIGHT);
        return broken;
    }

    private static String said(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .limit(4)
                        .map(node -> node.getTarget() + " " + shortened(node.getHtml()))
                        .collect(Collectors.joining(" | "));
    }

    private static String shortened(String html) {
        return html.length() <= 160 ? html : html.substring(0, 160);
    }
}
