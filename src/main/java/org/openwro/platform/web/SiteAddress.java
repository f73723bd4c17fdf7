package org.openwro.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the site, for links in mails: the setting {@code openwro.address}, or this machine. */
@Component
public class SiteAddress {

    private final String root;

    SiteAddress(@Value("${openwro.address:}") String address, @Value("${server.port:8080}") int port) {
        String given = address.strip();
        this.root = given.isEmpty() ? "http://localhost:" + port : given.replaceAll("/+$", "");
    }

    /** @param path from the root of the site, {@code /register} */
    public String of(String path) {
        return root + path;
    }
}
