package org.openwro.petition.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openwro.petition.Attachment;
import org.openwro.petition.PetitionPaper;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The files of a form, each by the kind of paper that its field names; empty fields are left out. */
final class UploadedFiles {

    private UploadedFiles() {}

    static List<Attachment> of(MultipartHttpServletRequest request) {
        List<Attachment> files = new ArrayList<>();
        for (PetitionPaper paper : PetitionPaper.values()) {
            for (MultipartFile file : request.getFiles(paper.field())) {
                if (file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isBlank()) {
                    files.add(attachment(paper, file));
                }
            }
        }
        return files;
    }

    private static Attachment attachment(PetitionPaper paper, MultipartFile file) {
        try {
            return new Attachment(paper, file.getOriginalFilename(), file.getContentType(), file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
