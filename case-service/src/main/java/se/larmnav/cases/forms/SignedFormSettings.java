package se.larmnav.cases.forms;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in of forms that come back signed.
 *
 * @param largest the largest file
 * @param pages the most pages of a document
 */
@ConfigurationProperties(prefix = "larmnav.signed-forms", ignoreUnknownFields = false)
record SignedFormSettings(@DefaultValue("8MB") DataSize largest, @DefaultValue("20") int pages) {
}
