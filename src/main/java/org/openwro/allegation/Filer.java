package org.openwro.allegation;

/**
 * Who filed a report. Lives in the vault, and in the memory of the request that seals or opens it; nowhere else.
 *
 * @param wantsMail asked to be told by e-mail that something waits on the status page
 */
public record Filer(String name, String email, String phone, boolean wantsMail) {

    public static Filer unknown() {
        return new Filer("", "", "", false);
    }

    boolean canBeReached() {
        return !email.isBlank() || !phone.isBlank();
    }

    /** Keeps names out of logs, whoever prints it. */
    @Override
    public String toString() {
        return "Filer[sealed]";
    }
}
