package org.openwro.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.openwro.identity.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Files on their way to a case, which go on where their connection broke (tus 1.0). Each belongs to the account that sends it and waits two
 * days to be filed. It lies in the folder of the document store, so that any node goes on with it.
 */
@Service
public class ResumableUploads {

    static final String PATH = "/uploads";
    private static final long WAITS_MILLIS = TimeUnit.DAYS.toMillis(2);

    private final String root;
    private final Path folder;
    private final TusFileUploadService service;

    ResumableUploads(DocumentSettings settings, @Value("${server.servlet.context-path:}") String context) {
        root = context + PATH;
        folder = settings.dir().resolve("arriving");
        service = new TusFileUploadService()
                .withUploadUri(root)
                .withStoragePath(folder.toString())
                .withMaxUploadSize(settings.maxSize().toBytes())
                .withUploadExpirationPeriod(WAITS_MILLIS)
                .disableTusExtension("concatenation");
    }

    /** A file that came to its end. */
    public final class Arrived {

        private final String id;
        private final String name;
        private final String owner;

        private Arrived(String id, String name, String owner) {
            this.id = id;
            this.name = name;
            this.owner = owner;
        }

        public String name() {
            return name;
        }

        /** Its content, to be closed by the caller. */
        public InputStream open() {
            try {
                return service.getUploadedBytes(address(id), owner);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (TusException e) {
                throw new IllegalStateException("Upload " + id + " cannot be read", e);
            }
        }

        /** It is filed and need not wait. */
        public void remove() {
            try {
                service.deleteUpload(address(id), owner);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (TusException e) {
                throw new IllegalStateException("Upload " + id + " cannot be removed", e);
            }
        }
    }

    /** Answers a request of the protocol: begins a file, says how far it is, takes more of it. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Actor actor) throws IOException {
        service.process(new PlainContentType(request), response, actor.username());
    }

    /** The protocol compares the content type to the letter; one with a charset, which filters and proxies add, counts as well. */
    private static final class PlainContentType extends HttpServletRequestWrapper {

        PlainContentType(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            String value = super.getHeader(name);
            return value != null && name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    ? value.replaceAll("\\s*;.*", "")
                    : value;
        }
    }

    /** Empty when there is none of this actor, or when it has not come to its end. */
    public Optional<Arrived> find(String id, Actor actor) {
        if (!id.matches("[0-9a-fA-F-]{36}")) {
            return Optional.empty();
        }
        try {
            UploadInfo info = service.getUploadInfo(address(id), actor.username());
            return info == null || info.isUploadInProgress()
                    ? Optional.empty()
                    : Optional.of(new Arrived(id, info.getFileName(), actor.username()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TusException unknown) {
            return Optional.empty();
        }
    }

    private String address(String id) {
        return root + "/" + id;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void removeForgotten() throws IOException {
        if (Files.isDirectory(folder.resolve("locks"))) {
            service.cleanup();
        }
    }
}
