package org.openwro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What the frame of every page shows, for pages that no controller builds. */
public interface Frame {

    Map<String, Object> of(HttpServletRequest request);
}
