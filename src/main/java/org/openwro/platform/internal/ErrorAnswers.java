package org.openwro.platform.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.openwro.platform.Refusal;
import org.openwro.platform.RefusedException;
import org.openwro.platform.web.Frame;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** The one place that maps refusals and faults to a page or to problem+json (RFC 9457). Nothing internal leaks. */
@ControllerAdvice
class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final String TEXT_TOO_LONG = "22001";

    private final MessageSource messages;
    private final Problems problems;
    private final ObjectProvider<Frame> frame;

    ErrorAnswers(MessageSource messages, Problems problems, ObjectProvider<Frame> frame) {
        this.messages = messages;
        this.problems = problems;
        this.frame = frame;
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

    /** A value in the address that is no id at all names nothing. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    Object wrongType(
            MethodArgumentTypeMismatchException fault,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return fault.getParameter().hasParameterAnnotation(PathVariable.class)
                ? notFound(request, response, locale)
                : answer(HttpStatus.BAD_REQUEST, "badRequest", List.of(), request, response, locale);
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
            HttpStatus answered = status == null ? HttpStatus.BAD_REQUEST : status;
            return answer(answered, kindOf(answered), List.of(), request, response, locale);
        }
        if (fault instanceof TypeMismatchException || fault instanceof HttpMessageNotReadableException) {
            return answer(HttpStatus.BAD_REQUEST, "badRequest", List.of(), request, response, locale);
        }
        if (fault instanceof DataIntegrityViolationException violation
                && violation.getMostSpecificCause() instanceof SQLException sql
                && TEXT_TOO_LONG.equals(sql.getSQLState())) {
            log.warn("A text was longer than its column", fault);
            return answer(HttpStatus.BAD_REQUEST, "textTooLong", List.of(), request, response, locale);
        }
        log.error("A request failed", fault);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "fault", List.of(), request, response, locale);
    }

    /** Names the texts for a status that came without a reason. */
    static String kindOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "notFound";
            case UNAUTHORIZED, FORBIDDEN -> "forbidden";
            case METHOD_NOT_ALLOWED -> "notAPage";
            case PAYLOAD_TOO_LARGE -> "tooLarge";
            case SERVICE_UNAVAILABLE -> "databaseLost";
            default -> status.is4xxClientError() ? "badRequest" : "fault";
        };
    }

    private Object answer(
            HttpStatus status,
            String kind,
            List<Refusal> reasons,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return answer(status, kind, reasons, request.getRequestURI(), request, response, locale);
    }

    /** @param path the address that was asked for, where the server dispatched the request elsewhere */
    Object answer(
            HttpStatus status,
            String kind,
            List<Refusal> reasons,
            String path,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        if (Problems.wanted(path)) {
            ProblemDetail problem = problems.of(status, kind, reasons, locale);
            return ResponseEntity.status(status).body(problem);
        }
        response.setStatus(status.value());
        ModelAndView page = new ModelAndView("error/errorPage", status);
        frame.ifAvailable(each -> page.addAllObjects(each.of(request)));
        page.addObject("errorTitle", messages.getMessage("platform.error." + kind + ".title", null, locale));
        page.addObject("errorHelp", messages.getMessage("platform.error." + kind + ".help", null, locale));
        page.addObject(
                "reasons",
                reasons.stream().map(each -> messages.getMessage(each, locale)).toList());
        page.addObject("requestId", MDC.get(RequestIds.KEY));
        return page;
    }
}
