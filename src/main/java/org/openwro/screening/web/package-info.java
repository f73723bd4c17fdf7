/** Public pages and interfaces of screening. */
package org.openwro.screening.web;
