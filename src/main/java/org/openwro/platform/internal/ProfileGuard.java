package org.openwro.platform.internal;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Demo accounts have a published password, so they never meet real cases. */
@Component
class ProfileGuard {

    ProfileGuard(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production & demo"))) {
            throw new IllegalStateException("Profiles 'production' and 'demo' must not be active together.");
        }
    }
}
