package org.openwro.identity.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Denies everything that no module opens. Pages use a session and CSRF tokens, those of reporters a token without a session; the API has neither and takes HTTP Basic. */
@Configuration
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final List<RouteRules> rules;
    private final UnknownAddresses unknown;

    SecurityConfiguration(List<RouteRules> rules, UnknownAddresses unknown) {
        this.rules = rules;
        this.unknown = unknown;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiRefusals refusals) throws Exception {
        return hardened(http.securityMatcher("/api/**", "/actuator/**"))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, PageRefusals refusals, FirstPage first, KeptUserName failed, FormTokens tokens)
            throws Exception {
        return hardened(http)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .formLogin(
                        login -> login.loginPage("/login").successHandler(first).failureHandler(failed))
                .logout(logout -> logout.logoutSuccessUrl("/?signedOut"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusals)
                        .defaultAuthenticationEntryPointFor(
                                (request, response, fault) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
                                unknown))
                .build();
    }

    private HttpSecurity hardened(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(this::authorise)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    private void authorise(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(path(HttpMethod.GET, "/vendor/**"), path(HttpMethod.GET, "/css/**"))
                .permitAll()
                .requestMatchers(path(HttpMethod.GET, "/js/**"), path(HttpMethod.GET, "/img/**"))
                .permitAll();
        for (RouteRules module : rules) {
            for (RouteRule rule : module.routes()) {
                var matched = requests.requestMatchers(path(rule.method(), rule.pattern()));
                if (rule.roles() == null) {
                    matched.permitAll();
                } else if (rule.roles().isEmpty()) {
                    matched.authenticated();
                } else {
                    matched.hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
                }
            }
        }
        requests.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.FORWARD, jakarta.servlet.DispatcherType.ERROR)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static PathPatternRequestMatcher path(HttpMethod method, String pattern) {
        return method == null
                ? PathPatternRequestMatcher.withDefaults().matcher(pattern)
                : PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
