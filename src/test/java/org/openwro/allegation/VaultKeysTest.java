package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class VaultKeysTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    private static MockEnvironment profile(String name) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(name);
        return environment;
    }

    @Test
    void production_does_not_start_without_a_key() {
        VaultSettings none = new VaultSettings("", List.of(), folder.resolve("vault.key"));

        assertThatThrownBy(() -> new VaultKeys(none, profile("production")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openwro.vault.key");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void elsewhere_a_key_file_is_made_that_only_its_owner_reads_and_is_found_again() throws Exception {
        Path file = folder.resolve("deep/vault.key");
        VaultSettings none = new VaultSettings("", List.of(), file);

        String first = new VaultKeys(none, profile("demo")).current().id();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new VaultKeys(none, profile("demo")).current().id()).isEqualTo(first);
    }

    @Test
    void a_wrong_key_is_refused_without_being_repeated() {
        for (String wrong : List.of("not base 64!", Base64.getEncoder().encodeToString("a secret".getBytes()))) {
            VaultSettings settings = new VaultSettings(wrong, List.of(), null);
            assertThatThrownBy(() -> new VaultKeys(settings, profile("production")))
                    .isInstanceOf(IllegalStateException.class)
                    .message()
                    .doesNotContain(wrong);
        }
    }

    @Test
    void a_former_key_still_opens() {
        String other = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
        VaultKeys keys = new VaultKeys(new VaultSettings(other, List.of(KEY), null), profile("production"));

        assertThat(keys.current().id()).isEqualTo(VaultKey.of(other).id());
        assertThat(keys.find(VaultKey.of(KEY).id())).isPresent();
        assertThat(keys.find("000000000000")).isEmpty();
    }

    @Test
    void every_use_and_every_case_has_a_key_of_its_own() {
        VaultKey key = VaultKey.of(KEY);
        assertThat(key.hash("a", "text")).isNotEqualTo(key.hash("b", "text"));
        assertThat(key.sealing("ALG-2026-00001").getEncoded())
                .hasSize(32)
                .isNotEqualTo(key.sealing("ALG-2026-00002").getEncoded());
        assertThat(key.toString()).doesNotContain(KEY);
    }
}
