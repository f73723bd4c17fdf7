package org.openwro.identity;

import java.util.List;

/** A module's own routes. Rules of all modules are tried in their order; within a module the first that fits counts. */
public interface RouteRules {

    List<RouteRule> routes();
}
