package org.openwro.allegation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openwro.platform.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says how long to wait when too many return codes were tried, whether they were typed or came in a cookie. */
@ControllerAdvice(
        assignableTypes = {ReportDraftController.class, ReportStepsController.class, DraftFilesController.class})
class TooManyDraftTries {

    private final ObjectProvider<Frame> frame;

    TooManyDraftTries(ObjectProvider<Frame> frame) {
        this.frame = frame;
    }

    @ExceptionHandler(ReceiptTries.TooManyTries.class)
    ModelAndView wait(ReceiptTries.TooManyTries none, HttpServletRequest request, HttpServletResponse response) {
        ExtendedModelMap model = new ExtendedModelMap();
        none.tell("code", model, response);
        frame.ifAvailable(each -> model.addAllAttributes(each.of(request)));
        return new ModelAndView("allegation/returnPage", model);
    }
}
