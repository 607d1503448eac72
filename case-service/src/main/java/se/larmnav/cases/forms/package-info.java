/** Forms that come back on paper, signed, and are kept in the case (LJU-TPL-02). */
@NullMarked
@ApplicationModule(allowedDependencies = { "documents", "journal", "register", "texts" })
package se.larmnav.cases.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
