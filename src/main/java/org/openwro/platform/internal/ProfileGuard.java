package org.openwro.platform.internal;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Demo accounts have a published password, so they never meet real cases. Speaks before anything else is built. */
@Component
class ProfileGuard implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (beans.getBean(Environment.class).acceptsProfiles(Profiles.of("production & demo"))) {
            throw new StartRefused(
                    "Profiles 'production' and 'demo' must not be active together.",
                    "Set SPRING_PROFILES_ACTIVE=production, or demo for a demonstration with invented people.",
                    null);
        }
    }
}
