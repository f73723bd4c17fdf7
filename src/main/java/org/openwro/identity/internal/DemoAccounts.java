package org.openwro.identity.internal;

import org.openwro.identity.Accounts;
import org.openwro.identity.DemoPersonas;
import org.openwro.identity.Organisations;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the demo accounts at the first start under profile {@code demo}. */
@Component
@Profile("demo & !production")
@Order(10)
class DemoAccounts implements ApplicationRunner {

    private final Accounts accounts;
    private final Organisations organisations;

    DemoAccounts(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        DemoPersonas.organisations().forEach(organisations::register);
        DemoPersonas.accounts().stream()
                .filter(account -> accounts.find(account.username()).isEmpty())
                .forEach(account -> accounts.save(account, DemoPersonas.PASSWORD));
        if (organisations.lettersOf(DemoPersonas.HARBOR.id()).isEmpty()) {
            organisations.authorise(DemoPersonas.HARBOR.id(), DemoPersonas.KEEL.id(), null);
        }
    }
}
