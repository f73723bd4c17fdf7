package org.openwro.notification.web;

import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OutboxNavigation {

    @Bean
    NavigationEntry outboxEntry() {
        return NavigationEntry.only(910, "notification.outbox.title", "/admin/outbox", Role.ADMINISTRATOR);
    }
}
