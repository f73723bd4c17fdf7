package org.openwro;

import org.openwro.identity.Actor;
import org.openwro.identity.DemoPersonas;

/** The demo personas as actors. */
public final class Actors {

    private Actors() {}

    public static Actor of(String username) {
        return DemoPersonas.accounts().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow()
                .toActor();
    }

    public static Actor analyst() {
        return of("ines");
    }

    public static Actor investigator() {
        return of("victor");
    }

    public static Actor tradeSpecialist() {
        return of("tara");
    }

    public static Actor counsel() {
        return of("carmen");
    }

    public static Actor director() {
        return of("diego");
    }

    /** Holds two roles: trade specialist and director. */
    public static Actor actingDirector() {
        return of("thea");
    }

    public static Actor commissioner() {
        return of("colin");
    }

    public static Actor secretary() {
        return of("selma");
    }

    public static Actor officerAtLosAngeles() {
        return of("pat");
    }

    public static Actor officerAtNewark() {
        return of("noel");
    }

    public static Actor portDirectorAtLosAngeles() {
        return of("paula");
    }

    public static Actor portDirectorAtNewark() {
        return of("dana");
    }

    public static Actor importer() {
        return of("harper");
    }

    public static Actor otherImporter() {
        return of("gale");
    }

    /** Represents {@link #importer()} under a letter of authority. */
    public static Actor broker() {
        return of("beck");
    }

    public static Actor producer() {
        return of("mei");
    }

    public static Actor administrator() {
        return of("admin");
    }

    public static Actor auditor() {
        return of("audra");
    }

    public static Actor modelEditor() {
        return of("edith");
    }

    public static Actor modelApprover() {
        return of("malik");
    }
}
