package org.openwro.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.openwro.identity.PagesWithoutSession;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the cookie of a form's token before the page is written: a form far down on a long page comes after the headers are gone. */
@Configuration(proxyBeanMethods = false)
class EarlyFormTokens implements WebMvcConfigurer {

    private final List<PagesWithoutSession> pages;

    EarlyFormTokens(List<PagesWithoutSession> pages) {
        this.pages = List.copyOf(pages);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        HandlerInterceptor early = new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
                    token.getToken();
                }
                return true;
            }
        };
        pages.forEach(each -> registry.addInterceptor(early).addPathPatterns(each.root(), each.root() + "/**"));
    }
}
