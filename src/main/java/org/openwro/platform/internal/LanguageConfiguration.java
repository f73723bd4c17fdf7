package org.openwro.platform.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.openwro.platform.web.Languages;
import org.openwro.platform.web.TranslatedPages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets people choose the language of the pages that are translated. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Languages.Settings.class)
class LanguageConfiguration {

    @Bean
    Languages localeResolver(Languages.Settings settings, List<TranslatedPages> pages) {
        return new Languages(settings, pages);
    }

    @Bean
    WebMvcConfigurer keepLanguage(Languages languages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        languages.keep(request, response);
                        return true;
                    }
                });
            }
        };
    }
}
