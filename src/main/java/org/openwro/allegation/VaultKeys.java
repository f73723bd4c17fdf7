package org.openwro.allegation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The key that seals now, and those that may still open. Never in the database, so that a stolen dump names nobody. */
@Component
class VaultKeys {

    private final VaultKey current;
    private final List<VaultKey> all;

    VaultKeys(VaultSettings settings, Environment environment) {
        current = VaultKey.of(settings.key().isBlank() ? keyFromFile(settings.keyFile(), environment) : settings.key());
        all = Stream.concat(Stream.of(current), settings.formerKeys().stream().map(VaultKey::of))
                .toList();
    }

    private static String keyFromFile(Path configured, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException("Profile 'production' needs openwro.vault.key: 32 random bytes in Base64,"
                    + " for example from: openssl rand -base64 32. Keep it outside the database and its backups.");
        }
        Path file = configured == null
                ? Path.of(environment.getProperty("openwro.db.folder", "var"), "vault.key")
                : configured;
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The vault key file " + file + " cannot be made or read", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] bytes = new byte[VaultKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try (var channel = Files.newByteChannel(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(bytes)));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    VaultKey current() {
        return current;
    }

    /** The current key first. */
    List<VaultKey> all() {
        return all;
    }

    Optional<VaultKey> find(String id) {
        return all.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
