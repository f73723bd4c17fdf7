package org.openwro.enforcement.web;

import org.openwro.enforcement.LookBack;
import org.openwro.enforcement.LookBacks;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the new orders are with the lines that were held before them. */
@Controller
class LookBacksController {

    private final LookBacks lookBacks;

    LookBacksController(LookBacks lookBacks) {
        this.lookBacks = lookBacks;
    }

    @GetMapping("/lookbacks")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        Page<LookBack> runs = lookBacks.list(new PageQuery(page, PageQuery.DEFAULT_SIZE));
        model.addAttribute("runs", runs);
        model.addAttribute("running", runs.items().stream().anyMatch(each -> each.state() != LookBack.State.DONE));
        return "enforcement/lookBacksPage";
    }
}
