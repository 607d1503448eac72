package se.larmnav.ui.shell;

/** A page that those who run the platform may open; there are no others for them. */
public interface ForOperators {

}
