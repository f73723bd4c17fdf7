package org.openwro.identity.internal;

import java.util.stream.Collectors;
import org.openwro.identity.DemoPersonas;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says, in one line, where the platform answers and with which demo accounts. */
@Component
class ReadyLine {

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        String line =
                "OpenWRO is ready at http://localhost:" + web.getWebServer().getPort() + "/";
        if (web.getEnvironment().acceptsProfiles(Profiles.of("demo & !production"))) {
            line += " - demo accounts (password " + DemoPersonas.PASSWORD + "): "
                    + DemoPersonas.accounts().stream()
                            .map(account -> account.username())
                            .collect(Collectors.joining(", "));
        }
        System.out.println(line);
    }
}
