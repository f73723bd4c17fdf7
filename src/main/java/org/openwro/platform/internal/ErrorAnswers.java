package org.openwro.platform.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.platform.Refusal;
import org.openwro.platform.RefusedException;
import org.openwro.platform.web.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** The one place that maps refusals and faults to a page or to problem+json (RFC 9457). Nothing internal leaks. */
@ControllerAdvice
class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final MessageSource messages;

    ErrorAnswers(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(RefusedException.class)
    Object refused(RefusedException refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer(HttpStatus.CONFLICT, "refused", refused.refusals(), request, response, locale);
    }

    @ExceptionHandler(NotFound.class)
    Object notFound(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer(HttpStatus.NOT_FOUND, "notFound", List.of(), request, response, locale);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object changedMeanwhile(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer(HttpStatus.CONFLICT, "changedMeanwhile", List.of(), request, response, locale);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "tooLarge", List.of(), request, response, locale);
    }

    @ExceptionHandler(Exception.class)
    Object fault(Exception fault, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (DatabaseLost.causes(fault)) {
            throw fault;
        }
        if (fault instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            String kind = status == HttpStatus.NOT_FOUND ? "notFound" : "badRequest";
            return answer(status == null ? HttpStatus.BAD_REQUEST : status, kind, List.of(), request, response, locale);
        }
        if (fault instanceof org.springframework.beans.TypeMismatchException
                || fault instanceof org.springframework.http.converter.HttpMessageNotReadableException) {
            return answer(HttpStatus.BAD_REQUEST, "badRequest", List.of(), request, response, locale);
        }
        log.error("A request failed", fault);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "fault", List.of(), request, response, locale);
    }

    private Object answer(
            HttpStatus status,
            String kind,
            List<Refusal> reasons,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        String title = messages.getMessage("platform.error." + kind + ".title", null, locale);
        String help = messages.getMessage("platform.error." + kind + ".help", null, locale);
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, help);
            problem.setTitle(title);
            problem.setProperty("requestId", MDC.get(RequestIds.KEY));
            if (!reasons.isEmpty()) {
                problem.setProperty(
                        "errors",
                        reasons.stream()
                                .map(each ->
                                        Map.of("field", each.field(), "message", messages.getMessage(each, locale)))
                                .toList());
            }
            return ResponseEntity.status(status).body(problem);
        }
        response.setStatus(status.value());
        ModelAndView page = new ModelAndView("error/errorPage", status);
        page.addObject("errorTitle", title);
        page.addObject("errorHelp", help);
        page.addObject(
                "reasons",
                reasons.stream().map(each -> messages.getMessage(each, locale)).toList());
        page.addObject("requestId", MDC.get(RequestIds.KEY));
        return page;
    }
}
