package org.openwro.browser;

import org.junit.jupiter.api.AfterEach;
import org.openwro.OpenWroIT;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that people at browsers take part in; they leave when it ends. */
public abstract class OpenWroBrowserIT extends OpenWroIT {

    @LocalServerPort
    protected int port;

    private final java.util.List<Browser> people = new java.util.ArrayList<>();

    /** Somebody who has not signed in. */
    protected Browser somebody() {
        Browser browser = Browser.at(port);
        people.add(browser);
        return browser;
    }

    protected Browser signedIn(String username) {
        return somebody().signIn(username);
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Browser::close);
    }
}
