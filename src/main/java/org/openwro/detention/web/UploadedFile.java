package org.openwro.detention.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openwro.detention.Upload;
import org.springframework.web.multipart.MultipartFile;

/** Files of a form as the use cases take them; an empty field is no file. */
final class UploadedFile {

    private UploadedFile() {}

    static Upload of(MultipartFile file) {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) {
            return Upload.none();
        }
        try {
            return new Upload(file.getOriginalFilename(), file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Upload> of(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().map(UploadedFile::of).filter(Upload::isThere).toList();
    }
}
